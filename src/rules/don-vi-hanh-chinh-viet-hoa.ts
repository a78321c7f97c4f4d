import { nd30 } from '../lint/clause.ts';
import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { isShouted, reportFault } from '../lint/text-reports.ts';
import { PROVINCE_NAMES } from '../vietnamese/province-names.ts';

const COMMON_NOUN = /(?<=[\p{Ll},;(] ?)(?<=\s|\()(Tỉnh|Huyện|Xã|Phường|Thị xã|Thị trấn)(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu;
const CITY = /(?<=[\p{Ll},;] )Thành phố(?= (Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ|Huế)(?!\p{L}))/gu;
const PROPER = /(?<!\p{L})(thành phố Hồ Chí Minh|thủ đô Hà Nội)(?!\p{L})/gu;
const provinces: ReadonlySet<string> = new Set(PROVINCE_NAMES);

/** What a fault looks like, without what must stand before it. */
const LIKELY = /(?:Tỉnh|Huyện|Xã|Phường|Thị xã|Thị trấn|Thành phố) \p{Lu}|thành phố Hồ Chí Minh|thủ đô Hà Nội/u;

export const donViHanhChinhVietHoa: ProseRule = {
  id: 'don-vi-hanh-chinh-viet-hoa',
  title: 'Danh từ chung chỉ đơn vị hành chính viết hoa không đúng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [nd30('Phụ lục II, Mục III.1')],
  why: 'Danh từ chung đứng trước địa danh viết thường (tỉnh Nam Định, xã Đại Phúc); riêng Thủ đô Hà Nội, Thành phố Hồ Chí Minh và đơn vị mang tên số, tên người, sự kiện thì viết hoa.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text, role } of passagesWith(prose, LIKELY)) {
      if (isShouted(text.value)) continue;
      const inDocument = role !== 'dong';
      for (const match of [...text.value.matchAll(COMMON_NOUN), ...text.value.matchAll(CITY)]) {
        const found = match[0];
        const end = match.index + found.length;
        const name = /^ (\S+ \S+)/u.exec(text.value.slice(end, end + 24))?.[1]?.replace(/[.,;:)]+$/, '') ?? '';
        const certain = found === 'Tỉnh' && provinces.has(name);
        if (!certain && found !== 'Tỉnh' && found !== 'Thành phố') continue;
        const right = found.charAt(0).toLowerCase() + found.slice(1);
        yield {
          ...reportFault(
            text,
            { start: match.index, end, replacement: right },
            `Gặp «${found}» viết hoa trước địa danh, cần «${right}».`,
            `Viết «${right}»`,
          ),
          ...(certain ? { severity: 'warning' as const } : {}),
        };
      }
      for (const match of inDocument ? text.value.matchAll(PROPER) : []) {
        const right = match[0].charAt(0).toUpperCase() + match[0].slice(1);
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: right },
          `Gặp «${match[0]}», cần «${right}».`,
          `Viết «${right}»`,
        );
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Các huyện của tỉnh Nam Định. Tỉnh Nam Định đã ban hành.' },
      { kind: 'document', body: 'Đoàn công tác của Thành phố Hồ Chí Minh dự hội nghị tại Thủ đô Hà Nội.\n' },
    ],
    bad: [
      { kind: 'text', text: 'Nhân dân các xã thuộc ⟦Tỉnh⟧ Nam Định.', fixed: 'Nhân dân các xã thuộc tỉnh Nam Định.' },
      {
        kind: 'document',
        body: 'Đoàn công tác của ⟦thành phố Hồ Chí Minh⟧ dự hội nghị.\n',
        fixed: { body: 'Đoàn công tác của Thành phố Hồ Chí Minh dự hội nghị.\n' },
      },
    ],
  },
};
