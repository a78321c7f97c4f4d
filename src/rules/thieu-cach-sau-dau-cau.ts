import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { isFrontMatter, reportFault } from '../lint/text-reports.ts';

/** Addresses and file names, where marks stand between letters. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S{1,200}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}|(?<![\w.-])[\w-]{1,40}(?:\.[\w-]{1,40}){0,5}\.(?:vn|com|org|net|gov|edu|docx?|xlsx?|pdf|html?)(?![\p{L}\d])\S{0,100}/giu;
/** A comma or semicolon between letters, not in the short name of an organ («VH,TT&DL»); a colon before a letter or figure; a full stop between a small word and a capitalised one. */
const TIGHT =
  /(?<=[\p{L}\p{N})”"%])[,;](?=[\p{L}“(])(?!\p{Lu}{1,6}&\p{Lu})|(?<=\p{L}|\)):(?=[\p{L}\d“])|(?<=\p{Ll}{2}|\p{Ll}\)|\p{Ll}”)[.!?](?=\p{Lu}\p{Ll})/gu;

/** What a fault looks like, without what must stand before it. */
const LIKELY = /[,;][\p{L}“(]|:[\p{L}\d“]|[.!?]\p{Lu}\p{Ll}/u;

export const thieuCachSauDauCau: ProseRule = {
  id: 'thieu-cach-sau-dau-cau',
  title: 'Thiếu dấu cách sau dấu câu',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Sau dấu phẩy, chấm phẩy, hai chấm và dấu kết thúc câu có một dấu cách; thiếu thì hai từ dính nhau và dòng không ngắt được ở đó.',
  fix: 'unsafe',
  *check(prose) {
    for (const passage of passagesWith(prose, LIKELY)) {
      const { text } = passage;
      const addresses = [...text.value.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length] as const);
      let next = 0;
      for (const match of text.value.matchAll(TIGHT)) {
        const end = match.index + match[0].length;
        while ((addresses[next]?.[1] ?? Number.POSITIVE_INFINITY) < end) next++;
        if ((addresses[next]?.[0] ?? Number.POSITIVE_INFINITY) <= match.index) continue;
        const around = text.value.slice(Math.max(0, match.index - 8), end + 8).trim();
        yield reportFault(
          text,
          { start: match.index, end, replacement: match[0] === ':' && isFrontMatter(passage) ? null : `${match[0]} ` },
          `Gặp «${around}» thiếu dấu cách sau dấu «${match[0]}», cần thêm một dấu cách.`,
          'Thêm dấu cách',
        );
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Tỷ lệ 12,5%; lúc 8:30; thư gửi về vanthu@so.gov.vn, trang www.tinh.gov.vn. Số 1.200 hộ, v.v. Sở VH,TT&DL trình.',
      },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Các sở⟦,⟧ban⟦,⟧ngành báo cáo⟦.⟧Văn phòng tổng hợp.',
        fixed: 'Các sở, ban, ngành báo cáo. Văn phòng tổng hợp.',
      },
    ],
  },
};
