import { roman } from '../document/numbering.ts';
import { type OutlineEntry, ordinalOf, outlineEntries, outlineParts, RANKS } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const deMucNhaySo: DocumentRule = {
  id: 'de-muc-nhay-so',
  title: 'Số của phần, chương, mục bị nhảy hoặc lặp',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Số đề mục nhảy hoặc lặp cho thấy một mục đã bị xóa, hoặc chép từ văn bản khác; mục lục và viện dẫn sẽ sai.',
  fix: 'unsafe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      const entries = [...outlineEntries(blocks)].filter((one) => one.level !== 'dieu' && one.level !== 'tieu_de');
      const last = new Map<string, number>();
      for (const [index, entry] of entries.entries()) {
        const rank = RANKS.indexOf(entry.level);
        const value = entry.number === null ? null : ordinalOf(entry.number);
        const previous = last.get(entry.level) ?? 0;
        // Chương may run on through the phần of a document, or begin anew.
        if (entry.level !== 'chuong') for (const level of RANKS.slice(rank + 1)) if (level !== 'chuong') last.delete(level);
        if (value === null) {
          if (entry.typedNumber && /^[IVXLC]+$/.test(entry.typedNumber.value)) {
            yield {
              at: placeOf(entry.typedNumber),
              message: `Gặp «${entry.typedNumber.value}», không phải số La Mã. Cần số đúng theo thứ tự: ${roman(previous + 1)}.`,
            };
            last.set(entry.level, previous + 1);
          }
          continue;
        }
        const expected = previous + 1;
        const restarts = entry.level === 'chuong' && value === 1;
        if (entry.typedNumber && value !== expected && !restarts) {
          const arabic = /^\d/.test(entry.typedNumber.value);
          const wanted = arabic ? String(expected) : roman(expected);
          let at = index + 1;
          while (at < entries.length && RANKS.indexOf((entries[at] as OutlineEntry).level) > rank) at++;
          const next = entries[at];
          const alone = next?.level !== entry.level || ordinalOf(next.number ?? '') === expected + 1;
          yield {
            at: placeOf(entry.typedNumber),
            message: `Gặp số «${entry.typedNumber.value}», cần «${wanted}» theo thứ tự. Cần thêm đề mục còn thiếu, hoặc đánh số lại.`,
            ...(alone ? fixOf(entry.typedNumber, 0, entry.typedNumber.value.length, wanted, `Đổi thành «${wanted}»`) : {}),
          };
          if (alone) {
            last.set(entry.level, expected);
            continue;
          }
        }
        last.set(entry.level, value);
      }
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n' }],
    bad: [
      {
        kind: 'document',
        body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## ⟦III⟧. NHIỆM VỤ\n\nTrực canh.\n',
        fixed: { body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n' },
      },
      { kind: 'document', body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## ⟦IIX⟧. NHIỆM VỤ\n\nTrực canh.\n' },
    ],
  },
};
