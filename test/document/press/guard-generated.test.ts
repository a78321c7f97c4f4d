import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/document/press/clauses.ts';
import { documents } from './samples.ts';
import { departuresFrom } from './sentences.ts';
import {
  withCommonDoer,
  withDay,
  withDenials,
  withDoer,
  withFigure,
  withMoney,
  withoutTime,
  withShare,
  withTimes,
} from './true-sentences.ts';

/** What the guard says of a marked sentence beside a document of one paragraph. */
function kindsOf(said: string, paragraph: string): readonly string[] {
  return departuresFrom(paragraph, said).map((one) => one.kind);
}

/** The same numbers in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** Sentences and parts of the samples' own clauses. */
const parts = [
  ...new Set(
    documents
      .flatMap((document) => clausesOf(document).all.filter((clause) => clause.place !== null))
      .flatMap((clause) => clause.texts)
      .flatMap((text) => text.split(/[.;:]\s+/))
      .map((part) => part.replace(/[.;:,\s]+$/, '').trim())
      .filter((part) => part.length > 40 && part.length < 240),
  ),
];

const DAY = /(?<=\p{L} )(?:(?:xong |đến )?trước |chậm nhất |đến hết |đến |từ |kể từ |sau )?ngày (\d{1,2}\/\d{1,2}\/\d{4})/u;
const UNIT_AT_START =
  /^(Sở (?:Xây dựng|Y tế|Nội vụ|Tài chính|Tư pháp|Công Thương|Ngoại vụ|Giáo dục và Đào tạo|Khoa học và Công nghệ|Nông nghiệp và Môi trường|Văn hóa, Thể thao và Du lịch)|Công an tỉnh|Thanh tra tỉnh)(?= (?:chủ trì|tham mưu|hướng dẫn|tổ chức|kiểm tra|bố trí|chỉ đạo|rà soát|lập|xây dựng|phối hợp)\b)/u;

const atStartOf = (sentences: readonly string[]) =>
  new RegExp(`^(${sentences.map((one) => /\{(.*)\}/u.exec(one)?.[1]).join('|')})(?!\\p{L})`, 'u');

/** How a figure may be bounded; «…» is the figure. */
const FIGURE_BOUNDS: readonly (readonly string[])[] = [
  ['ít nhất …', 'tối thiểu …', 'không dưới …', 'từ … trở lên', '… trở lên'],
  ['trên …', 'hơn …', 'quá …'],
  ['tối đa …', 'không quá …', 'không vượt quá …', 'từ … trở xuống'],
  ['dưới …', 'chưa đến …'],
  ['gần …', 'ngót …'],
  ['khoảng …', 'trên dưới …', 'ước tính …'],
  ['đúng …'],
];
const DAY_BOUNDS: readonly (readonly string[])[] = [
  ['trước …', 'xong trước …'],
  ['chậm nhất …', 'đến hết …', 'đến …'],
  ['sau …'],
  ['kể từ …', 'từ …'],
];
const MONEY: readonly (readonly string[])[] = [['… nghìn đồng'], ['… triệu đồng'], ['… tỷ đồng']];
const SHARES: readonly (readonly string[])[] = [
  ['một nửa …'],
  ['một phần ba …', '1/3 …'],
  ['hai phần ba …', '2/3 …'],
  ['ba phần tư …', '3/4 …'],
  ['hai phần năm …', '2/5 …'],
];
const TIMES: readonly (readonly string[])[] = [['gấp đôi'], ['gấp rưỡi'], ['gấp ba', 'gấp 3 lần'], ['gấp bốn', 'gấp 4 lần'], ['gấp 5 lần']];
const CYCLES: readonly (readonly string[])[] = [
  ['hằng ngày', 'mỗi ngày'],
  ['hằng tuần', 'mỗi tuần'],
  ['hằng tháng', 'hàng tháng'],
  ['hằng quý', 'mỗi quý'],
  ['hằng năm', 'hàng năm'],
];
const DEADLINES: readonly (readonly string[])[] = [['trước mùa mưa', 'xong trước mùa mưa'], ['sau mùa mưa'], ['trước mùa khô']];
const WEEKS: readonly (readonly string[])[] = [
  ['vào đầu tuần', 'đầu tuần'],
  ['vào giữa tuần'],
  ['vào cuối tuần', 'cuối tuần'],
  ['vào cuối tháng'],
];

/** A sentence with a place in it, to put words into. */
type Frame = (words: string) => string;

/** What stands in braces goes in at «…». */
const framesOf = (sentences: readonly string[], before = ''): readonly Frame[] =>
  sentences.map((one) => (words) => one.replace(/\{(.*?)\}/u, (_, own: string) => words.replace('…', `${before}${own}`)));
const atTheEnd: readonly Frame[] = withoutTime.map((one) => (words) => `${one} ${words}`);

const AT_LEAST = 20;

describe.each([
  ['mức độ của con số', FIGURE_BOUNDS, framesOf(withFigure)],
  ['mức độ của ngày', DAY_BOUNDS, framesOf(withDay, 'ngày ')],
  ['nghìn, triệu, tỷ', MONEY, framesOf(withMoney)],
  ['phân số', SHARES, framesOf(withShare)],
  ['gấp mấy lần', TIMES, framesOf(withTimes)],
  ['kỳ hạn', CYCLES, atTheEnd],
  ['thời hạn bằng lời', DEADLINES, atTheEnd],
  ['đầu, giữa, cuối tuần', WEEKS, atTheEnd],
] as const)('%s', (_name, table, frames) => {
  const all = table.flatMap((words, meaning) => words.map((word) => ({ word, meaning })));

  test.each(all)('«$word» is held against its meaning, in at least twenty sentences', ({ word, meaning }) => {
    const next = seeded(7 + meaning);
    const others = all.filter((one) => one.meaning !== meaning);
    const same = all.filter((one) => one.meaning === meaning);
    const wrong = frames.flatMap((frame) => {
      const other = (others[next(others.length)] as (typeof all)[number]).word;
      const alike = (same[next(same.length)] as (typeof all)[number]).word;
      return [
        ...(kindsOf(`${frame(other)}.`, `${frame(word)}.`).length === 0 ? [`bỏ sót: ${frame(other)} ← ${word}`] : []),
        ...(kindsOf(`Theo đó, ${frame(alike)}.`, `${frame(word)}.`).length > 0 ? [`báo oan: ${frame(alike)} ← ${word}`] : []),
        // The same in decomposed letters.
        ...(kindsOf(`${frame(other)}.`.normalize('NFD'), `${frame(word)}.`).length === 0 ? [`bỏ sót NFD: ${frame(other)} ← ${word}`] : []),
        ...(kindsOf(`Theo đó, ${frame(alike)}.`.normalize('NFD'), `${frame(word)}.`).length > 0
          ? [`báo oan NFD: ${frame(alike)} ← ${word}`]
          : []),
      ];
    });
    expect(frames.length).toBeGreaterThanOrEqual(AT_LEAST);
    expect(wrong).toEqual([]);
  });
});

describe('two parts of a clause', () => {
  const dated = parts.filter((part) => (part.match(/\d{1,2}\/\d{1,2}/g) ?? []).length === 1 && DAY.test(part));
  const led = parts.filter((part) => UNIT_AT_START.test(part) && !/\d/.test(part));

  const swapsOf = (list: readonly string[], pattern: RegExp, seed: number) => {
    const next = seeded(seed);
    const found: { readonly clause: string; readonly swapped: string; readonly first: string }[] = [];
    for (let round = 0; round < 400 && found.length < AT_LEAST + 4; round++) {
      const [a, b] = [list[next(list.length)] as string, list[next(list.length)] as string];
      const [x, y] = [pattern.exec(a)?.[1] ?? '', pattern.exec(b)?.[1] ?? ''];
      if (x === y || x.includes(y) || y.includes(x) || a.includes(y) || b.includes(x)) continue;
      found.push({ clause: `${a}; ${b}.`, swapped: `${a.replace(x, y)}; ${b.replace(y, x)}.`, first: `${a.replace(x, y)}.` });
    }
    return found;
  };

  test.each([
    ['đổi chỗ hai ngày', dated, DAY],
    ['đổi chỗ hai đơn vị', led, UNIT_AT_START],
    ['đổi chỗ hai đơn vị làm việc ngoài văn phạm của nhiệm vụ', withDoer.map((one) => one.replace(/[{}]/g, '')), atStartOf(withDoer)],
    ['đổi chỗ hai đơn vị gọi bằng danh từ chung', withCommonDoer.map((one) => one.replace(/[{}]/g, '')), atStartOf(withCommonDoer)],
  ] as const)('%s: every one is told, together and alone', (_name, list, pattern) => {
    const swaps = swapsOf(list, pattern, 11);
    expect(swaps.length).toBeGreaterThanOrEqual(AT_LEAST);
    expect(swaps.filter((one) => kindsOf(one.swapped, one.clause).length === 0).map((one) => one.swapped)).toEqual([]);
    expect(swaps.filter((one) => kindsOf(one.first, one.clause).length === 0).map((one) => one.first)).toEqual([]);
    expect(swaps.filter((one) => kindsOf(`Theo đó, ${one.clause}`, one.clause).length > 0).map((one) => one.clause)).toEqual([]);
  });

  test('rơi «không»: every one is told', () => {
    const denied = parts.filter((part) => /(?<=\p{L} )không (?!quá|ít|dưới|gian|chỉ|khí|những|phải|vượt|kể|ngừng|muộn)/u.test(part));
    const cut = (part: string) =>
      part.replace(/(?<=\p{L} )không (?:được |để )?(?!quá|ít|dưới|gian|chỉ|khí|những|phải|vượt|kể|ngừng|muộn)/u, '');
    expect(denied.length).toBeGreaterThanOrEqual(AT_LEAST);
    expect(denied.filter((part) => kindsOf(`${cut(part)}.`, `${part}.`).length === 0).map(cut)).toEqual([]);
  });
  test('rơi một trong nhiều chữ «không»: every one is told', () => {
    const cuts = withDenials.flatMap((one) =>
      [...one.matchAll(/(?<=[\p{L},] )không /gu)].map(({ index, 0: word }) => ({
        clause: `${one}.`,
        cut: `${one.slice(0, index)}${one.slice(index + word.length)}.`,
      })),
    );
    expect(cuts.length).toBeGreaterThanOrEqual(AT_LEAST);
    expect(cuts.filter(({ cut, clause }) => kindsOf(cut, clause).length === 0).map(({ cut }) => cut)).toEqual([]);
    expect(withDenials.filter((one) => kindsOf(`Theo đó, ${one}.`, `${one}.`).length > 0)).toEqual([]);
  });
});
