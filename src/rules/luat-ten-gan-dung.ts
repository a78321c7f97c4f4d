import { lawNames } from '../document/citations/law-names.ts';
import { lawYears } from '../document/citations/law-years.ts';
import { citing } from '../lint/citation-faults.ts';
import { words } from '../lint/cited-documents.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';
import { unaccent } from '../vietnamese/unaccent.ts';

/** Names that acts have borne with a comma and without. */
const EITHER: ReadonlySet<string> = new Set(['dân quân tự vệ']);

/** The known name of the same words where it has more commas: «Phòng chống tham nhũng». The table keeps the shorter forms so as to know them. */
function nameWithCommas(written: string, own: readonly string[]): string | null {
  const bare = own.join(' ');
  if (EITHER.has(bare)) return null;
  const commas = (name: string) => name.split(',').length;
  let whole: string | null = null;
  for (const { name, words: parts } of lawTable().byLength.get(own.length) ?? []) {
    if (parts.join(' ') === bare && commas(name) > commas(whole ?? '')) whole = name;
  }
  return whole && commas(whole) > commas(written) ? whole : null;
}

interface KnownName {
  readonly name: string;
  readonly words: readonly string[];
}

let names: { readonly known: ReadonlySet<string>; readonly byLength: ReadonlyMap<number, readonly KnownName[]> } | undefined;

/** Names of laws, whole and by how many words they have; made when a text first cites a law. */
function lawTable() {
  if (names) return names;
  const byLength = new Map<number, KnownName[]>();
  for (const name of new Set([...lawNames, ...Object.keys(lawYears)])) {
    const one = { name, words: words(name) };
    const same = byLength.get(one.words.length);
    if (same) same.push(one);
    else byLength.set(one.words.length, [one]);
  }
  names = { known: new Set([...byLength.values()].flat().map((one) => one.words.join(' '))), byLength };
  return names;
}

/** A known name that differs in one word, which looks much like the one written («nghiệp», «nghệ»). */
function nearName(written: readonly string[]): string | null {
  for (const { name, words: own } of lawTable().byLength.get(written.length) ?? []) {
    const differing = own.flatMap((word, index) => (word === written[index] ? [] : [[word, written[index] as string] as const]));
    const [pair] = differing;
    if (differing.length === 1 && pair && looksLike(pair[0], pair[1])) return name;
  }
  return null;
}

function looksLike(a: string, b: string): boolean {
  const [left, right] = [unaccent(a), unaccent(b)];
  if (left === right) return true;
  const shared = [...left].findIndex((letter, index) => letter !== right[index]);
  return (shared < 0 ? left.length : shared) >= 2 && Math.abs(left.length - right.length) <= 3;
}

export const luatTenGanDung: ProseRule = {
  id: 'luat-ten-gan-dung',
  title: 'Tên Luật, Bộ luật, Pháp lệnh gần giống một luật có thật',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Không có luật mang tên đã ghi, nhưng có luật chỉ khác một tiếng gần giống: thường là gõ nhầm.',
  fix: 'unsafe',
  *check(prose) {
    for (const { passage, citation } of prose.citations) {
      if (citation.kind !== 'law' || citation.name === null || !citation.parts.name) continue;
      const name = words(citation.name);
      if (name.length < 3 || name.length > 12) continue;
      const { start, end } = citation.parts.name;
      if (lawTable().known.has(name.join(' '))) {
        const whole = nameWithCommas(citation.name, name);
        if (whole)
          yield {
            at: placeOf(passage.text, start, end),
            message: `Gặp «${citation.type ?? 'Luật'} ${citation.name}» thiếu dấu phẩy của tên, cần «${citation.type ?? 'Luật'} ${whole}».`,
            ...fixOf(passage.text, start, end, whole, `Sửa thành «${whole}»`),
          };
        continue;
      }
      const right = nearName(name);
      if (!right) continue;
      yield {
        at: placeOf(passage.text, start, end),
        message: `Gặp «${citation.type ?? 'Luật'} ${citation.name}», không thấy trong danh mục luật; có lẽ là «${citation.type ?? 'Luật'} ${right}». Cần xem lại tên.`,
        ...fixOf(passage.text, start, end, right, `Sửa thành «${right}»`),
      };
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Theo Luật Công nghệ thông tin năm 2006 và Luật Thi hành án hình sự.' }],
    bad: [
      {
        kind: 'text',
        text: 'Theo Luật ⟦Phòng chống tham nhũng⟧ năm 2018, cơ quan nhà nước công khai thông tin.',
        fixed: 'Theo Luật Phòng, chống tham nhũng năm 2018, cơ quan nhà nước công khai thông tin.',
      },
      {
        kind: 'text',
        text: 'Theo Luật ⟦Công nghiệp thông tin⟧ năm 2006, cơ quan nhà nước công khai thông tin.',
        fixed: 'Theo Luật Công nghệ thông tin năm 2006, cơ quan nhà nước công khai thông tin.',
      },
    ],
  },
};
