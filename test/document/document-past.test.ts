import { describe, expect, it } from 'vitest';
import { cameBefore, jumpOf, jumpsUntil, unknownPast } from '../../src/document/document-past.ts';
import { issueValue, writtenIssueValue } from '../../src/document/issue-values.ts';

const at = (time: string) => ({ commit: 'c0ffee', time, author: 'A' });

describe('stages', () => {
  it('go one step at a time, back from signature to the drafter, and from issued only to withdrawn', () => {
    const allowed = [
      ['du_thao', 'trinh_ky'],
      ['trinh_ky', 'du_thao'],
      ['trinh_ky', 'ban_hanh'],
      ['ban_hanh', 'thu_hoi'],
    ];
    const all = ['du_thao', 'trinh_ky', 'ban_hanh', 'thu_hoi'] as const;
    for (const from of all)
      for (const to of all) {
        const fine = from === to || allowed.some(([a, b]) => a === from && b === to);
        expect(jumpOf([from], to, null) === null, `${from} → ${to}`).toBe(fine);
      }
  });

  it('of a merge are fine where one of its lines took the step', () => {
    expect(jumpOf(['du_thao', 'trinh_ky'], 'ban_hanh', null)).toBeNull();
    expect(jumpOf(['du_thao', 'du_thao'], 'ban_hanh', null)).not.toBeNull();
    expect(jumpOf([], 'ban_hanh', null)).toBeNull();
  });

  it('tell the step that is not committed after those that are', () => {
    const old = { from: 'ban_hanh', to: 'trinh_ky', version: at('2026-01-01T00:00:00Z') } as const;
    expect(jumpsUntil({ ...unknownPast, stage: 'du_thao', jumps: [old] }, 'thu_hoi')).toEqual([
      old,
      { from: 'du_thao', to: 'thu_hoi', version: null },
    ]);
    expect(jumpsUntil(unknownPast, 'thu_hoi')).toEqual([]);
  });
});

it('who came first is told by the moment, whatever its zone; what is not committed came last', () => {
  const [early, late] = [at('2026-03-02T09:00:00+07:00'), at('2026-03-02T03:00:00Z')];
  expect([cameBefore(early, late), cameBefore(late, early)]).toEqual([true, false]);
  expect([cameBefore(early, null), cameBefore(null, early)]).toEqual([true, false]);
  expect([cameBefore(null, null), cameBefore(early, at('2026-03-02T02:00:00Z'))]).toEqual([null, null]);
});

describe('a value read without parsing', () => {
  const forms = [
    '---\nloai: chi_thi\nso: 4\ntrang_thai: ban_hanh\n---\n\nso: 9\n',
    '\uFEFF---\r\nso: "04"\r\ntrang_thai: \'trinh_ky\'\r\n---\r\n',
    '---\nso:\ntrang_thai:\n---\n',
    '---\n{loai: chi_thi, so: 4, trang_thai: ban_hanh}\n---\n',
    '---\nso: 4 # chú thích\ntrang_thai:   ban_hanh   \n---\n',
    '---\ntrich_yeu: so sánh so: 3\nsao: {so: 9}\nso: 7\n---\n',
    '---\n"so": 4\n---\n',
    '---\nso: 04/CT\n---\n',
    '---\nso: |\n  4\n---\n',
    'không có phần đầu\n',
    '---\nso: 4\n',
    '',
  ];
  it.each(forms)('is what parsing gives: %j', (text) => {
    for (const key of ['so', 'trang_thai'] as const) expect(writtenIssueValue(text, key)).toBe(issueValue({ path: '', text }, key));
  });
});
