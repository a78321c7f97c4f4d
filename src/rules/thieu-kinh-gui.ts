import { nd30 } from '../lint/clause.ts';
import { mayBeUnread, placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const thieuKinhGui: DocumentRule = {
  id: 'thieu-kinh-gui',
  title: 'Chưa có Kính gửi',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.a')],
  why: 'Công văn, tờ trình gửi cho một nơi xác định để giải quyết; thiếu Kính gửi thì không ai có trách nhiệm trả lời.',
  *check(document) {
    if (document.type?.addressees !== 'required' || document.addressees.length > 0) return;
    if (mayBeUnread(document, 'kinh_gui')) return;
    yield {
      at: placeOfMissing(document),
      message: `Thiếu Kính gửi của ${document.type.name.toLowerCase()}. Cần khóa «kinh_gui», mỗi nơi một dòng.`,
    };
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: {
          loai: 'to_trinh',
          kinh_gui: 'Bộ Nông nghiệp và Môi trường',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
      },
    ],
    bad: [{ kind: 'document', front: { loai: '⟦to_trinh⟧' } }],
  },
};
