import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const EXTRA = /(?:\s?,\s{0,3}(?:ngày.*)?|\s?;|\s?\.|\s?,?\s{1,3}ngày.*)$/iu;

export const diaDanhThuaChu: DocumentRule = {
  id: 'dia-danh-thua-chu',
  title: 'Địa danh gõ kèm dấu phẩy hoặc chữ «ngày»',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.4'), ...party()],
  why: 'Dấu phẩy và chữ «ngày … tháng … năm …» sau địa danh do công cụ in; gõ thêm thì bị lặp.',
  fix: 'safe',
  *check(document) {
    const { placeField } = document;
    const match = placeField ? EXTRA.exec(placeField.value) : null;
    if (!placeField || !match || match.index === 0) return;
    yield {
      at: placeOf(placeField.text, match.index, placeField.value.length),
      message: `Gặp «${match[0].trim()}» sau địa danh; phần này do công cụ in. Cần chỉ ghi «${placeField.value.slice(0, match.index)}».`,
      ...fixOf(placeField.text, match.index, placeField.value.length, '', 'Bỏ phần thừa'),
    };
  },
  examples: {
    good: [{ kind: 'document', front: { dia_danh: 'Ninh Bình' } }],
    bad: [{ kind: 'document', front: { dia_danh: 'Ninh Bình⟦, ngày⟧' }, fixed: { front: { dia_danh: 'Ninh Bình' } } }],
  },
};
