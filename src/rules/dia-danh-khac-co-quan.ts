import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';
import { foldForSearch } from '../vietnamese/unaccent.ts';

export const diaDanhKhacCoQuan: DocumentRule = {
  id: 'dia-danh-khac-co-quan',
  title: 'Địa danh khác nơi cơ quan đóng trụ sở',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'info',
  basis: [nd30('Phụ lục I, Phần I, Mục II.4.a')],
  why: 'Chép văn bản của nơi khác mà quên sửa địa danh là lỗi hay gặp. Cơ quan đóng ở nơi khác với danh mục thì khai báo trong co_quan.yaml.',
  *check(document) {
    const { placeField, letterhead } = document;
    const own = letterhead?.organ.place;
    if (!placeField || !own) return;
    const typed = foldForSearch(placeField.value);
    if (typed.includes(foldForSearch(own)) || foldForSearch(own).includes(typed)) return;
    yield {
      at: placeOf(placeField.text),
      message: `Gặp địa danh «${placeField.value}», trong khi ${letterhead.issuer} đóng tại ${own}. Cần xem lại «dia_danh».`,
    };
  },
  examples: {
    good: [{ kind: 'document', front: { dia_danh: 'Ninh Bình' } }],
    bad: [{ kind: 'document', front: { dia_danh: '⟦Thanh Hóa⟧' } }],
  },
};
