import { mentions, passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const INTRODUCTION = /\(\s*(?:sau đây\s+)?(?:viết tắt|gọi tắt|gọi)(?:\s+chung)?\s+là:?\s+["“]?([\p{L}&][\p{L}&\s-]{0,40}?)["”]?\s*\)/giu;

/** The words before a bracket, back to the last mark; enough to tell one thing from another. */
function meaningBefore(value: string, at: number): string {
  const before = value.slice(Math.max(0, at - 120), at).trim();
  return (before.split(/[,.;:()]/).at(-1) ?? '').trim().split(/\s+/).slice(-6).join(' ').toLowerCase();
}

function initials(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

/** For initials only the words that they stand for count. */
function comparable(short: string, meaning: string): string {
  const length = short.replace(/[^\p{L}]/gu, '').length;
  const words = meaning.split(' ').slice(-length).join(' ');
  return initials(words) === short ? words : meaning.split(' ').slice(-3).join(' ');
}

export const vietTatHaiNghia: ProseRule = {
  id: 'viet-tat-hai-nghia',
  title: 'Một chữ viết tắt, tên gọi tắt được giới thiệu hai lần',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Tên gọi tắt chỉ giới thiệu một lần và chỉ một nghĩa; cùng một chữ tắt mà hai nghĩa thì không biết chỗ nào chỉ cái nào.',
  *check(prose) {
    if (!mentions(prose, ['tắt', 'gọi'])) return;
    const first = new Map<string, string>();
    for (const { text, role } of passagesWith(prose, INTRODUCTION)) {
      if (role === 'nguoi_ky') continue;
      for (const match of text.value.matchAll(INTRODUCTION)) {
        const short = (match[1] as string).trim();
        const meaning = comparable(short, meaningBefore(text.value, match.index));
        const earlier = first.get(short);
        if (earlier === undefined) {
          first.set(short, meaning);
          continue;
        }
        const same = earlier === meaning;
        yield {
          at: placeOf(text, match.index, match.index + match[0].length),
          ...(same ? { severity: 'info' as const } : {}),
          message: same
            ? `Gặp «${short}» được giới thiệu lại, chỉ cần giới thiệu ở lần đầu.`
            : `Gặp «${short}» được giới thiệu cho «${meaning}» sau khi đã chỉ «${earlier}», cần một chữ viết tắt khác.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Ban Quản lý dự án (sau đây viết tắt là BQLDA) và Ban Chỉ đạo (sau đây gọi tắt là Ban Chỉ đạo).' }],
    bad: [
      {
        kind: 'text',
        text: 'Quản lý đất đai (sau đây viết tắt là QLĐĐ). Quản lý đê điều ⟦(sau đây viết tắt là QLĐĐ)⟧.',
      },
    ],
  },
};
