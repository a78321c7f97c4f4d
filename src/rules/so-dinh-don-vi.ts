import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** Signs of units (Nghị định số 86/2012/NĐ-CP); those of one letter but m are left out: «5A», «12g» may be anything. */
const SIGNS = 'mm|cm|dm|km|km2|km²|m|m2|m²|m3|m³|ha|kg|kW|kWh|MW|MWh|kV|ml|mg';
/** Words that are counted, glued to their number by a slip of the space bar. */
const WORDS =
  'lít|tấn|tạ|mét|đồng|triệu|tỷ|nghìn|người|hộ|ngày|tháng|năm|giờ|phút|xã|phường|thôn|trường|lớp|học sinh|lượt|vụ|cơ sở|tổ|đội|khẩu';
const GLUED = new RegExp(
  String.raw`(?<=(?:^|[\s(«“"])[<>≤≥=~+±]?(?:\d[\d.,]{0,20}\s?[-–x×]\s?)?)(?<figures>\d(?:[\d.,]{0,19}\d)?)(?<unit>(?<sign>${SIGNS})|${WORDS})(?![\p{L}\p{M}\d²³])`,
  'gu',
);

/** What a fault looks like, without what must stand before it. */
const LIKELY = new RegExp(String.raw`\d(?:${SIGNS}|${WORDS})(?![\p{L}\p{M}\d])`, 'u');

export const soDinhDonVi: ProseRule = {
  id: 'so-dinh-don-vi',
  title: 'Số viết liền với đơn vị',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Giữa trị số và đơn vị có một dấu cách (700 mm, 20 lít): quy định về cách viết đơn vị đo lường (Nghị định số 86/2012/NĐ-CP).',
  fix: 'safe',
  *check(prose) {
    for (const { text } of passagesWith(prose, LIKELY)) {
      for (const match of text.value.matchAll(GLUED)) {
        const { figures, unit, sign } = match.groups ?? {};
        const right = `${figures} ${unit}`;
        yield {
          ...reportFault(
            text,
            { start: match.index, end: match.index + match[0].length, replacement: right },
            `Gặp «${match[0]}» viết liền, cần «${right}».`,
            'Cách số và đơn vị',
          ),
          // Signs are often set close in print.
          ...(sign ? { severity: 'info' as const } : {}),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Đường rộng 5 m, mưa 500 - 700 mm; mẫu số 02/2024m; lớp 5A; quốc lộ 12B; 3h30; khổ 210x297.' }],
    bad: [
      { kind: 'text', text: 'Mưa 500 - ⟦700mm⟧, cấp ⟦20lít⟧/người.', fixed: 'Mưa 500 - 700 mm, cấp 20 lít/người.' },
      { kind: 'text', text: 'Diện tích ⟦1.250,5ha⟧.', fixed: 'Diện tích 1.250,5 ha.' },
    ],
  },
};
