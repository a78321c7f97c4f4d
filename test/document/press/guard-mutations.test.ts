import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { guardFindings, pieceSources } from './samples.ts';

/** One fact of a piece put wrong. */
interface Mutation {
  readonly kind: 'digit' | 'unit' | 'symbol' | 'name' | 'quantifier';
  readonly text: string;
  readonly words: string;
}

/** Title, lead and body; the rest of the front matter and the marks are no text. */
function stretches(text: string): readonly { readonly start: number; readonly end: number }[] {
  const body = text.indexOf('\n---\n', 4) + 5;
  const found = [...text.slice(0, body).matchAll(/^(?:tit|sapo): (.*)$/gm)].map((match) => ({
    start: match.index + match[0].length - (match[1] as string).length,
    end: match.index + match[0].length,
  }));
  const pieces = [...found, { start: body, end: text.length }];
  return pieces.flatMap(({ start, end }) => {
    const parts: { start: number; end: number }[] = [];
    let from = start;
    for (const mark of text.slice(start, end).matchAll(/\[\^[^\]]*\]/g)) {
      parts.push({ start: from, end: start + mark.index });
      from = start + mark.index + mark[0].length;
    }
    return [...parts, { start: from, end }];
  });
}

function* mutationsOf({ text }: SourceFile): Generator<Mutation> {
  const change = (kind: Mutation['kind'], start: number, end: number, words: string): Mutation => ({
    kind,
    text: text.slice(0, start) + words + text.slice(end),
    words: `${text.slice(Math.max(0, start - 24), start)}⟦${text.slice(start, end)} → ${words}⟧${text.slice(end, end + 16)}`.replace(
      /\n/g,
      ' ',
    ),
  });
  for (const { start, end } of stretches(text)) {
    const part = text.slice(start, end);
    const each = function* (pattern: RegExp, make: (match: RegExpExecArray, at: number) => Iterable<Mutation>) {
      for (const match of part.matchAll(pattern)) yield* make(match, start + match.index);
    };
    yield* each(/\d/g, function* (match, at) {
      const digit = Number(match[0]);
      for (const other of [(digit + 1) % 10, (digit + 3) % 10, (digit + 7) % 10]) yield change('digit', at, at + 1, String(other));
    });
    yield* each(
      /(?<=\d\s)(?:vụ|hộ|lần|giờ|ngày|người|xã)(?![\p{L}])|(?<=\d)%|(?<=(?:một|hai|ba)\s)(?:lần|tuần|ngày)/gu,
      function* (match, at) {
        for (const other of ['hộ', 'phút', 'tháng'])
          if (other !== match[0]) yield change('unit', at, at + match[0].length, match[0] === '%' ? ` ${other}` : other);
      },
    );
    yield* each(/(?<=\d\/)[A-ZĐ]+-[A-ZĐ]+/g, function* (match, at) {
      for (const other of ['KH-UBND', 'CT-HĐND', 'CT-UBN', 'CTUBND']) yield change('symbol', at, at + match[0].length, other);
    });
    yield* each(/(?<![\p{L}])(?:ít nhất|trước ngày|trở lên|tối đa|khoảng)(?![\p{L}])/gu, function* (match, at) {
      const others: Readonly<Record<string, readonly string[]>> = {
        'ít nhất': ['', 'tối đa', 'gần', 'trên', 'khoảng', 'dưới'],
        'trước ngày': ['ngày', 'sau ngày', 'đến ngày', 'từ ngày', 'chậm nhất ngày'],
        'trở lên': ['', 'trở xuống'],
      };
      for (const other of others[match[0]] ?? ['']) yield change('quantifier', at, at + match[0].length + (other === '' ? 1 : 0), other);
    });
    yield* each(/(?<=[\p{L}]\s)(?:\d+(?:%| vụ| nhiệm vụ)|hai lần|một lần)/gu, function* (match, at) {
      if (/(?:ít nhất|số|cấp) $/.test(text.slice(at - 10, at))) return;
      for (const other of ['trên', 'ít nhất', 'gần']) yield change('quantifier', at, at, `${other} `);
      yield change('quantifier', at + match[0].length, at + match[0].length, ' trở lên');
    });
    for (const [name, others] of NAMES) {
      yield* each(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'), function* (_match, at) {
        for (const other of others) yield change('name', at, at + name.length, other);
      });
    }
  }
}

/** Names in the samples, each with what an editor might type in its stead. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Thanh Hóa', ['Nghệ An', 'Thanh Hà', 'Khánh Hóa']],
  ['Sở Xây dựng', ['Sở Nội vụ', 'Sở Xây lắp', 'Bộ Xây dựng']],
  ['Sở Công Thương', ['Sở Công nghiệp', 'Sở Tài chính', 'Bộ Công Thương']],
  ['Sở Tài chính', ['Sở Tư pháp', 'Sở Công Thương']],
  ['Công an tỉnh', ['Công an xã', 'Công an phường', 'Thanh tra tỉnh']],
  ['Công ty Điện lực', ['Công ty Viễn thông']],
  ['UBND tỉnh', ['HĐND tỉnh', 'UBND huyện']],
  ['Ủy ban MTTQ Việt Nam', ['Ủy ban MTTQ', 'Hội Nông dân Việt Nam']],
  ['Cổng thông tin điện tử của tỉnh', ['Cổng thông tin điện tử của xã']],
];

const cases = pieceSources.flatMap((source) => [...mutationsOf(source)].map((mutation) => ({ source, mutation })));

describe('the fact guard', () => {
  test.each(pieceSources.map((source) => [source.path, source] as const))('has nothing against %s', (_path, source) => {
    expect(guardFindings(source).map((one) => one.message)).toEqual([]);
  });

  test('catches every single fact that is put wrong', () => {
    const counts = new Map<string, { caught: number; of: number }>();
    const missed: string[] = [];
    for (const { source, mutation } of cases) {
      const count = counts.get(mutation.kind) ?? { caught: 0, of: 0 };
      counts.set(mutation.kind, count);
      count.of++;
      if (guardFindings({ path: source.path, text: mutation.text }).length > 0) count.caught++;
      else missed.push(`${source.path} ${mutation.kind}: ${mutation.words}`);
    }
    console.log([...counts].map(([kind, { caught, of }]) => `${kind}: bắt ${caught}/${of}`).join('; '));
    expect(missed).toEqual([]);
    for (const kind of ['digit', 'unit', 'symbol', 'name', 'quantifier']) expect(counts.get(kind)?.of ?? 0, kind).toBeGreaterThan(5);
  });
});
