import { describe, expect, test } from 'vitest';
import { capitalizeFirst, inCaseOf, isUpper, lowerCase, upperCase } from '../../src/vietnamese/case.ts';

describe('case', () => {
  test('maps Vietnamese letters and keeps their form', () => {
    expect(upperCase('ủy ban nhân dân đặc khu')).toBe('ỦY BAN NHÂN DÂN ĐẶC KHU');
    expect(lowerCase('QUYẾT ĐỊNH')).toBe('quyết định');
    expect(upperCase('ủ'.normalize('NFD'))).toBe('Ủ'.normalize('NFD'));
    expect(capitalizeFirst('“đề án” số 1')).toBe('“Đề án” số 1');
    expect(capitalizeFirst('123')).toBe('123');
    expect([isUpper('UBND TỈNH 1'), isUpper('UBND tỉnh'), isUpper('123')]).toEqual([true, false, false]);
  });

  test('gives a replacement the case of what it replaces', () => {
    expect(inCaseOf('BỔ XUNG', 'bổ sung')).toBe('BỔ SUNG');
    expect(inCaseOf('Bổ xung', 'bổ sung')).toBe('Bổ sung');
    expect(inCaseOf('bổ xung', 'bổ sung')).toBe('bổ sung');
    expect(inCaseOf('Phổ biến Giáo dục', 'phổ biến, giáo dục')).toBe('Phổ biến, Giáo dục');
    expect(inCaseOf('Phòngchống', 'phòng chống')).toBe('Phòng chống');
  });
});
