import { basename } from 'node:path';
import type { SourceFile } from '../../../src/source/source-file.ts';

/** One fact of a piece put wrong: what kind of slip, the piece with it, and a line that shows it. */
export interface Mutation {
  readonly kind: string;
  /** In the title, the lead or the body. */
  readonly part: 'tít' | 'sapo' | 'thân bài';
  readonly text: string;
  readonly shown: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Sentences of title, lead and body without their marks: by patterns of its own, so that it does not see what the guard sees. */
export function sentencesIn(text: string): readonly Stretch[] {
  const body = text.indexOf('\n---\n', 4) + 5;
  const front = [...text.slice(0, body).matchAll(/^(?:tit|sapo): (.*)$/gm)].map((match) => ({
    start: match.index + match[0].length - (match[1] as string).length,
    end: match.index + match[0].length,
  }));
  return [...front, { start: body, end: text.length }].flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^\n[\]^]+/g)]
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
      .filter((one) => /\p{L}{2}.*\s.*\s/u.test(text.slice(one.start, one.end))),
  );
}

const NUMBER = String.raw`(?<![\p{L}\d./-])\d+(?:[.,]\d+)*(?![\d/]|[.,]\d)`;
const UNIT_WORDS = 'vụ|hộ|lần|giờ|ngày|người|xã|ca|ổ|mm|km|héc-ta|phiên|doanh nghiệp|điểm|mô hình|học sinh|phút|lượt|cơ sở';
const VERBS = 'chủ trì|kiểm tra|ban hành|báo cáo|phê duyệt|hoàn thành|công khai|tổ chức|tham mưu|thông báo|bố trí|rà soát|hỗ trợ|theo dõi';

const CYCLES = ['hằng ngày', 'hằng tuần', 'hằng tháng', 'hằng quý', 'hằng năm'];
const OPPOSITES: readonly (readonly [string, readonly string[]])[] = [
  ['tăng', ['giảm']],
  ['giảm', ['tăng']],
  ['cắt giảm', ['tăng thêm']],
  ['sáng', ['chiều']],
  ['đêm', ['sáng']],
  ['tuần đầu', ['tuần cuối']],
  ['tháng cuối', ['tháng đầu']],
  ['tuần cuối', ['tuần đầu']],
  ['toàn bộ', ['một số']],
  ['Tất cả', ['Một số']],
  ['phía Đông', ['phía Tây']],
  ['mạnh nhất', ['yếu nhất']],
  ['Chủ nhật', ['thứ Bảy']],
  ['thứ Sáu', ['thứ Năm', 'Chủ nhật']],
  ['quý I', ['quý III']],
  ['cấp tỉnh', ['cấp xã']],
  ['quốc tế', ['trong nước']],
  ['mỗi tuần', ['mỗi tháng']],
  ['Mỗi tháng', ['Mỗi quý']],
  ['mỗi ngày', ['mỗi tuần']],
];
/** Words that bound a figure, by what they say; a word before and one after the figure. */
const FIGURE_BOUNDS: readonly (readonly string[])[] = [
  ['ít nhất …', 'tối thiểu …', 'không dưới …', 'từ … trở lên', '… trở lên'],
  ['trên …', 'hơn …', 'quá …'],
  ['tối đa …', 'không quá …', 'không vượt quá …', 'từ … trở xuống', '… trở xuống'],
  ['dưới …', 'chưa đến …'],
  ['gần …', 'ngót …'],
  ['khoảng …', 'trên dưới …', 'ước tính …'],
  ['…'],
];
/** The same for a day. */
const DAY_BOUNDS: readonly (readonly string[])[] = [
  ['trước …', 'xong trước …'],
  ['chậm nhất …', 'đến hết …', 'đến …'],
  ['sau …'],
  ['kể từ …', 'từ …'],
  ['…'],
];
const DAY = String.raw`ngày \d{1,2}/\d{1,2}(?:/\d{4})?`;
const SPOKEN = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';
const FIGURE = String.raw`(?:\d+(?:[.,]\d+)*(?![\d/]|[.,]\d)|(?:${SPOKEN})(?= (?:lần|ngày)(?!\p{L})))(?:%|\s(?:nghìn|triệu|tỷ)(?:\s(?:đồng|lượt))?(?!\p{L})|\s\p{L}+)?`;

/** Each bound of a figure or day with those that say something else. */
function* boundsIn(
  part: string,
): Generator<{ readonly word: string; readonly at: number; readonly length: number; readonly other: string }> {
  for (const [table, bounded] of [
    [FIGURE_BOUNDS, FIGURE],
    [DAY_BOUNDS, DAY],
  ] as const) {
    // The longest first: «không quá 5» is not said by «quá».
    const all = table.flatMap((words, meaning) => words.map((word) => ({ word, meaning })));
    const seen = new Set<number>();
    for (const { word, meaning } of all.sort((a, b) => b.word.length - a.word.length)) {
      if (word === '…') continue;
      const [before = '', after = ''] = word.split('…').map((one) => one.trim());
      const pattern = new RegExp(
        String.raw`(?<!\p{L})${before === '' ? '' : `${before}\\s`}(?<what>${bounded}${after === '' ? '' : String.raw`(?:\s\p{L}+){0,4}?`})${after === '' ? '' : `\\s${after}(?!\\p{L})`}`,
        'giu',
      );
      for (const match of part.matchAll(pattern)) {
        const what = match.groups?.what ?? '';
        const place = match.index + match[0].indexOf(what);
        if (seen.has(place)) continue;
        seen.add(place);
        const capital = /^\p{Lu}/u.test(match[0]);
        for (const [index, [other = '']] of table.entries()) {
          if (index === meaning) continue;
          const made = other.replace('…', what);
          yield {
            word: word.replace('…', table === DAY_BOUNDS ? 'ngày …' : '…'),
            at: match.index,
            length: match[0].length,
            other: capital ? made.charAt(0).toUpperCase() + made.slice(1) : made,
          };
        }
      }
    }
  }
}

/** Names of organs in the pieces, the longest first. */
const ORGANS = [
  'Chủ tịch Ủy ban nhân dân tỉnh',
  'Chủ tịch UBND tỉnh',
  'Chủ tịch UBND các xã, phường',
  'UBND các xã, phường',
  'UBND tỉnh',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Nông nghiệp và Môi trường',
  'Sở Giáo dục và Đào tạo',
  'Sở Khoa học và Công nghệ',
  'Sở Giao thông vận tải',
  'Sở Công Thương',
  'Sở Xây dựng',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Sở Nội vụ',
  'Sở Y tế',
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Ban Chỉ huy Bộ đội Biên phòng tỉnh',
  'Ban Quản lý Khu kinh tế tỉnh',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Ban Tổ chức Tỉnh ủy',
  'Ủy ban Kiểm tra Tỉnh ủy',
  'Văn phòng Tỉnh ủy',
  'Văn phòng UBND tỉnh',
  'Ban An toàn giao thông tỉnh',
  'Trạm Y tế phường',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Hiệp hội Doanh nghiệp tỉnh',
  'Công ty Điện lực Thanh Hóa',
  'Ủy ban MTTQ Việt Nam tỉnh',
];
const ORGAN = new RegExp(String.raw`(?<!\p{L})(?:${ORGANS.join('|')})(?!\p{L})`, 'gu');

/** A piece with a slip without the paragraphs that have none: each sentence is held against the document by itself, and this is ten times as fast. */
function withoutTheRest(text: string, inFront: boolean, first: number, last: number): string {
  const body = text.indexOf('\n---\n', 4) + 5;
  const plain = '\nBài viết.\n';
  if (inFront) return text.slice(0, body) + plain;
  const from = text.lastIndexOf('\n\n', first);
  const to = text.indexOf('\n\n', last);
  const front = text
    .slice(0, body)
    .replace(/^tit: .*$/m, 'tit: Bài viết')
    .replace(/^sapo: .*\n/m, '');
  return `${front}${text.slice(Math.max(from, body), to < 0 ? text.length : to)}\n`;
}

/** Every slip that the templates know how to make in a piece, one at a time. */
export function* mutationsOf({ path, text }: SourceFile): Generator<Mutation> {
  const bodyStart = text.indexOf('\n---\n', 4) + 5;
  const make = (kind: string, edits: readonly { at: number; end: number; words: string }[]): Mutation => {
    let made = text;
    for (const { at, end, words } of [...edits].sort((a, b) => b.at - a.at)) made = made.slice(0, at) + words + made.slice(end);
    const first = Math.min(...edits.map((one) => one.at));
    const last = Math.max(...edits.map((one) => one.at));
    return {
      kind,
      part: first >= bodyStart ? 'thân bài' : text.startsWith('tit: ', text.lastIndexOf('\n', first) + 1) ? 'tít' : 'sapo',
      text: withoutTheRest(made, first < bodyStart, first, last),
      shown: `${basename(path)} ${kind}: …${made.slice(Math.max(0, first - 40), last + 60).replace(/\n/g, ' ')}…`,
    };
  };
  const all = sentencesIn(text);
  const dates = /\d{1,2}\/\d{1,2}(?:\/\d{4})?/g;
  const documentDates = new Set([...text.slice(text.indexOf('\n---\n', 4)).matchAll(dates)].map((match) => match[0]));
  const organsOfPiece = new Set([...text.slice(text.indexOf('\n---\n', 4)).matchAll(ORGAN)].map((match) => match[0]));
  for (const { start, end } of all) {
    // What the editor says by himself has no other source.
    if (text.startsWith('[^r', end)) continue;
    const part = text.slice(start, end);
    const each = (pattern: RegExp) => [...part.matchAll(pattern)].map((match) => ({ word: match[0], at: start + match.index, match }));
    const one = (kind: string, at: number, length: number, words: string) => make(kind, [{ at, end: at + length, words }]);

    for (const [index, { word, at }] of each(/\d/g).entries()) yield one('chữ số', at, 1, String((Number(word) + 1 + (index % 9)) % 10));
    for (const { word, at } of each(/(?<![\d/])\d{1,2}\/\d{1,2}(?=\/\d{4}|(?![\d/]))/g)) {
      const [day = '', month = ''] = word.split('/');
      if (Number(day) !== Number(month)) yield one('đảo ngày tháng', at, word.length, `${month}/${day}`);
    }
    for (const { word, at } of each(dates))
      for (const other of documentDates)
        if (Number(other.split('/')[0]) !== Number(word.split('/')[0]) || Number(other.split('/')[1]) !== Number(word.split('/')[1]))
          yield one('ngày khác trong bài', at, word.length, other);
    for (const { word, at } of each(new RegExp(String.raw`(?<=\d\s)(?:${UNIT_WORDS})(?!\p{L})`, 'gu')))
      for (const other of ['hộ', 'phút', 'tấn']) if (other !== word) yield one('đơn vị tính', at, word.length, other);
    for (const { at } of each(/(?<=\d)%/g)) {
      yield one('điểm phần trăm', at, 1, ' điểm phần trăm');
      yield one('điểm phần trăm', at, 1, ' vụ');
    }
    for (const { word, at } of each(/(?<=\d\s)(?:nghìn|triệu|tỷ)(?!\p{L})/gu))
      for (const other of ['nghìn', 'triệu', 'tỷ']) if (other !== word) yield one('triệu, tỷ', at, word.length, other);
    for (const { word, at, length, other } of boundsIn(part)) yield one(`mức độ «${word}»`, start + at, length, other);
    for (const { word, at, match } of each(/(?<![\d.,])(\d+(?:[.,]\d+)*)(?=\s(?:(?:nghìn|triệu|tỷ)\s)?đồng)/gu)) {
      for (const other of [`1${match[1]}`, `2${match[1]}`, `${Number(word.split(',')[0]) + 1}`, `${word.split(',')[0]},75`])
        yield one('số tiền', at, word.length, other);
      yield one('số tiền', at, word.length, word.split('').reverse().join('').replace(/^0/, '7'));
      if (!word.includes(',')) yield one('số tiền', at, word.length, `${match[1]}0`);
    }
    for (const { word, at } of each(/gấp (?:đôi|ba)/gu))
      for (const other of ['gấp bốn', 'gấp rưỡi', 'gấp 5 lần']) yield one('gấp mấy lần', at, word.length, other);
    for (const { at } of each(/[Hh]ai phần ba/gu)) {
      yield one('phân số', at + 4, 7, 'phần năm');
      yield one('phân số', at, 3, 'Một');
      yield one('phân số', at, 11, 'Một nửa');
    }
    for (const { word, at } of each(/Lê Thị Mai Hoa|Đào Văn Sinh|Nguyễn Văn A(?!\p{L})/gu)) {
      const parts = word.split(' ');
      for (const other of [
        [...parts.slice(0, -1), 'Thúy'],
        [...parts.slice(0, -1), `${parts.at(-1)}n`],
        [parts[0], 'Hữu', ...parts.slice(2)],
        [...parts.slice(0, 1), 'Ngọc', ...parts.slice(1)],
        ['Võ', ...parts.slice(1)],
        [...parts].reverse(),
        ['Phạm', ...parts.slice(1)],
        [parts[0], ...parts.slice(2)],
        parts.slice(0, -1),
        parts.slice(1),
      ])
        yield one('tên người', at, word.length, other.join(' '));
    }
    for (const { word, at } of each(/(?<!\p{L})(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)/gu))
      for (const other of CYCLES) if (other.slice(5) !== word.slice(5)) yield one('kỳ hạn', at, word.length, other);
    for (const [word, others] of OPPOSITES)
      for (const { at } of each(new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L}| cường| đa| nhất| tốc)`, 'gu')))
        for (const other of others) yield one('từ trái nghĩa', at, word.length, other);
    for (const { word, at } of each(/(?<!\p{L})(?:[Kk]hông|[Cc]hưa)\s(?!quá|ít|dưới|gian)/gu))
      yield one('rơi «không»', at, word.length, '');
    for (const { at } of each(new RegExp(String.raw`(?<=\p{L}\s)(?<!(?:không|chưa|không bị|không được) )(?:${VERBS})(?!\p{L})`, 'gu')))
      yield one('thêm «không»', at, 0, 'không ');

    // Two figures, days, organs of one sentence in each other's place.
    const numbers = each(new RegExp(NUMBER, 'gu'));
    const days = each(dates);
    const organs = each(ORGAN);
    for (const list of [numbers, days, organs])
      for (const [index, a] of list.entries())
        for (const b of list.slice(index + 1)) {
          if (a.word === b.word || a.word.includes(b.word) || b.word.includes(a.word)) continue;
          // Members of one list may stand in any order.
          if (/^(?:\s?%|\s\p{L}+)?(?:,|\svà)?\s?$/u.test(text.slice(a.at + a.word.length, b.at))) continue;
          const kind = list === numbers ? 'đổi chỗ hai số' : list === days ? 'đổi chỗ hai ngày' : 'đổi chỗ hai đơn vị';
          yield make(kind, [
            { at: a.at, end: a.at + a.word.length, words: b.word },
            { at: b.at, end: b.at + b.word.length, words: a.word },
          ]);
        }
    // The subject of a sentence with another organ of the piece.
    for (const { word, at } of organs.slice(0, 1)) {
      if (at !== start + (part.length - part.trimStart().length)) continue;
      for (const other of organsOfPiece) {
        if (other === word || other.startsWith(word) || word.startsWith(other) || !/^(?:Sở|Công an|Bộ|Trạm|Phòng|Ban|Đảng)/.test(other))
          continue;
        yield one('việc của đơn vị khác', at, word.length, other);
      }
    }
    for (const [index, { word, at }] of organs.entries())
      yield one('tên cơ quan', at, word.length, ['Sở Ngoại vụ', 'Công an xã Phù Ninh', 'Hội Luật gia tỉnh'][index % 3] as string);
    for (const { word, at } of each(/(?<=\d\/)[A-ZĐ]+-[A-ZĐ]+/g))
      for (const other of ['KH-SYT', 'CT-TTG', 'QĐ-BTC']) if (other !== word) yield one('ký hiệu', at, word.length, other);
    for (const { word, at } of each(
      /(?<!\p{L})(?:Thanh Hóa|Quảng Trị|Tuyên Quang|Gia Lai|Nghệ An|Khánh Hòa|Minh Thủy|Cồn Cỏ|Mường Lát|Pom Khuông|Na Tao)(?!\p{L})/gu,
    ))
      for (const other of ['Hà Giang', 'Minh Hóa', 'Cồn Tiên']) yield one('địa danh', at, word.length, other);
  }
}
