import Handlebars from 'handlebars';
import { type Html, raw } from './html.ts';

/** Mẫu trang: sources by their path in `templates/` (`web/layout.hbs`); an office's own replace those of the toolkit by path. */
export type Templates = Readonly<Record<string, string>>;

/** A value for a template. Every field that a template names must be there, null where it is blank. */
export type View = Readonly<Record<string, unknown>>;

/** Templates may use `if`, `unless`, `each`, `with` and `lookup`, nothing else: every decision that needs more is made before them. */
const OPTIONS: CompileOptions = { strict: true, knownHelpersOnly: true };

/** A template that is missing or that cannot be used; its message is for the office that wrote it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

type Render = (view: View) => string;

const caches = new WeakMap<Templates, Map<string, Render>>();

/**
 * Renders a template of `web/`, by its name without folder and extension; partials are those of `web/partials/`. Strict: a field that the
 * view lacks is an error, not a blank. Compiled once for each set of templates.
 */
export function renderTemplate(templates: Templates, name: string, view: View): Html {
  let cache = caches.get(templates);
  if (!cache) {
    cache = new Map();
    caches.set(templates, cache);
  }
  let render = cache.get(name);
  if (!render) {
    render = compile(templates, name);
    cache.set(name, render);
  }
  try {
    return raw(render(view));
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError(`Mẫu web/${name}.hbs không dùng được: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const PARTIAL = /^web\/partials\/(.+)\.hbs$/;
const environments = new WeakMap<Templates, typeof Handlebars>();

function environmentOf(templates: Templates): typeof Handlebars {
  let environment = environments.get(templates);
  if (!environment) {
    environment = Handlebars.create();
    environment.unregisterHelper('log');
    for (const [path, source] of Object.entries(templates)) {
      const partial = PARTIAL.exec(path)?.[1];
      if (partial) environment.registerPartial(partial, environment.compile(source, OPTIONS));
    }
    environments.set(templates, environment);
  }
  return environment;
}

function compile(templates: Templates, name: string): Render {
  const source = templates[`web/${name}.hbs`];
  if (source === undefined) throw new TemplateError(`Không có mẫu web/${name}.hbs. Khôi phục tệp này trong thư mục templates/.`);
  const template = environmentOf(templates).compile<View>(source, OPTIONS);
  return (view) => template(view, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
}
