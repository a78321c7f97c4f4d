import { endedOrgan } from '../document/ended-organs.ts';
import { existsOn } from '../document/organ.ts';
import { dayText } from '../lint/cited-documents.ts';
import { namedUnits, namedUnitsOfText } from '../lint/named-units.ts';
import type { ProseRule } from '../lint/rule.ts';
import { organsAsOf } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';

const FORMER = /^\s*(?:\()?(?:cũ|trước đây|trước sắp xếp)(?![\p{L}\p{M}])/iu;

export const coQuanDaSapNhap: ProseRule = {
  id: 'co-quan-da-sap-nhap',
  title: 'Giao việc, gửi cho cơ quan đã sáp nhập',
  family: 'nhiem_vu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Sau sắp xếp bộ máy năm 2025, một số bộ, sở, ban đảng và tỉnh đã sáp nhập, đổi tên: nhiệm vụ giao cho tên cũ không có người nhận. Danh mục cơ quan cho biết cơ quan kế thừa.',
  *check(prose, { organs }) {
    const date = organsAsOf(prose);
    if (!date) return;
    const { document } = prose;
    // A plain text is taken apart only where it names what ended.
    if (!document && prose.joined.search(endedOrgan) < 0) return;
    for (const { text, start, end } of document ? namedUnits(document, organs) : namedUnitsOfText(prose, organs)) {
      for (const match of text.value.slice(start, end).matchAll(endedOrgan)) {
        const from = start + match.index;
        const to = from + match[0].length;
        if (FORMER.test(text.value.slice(to, to + 30))) continue;
        const bearers = match[1]
          ? organs.named(match[1], null)
          : organs.named(`Ủy ban nhân dân ${(match[2] ?? '').replace(/^\p{L}+ (?:ủy|đoàn)/u, 'tỉnh').replace(/^Tỉnh/u, 'tỉnh')}`, null);
        if (bearers.length === 0 || bearers.some((organ) => existsOn(organ, date))) continue;
        const last =
          bearers
            .map((organ) => organ.until ?? '')
            .sort()
            .at(-1) ?? '';
        if (last === '' || last > date) continue;
        const successors = new Set(
          bearers
            .flatMap((organ) => organ.successors ?? [])
            .flatMap((id) => organs.find(id) ?? [])
            .filter((organ) => existsOn(organ, date))
            .map((organ) => (match[1] ? (organ.letterhead ?? organ.name) : organ.name.replace(/^Ủy ban nhân dân /u, ''))),
        );
        const heirs = [...successors].slice(0, 3).join('; ');
        yield {
          at: placeOf(text, from, to),
          message: `Gặp «${match[0]}», tên này chỉ dùng đến ngày ${dayText(last)}.${heirs ? ` Cơ quan, địa phương kế thừa: ${heirs}.` : ''} Cần ghi tên hiện nay.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { ngay: '2024-05-10' }, body: '1. Sở Kế hoạch và Đầu tư cân đối vốn.\n' }],
    bad: [
      { kind: 'document', front: { ngay: null, so: null, trang_thai: 'du_thao' }, body: '1. ⟦Sở Kế hoạch và Đầu tư⟧ cân đối vốn.\n' },
      { kind: 'document', body: '1. ⟦Sở Kế hoạch và Đầu tư⟧ chủ trì, phối hợp với ⟦Sở Giao thông vận tải⟧ cân đối vốn.\n' },
      {
        kind: 'document',
        front: { noi_nhan: '\n  - ⟦Bộ Kế hoạch và Đầu tư⟧ (để báo cáo)\n  - Ủy ban nhân dân ⟦tỉnh Nam Định⟧\n  - "Lưu: VT, NN"' },
      },
    ],
  },
};
