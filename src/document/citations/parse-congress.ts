import { longest, phraseTree, type Token, type TokenStream } from './tokens.ts';

const congressTree = phraseTree(
  ['Đại hội', 'Đại hội đại biểu', 'Hội nghị', 'Trung ương', 'Hội nghị lần thứ', 'Hội nghị Trung ương'].map(
    (words) => [words, true] as const,
  ),
  'bare',
);

const ordinals = new Set(['nhat', 'hai', 'ba', 'bon', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'mot']);
const congressWords = new Set([
  'dai',
  'bieu',
  'toan',
  'quoc',
  'dang',
  'bo',
  'tinh',
  'thanh',
  'pho',
  'huyen',
  'quan',
  'xa',
  'phuong',
  'thi',
  'tran',
  'lan',
  'thu',
  'khoa',
  'nhiem',
  'ky',
  'cua',
  'hoi',
  'nghi',
  'ban',
  'chap',
  'hanh',
  'trung',
  'uong',
  'bch',
  'tw',
  'cong',
  'san',
  'viet',
  'nam',
  'cap',
  'chi',
  'uy',
  'cac',
]);

function bareOf(token: Token | undefined): string {
  return token?.word?.bare ?? '';
}

/**
 * Đại hội, hội nghị that adopted a resolution, at a token: «Đại hội Đảng bộ tỉnh lần thứ VIII», «Trung ương 8 (khóa XI)», «Đại hội đại biểu
 * toàn quốc lần thứ XIII của Đảng». The token after it; undefined where no figure tells which one it was.
 */
export function readCongressName(stream: TokenStream, at: number): number | undefined {
  const { tokens } = stream;
  const meeting = longest(stream, at, congressTree, 'bare');
  if (!meeting) return undefined;
  let end = meeting.end;
  let settled = -1;
  while (end < tokens.length && end - at < 26) {
    const token = tokens[end] as Token;
    stream.steps += 1;
    if (token.gap > 1 && (token.gap === 3 || token.word?.capital)) break;
    if (token.text === '(' && ['khoa', 'lan', 'nhiem'].includes(bareOf(tokens[end + 1]))) {
      end += 1;
      continue;
    }
    if (token.text === ',' && ['khoa', 'nhiem'].includes(bareOf(tokens[end + 1])) && settled === end) {
      end += 1;
      continue;
    }
    if (token.text === ')' && settled === end) {
      end += 1;
      settled = end;
      continue;
    }
    if ((token.text === '-' || token.text === '–') && tokens[end - 1]?.word?.digits && tokens[end + 1]?.word?.digits) {
      end += 2;
      settled = end;
      continue;
    }
    if (!token.word) break;
    const before = bareOf(tokens[end - 1]);
    const figure = /^[IVXLivxl]+$/.test(token.text) || /^\d{1,4}$/.test(token.text) || ordinals.has(token.word.bare);
    if (figure && (['thu', 'khoa', 'ky', 'uong', 'hoi', 'dang'].includes(before) || (settled === end && ordinals.has(before)))) {
      end += 1;
      settled = end;
      continue;
    }
    if (settled === end && !['khoa', 'nhiem', 'cua', 'ban', 'dang', 'lan', 'bch'].includes(token.word.bare)) break;
    if (!congressWords.has(token.word.bare) && !token.word.capital) break;
    end += 1;
    // «… lần thứ XIII của Đảng», «… lần thứ sáu Ban Chấp hành Trung ương».
    if (settled >= 0 && (token.word.bare === 'dang' || token.word.bare === 'uong')) settled = end;
  }
  return settled < 0 ? undefined : settled;
}
