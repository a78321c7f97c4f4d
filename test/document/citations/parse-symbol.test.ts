import { expect, test } from 'vitest';
import { parseSymbol } from '../../../src/document/citations/parse-symbol.ts';

function parts(text: string): string | null {
  const found = parseSymbol(text);
  return (
    found &&
    [found.form, found.number ?? '-', found.year ?? '-', found.typeCode ?? '-', found.organs.join('+'), found.symbol, found.system].join(
      ' ',
    )
  );
}

test.each([
  ['04/CT-UBND', 'state 04 - CT UBND CT-UBND nha_nuoc'],
  ['12/HD-BCA-V05', 'state 12 - HD BCA+V05 HD-BCA-V05 nha_nuoc'],
  ['2623/UBND-NCXDPL', 'letter 2623 - - UBND+NCXDPL UBND-NCXDPL nha_nuoc'],
  ['31-CT/TU', 'party 31 - CT TU CT/TU dang'],
  ['05-QC/BTCTU-BDVTU', 'party 05 - QC BTCTU+BDVTU QC/BTCTU-BDVTU dang'],
  ['39/2012/QH13', 'qppl 39 2012 - QH13 QH13 quoc_hoi'],
  ['1210/2016/UBTVQH13', 'qppl 1210 2016 - UBTVQH13 UBTVQH13 quoc_hoi'],
  ['38/2001/PL-UBTVQH10', 'qppl 38 2001 PL UBTVQH10 PL-UBTVQH10 quoc_hoi'],
  ['30c/NQ-CP', 'state 30c - NQ CP NQ-CP nha_nuoc'],
  ['95/CP', 'old 95 - - CP CP nha_nuoc'],
  ['14/TTLB', 'old 14 - TTLB  TTLB nha_nuoc'],
  ['17/TTr-SNN&PTNT', 'state 17 - TTr SNN&PTNT TTr-SNN&PTNT nha_nuoc'],
  ['1961/QĐUBND', 'state 1961 - QĐ UBND QĐ-UBND nha_nuoc'],
  ['3864/QĐ.UBND-NN', 'state 3864 - QĐ UBND+NN QĐ-UBND-NN nha_nuoc'],
  ['09/CT/TW', 'party 09 - CT TW CT/TW dang'],
  ['/KH-UBND', 'state - - KH UBND KH-UBND nha_nuoc'],
])('%s', (text, expected) => expect(parts(text)).toBe(expected));

test.each(['', 'CT-UBND', '04', '04/', '/', 'abc', '04/CT-UBND, ngày', '04/ct', 'Số 04/CT-UBND'])(
  '«%s» is no whole symbol or has no code',
  (text) => {
    expect(parseSymbol(text)?.symbol ?? null).toBe(text === '04/ct' ? 'CT' : null);
  },
);
