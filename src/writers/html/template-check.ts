import Handlebars from 'handlebars';
import { nearest } from '../../document/nearest.ts';
import type { Span } from '../../source/span.ts';
import { partialNames, skeletonFields, skeletonPath, type TemplateFields, type TemplateValue, templateContracts } from './template-data.ts';
import { KNOWN_HELPERS, partialName, type Templates } from './templates.ts';

/** Why an office's template cannot be used, at a place of its file. */
export interface TemplateFault extends Span {
  /** Path in `templates/`. */
  readonly path: string;
  /** False for what does no harm: a file that replaces nothing. */
  readonly breaks: boolean;
  /** «Gặp X, cần Y». */
  readonly message: string;
}

type Statement = hbs.AST.Statement;

/** What `this` is at a place: fields by name, a single value, or what no table knows. */
type Scope = TemplateValue | { readonly kind: 'anything' };

interface Place {
  readonly path: string;
  /** Innermost last. */
  readonly scopes: readonly Scope[];
  /** Values that are not blank here, since an `{{#if}}` around it says so. */
  readonly present: ReadonlySet<Scope>;
  /** Partials that are open, outermost first. */
  readonly within: readonly string[];
}

const LEAF: Scope = { kind: 'text', describe: '', blank: false };
const ANYTHING: Scope = { kind: 'anything' };
const DATA: ReadonlySet<string> = new Set(['index', 'first', 'last', 'key']);

/**
 * The faults of an office's templates before any page is written: what Handlebars cannot read, a field that the template is not given, one
 * that may be blank and is looked into without `{{#if}}`, a helper or partial that does not exist, text that would not be escaped. `types`: ids of
 * the types of document, each of which may have a skeleton of its own.
 */
export function templateFaults(builtIn: Templates, own: Templates, types: readonly string[] = []): readonly TemplateFault[] {
  const skeletons = [skeletonPath, ...types.map((id) => `new/${id}.hbs`)];
  const faults = new Map<string, TemplateFault>();
  const add = (path: string, span: Span, message: string, breaks = true) => {
    const key = `${path} ${span.start}`;
    if (Object.hasOwn(own, path) && !faults.has(key)) faults.set(key, { path, start: span.start, end: span.end, message, breaks });
  };
  const all: Templates = { ...builtIn, ...own };
  const partials = new Map(Object.keys(all).flatMap((path) => (partialName(path) ? [[partialName(path) as string, path] as const] : [])));
  const parsed = new Map<string, hbs.AST.Program | null>();
  const parse = (path: string): hbs.AST.Program | null => {
    let program = parsed.get(path);
    if (program === undefined) {
      try {
        program = Handlebars.parse(all[path] as string);
      } catch (error) {
        program = null;
        const { span, message } = syntaxFault(all[path] as string, error);
        add(path, span, message);
      }
      parsed.set(path, program);
    }
    return program;
  };
  for (const path of Object.keys(own)) {
    if (!path.endsWith('.hbs') || partialName(path)) continue;
    if (Object.hasOwn(templateContracts, path) || skeletons.includes(path)) continue;
    const near = nearest(path, [...Object.keys(templateContracts), ...Object.keys(partialNames), ...skeletons]);
    const start = { start: 0, end: Math.min(1, (own[path] as string).length) };
    add(
      path,
      start,
      `Gặp mẫu «${path}» không thay mẫu nào của chương trình${near ? `, cần «${near}»?` : '.'} Xem tên các mẫu ở docs/mau-trang.md.`,
      false,
    );
  }
  for (const path of Object.keys(own)) if (path.endsWith('.hbs')) parse(path);
  const contracts = [
    ...Object.entries(templateContracts).map(([path, { fields }]) => [path, fields] as const),
    ...skeletons.filter((path) => Object.hasOwn(all, path)).map((path) => [path, skeletonFields] as const),
  ];
  for (const [path, fields] of contracts) {
    const program = parse(path);
    const view: TemplateValue = { kind: 'group', describe: '', blank: false, fields };
    if (program) statements(program.body, { path, scopes: [view], present: new Set(), within: [] });
  }
  return [...faults.values()].sort((a, b) => (a.path === b.path ? a.start - b.start : a.path < b.path ? -1 : 1));

  function fault({ path }: Place, { loc }: hbs.AST.Node, message: string): null {
    add(path, spanOf(all[path] as string, loc), message);
    return null;
  }

  function written({ path }: Place, { loc }: hbs.AST.Node): string {
    const { start, end } = spanOf(all[path] as string, loc);
    return (all[path] as string).slice(start, end).split('\n')[0] as string;
  }

  function statements(body: readonly Statement[], at: Place): void {
    for (const one of body) statement(one, at);
  }

  function statement(node: Statement, at: Place): null {
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return null;
      case 'MustacheStatement':
        return mustache(node as hbs.AST.MustacheStatement, at);
      case 'BlockStatement':
        return block(node as hbs.AST.BlockStatement, at);
      case 'PartialStatement':
        return partial(node as hbs.AST.PartialStatement, at);
      default:
        return fault(at, node, `Gặp ${written(at, node)}, mẫu không dùng được cách viết này.`);
    }
  }

  function mustache(node: hbs.AST.MustacheStatement, at: Place): null {
    if (!node.escaped) {
      const name = written(at, node).replace(/[{}&]/g, '').trim();
      return fault(at, node, `Gặp ${written(at, node)}, cần {{${name}}}: chữ của văn bản phải được thoát, nếu không trang có thể hỏng.`);
    }
    const path = node.path as hbs.AST.PathExpression;
    if (node.params.length > 0 || node.hash) {
      if (path.original !== 'lookup') return unknownHelper(path, at);
      for (const one of node.params) expression(one, at);
      return null;
    }
    if (path.type !== 'PathExpression') return null;
    if (KNOWN_HELPERS.has(path.original)) return fault(at, node, `Gặp ${written(at, node)}, «${path.original}» cần thứ đi sau nó.`);
    const value = resolve(path, at);
    if (value?.kind === 'group') fault(at, node, `Gặp ${written(at, node)} là một nhóm, cần một trường của nó: ${names(value.fields)}.`);
    if (value?.kind === 'list') fault(at, node, `Gặp ${written(at, node)} là một danh sách, cần {{#each ${path.original}}}.`);
    return null;
  }

  function unknownHelper(path: hbs.AST.PathExpression, at: Place): null {
    return fault(at, path, `Gặp «${path.original}», cần một trong các lệnh ${[...KNOWN_HELPERS].join(', ')}: mẫu không có lệnh nào khác.`);
  }

  function block(node: hbs.AST.BlockStatement, at: Place): null {
    const name = node.path.original;
    if (!['if', 'unless', 'each', 'with'].includes(name)) {
      if (node.params.length > 0) return unknownHelper(node.path, at);
      return fault(at, node.path, `Gặp {{#${name}}}, cần {{#if ${name}}}, {{#with ${name}}} hoặc {{#each ${name}}}.`);
    }
    if (node.program?.blockParams?.length > 0)
      return fault(at, node, 'Gặp «as |…|», mẫu không dùng được cách đặt tên này; dùng {{this}}, ../');
    const [param, ...more] = node.params;
    if (!param || more.length > 0) return fault(at, node.path, `Gặp ${written(at, node)}, «${name}» cần đúng một giá trị đi sau.`);
    const value = expression(param, at);
    const present = value ? new Set([...at.present, value]) : at.present;
    const into = (scope: Scope): Place => ({ ...at, scopes: [...at.scopes, scope], present });
    const inside = (): Place | null => {
      switch (name) {
        case 'if':
          return { ...at, present };
        case 'unless':
          return at;
        case 'with':
          if (value?.kind === 'list') fault(at, param, `Gặp danh sách «${written(at, param)}», cần {{#each}}.`);
          return value === null || value.kind === 'list' ? null : into(value);
        default:
          if (value === null) return null;
          if (value.kind === 'anything') return into(ANYTHING);
          if (value.kind === 'list') return into(value.fields ? { kind: 'group', describe: '', blank: false, fields: value.fields } : LEAF);
          fault(
            at,
            param,
            `Gặp {{#each ${written(at, param)}}} mà «${written(at, param)}» không phải danh sách, cần {{#with}} hoặc {{#if}}.`,
          );
          return null;
      }
    };
    const place = inside();
    if (place && node.program) statements(node.program.body, place);
    if (node.inverse) statements(node.inverse.body, name === 'unless' ? { ...at, present } : at);
    return null;
  }

  function partial(node: hbs.AST.PartialStatement, at: Place): null {
    const name = (node.name as hbs.AST.PathExpression).original;
    if (skeletons.includes(at.path))
      return fault(at, node, `Gặp {{> ${name}}}, mẫu của văn bản mới không gọi được mảnh: viết thẳng vào mẫu.`);
    const path = node.name.type === 'PathExpression' ? partials.get(name) : undefined;
    if (path === undefined) {
      const near = nearest(String(name), [...partials.keys()]);
      return fault(
        at,
        node,
        `Gặp mảnh {{> ${name}}} không có${near ? `, cần {{> ${near}}}?` : `; các mảnh: ${[...partials.keys()].join(', ')}.`}`,
      );
    }
    if (at.within.includes(path)) return fault(at, node, `Gặp mảnh {{> ${name}}} gọi lại chính nó: trang sẽ không bao giờ xong.`);
    const [param] = node.params;
    const given = param ? expression(param, at) : at.scopes.at(-1);
    const extra = Object.fromEntries((node.hash?.pairs ?? []).map(({ key, value }) => [key, expression(value, at) ?? ANYTHING]));
    const program = parse(path);
    if (!program || !given) return null;
    const scope: Scope = given.kind === 'group' ? { ...given, fields: { ...given.fields, ...(extra as TemplateFields) } } : given;
    statements(program.body, { path, scopes: [...at.scopes.slice(0, -1), scope], present: at.present, within: [...at.within, path] });
    return null;
  }

  function expression(node: hbs.AST.Expression, at: Place): Scope | null {
    switch (node.type) {
      case 'PathExpression':
        return resolve(node as hbs.AST.PathExpression, at);
      case 'SubExpression': {
        const { path, params } = node as hbs.AST.SubExpression;
        if (path.original !== 'lookup') unknownHelper(path, at);
        else for (const one of params) expression(one, at);
        return ANYTHING;
      }
      default:
        return LEAF;
    }
  }

  /** What a path leads to; null where it leads nowhere, which is then a fault. */
  function resolve(path: hbs.AST.PathExpression, at: Place): Scope | null {
    const [first, ...rest] = path.parts;
    if (path.data) {
      if (first === 'root') return follow(at.scopes[0] as Scope, rest, path, at);
      if (first !== undefined && DATA.has(first)) return LEAF;
      fault(at, path, `Gặp «${path.original}» không có, cần một trong: @index, @first, @last, @key, @root.`);
      return null;
    }
    const scope = at.scopes.at(-1 - path.depth);
    if (!scope) {
      fault(at, path, `Gặp «${path.original}» ra ngoài dữ liệu của mẫu, cần bớt «../».`);
      return null;
    }
    return follow(scope, path.parts, path, at);
  }

  function follow(from: Scope, parts: readonly string[], path: hbs.AST.PathExpression, at: Place): Scope | null {
    let value = from;
    for (const [index, part] of parts.entries()) {
      if (value.kind === 'anything') return ANYTHING;
      if (value.kind === 'list' && part === 'length') return LEAF;
      if (value.kind !== 'group') {
        fault(at, path, `Gặp «${path.original}» mà «${parts[index - 1] ?? 'this'}» không có trường con.`);
        return null;
      }
      if (index > 0 && value.blank && !at.present.has(value)) {
        const before = parts.slice(0, index).join('.');
        fault(at, path, `Gặp «${path.original}» mà «${before}» có thể trống, cần đặt trong {{#if ${before}}} … {{/if}}.`);
        return null;
      }
      const next: TemplateValue | undefined = Object.hasOwn(value.fields, part) ? value.fields[part] : undefined;
      if (!next) {
        const near = nearest(part, Object.keys(value.fields));
        fault(
          at,
          path,
          `Gặp «${path.original}» không có trong dữ liệu của mẫu, cần ${near ? `«${[...parts.slice(0, index), near].join('.')}»?` : 'một trong:'}${near ? '' : ` ${names(value.fields)}.`}`,
        );
        return null;
      }
      value = next;
    }
    return value;
  }
}

function names(fields: TemplateFields): string {
  return Object.keys(fields).join(', ');
}

/** Lines count from 1, columns from 0. */
function offsetOf(source: string, line: number, column: number): number {
  let at = 0;
  for (let left = line - 1; left > 0; left--) {
    const end = source.indexOf('\n', at);
    if (end < 0) return source.length;
    at = end + 1;
  }
  return Math.min(source.length, at + column);
}

function spanOf(source: string, { start, end }: hbs.AST.SourceLocation): Span {
  return { start: offsetOf(source, start.line, start.column), end: offsetOf(source, end.line, end.column) };
}

/** What Handlebars says of a text that it cannot read, in words of ours, on the line that it names. */
function syntaxFault(source: string, error: unknown): { readonly span: Span; readonly message: string } {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const start = offsetOf(source, line, column ?? 0);
  const end = Math.max(start, Math.min(source.length, offsetOf(source, line + 1, 0) - 1));
  const joined = source.slice(start, end).search(/(?<!\{\{\{[^{}]{0,200})\}\}\}/);
  if (joined >= 0)
    return {
      span: { start: start + joined, end: start + joined + 3 },
      message: 'Gặp «}}}», cần «}} }»: dấu cách tách dấu ngoặc của Handlebars khỏi dấu của chữ.',
    };
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (opened !== undefined) return { span: { start, end }, message: `Gặp {{/${closed}}}, cần {{/${opened}}}: khối đóng khác khối mở.` };
  if (message.includes("got 'EOF'"))
    return { span: { start, end }, message: 'Gặp hết tệp khi còn khối chưa đóng, cần {{/if}}, {{/each}}, {{/unless}} hoặc {{/with}}.' };
  return {
    span: { start, end },
    message: 'Gặp chỗ không đúng cú pháp Handlebars, cần {{tên}}, {{#if tên}} … {{/if}}, {{#each tên}} … {{/each}}, {{> mảnh}}.',
  };
}
