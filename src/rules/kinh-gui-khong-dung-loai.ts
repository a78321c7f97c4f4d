import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const kinhGuiKhongDungLoai: DocumentRule = {
  id: 'kinh-gui-khong-dung-loai',
  title: 'Loại văn bản này không có Kính gửi',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.a')],
  why: 'Kính gửi chỉ có ở công văn, tờ trình và báo cáo gửi cấp trên; văn bản khác ghi nơi gửi ở Nơi nhận.',
  *check(document) {
    const [first] = document.addressees;
    if (!first || document.type?.addressees !== 'none') return;
    yield {
      at: first.key,
      message: `Gặp Kính gửi ở ${document.type.name.toLowerCase()}, loại này không có Kính gửi. Cần chuyển các nơi ấy sang «noi_nhan».`,
    };
  },
  examples: {
    good: [{ kind: 'document', front: { kinh_gui: null, noi_nhan: '\n  - Các sở, ban, ngành cấp tỉnh\n  - "Lưu: VT, NN"' } }],
    bad: [{ kind: 'document', front: { '⟦kinh_gui⟧': 'Các sở, ban, ngành', noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"' } }],
  },
};
