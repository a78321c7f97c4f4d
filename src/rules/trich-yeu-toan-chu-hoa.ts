import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';
import { isUpper } from '../vietnamese/case.ts';

export const trichYeuToanChuHoa: DocumentRule = {
  id: 'trich-yeu-toan-chu-hoa',
  title: 'Trích yếu gõ toàn chữ in hoa',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.5.b'), ...party()],
  why: 'Trích yếu trình bày bằng chữ in thường, kiểu đậm; chỉ tên loại văn bản in hoa. Gõ toàn chữ hoa còn làm mất tên riêng.',
  *check(document) {
    const { subject } = document;
    if (!subject || !isUpper(subject.value) || subject.value.split(/\s+/).length < 3) return;
    yield {
      at: placeOf(subject.text),
      message: `Gặp trích yếu toàn chữ in hoa, cần chữ in thường: viết hoa chữ đầu và tên riêng, ví dụ «Về tăng cường công tác …».`,
    };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { trich_yeu: '⟦VỀ TĂNG CƯỜNG BẢO VỆ RỪNG⟧' } }],
  },
};
