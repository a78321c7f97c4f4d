/**
 * What a text must hold for a pattern to match in it, read off the pattern itself: «ngày 0», «và,», any of several. A text knows which
 * runs of one, two and three characters it has (`TextIndex`), so that most patterns are told to be absent without being searched for. Case is
 * folded, digits are one character and so are spaces; what a pattern leaves open is not asked. Wrong only one way: a text may seem to hold more.
 */
export type Need =
  | { readonly kind: 'runs'; readonly hashes: readonly number[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Need[] };

/** The runs of a text as bits of a table. */
export type TextIndex = Int32Array;

const SPACE = 0x20;
const DIGIT = 0x30;

/** Each code unit as it is compared, filled as it is met; 0: not met. Three pairs are equal without case though no mapping of one unit says so. */
const folded = new Uint16Array(0x10000);
folded.set([0x390], 0x1fd3);
folded.set([0x3b0], 0x1fe3);
folded.set([0xfb06], 0xfb05);

/** Equal for units that a pattern may take for one another, whatever its flags. */
export function foldUnit(code: number): number {
  const known = folded[code] as number;
  if (known !== 0) return known;
  const unit = String.fromCharCode(code);
  const upper = unit.toUpperCase();
  const lower = (upper.length === 1 ? upper : unit).toLowerCase();
  const found = /\d/.test(unit) ? DIGIT : /\s/.test(unit) ? SPACE : lower.length === 1 ? lower.charCodeAt(0) : code;
  folded[code] = found;
  return found;
}

const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;
const THIRD = 0xc2b2ae35;

/** A sum of each unit times its own factor, so that a text's are made of few products. */
const mixed = (sum: number) => sum ^ (sum >>> 15);

function hashOf(first: number, second: number, third: number): number {
  return mixed((Math.imul(first, FIRST) + Math.imul(second, SECOND) + Math.imul(third, THIRD)) | 0);
}

/** The index of a text; its ends count as spaces. One pass. */
export function indexOfText(text: string): TextIndex {
  let size = 1 << 9;
  while (size < text.length * 16 && size < 1 << 24) size *= 2;
  const bits = new Int32Array(size >> 5);
  const mask = size - 1;
  /** The unit before as the second of two, and both before as the first of three. */
  let one = Math.imul(SPACE, SECOND);
  let before = Math.imul(SPACE, FIRST);
  let two = (before + one) | 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? foldUnit(text.charCodeAt(at)) : SPACE;
    const own = Math.imul(unit, THIRD);
    const alone = mixed(own) & mask;
    const pair = mixed((one + own) | 0) & mask;
    const three = mixed((two + own) | 0) & mask;
    bits[alone >>> 5] = (bits[alone >>> 5] as number) | (1 << (alone & 31));
    bits[pair >>> 5] = (bits[pair >>> 5] as number) | (1 << (pair & 31));
    bits[three >>> 5] = (bits[three >>> 5] as number) | (1 << (three & 31));
    one = Math.imul(unit, SECOND);
    two = (before + one) | 0;
    before = Math.imul(unit, FIRST);
  }
  return bits;
}

/** False only where a text of this index lacks what is needed. */
export function mayHold(index: TextIndex, need: Need): boolean {
  if (need.kind === 'runs') {
    const mask = index.length * 32 - 1;
    const { hashes } = need;
    for (let at = 0; at < hashes.length; at++) {
      const bit = (hashes[at] as number) & mask;
      if (((index[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
  const { of } = need;
  const sought = need.kind === 'any';
  for (let at = 0; at < of.length; at++) if (mayHold(index, of[at] as Need) === sought) return sought;
  return !sought;
}

const NOTHING: Need = { kind: 'all', of: [] };
const isNothing = (need: Need) => need.kind === 'all' && need.of.length === 0;

function all(needs: readonly Need[]): Need {
  const real = needs.filter((need) => !isNothing(need));
  return real.length === 1 ? (real[0] as Need) : { kind: 'all', of: real };
}

function any(needs: readonly Need[]): Need {
  return needs.some(isNothing) ? NOTHING : needs.length === 1 ? (needs[0] as Need) : { kind: 'any', of: needs };
}

/** One of some strings, as they are compared. */
function anyOfStrings(strings: readonly string[]): Need {
  return any(
    strings.map((text): Need => {
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      if (units.length === 0) return NOTHING;
      const runs = [3, 2, 1].flatMap((length) =>
        Array.from({ length: Math.max(0, units.length - length + 1) }, (_, at) => [0, 0, ...units.slice(at, at + length)].slice(-3)),
      );
      return { kind: 'runs', hashes: runs.map(([first = 0, second = 0, third = 0]) => hashOf(first, second, third)) };
    }),
  );
}

/** How many strings a part of a pattern may stand for and still be followed, and how long they may grow. */
const MOST_STRINGS = 24;
const LONGEST_STRING = 64;

/** A part of a pattern: all strings that it can take up, where they are few, else all that it can end with, and what it needs besides. */
interface Part {
  readonly strings: readonly string[] | null;
  readonly ends: readonly string[];
  readonly need: Need;
}

const UNKNOWN: Part = { strings: null, ends: [''], need: NOTHING };

const exactly = (...strings: string[]): Part => ({ strings, ends: strings, need: NOTHING });

function product(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (heads.length * tails.length > MOST_STRINGS) return null;
  const made = [...new Set(heads.flatMap((head) => tails.map((tail) => head + tail)))];
  return made.some((one) => one.length > LONGEST_STRING) ? null : made;
}

function times(strings: readonly string[], count: number): readonly string[] | null {
  let made: readonly string[] | null = strings;
  for (let round = 1; round < count && made; round++) made = product(made, strings);
  return made;
}

const whole = (part: Part): Need => all([part.need, part.strings ? anyOfStrings(part.strings) : NOTHING]);

const needs = new WeakMap<RegExp, Need>();

/** What a text must hold for the pattern to match anywhere in it. */
export function needOf(pattern: RegExp): Need {
  let need = needs.get(pattern);
  if (!need) {
    need = whole(new PatternReader(pattern.source).alternatives(true));
    needs.set(pattern, need);
  }
  return need;
}

/** What a text must hold for these words to stand in it, in any case. */
export function needOfText(words: string): Need {
  return anyOfStrings([Array.from({ length: words.length }, (_, at) => foldedText(words.charAt(at))).join('')]);
}

/** Reads the source of a pattern that compiles. */
class PatternReader {
  private at = 0;
  /** A look-behind was read as what stands before the match: true only of the first thing that a pattern asks. */
  private lookedBehind = false;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the bracket that closes them. `first`: nothing of the match stands before. */
  alternatives(first: boolean): Part {
    const before = this.lookedBehind;
    let behind = before;
    const parts: Part[] = [];
    do {
      this.lookedBehind = before;
      parts.push(this.sequence(first));
      behind ||= this.lookedBehind;
    } while (this.take('|'));
    this.lookedBehind = behind;
    if (parts.length === 1) return parts[0] as Part;
    const ends = [...new Set(parts.flatMap((part) => part.ends))];
    if (ends.length > MOST_STRINGS) return { strings: null, ends: [''], need: any(parts.map(whole)) };
    const plain = parts.every((part) => part.strings && isNothing(part.need));
    return plain ? exactly(...ends) : { strings: null, ends, need: any(parts.map(whole)) };
  }

  private sequence(first: boolean): Part {
    const found: Need[] = [];
    /** What the match may have taken up since it was last unknown. */
    let run: readonly string[] = [''];
    let known = true;
    let begun = !first;
    const close = (next: readonly string[]) => {
      found.push(anyOfStrings(run));
      run = next;
      known = false;
    };
    const add = (strings: readonly string[]) => {
      const longer = product(run, strings);
      if (longer) run = longer;
      else close(strings);
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const look = /^\(\?<?[=!]/.exec(this.source.slice(this.at, this.at + 4))?.[0];
      if (look) {
        this.at += look.length;
        const asBefore = look === '(?<=' && !begun && !this.lookedBehind;
        const outer = this.lookedBehind;
        const part = this.alternatives(asBefore);
        this.at++;
        const repeat = this.quantifier();
        this.lookedBehind = outer;
        if (look.endsWith('!') || repeat) continue;
        if (asBefore) {
          this.lookedBehind = true;
          found.push(part.need);
          if (part.strings) add(part.strings);
          else close(part.ends);
        } else if (look === '(?=' && part.strings) {
          const longer = product(run, part.strings);
          found.push(part.need, anyOfStrings(longer ?? part.strings));
        } else found.push(whole(part));
        continue;
      }
      const outer = this.lookedBehind;
      const atom = this.atom(!begun);
      if (atom === null) continue;
      const repeat = this.quantifier();
      begun = true;
      if (!repeat) {
        found.push(atom.need);
        if (atom.strings) add(atom.strings);
        else close(atom.ends);
        continue;
      }
      // What stands before the first round does not stand before the others.
      const part = this.lookedBehind === outer ? atom : UNKNOWN;
      const [least, most] = repeat;
      if (least === 0) {
        if (most === 1 && part.strings && isNothing(part.need)) add(['', ...part.strings]);
        else close(['']);
        continue;
      }
      found.push(part.need);
      if (!part.strings) {
        close(part.ends);
        continue;
      }
      const rounds = least <= 3 ? times(part.strings, least) : null;
      add(rounds ?? part.strings);
      // More rounds than are followed: their first and their last.
      if (!rounds || least !== most) close(rounds ?? part.strings);
    }
    return { strings: known ? run : null, ends: run, need: all(known ? found : [...found, anyOfStrings(run)]) };
  }

  /** Null for what takes up nothing. */
  private atom(first: boolean): Part | null {
    const unit = this.source.charAt(this.at);
    if (unit === '(') {
      this.at += /^\((?:\?:|\?<\w+>)?/.exec(this.source.slice(this.at, this.at + 40))?.[0].length ?? 1;
      const part = this.alternatives(first);
      this.at++;
      return part;
    }
    if (unit === '[') return this.characterClass();
    if (unit === '\\') return this.escape();
    this.at++;
    if (unit === '^' || unit === '$') return null;
    return unit === '.' ? UNKNOWN : exactly(foldedText(unit));
  }

  private escape(): Part | null {
    const text = /^\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|[^])/.exec(
      this.source.slice(this.at, this.at + 64),
    )?.[0] as string;
    this.at += text.length;
    const kind = text.charAt(1);
    if (kind === 'b' || kind === 'B') return null;
    if (kind === 'd') return exactly('0');
    if (kind === 's') return exactly(' ');
    if (/[DSWwpPkc1-9]/.test(kind)) return UNKNOWN;
    const code = codeOf(text);
    return code > 0xffff ? UNKNOWN : exactly(foldedText(String.fromCharCode(code)));
  }

  private characterClass(): Part {
    const negated = this.source.charAt(this.at + 1) === '^';
    this.at += negated ? 2 : 1;
    const strings = new Set<string>();
    let known = !negated;
    let from: number | null = null;
    let ranging = false;
    while (this.source.charAt(this.at) !== ']') {
      if (this.source.charAt(this.at) === '-' && from !== null && !ranging && this.source.charAt(this.at + 1) !== ']') {
        ranging = true;
        this.at++;
        continue;
      }
      let code: number | null = null;
      if (this.source.charAt(this.at) === '\\') {
        const text = /^\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|c[A-Za-z]|[^])/.exec(
          this.source.slice(this.at, this.at + 64),
        )?.[0] as string;
        this.at += text.length;
        const kind = text.charAt(1);
        if (kind === 'd') strings.add('0');
        else if (kind === 's') strings.add(' ');
        else if (/[DSWwpPc]/.test(kind)) known = false;
        else code = kind === 'b' ? 8 : codeOf(text);
      } else {
        code = this.source.codePointAt(this.at) as number;
        this.at += code > 0xffff ? 2 : 1;
      }
      if (code === null) {
        from = null;
        ranging = false;
        continue;
      }
      const first: number = ranging && from !== null ? from : code;
      if (code > 0xffff || code - first > 16) known = false;
      else for (let one = first; one <= code; one++) strings.add(foldedText(String.fromCharCode(one)));
      from = ranging ? null : code;
      ranging = false;
    }
    this.at++;
    return known && strings.size > 0 && strings.size <= MOST_STRINGS ? exactly(...strings) : UNKNOWN;
  }

  /** How often the thing before it stands, at least and at most. */
  private quantifier(): readonly [number, number] | null {
    const found = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (!found) return null;
    this.at += found[0].length;
    const sign = found[0].charAt(0);
    if (sign !== '{') return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    const least = Number(found[1]);
    return [least, found[2] === undefined ? least : found[2] === '' ? Number.POSITIVE_INFINITY : Number(found[2])];
  }

  private take(unit: string): boolean {
    const there = this.source.charAt(this.at) === unit;
    if (there) this.at++;
    return there;
  }
}

const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

/** The character that an escape stands for. */
function codeOf(text: string): number {
  const hex = /^\\(?:u\{([\da-fA-F]+)\}|[ux]([\da-fA-F]{2,4}))$/.exec(text);
  if (hex) return Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
  return CONTROLS[text.charAt(1)] ?? (text.codePointAt(1) as number);
}

function foldedText(unit: string): string {
  return String.fromCharCode(foldUnit(unit.charCodeAt(0)));
}
