import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { compiler, readPiece } from '../../../src/compile.ts';
import { readConfiguration } from '../../../src/document/configuration.ts';
import { pressSettingsOf } from '../../../src/document/press/press-settings.ts';
import { defaultSite } from '../../../src/writers/html/site-context.ts';
import { publicEntry } from '../../../src/writers/html/site-entry.ts';
import type { SitePiece } from '../../../src/writers/html/site-piece.ts';
import { writeSite } from '../../../src/writers/html/write-site.ts';
import { publicPiece } from '../../../src/writers/press/public-piece.ts';
import { isWritablePiece } from '../../../src/writers/press/write-piece.ts';
import { builtInTemplates, directive, documentOf } from '../html/fixtures.ts';
import { htmlFaults } from '../html/validate-html.ts';

const templates = builtInTemplates();
const site = { ...defaultSite, url: 'https://vanban.example.vn/' };
const settings = pressSettingsOf(readConfiguration(null));

/** What the site says of a piece with these lines in its front matter, about a directive with these changes. */
function pieceOf(lines = '', changes: Parameters<typeof directive>[0] = {}, kind = 'bao'): SitePiece | null {
  const document = { path: 'mau/van-ban.md', text: directive(changes) };
  const text = `---\nloai: tin_bai\nthe_loai: ${kind}\nvan_ban: van-ban.md\ntit: Thanh Hóa giữ hồ, đập trước mùa mưa\nsapo: Chủ tịch UBND tỉnh yêu cầu kiểm tra 610 hồ chứa.\nbut_danh: Hà Linh\ndang_luc: 2026-03-06 07:30\n${lines}---\n\nToàn tỉnh có 610 hồ chứa.\n`;
  const by = compiler({ include: () => ({ kind: 'text', source: document }) });
  const piece = readPiece({ path: `mau/van-ban.${kind}.md`, text }, by);
  return isWritablePiece(piece) ? publicPiece(piece, settings) : null;
}

function filesOf(pieces: readonly (SitePiece | null)[], changes: Parameters<typeof directive>[0] = {}, context = site) {
  const entry = publicEntry(documentOf(directive(changes)));
  const entries = entry ? [entry] : [];
  return new Map(
    Array.from(
      writeSite(
        entries,
        pieces.flatMap((piece) => piece ?? []),
        templates,
        context,
      ),
      ({ path, text }) => [path, text],
    ),
  );
}

const page = 'van-ban/ubnd_tinh_thanh_hoa/2026/07-ct-ubnd/bao.html';

describe('a finished piece', () => {
  const files = filesOf([pieceOf()]);

  test('stands on the home page, in the list, in the feed and in the sitemap', () => {
    expect(files.get('index.html')).toContain(`<a href="${page}">Thanh Hóa giữ hồ, đập trước mùa mưa</a>`);
    const list = files.get('tin-bai/index.html');
    expect(list).toContain(`<a href="../${page}">Thanh Hóa giữ hồ, đập trước mùa mưa</a>`);
    expect(list).toContain('<time datetime="2026-03-06T07:30">06/03/2026 07:30</time>');
    expect(list).toContain('1 tin bài, mới nhất trước.');
    expect(files.get('feed.xml')).toContain(
      `<id>https://vanban.example.vn/${page}</id>\n<title>Thanh Hóa giữ hồ, đập trước mùa mưa</title>\n<updated>2026-03-06T07:30:00+07:00</updated>`,
    );
    expect(files.get('sitemap.xml')).toContain(`<loc>https://vanban.example.vn/${page}</loc><lastmod>2026-03-06</lastmod>`);
  });

  test('is found by the words of its title, with and without diacritics, and by the number of its document, after the document', () => {
    const context: { chithiSearch?: { search(query: string, filters?: object): readonly { href: string }[] } } = {};
    runInNewContext(readFileSync(join(import.meta.dirname, '../../../templates/web/assets/search.js'), 'utf8'), context);
    runInNewContext(files.get('assets/search/2026.js') as string, context);
    const found = (query: string, filters?: object) =>
      context.chithiSearch?.search(query, filters).map(({ href }) => href.split('/').at(-1));
    expect(found('giữ hồ, đập')).toEqual(['bao.html']);
    expect(found('giu ho dap')).toEqual(['bao.html']);
    expect(found('Hà Linh')).toEqual(['bao.html']);
    for (const query of ['07/CT-UBND', '7', '07 ct ubnd', 'hồ chứa']) expect(found(query)).toEqual(['index.html', 'bao.html']);
    expect(found('', { type: 'tin-bai' })).toEqual(['bao.html']);
  });

  test('leaves every page valid, with pieces and without', async () => {
    for (const one of [files, filesOf([])])
      for (const path of ['index.html', 'tin-bai/index.html', 'tim-kiem.html'])
        expect([path, await htmlFaults(one.get(path) as string)]).toEqual([path, []]);
    expect(filesOf([]).get('tin-bai/index.html')).toContain('Chưa có tin bài nào.');
    expect(filesOf([]).get('index.html')).not.toContain('headlines');
  });

  test('says where its document was withdrawn', () => {
    const withdrawn = filesOf([pieceOf('', { stage: 'thu_hoi' })], { stage: 'thu_hoi' });
    expect(withdrawn.get('tin-bai/index.html')).toContain('<span class="flag">Chỉ thị đã thu hồi</span>');
    expect(withdrawn.get('feed.xml')).toContain('<title>[Chỉ thị đã thu hồi] Thanh Hóa giữ hồ');
    expect(withdrawn.get('assets/search/2026.js')?.match(/Đã thu hồi|Chỉ thị đã thu hồi/g)).toEqual(['Đã thu hồi', 'Chỉ thị đã thu hồi']);
  });

  test('has the time of its document where it gives none, or none that exists', () => {
    for (const time of ['2026-02-31 07:30', '2026-03-06 25:10', 'hôm qua']) {
      const files = filesOf([pieceWithTime(time)]);
      expect(files.get('feed.xml')).toContain('<updated>2026-03-05T00:00:00+07:00</updated>');
      expect(files.get('feed.xml')).not.toContain(time.slice(0, 10));
    }
  });
});

function pieceWithTime(time: string): SitePiece | null {
  const document = { path: 'mau/van-ban.md', text: directive() };
  const text = `---\nloai: tin_bai\nthe_loai: bao\nvan_ban: van-ban.md\ntit: Tít\ndang_luc: ${time}\n---\n\nMột câu.\n`;
  const piece = readPiece({ path: 'mau/a.md', text }, compiler({ include: () => ({ kind: 'text', source: document }) }));
  if (!isWritablePiece(piece)) throw new Error('not writable');
  return publicPiece(piece, settings);
}

describe('what is announced nowhere', () => {
  test('a draft of the machine, also where its mark is misspelt or unclear', () => {
    for (const line of ['may_soan: true\n', 'may_soan: tru\n', 'may_soam: true\n', 'may_soan: true\nmay_soan: false\n'])
      expect([line, pieceOf(line)]).toEqual([line, null]);
    expect(pieceOf('may_soan: false\n')).not.toBeNull();
    expect(pieceOf()).not.toBeNull();
  });

  test('a piece about a document that may not be public', () => {
    for (const changes of [
      { stage: 'du_thao' },
      { stage: 'trinh_ky' },
      { extra: 'luu_hanh: noi_bo\n' },
      { extra: 'luu_han: noi_bo\n' },
      { extra: 'do_mat: mat\n' },
    ])
      expect(pieceOf('', changes)).toBeNull();
  });

  test('a piece whose document is not among those of the site', () => {
    const piece = pieceOf();
    const text = Array.from(writeSite([], piece ? [piece] : [], templates, site), (one) => one.text).join('\n');
    expect(text).not.toContain('giữ hồ');
    expect(text).not.toContain('bao.html');
  });
});
