import type { Place } from '../source/source-text.ts';
import { type SourceText, verbatim } from '../source/source-text.ts';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from '../syntax/yaml-tree.ts';
import type { Field } from './document.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What a value of a YAML file may be: one table checks it, writes its JSON Schema and its page. */
export type Shape =
  /** `dated`: it begins with a day, which must be one of the calendar. */
  | { readonly kind: 'text'; readonly pattern?: RegExp; readonly expected?: string; readonly dated?: boolean }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly keys: Keys }
  /** Any key, one shape of value. */
  | { readonly kind: 'record'; readonly of: Shape }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  | { readonly kind: 'anything' };

export interface Key {
  readonly shape: Shape;
  /** One Vietnamese sentence for the reference page and for editors. */
  readonly describe: string;
  readonly required?: boolean;
  readonly example?: string;
}

export type Keys = Readonly<Record<string, Key>>;

export const text: Shape = { kind: 'text' };
export const date: Shape = { kind: 'date' };
export const flag: Shape = { kind: 'flag' };
export const anything: Shape = { kind: 'anything' };
export const integer = (min?: number, max?: number): Shape => ({ kind: 'integer', min, max });
export const choice = (...of: readonly string[]): Shape => ({ kind: 'choice', of });
export const list = (of: Shape): Shape => ({ kind: 'list', of });
export const map = (keys: Keys): Shape => ({ kind: 'map', keys });
export const record = (of: Shape): Shape => ({ kind: 'record', of });
export const either = (...of: readonly Shape[]): Shape => ({ kind: 'either', of });

/** What a person would call a shape: «một số nguyên», «ngày dạng 2026-05-31». */
export function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.expected ?? 'một đoạn văn bản';
    case 'integer':
      return 'một số nguyên';
    case 'date':
      return 'ngày dạng năm-tháng-ngày, ví dụ 2026-05-31';
    case 'flag':
      return 'true hoặc false';
    case 'choice':
      return `một trong các giá trị: ${shape.of.join(', ')}`;
    case 'list':
      return 'một danh sách, mỗi dòng bắt đầu bằng dấu gạch ngang';
    case 'map':
      return `các dòng con thụt vào hai dấu cách, mỗi dòng một khóa: ${Object.keys(shape.keys).join(', ')}`;
    case 'record':
      return 'một nhóm khóa';
    case 'either':
      return shape.of.map(nameOf).join(', hoặc ');
    case 'anything':
      return 'giá trị bất kỳ';
  }
}

function foundName(node: YamlNode): string {
  if (node.kind === 'list') return 'một danh sách';
  if (node.kind === 'map') return 'một nhóm khóa';
  return isBlank(node) ? 'chỗ trống' : `«${node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value}»`;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day of the calendar in the form 2026-05-31. */
export function isIsoDate(value: string): boolean {
  const match = ISO.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year >= 1900 && days !== undefined && day >= 1 && day <= days;
}

/** Whether a node has the form of a shape, not looking inside a map or list. */
function fits(node: YamlNode, shape: Shape): boolean {
  switch (shape.kind) {
    case 'anything':
      return true;
    case 'either':
      return shape.of.some((one) => fits(node, one));
    case 'list':
      return node.kind === 'list';
    case 'map':
    case 'record':
      return node.kind === 'map';
    case 'text':
      return isText(node) && (!shape.pattern || shape.pattern.test(textOf(node)?.value ?? ''));
    case 'integer': {
      if (node.kind !== 'scalar' || !/^\d{1,9}$/.test(node.value)) return false;
      const value = Number(node.value);
      return (shape.min === undefined || value >= shape.min) && (shape.max === undefined || value <= shape.max);
    }
    case 'date':
      return node.kind === 'scalar' && ISO.test(node.value);
    case 'flag':
      return node.kind === 'scalar' && /^(?:true|false)$/.test(node.value);
    case 'choice':
      return node.kind === 'scalar' && shape.of.includes(node.value);
  }
}

/** A scalar that says something, or the one-entry map that YAML makes of an unquoted «Lưu: VT, NC»; not a map that was typed in braces. */
function isText(node: YamlNode): boolean {
  if (node.kind === 'scalar') return !isBlank(node);
  return node.kind === 'map' && node.entries.length === 1 && node.entries[0]?.value.kind === 'scalar' && isTypedLine(node);
}

function isBlank(node: YamlScalar): boolean {
  return node.value.trim() === '';
}

function isTypedLine(node: YamlMap): boolean {
  const { source, start, end } = node.place;
  const typed = source.text.slice(start, end);
  return !typed.startsWith('{') && !typed.includes('\n');
}

/** The problems of a node under a shape, in order of place. */
export function problemsOf(node: YamlNode, shape: Shape, key: string): Problem[] {
  const problems: Problem[] = [];
  inspect(node, shape, key, null, problems);
  return problems;
}

function inspect(node: YamlNode, shape: Shape, key: string, within: string | null, problems: Problem[]): void {
  if (shape.kind === 'either') {
    const fitting = shape.of.find((one) => fits(node, one)) ?? shape.of.find((one) => one.kind === node.kind);
    if (fitting) inspect(node, fitting, key, within, problems);
    else problems.push({ kind: 'wrong-type', at: node.place, key, expected: nameOf(shape), found: foundName(node) });
    return;
  }
  if (!fits(node, shape)) {
    if (shape.kind === 'choice' && node.kind === 'scalar' && !isBlank(node)) {
      problems.push({
        kind: 'not-a-choice',
        at: node.place,
        key,
        value: node.value,
        choices: shape.of,
        suggestion: nearest(node.value, shape.of),
      });
    } else problems.push({ kind: 'wrong-type', at: node.place, key, expected: nameOf(shape), found: foundName(node) });
    return;
  }
  switch (shape.kind) {
    case 'date':
      if (node.kind === 'scalar' && !isIsoDate(node.value)) problems.push({ kind: 'unreal-date', at: node.place, key, value: node.value });
      return;
    case 'text': {
      const day = shape.dated ? (textOf(node)?.value.slice(0, 10) ?? '') : '';
      if (day !== '' && !isIsoDate(day)) problems.push({ kind: 'unreal-date', at: node.place, key, value: day });
      return;
    }
    case 'list':
      if (node.kind === 'list') for (const item of node.items) inspect(item, shape.of, key, within, problems);
      return;
    case 'record':
      if (node.kind === 'map') for (const entry of node.entries) inspect(entry.value, shape.of, entry.key.value, key, problems);
      return;
    case 'map':
      if (node.kind === 'map') inspectKeys(node, shape.keys, key, problems);
      return;
    default:
  }
}

/** Checks the keys of a map against a table. `within` is the key that holds the map, null at the top. */
export function inspectKeys(node: YamlMap, keys: Keys, within: string | null, problems: Problem[]): void {
  for (const entry of node.entries) {
    const key = Object.hasOwn(keys, entry.key.value) ? keys[entry.key.value] : undefined;
    if (!key) {
      problems.push({
        kind: 'unknown-key',
        at: entry.key.place,
        key: entry.key.value,
        suggestion: nearest(entry.key.value, Object.keys(keys)),
        within,
      });
      continue;
    }
    inspect(entry.value, key.shape, entry.key.value, within, problems);
  }
  for (const [name, key] of Object.entries(keys)) {
    if (key.required && !node.entries.some((entry) => entry.key.value === name)) {
      problems.push({
        kind: 'missing-key',
        at: within === null ? { ...node.place, end: node.place.start } : node.place,
        key: name,
        within,
      });
    }
  }
}

/** The entry of a key, where the node is a map that has it. */
export function entryOf(node: YamlNode | null | undefined, key: string): { key: YamlScalar; value: YamlNode } | null {
  if (node?.kind !== 'map') return null;
  return node.entries.find((entry) => entry.key.value === key) ?? null;
}

/** The text of a scalar, or the typed text of an unquoted «Lưu: VT»; null for lists, maps and blanks. */
export function textOf(node: YamlNode | null | undefined): SourceText | null {
  if (!node) return null;
  if (node.kind === 'scalar') return isBlank(node) ? null : node.text;
  if (node.kind === 'map' && isText(node)) return verbatim(node.place.source, node.place.start, node.place.end);
  return null;
}

export function listOf(node: YamlNode | null | undefined): YamlList | null {
  return node?.kind === 'list' ? node : null;
}

/** Fields of a map by key, each null where it is absent or not of its shape. */
export interface FieldReader {
  readonly text: (key: string) => Field<string> | null;
  readonly integer: (key: string) => Field<number> | null;
  readonly date: (key: string) => Field<string> | null;
  readonly flag: (key: string) => boolean;
  readonly choice: <T extends string>(key: string, of: readonly T[]) => Field<T> | null;
  /** The texts of a list; a single text counts as a list of one. */
  readonly texts: (key: string) => Field<string>[];
  /** The maps of a list. */
  readonly maps: (key: string) => YamlMap[];
  readonly map: (key: string) => YamlMap | null;
  readonly keyPlace: (key: string) => Place | null;
  readonly has: (key: string) => boolean;
}

export function fieldReader(node: YamlNode | null): FieldReader {
  const field = <T>(key: string, convert: (text: SourceText) => T | null): Field<T> | null => {
    const entry = entryOf(node, key);
    const text = textOf(entry?.value);
    if (!entry || !text) return null;
    const value = convert(text);
    return value === null ? null : { value, text, key: entry.key.place };
  };
  return {
    text: (key) => field(key, (text) => text.value),
    integer: (key) => field(key, (text) => (/^\d{1,9}$/.test(text.value) ? Number(text.value) : null)),
    date: (key) => field(key, (text) => (isIsoDate(text.value) ? text.value : null)),
    flag: (key) => textOf(entryOf(node, key)?.value)?.value === 'true',
    choice: <T extends string>(key: string, of: readonly T[]) => field(key, (text) => of.find((one) => one === text.value) ?? null),
    texts: (key) => {
      const entry = entryOf(node, key);
      if (!entry) return [];
      const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value];
      return nodes.flatMap((one) => {
        const text = textOf(one);
        return text ? [{ value: text.value, text, key: entry.key.place }] : [];
      });
    },
    maps: (key) => {
      const value = entryOf(node, key)?.value;
      return value?.kind === 'list'
        ? value.items.filter((item): item is YamlMap => item.kind === 'map')
        : value?.kind === 'map'
          ? [value]
          : [];
    },
    map: (key) => {
      const value = entryOf(node, key)?.value;
      return value?.kind === 'map' ? value : null;
    },
    keyPlace: (key) => entryOf(node, key)?.key.place ?? null,
    has: (key) => entryOf(node, key) !== null,
  };
}
