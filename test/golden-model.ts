import type { Document, Inline } from '../src/document/document.ts';

function inlineText(inlines: readonly Inline[]): string {
  const words = (one: Inline): string => {
    if (one.kind === 'text') return one.text.value;
    if (one.kind === 'break') return '⏎';
    const mark = one.kind === 'strong' ? '**' : '*';
    return `${mark}${inlineText(one.children)}${mark}`;
  };
  return inlines.map(words).join('');
}

/** What stands for a value in a golden: texts without their places, data of the register by its id; undefined for what says nothing. */
function project(value: unknown, key: string): unknown {
  if (value === null || value === undefined || value === false || value === '') return undefined;
  if (typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return `${value.length} byte`;
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    if (key === 'inlines' || key === 'title') return inlineText(value as Inline[]);
    return value.map((one) => project(one, '') ?? null);
  }
  const object = value as Record<string, unknown>;
  if (key === 'source') return object['path'];
  if (key === 'type' || key === 'format') return object['id'];
  if (key === 'organ') return object['id'] || object['name'];
  if ('pieces' in object) return object['value'] || undefined;
  if ('value' in object && 'text' in object && 'key' in object) return object['value'];
  if ('start' in object && 'end' in object && 'source' in object) return undefined;
  const repeated = 'inlines' in object || ('title' in object && Array.isArray(object['title'])) ? 'text' : '';
  const entries = Object.entries(object).flatMap(([name, one]) => {
    if (name === repeated || name === 'problems') return [];
    const projected = project(one, name);
    return projected === undefined ? [] : [[name, projected] as const];
  });
  return Object.fromEntries(entries);
}

/** The model of a document as text that a person can compare: what it says, not where it says it. */
export function modelText(document: Document): string {
  return `${JSON.stringify(project(document, ''), null, 1)}\n`;
}
