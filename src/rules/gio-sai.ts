import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const HOUR = /(?<!\p{L})(?:lúc|vào|từ|hồi|trước|đến)\s+(\d{1,2})\s?(?:giờ|h|g|:)\s?(\d{2})?(?!\d|\/)/giu;
const SHORT = /(?<![\d.,/])(?:[01]?\d|2[0-4])\s?[hg]\s?(?:[0-5]\d)?(?:'|’|ph)?(?![\p{L}\d/])/gu;

export const gioSai: ProseRule = {
  id: 'gio-sai',
  title: 'Giờ không có thật hoặc viết tắt',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Giờ tính từ 0 đến 24, phút từ 00 đến 59; văn bản hành chính viết «8 giờ 30 phút», không viết «8h30».',
  *check(prose) {
    for (const { text } of passagesWith(prose, HOUR, SHORT)) {
      const bad: number[] = [];
      for (const match of text.value.matchAll(HOUR)) {
        const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
        if ((hour <= 24 && minute <= 59 && !(hour === 24 && minute > 0)) || /giờ\s*$/iu.test(match[0])) continue;
        bad.push(match.index);
        yield {
          at: placeOf(text, match.index, match.index + match[0].length),
          message: `Gặp «${match[0]}» không phải giờ có thật, cần xem lại.`,
        };
      }
      for (const match of text.value.matchAll(SHORT)) {
        if (bad.some((at) => match.index >= at && match.index < at + 16)) continue;
        if (!/(?:lúc|vào|từ|hồi|trước|đến|-|–|sáng|chiều|,)\s*$/iu.test(text.value.slice(Math.max(0, match.index - 8), match.index)))
          continue;
        yield {
          at: placeOf(text, match.index, match.index + match[0].trimEnd().length),
          severity: 'info',
          message: `Gặp giờ viết tắt «${match[0].trim()}», cần viết đủ chữ «giờ», «phút».`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Họp lúc 8 giờ 30 phút; trực 24/24 giờ; báo cáo trong vòng 48 giờ.' }],
    bad: [
      { kind: 'text', text: 'Họp ⟦lúc 8 giờ 75⟧ phút.' },
      { kind: 'text', text: 'Họp lúc ⟦8h30⟧ tại hội trường.' },
    ],
  },
};
