import { HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));

/** Every complaint of the validator about a page, as `line:column rule message`; [] where it is valid. */
export async function htmlFaults(page: string): Promise<string[]> {
  const report = await validator.validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
}

/** The page as the validator's parser reads it: how often each element occurs, and the text in it. */
export async function parsedHtml(page: string): Promise<{ readonly elements: Readonly<Record<string, number>>; readonly text: string }> {
  const parser = new Parser(await validator.getConfigFor('page.html'));
  const root = parser.parseHtml(page);
  const elements: Record<string, number> = {};
  for (const element of root.querySelectorAll('*')) elements[element.tagName] = (elements[element.tagName] ?? 0) + 1;
  return { elements, text: decoded(root.textContent) };
}

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_entity, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] as string);
}
