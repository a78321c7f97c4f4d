import { childNamed, elementNode, elementsOf, serialize, textWithin, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { align, type Step } from './align.ts';
import type { RevisionMarks } from './revision-marks.ts';

/** A word, a space, a mark, or something that is no text, in letters of one look. */
interface Piece {
  /** Serialized `w:rPr`; empty without one. */
  readonly look: string;
  readonly properties: XmlElement | undefined;
  /** Null for what is no text: a break, a picture. */
  readonly text: string | null;
  readonly other: XmlElement | null;
  readonly key: string;
}

/** Numbers, dates and symbols stay whole: «30/2020/NĐ-CP» is one word. */
const wordPattern = /\s+|[\p{L}\p{M}\p{N}]+(?:[./,:-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Ids and references of pictures differ from file to file without a difference to be seen. */
function keyOf(node: XmlElement): string {
  return serialize(node).replace(/ (?:id|name)="[^"]*"/g, '');
}

function piecesOf(paragraph: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  for (const run of elementsOf(paragraph)) {
    if (run.name === 'w:pPr') continue;
    const properties = childNamed(run, 'w:rPr');
    const look = properties ? serialize(properties) : '';
    for (const part of elementsOf(run)) {
      if (part.name === 'w:rPr') continue;
      if (part.name === 'w:t') {
        for (const [text] of textWithin(part).matchAll(wordPattern))
          pieces.push({ look, properties, text, other: null, key: `${look}|${text}` });
      } else pieces.push({ look, properties, text: null, other: part, key: `${look}<${keyOf(part)}` });
    }
  }
  return pieces;
}

const preserved = { 'xml:space': 'preserve' };

/** Runs of these pieces, one for each look. */
function runs(pieces: readonly Piece[], deleted: boolean): XmlElement[] {
  const result: XmlElement[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { look, properties } = pieces[at] as Piece;
    const children: XmlNode[] = properties ? [properties] : [];
    let text = '';
    const flush = () => {
      if (text !== '') children.push(elementNode(deleted ? 'w:delText' : 'w:t', preserved, [text]));
      text = '';
    };
    for (; at < pieces.length && pieces[at]?.look === look; at++) {
      const { text: word, other } = pieces[at] as Piece;
      if (word !== null) text += word;
      else if (other) {
        flush();
        children.push(other);
      }
    }
    flush();
    result.push(elementNode('w:r', {}, children));
  }
  return result;
}

/** White space between two changed words is changed with them: one long change reads better than a row of short ones. */
function withoutIslands(steps: readonly Step<Piece>[]): Step<Piece>[] {
  const result: Step<Piece>[] = [];
  for (const [index, step] of steps.entries()) {
    const before = result.at(-1);
    const after = steps[index + 1];
    const island =
      step.kind === 'both' && /^\s+$/.test(step.a.text ?? '') && before && before.kind !== 'both' && after && after.kind !== 'both';
    if (island) result.push({ kind: 'old', a: step.a }, { kind: 'new', b: step.b });
    else result.push(step);
  }
  return result;
}

/** The content of a paragraph that was `a` and is `b`, word by word; null where there is none of them. */
export function revisedRuns(a: XmlElement | null, b: XmlElement | null, marks: RevisionMarks): XmlElement[] {
  const steps = align(a ? piecesOf(a) : [], b ? piecesOf(b) : [], { key: ({ key }) => key });
  const result: XmlElement[] = [];
  let kept: Piece[] = [];
  let out: Piece[] = [];
  let into: Piece[] = [];
  const changed = () => {
    if (out.length > 0) result.push(marks.mark('w:del', runs(out, true)));
    if (into.length > 0) result.push(marks.mark('w:ins', runs(into, false)));
    out = [];
    into = [];
  };
  const same = () => {
    result.push(...runs(kept, false));
    kept = [];
  };
  for (const step of withoutIslands(steps)) {
    if (step.kind === 'both') {
      changed();
      kept.push(step.b);
    } else {
      same();
      if (step.kind === 'old') out.push(step.a);
      else into.push(step.b);
    }
  }
  changed();
  same();
  return result;
}
