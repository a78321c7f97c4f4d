import { nd30 } from '../lint/clause.ts';
import { mentions, passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** A weekday in a place where nothing else can stand: before a date, in brackets, or in a span of days. */
const WEEKDAY =
  /(?<=(?<!lần )(?<!người )(?<!hạng )(?:^|[\s(])thứ )(hai|ba|tư|năm|sáu|bảy)(?=,? (?:ngày \d|hằng tuần|hàng tuần|đầu tiên của tháng|tuần (?:đầu|thứ|cuối))|\)| đến thứ )|(?<=từ thứ \S{2,4} đến thứ )(hai|ba|tư|năm|sáu|bảy)(?!\p{L})/giu;

/** What a fault looks like, without what must stand before it. */
const LIKELY = /thứ (?:hai|ba|tư|năm|sáu|bảy)/iu;

export const thuNgayVietThuong: ProseRule = {
  id: 'thu-ngay-viet-thuong',
  title: 'Tên thứ trong tuần viết thường',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [nd30('Phụ lục II, Mục V.8')],
  why: 'Tên các ngày trong tuần và tháng trong năm không dùng chữ số thì viết hoa: thứ Hai, tháng Tám.',
  fix: 'safe',
  *check(prose) {
    if (!mentions(prose, ['thứ '])) return;
    for (const { text } of passagesWith(prose, LIKELY)) {
      for (const match of text.value.matchAll(WEEKDAY)) {
        const found = match[0];
        const right = found.charAt(0).toUpperCase() + found.slice(1);
        if (right === found) continue;
        yield reportFault(
          text,
          { start: match.index, end: match.index + found.length, replacement: right },
          `Gặp «thứ ${found}», cần «thứ ${right}».`,
          `Viết «thứ ${right}»`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Họp vào thứ Hai hằng tuần; lần thứ hai; nhiệm vụ thứ ba là rà soát.' }],
    bad: [{ kind: 'text', text: 'Họp vào thứ ⟦hai⟧ hằng tuần.', fixed: 'Họp vào thứ Hai hằng tuần.' }],
  },
};
