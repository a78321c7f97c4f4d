import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { type FormUse, isShouted, lies, titlesIn } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';
import { capitalizeFirst, isCapitalized } from '../vietnamese/case.ts';
import { TERM_VARIANTS_MIXED, type TermVariants } from '../vietnamese/term-variants.ts';
import { withToneStyle } from '../vietnamese/tone-style.ts';

/** All forms of a term in one search, the longest first; the tone may stand in either place. */
function patternOf({ forms }: TermVariants): RegExp {
  const sorted = [...forms].sort((a, b) => b.length - a.length);
  const either = sorted.map((form) => form.replace(/[\p{L}\p{M}]+/gu, (word) => spellings(word)));
  return new RegExp(String.raw`(?<![\p{L}-])(?:${either.join('|')})(?![\p{L}])`, 'giu');
}

function spellings(word: string): string {
  const [old, modern] = [withToneStyle(word, 'old'), withToneStyle(word, 'new')];
  return old === modern ? word : `(?:${old}|${modern})`;
}

/** The form in small letters, its tones in each place that they may have. */
function writings(form: string): string[] {
  return form
    .toLowerCase()
    .split(/([^\p{L}\p{M}]+)/u)
    .reduce<string[]>(
      (all, word) => [...new Set([withToneStyle(word, 'old'), withToneStyle(word, 'new')])].flatMap((one) => all.map((head) => head + one)),
      [''],
    );
}

function plain(found: string): string {
  return found.toLowerCase().replace(/[\p{L}\p{M}]+/gu, (word) => withToneStyle(word, 'old'));
}

/** A capital in the midst of a sentence: «Cục Phòng, chống HIV/AIDS». */
function isPartOfName(value: string, start: number, before: string): boolean {
  return isCapitalized(value.charAt(start)) && /[\p{L}\d,]$/u.test(before);
}

interface Term {
  readonly term: TermVariants;
  readonly plain: readonly string[];
  readonly writings: readonly (readonly string[])[];
  pattern?: RegExp;
}

let compiled: readonly Term[] | undefined;

/** The terms that a text writes in the first way and in another: for the others nothing need be searched. */
function termsIn(joined: string): readonly Term[] {
  compiled ??= TERM_VARIANTS_MIXED.map((term) => ({ term, plain: term.forms.map(plain), writings: term.forms.map(writings) }));
  const whole = joined.toLowerCase();
  const occurs = (all: readonly string[]) => all.some((one) => whole.includes(one));
  return compiled.filter(({ writings: [first = [], ...others] }) => occurs(first) && others.some(occurs));
}

export const thuatNguHaiCach: ProseRule = {
  id: 'thuat-ngu-hai-cach',
  title: 'Một thuật ngữ viết hai cách trong một văn bản',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Hai cách viết đều gặp trong văn bản chính thức, nhưng một văn bản viết lẫn lộn thì người đọc ngờ là hai khái niệm, và tìm kiếm sót một nửa.',
  fix: 'unsafe',
  *check(prose) {
    const titles = titlesIn(prose);
    for (const found of termsIn(prose.joined)) {
      const { term, plain: forms } = found;
      found.pattern ??= patternOf(term);
      const { pattern } = found;
      const own: FormUse[] = [];
      const cited: number[] = [];
      for (const passage of passagesWith(prose, pattern)) {
        const { value } = passage.text;
        if (isShouted(value)) continue;
        for (const match of value.matchAll(pattern)) {
          const [start, end] = [match.index, match.index + match[0].length];
          const before = value.slice(Math.max(0, start - 20), start).trimEnd();
          const after = value.slice(end, end + 20).trimStart();
          if (term.notAfter?.some((word) => before.endsWith(word)) || term.notBefore?.some((word) => after.startsWith(word))) continue;
          const form = forms.indexOf(plain(match[0]));
          if (form < 0 || isPartOfName(value, start, before)) continue;
          if (lies(titles.get(passage), start, end)) cited.push(form);
          else own.push({ passage, start, end, form });
        }
      }
      const preferred = own.filter(({ form }) => form === 0).length;
      const others = own.filter(({ form }) => form !== 0);
      if (preferred === 0 && !cited.includes(0)) continue;
      const right = term.forms[0] as string;
      for (const { passage, start, end } of others) {
        const found = passage.text.value.slice(start, end);
        const cased = isCapitalized(found) ? capitalizeFirst(right) : right;
        yield {
          at: placeOf(passage.text, start, end),
          severity: preferred >= others.length ? term.level : 'info',
          message: `Gặp «${found}», chỗ khác trong văn bản viết «${right}», cần một cách viết.`,
          ...fixOf(passage.text, start, end, cased, `Viết «${cased}»`),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Bảo đảm an ninh, bảo đảm trật tự; phòng, chống tội phạm.' }],
    bad: [
      {
        kind: 'text',
        text: 'Phòng, chống tội phạm; phòng, chống ma túy; ⟦phòng chống⟧ cháy rừng.',
        fixed: 'Phòng, chống tội phạm; phòng, chống ma túy; phòng, chống cháy rừng.',
      },
      { kind: 'text', text: 'Bảo đảm tiến độ, ⟦đảm bảo⟧ chất lượng.', fixed: 'Bảo đảm tiến độ, bảo đảm chất lượng.' },
    ],
  },
};
