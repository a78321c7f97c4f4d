import { describe, expect, it } from 'vitest';
import { type Block, walkBlocks } from '../../src/document/document.ts';
import { placeOf, type SourceText } from '../../src/source/source-text.ts';
import { compilerWith, documentOf, outline, problemsAt, textAt } from './reading.ts';

const shape = (body: string, loai = 'chi_thi') => outline(documentOf(body, { loai }).body);
const bodyProblems = (body: string, loai = 'chi_thi') => problemsAt(documentOf(body, { loai }).problems);
const items = (blocks: readonly Block[]) => [...walkBlocks(blocks)].flatMap((block) => (block.kind === 'item' ? [block] : []));

describe('numbered tasks', () => {
  it('are items of the first level, paragraphs around them are not', () => {
    expect(shape('Mở đầu.\n\n1. Sở A.\n\n2. Sở B.\n\nKết thúc.\n')).toEqual([
      'Mở đầu.',
      '1. (1)',
      '  Sở A.',
      '2. (2)',
      '  Sở B.',
      'Kết thúc.',
    ]);
  });

  const nested = [
    '1. (1)',
    '  Sở A:',
    '  a) (1.a)',
    '    rà soát;',
    '    - (1.a.-1)',
    '      lần một;',
    '  b) (1.b)',
    '    báo cáo.',
    '2. (2)',
    '  Sở B.',
  ];
  it('hold indented điểm and gạch đầu dòng', () => {
    expect(shape('1. Sở A:\n\n   a) rà soát;\n\n      - lần một;\n\n   b) báo cáo.\n\n2. Sở B.\n')).toEqual(nested);
  });

  it('hold the same where nothing is indented, as official texts are pasted', () => {
    expect(shape('1. Sở A:\n\na) rà soát;\n\n- lần một;\n\nb) báo cáo.\n\n2. Sở B.\n')).toEqual(nested);
  });

  it('hold điểm typed on the lines of one paragraph', () => {
    expect(shape('1. Sở A:\na) rà soát;\nb) báo cáo.\n')).toEqual([
      '1. (1)',
      '  Sở A:',
      '  a) (1.a)',
      '    rà soát;',
      '  b) (1.b)',
      '    báo cáo.',
    ]);
  });

  it('do not start in the middle of a line', () => {
    expect(shape('1. Theo mục b) và điểm 2. của Nghị định.\n')).toEqual(['1. (1)', '  Theo mục b) và điểm 2. của Nghị định.']);
  });

  it('nested in Markdown are điểm, lettered as the decree does', () => {
    const body = `1. Sở A:\n${Array.from({ length: 7 }, (_, index) => `   ${index + 1}. việc ${index + 1};\n`).join('')}`;
    expect(items(documentOf(body).body).map((item) => item.label)).toEqual(['1.', 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)']);
  });

  it('that all say 1. are numbered by their order', () => {
    expect(shape('1. A.\n1. B.\n1. C.\n')).toEqual(['1. (1)', '  A.', '2. (2)', '  B.', '3. (3)', '  C.']);
    expect(items(documentOf('1. A.\n1. B.\n').body).map((item) => item.typed)).toEqual([false, false]);
  });

  it('keep the numbers that were typed, also wrong ones', () => {
    expect(items(documentOf('1. A.\n\n3. B.\n\n3. C.\n').body).map((item) => [item.label, item.typed])).toEqual([
      ['1.', true],
      ['3.', true],
      ['3.', true],
    ]);
  });

  it('point at their marks and at all that they hold', () => {
    const document = documentOf('1. Sở A:\n\n   a) rà soát.\n\n2. B.\n');
    const [first, letter] = items(document.body);
    expect(first?.marker.value).toBe('1.');
    expect(textAt(first?.place as never)).toBe('1. Sở A:\n\n   a) rà soát.');
    expect(letter?.marker.value).toBe('a)');
    expect(textAt(letter?.place as never)).toBe('a) rà soát.');
  });

  it('hold later paragraphs and tables that are indented', () => {
    expect(shape('1. Sở A.\n\n   Đoạn hai.\n\n   | x |\n   | - |\n   | y |\n\nĐoạn ngoài.\n')).toEqual([
      '1. (1)',
      '  Sở A.',
      '  Đoạn hai.',
      '  [bảng x; 1 dòng]',
      'Đoạn ngoài.',
    ]);
  });

  it('have dashes, and a plus inside a dash', () => {
    expect(shape('1. A:\n\n   - một:\n\n     - hai;\n\n     - ba.\n\n   - bốn.\n')).toEqual([
      '1. (1)',
      '  A:',
      '  - (1.-1)',
      '    một:',
      '    + (1.-1.+1)',
      '      hai;',
      '    + (1.-1.+2)',
      '      ba.',
      '  - (1.-2)',
      '    bốn.',
    ]);
  });

  it('of đ) and of two letters are điểm', () => {
    expect(items(documentOf('đ) A.\n\naa) B.\n').body).map((item) => [item.level, item.number])).toEqual([
      ['diem', 'đ'],
      ['diem', 'aa'],
    ]);
  });

  it('have anchors of their own, whatever the numbers', () => {
    const document = documentOf('## 1. A\n\n1. x\n\n2. y\n\n1. z\n\n1. u\n\n1. v\n\n2. w\n\nd) d\n\nđ) đ\n', { loai: 'ke_hoach' });
    const anchors = [...walkBlocks(document.body)].flatMap((block) => ('anchor' in block ? [block.anchor] : []));
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

describe('headings', () => {
  it('take their level from their own words', () => {
    expect(shape('# Chương I\n\n## Mục 1. QUY ĐỊNH\n\n### Điều 1. Phạm vi\n\nA.\n', 'quy_che')).toEqual([
      '[chuong] Chương I',
      '[muc] Mục 1 QUY ĐỊNH',
      '[dieu] Điều 1. Phạm vi',
      'A.',
    ]);
    expect(shape('## I. MỤC ĐÍCH\n\nA.\n\n### 1. Yêu cầu\n\nB.\n', 'ke_hoach')).toEqual([
      '[muc_la_ma] I. MỤC ĐÍCH',
      'A.',
      '[khoan] 1. Yêu cầu',
      'B.',
    ]);
  });

  it('without a number are numbered by their order and depth', () => {
    expect(shape('## MỤC ĐÍCH\n\n### Yêu cầu\n\n### Nguyên tắc\n\n## NỘI DUNG\n\n### Kiểm tra\n', 'ke_hoach')).toEqual([
      '[muc_la_ma] I. MỤC ĐÍCH',
      '[khoan] 1. Yêu cầu',
      '[khoan] 2. Nguyên tắc',
      '[muc_la_ma] II. NỘI DUNG',
      '[khoan] 1. Kiểm tra',
    ]);
  });

  it('give the items below them their paths', () => {
    expect(items(documentOf('## I. A\n\n1. x\n\n## II. B\n\n1. y\n', { loai: 'ke_hoach' }).body).map((item) => item.path)).toEqual([
      'I.1',
      'II.1',
    ]);
  });

  it('that the type does not have are told', () => {
    expect(bodyProblems('### Điều 1. Phạm vi\n\nA.\n')).toEqual(['heading-not-in-scheme: ### Điều 1. Phạm vi']);
  });

  it('keep the places of number and title', () => {
    const [heading] = documentOf('## Chương IV. **Tổ chức** thực hiện\n', { loai: 'quy_che' }).body;
    expect(heading?.kind === 'heading' && [heading.typedNumber?.value, heading.text.value, heading.number]).toEqual([
      'IV',
      'Tổ chức thực hiện',
      'IV',
    ]);
  });
});

describe('điều without a title', () => {
  it('stand in the line of their text when typed in it', () => {
    const expected = ['<Điều 1.> Ban hành kèm theo.', '<Điều 2.> Có hiệu lực.'];
    expect(shape('Điều 1. Ban hành kèm theo.\n\nĐiều 2. Có hiệu lực.\n', 'quyet_dinh')).toEqual(expected);
    expect(shape('**Điều 1.** Ban hành kèm theo.\n\n**Điều 2.** Có hiệu lực.\n', 'quyet_dinh')).toEqual(expected);
  });

  it('take the paragraph after an empty heading', () => {
    expect(shape('### Điều 1\n\nBan hành kèm theo.\n', 'quyet_dinh')).toEqual(['<Điều 1.> Ban hành kèm theo.']);
  });

  it('may be a heading that ends like a sentence', () => {
    expect(shape('### Điều 1. Ban hành kèm theo.\n', 'quyet_dinh')).toEqual(['<Điều 1.> Ban hành kèm theo.']);
  });

  it('stand alone where nothing follows', () => {
    expect(shape('### Điều 1\n\n### Điều 2\n', 'quyet_dinh')).toEqual(['<Điều 1.> ', '<Điều 2.> ']);
  });

  it('takes an untitled điều before the khoản or the table that follows at once', () => {
    const [first, second] = documentOf('### Điều 1.\n\n1. Một.\n\n2. Hai.\n\n### Điều 2.\n\n1. Ba.\n', { loai: 'quyet_dinh' }).body;
    expect([first, second].map((one) => one?.kind)).toEqual(['paragraph', 'item']);
    const table = documentOf('### Điều 1.\n\n| A |\n| --- |\n| B |\n', { loai: 'quyet_dinh' }).body;
    expect(table.map((one) => one.kind)).toEqual(['paragraph', 'table']);
  });

  it('give their khoản their paths', () => {
    expect(items(documentOf('Điều 2. Trách nhiệm:\n\n1. Sở A.\n', { loai: 'quyet_dinh' }).body).map((item) => item.path)).toEqual([
      'Điều 2.1',
    ]);
  });

  it('are running text in types that have no điều', () => {
    expect(shape('Điều 1. của Luật.\n')).toEqual(['Điều 1. của Luật.']);
  });
});

describe('inline marks', () => {
  it('keep bold and italic, escapes and line breaks', () => {
    expect(shape('Chữ **đậm**, *nghiêng*, \\*sao\\*\\\nxuống dòng\ntiếp.\n')).toEqual(['Chữ **đậm**, *nghiêng*, *sao*⏎xuống dòng tiếp.']);
  });

  it('give text that stands where it was typed', () => {
    const [paragraph] = documentOf('Gặp &amp; và **Sở A** rồi\n   tiếp.\n').body;
    expect(paragraph?.kind === 'paragraph' && paragraph.text.value).toBe('Gặp & và Sở A rồi tiếp.');
    if (paragraph?.kind !== 'paragraph') return;
    for (const piece of paragraph.text.pieces)
      for (let unit = 0; unit < piece.length; unit++) {
        const typed = paragraph.text.source.text[piece.start + unit] as string;
        const read = paragraph.text.value[piece.at + unit] as string;
        expect(typed === read || (/\s/.test(typed) && /\s/.test(read))).toBe(true);
      }
  });
});

describe('tables and figures', () => {
  it('are blocks with header, rows and alignment', () => {
    const [table] = documentOf('| TT | Việc |\n| :-: | --- |\n| 1 | **A** |\n| 2 | B |\n').body;
    expect(table).toMatchObject({ kind: 'table', align: ['center', null] });
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => cell.text.value))).toEqual([
      ['1', 'A'],
      ['2', 'B'],
    ]);
  });

  it('that cannot be found are told at their path', () => {
    const document = documentOf('![Bản đồ](anh/ban-do.png "Hình 1")\n');
    expect(outline(document.body)).toEqual(['[hình anh/ban-do.png: Bản đồ]']);
    expect(problemsAt(document.problems)).toEqual(['include-missing: anh/ban-do.png']);
  });
});

describe('blocks between colons', () => {
  it('phu-luc is an appendix in place, wide where it asks', () => {
    const document = documentOf('Mở đầu.\n\n::: phu-luc {ten="DANH MỤC" ngang}\n\n1. Mục một.\n\n:::\n\n:::phu-luc[BIỂU MẪU]\nA.\n:::\n');
    expect(document.attachments.map((one) => [one.number, one.title.value, one.landscape, outline(one.body)])).toEqual([
      ['I', 'DANH MỤC', true, ['1. (1)', '  Mục một.']],
      ['II', 'BIỂU MẪU', false, ['A.']],
    ]);
    expect(outline(document.body)).toEqual(['Mở đầu.']);
    const title = document.attachments[0]?.title.text as SourceText;
    expect(textAt(placeOf(title))).toBe('DANH MỤC');
  });

  it('of another name are told, and their text is kept', () => {
    const document = documentOf('::: ghi-chu\nA.\n:::\n');
    expect(outline(document.body)).toEqual(['A.']);
    expect(document.problems.map((one) => one.kind)).toEqual(['unsupported-markdown']);
  });
});

describe('what an official text does not have', () => {
  it.each([
    ['HTML', 'A <b>đậm</b>.\n', ['html: <b>', 'html: </b>']],
    ['a block of HTML', '<script>alert(1)</script>\n', ['html: <script>alert(1)</script>']],
    ['a comment', 'A.\n\n<!-- ghi chú -->\n', ['html: <!-- ghi chú -->']],
    ['a quote', '> Trích.\n', ['unsupported-markdown: > Trích.']],
    ['code', 'A `b`.\n', ['unsupported-markdown: `b`']],
    ['a code block', '```\nabc\n```\n', ['unsupported-markdown: ```\nabc\n```']],
    ['a link', 'Xem [đây](https://a.vn).\n', ['unsupported-markdown: [đây](https://a.vn)']],
    ['a rule', 'A.\n\n---\n\nB.\n', ['unsupported-markdown: ---']],
    ['an image inside a line', 'A ![b](c.png) d.\n', ['unsupported-markdown: ![b](c.png)']],
  ])('%s is told at its place', (_, body, expected) => {
    expect(bodyProblems(body)).toEqual(expected);
  });

  it('keeps its words', () => {
    expect(shape('> Trích.\n\nXem [đây](https://a.vn), `mã`.\n\n```\nabc\n```\n')).toEqual(['Trích.', 'Xem đây, mã.', 'abc']);
  });

  it('never keeps HTML', () => {
    expect(shape('A <img src=x onerror=alert(1)> B.\n\n<div>C</div>\n')).toEqual(['A  B.']);
  });
});

describe('a suppression', () => {
  const of = (body: string) => documentOf(body).suppressions.map((one) => [one.rule, one.reason, one.over && textAt(one.over)]);

  it('covers the block after it', () => {
    expect(of('<!-- chithi-bo-qua han-thieu: theo chỉ đạo riêng -->\n\nĐoạn một.\n\nĐoạn hai.\n')).toEqual([
      ['han-thieu', 'theo chỉ đạo riêng', 'Đoạn một.'],
    ]);
  });

  it('inside a paragraph covers that paragraph', () => {
    expect(of('Đoạn <!-- chithi-bo-qua han-thieu: riêng --> một.\n')[0]?.[2]).toContain('Đoạn');
  });

  it('inside an item covers the item', () => {
    expect(of('1. <!-- chithi-bo-qua han-thieu: riêng --> Sở A.\n\n2. Sở B.\n')[0]?.[2]).toContain('Sở A.');
  });

  it('with nothing after it covers itself', () => {
    expect(of('Đoạn.\n\n<!-- chithi-bo-qua han-thieu: riêng -->\n')).toEqual([
      ['han-thieu', 'riêng', '<!-- chithi-bo-qua han-thieu: riêng -->'],
    ]);
  });

  it('without a reason or a rule is broken', () => {
    expect(
      bodyProblems('<!-- chithi-bo-qua han-thieu -->\n\n<!-- chithi-bo-qua han-thieu: -->\n\n<!-- chithi bỏ qua -->\n\nA.\n').map(
        (one) => one.split(':')[0],
      ),
    ).toEqual(['broken-suppression', 'broken-suppression', 'broken-suppression']);
  });
});

describe('appendix files', () => {
  const front = { phu_luc: '[{tep: a.md, ten: DANH MỤC}, {tep: b.md, ten: BIỂU, ngang: true}]' };

  it('are read in their own place', () => {
    const document = documentOf('A.\n', front, compilerWith({ 'a.md': '1. Một.\n', 'b.md': '---\n---\n| x |\n| - |\n| y |\n' }));
    expect(document.attachments.map((one) => [one.source.path, one.number, one.title.value, one.landscape, outline(one.body)])).toEqual([
      ['a.md', 'I', 'DANH MỤC', false, ['1. (1)', '  Một.']],
      ['b.md', 'II', 'BIỂU', true, ['[bảng x; 1 dòng]']],
    ]);
    expect(document.problems).toEqual([]);
  });

  it('that are missing are told at their path', () => {
    expect(problemsAt(documentOf('A.\n', front, compilerWith({ 'a.md': 'x' })).problems)).toEqual(['include-missing: b.md']);
  });

  it('tell their own faults in their own file', () => {
    const [problem] = documentOf('A.\n', front, compilerWith({ 'a.md': '<b>', 'b.md': 'x' })).problems;
    expect(problem).toMatchObject({ kind: 'html', at: { source: { path: 'a.md' }, start: 0, end: 3 } });
  });
});
