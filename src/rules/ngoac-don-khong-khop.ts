import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

/** A broken line of plain text may leave its bracket to the next ones. */
const LINES_ON = 4;

/** Round brackets left open or closed twice; «a)», «1)» and «(i)» marks of lists are none. */
function unmatched(value: string): { open: number[]; close: number[] } {
  const open: number[] = [];
  const close: number[] = [];
  for (const match of value.matchAll(/[()]/g)) {
    if (match[0] === '(') open.push(match.index);
    else if (open.length > 0) open.pop();
    else if (!/(?:^|[\s,;:“"])(?:[\p{L}\d]{1,2}|\d{1,2}\.\d{1,2})$/u.test(value.slice(Math.max(0, match.index - 6), match.index)))
      close.push(match.index);
  }
  return { open, close };
}

export const ngoacDonKhongKhop: ProseRule = {
  id: 'ngoac-don-khong-khop',
  title: 'Ngoặc đơn mở và đóng không khớp',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Ngoặc đơn mở phải có ngoặc đóng; thiếu thì không rõ phần chú thích đến đâu là hết.',
  *check(prose) {
    const faults = prose.passages.map(({ text }) => unmatched(text.value));
    for (const [at, { text, role }] of prose.passages.entries()) {
      const { open, close } = faults[at] as { open: number[]; close: number[] };
      const reach = role === 'dong' ? LINES_ON : 0;
      const after = faults.slice(at + 1, at + 1 + reach).some((one) => one.close.length > 0);
      const before = faults.slice(Math.max(0, at - reach), at).some((one) => one.open.length > 0);
      for (const start of after ? [] : open)
        yield { at: placeOf(text, start, start + 1), message: 'Gặp ngoặc đơn «(» chưa đóng, cần thêm «)» ở cuối phần chú thích.' };
      for (const start of before ? [] : close)
        yield { at: placeOf(text, start, start + 1), message: 'Gặp ngoặc đơn «)» không có dấu mở, cần thêm «(» hoặc bỏ đi.' };
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Báo cáo về Sở Nội vụ (qua Phòng Tổ chức) theo điểm a) khoản 2.' }],
    bad: [
      { kind: 'text', text: 'Báo cáo về Sở Nội vụ ⟦(⟧qua Phòng Tổ chức.' },
      { kind: 'text', text: 'Báo cáo về Sở Nội vụ qua Phòng Tổ chức⟦)⟧.' },
    ],
  },
};
