import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';
import { foldForSearch } from '../vietnamese/unaccent.ts';

/** The marks of the decree, and the words of the Party's meetings; without diacritics, words joined by spaces. */
const KNOWN: ReadonlySet<string> = new Set([
  'noi bo',
  'luu hanh noi bo',
  'xem xong tra lai',
  'tra lai sau khi hop',
  'xong hoi nghi tra lai',
  'tai lieu thu hoi',
]);

export const luuHanhLa: DocumentRule = {
  id: 'luu-hanh-la',
  title: 'Chỉ dẫn phạm vi lưu hành không có trong quy định',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục III.2')],
  why: 'Các chỉ dẫn về phạm vi lưu hành là «LƯU HÀNH NỘI BỘ», «XEM XONG TRẢ LẠI», «TÀI LIỆU THU HỒI»; chữ khác người nhận không biết phải làm gì.',
  *check(document) {
    const { circulation } = document;
    if (!circulation || KNOWN.has(foldForSearch(circulation.value).replaceAll('_', ' '))) return;
    yield {
      at: placeOf(circulation.text),
      message: `Gặp chỉ dẫn lưu hành «${circulation.value}», cần «noi_bo» (lưu hành nội bộ) hoặc «xem_xong_tra_lai».`,
    };
  },
  examples: {
    good: [{ kind: 'document', front: { luu_hanh: 'noi_bo' } }],
    bad: [{ kind: 'document', front: { luu_hanh: '⟦chỉ xem một lần⟧' } }],
  },
};
