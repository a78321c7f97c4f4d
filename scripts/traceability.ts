// docs/nghi-dinh-30.md: each clause of the decree against what covers it: rules by the basis that they cite, tests by the clauses in their
// names, or people, with the reason.
import { covers, type DecreeClause, decreeClauses } from '../src/lint/decree-clauses.ts';
import { rules } from '../src/rules/registry.ts';

/** A test that names clauses in its title. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
  readonly clauses: readonly string[];
}

/** The tests of a file whose titles name a clause of the decree in brackets. */
export function namedTests(file: string, text: string): NamedTest[] {
  return [...text.matchAll(/\b(?:it|test|describe)(?:\.each\([^`]*?\))?\(\s*'((?:[^'\\]|\\.)*\((?:Phụ lục|Điều)[^']*)'/gs)].map((match) => {
    const title = match[1] as string;
    return {
      file,
      title: title.replace(/\s*\((?:Phụ lục|Điều)[^)]*\)/g, ''),
      clauses: [...title.matchAll(/\(((?:Phụ lục|Điều)[^)]*)\)/g)].map((one) => one[1] as string),
    };
  });
}

export interface Coverage {
  readonly clause: DecreeClause;
  readonly rules: readonly string[];
  readonly tests: readonly NamedTest[];
}

export function coverage(tests: readonly NamedTest[]): readonly Coverage[] {
  return decreeClauses.map((clause) => ({
    clause,
    rules: rules
      .filter((rule) => rule.basis.some((basis) => basis.document === '30/2020/NĐ-CP' && covers(basis.clause, clause)))
      .map((rule) => rule.id),
    tests: tests.filter((test) => test.clauses.some((one) => covers(one, clause))),
  }));
}

export function traceabilityPage(tests: readonly NamedTest[]): string {
  const rows = coverage(tests).map(({ clause, rules: covering, tests: measured }) => {
    const links = covering.map((id) => `[${id}](quy-tac/${id}.md)`).join(', ');
    const files = [...new Set(measured.map((test) => test.file))]
      .map((file) => `\`${file}\` (${measured.filter((test) => test.file === file).length})`)
      .join(', ');
    return `| ${clause.id} | ${clause.asks} | ${links || '–'} | ${files || '–'} | ${clause.byPeople ?? '–'} |`;
  });
  const cited = rules.filter((rule) => rule.basis.some((basis) => basis.document === '30/2020/NĐ-CP')).length;
  return `# Nghị định 30/2020/NĐ-CP: điều khoản nào được bảo đảm bằng gì

Trang này được tạo tự động (\`npm run generate\`): quy tắc theo căn cứ mà nó viện dẫn, kiểm thử theo điều khoản ghi trong tên. ${rules.length} quy tắc, ${cited} quy tắc
viện dẫn Nghị định; ${tests.length} kiểm thử đo tệp Word theo điều khoản.

| điều khoản | yêu cầu | quy tắc | kiểm thử đo tệp đã tạo | phần do con người |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
