import { isCapitalized, isUpper } from './case.ts';
import { COMMON_WORDS } from './common-words.ts';
import { ORGAN_FIELDS } from './organ-fields.ts';
import { withToneStyle } from './tone-style.ts';
import { oneOfUnits } from './words.ts';

/** A name of an organ whose capitals are not those of Phụ lục II, Mục IV. */
export interface OrganNameFault {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** `lower`: a word that needs a capital; `upper`: a capital too many. */
  readonly kind: 'lower' | 'upper';
}

/** Bodies whose whole name is fixed. The letter case of each word is that of the decree. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:ủy|uỷ)\s+ban\s+nhân\s+dân(?!\p{L})/giu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})hội\s+đồng\s+nhân\s+dân(?!\p{L})/giu, 'Hội đồng nhân dân'],
  [/(?<!\p{L})mặt\s+trận\s+tổ\s+quốc(?!\p{L})/giu, 'Mặt trận Tổ quốc'],
  [/(?<!\p{L})(?:tòa|toà)\s+án\s+nhân\s+dân(?!\p{L})/giu, 'Tòa án nhân dân'],
  [/(?<!\p{L})viện\s+kiểm\s+sát\s+nhân\s+dân(?!\p{L})/giu, 'Viện kiểm sát nhân dân'],
  [/(?<!\p{L})quân\s+đội\s+nhân\s+dân(?!\p{L})/giu, 'Quân đội nhân dân'],
  [/(?<!\p{L})công\s+an\s+nhân\s+dân(?!\p{L})/giu, 'Công an nhân dân'],
];
/** Written so too by the body itself. */
const ALSO: ReadonlySet<string> = new Set(['Viện Kiểm sát nhân dân', 'Viện kiểm sát Nhân dân']);

const ANY_BODY = /nhân\s+dân|mặt\s+trận/iu;

function* bodies(text: string): Generator<OrganNameFault> {
  if (!ANY_BODY.test(text)) return;
  const spread = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
  const small = spread.toLowerCase().replaceAll('uỷ', 'ủy').replaceAll('toà', 'tòa');
  for (const [pattern, right] of BODIES) {
    const uses = small.split(right.toLowerCase()).length;
    if (uses === 1 || uses === spread.split(right).length) continue;
    for (const match of text.matchAll(pattern)) {
      const found = match[0];
      const spaced = found.replace(/\s+/g, ' ');
      const inStyle = [...spaced.split(' ')].map((word) => withToneStyle(word, 'old')).join(' ');
      if (inStyle === right || isUpper(found) || ALSO.has(spaced)) continue;
      const upper = spaced.split(' ').some((word, at) => isCapitalized(word) && !isCapitalized(right.split(' ')[at] as string));
      yield { start: match.index, end: match.index + found.length, replacement: caseOf(found, right), kind: upper ? 'upper' : 'lower' };
    }
  }
}

/** The letters as they are found, the case of the model: tone style and spaces stay. */
function caseOf(found: string, model: string): string {
  const models = model.split(/\s+/);
  let at = 0;
  return found.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const like = models[at++] ?? word;
    const lower = word.toLowerCase();
    return isCapitalized(like) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  });
}

function wordsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{M}]+|[,-]/gu) ?? []).map((word) => withToneStyle(word, 'old'));
}

const FIELDS = ORGAN_FIELDS.map((name) => {
  const words = wordsOf(name);
  return { name, words, key: words.join(' ').toLowerCase() };
});
/** Words after Bộ or Sở that a verb may be as well. */
const VERBS: ReadonlySet<string> = new Set([
  'xây dựng',
  'công nghiệp',
  'thương mại',
  'thủy sản',
  'du lịch',
  'y tế',
  'công an',
  'quốc phòng',
  'an toàn thực phẩm',
]);
const FIELD_HEAD = /(?<![\p{L}\d])(Sở|Bộ)\s+(?=\p{L})/gu;
const LONGEST_FIELD = 48;

function* fields(text: string): Generator<OrganNameFault> {
  for (const match of text.matchAll(FIELD_HEAD)) {
    const start = match.index + match[0].length;
    const found = longestField(text.slice(start, start + LONGEST_FIELD));
    if (!found) continue;
    const typed = text.slice(start, start + found.length);
    if (isUpper(typed)) continue;
    const words = wordsOf(typed);
    const models = FIELDS.filter(({ key }) => key === words.join(' ').toLowerCase());
    if (models.some((model) => model.words.join(' ') === words.join(' '))) continue;
    const model = models[0];
    if (!model) continue;
    const upper = words.some((word, at) => isCapitalized(word) && !isCapitalized(model.words[at] as string));
    if (
      !isCapitalized(typed) &&
      (VERBS.has(model.key) ||
        (match[1] === 'Bộ' &&
          wordsOf(typed).length === 2 &&
          /^\s+\p{Ll}/u.test(text.slice(start + found.length)) &&
          atSentenceStart(text, match.index)))
    )
      continue;
    yield {
      start: match.index,
      end: start + found.length,
      replacement: `${match[0]}${caseOf(typed, model.name)}`,
      kind: upper ? 'upper' : 'lower',
    };
  }
}

function atSentenceStart(text: string, at: number): boolean {
  return at === 0 || /[.!?:]\s*$/.test(text.slice(Math.max(0, at - 3), at));
}

const KEYS: ReadonlySet<string> = new Set(FIELDS.map(({ key }) => key));
/** What a name begins with, letter by letter. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ key }) => Array.from({ length: key.length }, (_, at) => key.slice(0, at + 1))),
);

function longestField(rest: string): { length: number } | null {
  const tokens = [...rest.matchAll(/[\p{L}\p{M}]+|[,-]/gu)];
  let best: { length: number } | null = null;
  let key = '';
  let last = 0;
  for (const token of tokens) {
    const gap = rest.slice(last, token.index);
    if (!/^\s*$/.test(gap)) break;
    key = key ? `${key} ${withToneStyle(token[0], 'old').toLowerCase()}` : withToneStyle(token[0], 'old').toLowerCase();
    last = token.index + token[0].length;
    if (KEYS.has(key)) best = { length: last };
    if (!BEGINNINGS.has(key)) break;
  }
  return best;
}

/** Words that a name of an organ begins with. */
const HEADS =
  /(?<![\p{L}\d])(?:Sở|Bộ|Ban|Cục|Vụ|Chi cục|Tổng cục|Viện|Đài|Trung tâm|Văn phòng|Liên đoàn|Liên hiệp|Thanh tra|Kho bạc|Hội|Hiệp hội|Trường|Học viện|Bệnh viện|Báo|Tạp chí|Ngân hàng|Công ty|Tập đoàn)(?:\s+(?:và\s+)?\p{Lu}[\p{Ll}]*|\s*,\s*\p{Lu}\p{Ll}+|\s+\p{Ll}+(?=\s+và\s+\p{Lu})){1,8}/uy;
/** Letters that they begin with. */
const opensName = oneOfUnits('SBCVTĐLKHN');
/** Words of two syllables that are names of places or persons as well. */
const NAMES: ReadonlySet<string> = new Set(
  'thống nhất|đoàn kết|thành công|độc lập|tự do|cộng hòa|tân bình|an bình|minh bạch|bình yên|phú quý|công lý|dân chủ|dân tiến|tiên tiến|quyết tâm|quyết liệt|đại học|kỷ luật|thắng lợi|tương lai|hưng thịnh|tân tiến|hợp nhất|hợp tác|ngân hàng'.split(
    '|',
  ),
);
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.filter((word) => !NAMES.has(word)));
const PLACE_BEFORE = /(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn|đường|phố|thôn|khu|ấp|Hà|TP\.)\s+$/iu;

function* titles(text: string): Generator<OrganNameFault> {
  for (let at = 0; at < text.length; at++) {
    if (!opensName(text.charCodeAt(at))) continue;
    HEADS.lastIndex = at;
    const head = HEADS.exec(text);
    if (!head) continue;
    at = HEADS.lastIndex - 1;
    if (isUpper(head[0])) continue;
    const words = [...head[0].matchAll(/[\p{L}\p{M}]+/gu)];
    for (let at = 1; at < words.length; at++) {
      const [first, second] = [words[at - 1] as RegExpMatchArray, words[at] as RegExpMatchArray];
      const from = head.index + (first.index as number);
      const pair = `${withToneStyle(first[0], 'old')} ${withToneStyle(second[0], 'old')}`;
      const gap = head[0].slice((first.index as number) + first[0].length, second.index);
      if (gap !== ' ' || !isCapitalized(first[0]) || !isCapitalized(second[0]) || isUpper(second[0]) || !COMMON.has(pair.toLowerCase()))
        continue;
      if (at === 1 && /^(?:Công ty|Ngân hàng|Học viện|Hiệp hội|Tập đoàn|Bệnh viện|Trung tâm|Văn phòng|Liên đoàn|Thanh tra)/.test(head[0]))
        continue;
      if (pair === 'Công Thương' || PLACE_BEFORE.test(text.slice(Math.max(0, from - 12), from))) continue;
      const to = head.index + (second.index as number) + second[0].length;
      yield { start: from, end: to, replacement: `${first[0]} ${second[0].toLowerCase()}`, kind: 'upper' };
    }
  }
}

/** Faults of capitals in names of organs, in the order of their places, never overlapping. */
export function findOrganNameFaults(text: string): OrganNameFault[] {
  const all = [...bodies(text), ...fields(text), ...titles(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((fault) => {
    if (fault.start < end) return false;
    end = fault.end;
    return true;
  });
}
