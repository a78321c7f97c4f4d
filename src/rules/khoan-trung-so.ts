import { outlineParts, sequenceFaults } from '../lint/outline.ts';
import { renumber } from '../lint/renumber.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const khoanTrungSo: DocumentRule = {
  id: 'khoan-trung-so',
  title: 'Số thứ tự của mục, khoản bị lặp hoặc lùi',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Hai mục cùng số thì viện dẫn không biết chỉ mục nào (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6: khoản đánh số Ả Rập theo thứ tự).',
  fix: 'unsafe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { item, expected, repeated, rest } of sequenceFaults(blocks, 'khoan')) {
        if (!repeated) continue;
        const edits = renumber(rest, expected);
        yield {
          at: placeOf(item.marker),
          message: `Gặp số «${item.marker.value}» sau số ${expected - 1}, cần «${expected}.». Cần đánh số lại.`,
          ...(edits ? { fix: { title: 'Đánh số lại từ đây', edits } } : {}),
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      { kind: 'document', body: 'Các sở:\n\n1. Trực canh.\n\n2. Tuần tra.\n\nCác xã:\n\n1. Tuyên truyền.\n\n2. Báo cáo.\n' },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Trực canh.\n\n2. Tuần tra.\n\n⟦2.⟧ Tuyên truyền.\n\n3. Báo cáo.\n',
        fixed: { body: 'Yêu cầu:\n\n1. Trực canh.\n\n2. Tuần tra.\n\n3. Tuyên truyền.\n\n4. Báo cáo.\n' },
      },
    ],
  },
};
