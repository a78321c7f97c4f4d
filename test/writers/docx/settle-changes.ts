import { unzipSync } from 'fflate';
import {
  childNamed,
  elementNode,
  elementsOf,
  parseXml,
  serialize,
  textWithin,
  type XmlElement,
  type XmlNode,
} from '../../../src/writers/docx/xml-tree.ts';

/** What Word does with all tracked changes of a document, after ECMA-376: written for the tests, by itself. */
export type Settling = 'accept' | 'reject';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

function without(node: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsOf(node).filter(({ name }) => !names.includes(name));
}

/** Properties whose former state stands in a `…Change` child. */
function settledProperties(properties: XmlElement, change: string, how: Settling): XmlElement[] {
  const changed = childNamed(properties, change);
  if (changed && how === 'reject') return [...elementsOf(elementsOf(changed)[0] as XmlElement)];
  return without(properties, change);
}

function settledContent(paragraph: XmlElement, how: Settling): XmlElement[] {
  const gone = how === 'accept' ? 'w:del' : 'w:ins';
  const stays = how === 'accept' ? 'w:ins' : 'w:del';
  return without(paragraph, 'w:pPr').flatMap((one) => {
    if (one.name === gone) return [];
    if (one.name !== stays) return [one];
    return elementsOf(one).map((run) =>
      elementNode(
        run.name,
        run.attributes,
        run.children.map((part) => (typeof part !== 'string' && part.name === 'w:delText' ? { ...part, name: 'w:t' } : part)),
      ),
    );
  });
}

interface Settled {
  readonly node: XmlElement;
  /** True where the mark at its end is no more: what follows joins it. */
  readonly open: boolean;
}

function settledParagraph(paragraph: XmlElement, how: Settling): Settled {
  const properties = childNamed(paragraph, 'w:pPr') ?? elementNode('w:pPr', {});
  const marks = childNamed(properties, 'w:rPr');
  const gone = how === 'accept' ? 'w:del' : 'w:ins';
  const section = childNamed(properties, 'w:sectPr');
  const own = settledProperties(properties, 'w:pPrChange', how).filter(({ name }) => name !== 'w:rPr' && name !== 'w:sectPr');
  if (section) own.push(settledSection(section, how));
  return {
    node: elementNode('w:p', {}, [elementNode('w:pPr', {}, own), ...settledContent(paragraph, how)]),
    open: marks !== undefined && childNamed(marks, gone) !== undefined,
  };
}

function settledSection(section: XmlElement, how: Settling): XmlElement {
  const changed = childNamed(section, 'w:sectPrChange');
  if (!changed || how === 'accept') return elementNode('w:sectPr', {}, without(section, 'w:sectPrChange'));
  const references = elementsOf(section).filter(({ name }) => /Reference$/.test(name));
  return elementNode('w:sectPr', {}, [...references, ...elementsOf(elementsOf(changed)[0] as XmlElement)]);
}

function settledRow(row: XmlElement, how: Settling): XmlElement[] {
  const properties = childNamed(row, 'w:trPr');
  if (properties && childNamed(properties, how === 'accept' ? 'w:del' : 'w:ins')) return [];
  const own = properties
    ? settledProperties(properties, 'w:trPrChange', how).filter(({ name }) => name !== 'w:ins' && name !== 'w:del')
    : [];
  const cells = elementsOf(row)
    .filter(({ name }) => name === 'w:tc')
    .map((cell) => {
      const cellProperties = childNamed(cell, 'w:tcPr') ?? elementNode('w:tcPr', {});
      return elementNode('w:tc', {}, [
        elementNode('w:tcPr', {}, settledProperties(cellProperties, 'w:tcPrChange', how)),
        ...settledBlocks(without(cell, 'w:tcPr'), how),
      ]);
    });
  return [elementNode('w:tr', {}, [...(own.length > 0 ? [elementNode('w:trPr', {}, own)] : []), ...cells])];
}

function settledTable(table: XmlElement, how: Settling): XmlElement[] {
  const rows = elementsOf(table)
    .filter(({ name }) => name === 'w:tr')
    .flatMap((row) => settledRow(row, how));
  if (rows.length === 0) return [];
  const properties = childNamed(table, 'w:tblPr') ?? elementNode('w:tblPr', {});
  const grid = childNamed(table, 'w:tblGrid') ?? elementNode('w:tblGrid', {});
  return [
    elementNode('w:tbl', {}, [
      elementNode('w:tblPr', {}, settledProperties(properties, 'w:tblPrChange', how)),
      elementNode('w:tblGrid', {}, settledProperties(grid, 'w:tblGridChange', how)),
      ...rows,
    ]),
  ];
}

export function settledBlocks(blocks: readonly XmlElement[], how: Settling): XmlElement[] {
  const out: XmlElement[] = [];
  let waiting: XmlNode[] = [];
  for (const block of blocks) {
    if (block.name === 'w:tbl') {
      const table = settledTable(block, how);
      if (table.length > 0 && waiting.length > 0) throw new Error('text would join a table');
      out.push(...table);
      continue;
    }
    const { node, open } = settledParagraph(block, how);
    const content = without(node, 'w:pPr');
    if (open) waiting.push(...content);
    else {
      out.push(elementNode('w:p', {}, [childNamed(node, 'w:pPr') as XmlElement, ...waiting, ...content]));
      waiting = [];
    }
  }
  if (waiting.length > 0) throw new Error('a container ends with a paragraph without a mark');
  return out;
}

/** One form for what is the same: runs of one look joined, ids and references replaced by what they stand for. */
function canonical(node: XmlElement, what: ReadonlyMap<string, string>): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).flatMap(([name, value]) => {
      if (name === 'xml:space') return [];
      if (/^(?:wp:docPr|pic:cNvPr)$/.test(node.name) && (name === 'id' || name === 'name')) return [];
      if (name === 'r:id' || name === 'r:embed') return [[name, what.get(value) ?? value]];
      return [[name, value]];
    }),
  );
  const children: XmlNode[] = [];
  for (const one of node.children) {
    if (typeof one === 'string') {
      children.push(one);
      continue;
    }
    if (one.name === 'w:pPr' && one.children.length === 0) continue;
    if (one.name !== 'w:r') {
      children.push(canonical(one, what));
      continue;
    }
    // one run for each piece of text or other content, joined where the look is the same
    const properties = childNamed(one, 'w:rPr');
    for (const part of without(one, 'w:rPr')) {
      const last = children.at(-1);
      const look = properties ? serialize(properties) : '';
      const before = typeof last === 'object' && last.name === 'w:r' ? last : null;
      const [lastText] = before ? elementsOf(before).filter(({ name }) => name === 'w:t') : [];
      const lastLook = before ? elementsOf(before).find(({ name }) => name === 'w:rPr') : undefined;
      if (part.name === 'w:t' && before && lastText && (lastLook ? serialize(lastLook) : '') === look) {
        const joined = elementNode('w:t', {}, [textWithin(lastText) + textWithin(part)]);
        children[children.length - 1] = elementNode('w:r', {}, [...(properties ? [properties] : []), joined]);
      } else children.push(elementNode('w:r', {}, [...(properties ? [properties] : []), canonical(part, what)]));
    }
  }
  return elementNode(node.name, attributes, children);
}

/** The body of a DOCX as text in one form, one block a line; its changes settled first where `how` says so. */
export function bodyText(docx: Uint8Array, how: Settling | null, references: boolean): string {
  const files = unzipSync(docx);
  const content = (target: string): string => {
    const bytes = files[`word/${target}`] ?? new Uint8Array();
    if (!/^(?:header|footer)/.test(target)) return Buffer.from(bytes).toString('base64');
    const blocks = settledBlocks(elementsOf(parseXml(decode(bytes))), how ?? 'accept');
    return blocks.map((block) => serialize(canonical(block, new Map()))).join('');
  };
  const what = new Map(
    elementsOf(parseXml(decode(files['word/_rels/document.xml.rels']))).map(({ attributes }) => [
      attributes['Id'] ?? '',
      content(attributes['Target'] ?? ''),
    ]),
  );
  const body = childNamed(parseXml(decode(files['word/document.xml'])), 'w:body') as XmlElement;
  const blocks = without(body, 'w:sectPr');
  const section = childNamed(body, 'w:sectPr') as XmlElement;
  const settled = how
    ? [...settledBlocks(blocks, how), settledSection(section, how)]
    : [...settledBlocks(blocks, 'accept'), settledSection(section, 'accept')];
  const lines = settled.map((block) => serialize(canonical(block, what)));
  return references ? lines.join('\n') : lines.join('\n').replace(/<w:(?:header|footer)Reference [^>]*\/>/g, '');
}
