import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiler, read } from '../../../src/compile.ts';
import { isWritable, type WritableDocument } from '../../../src/document/document.ts';
import { writeRedline } from '../../../src/writers/docx/redline/write-redline.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { unzip } from '../../../src/writers/docx/zip.ts';
import { committee, deputy, documentOf, prose, province, recipients, secretary, textFile } from './samples.ts';
import { bodyText } from './settle-changes.ts';

/** Accepting everything gives `after`, rejecting everything gives `before`. */
function expectBothWays(before: WritableDocument, after: WritableDocument): Uint8Array {
  const redline = writeRedline(before, after);
  const draftMark = after.stage === 'du_thao';
  expect(bodyText(redline, 'accept', true)).toBe(bodyText(writeDocx(after, { draftMark }), null, true));
  expect(bodyText(redline, 'reject', false)).toBe(bodyText(writeDocx(before, { draftMark }), null, false));
  return redline;
}

const mainOf = (docx: Uint8Array) => new TextDecoder().decode(unzip(docx)['word/document.xml']);

const head = (extra = '') =>
  `loai: chi_thi\n${province}\nso: 5\nngay: 2026-01-05\ntrich_yeu: Về tăng cường kỷ luật hành chính\n${deputy}\n${recipients}\n${extra}`;
const base = documentOf(
  head(),
  `${prose}\n\n1. Sở Nội vụ rà soát, hoàn thành trước ngày 30/6/2026.\n\n2. Sở Tài chính bố trí kinh phí:\n\n   a) Chi thường xuyên;\n\n   b) Chi đầu tư.\n\n| TT | Việc | Hạn |\n|---|---|---|\n| 1 | Rà soát | 30/6 |\n| 2 | Báo cáo | 31/12 |\n\nYêu cầu các đơn vị thực hiện.`,
);
const body = base.source.text.split('---\n\n')[1] as string;
const changed = (edit: (text: string) => string, front = head()) => documentOf(front, edit(body));

describe('a redline', () => {
  it('of two equal documents has no change', () => {
    const redline = expectBothWays(base, base);
    expect(mainOf(redline)).not.toMatch(/<w:(?:ins|del|pPrChange)/);
  });

  const edits: readonly (readonly [string, () => WritableDocument])[] = [
    ['a word', () => changed((text) => text.replace('bố trí', 'bảo đảm'))],
    ['a date', () => changed((text) => text.replace('30/6/2026', '31/7/2026'))],
    ['words in bold', () => changed((text) => text.replace('rà soát', '**rà soát** kỹ'))],
    ['a new paragraph', () => changed((text) => text.replace('2. Sở', `Giao Văn phòng theo dõi.\n\n2. Sở`))],
    ['a new paragraph at the end', () => changed((text) => `${text}\n\nGiao Văn phòng theo dõi, đôn đốc.`)],
    ['a paragraph less', () => changed((text) => text.replace(/1\. Sở Nội vụ[^\n]*\n\n/, ''))],
    ['the last paragraph less', () => changed((text) => text.replace('Yêu cầu các đơn vị thực hiện.', ''))],
    ['an item more and less', () => changed((text) => text.replace('   b) Chi đầu tư.', '   b) Chi khác;\n\n   c) Chi đầu tư công.'))],
    ['a row more', () => changed((text) => text.replace('| 2 | Báo cáo', '| 2 | Sơ kết | 30/9 |\n| 3 | Báo cáo'))],
    ['a row less', () => changed((text) => text.replace('| 1 | Rà soát | 30/6 |\n', ''))],
    ['a column more', () => changed((text) => text.replace(/ \|\n/g, ' | x |\n').replace('|---|---|---| x |', '|---|---|---|---|'))],
    ['a table less', () => changed((text) => text.replace(/\|.*\|\n/s, ''))],
    ['another title', () => changed((text) => text, head().replace('kỷ luật hành chính', 'kỷ cương công vụ'))],
    ['another number and date', () => changed((text) => text, head().replace('so: 5', 'so: 16').replace('01-05', '02-15'))],
    ['a recipient more', () => changed((text) => text, head().replace("  - 'Lưu", "  - Báo Minh Sơn\n  - 'Lưu"))],
    ['a recipient at the end less', () => changed((text) => text, head().replace("\n  - 'Lưu: VT, NC'", ''))],
    ['another signer', () => changed((text) => text, head().replace(deputy, 'nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê An}'))],
    ['an organ above', () => changed((text) => text, head().replace('  ky_hieu: UBND', '  ky_hieu: UBND\n  chu_quan: Chính phủ'))],
    ['an urgency mark', () => changed((text) => text, head('do_khan: khan'))],
    ['another type', () => changed((text) => text, head().replace('chi_thi', 'ke_hoach'))],
    ['nothing left of the body', () => changed(() => '')],
    [
      'an appendix more, in landscape',
      () => documentOf(head('phu_luc: [{tep: a.md, ten: Danh mục, ngang: true}]'), body, { 'a.md': textFile('a.md', prose) }),
    ],
  ];

  it.each(edits)('of %s can be accepted and rejected, there and back', (_, make) => {
    const after = make();
    expectBothWays(base, after);
    expectBothWays(after, base);
  });

  const decision = (grounds: string, rest = '') =>
    documentOf(
      `loai: quyet_dinh\n${province}\nso: 5\nngay: 2026-01-05\ntrich_yeu: Về việc phê duyệt danh mục\ncan_cu:\n${grounds}\n${deputy}\n${recipients}\n${rest}`,
      `### Điều 1. Phạm vi\n\n${prose}\n\n### Điều 2. Thi hành\n\n${prose}`,
    );
  const law = '  - Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';
  const proposal = '  - Theo đề nghị của Giám đốc Sở Nội vụ';
  const withAppendix = (text: string, title = 'Danh mục') =>
    documentOf(head(`phu_luc: [{tep: a.md, ten: ${title}}]`), body, { 'a.md': textFile('a.md', text) });
  const list = `## I. Một\n\n1. ${prose}\n\n2. Hai.\n\n| TT | Xã |\n|---|---|\n| 1 | Tân Lập |\n| 2 | Tân Hòa |`;
  const contract = (second: string) =>
    documentOf(
      `loai: hop_dong\n${province}\nso: 5\nngay: 2026-01-05\ntrich_yeu: Thuê dịch vụ\nnguoi_ky:\n  - {vai_tro: ben_a, chuc_vu: Giám đốc, ho_ten: Lê An}\n${second}\n${recipients}`,
      prose,
    );
  const copied = (number: number) =>
    documentOf(
      head(
        `sao: {hinh_thuc: sao_y, co_quan: Sở Nội vụ, so: ${number}, ky_hieu: SY-SNV, dia_danh: Minh Sơn, ngay: 2026-02-01, nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Lê An}, noi_nhan: [Các phòng, 'Lưu: VT']}`,
      ),
      body,
    );
  const partyHead = `loai: chi_thi\n${committee}\nso: 5\nngay: 2026-01-05\ntrich_yeu: về tăng cường kỷ luật\n${secretary}\nnoi_nhan:\n  - Ban Bí thư (để báo cáo)\n  - Lưu Văn phòng Tỉnh ủy\n`;
  const pairs: readonly (readonly [string, WritableDocument, WritableDocument])[] = [
    [
      'a ground more',
      decision(`${law}\n${proposal}`),
      decision(`${law}\n  - Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024\n${proposal}`),
    ],
    ['the last ground less', decision(`${law}\n${proposal}`), decision(law)],
    ['words of an appendix', withAppendix(list), withAppendix(list.replace('Hai.', 'Hai và ba.').replace('Tân Hòa', 'Tân Bình'))],
    ['a row of an appendix', withAppendix(list), withAppendix(list.replace('| 1 | Tân Lập |\n', ''))],
    ['the title of an appendix', withAppendix(list), withAppendix(list, 'Danh mục các xã')],
    ['an item of an appendix', withAppendix(list), withAppendix(list.replace('2. Hai.', '2. Hai.\n\n3. Ba.'))],
    [
      'a second signer',
      contract('  - {vai_tro: ben_b, chuc_vu: Giám đốc, ho_ten: Trần Bình}'),
      contract('  - {vai_tro: ben_b, thay_mat: Công ty Cổ phần Dịch vụ số Minh Sơn, chuc_vu: Tổng Giám đốc, ho_ten: Trần Hòa}'),
    ],
    ['a copy', copied(3), copied(14)],
    [
      'a Party directive',
      documentOf(partyHead, body),
      documentOf(partyHead.replace('  - Lưu', '  - Các đảng ủy trực thuộc\n  - Lưu'), `${prose}\n\n${body}`),
    ],
    [
      'a Party signer',
      documentOf(partyHead, body),
      documentOf(partyHead.replace(secretary, 'nguoi_ky: {thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Lê An}'), body),
    ],
  ];

  it.each(pairs)('of %s can be accepted and rejected, there and back', (_, one, other) => {
    expect(mainOf(expectBothWays(one, other))).toMatch(/<w:(?:ins|del) /);
    expectBothWays(other, one);
  });

  it('goes word by word', () => {
    const redline = expectBothWays(
      base,
      changed((text) => text.replace('30/6/2026', '31/7/2026')),
    );
    const marks = [...mainOf(redline).matchAll(/<w:(ins|del) [^>]*>(.*?)<\/w:\1>/g)].map(
      ([, kind, inner]) => `${kind} ${inner?.replace(/<[^>]+>/g, '')}`,
    );
    expect(marks).toEqual(['del 30/6/2026', 'ins 31/7/2026']);
  });

  it('tracks the address at the foot of page 1', () => {
    const letter = (phone: string) =>
      documentOf(`${head(`kinh_gui: [Sở A]\ndia_chi: {dia_chi: Số 1, dien_thoai: '${phone}'}`).replace('chi_thi', 'cong_van')}`, body);
    const redline = expectBothWays(letter('0203'), letter('0204'));
    expect(new TextDecoder().decode(unzip(redline)['word/footer1.xml'])).toMatch(/<w:delText[^>]*>0203<.*<w:t[^>]*>0204</);
  });

  it('carries pictures of both versions', () => {
    const picture = (fill: number) =>
      ({ kind: 'image', image: { bytes: new Uint8Array([137, 80, fill]), format: 'png', width: 10, height: 10 } }) as const;
    const front = head('phu_luc: [{tep: a.md, ten: Sơ đồ}]');
    const text = textFile('a.md', '![Sơ đồ](x.png "Hình 1")');
    const [one, other] = [1, 2].map((fill) => documentOf(front, body, { 'a.md': text, 'x.png': picture(fill) })) as [
      WritableDocument,
      WritableDocument,
    ];
    expectBothWays(one, other);
    expectBothWays(base, one);
    expectBothWays(one, base);
  });

  it('bears the date of the document and no clock', () => {
    const after = changed((text) => text.replace('bố trí', 'bảo đảm'));
    expect(writeRedline(base, after)).toEqual(writeRedline(base, after));
    expect(mainOf(writeRedline(base, after))).toContain('w:date="2026-01-05T00:00:00Z"');
  });
});

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const samples = readdirSync(join(root, 'directives'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => join(root, 'directives', name))
  .filter((path) => /^---\n(?:#.*\n)*loai: (?!tin_bai)/.test(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')));

function documentFrom(path: string, text: string): WritableDocument | null {
  const by = compiler({
    include: (name, from) => {
      try {
        const target = resolve(dirname(from.path), name);
        return { kind: 'text', source: { path: target, text: readFileSync(target, 'utf8') } };
      } catch {
        return { kind: 'missing' };
      }
    },
  });
  const document = read({ path, text }, by);
  return isWritable(document) ? document : null;
}

type Edit = { readonly at: number; readonly kind: number; readonly word: string };

/** A text after an edit somewhere in its body or in a list of its front matter. */
function edited(text: string, { at, kind, word }: Edit): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^(?:trich_yeu|nguoi_ky|noi_nhan)/.test(line));
  const index = start + (at % (lines.length - start));
  const line = lines[index] ?? '';
  if (line === '---' || /^\w+:/.test(line)) return text.replace(/^(trich_yeu: .*)$/m, (whole) => `${whole} ${word}`);
  const words = line.split(' ');
  const middle = (at * 7) % Math.max(1, words.length);
  switch (kind % 5) {
    case 0:
      lines.splice(index, 1);
      break;
    case 1:
      lines.splice(index, 0, line, '');
      break;
    case 2:
      lines[index] = [...words.slice(0, middle + 1), word, ...words.slice(middle + 1)].join(' ');
      break;
    case 3:
      lines[index] = words.filter((_, place) => place !== middle || words.length < 3).join(' ');
      break;
    default:
      lines.splice(index, 0, '', word, '');
  }
  return lines.join('\n');
}

describe('consecutive versions of the samples', () => {
  const edit = fc.record({
    at: fc.nat(400),
    kind: fc.nat(4),
    word: fc.constantFrom(
      'khẩn trương',
      '**kịp thời**',
      'Sở Y tế',
      '2027',
      '1. Giao Sở Xây dựng.',
      '## I. MỤC MỚI',
      '| a | b |',
      '"và <&>"',
    ),
  });

  it.each(samples.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), path] as const))(
    '%s: any edits can be accepted and rejected',
    (_, path) => {
      const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
          let version = text;
          let before = documentFrom(path, text);
          for (const one of edits) {
            version = edited(version, one);
            const after = documentFrom(path, version);
            if (!before || !after) return;
            expectBothWays(before, after);
            before = after;
          }
        }),
        { numRuns: 3, seed: 4 },
      );
    },
  );
});
