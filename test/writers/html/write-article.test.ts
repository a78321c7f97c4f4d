import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Field, Inline, WritableDocument } from '../../../src/document/document.ts';
import type { SourceText } from '../../../src/source/source-text.ts';
import { defaultSite } from '../../../src/writers/html/site-context.ts';
import { articleImages, writeArticle } from '../../../src/writers/html/write-article.ts';
import { builtInTemplates, directive, pixel, writable } from './fixtures.ts';
import { htmlFaults, parsedHtml } from './validate-html.ts';

const templates = builtInTemplates();
const site = { ...defaultSite, name: 'Trang mẫu' };
const article = (text: string, ...rest: [Parameters<typeof writeArticle>[3]?]) => writeArticle(writable(text), templates, site, ...rest);

const decision = `---
loai: quyet_dinh
co_quan: ubnd_tinh_thanh_hoa
so: 120
ngay: 2026-02-09
trich_yeu: Ban hành Quy định về trực ban
can_cu:
  - Căn cứ Luật Tổ chức chính quyền địa phương
  - Theo đề nghị của Chánh Văn phòng
nguoi_ky: {thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Trần Văn B}
noi_nhan: [Như Điều 2, "Lưu: VT"]
phu_luc:
  - {tep: a.md, ten: Danh sách trực}
  - {tep: b.md, ten: Mẫu sổ trực}
trang_thai: ban_hanh
---

### Điều 1. Nội dung

1. Trực 24 giờ.

![Sơ đồ trực](so-do.png "Hình 1. Sơ đồ")

### Điều 2. Thi hành

Chánh Văn phòng thi hành Quyết định này.
`;
const attached = (path: string, text: string) => ({ kind: 'text', source: { path, text } }) as const;
const files = {
  'a.md': attached('a.md', '| TT | Họ tên |\n|---|---|\n| 1 | C |\n'),
  'b.md': attached('b.md', 'Sổ có hai cột.\n'),
  'so-do.png': pixel,
};

describe('the web article', () => {
  test('opens with the news in one sentence: who, what number, what day, about what', () => {
    const page = article(directive());
    expect(page).toContain('<h1>Chỉ thị về tăng cường bảo đảm an toàn hồ chứa nước trong mùa mưa lũ năm 2026</h1>');
    expect(page).toContain(
      '<p class="lead">Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa vừa ban hành Chỉ thị số <span class="symbol">07/CT-UBND</span> ngày 05/3/2026 về tăng cường bảo đảm an toàn hồ chứa nước trong mùa mưa lũ năm 2026. Nội dung Chỉ thị như sau:</p>',
    );
    expect(page).toContain('<time datetime="2026-03-05">05/03/2026</time>');
    expect(page).toContain('Nguồn: Ủy ban nhân dân tỉnh Thanh Hóa');
    expect(page).toContain('href="07-ct-ubnd.docx" download="07-ct-ubnd.docx"');
  });

  test('keeps the printed labels as text and gives each task an address', () => {
    const page = article(directive());
    expect(page).toContain('<li id="nhiem-vu-1-dd"><p><span class="label">đ)</span> Báo cáo hằng tuần:');
    for (const anchor of ['nhiem-vu-1', 'nhiem-vu-1-d', 'nhiem-vu-1-dd', 'nhiem-vu-2']) {
      expect(page).toContain(`<a class="permalink" href="#${anchor}"`);
    }
    expect(page).toContain('<th scope="col" class="right">Dung tích (triệu m³)</th>');
    expect(page).toContain('nghiêm túc thực hiện./.');
  });

  test('prints căn cứ, the word of command, signature, recipients, appendices and figures of a decision', () => {
    const document = writable(decision, 'mau/qd.md', files);
    const page = writeArticle(document, templates, site);
    expect(page).toContain('<p class="enacting">ỦY BAN NHÂN DÂN TỈNH THANH HÓA</p>');
    expect(page).toContain('<p class="enacting">QUYẾT ĐỊNH:</p>');
    expect(page).toContain('<p class="basis">Theo đề nghị của Chánh Văn phòng.</p>');
    expect(page).toContain('<span class="authority">TM. ỦY BAN NHÂN DÂN</span>\n<span class="authority">CHỦ TỊCH</span>');
    expect(page).toContain('<li>- Lưu: VT.</li>');
    expect(page).toContain('(Kèm theo Quyết định số 120/QĐ-UBND ngày 09 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Thanh Hóa)');
    expect(page).toContain('<section class="attachment" id="phu-luc-2">');
    expect(page).toContain('<img src="hinh-1.png" alt="Sơ đồ trực" width="640" height="360" loading="lazy">');
    expect(articleImages(document).map(({ name }) => name)).toEqual(['hinh-1.png']);
  });

  test('marks a withdrawn document and one that another has replaced', () => {
    expect(article(directive({ stage: 'thu_hoi' }))).toContain('<strong>Văn bản đã bị thu hồi.</strong>');
    const page = article(directive(), {
      relations: [{ kind: 'replacedBy', label: 'Chỉ thị số 09/CT-UBND', href: 'van-ban/x/2026/09-ct-ubnd/index.html' }],
    });
    expect(page).toContain(
      'Văn bản đã bị thay thế</strong> bởi <a href="../../../../van-ban/x/2026/09-ct-ubnd/index.html">Chỉ thị số 09/CT-UBND</a>',
    );
    expect(page).toContain('https://schema.org/NotInForce');
    expect(page).toContain('<dd class="status">Đã ban hành, đã bị thay thế</dd>');
  });

  test('of a draft or a restricted document says so and gives search engines and the public site nothing', () => {
    for (const page of [article(directive({ stage: 'du_thao' })), article(directive({ extra: 'luu_hanh: noi_bo\n' }))]) {
      expect(page).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
      expect(page).toContain('Bản nội bộ, không công khai');
      expect(page).not.toMatch(/ld\+json|og:|index\.html|canonical/);
    }
  });

  test('of a restricted document prints the limit of its circulation', () => {
    expect(article(directive({ extra: 'luu_hanh: noi_bo\n' }))).toContain('<dt>Phạm vi lưu hành</dt><dd>Lưu hành nội bộ</dd>');
  });

  test('has absolute links only where the site has an address', () => {
    expect(article(directive())).not.toMatch(/https?:\/\/(?!schema\.org)/);
    const page = writeArticle(writable(directive()), templates, { ...site, url: 'https://vanban.example.vn/' });
    expect(page).toContain('<link rel="canonical" href="https://vanban.example.vn/van-ban/ubnd_tinh_thanh_hoa/2026/07-ct-ubnd/">');
  });

  test('has data for search engines that can be read back', () => {
    const page = article(directive());
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] as string);
    expect(data['@graph'].map((one: { '@type': string }) => one['@type'])).toEqual(['Legislation', 'NewsArticle']);
    expect(data['@graph'][0]).toMatchObject({
      legislationIdentifier: '07/CT-UBND',
      legislationDate: '2026-03-05',
      legislationType: 'Chỉ thị',
      inLanguage: 'vi',
    });
  });

  test('leaves no way for a relation to run a script', () => {
    const relations = ['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', '//evil.example', 'data:text/html,x'].map(
      (href) => ({ kind: 'replaces', label: 'A', href }) as const,
    );
    expect(article(directive(), { relations })).not.toMatch(/alert|evil|data:text/);
  });

  test('is valid HTML, for a directive, a decision with appendices, a withdrawn document, a draft', async () => {
    const pages = [
      article(directive(), { pieces: [{ href: 'bao.html', title: 'Tin', kind: 'Tin báo', draft: true }] }),
      writeArticle(writable(decision, 'mau/qd.md', files), templates, { ...site, url: 'https://vanban.example.vn/' }),
      article(directive({ stage: 'thu_hoi' })),
      article(directive({ stage: 'du_thao' }).replace('so: 7\n', '')),
    ];
    for (const page of pages) expect(await htmlFaults(page)).toEqual([]);
  });

  test('stays far under 50 kB for the text of a long directive', () => {
    const task = 'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các đơn vị liên quan kiểm tra, rà soát, tổng hợp, báo cáo. '.repeat(6);
    const page = article(directive({ body: Array.from({ length: 25 }, (_, index) => `${index + 1}. ${task}`).join('\n\n') }));
    expect(new TextEncoder().encode(page).length).toBeLessThan(50_000);
  });
});

describe('headings', () => {
  const levels = (page: string) => [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));

  test('never skip a level going down, however the author nested them', () => {
    const body = '# Phần I. MỘT\n\n### Điều 1. Một\n\nA.\n\n## Chương I. HAI\n\nB.\n\n#### Lẻ\n\nC.\n\n# Phần II. BA\n\n###### Sâu\n\nD.';
    const found = levels(article(directive({ body }).replace('loai: chi_thi', 'loai: quy_che')));
    for (const [index, level] of found.entries()) if (index > 0) expect(level - (found[index - 1] as number)).toBeLessThanOrEqual(1);
    expect(found[0]).toBe(1);
  });
});

/** The same document with every text in it replaced. */
function withTexts(document: WritableDocument, text: (old: string) => string): WritableDocument {
  const sourceText = (old: SourceText): SourceText => ({ source: old.source, value: text(old.value), pieces: [] });
  const field = (old: Field<string>): Field<string> => ({ ...old, value: text(old.value) });
  const inline = (old: Inline): Inline =>
    old.kind === 'text'
      ? { kind: 'text', text: sourceText(old.text) }
      : old.kind === 'break'
        ? old
        : { ...old, children: old.children.map(inline) };
  const cell = (old: { inlines: readonly Inline[]; text: SourceText }) => ({
    inlines: old.inlines.map(inline),
    text: sourceText(old.text),
  });
  const block = (old: Block): Block => {
    switch (old.kind) {
      case 'paragraph':
        return { ...old, inlines: old.inlines.map(inline), text: sourceText(old.text) };
      case 'heading':
        return { ...old, title: old.title.map(inline), text: sourceText(old.text) };
      case 'item':
        return { ...old, blocks: old.blocks.map(block) };
      case 'table':
        return { ...old, header: old.header.map(cell), rows: old.rows.map((row) => row.map(cell)) };
      case 'figure':
        return { ...old, alt: text(old.alt), title: old.title === null ? null : text(old.title) };
    }
  };
  const optional = (old: Field<string> | null) => (old ? field(old) : null);
  return {
    ...document,
    letterhead: { ...document.letterhead, issuer: text(document.letterhead.issuer) },
    subject: optional(document.subject),
    fieldOfWork: optional(document.fieldOfWork),
    keywords: document.keywords.map(field),
    legalBases: document.legalBases.map(field),
    recipients: document.recipients.map(field),
    signers: document.signers.map((signer) => ({
      ...signer,
      forHead: optional(signer.forHead),
      post: optional(signer.post),
      name: optional(signer.name),
    })),
    body: document.body.map(block),
    attachments: document.attachments.map((one) => ({ ...one, title: field(one.title), body: one.body.map(block) })),
  };
}

describe('any text in any field', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', '`', '-', '!', ' ', 'a', '{', '}', '\u0000', '\ud800', 'đ'),
      minLength: 1,
    }),
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '<!--',
      ']]>',
      '"><img src=x onerror=alert(1)>',
      '{{site}}',
      '&lt;b&gt;',
      '<b>đậm</b>',
      "' onclick='x",
    ),
  );
  const documents = [writable(directive()), writable(decision, 'mau/qd.md', files)];

  test('never becomes an element, and the page stays valid', async () => {
    const plain = await Promise.all(
      documents.map(
        async (document) =>
          (
            await parsedHtml(
              writeArticle(
                withTexts(document, () => 'x y'),
                templates,
                site,
              ),
            )
          ).elements,
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom(0, 1), async (text, which) => {
        const page = writeArticle(
          withTexts(documents[which] as WritableDocument, () => `x ${text} y`),
          templates,
          site,
        );
        const { elements, text: read } = await parsedHtml(page);
        const { span: _, ...found } = elements;
        const { span: __, ...wanted } = plain[which] as Record<string, number>;
        expect(found).toEqual(wanted);
        // The validator counts the letters of `&lt;` in a title, not the one that is read; space at a line's end is the drawn text's own.
        expect((await htmlFaults(page)).filter((fault) => !/long-title|no-trailing-whitespace/.test(fault))).toEqual([]);
        const shown = text.replace(/[ \t\n\f\r]+/g, ' ');
        if (/^[\p{L}\p{N}<>&"'/=]+$/u.test(shown)) expect(read).toContain(shown);
      }),
      { numRuns: 150 },
    );
  });

  test('is never read as a template', () => {
    const page = writeArticle(
      withTexts(writable(directive()), () => '{{site.name}} {{constructor}} {{{root}}}'),
      templates,
      site,
    );
    expect(page).toContain('{{site.name}} {{constructor}} {{{root}}}');
  });
});

describe('templates of an office', () => {
  test('replace those of the toolkit by name', () => {
    const own = {
      ...templates,
      'web/partials/footer.hbs': '<footer class="site-footer">\n<p>{{site.name}} | Đài địa phương</p>\n</footer>\n',
    };
    expect(writeArticle(writable(directive()), own, site)).toContain('<p>Trang mẫu | Đài địa phương</p>');
  });

  test.each([
    ['a field that is not there', '<p>{{khong_co}}</p>', /web\/article\.hbs.*khong_co/],
    ['a helper that is not there', '{{#viet_hoa headline}}{{/viet_hoa}}', /viet_hoa/],
    ['a way to the prototype', '{{#with headline}}{{constructor}}{{/with}}', /web\/article\.hbs/],
    ['broken syntax', '{{#if headline}}', /web\/article\.hbs/],
  ])('are refused with %s, by name', (_name, source, message) => {
    expect(() => writeArticle(writable(directive()), { ...templates, 'web/article.hbs': source }, site)).toThrow(message);
  });

  test('cannot be missing', () => {
    const { 'web/article.hbs': _, ...rest } = templates;
    expect(() => writeArticle(writable(directive()), rest, site)).toThrow('Không có mẫu web/article.hbs');
  });
});
