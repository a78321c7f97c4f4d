import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { citationsIn, lies, reportFault } from '../lint/text-reports.ts';

const BARE =
  /(?<!\p{L})(trước|từ|đến|kể từ|tính đến|chậm nhất|vào)\s+(?=\d{1,2}\s+tháng\s+(?:0?[1-9]|1[0-2])\s+(?:năm\s+\d{4}|hằng năm|hàng năm))/giu;

export const thieuChuNgay: ProseRule = {
  id: 'thieu-chu-ngay',
  title: 'Thiếu chữ «ngày» trước ngày, tháng, năm',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Ngày, tháng, năm viết đủ chữ: «trước ngày 15 tháng 6 năm 2026»; thiếu chữ «ngày» dễ đọc nhầm thành khoảng thời gian.',
  fix: 'unsafe',
  *check(prose) {
    const citations = citationsIn(prose);
    for (const passage of passagesWith(prose, BARE)) {
      const { text } = passage;
      for (const match of text.value.matchAll(BARE)) {
        const end = match.index + match[0].length;
        if (lies(citations.get(passage), match.index, end + 1)) continue;
        yield reportFault(
          text,
          { start: match.index, end, replacement: `${match[0].trimEnd()} ngày ` },
          `Gặp «${text.value.slice(match.index, end + 10).trim()}…», cần thêm chữ «ngày».`,
          'Thêm chữ «ngày»',
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Báo cáo trước ngày 15 tháng 6 năm 2026; thực hiện trong 12 tháng.' }],
    bad: [{ kind: 'text', text: 'Báo cáo ⟦trước ⟧15 tháng 6 năm 2026.', fixed: 'Báo cáo trước ngày 15 tháng 6 năm 2026.' }],
  },
};
