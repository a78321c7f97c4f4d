import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/cli/report/github.ts';
import { jsonOfFiles, jsonReport } from '../../src/cli/report/json.ts';
import { junitReport } from '../../src/cli/report/junit.ts';
import { prettyReport, summaryReport, tellSerious } from '../../src/cli/report/pretty.ts';
import { bySource, type ReportedFile } from '../../src/cli/report/report.ts';
import { sarifReport } from '../../src/cli/report/sarif.ts';
import { rules } from '../../src/rules/registry.ts';
import type { Finding, Severity } from '../../src/source/finding.ts';

const TEXT = '\uFEFF---\r\nso: 4\r\n---\r\n\r\nSở Tài chính 😀 chủ trì.\r\n';
const source = { path: 'directives/2018/04 ct%,:ubnd.md', text: TEXT };

function finding(words: string, change: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(words);
  const basis = [{ document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II.3' }];
  return {
    source,
    start,
    end: start + words.length,
    rule: 'ma-html',
    severity: 'error',
    message: 'Gặp «x» & <y>, cần "z".',
    basis,
    ...change,
  };
}

const fix = { safe: true, title: 'Thêm', edits: [{ start: 24, end: 26, text: 'Bộ' }] };

describe('files as JSON in pieces', () => {
  it('are together what one text would be, whatever the words are', () => {
    const files: readonly (readonly object[])[] = [
      [],
      [{ path: 'a' }],
      [{ path: 'a', tasks: [] }, { path: 'b\u2028\r\nc', tasks: [{ text: '  "x"\n' }, {}] }, {}],
    ];
    for (const some of files) expect([...jsonOfFiles(some, (one) => one)].join('')).toBe(`${JSON.stringify({ files: some }, null, 1)}\n`);
  });
});
const files: readonly ReportedFile[] = [
  {
    source,
    findings: [
      finding('4', { fix }),
      finding('Tài chính 😀', { severity: 'warning', message: 'Hai\r\ndòng 50%' }),
      finding('chủ', { severity: 'info', basis: [] }),
    ],
  },
  { source: { path: 'sach.md', text: '' }, findings: [] },
];

describe('the JSON report', () => {
  const report = JSON.parse(jsonReport(files));

  it('has exactly the keys of the contract', () => {
    expect(Object.keys(report)).toEqual(['version', 'files', 'summary']);
    expect(report.version).toBe(1);
    expect(report.files.map((file: object) => Object.keys(file))).toEqual([
      ['path', 'findings'],
      ['path', 'findings'],
    ]);
    expect(report.summary).toEqual({ error: 1, warning: 1, info: 1 });
  });

  it('gives a finding with places, basis and fix', () => {
    expect(report.files[0].findings[0]).toEqual({
      rule: 'ma-html',
      severity: 'error',
      message: 'Gặp «x» & <y>, cần "z".',
      start: { line: 2, column: 5, offset: 10 },
      end: { line: 2, column: 6, offset: 11 },
      basis: [{ van_ban: '30/2020/NĐ-CP', dieu: 'Phụ lục I, Phần I, Mục II.3' }],
      fix: { safe: true, title: 'Thêm', edits: [{ start: 24, end: 26, text: 'Bộ' }] },
    });
    expect(report.files[0].findings[1]).not.toHaveProperty('fix');
  });

  it('counts columns in UTF-16 code units', () => {
    const { start, end } = report.files[0].findings[1];
    expect(end.column - start.column).toBe('Tài chính 😀'.length);
  });

  it('lists a file without findings too', () => {
    expect(report.files[1]).toEqual({ path: 'sach.md', findings: [] });
  });
});

describe('the SARIF report', () => {
  const log = JSON.parse(sarifReport(files, rules, '1.2.3'));
  const [run] = log.runs;

  it('is a log of version 2.1.0 with one run', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver).toMatchObject({ name: 'chithi', semanticVersion: '1.2.3' });
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('points each result at its rule, level and region', () => {
    expect(run.results.map((one: { level: string }) => one.level)).toEqual(['error', 'warning', 'note']);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      const { region, artifactLocation } = result.locations[0].physicalLocation;
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.endColumn).toBeGreaterThanOrEqual(1);
      expect(TEXT.slice(region.charOffset, region.charOffset + region.charLength)).not.toBe('');
      expect(decodeURIComponent(artifactLocation.uri)).toBe(source.path);
      expect(artifactLocation.uri).not.toMatch(/[\s,:]/);
    }
  });

  it('gives fixes as replacements', () => {
    expect(run.results[0].fixes).toEqual([
      {
        description: { text: 'Thêm' },
        artifactChanges: [
          {
            artifactLocation: { uri: expect.any(String) },
            replacements: [{ deletedRegion: expect.objectContaining({ startLine: 5, startColumn: 5 }), insertedContent: { text: 'Bộ' } }],
          },
        ],
      },
    ]);
  });
});

describe('the report for GitHub', () => {
  it('is a command a finding, each on one line, its signs escaped', () => {
    const lines = githubReport(files).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      '::error file=directives/2018/04 ct%25%2C%3Aubnd.md,line=2,endLine=2,col=5,endColumn=6,title=ma-html::Gặp «x» & <y>, cần "z". (Căn cứ: Phụ lục I, Phần I, Mục II.3, 30/2020/NĐ-CP)',
    );
    expect(lines[1]).toContain('::Hai%0D%0Adòng 50%25');
    expect(lines[2]).toMatch(/^::notice /);
  });
});

/** The names of the elements of well-formed XML; throws on anything else. */
function elements(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = xml.replace(/^<\?xml [^?]*\?>/, '');
  for (const [, text, close, name, attributes, self] of rest.matchAll(
    /([^<]*)<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)$/g,
  )) {
    for (const part of [text ?? '', attributes ?? '']) expect(part).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
    if (!name) continue;
    if (close) expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (!self) open.push(name);
    }
  }
  expect(open).toEqual([]);
  return names;
}

describe('the JUnit report', () => {
  it('is well-formed, a suite a file and a case a finding', () => {
    const names = elements(junitReport(files));
    const count = (name: string) => names.filter((one) => one === name).length;
    expect([count('testsuite'), count('testcase'), count('failure'), count('system-out')]).toEqual([2, 4, 1, 2]);
    expect(junitReport(files)).toContain('<testsuites name="chithi" tests="4" failures="1" errors="0">');
  });

  it('is well-formed whatever the message and path are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, path) => {
        const report = junitReport([
          { source: { path, text: 'a' }, findings: [{ ...finding('4'), source: { path, text: 'a' }, start: 0, end: 1, message }] },
        ]);
        expect(elements(report)).toContain('failure');
        expect(report).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
    );
  });
});

describe('the report for people', () => {
  it('shows the line with the place marked, the clause and the fix', () => {
    const report = [...prettyReport(files, false)].join('');
    expect(report).toContain(
      'directives/2018/04 ct%,:ubnd.md:2:5: lỗi [ma-html] Gặp «x» & <y>, cần "z".\n  so: 4\n      ^\n  Căn cứ: Phụ lục I, Phần I, Mục II.3, 30/2020/NĐ-CP\n  Sửa tự động được: Thêm\n',
    );
    expect(report).toMatch(
      /2 tệp: 1 lỗi, 1 cảnh báo, 1 gợi ý\. Sửa tự động được 1 chỗ: chithi check --fix\. Vì sao: chithi explain MÃ_QUY_TẮC\.\n$/,
    );
    expect(report).not.toContain('\u001b');
  });

  it('has colour only where it is asked for', () => {
    expect([...prettyReport(files, true)].join('')).toContain('\u001b[31m');
  });

  it('comes in pieces where it is long, with a blank line between findings', () => {
    const many = Array.from({ length: 500 }, () => ({ source, findings: [finding('4')] }));
    const pieces = [...prettyReport(many, false)];
    expect(pieces.length).toBeGreaterThan(2);
    const [one = ''] = prettyReport([{ source, findings: [finding('4')] }], false);
    const block = one.slice(0, one.indexOf('1 tệp'));
    expect(pieces.join('').startsWith(block.repeat(500))).toBe(true);
  });

  it('shows a part of a long line, around the place', () => {
    const text = `${'chữ '.repeat(200)}SAI${' chữ'.repeat(200)}`;
    const long = { path: 'a.md', text };
    const start = text.indexOf('SAI');
    const report = [...prettyReport([{ source: long, findings: [{ ...finding('4'), source: long, start, end: start + 3 }] }], false)].join(
      '',
    );
    const [, line, marks] = report.split('\n') as [string, string, string];
    expect(line.length).toBeLessThan(120);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('SAI');
  });

  it('sums up by rule, the most frequent first', () => {
    const two = { source, findings: [finding('4'), finding('chủ'), finding('chủ', { rule: 'a-b', severity: 'info' as Severity })] };
    expect(summaryReport([two])).toBe('     2  ma-html  lỗi\n     1  a-b      gợi ý\n1 tệp: 2 lỗi, 0 cảnh báo, 1 gợi ý.\n');
  });
});

describe('findings by source', () => {
  it('stand with the file that they lie in, each once', () => {
    const appendix = { path: 'phu-luc.md', text: 'x' };
    const own = finding('4');
    const other = { ...finding('4'), source: appendix };
    const groups = bySource([
      { source, findings: [other, own] },
      { source: { path: 'b.md', text: '' }, findings: [] },
    ]);
    expect([...groups].map((one) => [one.source.path, one.findings.length])).toEqual([
      [source.path, 1],
      ['phu-luc.md', 1],
      ['b.md', 0],
    ]);
  });

  it('are the same groups whether files are told as they come or held together', () => {
    const paths = ['a.md', 'b.md', 'c.md', 'd.md'];
    const found = fc.array(fc.constantFrom(...paths), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(found, { maxLength: 4 }), fc.boolean(), (perFile, known) => {
        const reported = perFile.map((lies, at): ReportedFile => {
          const own = { path: paths[at] as string, text: '' };
          const findings = lies.map((path, index) => ({ ...finding('4'), source: { path, text: '' }, message: `${at} ${index}` }));
          return { source: own, findings, ...(known ? { elsewhere: lies.some((path) => path !== own.path) } : {}) };
        });
        const groups = new Map<string, string[]>();
        const add = (path: string, messages: string[]) => groups.set(path, [...(groups.get(path) ?? []), ...messages]);
        for (const { source: own, findings } of reported) {
          const isOwn = (one: Finding) => one.source.path === own.path;
          add(
            own.path,
            findings.filter(isOwn).map((one) => one.message),
          );
          for (const one of findings) if (!isOwn(one)) add(one.source.path, [one.message]);
        }
        expect([...bySource(reported)].map((one) => [one.source.path, one.findings.map(({ message }) => message)])).toEqual([...groups]);
      }),
    );
  });

  it('are not asked for where nothing of them is told', () => {
    const asked: string[] = [];
    const file = (path: string, error: number): ReportedFile => ({
      source: { path, text: '' },
      get findings() {
        asked.push(path);
        return error > 0 ? [finding('4', { source: { path, text: 'x' } })] : [];
      },
      counts: { error, warning: 0, info: 3 },
      elsewhere: false,
    });
    const told: string[] = [];
    tellSerious(bySource([file('a.md', 0), file('b.md', 1)]), { err: (text) => void told.push(text), errColour: false });
    expect(asked).toEqual(['b.md']);
    expect(told.join('')).toMatch(/^b\.md:.*\n2 tệp: 1 lỗi, 0 cảnh báo, 0 gợi ý\./s);
  });
});
