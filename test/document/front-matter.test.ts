import { describe, expect, it } from 'vitest';
import { read } from '../../src/compile.ts';
import { frontMatterKeys } from '../../src/document/front-matter.ts';
import { isIsoDate, type Shape } from '../../src/document/shape.ts';
import { compilerWith, documentOf, FRONT, problemsAt, textAt } from './reading.ts';

/** A YAML value, on one line, that a shape does not take, and the text that the problem must point at. */
function wrongFor(shape: Shape): { value: string; at: string } | null {
  const whole = (value: string) => ({ value, at: value });
  switch (shape.kind) {
    case 'anything':
      return null;
    case 'text':
      return shape.pattern ? whole('hai chữ') : whole('[một, hai]');
    case 'integer':
      return whole('bốn');
    case 'date':
      return whole('02/04/2018');
    case 'flag':
      return whole('có');
    case 'choice':
      return whole('linh_tinh');
    case 'list':
      return whole('{a: b, c: d}');
    case 'record':
      return whole('[a]');
    case 'map':
      return whole('một chuỗi');
    case 'either': {
      const kinds = new Set(shape.of.map((one) => (one.kind === 'map' || one.kind === 'list' ? one.kind : 'scalar')));
      if (!kinds.has('list')) return whole('[một, hai]');
      if (!kinds.has('map')) return whole('{a: b, c: d}');
      return kinds.has('scalar') ? null : whole('một chuỗi');
    }
  }
}

const keys = Object.entries(frontMatterKeys).flatMap(([key, { shape }]) => {
  const wrong = wrongFor(shape);
  return wrong ? [[key, wrong] as const] : [];
});

const problemsWith = (front: Record<string, string | null>) => problemsAt(documentOf('A.\n', front).problems);

describe('a key of the wrong type', () => {
  it.each(keys)('%s is told at its value', (key, { value, at }) => {
    const { problems } = documentOf('A.\n', { [key]: value });
    const own = problems.filter((one) => (one.kind === 'wrong-type' || one.kind === 'not-a-choice') && one.key === key);
    expect(own.map((one) => textAt(one.at))).toEqual([at]);
  });

  it.each(keys.map(([key]) => key))('%s left blank is no crash, and told where it cannot be blank', (key) => {
    const { problems } = documentOf('A.\n', { [key]: '' });
    expect(problems.some((one) => one.kind === 'wrong-type' && one.key === key)).toBe(true);
  });

  it('inside a map or list is told there', () => {
    expect(problemsWith({ nguoi_ky: '{chuc_vu: [a, b], quyen: có}' })).toEqual(['wrong-type: [a, b]', 'wrong-type: có']);
    expect(problemsWith({ phu_luc: '[{tep: a.md, ten: A, ngang: ngang}, chuỗi]' })).toContain('wrong-type: chuỗi');
    expect(problemsWith({ can_cu: '[một, [hai], {a: b, c: d}]' })).toEqual(['wrong-type: [hai]', 'wrong-type: {a: b, c: d}']);
    expect(problemsWith({ co_quan: '{ten: A, he_thong: quan_doi}' })).toEqual(['not-a-choice: quan_doi']);
  });

  it('is a blank where there is nothing but spaces', () => {
    expect(problemsWith({ dia_danh: '"   "', linh_vuc: '"\u3000"' })).toEqual(['wrong-type: "   "', 'wrong-type: "\u3000"']);
  });

  it('is a map where one was typed in braces, though it has one key', () => {
    expect(problemsWith({ co_quan: '{ten: ""}' })).toContain('wrong-type: ""');
    expect(problemsWith({ trich_yeu: '{a: b}' })).toContain('wrong-type: {a: b}');
  });
});

describe('a key that is not known', () => {
  it('is told with the key that was meant', () => {
    const { problems } = documentOf('A.\n', { trich_yue: 'Về a', trich_yeu: null });
    expect(problems).toMatchObject([
      { kind: 'missing-key', key: 'trich_yeu' },
      { kind: 'unknown-key', key: 'trich_yue', suggestion: 'trich_yeu', within: null },
    ]);
  });

  it('inside a map names the map', () => {
    const { problems } = documentOf('A.\n', { nguoi_ky: '{chucvu: A}' });
    expect(problems).toMatchObject([{ kind: 'unknown-key', key: 'chucvu', suggestion: 'chuc_vu', within: 'nguoi_ky' }]);
  });

  it('may be named like what every object has', () => {
    for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(documentOf('A.\n', { [key]: 'x' }).problems).toMatchObject([{ kind: 'unknown-key', key }]);
  });

  it('is without a suggestion where nothing is near', () => {
    expect(documentOf('A.\n', { zzzzzzzz: 'x' }).problems).toMatchObject([{ kind: 'unknown-key', suggestion: null }]);
  });
});

describe('front matter', () => {
  it('without faults has no problem', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('takes a number with zeros, and prints two digits', () => {
    const of = (so: string) => documentOf('A.\n', { so }).number;
    expect([of('4').printed, of('04').printed, of('"04"').printed, of('123').printed]).toEqual(['04', '04', '04', '123']);
    expect(documentOf('A.\n').number.printed).toBeNull();
  });

  it('refuses numbers that no series has', () => {
    expect(problemsWith({ so: '0' })).toEqual(['wrong-type: 0']);
    expect(problemsWith({ so: '-4' })).toEqual(['wrong-type: -4']);
    expect(problemsWith({ so: '123456' })).toEqual(['wrong-type: 123456']);
  });

  it('tells dates that are none', () => {
    expect(problemsWith({ ngay: '2026-02-29' })).toEqual(['unreal-date: 2026-02-29']);
    expect(documentOf('A.\n', { ngay: '2026-02-29' }).date).toBeNull();
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2100-02-29')).toBe(false);
    expect(isIsoDate('1899-01-01')).toBe(false);
  });

  it('takes an unquoted «Lưu: VT, NC» as the text that was typed', () => {
    const document = documentOf('A.\n', { noi_nhan: '\n  - Bộ Công an\n  - Lưu: VT, NC' });
    expect(
      document.recipients.map((one) => [
        one.value,
        one.text.source.text.slice(one.text.pieces[0]?.start, (one.text.pieces[0]?.start ?? 0) + one.value.length),
      ]),
    ).toEqual([
      ['Bộ Công an', 'Bộ Công an'],
      ['Lưu: VT, NC', 'Lưu: VT, NC'],
    ]);
    expect(document.problems).toEqual([]);
  });

  it('takes a text with a colon in other lists and keys too', () => {
    expect(documentOf('A.\n', { kinh_gui: '\n  - Sở A: phòng B' }).addressees.map((one) => one.value)).toEqual(['Sở A: phòng B']);
  });

  it('takes one signer or a list of them', () => {
    expect(documentOf('A.\n', { nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: Lê A}' }).signers).toHaveLength(1);
    expect(
      documentOf('A.\n', { nguoi_ky: '[{vai_tro: thu_ky, ho_ten: A}, {vai_tro: chu_toa, ho_ten: B}]' }).signers.map((one) => one.role),
    ).toEqual(['thu_ky', 'chu_toa']);
  });

  it('derives the symbol from type and organ, and takes a typed one', () => {
    expect(documentOf('A.\n').number.symbol).toBe('CT-UBND');
    expect(documentOf('A.\n', { ky_hieu: 'CT-CTUBND' }).number.symbol).toBe('CT-CTUBND');
    expect(documentOf('A.\n', { loai: 'cong_van', don_vi_soan: 'NC' }).number.symbol).toBe('UBND-NC');
    expect(documentOf('A.\n', { co_quan: '{ten: Tỉnh ủy A, ky_hieu: TU, he_thong: dang}' }).number.symbol).toBe('CT/TU');
  });

  it('sets secrecy whatever `do_mat` says, also nothing', () => {
    for (const value of ['mat', '', '[a]', '{a: b}', 'false']) expect(documentOf('A.\n', { do_mat: value }).secrecy, value).not.toBeNull();
    expect(documentOf('A.\n').secrecy).toBeNull();
  });

  it('tells a type that is not known with the nearest one', () => {
    expect(documentOf('A.\n', { loai: 'chi-thi' }).problems).toMatchObject([
      { kind: 'unknown-type', value: 'chi-thi', suggestion: 'chi_thi' },
    ]);
    expect(documentOf('A.\n', { loai: 'chi-thi' }).type).toBeNull();
  });

  it('tells keys that the type does not take', () => {
    expect(problemsWith({ dien: 'Chủ tịch các xã' })).toEqual(['key-not-for-type: dien']);
    expect(problemsWith({ loai: 'cong_dien', dien: 'Chủ tịch các xã' })).toEqual([]);
  });

  it('tells an organ that the register does not have', () => {
    expect(documentOf('A.\n', { co_quan: 'ubnd_tinh_thanh_hao' }).problems).toMatchObject([
      { kind: 'unknown-organ', suggestion: 'ubnd_tinh_thanh_hoa' },
    ]);
    expect(documentOf('A.\n', { co_quan: null }).problems).toMatchObject([{ kind: 'missing-key', key: 'co_quan' }]);
  });

  it('knows whom a name means where an id is wanted', () => {
    expect(documentOf('A.\n', { co_quan: 'Ủy ban nhân dân tỉnh Đắk Lắk' }).problems).toMatchObject([
      { kind: 'unknown-organ', suggestion: 'ubnd_tinh_dak_lak' },
    ]);
  });

  it('tells an organ that had ended by the date', () => {
    expect(documentOf('A.\n', { co_quan: 'ubnd_tinh_quang_nam', ngay: '2026-01-05' }).problems.map((one) => one.kind)).toEqual([
      'organ-not-in-force',
    ]);
    expect(documentOf('A.\n', { co_quan: 'ubnd_tinh_quang_nam', ngay: '2024-01-05' }).problems).toEqual([]);
  });

  it('chooses the format of the system and the date', () => {
    expect(documentOf('A.\n').format.id).toBe('nd30');
    expect(documentOf('A.\n', { co_quan: '{ten: Tỉnh ủy A, he_thong: dang}' }).format.system).toBe('dang');
    expect(documentOf('A.\n', { the_thuc: 'dang_hd36' }).format.id).toBe('dang_hd36');
  });

  it('reads the rules to be passed over, with their reasons', () => {
    expect(documentOf('A.\n', { bo_qua: '[{quy_tac: han-thieu, ly_do: riêng}]' }).suppressions).toMatchObject([
      { rule: 'han-thieu', reason: 'riêng', over: null },
    ]);
  });

  it('knows the keys of this test’s own base', () => {
    for (const key of Object.keys(FRONT)) expect(frontMatterKeys).toHaveProperty(key);
  });

  it.each([
    ['a list', '- a', 'yaml-syntax: - a'],
    ['a text', 'một chuỗi', 'yaml-syntax: một chuỗi'],
    ['nothing', '', 'missing-key: '],
  ])('that is %s is told', (_, yaml, expected) => {
    const document = read({ path: 'a.md', text: `---\n${yaml}\n---\n\nA.\n` }, compilerWith());
    expect(problemsAt(document.problems)).toEqual([expected]);
    expect(document.type).toBeNull();
  });
});
