import { walkBlocks } from '../document/document.ts';
import { nd30 } from '../lint/clause.ts';
import { placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const giayMoiThieuKhach: DocumentRule = {
  id: 'giay-moi-thieu-khach',
  title: 'Giấy mời không ghi mời ai',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục III, Mẫu 1.7')],
  why: 'Giấy mời nêu trân trọng kính mời cơ quan hoặc người nào, tới dự việc gì, lúc nào, ở đâu.',
  *check(document) {
    if (!document.type?.keys.includes('moi') || document.addressees.length > 0 || (document.invitation?.guests.length ?? 0) > 0) return;
    for (const block of walkBlocks(document.body))
      if (block.kind === 'paragraph' && /kính mời|trân trọng mời/i.test(block.text.value)) return;
    yield { at: placeOfMissing(document), message: 'Thiếu khách mời. Cần «moi: {khach: …, noi_dung: …, thoi_gian: …, dia_diem: …}».' };
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
        front: { loai: '⟦giay_moi⟧' },
        body: 'Họp bàn công tác bảo vệ rừng vào 8 giờ ngày 20/3/2026 tại Phòng họp số 1.\n',
      },
    ],
  },
};
