import type { SourceFile } from '../source/source-file.ts';
import { parseFrontMatter } from '../syntax/parse.ts';
import type { YamlEntry, YamlMap } from '../syntax/yaml-tree.ts';
import { isIsoDate } from './shape.ts';

/** Số, ngày, trạng thái: what the văn thư fills in after the signature. */
export type IssueKey = 'so' | 'ngay' | 'trang_thai';
export type IssueValues = Readonly<Partial<Record<IssueKey, string>>>;

/** Values that count as such: anything else stays part of what is approved. */
const FORMS: Readonly<Record<IssueKey, (value: string) => boolean>> = {
  so: (value) => /^\d{1,9}$/.test(value),
  ngay: isIsoDate,
  trang_thai: (value) => /^(?:du_thao|trinh_ky|ban_hanh|thu_hoi)$/.test(value),
};

/** Where an absent key goes: under the first of these that stands on a line of its own. */
const UNDER: Readonly<Record<IssueKey, readonly string[]>> = {
  so: ['co_quan', 'loai'],
  ngay: ['so', 'co_quan', 'loai'],
  trang_thai: ['noi_nhan', 'ngay', 'so', 'co_quan', 'loai'],
};

const isIssueKey = (key: string): key is IssueKey => Object.hasOwn(FORMS, key);

/** A text with the line ends of Unix: the form in which digests are taken, so that a Windows checkout is the same text. */
export function withUnixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

const roots = new WeakMap<SourceFile, YamlMap | null>();

/** The keys of a source whose front matter can be read for certain. */
function rootOf(source: SourceFile): YamlMap | null {
  let root = roots.get(source);
  if (root === undefined) {
    const { frontMatter, misopened, closed } = parseFrontMatter(source);
    root = closed && !misopened && frontMatter?.faults.length === 0 && frontMatter.root?.kind === 'map' ? frontMatter.root : null;
    roots.set(source, root);
  }
  return root;
}

/** A source as far as its front matter goes: all that numbers, registers and stages need. */
export function withoutBody(source: SourceFile): SourceFile {
  return { ...source, text: source.text.slice(0, parseFrontMatter(source).bodyStart) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From after the colon to the end of the value, on one line; null where the entry has another form. */
function valueStretch(text: string, entry: YamlEntry): Stretch | null {
  const colon = /[ \t]*:/y;
  colon.lastIndex = entry.key.place.end;
  if (!colon.test(text)) return null;
  const start = colon.lastIndex;
  if (entry.value.kind !== 'scalar') return null;
  if (entry.value.value === '' && !entry.value.quoted) return { start, end: start };
  const { place } = entry.value;
  if (!/^[ \t]*$/.test(text.slice(start, place.start)) || text.slice(place.start, place.end).includes('\n')) return null;
  return { start, end: place.end };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** After the line end; the end of the text where there is none. */
function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

/**
 * The text that an approval is bound to: without the values of số, ngày, trạng thái, and without their lines where nothing else stands on
 * them, so that it is one text before and after the văn thư filled them in. Front matter that cannot be read for certain stays as it is.
 */
export function withoutIssueValues(source: SourceFile): string {
  const { text } = source;
  let result = '';
  let from = 0;
  for (const entry of rootOf(source)?.entries ?? []) {
    const key = entry.key.value;
    if (!isIssueKey(key)) continue;
    const stretch = valueStretch(text, entry);
    if (!stretch) continue;
    const value = entry.value.kind === 'scalar' ? entry.value.value : '';
    if (stretch.end > stretch.start && !FORMS[key](value)) continue;
    const line = lineStart(text, entry.key.place.start);
    const next = nextLine(text, stretch.end);
    const alone = /^ *$/.test(text.slice(line, entry.key.place.start)) && /^\r?\n?$/.test(text.slice(stretch.end, next));
    result += text.slice(from, alone ? line : stretch.start);
    from = alone ? next : stretch.end;
  }
  return result + text.slice(from);
}

/** The value of a key of the front matter, as it is read; null where there is none. */
export function issueValue(source: SourceFile, key: IssueKey): string | null {
  const value = rootOf(source)?.entries.find((entry) => entry.key.value === key)?.value;
  return value?.kind === 'scalar' && value.value !== '' ? value.value : null;
}

const HEAD = /^\uFEFF?---[ \t]*\r?\n([^]*?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * The value of a key in any version of a source: a key on a line of its own is read without parsing, for a history holds thousands of
 * versions. Elsewhere what `issueValue` says.
 */
export function writtenIssueValue(text: string, key: IssueKey): string | null {
  const head = HEAD.exec(text)?.[1];
  if (head === undefined) return null;
  const mentions = head.match(new RegExp(`\\b${key}\\b`, 'g'))?.length ?? 0;
  if (mentions === 0) return null;
  const line = new RegExp(`^${key}:[ \\t]*(?:"([^"\\\\\\n]*)"|'([^'\\n]*)'|([\\w-]*))[ \\t]*\\r?$`, 'm').exec(head);
  if (!line || mentions > 1) return issueValue({ path: '', text }, key);
  return (line[1] ?? line[2] ?? line[3]) || null;
}

/**
 * The source with these values set, every other character as it was; null where that cannot be done for certain (front matter with faults,
 * in braces, a value of another form), so that a person has to.
 */
export function withIssueValues(source: SourceFile, values: IssueValues): string | null {
  let current = source;
  for (const key of ['so', 'ngay', 'trang_thai'] as const) {
    const value = values[key];
    if (value === undefined) continue;
    const text = setValue(current, key, value);
    if (text === null) return null;
    current = { ...current, text };
  }
  const kept = withoutIssueValues(current) === withoutIssueValues(source);
  const set = Object.entries(values).every(([key, value]) => value === undefined || issueValue(current, key as IssueKey) === value);
  return kept && set ? current.text : null;
}

function setValue(source: SourceFile, key: IssueKey, value: string): string | null {
  const { text } = source;
  const root = rootOf(source);
  if (!root) return null;
  const entry = root.entries.find((one) => one.key.value === key);
  if (entry) {
    const stretch = valueStretch(text, entry);
    return stretch && `${text.slice(0, stretch.start)} ${value}${text.slice(stretch.end)}`;
  }
  const first = root.entries[0];
  if (!first) return null;
  const indent = text.slice(lineStart(text, first.key.place.start), first.key.place.start);
  if (!/^ *$/.test(indent)) return null;
  const above = UNDER[key].map((name) => root.entries.find((one) => one.key.value === name)).find((one) => one && ownLine(text, one));
  const at = above ? nextLine(text, above.place.end) : lineStart(text, first.key.place.start);
  const end = text[nextLine(text, first.key.place.start) - 2] === '\r' ? '\r\n' : '\n';
  return `${text.slice(0, at)}${indent}${key}: ${value}${end}${text.slice(at)}`;
}

/** Whether an entry is one line, so that what comes under it is surely not part of its value. */
function ownLine(text: string, entry: YamlEntry): boolean {
  if (entry.value.kind === 'scalar' && !entry.value.quoted && /[|>]/.test(text[entry.value.place.start] ?? '')) return false;
  const { value } = entry;
  return (value.kind !== 'scalar' || value.value !== '') && !text.slice(entry.place.start, entry.place.end).includes('\n');
}
