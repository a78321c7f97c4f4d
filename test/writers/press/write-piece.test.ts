import { describe, expect, test } from 'vitest';
import { compilePiece, compiler, read } from '../../../src/compile.ts';
import { readPressSettings } from '../../../src/document/press/press-settings.ts';
import type { Included } from '../../../src/document/reading-context.ts';
import { defaultSite } from '../../../src/writers/html/site-context.ts';
import { isWritablePiece, pieceImages, writePiece } from '../../../src/writers/press/write-piece.ts';
import { builtInTemplates, directive, pixel } from '../html/fixtures.ts';
import { htmlFaults } from '../html/validate-html.ts';

const templates = builtInTemplates();
const settings = readPressSettings(null);
const head = (kind: string, more = '') => `---
loai: tin_bai
the_loai: ${kind}
van_ban: 07.md
tit: Bảo đảm an toàn hồ chứa <nước> & "đập"
sapo: Phó Chủ tịch vừa ký Chỉ thị số 07/CT-UBND ngày 05/3/2026. [^the-thuc]
but_danh: Hà Linh
dang_luc: 2026-03-06 08:30
${more}---

`;
const body = `## Kiểm tra hồ chứa

Kiểm tra **toàn bộ** hồ chứa trước ngày 30/4/2026. [^1.a] Có 48 hồ xuống cấp. [^r1]

- Lập danh mục hồ. [^1.b]
- Ứng phó.
`;
const picture =
  'anh:\n  - {tep: anh.png, alt: "Mặt đập [^r1]", chu_thich: "Hồ chứa trong mùa cạn. [^r1]", nguon: "Ảnh: Minh Hà"}\nnguon_rieng: [{ma: r1, nguon: Phóng viên ghi}]\n';

function pieceOf(text: string, stage = 'ban_hanh') {
  const files: Readonly<Record<string, Included>> = {
    '07.md': { kind: 'text', source: { path: '07.md', text: directive({ stage }) } },
    'anh.png': pixel,
  };
  const by = compiler({ include: (name) => files[name] ?? { kind: 'missing' } });
  const { piece } = compilePiece({ path: '07.bao.md', text }, by, {}, [read({ path: '07.md', text: directive({ stage }) }, by)]);
  if (!isWritablePiece(piece)) throw new Error('không dựng được bài');
  return piece;
}

const page = (text: string, stage?: string) => writePiece(pieceOf(text, stage), templates, defaultSite, settings);

describe.each(['bao', 'cong_thong_tin', 'phat_thanh', 'toan_van'])('the page of a piece: %s', (kind) => {
  test.each([
    ['finished', '', 'ban_hanh'],
    ['drafted', 'may_soan: true\n', 'ban_hanh'],
    ['of a withdrawn document', '', 'thu_hoi'],
    ['of a draft', '', 'du_thao'],
  ])('%s, is valid HTML', async (_name, more, stage) => {
    expect(await htmlFaults(page(head(kind, picture + more) + body, stage))).toEqual([]);
  });
});

test('a piece says what replaced or repealed its document, and leads there', () => {
  const other = { label: 'Chỉ thị số 09/CT-UBND ngày 01/6/2026', href: 'van-ban/a/2026/09-ct-ubnd/index.html' };
  const by = (kind: 'replacedBy' | 'repealedBy') =>
    writePiece(pieceOf(head('bao') + body), templates, defaultSite, settings, { kind, ...other });
  expect(by('replacedBy')).toContain(
    'đã bị thay thế</strong> bởi <a href="../../../../van-ban/a/2026/09-ct-ubnd/index.html">Chỉ thị số 09/CT-UBND ngày 01/6/2026</a>.',
  );
  expect(by('repealedBy')).toContain('đã bị bãi bỏ</strong> bởi');
  expect(page(head('bao') + body)).not.toContain('notice superseded');
});

test('pictures keep their size, description and credit, under names of their own', () => {
  const text = page(head('bao', picture) + body);
  expect(text).toContain('<img src="bao-1.png" alt="Mặt đập" width="640" height="360" loading="lazy">');
  expect(text).toContain('<span class="credit">Ảnh: Minh Hà</span>');
  expect(pieceImages(pieceOf(head('bao', picture) + body)).map((one) => one.name)).toEqual(['bao-1.png']);
});

test('a full text without a body is the text of the document', () => {
  const text = page(head('toan_van'));
  expect(text).toContain('Toàn tỉnh có 610 hồ chứa');
  expect(text).toContain('nhiem-vu-1-a');
});

test('a finished page shows no marks, tells its own sources, and is data for search engines', () => {
  const text = page(head('bao', picture) + body);
  expect(text).not.toContain('[^');
  expect(text).not.toContain('from-clause');
  expect(text).toContain('Thông tin của người viết: Phóng viên ghi');
  expect(text).toContain('"@type":"NewsArticle"');
  expect(text).toContain('06/03/2026 08:30');
});

test.each([
  ['Kiểm tra hồ chứa.', 'Kiểm tra hồ ', 'chứa.'],
  ['Hồ.', null, 'Hồ.'],
  ['Kiểm tra **hồ chứa**', 'Kiểm tra <strong>hồ </strong>', '<strong>chứa</strong>'],
  ['Kiểm tra **hồ chứa**.', 'Kiểm tra <strong>hồ </strong>', '<strong>chứa</strong>.'],
  ['**Kiểm tra.**', '<strong>Kiểm </strong>', '<strong>tra.</strong>'],
  ['Theo Chỉ thị số 07/CT-UBND.', 'Theo Chỉ thị số ', '<span class="symbol">07/CT-UBND</span>.'],
])('the mark of a drafted sentence holds to its last word: %s', (sentence, before, word) => {
  const text = page(`${head('bao', 'may_soan: true\n')}${sentence} [^1.a]\n`);
  const start = before === null ? '' : `<span class="from-clause">${before}</span>`;
  expect(text).toContain(`<p><span class="traced">${start}<span class="unbroken"><span class="from-clause">${word}</span><sup><button`);
});

test('a piece about a document that may not be public says so, leads nowhere, and is nothing for search engines; nor is a draft', () => {
  for (const [stage, more] of [
    ['du_thao', ''],
    ['trinh_ky', ''],
    ['ban_hanh', 'may_soan: true\n'],
  ] as const) {
    const text = page(head('bao', more) + body, stage);
    expect([stage, text.includes('application/ld+json'), text.includes('content="noindex')]).toEqual([stage, false, true]);
    expect([stage, text.includes('Bản nội bộ, không công khai')]).toEqual([stage, stage !== 'ban_hanh']);
    expect([stage, text.includes('rel="canonical"') || text.includes('og:title') || text.includes('tim-kiem.html')]).toEqual([
      stage,
      stage === 'ban_hanh',
    ]);
  }
});

test('an office’s own template takes the place of the built-in one', () => {
  const own = { ...templates, 'press/bao.hbs': '<article><h1>Đài ta: {{title}}</h1>{{body}}</article>\n' };
  expect(writePiece(pieceOf(head('bao') + body), own, defaultSite, settings)).toContain('<h1>Đài ta: Bảo đảm an toàn hồ chứa &lt;nước&gt;');
});
