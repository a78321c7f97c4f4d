import { namedUnits, namedUnitsOfText } from '../lint/named-units.ts';
import type { ProseRule } from '../lint/rule.ts';
import { organsAsOf } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';

/** Luật Tổ chức chính quyền địa phương 72/2025/QH15: hai cấp. */
const TWO_TIERS = '2025-07-01';
const DISTRICT =
  /(?<![\p{L}\p{M}])(?:huyện|thị xã|thị trấn|cấp huyện|Huyện ủy|Quận ủy|Thị ủy|(?:các|nhân dân|UBND|HĐND|Công an|cấp) quận|quận(?= (?:\p{Lu}|\d)))(?![\p{L}\p{M}])/u;
const FORMER = /(?:\bcũ\b|\(cũ\)| cũ(?![\p{L}\p{M}])|trước đây|trước sắp xếp|trước khi sắp xếp|sau sắp xếp)/iu;

export const donViCapHuyenKhongCon: ProseRule = {
  id: 'don-vi-cap-huyen-khong-con',
  title: 'Giao việc, gửi cho đơn vị cấp huyện không còn tồn tại',
  family: 'nhiem_vu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Từ ngày 01/7/2025 chính quyền địa phương có hai cấp: không còn huyện, quận, thị xã, thành phố thuộc tỉnh và thị trấn. Nhiệm vụ giao cho cấp huyện không có người nhận.',
  *check(prose, { organs }) {
    const date = organsAsOf(prose);
    if (!date || date < TWO_TIERS || !DISTRICT.test(prose.joined)) return;
    const { document } = prose;
    for (const { text, start, end } of document ? namedUnits(document, organs) : namedUnitsOfText(prose, organs)) {
      const name = text.value.slice(start, end);
      const match = DISTRICT.exec(name);
      if (!match || FORMER.test(text.value.slice(start, end + 40))) continue;
      yield {
        at: placeOf(text, start + match.index, start + match.index + match[0].length),
        message: `Gặp «${name.length > 80 ? match[0] : name}», nhưng từ ngày 01/7/2025 không còn đơn vị hành chính cấp huyện và thị trấn. Cần ghi Ủy ban nhân dân xã, phường, đặc khu hoặc cơ quan đã nhận nhiệm vụ.`,
      };
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      { kind: 'document', front: { ngay: '2024-05-10' }, body: '1. Ủy ban nhân dân các huyện, thị xã, thành phố kiểm tra rừng.\n' },
      { kind: 'document', body: '1. Ủy ban nhân dân các xã, phường thuộc địa bàn huyện Gia Viễn (cũ) kiểm tra rừng.\n' },
    ],
    bad: [
      { kind: 'document', body: '1. Ủy ban nhân dân ⟦huyện⟧ Kim Sơn:\n\n   a) Kiểm tra rừng phòng hộ.\n\n   b) Trồng rừng ven biển.\n' },
      { kind: 'document', body: '1. Ủy ban nhân dân các ⟦huyện⟧, thị xã, thành phố kiểm tra rừng.\n' },
      { kind: 'document', front: { noi_nhan: '\n  - Ủy ban nhân dân các ⟦huyện⟧, thành phố\n  - "Lưu: VT, NN"' } },
    ],
  },
};
