import { outlineParts, sequenceFaults } from '../lint/outline.ts';
import { renumber } from '../lint/renumber.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const khoanNhaySo: DocumentRule = {
  id: 'khoan-nhay-so',
  title: 'Số thứ tự của mục, khoản bị nhảy',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Số bị nhảy cho thấy một mục đã bị xóa hoặc còn thiếu, và mọi viện dẫn «khoản 4» về sau có thể chỉ sai chỗ (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6: khoản đánh số Ả Rập theo thứ tự).',
  fix: 'unsafe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { item, expected, repeated, rest } of sequenceFaults(blocks, 'khoan')) {
        if (repeated) continue;
        const edits = renumber(rest, expected);
        yield {
          at: placeOf(item.marker),
          message: `Gặp số «${item.marker.value}», cần «${expected}.». Cần thêm mục còn thiếu, hoặc đánh số lại.`,
          ...(edits ? { fix: { title: 'Đánh số lại từ đây', edits } } : {}),
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      {
        kind: 'document',
        body: '## I. MỤC TIÊU\n\n1. Bảo vệ rừng.\n\n2. Trồng rừng.\n\n## II. NHIỆM VỤ\n\n1. Tổ chức trực canh.\n\n2. Tuần tra.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Trực canh.\n\n2. Tuần tra.\n\n⟦4.⟧ Tuyên truyền.\n\n5. Báo cáo.\n',
        fixed: { body: 'Yêu cầu:\n\n1. Trực canh.\n\n2. Tuần tra.\n\n3. Tuyên truyền.\n\n4. Báo cáo.\n' },
      },
    ],
  },
};
