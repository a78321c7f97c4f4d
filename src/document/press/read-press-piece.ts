import type { SourceFile } from '../../source/source-file.ts';
import { join, type Place, placeOf, type SourceText, slice, trim } from '../../source/source-text.ts';
import type { SyntaxTree } from '../../syntax/parse.ts';
import type { YamlMap } from '../../syntax/yaml-tree.ts';
import { sentences } from '../../vietnamese/tokens.ts';
import type { Block, Document, Field, Inline, Suppression } from '../document.ts';
import type { Problem } from '../problem.ts';
import { readBody } from '../read-body.ts';
import type { ReadingContext } from '../reading-context.ts';
import { entryOf, fieldReader, inspectKeys, textOf } from '../shape.ts';
import { isMoment, pressKeys } from './press-keys.ts';
import {
  type OwnSource,
  type PressBlock,
  type PressPicture,
  type PressPiece,
  type PressSentence,
  pressKinds,
  type SourceMark,
} from './press-piece.ts';

/** `[^1.a]`, with the spaces before it. */
const MARK = /\s{0,8}\[\^([^\]\n^[]{1,80})\]/g;

/**
 * Tin bài from its tree. Total: what is missing is null, what is wrong is a problem with a place. `documentAt` reads the document that a
 * source holds; null where it holds none.
 */
export function readPressPiece(
  tree: SyntaxTree,
  context: Pick<ReadingContext, 'include'>,
  documentAt: (source: SourceFile) => Document | null,
): PressPiece {
  const { source } = tree;
  const problems: Problem[] = [];
  if (source.encoding) problems.push({ kind: 'undecodable', at: { source, start: 0, end: 0 }, encoding: source.encoding });
  const root = frontMatterOf(tree, problems);
  if (root) inspectKeys(root, pressKeys, null, problems);
  const read = fieldReader(root);
  const documentField = read.text('van_ban');
  const body = readBody(tree.body.children, {
    source,
    base: tree.bodyPlace.start,
    headings: [],
    anchorPrefix: '',
    itemName: 'muc',
    image: () => null,
  });
  problems.push(...body.problems, ...limitsOf(tree));
  for (const block of body.blocks)
    if (block.kind === 'table' || block.kind === 'figure')
      problems.push({
        kind: 'unsupported-markdown',
        at: block.place,
        construct: block.kind === 'table' ? 'bảng trong tin bài' : 'ảnh trong thân bài (ảnh ghi ở khóa «anh»)',
      });
  const suppressions: Suppression[] = [...body.suppressions];
  for (const node of read.maps('bo_qua')) {
    const one = fieldReader(node);
    const rule = one.text('quy_tac');
    const reason = one.text('ly_do');
    if (rule && reason) suppressions.push({ rule: rule.value, reason: reason.value, at: node.place, over: null });
  }
  const title = read.text('tit');
  const lead = read.text('sapo');
  const published = read.text('dang_luc');
  return {
    kind: 'tin_bai',
    source,
    pressKind: read.choice('the_loai', pressKinds)?.value ?? null,
    documentField,
    document: documentField ? documentOf(documentField, source, context, documentAt, problems) : null,
    title: title ? (wholeSentence(title.text) ?? null) : null,
    lead: fieldSentences(lead),
    byline: read.text('but_danh'),
    published: published && isMoment(published.value) ? published : null,
    pictures: read.maps('anh').flatMap((node) => pictureOf(node, source, context, problems)),
    ownSources: read.maps('nguon_rieng').flatMap(ownSourceOf),
    drafted: read.flag('may_soan') ? read.text('may_soan') : null,
    recorded: (read.map('dua_tren')?.entries ?? []).flatMap((entry) => {
      const digest = textOf(entry.value)?.value;
      return digest ? [{ id: entry.key.value, digest }] : [];
    }),
    recordPlace: recordPlaceOf(root, tree),
    body: underLeadIns(body.blocks.flatMap((block) => blocksOf(block, 0))),
    suppressions,
    frontMatter: tree.frontMatterPlace,
    bodyPlace: tree.bodyPlace,
    problems: problems.sort((a, b) => a.at.start - b.at.start),
  };
}

function frontMatterOf(tree: SyntaxTree, problems: Problem[]): YamlMap | null {
  const start: Place = { ...tree.frontMatterPlace, end: tree.frontMatterPlace.start };
  if (!tree.frontMatter) {
    problems.push({ kind: 'no-front-matter', at: start });
    return null;
  }
  if (tree.misopened) problems.push({ kind: 'no-front-matter', at: tree.misopened });
  if (!tree.closed) problems.push({ kind: 'unclosed-front-matter', at: tree.misclosed ?? start });
  problems.push(...tree.frontMatter.faults);
  return tree.frontMatter.root?.kind === 'map' ? tree.frontMatter.root : null;
}

function limitsOf(tree: SyntaxTree): Problem[] {
  const at: Place = { ...tree.bodyPlace, end: tree.bodyPlace.start };
  const problems: Problem[] = [];
  if (tree.cut) problems.push({ kind: 'too-large', at, limit: '2 triệu ký tự' });
  if (tree.tooManyMarks) problems.push({ kind: 'too-large', at, limit: '3000 dấu *, _ hoặc [' });
  if (tree.tooDeep) problems.push({ kind: 'too-large', at, limit: '16 cấp danh sách, trích dẫn hoặc khối lồng nhau' });
  return problems;
}

function documentOf(
  field: Field<string>,
  source: SourceFile,
  context: Pick<ReadingContext, 'include'>,
  documentAt: (source: SourceFile) => Document | null,
  problems: Problem[],
): Document | null {
  const at = placeOf(field.text);
  const included = context.include(field.value, source);
  if (included.kind === 'text') {
    const document = documentAt(included.source);
    const reason = !document ? 'tệp này không phải một văn bản' : document.secrecy ? 'văn bản này có độ mật' : null;
    if (reason !== null) problems.push({ kind: 'include-unreadable', at, path: field.value, reason });
    return reason === null ? document : null;
  }
  if (included.kind === 'image')
    problems.push({ kind: 'include-unreadable', at, path: field.value, reason: 'đây là tệp ảnh, không phải văn bản' });
  else if (included.kind === 'missing') problems.push({ kind: 'include-missing', at, path: field.value });
  else if (included.kind === 'outside') problems.push({ kind: 'include-outside', at, path: field.value });
  else problems.push({ kind: 'include-unreadable', at, path: field.value, reason: included.reason });
  return null;
}

function pictureOf(
  node: YamlMap,
  source: SourceFile,
  context: Pick<ReadingContext, 'include'>,
  problems: Problem[],
): readonly PressPicture[] {
  const read = fieldReader(node);
  const path = read.text('tep');
  if (!path) return [];
  const at = placeOf(path.text);
  const included = context.include(path.value, source);
  if (included.kind === 'text') problems.push({ kind: 'include-unreadable', at, path: path.value, reason: 'không phải ảnh PNG hoặc JPEG' });
  else if (included.kind === 'missing') problems.push({ kind: 'include-missing', at, path: path.value });
  else if (included.kind === 'outside') problems.push({ kind: 'include-outside', at, path: path.value });
  else if (included.kind === 'unreadable') problems.push({ kind: 'include-unreadable', at, path: path.value, reason: included.reason });
  return [
    {
      path,
      alt: read.text('alt'),
      description: fieldSentences(read.text('alt')).map((one) => ({ ...one, shows: true })),
      caption: fieldSentences(read.text('chu_thich')),
      credit: read.text('nguon'),
      image: included.kind === 'image' ? included.image : null,
    },
  ];
}

function ownSourceOf(node: YamlMap): readonly OwnSource[] {
  const read = fieldReader(node);
  const id = read.text('ma')?.value;
  const source = read.text('nguon')?.value;
  return id && source ? [{ id, source, words: read.texts('noi').map((one) => one.value) }] : [];
}

/** Whole lines, so that a record can be written anew in their stead. */
function recordPlaceOf(root: YamlMap | null, tree: SyntaxTree): Place {
  const { source, end } = tree.frontMatterPlace;
  const entry = entryOf(root, 'dua_tren');
  if (!entry) return { source, start: end, end };
  const last = Math.max(entry.key.place.end, entry.value.place.end);
  const newline = source.text.indexOf('\n', Math.max(entry.key.place.end, last - 1));
  return { source, start: entry.key.place.start, end: newline < 0 || newline >= end ? end : newline + 1 };
}

function blocksOf(block: Block, depth: number): readonly PressBlock[] {
  switch (block.kind) {
    case 'heading': {
      const one = wholeSentence(block.text, block.title);
      return one ? [{ kind: 'heading', sentences: [one], place: block.place }] : [];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', sentences: sentencesOfText(block.inlines, block.text), place: block.place }];
    case 'item': {
      const [first, ...rest] = block.blocks;
      const beside = first?.kind === 'paragraph' ? first : null;
      const item: PressBlock = {
        kind: 'item',
        label: block.label,
        depth,
        sentences: beside ? sentencesOfText(beside.inlines, beside.text) : [],
        place: block.place,
      };
      return [item, ...(beside ? rest : block.blocks).flatMap((one) => blocksOf(one, depth + 1))];
    }
    case 'table':
    case 'figure':
      return [];
  }
}

/** The entries of a list with the words that open it: a line or an entry above them that ends with a colon. */
function underLeadIns(blocks: readonly PressBlock[]): readonly PressBlock[] {
  /** By depth; -1 for the line before the list. */
  const open = new Map<number, string>();
  return blocks.map((block) => {
    const depth = block.kind === 'item' ? block.depth : -1;
    for (const at of open.keys()) if (at >= depth) open.delete(at);
    const under = [...open.values()].at(-1);
    const last = block.sentences.at(-1)?.text.value.trimEnd() ?? '';
    if (last.endsWith(':')) open.set(depth, last);
    return under === undefined || block.kind !== 'item'
      ? block
      : { ...block, sentences: block.sentences.map((one) => ({ ...one, under })) };
  });
}

/** A text with its marks taken out, and where each of them stood in what is left. */
function withoutMarks(text: SourceText): { readonly text: SourceText; readonly marks: readonly (SourceMark & { readonly at: number })[] } {
  const parts: SourceText[] = [];
  const marks: (SourceMark & { at: number })[] = [];
  let from = 0;
  let length = 0;
  for (const match of text.value.matchAll(MARK)) {
    const part = slice(text, from, match.index);
    parts.push(part);
    length += part.value.length;
    const open = match.index + match[0].indexOf('[');
    from = match.index + match[0].length;
    marks.push({ id: (match[1] as string).trim(), place: placeOf(text, open, from), at: length });
  }
  if (marks.length === 0) return { text, marks };
  parts.push(slice(text, from));
  return { text: join(text.source, parts), marks };
}

/** The same cuts made in the inlines of a text. */
function inlinesWithoutMarks(inlines: readonly Inline[], text: SourceText): readonly Inline[] {
  const kept: Inline[] = [];
  let from = 0;
  for (const match of text.value.matchAll(MARK)) {
    kept.push(...sliceInlines(inlines, from, match.index));
    from = match.index + match[0].length;
  }
  return from === 0 ? inlines : [...kept, ...sliceInlines(inlines, from, text.value.length)];
}

/** The part of inlines between two offsets of their plain text; a line break counts as one. */
function sliceInlines(inlines: readonly Inline[], from: number, to: number): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = lengthOf(inline);
    const low = Math.max(from - at, 0);
    const high = Math.min(to - at, length);
    at += length;
    if (low >= high) continue;
    if (inline.kind === 'text') found.push({ kind: 'text', text: slice(inline.text, low, high) });
    else if (inline.kind === 'break') found.push(inline);
    else found.push({ kind: inline.kind, children: sliceInlines(inline.children, low, high) });
  }
  return found;
}

function lengthOf(inline: Inline): number {
  if (inline.kind === 'text') return inline.text.value.length;
  return inline.kind === 'break' ? 1 : inline.children.reduce((sum, one) => sum + lengthOf(one), 0);
}

function sentencesOfText(inlines: readonly Inline[], whole: SourceText): readonly PressSentence[] {
  const { text, marks } = withoutMarks(whole);
  const clean = inlinesWithoutMarks(inlines, whole);
  return sentences(text.value, { lines: 'join' }).map(({ start, end }, index, all) => ({
    text: slice(text, start, end),
    inlines: sliceInlines(clean, start, end),
    // A mark belongs to the sentence that it closes; one before the first sentence to the first.
    marks: marks.filter(({ at }) => (index === 0 || at > start) && at <= (all[index + 1]?.start ?? text.value.length)),
  }));
}

function fieldSentences(field: Field<string> | null): readonly PressSentence[] {
  return field ? sentencesOfText([{ kind: 'text', text: field.text }], field.text) : [];
}

function wholeSentence(whole: SourceText, inlines: readonly Inline[] = [{ kind: 'text', text: whole }]): PressSentence | null {
  const { text, marks } = withoutMarks(whole);
  const trimmed = trim(text);
  if (trimmed.value === '') return null;
  const clean = inlinesWithoutMarks(inlines, whole);
  const start = text.value.length - text.value.trimStart().length;
  return { text: trimmed, inlines: sliceInlines(clean, start, start + trimmed.value.length), marks };
}
