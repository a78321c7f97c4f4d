import { nd30, party } from '../lint/clause.ts';
import { isStored } from '../lint/recipients.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const noiNhanThieuLuu: DocumentRule = {
  id: 'noi-nhan-thieu-luu',
  title: 'Nơi nhận không có dòng Lưu',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.b'), ...party()],
  why: 'Dòng cuối của Nơi nhận là «Lưu:» và nơi lưu: bản gốc lưu tại văn thư, bản chính lưu hồ sơ công việc.',
  *check(document) {
    const last = document.recipients.at(-1);
    if (!last || document.recipients.some(isStored)) return;
    const party = document.format.system === 'dang';
    yield {
      at: placeOf(last.text),
      message: `Thiếu dòng Lưu ở cuối Nơi nhận. Cần thêm ${party ? '«Lưu Văn phòng …»' : `«Lưu: VT, ${document.draftingUnit?.value ?? '<đơn vị soạn thảo>'}»`} làm dòng cuối.`,
    };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { noi_nhan: '\n  - Bộ Tài chính\n  - ⟦Các sở, ban, ngành cấp tỉnh⟧' } }],
  },
};
