import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSyllables, sentences, tokenize } from '../../src/vietnamese/tokens.ts';

describe('tokenize', () => {
  const seen = (text: string) =>
    tokenize(text)
      .filter(({ kind }) => kind !== 'space')
      .map(({ text: piece, kind }) => `${piece}:${kind}`)
      .join(' ');

  test.each([
    ['Chỉ thị số 04/CT-UBND,', 'Chỉ:word thị:word số:word 04/CT-UBND:symbol ,:punct'],
    ['(03/2019/NĐ-CP)', '(:punct 03/2019/NĐ-CP:symbol ):punct'],
    ['111-KH/TU 30c/NQ-CP 406/CT-TTg PV28 KT-XH', '111-KH/TU:symbol 30c/NQ-CP:symbol 406/CT-TTg:symbol PV28:symbol KT-XH:symbol'],
    ['ngày 05/9/2019, 20.7.2020; 1-12-2011', 'ngày:word 05/9/2019:number ,:punct 20.7.2020:number ;:punct 1-12-2011:number'],
    ['1.234,5% 2021-2025.', '1.234,5:number %:punct 2021:number -:punct 2025:number .:punct'],
    ['ki-lô-mét, Hà Nội-Huế', 'ki:word -:punct lô:word -:punct mét:word ,:punct Hà:word Nội:word -:punct Huế:word'],
    ['UBND tỉnh, M’Đrắk', 'UBND:word tỉnh:word ,:punct M’Đrắk:word'],
    ['thư: van.thu@tinh.gov.vn.', 'thư:word ::punct van.thu@tinh.gov.vn:symbol .:punct'],
    ['(https://a.vn/b-1).', '(:punct https://a.vn/b-1:symbol ):punct .:punct'],
    ['10kg', '10:number kg:word'],
    ['SNN&PTNT TP.HCM', 'SNN&PTNT:symbol TP.HCM:symbol'],
  ])('splits «%s»', (text, expected) => expect(seen(text)).toBe(expected));

  test('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        let at = 0;
        for (const { start, end } of tokens) {
          expect(start).toBe(at);
          at = end;
        }
      }),
    );
  });

  test('takes long runs without spaces', () => {
    for (const unit of ['a', '1.', 'A-', 'a@', 'A/1', '.', 'á-', '1-', '1/', 'A1'])
      expect(tokenize(unit.repeat(60_000)).length).toBeGreaterThan(0);
  });
});

describe('sentences', () => {
  const seen = (text: string, lines?: 'join') => sentences(text, lines ? { lines } : {}).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['Một câu. Hai câu! Ba câu? Bốn…', 4],
    ['UBND TP. Hồ Chí Minh và PGS.TS. Nguyễn Văn A. Hết.', 2],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 1],
    ['Tăng 1.234 tỷ đồng, ngày 20.7.2020 và 2.5 lần. Xong.', 2],
    ['1. Công an tỉnh chủ trì. Sở Tài chính phối hợp.', 2],
    ['I. MỤC ĐÍCH', 1],
    ['Điều 1. Ban hành kèm theo. Điều 2. Hiệu lực.', 2],
    ['Các mặt hàng gạo, ngô, v.v. được bán. Hết.', 2],
    ['Gạo, ngô, v.v. Các loại khác không bán.', 2],
    ['Các tội phạm... góp phần ổn định... Nâng cao nhận thức.', 2],
    ['“Làm tốt.” Rồi nghỉ.', 2],
    ['Hết./.', 1],
    ['Ông A. Pa-xtơ đã đến.', 1],
    ['Ông V. Huy-gô đã đến.', 1],
    ['Tăng 6% so với quý I. Có 11 thôn thu gom.', 2],
    ['Nguy cơ cháy ở cấp IV, cấp V. Một số vụ đã xảy ra.', 2],
    ['Dòng một\nDòng hai', 2],
    ['', 0],
  ])('splits «%s» into %i', (text, count) => expect(seen(text)).toHaveLength(count));

  test('joins wrapped lines when asked', () => {
    expect(seen('Dòng một\ncòn tiếp. Hai\n\nBa', 'join')).toEqual(['Dòng một\ncòn tiếp.', 'Hai', 'Ba']);
  });

  test('is total, in order, and keeps all that is not space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÁ1.?… \n("”v'.split('')) }), (text) => {
        const spans = sentences(text);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

test('countSyllables counts what is read', () => {
  expect(countSyllables('Chỉ thị số 04/CT-UBND ngày 02/4/2018, ki-lô-mét.')).toBe(9);
});
