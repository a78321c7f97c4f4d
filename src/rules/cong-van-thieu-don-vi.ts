import { nd30 } from '../lint/clause.ts';
import { placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const congVanThieuDonVi: DocumentRule = {
  id: 'cong-van-thieu-don-vi',
  title: 'Ký hiệu công văn thiếu đơn vị soạn thảo',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.3.b')],
  why: 'Ký hiệu công văn gồm chữ viết tắt tên cơ quan và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực; thiếu phần sau thì không biết đơn vị nào theo dõi.',
  *check(document) {
    const { symbol, symbolField } = document.number;
    if (document.type?.subject !== 'v_v' || symbol === '' || (!symbolField && !document.letterhead) || symbol.includes('-')) return;
    yield {
      at: symbolField ? placeOf(symbolField.text) : placeOfMissing(document),
      message: `Gặp ký hiệu công văn «${symbol}», thiếu đơn vị soạn thảo. Cần khóa «don_vi_soan», ví dụ «don_vi_soan: NC» cho ký hiệu «${symbol}-NC».`,
    };
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: {
          loai: 'cong_van',
          trich_yeu: 'tăng cường bảo vệ rừng',
          don_vi_soan: 'NN',
          kinh_gui: 'Sở Nội vụ',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: {
          loai: '⟦cong_van⟧',
          trich_yeu: 'tăng cường bảo vệ rừng',
          kinh_gui: 'Sở Nội vụ',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
      },
    ],
  },
};
