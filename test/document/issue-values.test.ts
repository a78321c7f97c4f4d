import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueValue, withIssueValues, withoutIssueValues, withUnixLines } from '../../src/document/issue-values.ts';

const source = (text: string) => ({ path: 'a.md', text });
const body = '\nNội dung.\n\n1. Việc một.\n';
const draft = `---\nloai: chi_thi\nco_quan: ubnd\ntrich_yeu: Về rừng\n---\n${body}`;
const all = { so: '5', ngay: '2026-03-02', trang_thai: 'ban_hanh' } as const;

const forms: Readonly<Record<string, string>> = {
  'no keys': draft,
  'keys without values': `---\nloai: chi_thi\nso:\nngay:\ntrang_thai:\nco_quan: ubnd\n---\n${body}`,
  'old values': `---\nloai: chi_thi\nso: "04"\nngay: 2026-01-01\nco_quan: ubnd\ntrang_thai: trinh_ky\n---\n${body}`,
  comments: `---\nloai: chi_thi # loại\nso:   # chờ cấp số\nngay: 2026-01-01  # ngày\nco_quan: ubnd\n---\n${body}`,
  'Windows line ends': draft.replaceAll('\n', '\r\n'),
  'a byte order mark': `\uFEFF${draft}`,
  'indented keys': `---\n  loai: chi_thi\n  co_quan: ubnd\n---\n${body}`,
  'an organ in place': `---\nco_quan:\n  ten: Ủy ban nhân dân xã A\n  ky_hieu: UBND\nloai: chi_thi\n---\n${body}`,
  'a block at the end': `---\nco_quan: a\nloai: chi_thi\ntrich_yeu: |+\n  Về rừng\n\n---\n${body}`,
  'a value over two lines': `---\nco_quan: ubnd\n  thành phố\nloai: chi_thi\n---\n${body}`,
  'quoted keys': `---\n"loai": chi_thi\n"so": 3\nco_quan: ubnd\n---\n${body}`,
  'dots as the fence': `---\nloai: chi_thi\nco_quan: ubnd\n...\n${body}`,
};

describe('số, ngày, trạng thái in a source', () => {
  for (const [name, text] of Object.entries(forms)) {
    test(`are filled in with ${name}, and nothing else changes`, () => {
      const filled = withIssueValues(source(text), all);
      expect(filled).not.toBeNull();
      const after = source(filled as string);
      expect([issueValue(after, 'so'), issueValue(after, 'ngay'), issueValue(after, 'trang_thai')]).toEqual([
        '5',
        '2026-03-02',
        'ban_hanh',
      ]);
      expect(withoutIssueValues(after)).toBe(withoutIssueValues(source(text)));
      // every line that was there and is none of the three stays, in its order
      const kept = (one: string) => one.split('\n').filter((line) => !/^ *"?(?:so|ngay|trang_thai)"? *:/.test(line));
      expect(kept(filled as string)).toEqual(kept(text));
    });
  }

  test('go in without touching front matter that cannot be read for certain', () => {
    for (const text of [
      '---\n{loai: chi_thi, co_quan: ubnd}\n---\n',
      '---\nloai: [chi_thi\n---\n',
      '---\nloai: chi_thi\nso: [5]\n---\n',
      '---\nloai: chi_thi\nloai: chi_thi\n---\n',
      '---\nloai: chi_thi\n',
      'Không có phần đầu.\n',
    ])
      expect(withIssueValues(source(text), { so: '5' })).toBeNull();
  });

  test('count as blank only where they have their own form', () => {
    for (const line of ['so: năm', 'so: 5 6', 'ngay: 2026-02-30', 'ngay: mai', 'trang_thai: xong', 'so: |\n  5', 'so: {a: 5}']) {
      const text = draft.replace('co_quan', `${line}\nco_quan`);
      expect(withoutIssueValues(source(text))).toBe(text);
    }
  });

  test('are those of the document, not of what stands deeper or in the body', () => {
    const text = draft
      .replace('co_quan: ubnd', 'co_quan: ubnd\nsao:\n  so: 5\n  ngay: 2026-01-01')
      .replace('Nội dung.', 'so: 5\nngay: 2026-01-01');
    expect(withoutIssueValues(source(text))).toBe(text);
  });

  test('leave every other character in what is approved', () => {
    const text = withIssueValues(source(draft), all) as string;
    const approved = withoutIssueValues(source(text));
    const places = [...text].flatMap((_, at) => {
      const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at) + 1 || undefined);
      return /^(?:so|ngay|trang_thai):/.test(line) ? [] : [at];
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('x', 'á', '#', '9'), (at, sign) => {
        fc.pre(text[at] !== sign);
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        expect(withoutIssueValues(source(changed))).not.toBe(approved);
      }),
      { numRuns: 600 },
    );
  });

  test('are found, or not, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('-', '\n', ':', ' ', 'so', 'ngay', '5', '"', '#', '\r\n', '{', '|', 'a', '---\n'),
          maxLength: 60,
        }),
        (text) => {
          const filled = withIssueValues(source(text), { so: '7' });
          if (filled !== null) expect(withoutIssueValues(source(filled))).toBe(withoutIssueValues(source(text)));
          expect(withoutIssueValues(source(text)).length).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('give one text whatever the line ends', () => {
    const filled = withIssueValues(source(draft), all) as string;
    const windows = filled.replaceAll('\n', '\r\n');
    expect(withUnixLines(withoutIssueValues(source(windows)))).toBe(withoutIssueValues(source(filled)));
  });
});
