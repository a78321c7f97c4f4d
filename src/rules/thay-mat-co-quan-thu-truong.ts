import type { OrganKind } from '../document/organ.ts';
import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

/** Organs whose head decides alone (chế độ thủ trưởng). */
const ONE_HEAD: ReadonlySet<OrganKind> = new Set<OrganKind>(['bo', 'so', 'van_phong', 'phong', 'trung_tam', 'cong_an']);
const COUNCIL = /hội đồng|ban chỉ đạo|tổ công tác|ban tổ chức|đoàn|ủy ban|uỷ ban/i;

export const thayMatCoQuanThuTruong: DocumentRule = {
  id: 'thay-mat-co-quan-thu-truong',
  title: 'Ghi thay mặt (TM.) ở cơ quan theo chế độ thủ trưởng',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'info',
  basis: [nd30('Điều 13; Phụ lục I, Phần I, Mục II.7.a')],
  why: 'TM. dùng khi ký thay mặt tập thể; ở sở, văn phòng, phòng, người đứng đầu ký với chức vụ của mình, không ghi TM.',
  *check(document) {
    const kind = document.letterhead?.organ.kind;
    if (!kind || !ONE_HEAD.has(kind)) return;
    for (const { onBehalfOf } of document.signers) {
      if (!onBehalfOf || COUNCIL.test(onBehalfOf.value)) continue;
      yield {
        at: placeOf(onBehalfOf.text),
        message: `Gặp «thay_mat: ${onBehalfOf.value}» ở cơ quan làm việc theo chế độ thủ trưởng. Cần bỏ dòng này, chỉ ghi chức vụ người ký.`,
      };
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      { kind: 'document', front: { co_quan: 'so_noi_vu_tinh_ninh_binh', nguoi_ky: '{chuc_vu: Giám đốc, ho_ten: Lê Minh Sơn}' } },
    ],
    bad: [
      {
        kind: 'document',
        front: { co_quan: 'so_noi_vu_tinh_ninh_binh', nguoi_ky: '{thay_mat: ⟦Sở Nội vụ⟧, chuc_vu: Giám đốc, ho_ten: Lê Minh Sơn}' },
      },
    ],
  },
};
