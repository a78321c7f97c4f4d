import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';
import { capitalizeFirst, isUpper } from '../vietnamese/case.ts';

/** Words for the unit, which are part of a name only where it stands first. */
const UNITS: ReadonlySet<string> = new Set([
  'thành',
  'phố',
  'tỉnh',
  'xã',
  'phường',
  'đặc',
  'khu',
  'huyện',
  'quận',
  'thị',
  'trấn',
  'thủ',
  'đô',
]);

export const diaDanhSaiVietHoa: DocumentRule = {
  id: 'dia-danh-sai-viet-hoa',
  title: 'Địa danh viết hoa không đúng',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.4.c'), ...party()],
  why: 'Các chữ cái đầu của địa danh phải viết hoa; phần còn lại viết thường.',
  fix: 'safe',
  *check(document) {
    const { placeField } = document;
    if (!placeField) return;
    const { text, value } = placeField;
    // HCM and its like are abbreviations: no word of Vietnamese is without a vowel.
    const shouted = isUpper(value) && (value.length > 3 || /[^A-Z. ]/.test(value));
    const right = capitalizeFirst(
      value
        .split(/(\s+)/)
        .map((word) => {
          if (shouted) return UNITS.has(word.toLowerCase()) ? word.toLowerCase() : capitalizeFirst(word.toLowerCase());
          return UNITS.has(word) ? word : capitalizeFirst(word);
        })
        .join(''),
    );
    if (right === value) return;
    yield {
      at: placeOf(text),
      message: `Gặp địa danh «${value}», cần «${right}».`,
      ...fixOf(text, 0, value.length, right, `Đổi thành «${right}»`),
    };
  },
  examples: {
    good: [
      { kind: 'document', front: { dia_danh: 'Thành phố Hồ Chí Minh' } },
      { kind: 'document', front: { dia_danh: 'Bà Rịa - Vũng Tàu' } },
    ],
    bad: [
      { kind: 'document', front: { dia_danh: '⟦Ninh bình⟧' }, fixed: { front: { dia_danh: 'Ninh Bình' } } },
      { kind: 'document', front: { dia_danh: '⟦NINH BÌNH⟧' }, fixed: { front: { dia_danh: 'Ninh Bình' } } },
    ],
  },
};
