import { matchesAtWords } from '../../vietnamese/matches-at-words.ts';
import type { Recurrence, RecurrenceMention } from './task.ts';

const CYCLE =
  /(?:(?<every>hằng|hàng|mỗi)\s+(?<unit>năm|qu[ýí]|tháng|tuần|ngày)|(?<half>(?:0?6|sáu)\s+tháng)(?:\s*\/\s*(?:0?1\s+|một\s+)?lần|\s+một\s+lần)?|(?<per>(?:(?:0?1|một|mỗi)\s*)?lần\s*(?:\/|mỗi|trong\s+một)\s*(?:0?1\s+|một\s+)?(?:năm|qu[ýí]|tháng|tuần|ngày))|(?<once>(?:0?1\s+)?(?:năm|qu[ýí]|tháng|tuần|ngày)\s*\/\s*(?:0?1\s+|một\s+)?lần)|(?<always>thường\s+xuyên)|(?<some>định\s+kỳ))(?![\p{L}\p{M}\d])/giu;

const UNIT: Readonly<Record<string, Recurrence>> = {
  năm: 'hang_nam',
  quý: 'hang_quy',
  quí: 'hang_quy',
  tháng: 'hang_thang',
  tuần: 'hang_tuan',
  ngày: 'hang_ngay',
};
const UNIT_IN = /(năm|qu[ýí]|tháng|tuần|ngày)/iu;
const REPORTING =
  /(?:báo cáo|gửi|trình|tổng hợp|sơ kết|tổng kết|đánh giá|kiểm tra|tổ chức|rà soát|họp|giao ban|thống kê|kiểm điểm|công bố|thực hiện)/iu;
/** Nouns that «hằng năm» describes: «kế hoạch … hằng năm» is no recurrence of the task. */
const DESCRIBED =
  /(?:kế hoạch|chương trình|dự toán|ngân sách|kinh phí|chỉ tiêu|danh mục|định mức|nhu cầu|thu nhập|sản lượng|diện tích|bình quân|tăng trưởng|giao ban|lịch|quy hoạch|chế độ báo cáo|vốn|chi phí)(?:\s+[\p{L}\p{M}\d/,-]+){0,9}\s*$/iu;

/** What of the text before an offset still belongs to its comma segment. */
function segment(text: string, from: number, offset: number): string {
  const before = text.slice(Math.max(from, offset - 300), offset);
  const cut = Math.max(
    before.lastIndexOf(', '),
    before.lastIndexOf('; '),
    before.lastIndexOf('. '),
    before.lastIndexOf(': '),
    before.lastIndexOf('('),
  );
  return before.slice(cut + 1);
}

function opens(text: string, from: number, offset: number): boolean {
  const before = text.slice(Math.max(from, offset - 16), offset).trimEnd();
  return offset <= from || before === '' || /[,;:.(+-]$/.test(before) || /(?:^|[\s,;])(?:và|đồng thời|hoặc|phải|cần|sẽ)$/iu.test(before);
}

/** Syllable offsets at which a subject or a list of units has just ended: an adverb there belongs to the task. */
export interface RecurrenceSetting {
  readonly after: () => ReadonlySet<number>;
  /** The clause has a deadline without a year: «hằng năm» anywhere in it is the cycle of that deadline. */
  readonly yearless: boolean;
}

/** Định kỳ in `text` between two offsets, as an adverb of what is to be done, in order; each cycle once. */
export function findRecurrences(text: string, from: number, to: number, setting: RecurrenceSetting): readonly RecurrenceMention[] {
  if (!/h[ằà]ng|mỗi|lần|thường|định|tháng/i.test(text.slice(from, to))) return [];
  const found: RecurrenceMention[] = [];
  const part = text.slice(0, to);
  const push = (start: number, end: number, cycle: Recurrence) => {
    if (!found.some((mention) => mention.cycle === cycle)) found.push({ text: text.slice(start, end), cycle, start, end });
  };
  let periodic = -1;
  let pending: { start: number; end: number } | null = null;
  let after: ReadonlySet<number> | undefined;
  for (const match of matchesAtWords(CYCLE, part.slice(from), 'digits')) {
    const start = from + match.index;
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    const before = segment(part, from, start);
    const here = opens(part, from, start) || (after ??= setting.after()).has(part.slice(0, start).trimEnd().length);
    const chained =
      periodic >= 0 &&
      start - periodic < 40 &&
      /^[\s,;()\p{L}\p{M}\d/]*$/u.test(part.slice(periodic, start)) &&
      !/(?:báo cáo|tổ chức|kiểm tra|trước)/iu.test(part.slice(periodic, start));
    if (groups['some']) {
      pending = { start, end };
      periodic = end;
      const noun = /(?:chế độ|báo cáo|kiểm tra|thanh tra|công tác|bảo dưỡng|khám sức khỏe|họp)\s*$/iu.test(before) && !here;
      const after = part.slice(end, end + 24);
      if (noun || /^\s*(?:,|và|hoặc)\s*đột xuất/iu.test(after) || /^\s*theo/iu.test(after) || !(here || /^\s*[\p{Ll}]/u.test(after)))
        pending = null;
      continue;
    }
    if (groups['always']) {
      const after = part.slice(end, end + 12);
      if (here && /^\s+\p{L}/u.test(after)) push(start, end, 'thuong_xuyen');
      continue;
    }
    const half = groups['half'] !== undefined;
    const unit = UNIT_IN.exec(groups['unit'] ?? groups['per'] ?? groups['once'] ?? '')?.[1]?.toLowerCase();
    const cycle: Recurrence | undefined = half ? '6_thang' : unit ? UNIT[unit] : undefined;
    if (!cycle) continue;
    if (half) {
      const stated = /lần/iu.test(match[0]);
      const ofYear = /^\s*(?:đầu|cuối)\s+năm/iu.test(part.slice(end, end + 14));
      if (!(stated || (chained && !ofYear) || (chained && ofYear))) continue;
      push(chained && pending ? pending.start : start, end, cycle);
      periodic = end;
      pending = null;
      continue;
    }
    const stated = groups['per'] !== undefined || groups['once'] !== undefined;
    const timed = /(?:trước|vào|ngày|tháng|\d)\s*(?:[\d/h]*|ngày\s+\d+|cuối|đầu)\s*$/iu.test(before.slice(-24));
    const reporting =
      REPORTING.test(before) &&
      !DESCRIBED.test(before) &&
      /^\s*(?:$|[,;.:()/]|\(|trước|vào|gửi|về|theo|cho|để|với|và|tại|báo cáo|đồng thời)/iu.test(part.slice(end, end + 20));
    if (chained || here || timed || reporting || (stated && !DESCRIBED.test(before)) || (setting.yearless && cycle === 'hang_nam')) {
      push(chained && pending ? pending.start : start, end, cycle);
      periodic = end;
      pending = null;
    }
  }
  // «hằng tháng, quý, 6 tháng, năm»: a bare unit that goes on with the chain.
  for (const { end } of [...found]) {
    const tail = /^\s*(?:,|và)\s*(?:cả\s+)?(năm|qu[ýí]|tháng)(?![\p{L}\p{M}]|\s*\d)/iu.exec(part.slice(end, end + 16));
    const cycle = tail?.[1] ? UNIT[tail[1].toLowerCase()] : undefined;
    if (tail && cycle) push(end, end + tail[0].length, cycle);
  }
  if (found.length === 0 && pending) push(pending.start, pending.end, 'dinh_ky');
  return found;
}

/** Định kỳ of a table cell: every cycle word counts. */
export function recurrenceOfCell(text: string, from: number, to: number): RecurrenceMention | null {
  for (const match of matchesAtWords(CYCLE, text.slice(from, to), 'digits')) {
    const groups = match.groups ?? {};
    const unit = UNIT_IN.exec(groups['unit'] ?? groups['per'] ?? groups['once'] ?? '')?.[1]?.toLowerCase();
    const cycle: Recurrence | undefined = groups['always']
      ? 'thuong_xuyen'
      : groups['some']
        ? 'dinh_ky'
        : groups['half']
          ? '6_thang'
          : unit
            ? UNIT[unit]
            : undefined;
    if (!cycle) continue;
    if (groups['half'] && /^\s*(?:đầu|cuối)\s+năm/iu.test(text.slice(from + match.index + match[0].length, to))) continue;
    if (cycle === 'dinh_ky') {
      const rest = recurrenceOfCell(text, from + match.index + match[0].length, to);
      if (rest) return { ...rest, text: text.slice(from + match.index, rest.end), start: from + match.index };
    }
    return { text: match[0], cycle, start: from + match.index, end: from + match.index + match[0].length };
  }
  return null;
}
