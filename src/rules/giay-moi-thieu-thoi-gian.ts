import { walkBlocks } from '../document/document.ts';
import { nd30 } from '../lint/clause.ts';
import { placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';

const TIME = /\d{1,2}\s*(?:giờ|h|g|:)\s*\d{0,2}|\d{1,2}[/.-]\d{1,2}|ngày\s+\d|thời gian/i;

export const giayMoiThieuThoiGian: DocumentRule = {
  id: 'giay-moi-thieu-thoi-gian',
  title: 'Giấy mời không ghi thời gian',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Phụ lục III, Mẫu 1.7')],
  why: 'Người được mời cần biết giờ, ngày và nơi họp; mẫu giấy mời có dòng thời gian và địa điểm.',
  *check(document) {
    if (!document.type?.keys.includes('moi') || document.invitation?.time) return;
    for (const block of walkBlocks(document.body)) if (block.kind === 'paragraph' && TIME.test(block.text.value)) return;
    yield {
      at: placeOfMissing(document),
      message: 'Thiếu thời gian trong giấy mời. Cần «thoi_gian» trong «moi», ví dụ «thoi_gian: 8 giờ 00 ngày 20/3/2026».',
    };
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { loai: 'giay_moi', moi: '{khach: Giám đốc các sở, thoi_gian: 8 giờ ngày 20/3/2026, dia_diem: Phòng họp số 1}' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { loai: '⟦giay_moi⟧', moi: '{khach: Giám đốc các sở, dia_diem: Phòng họp số 1}' },
        body: 'Đề nghị các đồng chí đến dự đúng giờ.\n',
      },
    ],
  },
};
