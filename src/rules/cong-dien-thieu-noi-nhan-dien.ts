import { nd30 } from '../lint/clause.ts';
import { placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const congDienThieuNoiNhanDien: DocumentRule = {
  id: 'cong-dien-thieu-noi-nhan-dien',
  title: 'Công điện không ghi điện cho ai',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục III, Mẫu 1.6')],
  why: 'Công điện mở đầu bằng tên cơ quan hoặc chức danh điện cho nơi nhận; thiếu nơi nhận điện thì mệnh lệnh không giao cho ai.',
  *check(document) {
    if (!document.type?.keys.includes('dien') || (document.telegram?.recipients.length ?? 0) > 0) return;
    yield {
      at: placeOfMissing(document),
      message: `Thiếu nơi nhận của ${document.type.name.toLowerCase()}. Cần khóa «dien», mỗi nơi một dòng.`,
    };
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { loai: 'cong_dien', dien: '\n  - Chủ tịch Ủy ban nhân dân các xã, phường', noi_nhan: '\n  - Như trên\n  - "Lưu: VT"' },
      },
    ],
    bad: [{ kind: 'document', front: { loai: '⟦cong_dien⟧' } }],
  },
};
