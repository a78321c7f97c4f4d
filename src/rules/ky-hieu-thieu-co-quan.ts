import { nd30, party } from '../lint/clause.ts';
import { placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const kyHieuThieuCoQuan: DocumentRule = {
  id: 'ky-hieu-thieu-co-quan',
  title: 'Không biết chữ viết tắt của cơ quan trong ký hiệu',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.3.b'), ...party()],
  why: 'Ký hiệu gồm tên loại và chữ viết tắt tên cơ quan ban hành; thiếu phần cơ quan thì số của hai cơ quan lẫn vào nhau.',
  *check(document, { configuration }) {
    const { letterhead, type, number } = document;
    if (!letterhead || !type?.numbered || number.symbolField || letterhead.organ.symbol || configuration.symbols.has(type.id)) return;
    const field = letterhead.issuerField ?? document.organField;
    yield {
      at: field ? placeOf(field.text) : placeOfMissing(document),
      message: `Thiếu chữ viết tắt của «${letterhead.issuer}» trong ký hiệu. Cần «ky_hieu» trong «co_quan» (hoặc trong co_quan.yaml), ví dụ «ky_hieu: UBND».`,
    };
  },
  examples: {
    good: [
      { kind: 'document' },
      { kind: 'document', front: { co_quan: '{ten: Ban Quản lý Vườn quốc gia, dia_danh: Ninh Bình}', ky_hieu: 'CT-BQL' } },
    ],
    bad: [{ kind: 'document', front: { co_quan: '{ten: ⟦Ban Quản lý Vườn quốc gia⟧, dia_danh: Ninh Bình}' } }],
  },
};
