import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { type FormUse, lies, minorityUses, titlesIn } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';
import { isCapitalized } from '../vietnamese/case.ts';

const WITH_I = 'iìỉĩíị';
const WITH_Y = 'yỳỷỹýỵ';
const SYLLABLE = /(?<![\p{L}-])(?:[hklmt]|qu)[iìỉĩíịyỳỷỹýỵ](?![\p{L}-])/giu;
/** Written so whatever the rest of the text does. */
const ALWAYS: ReadonlySet<string> = new Set([
  'li',
  'ti',
  'mi',
  'hi',
  'ki',
  'quy',
  'ly',
  'my',
  'ty',
  'hy',
  'ky',
  'tí',
  'mì',
  'kì',
  'hí',
  'mí',
  'tị',
  'lì',
]);

function withLetter(word: string, letter: 'i' | 'y'): string {
  const last = word.charAt(word.length - 1);
  const lower = last.toLowerCase();
  const at = Math.max(WITH_I.indexOf(lower), WITH_Y.indexOf(lower));
  const right = (letter === 'i' ? WITH_I : WITH_Y).charAt(at);
  return word.slice(0, -1) + (last === lower ? right : right.toUpperCase());
}

export const iYLanLon: ProseRule = {
  id: 'i-y-lan-lon',
  title: 'Lẫn «i» và «y» trong cùng một tiếng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Viết «quý» hay «quí», «kỹ» hay «kĩ» đều gặp; một văn bản viết một kiểu, văn bản pháp luật quen dùng «y».',
  fix: 'unsafe',
  *check(prose) {
    const titles = titlesIn(prose);
    const bySound = new Map<string, FormUse[]>();
    for (const passage of prose.passages) {
      if (passage.role === 'nguoi_ky') continue;
      const { value } = passage.text;
      for (const match of value.matchAll(SYLLABLE)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const named = isCapitalized(match[0]) && /^ \p{Lu}/u.test(value.slice(end, end + 2));
        if (ALWAYS.has(match[0].toLowerCase()) || named || lies(titles.get(passage), start, end)) continue;
        const key = withLetter(match[0].toLowerCase(), 'y');
        const uses = bySound.get(key) ?? [];
        uses.push({ passage, start, end, form: match[0].toLowerCase() === key ? 0 : 1 });
        bySound.set(key, uses);
      }
    }
    for (const uses of bySound.values()) {
      const { usual, others } = minorityUses(uses);
      for (const { passage, start, end } of others) {
        const found = passage.text.value.slice(start, end);
        const right = withLetter(found, usual === 0 ? 'y' : 'i');
        yield {
          at: placeOf(passage.text, start, end),
          message: `Gặp «${found}», các chỗ khác viết «${right}», cần một kiểu.`,
          ...fixOf(passage.text, start, end, right, `Viết «${right}»`),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Báo cáo quý I, quý II; kỹ thuật, ki-lô-mét.' }],
    bad: [{ kind: 'text', text: 'Báo cáo quý I, quý II, ⟦quí⟧ III.', fixed: 'Báo cáo quý I, quý II, quý III.' }],
  },
};
