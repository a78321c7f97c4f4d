// The pages and schemas that are generated from the tables of the code: path → text. Used by scripts/generate.mjs.
import { jsonSchemas } from '../src/document/json-schema.ts';
import { keyReference } from '../src/document/reference.ts';
import { familyNames, rulePage, severityText } from '../src/lint/describe.ts';
import type { Family } from '../src/lint/rule.ts';
import { documentTypes } from '../src/profiles/document-types.ts';
import { rules } from '../src/rules/registry.ts';
import { templateReference } from '../src/writers/html/template-reference.ts';
import { namedTests, traceabilityPage } from './traceability.ts';

/** `tests`: path and text of every test file, whose titles name the clauses that they measure. */
export function references(tests: readonly (readonly [string, string])[]): Record<string, string> {
  const pages: Record<string, string> = {};
  const types = [...documentTypes].sort((a, b) => a.rank - b.rank);
  for (const [name, schema] of Object.entries(jsonSchemas(types))) pages[`schema/${name}`] = `${JSON.stringify(schema, null, 2)}\n`;
  pages['docs/khoa.md'] = keyReference(types);
  for (const rule of rules) pages[`docs/quy-tac/${rule.id}.md`] = rulePage(rule);
  const list = (Object.keys(familyNames) as Family[]).flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    if (own.length === 0) return [];
    return [
      `## ${familyNames[family]}\n\n| quy tắc | sai gì | mức |\n| --- | --- | --- |\n${own.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title.replaceAll('|', '\\|')} | ${severityText(rule)} |`).join('\n')}\n`,
    ];
  });
  pages['docs/quy-tac/README.md'] =
    `# Các quy tắc kiểm tra\n\n${rules.length} quy tắc. Trang này được tạo từ chính các quy tắc (\`npm run generate\`).\n\n${list.join('\n')}`;
  pages['docs/mau-trang.md'] = templateReference();
  pages['docs/nghi-dinh-30.md'] = traceabilityPage(tests.flatMap(([path, text]) => namedTests(path, text)));
  return pages;
}
