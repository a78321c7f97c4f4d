import type { SourceFile } from '../source/source-file.ts';
import { align, type Place, verbatim } from '../source/source-text.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-tree.ts';

/** Comments behind something, white space but for spaces and line ends, a carriage return alone. */
const NOT_PLAIN = / #|[^\S \r\n]|\r(?!\n)/;
const KEY = /(?:[\p{L}\d_][\p{L}\d_-]{0,99}|"[^"\\\r\n]{1,99}"|'[^'\r\n]{1,99}'):(?=[ \r\n]|$)/uy;
/** A value without quotes that begins with none of the marks of YAML, to the end of its line. */
const BARE = /[\p{L}\d(“][^\r\n]*/uy;
const QUOTED = /"[^"\\\r\n]*"|'[^'\r\n]*'/y;
/** One of the values between square brackets, and what parts it from the next one. */
const LISTED = /[ ]*([\p{L}\d(“][^[\]{},:#"'\r\n]*)(?:,|\]$)/uy;
const MAX_DEPTH = 16;

/** A line that says something. */
interface Line {
  /** Column of what it says, behind a bullet that was read. */
  indent: number;
  /** Its place in the text. */
  at: number;
  /** Without the spaces at its end. */
  readonly end: number;
}

/**
 * Reads YAML of the kind that front matters are written in: keys with values of one line, bare or in quotes without escapes, lists and maps by
 * indentation. The tree is the one that the library gives, in a tenth of the time. Null where the text has anything else: comments, values
 * over lines, faults.
 */
export function readPlainYaml(source: SourceFile, start: number, end: number): YamlMap | null {
  const text = source.text.slice(start, end);
  if (NOT_PLAIN.test(text)) return null;
  const lines = linesOf(text);
  if (lines.length === 0 || lines[0]?.indent !== 0) return null;
  let next = 0;
  const place = (from: number, to: number): Place => ({ source, start: start + from, end: start + to });

  const quoted = (from: number, to: number): YamlScalar => {
    const at = place(from, to);
    const value = text.slice(from + 1, to - 1);
    return { kind: 'scalar', value, quoted: true, place: at, text: align(source, at.start, at.end, value) };
  };
  const bare = (from: number, to: number): YamlScalar => {
    const at = place(from, to);
    return { kind: 'scalar', value: text.slice(from, to), quoted: false, place: at, text: verbatim(source, at.start, at.end) };
  };
  const value = (from: number, to: number): YamlNode | null => {
    switch (text[from]) {
      case '"':
      case "'":
        QUOTED.lastIndex = from;
        return QUOTED.test(text) && QUOTED.lastIndex === to ? quoted(from, to) : null;
      case '[':
        return listed(from, to);
      default: {
        BARE.lastIndex = from;
        if (!BARE.test(text)) return null;
        const typed = text.slice(from, to);
        return typed.includes(': ') || typed.endsWith(':') ? null : bare(from, to);
      }
    }
  };
  const listed = (from: number, to: number): YamlList | null => {
    const items: YamlNode[] = [];
    const line = text.slice(0, to);
    LISTED.lastIndex = from + 1;
    while (LISTED.lastIndex < to) {
      const match = LISTED.exec(line);
      if (!match) return null;
      const typed = match[1] as string;
      const at = match.index + match[0].length - 1 - typed.length;
      items.push(bare(at, at + typed.trimEnd().length));
    }
    return text[to - 1] === ']' ? { kind: 'list', items, place: place(from, to) } : null;
  };

  const map = (indent: number, depth: number): YamlMap | null => {
    const { at: first } = lines[next] as Line;
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    let last = first;
    while (next < lines.length && (lines[next] as Line).indent >= indent) {
      const line = lines[next] as Line;
      KEY.lastIndex = line.at;
      if (line.indent > indent || !KEY.test(text)) return null;
      const colon = KEY.lastIndex - 1;
      const key = /["']/.test(text[line.at] as string) ? quoted(line.at, colon) : bare(line.at, colon);
      if (seen.has(key.value)) return null;
      seen.add(key.value);
      next++;
      const from = afterSpaces(text, colon + 1);
      const held = colon + 1 < line.end ? value(from, line.end) : below(indent, from, depth);
      if (!held) return null;
      entries.push({ key, value: held, place: { source, start: key.place.start, end: held.place.end } });
      // spaces behind a key without value belong to nothing
      last = held.place.start === held.place.end ? colon + 1 : held.place.end - start;
    }
    return { kind: 'map', entries, place: place(first, last) };
  };

  const list = (indent: number, depth: number): YamlList | null => {
    const { at: first } = lines[next] as Line;
    const items: YamlNode[] = [];
    let last = first;
    while (next < lines.length && (lines[next] as Line).indent >= indent) {
      const line = lines[next] as Line;
      if (line.indent > indent) return null;
      if (!isBullet(text, line)) break;
      const from = afterSpaces(text, line.at + 1);
      KEY.lastIndex = from;
      let item: YamlNode | null;
      if (KEY.test(text)) {
        line.indent += from - line.at;
        line.at = from;
        item = depth > MAX_DEPTH ? null : map(line.indent, depth + 1);
      } else {
        next++;
        item = value(from, line.end);
      }
      if (!item) return null;
      items.push(item);
      last = item.place.end - start;
    }
    return { kind: 'list', items, place: place(first, last) };
  };

  /** The value of a key that has none on its own line. */
  const below = (indent: number, at: number, depth: number): YamlNode | null => {
    const line = lines[next];
    const bullet = line !== undefined && isBullet(text, line);
    if (!line || line.indent < indent || (line.indent === indent && !bullet)) {
      return bare(at, at);
    }
    if (depth > MAX_DEPTH) return null;
    return bullet ? list(line.indent, depth + 1) : map(line.indent, depth + 1);
  };

  const root = map(0, 0);
  return next === lines.length ? root : null;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const next = newline < 0 ? text.length : newline + 1;
    const at = afterSpaces(text, from);
    let end = next;
    while (end > at && (text[end - 1] === ' ' || text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
    // a comment is read before the first key; later ones stretch what stands before them
    if (text[at] === '#' && lines.length > 0) return [];
    if (end > at && text[from] !== '#') lines.push({ indent: at - from, at, end });
    from = next;
  }
  return lines;
}

function isBullet(text: string, { at, end }: Line): boolean {
  return text[at] === '-' && text[at + 1] === ' ' && at + 1 < end;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}
