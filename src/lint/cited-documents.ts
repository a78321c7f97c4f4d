import { type CitationKey, citationKey, sameDocument } from '../document/citations/citation-key.ts';
import { rememberingWords } from '../vietnamese/words.ts';
import type { LocatedCitation, Prose } from './prose.ts';

export interface Mention extends LocatedCitation {
  readonly key: CitationKey;
}

/** A document that a text cites, with its mentions in reading order. */
export interface CitedDocument {
  readonly mentions: readonly [Mention, ...Mention[]];
}

const memo = new WeakMap<Prose, readonly CitedDocument[]>();

/** How many documents of one number and type are looked at before a mention is taken for a new one: what keeps the work linear. */
const LOOK_BACK = 40;

/** Every document that a text cites by number or name; those named inside the title of another are not its own mentions. */
export function citedDocuments(prose: Prose): readonly CitedDocument[] {
  let found = memo.get(prose);
  if (!found) {
    found = group(prose);
    memo.set(prose, found);
  }
  return found;
}

function group(prose: Prose): readonly CitedDocument[] {
  const documents: { mentions: [Mention, ...Mention[]] }[] = [];
  const buckets = new Map<string, { mentions: [Mention, ...Mention[]] }[]>();
  for (const located of prose.citations) {
    if (located.citation.nested || located.citation.kind === 'unnumbered') continue;
    const key = citationKey(located.citation);
    if (key.number === null && key.name === null) continue;
    const mention: Mention = { ...located, key };
    const bucketKey = key.name ?? `số ${key.number}`;
    let bucket = buckets.get(bucketKey);
    if (!bucket) {
      bucket = [];
      buckets.set(bucketKey, bucket);
    }
    const same = bucket.slice(-LOOK_BACK).findLast((document) => document.mentions.slice(0, 4).every((one) => agrees(one, mention)));
    if (same) same.mentions.push(mention);
    else {
      const document: { mentions: [Mention, ...Mention[]] } = { mentions: [mention] };
      bucket.push(document);
      documents.push(document);
    }
  }
  return documents;
}

/** Every committee of every level has a «05/CT-UBND»: where both mentions name their organ, the names must agree too. */
function agrees(a: Mention, b: Mention): boolean {
  if (!sameDocument(a.key, b.key)) return false;
  const [left, right] = [a.citation.issuer, b.citation.issuer];
  return a.key.organ === null || !LOCAL.test(a.key.organ) || left === null || right === null || words(left).join() === words(right).join();
}

const LOCAL = /^(?:UBND|HĐND|TU|HU|ĐU|ThU|QU)/u;

/** Tone marks stand on either vowel (hòa, hoà): words are compared by letters without them where that is the only difference. */
export function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map((word) => plain(word));
}

const plain = rememberingWords((word) =>
  word
    .replace(/([ou])([àáảãạ])/gu, (_, first: string, second: string) => TONED[`${first}${second}`] ?? first + second)
    .replace(/u([ỳýỷỹỵ])/gu, (_, y: string) => TONED[`u${y}`] ?? `u${y}`),
);

const TONED: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const INTRODUCTION = /^(?:v\/v|về việc|về|quy định chi tiết|quy định về|quy định|ban hành|hướng dẫn|phê duyệt)\s+/iu;

/** The words of a title after «về», «quy định», «ban hành» … and without quotes: what two ways to cite one document must share. */
export function titleWords(title: string): readonly string[] {
  let core = title.replace(/^[\s"“”„«»'‘’]+/u, '');
  for (let count = 0; count < 3 && INTRODUCTION.test(core); count++) core = core.replace(INTRODUCTION, '').replace(/^[\s"“”„«»'‘’]+/u, '');
  return words(core);
}

/** True where one of two titles begins the other: a title may be cut short where a sentence goes on. */
export function titlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/**
 * The stretch of a title in which it differs from another: from the first word that is not the other's to the last one; where only the
 * words that introduce it differ, those with the first word after them.
 */
export function whereDiffers(other: string, title: string): { readonly start: number; readonly end: number } {
  const places = [...title.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const [left, right] = [titleWords(other), titleWords(title)];
  const introduction = places.length - right.length;
  let first = 0;
  while (first < left.length && first < right.length && left[first] === right[first]) first++;
  let last = 0;
  while (last < left.length - first && last < right.length - first && left.at(-1 - last) === right.at(-1 - last)) last++;
  if (first === Math.min(left.length, right.length)) return { start: 0, end: places[introduction]?.end ?? title.length };
  const from = places[introduction + first] ?? places.at(-1);
  const to = places[Math.max(introduction + first, places.length - 1 - last)] ?? places.at(-1);
  return { start: from?.start ?? 0, end: to?.end ?? title.length };
}

/** Share of the shorter title's words that the longer one has too. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const rest = new Map<string, number>();
  for (const word of long) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const left = rest.get(word) ?? 0;
    if (left > 0) {
      shared++;
      rest.set(word, left - 1);
    }
  }
  return short.length === 0 ? 0 : shared / short.length;
}

const CENTRAL_PARTY: readonly (readonly [string, RegExp])[] = [
  ['Ban Bí thư', /^ban bí thư/],
  ['Bộ Chính trị', /^bộ chính trị/],
  ['Ban Chấp hành Trung ương', /^(?:ban chấp hành trung ương|hội nghị|trung ương)/],
];

/** The issuer in a form that can be compared: its code, or which of the central Party organs; null where the mention does not say. */
export function issuerOf({ citation }: Pick<Mention, 'citation'>): string | null {
  const { issuer } = citation;
  if (issuer === null) return null;
  const plain = words(issuer).join(' ');
  const central = CENTRAL_PARTY.find(([, form]) => form.test(plain))?.[0];
  if (central) return central;
  return citationKey({ ...citation, type: null, number: null, symbol: null }).organ;
}

/** «05/9/2019» of an ISO date, for messages. */
export function dayText(iso: string): string {
  return iso.split('-').reverse().join('/');
}
