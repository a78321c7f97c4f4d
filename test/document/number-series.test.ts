import { describe, expect, test } from 'vitest';
import { compiler, read } from '../../src/compile.ts';
import { numberFaults, numberSeries, type SeriesSettings, seriesOn } from '../../src/document/number-series.ts';
import { registerBooks } from '../../src/document/outgoing-register.ts';

const by = compiler();
const perType: SeriesSettings = { series: 'theo_loai', term: null };
let made = 0;
const document = (front: string) => read({ path: `${made++}.md`, text: `---\ntrich_yeu: Về rừng\n${front}\n---\n\nNội dung.\n` }, by);
const issued = (type: string, number: number, date: string | null, organ = 'ubnd_tinh_thanh_hoa') =>
  document(`loai: ${type}\nco_quan: ${organ}\nso: ${number}${date ? `\nngay: ${date}` : ''}\ntrang_thai: ban_hanh`);
const party = (number: number, date: string) => issued('chi_thi', number, date, '{ten: Tỉnh ủy Thanh Hóa, ky_hieu: TU, he_thong: dang}');

describe('the series of numbers', () => {
  test('are one for each organ, type and year', () => {
    const all = [
      issued('chi_thi', 1, '2026-01-05'),
      issued('ke_hoach', 1, '2026-01-05'),
      issued('chi_thi', 1, '2025-01-05'),
      issued('chi_thi', 1, '2026-01-05', '{ten: Ủy ban nhân dân xã A, ky_hieu: UBND}'),
    ];
    expect(numberSeries(all, perType)).toHaveLength(4);
    expect(numberFaults(all, perType)).toEqual([]);
  });

  test('are one for all types where the office says so', () => {
    const all = [issued('chi_thi', 1, '2026-01-05'), issued('ke_hoach', 1, '2026-01-05')];
    expect(numberFaults(all, { series: 'chung', term: null }).map((one) => one.kind)).toEqual(['duplicate']);
  });

  test('of công văn are one whatever the unit', () => {
    const letter = (unit: string) =>
      document(`loai: cong_van\nco_quan: ubnd_tinh_thanh_hoa\ndon_vi_soan: ${unit}\nso: 12\nngay: 2026-02-02`);
    expect(numberFaults([letter('NC'), letter('KT')], perType).map((one) => one.kind)).toEqual(['duplicate']);
  });

  test('of the Party run over a term', () => {
    const all = [party(3, '2025-11-05'), party(3, '2026-02-01')];
    expect(numberFaults(all, { series: 'theo_loai', term: '2025-2030' }).map((one) => one.kind)).toEqual(['duplicate']);
    const term = { series: 'theo_loai', term: '2025-10-14..2030-10-13' } as const;
    expect(numberFaults([party(3, '2025-09-01'), party(3, '2026-02-01')], term)).toEqual([]);
    expect(numberFaults([party(3, '2019-09-01'), party(3, '2021-02-01')], term)).toEqual([]);
    expect(seriesOn(party(1, '2025-09-01'), '2025-09-01', term)?.name).toContain('nhiệm kỳ 2020-2025');
    expect(seriesOn(party(1, '2026-09-01'), '2026-09-01', term)?.name).toContain('nhiệm kỳ 2025-2030');
  });

  test('tell a number used twice, a gap, and a day that goes back', () => {
    const all = [1, 2, 2, 5].map((number, index) => issued('chi_thi', number, `2026-01-1${index}`));
    expect(numberFaults([...all, issued('chi_thi', 6, '2026-01-01')], perType).map((one) => one.kind)).toEqual([
      'duplicate',
      'gap',
      'date-order',
    ]);
  });

  test('count a document without a day in the newest year of its series', () => {
    const undated = issued('chi_thi', 4, null);
    expect(numberFaults([undated, issued('chi_thi', 4, '2026-01-05'), issued('chi_thi', 4, '2025-01-05')], perType)).toHaveLength(1);
    expect(numberFaults([undated, issued('chi_thi', 4, null)], perType)).toHaveLength(1);
  });
});

describe('the outgoing register', () => {
  test('has the ten columns of each numbered document, a book an organ, in order of day and number', () => {
    const full = document(
      'loai: cong_van\nco_quan: ubnd_tinh_thanh_hoa\ndon_vi_soan: NC\nso: 7\nngay: 2026-03-02\nso_ban: 30\nnguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}\nnoi_nhan: [Như trên, "Lưu: VT, NC"]\ndinh_chinh: 2026/06.md\ntrang_thai: thu_hoi',
    );
    const books = registerBooks([
      full,
      issued('chi_thi', 2, '2026-01-05'),
      issued('chi_thi', 1, '2026-01-05'),
      document('loai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa'),
    ]);
    expect(books).toHaveLength(1);
    expect(books[0]?.rows.map((row) => row.numberSymbol)).toEqual(['01/CT-UBND', '02/CT-UBND', '07/UBND-NC']);
    expect(books[0]?.rows[2]).toMatchObject({
      date: '2026-03-02',
      title: 'Công văn: Về rừng',
      signer: 'Lê Minh Sơn',
      recipients: ['Như trên'],
      kept: 'VT, NC',
      copies: 30,
      sent: '',
      received: '',
      note: 'Đã thu hồi; Đính chính 2026/06.md',
    });
  });

  test('names a document that it replaces by its number where it knows it', () => {
    const at = (path: string, front: string) =>
      read(
        { path, text: `---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về rừng\n${front}\ntrang_thai: ban_hanh\n---\n\nA.\n` },
        by,
      );
    const [book] = registerBooks([
      at('directives/2025/a.md', 'so: 9\nngay: 2025-03-02'),
      at('directives/2026/b.md', 'so: 1\nngay: 2026-03-02\nthay_the: [../2025/a.md, Chỉ thị số 3/CT-UBND]'),
    ]);
    expect(book?.rows[1]?.note).toBe('Thay thế 09/CT-UBND; Thay thế Chỉ thị số 3/CT-UBND');
  });

  test('may be one for each symbol', () => {
    const letter = (unit: string) =>
      document(`loai: cong_van\nco_quan: ubnd_tinh_thanh_hoa\ndon_vi_soan: ${unit}\nso: 12\nngay: 2026-02-02`);
    const settings: SeriesSettings = { series: 'theo_ky_hieu', term: null };
    expect(numberFaults([letter('NC'), letter('KT')], settings)).toEqual([]);
    expect(numberFaults([letter('NC'), letter('NC')], settings).map((one) => one.kind)).toEqual(['duplicate']);
  });
});
