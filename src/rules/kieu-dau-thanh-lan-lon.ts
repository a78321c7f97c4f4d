import type { Passage } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { lies, reportFault, titlesIn } from '../lint/text-reports.ts';
import { isCapitalized } from '../vietnamese/case.ts';
import { toneStyleOfWord, withToneStyle } from '../vietnamese/tone-style.ts';
import { type LetterRun, letterRunsOf } from '../vietnamese/words.ts';

interface Use {
  readonly passage: Passage;
  readonly start: number;
  readonly word: string;
  readonly style: 'old' | 'new';
  /** Part of a name of two or more capitalised words, in lower case and one style; null elsewhere. */
  readonly name: string | null;
}

/** The motto line has its own rule, which prescribes the letters. */
const MOTTO = /^CỘNG\s+H(?:ÒA|OÀ)(?:$|\s+XÃ)/u;

function* usesIn(passage: Passage): Generator<Use> {
  const { value } = passage.text;
  const words = letterRunsOf(value);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as LetterRun;
    const style = toneStyleOfWord(word.word);
    if (!style) continue;
    const neighbour = [words[at - 1], words[at + 1]].find((one) => one && isCapitalized(one.text) && touches(value, one, word));
    const named = neighbour !== undefined && isCapitalized(word.text) && word.text !== word.text.toUpperCase();
    const name = named ? `${withToneStyle(word.text, 'old')} ${withToneStyle(neighbour.text, 'old')}`.toLowerCase() : null;
    yield { passage, start: word.start, word: word.text, style, name };
  }
}

function touches(value: string, one: LetterRun, other: LetterRun): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return value.slice(first.end, second.start) === ' ';
}

export const kieuDauThanhLanLon: ProseRule = {
  id: 'kieu-dau-thanh-lan-lon',
  title: 'Hai kiểu đặt dấu thanh trong một văn bản',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Nghị định 30 không quy định kiểu đặt dấu (hòa hay hoà, ủy hay uỷ), nhưng một văn bản chỉ nên dùng một kiểu: lẫn hai kiểu thì tìm kiếm sót và trông như chép từ nhiều nguồn. Kiểu dùng là kiểu đã chọn trong cấu hình, nếu không thì kiểu dùng nhiều hơn. Tên người và tên văn bản viện dẫn giữ như gốc.',
  fix: 'unsafe',
  *check(prose, { configuration }) {
    const titles = titlesIn(prose);
    const uses = prose.passages.flatMap((passage) =>
      passage.role === 'nguoi_ky' || MOTTO.test(passage.text.value) ? [] : [...usesIn(passage)],
    );
    const free = uses.filter((use) => use.name === null);
    const old = free.filter((use) => use.style === 'old').length;
    const wanted =
      configuration.toneStyle === 'cu' ? 'old' : configuration.toneStyle === 'moi' ? 'new' : old * 2 >= free.length ? 'old' : 'new';
    const inStyle = new Set(uses.filter((use) => use.style === wanted).map((use) => use.name));
    for (const { passage, start, word, style, name } of uses) {
      if (style === wanted || (name !== null && !inStyle.has(name)) || lies(titles.get(passage), start, start + word.length)) continue;
      const right = withToneStyle(word, wanted);
      yield reportFault(
        passage.text,
        { start, end: start + word.length, replacement: right },
        `Gặp «${word}», ${configuration.toneStyle ? 'kiểu đặt dấu của cơ quan' : 'các chỗ khác trong văn bản đặt dấu kiểu kia'}, cần «${right}».`,
        `Đổi thành «${right}»`,
      );
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Ủy ban nhân dân tỉnh hòa giải; ông Nguyễn Văn Hoà dự.' },
      { kind: 'text', text: 'Uỷ ban nhân dân tỉnh hoà giải, thuỷ lợi.' },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Ủy ban nhân dân tỉnh giao Sở Thủy sản; ⟦Uỷ⟧ ban nhân dân xã phối hợp.',
        fixed: 'Ủy ban nhân dân tỉnh giao Sở Thủy sản; Ủy ban nhân dân xã phối hợp.',
      },
    ],
  },
};
