import { type Compiler, compiler, type Office, read } from '../../src/compile.ts';
import type { Block, Document, Inline } from '../../src/document/document.ts';
import type { Problem } from '../../src/document/problem.ts';
import type { Place } from '../../src/source/source-text.ts';

/** Front matter that reads without a problem; keys may be replaced (null: left out). */
export const FRONT: Readonly<Record<string, string>> = {
  loai: 'chi_thi',
  co_quan: '{ten: Ủy ban nhân dân tỉnh Gia Lai, ky_hieu: UBND, dia_danh: Gia Lai}',
  trich_yeu: 'Về phòng cháy, chữa cháy rừng',
};

export function sourceOf(body: string, front: Readonly<Record<string, string | null>> = {}): string {
  const lines = Object.entries({ ...FRONT, ...front }).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** A compiler whose other files are these texts. */
export function compilerWith(files: Readonly<Record<string, string>> = {}, office: Office = {}): Compiler {
  return compiler({
    include: (path) => (files[path] === undefined ? { kind: 'missing' } : { kind: 'text', source: { path, text: files[path] as string } }),
    ...office,
  });
}

const plainCompiler = compilerWith();

export function documentOf(body: string, front: Readonly<Record<string, string | null>> = {}, by: Compiler = plainCompiler): Document {
  return read({ path: 'vi-du.md', text: sourceOf(body, front) }, by);
}

export function textAt({ source, start, end }: Place): string {
  return source.text.slice(start, end);
}

/** Each problem as its kind and the text that it points at. */
export function problemsAt(problems: readonly Problem[]): string[] {
  return problems.map((one) => `${one.kind}: ${textAt(one.at)}`);
}

function inlineText(inlines: readonly Inline[]): string {
  const words = (one: Inline) => {
    if (one.kind === 'text') return one.text.value;
    if (one.kind === 'break') return '⏎';
    const mark = one.kind === 'strong' ? '**' : '*';
    return `${mark}${inlineText(one.children)}${mark}`;
  };
  return inlines.map(words).join('');
}

/** Blocks as an indented outline, one line each. */
export function outline(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => lines(block, indent));
}

function lines(block: Block, indent: string): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${indent}[${block.level}] ${block.label} ${inlineText(block.title)}`.trimEnd()];
    case 'paragraph':
      return [`${indent}${block.runIn ? `<${block.runIn.label}> ` : ''}${inlineText(block.inlines)}`];
    case 'item':
      return [`${indent}${block.label} (${block.path})`, ...outline(block.blocks, `${indent}  `)];
    case 'table':
      return [`${indent}[bảng ${block.header.map((cell) => inlineText(cell.inlines)).join('|')}; ${block.rows.length} dòng]`];
    case 'figure':
      return [`${indent}[hình ${block.path.value}: ${block.alt}]`];
  }
}
