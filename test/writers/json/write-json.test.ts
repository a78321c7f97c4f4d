import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveLengths } from '../../../src/writers/json/archive-metadata.ts';
import type { BlockJson } from '../../../src/writers/json/van-ban-json.ts';
import { vanBanJson, writeJson } from '../../../src/writers/json/write-json.ts';
import { directive, writable } from '../html/fixtures.ts';

describe('van-ban.json', () => {
  const document = writable(directive());

  test('holds what the document says', () => {
    expect(JSON.parse(writeJson(document))).toMatchObject({
      version: 1,
      path: 'van-ban/ubnd_tinh_thanh_hoa/2026/07-ct-ubnd',
      type: 'chi_thi',
      status: 'ban_hanh',
      public: true,
      number: 7,
      numberSymbol: '07/CT-UBND',
      date: '2026-03-05',
      issuer: { id: 'ubnd_tinh_thanh_hoa', name: 'Ủy ban nhân dân tỉnh Thanh Hóa' },
      signers: [{ forHead: 'Chủ tịch', post: 'Phó Chủ tịch', name: 'Lê Thị Ánh Nguyệt' }],
      keywords: ['hồ chứa', 'mưa lũ'],
      citations: null,
      tasks: null,
      digests: null,
    });
  });

  test('says whether the document may be public', () => {
    for (const changes of [{ stage: 'du_thao' }, { stage: 'trinh_ky' }, { extra: 'luu_hanh: noi_bo\n' }, { extra: 'luu_han: noi_bo\n' }])
      expect([changes, vanBanJson(writable(directive(changes))).public]).toEqual([changes, false]);
    expect(vanBanJson(writable(directive({ stage: 'thu_hoi' }))).public).toBe(true);
  });

  test('has the body as a tree with the paths and anchors of the web page', () => {
    const items: string[] = [];
    const walk = (blocks: readonly BlockJson[]): void => {
      for (const block of blocks) {
        if (block.kind !== 'item') continue;
        items.push(`${block.path} ${block.anchor} ${block.label} ${block.text}`);
        walk(block.blocks);
      }
    };
    walk(vanBanJson(document).body);
    expect(items.slice(0, 6)).toEqual([
      '1 nhiem-vu-1 1. Sở Nông nghiệp và Môi trường:',
      '1.a nhiem-vu-1-a a) Kiểm tra toàn bộ hồ chứa trước ngày 30/4/2026;',
      '1.b nhiem-vu-1-b b) Lập danh mục hồ không tích nước;',
      '1.c nhiem-vu-1-c c) Tổng hợp phương án ứng phó;',
      '1.d nhiem-vu-1-d d) Tổ chức trực ban 24/24 giờ;',
      '1.đ nhiem-vu-1-dd đ) Báo cáo hằng tuần:',
    ]);
  });

  test('has the archive record of Phụ lục VI', () => {
    expect(vanBanJson(document, { archive: { pages: 3, dueDate: '2026-04-01' } }).metadata).toEqual({
      FileCode: { OrganId: null, FileCatalog: null, FileNotation: null },
      DocOrdinal: null,
      TypeName: 'Chỉ thị',
      CodeNumber: '07',
      CodeNotation: 'CT-UBND',
      IssuedDate: '05/03/2026',
      OrganName: 'Ủy ban nhân dân tỉnh Thanh Hóa',
      Subject: 'Về tăng cường bảo đảm an toàn hồ chứa nước trong mùa mưa lũ năm 2026',
      Language: 'Tiếng Việt',
      PageAmount: 3,
      Description: '',
      SignerInfo: { Position: 'Phó Chủ tịch', FullName: 'Lê Thị Ánh Nguyệt' },
      To: [
        { OrganId: null, OrganName: 'Bộ Nông nghiệp và Môi trường (để báo cáo)' },
        { OrganId: null, OrganName: 'Chủ tịch UBND các xã, phường' },
      ],
      Priority: 0,
      IssuedAmount: null,
      DueDate: '01/04/2026',
      Truncated: [],
    });
  });

  test('cuts the texts of the record to their lengths, and says which', () => {
    const long = { ...document, subject: document.subject && { ...document.subject, value: 'Ế'.repeat(700) } };
    const { metadata, subject } = vanBanJson(long);
    expect([...metadata.Subject]).toHaveLength(archiveLengths.Subject);
    expect(metadata.Truncated).toEqual(['Subject']);
    expect(subject).toHaveLength(700);
  });

  test('takes citations, tasks and digests from the caller, digests in the order of their names', () => {
    const made = vanBanJson(document, { citations: [{ raw: 'a' }], tasks: [{ number: '1' }], digests: { 'b.docx': '02', 'a.md': '01' } });
    expect(made).toMatchObject({ citations: [{ raw: 'a' }], tasks: [{ number: '1' }] });
    expect(Object.keys(made.digests ?? {})).toEqual(['a.md', 'b.docx']);
  });

  test('is well-formed JSON of the same bytes each time, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const odd = { ...document, subject: document.subject && { ...document.subject, value } };
        const text = writeJson(odd);
        expect(writeJson(odd)).toBe(text);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
        expect(typeof JSON.parse(text).subject).toBe('string');
      }),
    );
  });
});
