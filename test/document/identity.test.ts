import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentFolder, documentSlug, fullTitle, numberSymbol, organSlug } from '../../src/document/identity.ts';
import { isPublic } from '../../src/document/publication.ts';
import { documentOf } from '../writers/html/fixtures.ts';

const source = (lines: string) => `---\n${lines}\n---\n\nNội dung.\n`;
const state = 'loai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nngay: 2018-04-02\ntrich_yeu: Về việc A\ntrang_thai: ban_hanh';

describe('the identity of a document', () => {
  test('prints the number of a State document as 04/CT-UBND and files it by organ, year and slug', () => {
    const document = documentOf(source(`${state}\nso: 4`));
    expect(numberSymbol(document)).toBe('04/CT-UBND');
    expect(fullTitle(document)).toBe('Chỉ thị số 04/CT-UBND');
    expect(documentFolder(document)).toBe('van-ban/ubnd_tinh_thanh_hoa/2018/04-ct-ubnd');
  });

  test('prints the number of a Party document as 31-CT/TU', () => {
    const document = documentOf(source('loai: chi_thi\nco_quan: tinh_uy_thanh_hoa\nso: 31\nngay: 2024-05-20\ntrich_yeu: Về A'));
    expect(numberSymbol(document)).toBe('31-CT/TU');
    expect(documentFolder(document)).toBe('van-ban/tinh_uy_thanh_hoa/2024/31-ct-tu');
  });

  test('takes the unaccented name of an organ that is given in place', () => {
    const document = documentOf(
      source('loai: quyet_dinh\nco_quan: {ten: Đảo Bạch Long Vĩ, ky_hieu: ĐBLV}\nso: 12\nngay: 2026-01-02\ntrich_yeu: Ban hành A'),
    );
    expect(documentFolder(document)).toBe('van-ban/dao-bach-long-vi/2026/12-qd-dblv');
  });

  test('names a draft after its file, and a document without a date chua-ngay', () => {
    const document = documentOf(source('loai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về A'), 'thu-muc/Dự thảo (lần 2).md');
    expect(documentFolder(document)).toBe('van-ban/ubnd_tinh_thanh_hoa/chua-ngay/du-thao-lan-2');
    expect(fullTitle(document)).toBe('Chỉ thị');
  });

  test('gives a document without organ or a name of letters a folder all the same', () => {
    const document = documentOf('', '-');
    expect(documentFolder(document)).toBe('van-ban/chua-ro-co-quan/chua-ngay/van-ban');
  });

  test('never leaves the site or the letters of an address, whatever organ, symbol and path say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, symbol, path) => {
        const document = documentOf('', path);
        const letterhead = {
          superior: null,
          issuer: name,
          registered: true,
          organ: { id: name, name, kind: 'khac', system: 'nha_nuoc' },
        } as const;
        const number = { ...document.number, printed: '04', symbol };
        expect(documentFolder({ ...document, letterhead, number })).toMatch(
          /^van-ban\/[a-z0-9][a-z0-9_-]{0,119}\/chua-ngay\/[a-z0-9][a-z0-9-]{0,119}$/,
        );
        expect(organSlug({ ...letterhead, registered: false })).toMatch(/^[a-z0-9][a-z0-9-]{0,119}$/);
        expect(documentSlug(document)).toMatch(/^[a-z0-9][a-z0-9-]{0,119}$/);
      }),
    );
  });
});

describe('a public document', () => {
  test('is one that is issued or withdrawn', () => {
    expect(isPublic(documentOf(source(`${state}\nso: 4`)))).toBe(true);
    expect(isPublic(documentOf(source(`${state.replace('ban_hanh', 'thu_hoi')}\nso: 4`)))).toBe(true);
    expect(isPublic(documentOf(source(`${state.replace('ban_hanh', 'trinh_ky')}\nso: 4`)))).toBe(false);
    expect(isPublic(documentOf(source(`${state.replace('ban_hanh', 'du_thao')}\nso: 4`)))).toBe(false);
    expect(isPublic(documentOf(source(state.replace('trang_thai: ban_hanh', ''))))).toBe(false);
  });

  test.each([
    ['a limit of circulation', 'luu_hanh: noi_bo'],
    ['a limit that is blank', 'luu_hanh:'],
    ['a limit that is a list', 'luu_hanh: [noi_bo]'],
    ['a limit that is a map', 'luu_hanh: {a: 1, b: 2}'],
    ['a limit under a misspelt key', 'luu_hahn: noi_bo'],
    ['a limit given twice', 'luu_hanh: noi_bo\nluu_hanh: noi_bo'],
    ['secrecy of any value', 'do_mat: không'],
    ['secrecy that is blank', 'do_mat:'],
    ['secrecy under a misspelt key', 'do_mta: mat'],
    ['front matter that is broken', 'linh_vuc: "chưa đóng'],
  ])('is none with %s', (_name, line) => {
    expect(isPublic(documentOf(source(`${state}\nso: 4\n${line}`)))).toBe(false);
  });
});
