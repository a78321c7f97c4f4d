import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { isShouted, lies, titlesIn } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';
import { findKnownPhrases } from '../vietnamese/lexicon.ts';

/** A word before a capital letter, on the same line and in the same sentence. */
const IN_NAME = /\p{L} $/u;

export const lietKeThieuDauPhay: ProseRule = {
  id: 'liet-ke-thieu-dau-phay',
  title: 'Cụm liệt kê cố định thiếu dấu ngăn',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Tên luật, chương trình và các cụm quen dùng có dấu phẩy hoặc gạch nối cố định (phổ biến, giáo dục pháp luật; chính trị - xã hội). Thiếu dấu là sai tên gọi hoặc làm câu khó đọc.',
  fix: 'unsafe',
  *check(prose) {
    const titles = titlesIn(prose);
    for (const passage of prose.passages) {
      const { text, role } = passage;
      if (role === 'nguoi_ky' || role === 'noi_nhan' || isShouted(text.value)) continue;
      for (const { start, end, replacement, entry, edit } of findKnownPhrases(text.value)) {
        if (entry.kind !== 'enumeration' || entry.level === 'info' || lies(titles.get(passage), start, end)) continue;
        // «Sở Xây dựng ban hành»: the first word ends a name
        if (IN_NAME.test(text.value.slice(0, start)) && /^\p{Lu}/u.test(text.value.slice(start))) continue;
        yield {
          at: placeOf(text, start, end),
          message: `Gặp «${text.value.slice(start, end)}» thiếu dấu ngăn, cần «${replacement}».`,
          ...(entry.level === 'error' ? {} : { severity: entry.level }),
          ...fixOf(text, edit.start, edit.end, edit.text, `Viết «${replacement}»`),
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Sở Tư pháp chủ trì, phối hợp tổ chức phổ biến, giáo dục pháp luật; phân tích, đánh giá tình hình; Sở Xây dựng ban hành thiết kế mẫu.',
      },
    ],
    bad: [
      { kind: 'text', text: 'Sở ⟦chủ trì phối hợp⟧ với các đơn vị.', fixed: 'Sở chủ trì, phối hợp với các đơn vị.' },
      { kind: 'text', text: 'Các ⟦tổ chức chính trị xã hội⟧.', fixed: 'Các tổ chức chính trị - xã hội.' },
    ],
  },
};
