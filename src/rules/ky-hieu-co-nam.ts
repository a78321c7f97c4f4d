import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const YEAR = /^(?:19|20)\d{2}[/-]/;

export const kyHieuCoNam: DocumentRule = {
  id: 'ky-hieu-co-nam',
  title: 'Ký hiệu văn bản hành chính có năm',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.3')],
  why: 'Chỉ văn bản quy phạm pháp luật có năm giữa số và ký hiệu; văn bản hành chính ghi thêm năm sẽ bị hiểu nhầm là văn bản quy phạm.',
  fix: 'unsafe',
  *check(document) {
    const field = document.number.symbolField;
    const match = field ? YEAR.exec(field.value) : null;
    if (!field || !match) return;
    yield {
      at: placeOf(field.text, 0, match[0].length),
      message: `Gặp năm «${match[0].slice(0, 4)}» trong ký hiệu «${field.value}», văn bản hành chính không ghi năm. Cần «${field.value.slice(match[0].length)}».`,
      ...fixOf(field.text, 0, match[0].length, '', 'Bỏ năm khỏi ký hiệu'),
    };
  },
  examples: {
    good: [{ kind: 'document', front: { ky_hieu: 'CT-UBND' } }],
    bad: [{ kind: 'document', front: { ky_hieu: '⟦2026/⟧CT-UBND' }, fixed: { front: { ky_hieu: 'CT-UBND' } } }],
  },
};
