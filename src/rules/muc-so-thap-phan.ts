import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { placeOf } from '../source/source-text.ts';

const DECIMAL = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+\p{L})/u;

export const mucSoThapPhan: DocumentRule = {
  id: 'muc-so-thap-phan',
  title: 'Đánh số mục kiểu 1.1, 1.2',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'info',
  basis: [],
  why: 'Bố cục của Nghị định 30/2020/NĐ-CP (Phụ lục I, Phần I, Mục II.6) là phần, mục, khoản, điểm; số kiểu «1.1» không có tên để viện dẫn.',
  *check(document) {
    for (const { paragraph } of allParagraphs(document)) {
      const match = DECIMAL.exec(paragraph.text.value);
      if (!match) continue;
      yield {
        at: placeOf(paragraph.text, 0, match[0].length),
        message: `Gặp số «${match[0]}». Nếu được, cần điểm «a)», «b)»… trong khoản, để viện dẫn được là «điểm a khoản 1».`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', body: 'Tăng 1.200 ha rừng trồng mới.\n\n1.500 hộ được hỗ trợ, đạt kế hoạch năm.\n' }],
    bad: [{ kind: 'document', body: 'Yêu cầu:\n\n1. Bảo vệ rừng:\n\n⟦1.1.⟧ Tổ chức trực canh.\n\n⟦1.2⟧ Tuần tra.\n\n2. Trồng rừng.\n' }],
  },
};
