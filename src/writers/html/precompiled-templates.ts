/** A template as Handlebars compiles it ahead of time, and the text that it was compiled from. */
export interface PrecompiledTemplate {
  readonly source: string;
  readonly specification: TemplateSpecification;
}

/**
 * The toolkit's own templates by path, compiled ahead. Empty in the sources; the bundler fills it (scripts/precompile-templates.mjs), since
 * compiling them takes longer than writing a page. A template whose text is another, an office's own, is compiled when it is used.
 */
export const precompiledTemplates: Readonly<Record<string, PrecompiledTemplate>> = {};
