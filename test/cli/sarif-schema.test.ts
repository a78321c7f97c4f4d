import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { ReportedFile } from '../../src/cli/report/report.ts';
import { sarifReport } from '../../src/cli/report/sarif.ts';
import { checkText, compile, compiler } from '../../src/compile.ts';
import { sourcesOf } from '../../src/lint/example.ts';
import { rules } from '../../src/rules/registry.ts';

/** The schema of OASIS, as a published package carries it; its draft-04 words that later drafts renamed are left out. */
const {
  id: _id,
  $schema: _schema,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url)
      .resolve('@microsoft/jest-sarif')
      .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function faultsOf(files: readonly ReportedFile[]): readonly string[] {
  const report = JSON.parse(sarifReport(files, rules, '0.1.0'));
  validate(report);
  return (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message}`);
}

const by = compiler();

describe('báo cáo SARIF theo lược đồ 2.1.0', () => {
  it('lược đồ thật sự xét: báo cáo hỏng không lọt', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('hợp lệ khi không có tệp nào, hoặc tệp không có lỗi', () => {
    expect(faultsOf([])).toEqual([]);
    expect(faultsOf([{ source: { path: 'a.md', text: '' }, findings: [] }])).toEqual([]);
  });

  it('hợp lệ với phát hiện của mọi quy tắc, kể cả cách sửa', () => {
    const files: ReportedFile[] = [];
    for (const rule of rules) {
      for (const example of rule.examples.bad) {
        if (example.kind === 'corpus') continue;
        for (const { path, text } of sourcesOf(example)) {
          const source = { path: `${rule.id}/một tệp ${files.length} % ${path}`, text };
          files.push({ source, findings: example.kind === 'text' ? checkText(source, by) : compile(source, by).findings });
        }
      }
    }
    expect(files.flatMap((file) => file.findings).length).toBeGreaterThan(rules.length);
    expect(files.some((file) => file.findings.some((finding) => finding.fix))).toBe(true);
    expect(faultsOf(files)).toEqual([]);
  });

  it('hợp lệ với đường dẫn tuyệt đối, đầu vào chuẩn và tệp có BOM, CRLF', () => {
    const text = '\uFEFF---\r\nloai: chi-thi\r\n---\r\n\r\nMột  hai.\r\n';
    for (const path of ['-', '/nhà/văn thư/a.md', 'C:/van ban/a.md', '../a#b?c.md']) {
      const source = { path, text };
      expect(faultsOf([{ source, findings: compile(source, by).findings }])).toEqual([]);
    }
  });
});
