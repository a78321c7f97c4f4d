import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch, slug, snakeId, unaccent } from '../../src/vietnamese/unaccent.ts';

describe('unaccent', () => {
  test('drops diacritics and keeps the rest', () => {
    expect(unaccent('Ủy ban nhân dân Đắk Lắk, số 04/CT-UBND')).toBe('Uy ban nhan dan Dak Lak, so 04/CT-UBND');
    expect(unaccent('phòng'.normalize('NFD'))).toBe('phong');
  });

  test('makes slugs, keys and search forms', () => {
    expect(slug('Chỉ thị số 04/CT-UBND: Về “phòng cháy”')).toBe('chi-thi-so-04-ct-ubnd-ve-phong-chay');
    expect(snakeId('Chỉ thị')).toBe('chi_thi');
    expect(foldForSearch('  Phòng \n CHÁY ')).toBe('phong chay');
  });

  test('gives slugs of their alphabet for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
