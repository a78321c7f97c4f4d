import { itemRuns, outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const danhSachMotMuc: DocumentRule = {
  id: 'danh-sach-mot-muc',
  title: 'Danh sách đánh số chỉ có một mục',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'info',
  basis: [],
  why: 'Chỉ chia khoản, điểm khi có từ hai nội dung trở lên; một mục đứng một mình thường là mục kia đã bị xóa hoặc gõ sai cách.',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { level, items, carried } of itemRuns(blocks)) {
        const [only] = items;
        if (!only || items.length > 1 || carried > 0 || (level !== 'khoan' && level !== 'diem')) continue;
        yield {
          at: placeOf(only.marker),
          message: `Gặp «${only.marker.value}» là mục duy nhất của danh sách. Cần bỏ số, hoặc xem có thiếu mục sau không.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', body: 'Yêu cầu các xã tổ chức trực canh.\n' }],
    bad: [{ kind: 'document', body: 'Yêu cầu thực hiện:\n\n⟦1.⟧ Tổ chức trực canh.\n' }],
  },
};
