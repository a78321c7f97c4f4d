import { nd30, party } from '../lint/clause.ts';
import { placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const thieuDiaDanh: DocumentRule = {
  id: 'thieu-dia-danh',
  title: 'Không biết địa danh ghi trước ngày',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.4.a'), ...party()],
  why: 'Địa danh là tên đơn vị hành chính nơi cơ quan ban hành đóng trụ sở, ghi trước ngày, tháng, năm.',
  *check(document) {
    if (document.place || !document.letterhead || !document.type?.dated) return;
    const field = document.letterhead.issuerField ?? document.organField;
    yield {
      at: field ? placeOf(field.text) : placeOfMissing(document),
      message: `Thiếu địa danh của «${document.letterhead.issuer}». Cần khóa «dia_danh», hoặc «dia_danh» trong co_quan.yaml.`,
    };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { co_quan: '{ten: ⟦Ban Quản lý Vườn quốc gia⟧, ky_hieu: BQL}' } }],
  },
};
