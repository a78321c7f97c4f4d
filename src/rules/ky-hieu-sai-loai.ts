import { hd36, nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const kyHieuSaiLoai: DocumentRule = {
  id: 'ky-hieu-sai-loai',
  title: 'Ký hiệu không khớp tên loại văn bản',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục III, Bảng chữ viết tắt tên loại văn bản'), hd36('Mục II')],
  why: 'Chữ viết tắt tên loại trong ký hiệu theo bảng của Phụ lục III, kể cả chữ hoa, chữ thường (TTr, CTr, QyĐ); sai thì văn bản nằm nhầm dãy số.',
  fix: 'unsafe',
  *check(document) {
    const field = document.number.symbolField;
    const { type } = document;
    if (!field || !type) return;
    const isParty = document.format.system === 'dang';
    const wanted = (isParty ? type.partyAbbreviation : undefined) ?? type.abbreviation;
    if (!wanted) return;
    const first = /^[\p{L}\d&.]+(?=[-/])/u.exec(field.value)?.[0];
    if (!first || /^\d+$/.test(first) || first === wanted) return;
    // The Party writes Quy định both ways; the centre itself uses QĐ.
    if (isParty && (first === type.abbreviation || first === `${wanted}i`)) return;
    const sameLetters = first.toLowerCase() === wanted.toLowerCase();
    yield {
      at: placeOf(field.text, 0, first.length),
      message: `Gặp «${first}» trong ký hiệu của ${type.name.toLowerCase()}, cần «${wanted}»${sameLetters ? ' (đúng chữ hoa, chữ thường)' : ''}.`,
      ...fixOf(field.text, 0, first.length, wanted, `Đổi thành ${wanted}`, sameLetters),
    };
  },
  examples: {
    good: [{ kind: 'document', front: { ky_hieu: 'CT-UBND' } }],
    bad: [
      { kind: 'document', front: { ky_hieu: '⟦QĐ⟧-UBND' }, fixed: { front: { ky_hieu: 'CT-UBND' } } },
      {
        kind: 'document',
        front: { loai: 'to_trinh', ky_hieu: '⟦TTR⟧-UBND', kinh_gui: 'Bộ Tài chính', noi_nhan: '\n  - Như trên\n  - "Lưu: VT"' },
        fixed: { front: { ky_hieu: 'TTr-UBND' } },
      },
    ],
  },
};
