import { describe, expect, test } from 'vitest';
import { read, readPiece } from '../../../src/compile.ts';
import { guardOf } from '../../../src/document/press/guard.ts';
import { headOfSample, office } from './samples.ts';
import { withDay, withDenials, withDoer, withFigure, withMoney, withPerson, withTask } from './true-sentences.ts';

const by = office();

/** Where a sentence stands in a piece: a title has no mark, and is held against the whole document. */
const PARTS = ['tít', 'sapo', 'thân bài'] as const;
type Part = (typeof PARTS)[number];

/** A true sentence of the document, others that say the same, and one that does not. */
interface Case {
  readonly said: string;
  readonly alike?: string;
  readonly wrong: string;
}

const inBraces = (sentence: string) => /\{(.*?)\}/u.exec(sentence)?.[1] ?? '';
const filled = (sentence: string, words: string) => sentence.replace(/\{.*?\}/u, words);
const bare = (sentence: string) => sentence.replace(/[{}]/g, '');
const nth = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Each with one that says the same and one that does not, for the figure or the day at «…». */
const FIGURE_BOUNDS = [
  ['ít nhất …', 'tối thiểu …', 'trên …'],
  ['từ … trở lên', 'không dưới …', 'không quá …'],
  ['hơn …', 'trên …', 'gần …'],
  ['tối đa …', 'không vượt quá …', 'ít nhất …'],
  ['chưa đến …', 'dưới …', 'tối đa …'],
  ['gần …', 'ngót …', 'hơn …'],
  ['khoảng …', 'trên dưới …', '…'],
] as const;
const DAY_BOUNDS = [
  ['trước ngày …', 'xong trước ngày …', 'sau ngày …'],
  ['chậm nhất ngày …', 'đến hết ngày …', 'từ ngày …'],
  ['sau ngày …', 'sau ngày …', 'trước ngày …'],
  ['kể từ ngày …', 'từ ngày …', 'đến hết ngày …'],
] as const;

const boundCases = (sentences: readonly string[], table: readonly (readonly [string, string, string])[]): readonly Case[] =>
  sentences.map((sentence, index) => {
    const [said, alike, wrong] = nth(table, index).map((words) => filled(sentence, words.replace('…', inBraces(sentence)))) as [
      string,
      string,
      string,
    ];
    return { said, alike, wrong };
  });

const SCALES = ['nghìn', 'triệu', 'tỷ'];
const UNITS = [...withDoer, ...withTask].map(inBraces);

/** One slip of each kind in each true sentence. */
const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'mức độ của con số': boundCases(withFigure, FIGURE_BOUNDS),
  'mức độ của ngày': boundCases(withDay, DAY_BOUNDS),
  'số tiền': withMoney.map((sentence, index) => {
    const scale = nth(SCALES, index);
    return {
      said: filled(sentence, `${inBraces(sentence)} ${scale} đồng`),
      wrong: filled(sentence, `${Number(inBraces(sentence)) + 1 + (index % 3)} ${scale} đồng`),
    };
  }),
  'nghìn, triệu, tỷ': withMoney.map((sentence, index) => ({
    said: filled(sentence, `${inBraces(sentence)} ${nth(SCALES, index)} đồng`),
    wrong: filled(sentence, `${inBraces(sentence)} ${nth(SCALES, index + 1)} đồng`),
  })),
  'tên người': withPerson.map((sentence, index) => {
    const words = inBraces(sentence).split(' ');
    const others = [
      [...words.slice(0, -1), 'Thịnh'],
      ['Khúc', ...words.slice(1)],
      words.slice(1),
      words.slice(0, -1),
      [...words].reverse(),
    ];
    return { said: bare(sentence), wrong: filled(sentence, nth(others, index).join(' ')) };
  }),
  'việc của đơn vị khác': [...withDoer, ...withTask].map((sentence, index) => ({
    said: bare(sentence),
    wrong: filled(sentence, nth(UNITS, index + 5)),
  })),
  'thêm «không»': [...withDoer, ...withTask].map((sentence) => ({
    said: bare(sentence),
    wrong: filled(sentence, `${inBraces(sentence)} không`),
  })),
  'rơi «không»': withDenials.flatMap((said) =>
    [...said.matchAll(/(?<=[\p{L},] )không /gu)].map(({ index, 0: word }) => ({
      said,
      wrong: said.slice(0, index) + said.slice(index + word.length),
    })),
  ),
};

/** The document of a kind: each of its true sentences is an item. */
function documentOf(said: readonly string[]) {
  const body = said.map((sentence, index) => `${index + 1}. ${sentence}.`).join('\n\n');
  return read({ path: 'thanh-hoa/2026/05-ct-ubnd.md', text: `${headOfSample}\n${body}\n` }, by);
}

function pieceOf(part: Part, sentence: string, item: number): string {
  const plain = 'Bài viết';
  const [title, lead, body] = [
    part === 'tít' ? sentence : plain,
    part === 'sapo' ? `${sentence}. [^${item}]` : `${plain}.`,
    part === 'thân bài' ? `${sentence}. [^${item}]` : `${plain}.`,
  ];
  return `---\nloai: tin_bai\nthe_loai: bao\nvan_ban: 05-ct-ubnd.md\ntit: ${title}\nsapo: ${lead}\n---\n\n${body}\n`;
}

describe.each(Object.entries(KINDS))('%s', (_kind, cases) => {
  const said = [...new Set(cases.map((one) => one.said))];
  const document = documentOf(said);
  const departures = (part: Part, sentence: string, item: number, form: 'NFC' | 'NFD') => {
    const source = { path: 'thanh-hoa/2026/05-ct-ubnd.bao.md', text: pieceOf(part, sentence, item).normalize(form) };
    return guardOf(readPiece(source, by, [document]), by.organs).departures;
  };

  test.each(PARTS)('%s: every slip is told, in composed and decomposed letters; no true sentence is', (part) => {
    const missed: string[] = [];
    const accused: string[] = [];
    for (const one of cases) {
      const item = said.indexOf(one.said) + 1;
      for (const form of ['NFC', 'NFD'] as const) {
        if (departures(part, one.wrong, item, form).length === 0) missed.push(`${form}: ${one.wrong}`);
        for (const right of [one.said, `Theo đó, ${one.said}`, ...(one.alike === undefined ? [] : [one.alike])])
          for (const { kind } of departures(part, right, item, form)) accused.push(`${form}: ${kind}: ${right}`);
      }
    }
    expect(cases.length).toBeGreaterThanOrEqual(20);
    expect(missed).toEqual([]);
    expect(accused).toEqual([]);
  });
});
