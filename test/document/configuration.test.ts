import { describe, expect, it } from 'vitest';
import { readConfiguration, readDocumentRegister, readOrganFile } from '../../src/document/configuration.ts';
import { problemsAt } from './reading.ts';

const configuration = (text: string) => readConfiguration({ path: 'chithi.yaml', text });
const organs = (text: string) => readOrganFile({ path: 'co_quan.yaml', text });
const register = (text: string) => readDocumentRegister({ path: 'van_ban.yaml', text });

describe('the configuration of an office', () => {
  it('has a default for every setting', () => {
    const expected = {
      organ: null,
      toneStyle: null,
      series: 'theo_loai',
      term: null,
      communeSuperior: false,
      electronicAppendices: false,
      problems: [],
    };
    expect(readConfiguration(null)).toMatchObject(expected);
    expect(configuration('')).toMatchObject(expected);
  });

  it('reads what is set', () => {
    const read = configuration(
      'co_quan: ubnd_tinh_gia_lai\nkieu_dau_thanh: moi\nday_so: chung\nnhiem_ky: 2025-2030\nquy_tac:\n  html: warning\n  ma-html: off\nky_hieu:\n  chi_thi: CTUBND\nthe_thuc:\n  chu_quan_xa: true\n  phu_luc_dien_tu: true\n',
    );
    expect(read).toMatchObject({
      organ: 'ubnd_tinh_gia_lai',
      toneStyle: 'moi',
      series: 'chung',
      term: '2025-2030',
      communeSuperior: true,
      electronicAppendices: true,
      problems: [],
    });
    expect([...read.rules]).toEqual([
      ['html', 'warning'],
      ['ma-html', 'off'],
    ]);
    expect([...read.symbols]).toEqual([['chi_thi', 'CTUBND']]);
  });

  it('tells keys and values that it does not have', () => {
    expect(problemsAt(configuration('kieu_dau: moi\n').problems)).toEqual(['unknown-key: kieu_dau']);
    expect(problemsAt(configuration('quy_tac:\n  ma-html: tat\n').problems)).toEqual(['not-a-choice: tat']);
    expect(problemsAt(configuration('the_thuc: xa\n').problems)).toEqual(['wrong-type: xa']);
    expect(problemsAt(configuration('- a\n').problems)).toEqual(['wrong-type: - a']);
    expect(configuration('a: [\n').problems.map((one) => one.kind)).toContain('yaml-syntax');
    expect(configuration('quy_tac: {x: tat}\n').rules.size).toBe(0);
  });
});

describe('the organs of an office', () => {
  it('are read with names, dates and address', () => {
    const { organs: list, problems } = organs(
      '- id: so_a\n  ten: Sở A\n  ky_hieu: SA\n  loai: so\n  tu: 2025-07-01\n  ten_khac: [Sở cũ]\n  ke_thua: so_b\n  dia_chi: {dien_thoai: "0123"}\n',
    );
    expect(problems).toEqual([]);
    expect(list).toMatchObject([
      {
        id: 'so_a',
        name: 'Sở A',
        symbol: 'SA',
        kind: 'so',
        system: 'nha_nuoc',
        from: '2025-07-01',
        aliases: [{ name: 'Sở cũ', local: true }],
        successors: ['so_b'],
        address: { phone: '0123' },
      },
    ]);
  });

  it('are told where they lack a key or are no list', () => {
    expect(organs('- id: a\n').problems).toMatchObject([{ kind: 'missing-key', key: 'ten', within: 'co_quan.yaml' }]);
    expect(organs('id: a\n').problems.map((one) => one.kind)).toEqual(['wrong-type']);
    expect(organs('- a\n').problems.map((one) => one.kind)).toEqual(['wrong-type']);
    expect(organs('')).toEqual({ organs: [], problems: [] });
  });
});

describe('the register of cited documents', () => {
  it('is read with null for what it does not say', () => {
    expect(register('- so_ky_hieu: 30/2020/NĐ-CP\n  ngay: 2020-03-05\n').documents).toMatchObject([
      { numberSymbol: '30/2020/NĐ-CP', date: '2020-03-05', title: null, expired: null },
    ]);
  });

  it('tells what is not a day', () => {
    expect(problemsAt(register('- so_ky_hieu: a\n  ngay: 05/3/2020\n').problems)).toEqual(['wrong-type: 05/3/2020']);
  });
});
