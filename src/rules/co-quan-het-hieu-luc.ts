import { UNDATED_FROM } from '../document/organ.ts';
import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

const dayOf = (iso: string) => iso.split('-').reverse().map(Number).join('/');

export const coQuanHetHieuLuc: DocumentRule = {
  id: 'co-quan-het-hieu-luc',
  title: 'Cơ quan ban hành không tồn tại vào ngày của văn bản',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Sau sắp xếp bộ máy và địa giới, văn bản ghi tên cơ quan cũ là ghi sai cơ quan ban hành. Danh mục cơ quan có ngày bắt đầu và ngày kết thúc; đơn vị có thể sửa trong co_quan.yaml.',
  *check(document) {
    for (const { at, value, from, until, successors } of problemsOfKind(document, 'organ-not-in-force')) {
      const where = document.date ? `văn bản ngày ${dayOf(document.date.value)}` : 'văn bản chưa ban hành';
      const when =
        until && (document.date?.value ?? UNDATED_FROM) > until
          ? `tên này chỉ dùng đến ngày ${dayOf(until)}`
          : from
            ? `tên này chỉ có từ ngày ${dayOf(from)}`
            : 'tên này không dùng vào ngày ấy';
      const instead = successors.length > 0 ? ` Cơ quan kế thừa: ${successors.join('; ')}.` : '';
      yield { at, message: `Gặp «${value}» ở ${where}, nhưng ${when}.${instead} Cần xem lại «co_quan» hoặc «ngay».` };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { co_quan: 'ubnd_tinh_ninh_binh' } }],
    bad: [
      { kind: 'document', front: { ngay: null, so: null, trang_thai: 'du_thao', co_quan: '⟦ubnd_tinh_nam_dinh⟧' } },
      { kind: 'document', front: { co_quan: '⟦ubnd_tinh_nam_dinh⟧' } },
    ],
  },
};
