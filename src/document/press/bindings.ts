import { type ContrastFact, contrastsOf } from './contrasts.ts';
import type { Fact } from './facts.ts';
import { type NameWord, nameWordsOf } from './names.ts';
import { meantBy } from './quantities.ts';

/** What fills a place in a sentence: a fact, or a word of a set of which a text says one. */
export type Filler = Fact | ContrastFact;

/** A filler with the words on both sides, nearest first. */
export interface Slot {
  readonly filler: Filler;
  /** Fillers of one class compete for a place: figures of one unit, days, organs, … */
  readonly kind: string;
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
}

/** As far as the words around a filler tell what it is said of. */
const REACH = 14;
/** A comma parts words as one word more would, a sentence as this many. */
const SENTENCE = 4;

/** What lies beyond another filler of the class, and is no list with it, is rather said of that one. */
const BEYOND = 4;

/** Words that stand beside anything. */
const LIGHT: ReadonlySet<string> = new Set(
  (
    'và của ở tại trong trên với cho để là được có về từ đến tới theo ngày năm tháng vào thì mà này đó khi do bởi như nhất ít trước sau hết lên trở dưới hơn không quá tối đa ' +
    'thiểu khoảng gần phải cần sẽ đã đang các những một mỗi từng đạt hoặc cùng đối qua nhằm nếu'
  ).split(' '),
);

const weightOf = (word: string) => (LIGHT.has(word) ? 0.25 : 1);

/** Which places a filler may stand in: none for what has no class of its own. */
export function kindOfFiller(filler: Filler): string | null {
  switch (filler.kind) {
    case 'number': {
      const of = filler.unit ?? filler.noun;
      return of === null ? null : `số ${of}`;
    }
    case 'date':
      return meantBy(filler).includes('/') ? 'kỳ' : 'ngày';
    case 'document':
      return filler.name === null ? 'văn bản' : 'luật';
    case 'name':
      return filler.organ ? 'cơ quan' : 'tên';
    case 'contrast':
      return filler.set;
  }
}

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What it adds to the distance of what lies beyond it. */
  readonly step: number;
  readonly kind: string | null;
}

/** The words of a text, figures and days as one word each by their value. */
function tokensOf(text: string, fillers: readonly Filler[]): readonly Token[] {
  const words = nameWordsOf(text);
  const tokens: Token[] = [];
  let next = 0;
  const sorted = [...fillers].sort((a, b) => a.start - b.start || b.end - a.end);
  for (let at = 0; at < words.length; ) {
    const word = words[at] as NameWord;
    while (next < sorted.length && (sorted[next] as Filler).end <= word.start) next++;
    const filler = sorted[next];
    const step = word.opens && at > 0 ? SENTENCE : word.joined || at === 0 ? 1 : 1.5;
    if (filler && filler.start <= word.start && word.start < filler.end) {
      const kind = kindOfFiller(filler);
      let last = at;
      while (last < words.length && (words[last] as NameWord).start < filler.end) last++;
      const own = words.slice(at, last);
      // Words of names tell by themselves; a figure is one thing, however it is written.
      const keys =
        filler.kind === 'number' || filler.kind === 'date'
          ? [`${filler.kind} ${filler.kind === 'date' ? meantBy(filler) : filler.value}`]
          : filler.kind === 'document'
            ? [`document ${Number(filler.number)} ${filler.symbol ?? filler.name}`]
            : own.map((one) => one.key);
      for (const [index, key] of keys.entries())
        tokens.push({ key, start: filler.start, end: filler.end, step: index === 0 ? step : 1, kind: kind ?? '?' });
      at = Math.max(last, at + 1);
      next++;
      continue;
    }
    tokens.push({ key: word.key, start: word.start, end: word.end, step, kind: null });
    at++;
  }
  return tokens;
}

/**
 * The places in a text, each with the words around it. Fillers of the same class are passed over, so that a list gives each of its members
 * the same words and its order does not count.
 */
export function slotsOf(text: string, facts: readonly Fact[]): readonly Slot[] {
  const beside = (one: Filler) => !facts.some((fact) => fact.start < one.end && one.start < fact.end);
  const contrasts = contrastsOf(text);
  const tokens = tokensOf(text, [...facts, ...contrasts.filter(beside)]);
  // «100%» is a figure, and says «all» as well.
  const fillers: readonly Filler[] = [...facts, ...contrasts.filter((one) => beside(one) || facts.some((fact) => fact.end === one.end))];
  return fillers.flatMap((filler): readonly Slot[] => {
    const kind = kindOfFiller(filler);
    if (kind === null) return [];
    return [{ filler, kind, left: side(tokens, filler, kind, -1), right: side(tokens, filler, kind, 1) }];
  });
}

function side(tokens: readonly Token[], filler: Filler, kind: string, way: 1 | -1): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let at = way === 1 ? firstAfter(tokens, filler.end) : firstAfter(tokens, filler.start) - 1;
  let far = 0;
  let parted = false;
  const crossed = new Set<number>();
  let from = way === 1 ? null : tokens[at + 1];
  for (; at >= 0 && at < tokens.length; at += way) {
    const token = tokens[at] as Token;
    const step = way === 1 ? token.step : (from?.step ?? 1);
    from = token;
    if (token.kind === kind) {
      far += step - 1;
      if (parted && !crossed.has(token.start)) {
        crossed.add(token.start);
        far += BEYOND;
      }
      continue;
    }
    far += step;
    if (!LIGHT.has(token.key)) parted = true;
    if (far > REACH) break;
    if (!found.has(token.key)) found.set(token.key, far);
  }
  return found;
}

function firstAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Words on the same side at the same distance count most; on the other side little. */
const OTHER_SIDE = 0.3;
const nearness = (far: number) => 1 / (0.7 + 0.3 * far);

/** How well the words around one filler fit those around another: about the number of near words that both have. */
export function likeness(a: Slot, b: Slot): number {
  return sideLikeness(a.left, b.left, b.right) + sideLikeness(a.right, b.right, b.left);
}

function sideLikeness(own: ReadonlyMap<string, number>, same: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, far] of own) {
    const here = same.get(word);
    const there = other.get(word);
    const best = Math.max(
      here === undefined ? 0 : nearness(Math.max(far, here)),
      there === undefined ? 0 : OTHER_SIDE * nearness(Math.max(far, there)),
    );
    sum += weightOf(word) * best;
  }
  return sum;
}
