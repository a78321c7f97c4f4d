import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const LETTER_CODE = /(?:^|-)CV(?=-|$)/;

export const congVanCoCv: DocumentRule = {
  id: 'cong-van-co-cv',
  title: 'Ký hiệu công văn có chữ CV',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.3.b')],
  why: 'Công văn không có tên loại, nên ký hiệu chỉ gồm cơ quan ban hành và đơn vị soạn thảo; «CV» là cách ghi cũ.',
  fix: 'unsafe',
  *check(document) {
    const field = document.number.symbolField;
    if (!field || !document.type || document.type.abbreviation !== null) return;
    const match = LETTER_CODE.exec(field.value);
    if (!match) return;
    const from = match.index + match[0].length - 2;
    const drop =
      match.index === 0 ? ([0, Math.min(3, field.value.length)] as const) : ([match.index, match.index + match[0].length] as const);
    yield {
      at: placeOf(field.text, from, from + 2),
      message: `Gặp «CV» trong ký hiệu công văn «${field.value}». Cần dạng <cơ quan>-<đơn vị soạn thảo>, ví dụ «UBND-NC».`,
      ...(field.value.length > 2 ? fixOf(field.text, drop[0], drop[1], '', 'Bỏ «CV»') : {}),
    };
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: {
          loai: 'cong_van',
          trich_yeu: 'tăng cường bảo vệ rừng',
          ky_hieu: 'UBND-NN',
          kinh_gui: 'Sở Nội vụ',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: {
          loai: 'cong_van',
          trich_yeu: 'tăng cường bảo vệ rừng',
          ky_hieu: '⟦CV⟧-UBND',
          kinh_gui: 'Sở Nội vụ',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
        fixed: { front: { ky_hieu: 'UBND' } },
      },
    ],
  },
};
