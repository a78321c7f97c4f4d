import { childNamed, elementNode, elementsOf, serialize, type XmlElement } from '../xml-tree.ts';
import { align, type Step } from './align.ts';
import { blockLikeness, columnsOf, keyOfNode, rowLikeness } from './likeness.ts';
import type { RevisionMarks } from './revision-marks.ts';
import { revisedRuns } from './runs.ts';

/** What happened to the mark that ends a paragraph. `passing`: it is in neither version. */
type Fate = 'kept' | 'inserted' | 'deleted' | 'passing';

type BlockStep = Step<XmlElement>;

/** Properties of a paragraph, apart from its mark and its section. */
function baseProperties(paragraph: XmlElement): readonly XmlElement[] {
  const properties = childNamed(paragraph, 'w:pPr');
  return properties ? elementsOf(properties).filter(({ name }) => name !== 'w:rPr' && name !== 'w:sectPr') : [];
}

function sectionProperties(paragraph: XmlElement): XmlElement | undefined {
  const properties = childNamed(paragraph, 'w:pPr');
  return properties && childNamed(properties, 'w:sectPr');
}

function same(a: readonly XmlElement[], b: readonly XmlElement[]): boolean {
  return a.map(serialize).join('') === b.map(serialize).join('');
}

/** A section that was `a` and is `b`: all but its headers and footers is tracked. */
export function revisedSection(a: XmlElement | undefined, b: XmlElement, marks: RevisionMarks): XmlElement {
  if (!a) return b;
  const lasting = (section: XmlElement) => elementsOf(section).filter(({ name }) => !/Reference$/.test(name));
  if (same(lasting(a), lasting(b))) return b;
  return elementNode(b.name, b.attributes, [...b.children, marks.mark('w:sectPrChange', [elementNode('w:sectPr', {}, lasting(a))])]);
}

interface ParagraphChange {
  readonly content: readonly XmlElement[];
  readonly fate: Fate;
  readonly properties: readonly XmlElement[];
  /** What the properties were; null where they are not tracked. */
  readonly before: readonly XmlElement[] | null;
  readonly section: XmlElement | undefined;
}

function paragraphOf({ content, fate, properties, before, section }: ParagraphChange, marks: RevisionMarks): XmlElement {
  const own: XmlElement[] = [...properties];
  const ending = [
    ...(fate === 'inserted' || fate === 'passing' ? [marks.mark('w:ins')] : []),
    ...(fate === 'deleted' || fate === 'passing' ? [marks.mark('w:del')] : []),
  ];
  if (ending.length > 0) own.push(elementNode('w:rPr', {}, ending));
  if (section) own.push(section);
  if (before && !same(before, properties)) own.push(marks.mark('w:pPrChange', [elementNode('w:pPr', {}, before)]));
  return elementNode('w:p', {}, [...(own.length > 0 ? [elementNode('w:pPr', {}, own)] : []), ...content]);
}

/** All that a container holds, taken out or put in. */
function wholly(blocks: readonly XmlElement[], fate: 'inserted' | 'deleted', marks: RevisionMarks): XmlElement[] {
  return blocks.map((block) => (block.name === 'w:tbl' ? wholeTable(block, fate, marks) : wholeParagraph(block, fate, marks)));
}

function wholeParagraph(paragraph: XmlElement, fate: 'inserted' | 'deleted', marks: RevisionMarks): XmlElement {
  const content = fate === 'deleted' ? revisedRuns(paragraph, null, marks) : revisedRuns(null, paragraph, marks);
  const properties = baseProperties(paragraph);
  return paragraphOf({ content, fate, properties, before: null, section: sectionProperties(paragraph) }, marks);
}

function wholeRow(row: XmlElement, fate: 'inserted' | 'deleted', marks: RevisionMarks): XmlElement {
  const properties = childNamed(row, 'w:trPr');
  const mark = marks.mark(fate === 'inserted' ? 'w:ins' : 'w:del');
  const cells = elementsOf(row)
    .filter(({ name }) => name === 'w:tc')
    .map((cell) => {
      const parts = elementsOf(cell);
      const own = parts.filter(({ name }) => name === 'w:tcPr');
      const blocks = parts.filter(({ name }) => name !== 'w:tcPr');
      return elementNode('w:tc', {}, [...own, ...wholly(blocks, fate, marks)]);
    });
  return elementNode('w:tr', {}, [elementNode('w:trPr', {}, [...(properties?.children ?? []), mark]), ...cells]);
}

function wholeTable(table: XmlElement, fate: 'inserted' | 'deleted', marks: RevisionMarks): XmlElement {
  return elementNode(
    'w:tbl',
    {},
    elementsOf(table).map((part) => (part.name === 'w:tr' ? wholeRow(part, fate, marks) : part)),
  );
}

/** Properties of a row or cell with what they were. */
function revisedProperties(
  name: string,
  a: XmlElement | undefined,
  b: XmlElement | undefined,
  change: string,
  marks: RevisionMarks,
): XmlElement[] {
  const before = a ? elementsOf(a) : [];
  const now = b ? elementsOf(b) : [];
  if (same(before, now)) return b ? [b] : [];
  return [elementNode(name, {}, [...now, marks.mark(change, [elementNode(name, {}, before)])])];
}

function revisedRow(a: XmlElement, b: XmlElement, marks: RevisionMarks): XmlElement {
  const cellsOf = (row: XmlElement) => elementsOf(row).filter(({ name }) => name === 'w:tc');
  const before = cellsOf(a);
  const cells = cellsOf(b).map((cell, index) => {
    const old = before[index] as XmlElement;
    const blocks = (one: XmlElement) => elementsOf(one).filter(({ name }) => name !== 'w:tcPr');
    return elementNode('w:tc', {}, [
      ...revisedProperties('w:tcPr', childNamed(old, 'w:tcPr'), childNamed(cell, 'w:tcPr'), 'w:tcPrChange', marks),
      ...revisedBlocks(blocks(old), blocks(cell), marks),
    ]);
  });
  return elementNode('w:tr', {}, [
    ...revisedProperties('w:trPr', childNamed(a, 'w:trPr'), childNamed(b, 'w:trPr'), 'w:trPrChange', marks),
    ...cells,
  ]);
}

function rowSteps(a: readonly XmlElement[], b: readonly XmlElement[], isData: boolean): BlockStep[] {
  const byIndex = !isData && a.length === b.length && a.every((row, index) => columnsAlike(row, b[index] as XmlElement));
  if (byIndex) return a.map((row, index) => ({ kind: 'both', a: row, b: b[index] as XmlElement }));
  return align(a, b, { key: keyOfNode, likeness: rowLikeness });
}

function columnsAlike(a: XmlElement, b: XmlElement): boolean {
  const count = (row: XmlElement) => elementsOf(row).filter(({ name }) => name === 'w:tc').length;
  return count(a) === count(b);
}

function revisedTable(a: XmlElement, b: XmlElement, marks: RevisionMarks): XmlElement {
  const rowsOf = (table: XmlElement) => elementsOf(table).filter(({ name }) => name === 'w:tr');
  const properties = childNamed(b, 'w:tblPr');
  const isData = properties !== undefined && childNamed(properties, 'w:tblStyle') !== undefined;
  const grids = [childNamed(a, 'w:tblGrid'), childNamed(b, 'w:tblGrid')] as const;
  const [was, is] = grids;
  const grid =
    was && is && serialize(was) !== serialize(is)
      ? elementNode('w:tblGrid', {}, [...is.children, marks.bare('w:tblGridChange', [was])])
      : is;
  const rows = rowSteps(rowsOf(a), rowsOf(b), isData).flatMap((step) => {
    if (step.kind === 'old') return [wholeRow(step.a, 'deleted', marks)];
    if (step.kind === 'new') return [wholeRow(step.b, 'inserted', marks)];
    return [keyOfNode(step.a) === keyOfNode(step.b) ? step.b : revisedRow(step.a, step.b, marks)];
  });
  return elementNode('w:tbl', {}, [
    ...revisedProperties('w:tblPr', childNamed(a, 'w:tblPr'), properties, 'w:tblPrChange', marks),
    ...(grid ? [grid] : []),
    ...rows,
  ]);
}

/**
 * The last paragraph of a container has a mark that nothing can take out or put in. Steps that end with paragraphs of one version only are
 * turned so that the last of them is in both, or hang on the last that is.
 */
function settled(steps: readonly BlockStep[]): { steps: BlockStep[]; hanging: number } {
  const last = steps.findLastIndex(({ kind }) => kind === 'both');
  const tail = steps.slice(last + 1);
  const old = tail.filter((step) => step.kind === 'old');
  const added = tail.filter((step) => step.kind === 'new');
  const lastOld = old.at(-1);
  const lastNew = added.at(-1);
  if (!lastOld && !lastNew) return { steps: [...steps], hanging: -1 };
  if (lastOld && lastNew) {
    const pair: BlockStep = { kind: 'both', a: lastOld.a, b: lastNew.b };
    return { steps: [...steps.slice(0, last + 1), ...old.slice(0, -1), ...added.slice(0, -1), pair], hanging: -1 };
  }
  return { steps: [...steps], hanging: last };
}

/** Tables that follow one another would become one: between an old and a new one stands a paragraph of neither version. */
function apart(blocks: readonly XmlElement[], marks: RevisionMarks): XmlElement[] {
  return blocks.flatMap((block, index) => {
    if (block.name !== 'w:tbl' || blocks[index - 1]?.name !== 'w:tbl') return [block];
    const between: ParagraphChange = { content: [], fate: 'passing', properties: [], before: null, section: undefined };
    return [paragraphOf(between, marks), block];
  });
}

/** The blocks of a body or a cell that were `a` and are `b`, with every change tracked. */
export function revisedBlocks(a: readonly XmlElement[], b: readonly XmlElement[], marks: RevisionMarks): XmlElement[] {
  const { steps, hanging } = settled(align(a, b, { key: keyOfNode, likeness: blockLikeness }));
  const end = steps.at(-1);
  const out: XmlElement[] = [];
  for (const [index, step] of steps.entries()) {
    const isEnd = index === steps.length - 1 && hanging >= 0;
    if (step.kind === 'both') {
      if (step.a.name === 'w:tbl') {
        if (keyOfNode(step.a) === keyOfNode(step.b)) out.push(step.b);
        else if (columnsOf(step.a) === columnsOf(step.b)) out.push(revisedTable(step.a, step.b, marks));
        else out.push(...wholly([step.a], 'deleted', marks), ...wholly([step.b], 'inserted', marks));
        continue;
      }
      if (index !== hanging) {
        if (keyOfNode(step.a) === keyOfNode(step.b)) out.push(step.b);
        else out.push(revisedParagraph(step.a, step.b, 'kept', marks));
      } else out.push(revisedParagraph(step.a, step.b, end?.kind === 'new' ? 'inserted' : 'deleted', marks));
      continue;
    }
    const block = step.kind === 'old' ? step.a : step.b;
    const fate = step.kind === 'old' ? 'deleted' : 'inserted';
    const anchor = steps[hanging];
    if (!isEnd || block.name === 'w:tbl' || anchor?.kind !== 'both') {
      out.push(...wholly([block], fate, marks));
      continue;
    }
    // its mark is the one that the paragraph before them had
    const content = fate === 'deleted' ? revisedRuns(block, null, marks) : revisedRuns(null, block, marks);
    const [properties, before] =
      fate === 'deleted' ? [baseProperties(anchor.b), baseProperties(block)] : [baseProperties(block), baseProperties(anchor.a)];
    out.push(paragraphOf({ content, fate: 'kept', properties, before, section: sectionProperties(block) }, marks));
  }
  return apart(out, marks);
}

function revisedParagraph(a: XmlElement, b: XmlElement, fate: Fate, marks: RevisionMarks): XmlElement {
  const section = sectionProperties(b);
  return paragraphOf(
    {
      content: revisedRuns(a, b, marks),
      fate,
      properties: baseProperties(b),
      before: baseProperties(a),
      section: section && revisedSection(sectionProperties(a), section, marks),
    },
    marks,
  );
}
