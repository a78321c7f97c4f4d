import { type Face, textWidth } from './measure.ts';
import { compounds, leaningWords, openingWords } from './unbreakable.ts';

/** How a text is set: size in pt, and letters as they are printed. */
export interface Setting {
  readonly size: number;
  readonly face: Face;
  readonly capitals?: boolean;
}

/** Lines of a text and the width in pt of a column in which they break just so. */
export interface Breaking {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly width: number;
  /** How ill it reads; 0 is a single line. */
  readonly cost: number;
}

const startsWithCapital = /^\p{Lu}/u;

/** How ill a line reads that ends between these two words (natural case); below 0 where it reads well. */
function breakCost(before: string, after: string): number {
  if (/[,;.)–-]$/.test(before)) return -8;
  if (before.endsWith(':')) return 50;
  const left = before.toLowerCase();
  const right = after.toLowerCase();
  if (compounds.has(`${left} ${right}`)) return 60;
  if (leaningWords.has(left)) return 60;
  if (openingWords.has(left)) return 45;
  if (openingWords.has(right)) return -10;
  const leftCapital = startsWithCapital.test(before);
  const rightCapital = startsWithCapital.test(after);
  if (leftCapital && rightCapital) return 40;
  if (leftCapital) return 40;
  if (rightCapital) return 0;
  return 8;
}

/** From this cost on, a line's end tears apart what belongs together. */
const tearing = 40;

/** Pairs of words of a text (natural case) that the ends of these lines tear apart. */
export function tornPairs(value: string, lines: readonly string[]): readonly (readonly [string, string])[] {
  const words = value.split(/[ \t\n\r]+/).filter((word) => word !== '');
  const pairs: (readonly [string, string])[] = [];
  let end = 0;
  for (const line of lines.slice(0, -1)) {
    end += line.split(' ').length;
    const before = words[end - 1];
    const after = words[end];
    if (before !== undefined && after !== undefined && breakCost(before, after) >= tearing) pairs.push([before, after]);
  }
  return pairs;
}

interface Measured {
  readonly words: readonly string[];
  readonly widths: readonly number[];
  readonly space: number;
  /** Cost of a line's end after word i. */
  readonly breaks: readonly number[];
}

function measure(value: string, setting: Setting): Measured {
  const words = value.split(/[ \t\n\r]+/).filter((word) => word !== '');
  const shown = setting.capitals ? words.map((word) => word.toUpperCase()) : words;
  return {
    words: shown,
    widths: widthsOf(shown, setting),
    space: textWidth(' ', setting.size, setting.face),
    breaks: words.slice(1).map((word, index) => breakCost(words[index] as string, word)),
  };
}

function widthsOf(words: readonly string[], { size, face }: Setting): number[] {
  const widths: number[] = [];
  for (const word of words) widths.push(textWidth(word, size, face));
  return widths;
}

function lineWidth({ widths, space }: Measured, from: number, to: number): number {
  let width = (to - from - 1) * space;
  for (let at = from; at < to; at++) width += widths[at] as number;
  return width;
}

/** Cost of lines that end before these word indices (the last is the number of words). */
function costOf(measured: Measured, ends: readonly number[], lineWidths: readonly number[]): number {
  if (ends.length === 1) return 0;
  const longest = Math.max(...lineWidths);
  let cost = 0;
  let from = 0;
  for (const [index, end] of ends.entries()) {
    const short = (longest - (lineWidths[index] as number)) / longest;
    cost += short * short * 60;
    if (end - from === 1) cost += 80;
    if (index < ends.length - 1) cost += measured.breaks[end - 1] as number;
    from = end;
  }
  return cost;
}

/** Ends of the lines that any program makes of the words in a column of this width. */
function fill(measured: Measured, width: number): number[] {
  const { widths, space } = measured;
  const ends: number[] = [];
  let used = 0;
  for (let at = 0; at < widths.length; at++) {
    const word = widths[at] as number;
    if (used > 0 && used + space + word > width) {
      ends.push(at);
      used = word;
    } else used += (used > 0 ? space : 0) + word;
  }
  ends.push(widths.length);
  return ends;
}

function breaking(measured: Measured, ends: readonly number[], width: number, cost: number): Breaking {
  const lines: string[] = [];
  const widths: number[] = [];
  let from = 0;
  for (const end of ends) {
    lines.push(measured.words.slice(from, end).join(' '));
    widths.push(lineWidth(measured, from, end));
    from = end;
  }
  return { lines, widths, width, cost };
}

/** The lines that any program makes of a text in a column of this width. */
export function greedyLines(value: string, setting: Setting, width: number): readonly string[] {
  const measured = measure(value, setting);
  return measured.words.length === 0 ? [] : breaking(measured, fill(measured, width), width, 0).lines;
}

const empty: Breaking = { lines: [], widths: [], width: 0, cost: 0 };

/** Longest text for which columns are compared; a longer one just runs. */
const longestBalanced = 120;

/**
 * A column no wider than `width` in which the text, as any program breaks it, has as few lines as it can, of even length and broken where
 * it reads well. The lines are not forced: a drafter who edits the text gets new ones.
 */
export function balance(value: string, setting: Setting, width: number): Breaking {
  const measured = measure(value, setting);
  const count = measured.words.length;
  if (count === 0) return empty;
  const greedy = fill(measured, width);
  if (greedy.length === 1 || count > longestBalanced) return breaking(measured, greedy, width, 0);
  let best: Breaking | null = null;
  const step = 2;
  let previous = '';
  for (let candidate = width; candidate > width / 3; candidate -= step) {
    const ends = fill(measured, candidate);
    if (ends.length > greedy.length) break;
    const key = ends.join();
    if (key === previous) continue;
    previous = key;
    const made = breaking(measured, ends, candidate, 0);
    const cost = costOf(measured, ends, made.widths);
    if (!best || cost < best.cost) best = { ...made, cost };
  }
  if (!best) return breaking(measured, greedy, width, 0);
  return { ...best, width: comfortable(measured, best, width) };
}

/** The middle of the range of column widths in which the lines stay as they are, so that small differences of programs do not matter. */
function comfortable(measured: Measured, chosen: Breaking, width: number): number {
  const narrowest = Math.max(...chosen.widths);
  const lines = chosen.lines.join('\n');
  let widest = narrowest;
  for (let candidate = narrowest + 0.5; candidate <= width && candidate <= narrowest + 12; candidate += 0.5) {
    if (breaking(measured, fill(measured, candidate), candidate, 0).lines.join('\n') !== lines) break;
    widest = candidate;
  }
  return (narrowest + widest) / 2;
}

/**
 * Tên cơ quan: lines of a name in a column of this width, broken at natural places (before «tỉnh», «và», …), never with a single word on a
 * line where that can be avoided. Forced lines, for the head of page 1 only, where the drafters force them too.
 */
export function breakName(value: string, setting: Setting, width: number): Breaking {
  const measured = measure(value, setting);
  const count = measured.words.length;
  if (count === 0) return empty;
  const least = fill(measured, width).length;
  if (least === 1) return breaking(measured, [count], width, 0);
  let best: { ends: readonly number[]; cost: number } | null = null;
  for (const lines of [least, least + 1]) {
    const found = bestPartition(measured, lines, width);
    if (found && (!best || found.cost + 50 < best.cost)) best = found;
  }
  const ends = best?.ends ?? fill(measured, width);
  return breaking(measured, ends, width, best?.cost ?? 100);
}

/** The cheapest way to set the words on this many lines; null where some line would not fit. */
function bestPartition(measured: Measured, lines: number, width: number): { ends: readonly number[]; cost: number } | null {
  const count = measured.words.length;
  if (lines > count) return null;
  const ideal = (lineWidth(measured, 0, count) - (lines - 1) * measured.space) / lines;
  // costs[k][end]: cheapest first k lines that hold the first `end` words
  let costs: (number | undefined)[] = [0];
  const from: number[][] = [];
  for (let line = 1; line <= lines; line++) {
    const next: (number | undefined)[] = [];
    const origin: number[] = [];
    for (let end = line; end <= count; end++) {
      for (let start = end - 1; start >= line - 1; start--) {
        const before = costs[start];
        const length = lineWidth(measured, start, end);
        if (length > width && end - start > 1) break;
        if (before === undefined) continue;
        const uneven = (length - ideal) / ideal;
        const cost =
          before + uneven * uneven * 80 + (end - start === 1 ? 80 : 0) + (end < count ? (measured.breaks[end - 1] as number) : 0);
        if (next[end] === undefined || cost < (next[end] as number)) {
          next[end] = cost;
          origin[end] = start;
        }
      }
    }
    costs = next;
    from.push(origin);
  }
  const cost = costs[count];
  if (cost === undefined) return null;
  const ends: number[] = [];
  let end = count;
  for (let line = lines - 1; line >= 0; line--) {
    ends.unshift(end);
    end = (from[line] as number[])[end] as number;
  }
  return { ends, cost };
}
