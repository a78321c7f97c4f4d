import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';
import { canonicalNumber, isNumberWord, numberToWords, parseNumber, wordsToNumber } from '../vietnamese/numbers.ts';

/** A number, what it counts, and words in brackets: «5.000.000 đồng (Bằng chữ: Năm triệu đồng chẵn)», «05 (năm) ngày». */
const PAIR =
  /(?<![\p{L}\p{M}\d.,/_-])(?<figures>\d{1,3}(?:\.\d{3})+|\d{1,15})(?:\s(?<scale>nghìn|ngàn|triệu|tỷ|tỉ))?(?<unit>(?:\s[\p{L}\p{M}]{1,10}){0,3})\s?\((?<words>[\p{L}\p{M}\s,:]{2,200})\)/gu;
const LIKELY = /\d[^()\d]{0,60}\([^()\d]{2,200}\)/u;
const LEAD_IN = /^\s*(?:(?:số tiền\s+)?(?:viết\s+)?bằng chữ\s*:?)\s*/iu;
const MONEY = /^(?:đồng|vnđ|vnd|đồng chẵn|đồng tròn|chẵn|đồng việt nam)?$/iu;
const SCALE: ReadonlyMap<string, bigint> = new Map([
  ['nghìn', 1_000n],
  ['ngàn', 1_000n],
  ['triệu', 1_000_000n],
  ['tỷ', 1_000_000_000n],
  ['tỉ', 1_000_000_000n],
]);

/** The number that opens the words, and what follows it. */
function readWords(text: string): { readonly value: bigint; readonly rest: string } | null {
  const words = text.replace(LEAD_IN, '').toLowerCase().replace(/[,:]/g, ' ').trim().split(/\s+/);
  const from = words.findIndex((word) => !isNumberWord(word));
  const count = from < 0 ? words.length : from;
  if (count === 0) return null;
  const value = wordsToNumber(words.slice(0, count).join(' '));
  return value === null ? null : { value, rest: words.slice(count).join(' ') };
}

/** Whether both count the same: «đồng» and «đồng chẵn»; words that name nothing count what the figures count. */
function countsTheSame(unit: string, rest: string): boolean {
  return rest === '' || rest === unit || (MONEY.test(unit) && MONEY.test(rest));
}

export const soBangChuKhacSo: ProseRule = {
  id: 'so-bang-chu-khac-so',
  title: 'Số viết bằng chữ khác số viết bằng chữ số',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Số tiền, số ngày ghi bằng chữ trong ngoặc là để xác nhận chữ số đứng trước; hai bên khác nhau thì không ai biết phải chi, phải tính theo bên nào.',
  *check(prose) {
    for (const { text } of passagesWith(prose, LIKELY)) {
      for (const match of text.value.matchAll(PAIR)) {
        const { figures = '', scale, unit = '', words = '' } = match.groups ?? {};
        const written = parseNumber(figures);
        const read = readWords(words);
        if (written?.decimals !== '' || !read || !countsTheSame(unit.trim().toLowerCase(), read.rest)) continue;
        const value = BigInt(canonicalNumber(written)) * (SCALE.get(scale ?? '') ?? 1n);
        if (value === read.value) continue;
        const start = match.index + match[0].lastIndexOf('(') + 1;
        yield {
          at: placeOf(text, start, start + words.length),
          message: `Gặp «${figures}${scale ? ` ${scale}` : ''}» nhưng trong ngoặc là «${words}» (${read.value}). Số ấy đọc là «${numberToWords(value)}»: cần xem lại bên nào đúng.`,
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Kinh phí 48.500.000 đồng (Bằng chữ: Bốn mươi tám triệu, năm trăm nghìn đồng chẵn); trong 05 (năm) ngày; 2 tỷ đồng (hai tỷ đồng); 12 xã (ba xã miền núi).',
      },
    ],
    bad: [
      { kind: 'text', text: 'Kinh phí 5.000.000 đồng (⟦năm trăm nghìn đồng⟧).' },
      { kind: 'text', text: 'Trong thời hạn 15 (⟦mười⟧) ngày làm việc.' },
    ],
  },
};
