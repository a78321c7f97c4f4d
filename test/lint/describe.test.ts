import { describe, expect, it } from 'vitest';
import { rulePage } from '../../src/lint/describe.ts';
import { rules } from '../../src/rules/registry.ts';

const fencesOf = (page: string): readonly string[] => [...page.matchAll(/^```text\n([^]*?)\n```$/gm)].map((one) => one[1] as string);

describe('the page of a rule', () => {
  it('shows what is wrong and what is right, each in words, and says what the marks are', () => {
    for (const rule of rules) {
      const page = rulePage(rule);
      const [wrong = '', right = ''] = page.slice(page.indexOf('## Chưa đúng')).split(/## Đúng|## Văn bản được đưa tin/);
      expect([rule.id, fencesOf(wrong).length > 0, fencesOf(right).length > 0]).toEqual([rule.id, true, true]);
      expect([rule.id, fencesOf(page).filter((text) => /^[\s⟦⟧]*$/.test(text))]).toEqual([rule.id, []]);
      expect(wrong).toContain('Dấu ⟦ ⟧ bao chỗ bị báo');
      expect([rule.id, right.includes('⟦')]).toEqual([rule.id, false]);
    }
  });

  it('never says that a key is left out where it stands', () => {
    for (const rule of rules)
      for (const text of fencesOf(rulePage(rule)))
        for (const [, key] of text.matchAll(/^# không có «(.+)»$/gm))
          expect([rule.id, key, new RegExp(`^⟦?${key}⟧?:`, 'm').test(text)]).toEqual([rule.id, key, false]);
  });

  it('shows of a right document what the wrong ones change', () => {
    const page = (id: string) => rulePage(rules.find((one) => one.id === id) ?? (rules[0] as (typeof rules)[number]));
    expect(fencesOf(page('tin-bai-cu')).at(-2)).toMatch(/^---\ndua_tren:\n {2}the-thuc: /);
    expect(page('tin-bai-so-ky-hieu-khac')).toMatch(/## Chưa đúng[^]*13\/CT-UBND[^]*## Văn bản được đưa tin[^]*\nso: 12\n/);
    expect(page('khoa-trung')).not.toContain('## Văn bản được đưa tin');
    expect(fencesOf(page('bo-qua-sai-cach')).at(-1)).toMatch(/^<!-- chithi-bo-qua doan-toan-chu-hoa: .+ -->/);
  });
});
