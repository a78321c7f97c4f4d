import { matchesAtWords } from '../../vietnamese/matches-at-words.ts';

/** What a label such as «Đơn vị chủ trì:» says about the task that it stands under. */
export type LabelRole = 'lead' | 'coordinating' | 'time' | 'report' | 'other';

export interface LabelledValue {
  readonly role: LabelRole;
  /** Where the label begins, and the value after it; offsets in the text. */
  readonly label: number;
  readonly start: number;
  readonly end: number;
}

const BODY = '(?:cơ quan|đơn vị|bộ phận|sở|cấp|đầu mối|các cơ quan|các đơn vị|cơ quan, đơn vị|phân công)';
const LABEL = new RegExp(
  `(?:(${BODY}\\s+(?:(?:được giao|chịu trách nhiệm)\\s+)?(?:chủ trì|thực hiện chính|tổ chức lập|tổ chức thực hiện|thực hiện|tham mưu|đầu mối|soạn thảo)[^:;.()\\n]{0,30}|chủ trì(?:\\s+thực hiện)?|phân công(?:\\s+thực hiện)?|phụ trách|trách nhiệm thực hiện)|(${BODY}\\s+(?:phối hợp|cùng phối hợp)[^:;.()\\n]{0,30}|phối hợp(?:\\s+thực hiện)?)|((?:thời gian|thời hạn|thời điểm|tiến độ|hạn|hoàn thành|kỳ hạn)(?:\\s+(?:hoàn thành|thực hiện|gửi|báo cáo|trình|ban hành|tổ chức))*)|((?:cơ quan|cấp)\\s+(?:nhận báo cáo|phê duyệt|thẩm định|trình)|nơi nhận báo cáo|báo cáo)|((?:sản phẩm|kết quả|kinh phí|nguồn kinh phí|hình thức|địa điểm|nội dung|yêu cầu)(?:\\s+[\\p{Ll}\\p{M}]+){0,3}))\\s*:(?!\\d)`,
  'giu',
);

/**
 * Labelled values of an item in the order of its text. A label counts at the start of the text or of a line, or after a mark, and only where
 * one of them names a unit's role or a time: «Nội dung: …» alone is prose.
 */
export function labelledValues(text: string): readonly LabelledValue[] {
  const starts: { role: LabelRole; label: number; start: number }[] = [];
  for (const match of matchesAtWords(LABEL, text)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index).trimEnd();
    if (
      !(
        match.index === 0 ||
        before === '' ||
        /[-+–•.;,(|\n]$/.test(before) ||
        text.slice(Math.max(0, match.index - 3), match.index).includes('\n')
      )
    )
      continue;
    const role: LabelRole = match[1] ? 'lead' : match[2] ? 'coordinating' : match[3] ? 'time' : match[4] ? 'report' : 'other';
    starts.push({ role, label: match.index, start: match.index + match[0].length });
  }
  if (!starts.some(({ role }) => role === 'lead' || role === 'coordinating' || role === 'time')) return [];
  return starts.map((one, index) => ({ ...one, end: starts[index + 1]?.label ?? text.length }));
}
