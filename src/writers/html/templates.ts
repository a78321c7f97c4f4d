import Handlebars from 'handlebars';
import { allowedText, type Html, isHtml, onOneLine, raw } from './html.ts';
import { precompiledTemplates } from './precompiled-templates.ts';

/** Mẫu trang: sources by their path in `templates/` (`web/layout.hbs`); an office's own replace those of the toolkit by path. */
export type Templates = Readonly<Record<string, string>>;

/** A value for a template. Every field that a template names must be there, null where it is blank. */
export type View = Readonly<Record<string, unknown>>;

/** What templates may use, nothing else: every decision that needs more is made before them. */
export const KNOWN_HELPERS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with', 'lookup']);
const OPTIONS: CompileOptions = { strict: true, knownHelpersOnly: true };

/** A template that is missing or that cannot be used; its message is for the office that wrote it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

type Template = Handlebars.TemplateDelegate<View>;

/** Templates made ready for use, each when it is first wanted. */
interface Ready {
  readonly environment: typeof Handlebars;
  readonly pages: Map<string, Template>;
}

const ready = new WeakMap<Templates, Ready>();

/**
 * Renders a template by its name without extension: of `web/`, or with its folder (`press/bao`); partials are those of `web/partials/` and
 * `press/partials/`. Strict: a field that the view lacks is an error, not a blank; nothing is reached through a prototype. Made ready once for each set of templates.
 */
export function renderTemplate(templates: Templates, name: string, view: View): Html {
  try {
    const template = pageTemplate(templates, name);
    return raw(template(clean(view) as View, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false }));
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError(`Mẫu ${pathOf(name)} không dùng được: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Renders a template whose text is no page: values stand in it as they are, so that whoever gives them writes them as the text that is made needs them. It
 * has no partials; else as above.
 */
export function renderText(templates: Templates, path: string, view: View): string {
  const source = templates[path];
  if (source === undefined) throw new TemplateError(`Không có mẫu ${path}. Khôi phục tệp này trong thư mục templates/.`);
  const environment = Handlebars.create();
  environment.unregisterHelper('log');
  try {
    const template = environment.compile<View>(source, { ...OPTIONS, noEscape: true });
    return template(view, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
  } catch (error) {
    throw new TemplateError(`Mẫu ${path} không dùng được: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function pathOf(name: string): string {
  return `${name.includes('/') ? name : `web/${name}`}.hbs`;
}

const PARTIAL = /^(?:web|press)\/partials\/(.+)\.hbs$/;

/** The name by which templates call a partial; undefined for any other file. */
export function partialName(path: string): string | undefined {
  return PARTIAL.exec(path)?.[1];
}

function readyOf(templates: Templates): Ready {
  let made = ready.get(templates);
  if (!made) {
    const environment = Handlebars.create();
    environment.unregisterHelper('log');
    for (const [path, source] of Object.entries(templates)) {
      const partial = partialName(path);
      if (partial) environment.registerPartial(partial, templateOf(environment, path, source));
    }
    made = { environment, pages: new Map() };
    ready.set(templates, made);
  }
  return made;
}

function pageTemplate(templates: Templates, name: string): Template {
  const { environment, pages } = readyOf(templates);
  let template = pages.get(name);
  if (!template) {
    const path = pathOf(name);
    const source = templates[path];
    if (source === undefined) throw new TemplateError(`Không có mẫu ${path}. Khôi phục tệp này trong thư mục templates/.`);
    template = templateOf(environment, path, source);
    pages.set(name, template);
  }
  return template;
}

function templateOf(environment: typeof Handlebars, path: string, source: string): Template {
  const ahead = precompiledTemplates[path];
  return ahead?.source === source ? environment.template<View>(ahead.specification) : environment.compile<View>(source, OPTIONS);
}

/** The view with every text in it on one line, without characters that a page may not hold. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return allowedText(onOneLine(value));
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null || isHtml(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) result[key] = clean(one);
  return result;
}
