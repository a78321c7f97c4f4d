import { describe, expect, test } from 'vitest';
import { sameActor } from '../../../src/document/press/actors.ts';
import { clausesOfParagraphs } from '../../../src/document/press/clauses.ts';
import { type FactSource, factSource } from '../../../src/document/press/fact-source.ts';
import { guardSentences } from '../../../src/document/press/guard.ts';
import type { OwnSource } from '../../../src/document/press/press-piece.ts';
import { sentenceOf } from './sentences.ts';

const source = (...paragraphs: string[]): FactSource => factSource(clausesOfParagraphs(paragraphs), { places: ['tỉnh Thanh Hóa'] });

const kinds = (said: string, from: FactSource, marks?: readonly string[], own: readonly OwnSource[] = []) =>
  guardSentences([sentenceOf(said, marks)], own, from).departures.map((one) => one.kind);

describe('facts are compared as values', () => {
  const from = source(
    'Nghị định số 03/2019/NĐ-CP ngày 05/9/2019 của Chính phủ; có từ 80% khu dân cư trở lên đạt chuẩn; kinh phí 1,5 tỷ đồng; hoàn thành trước ngày 15/11 hằng năm.',
    'Công an tỉnh, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thanh Hóa và bà Lê Thị Ánh Nguyệt, Phó Chủ tịch, dự họp trong quý III/2024 tại xã Khe Lim.',
  );

  test.each([
    'Nghị định số 03/2019/NĐ-CP ban hành ngày 5 tháng 9 năm 2019.',
    'Văn bản ký ngày mùng năm tháng chín năm hai nghìn không trăm mười chín.',
    'Ít nhất tám mươi phần trăm khu dân cư đạt chuẩn.',
    'Có từ 80 phần trăm trở lên khu dân cư đạt chuẩn.',
    'Kinh phí là 1.500 triệu đồng.',
    'Kinh phí là một phẩy năm tỷ đồng.'.replace('một phẩy năm', '1,5'),
    'Việc này xong trước 15 tháng 11.',
    'Cuộc họp diễn ra trong quý 3 năm 2024.',
    'Công an tỉnh Thanh Hóa và Uỷ ban MTTQ Việt Nam tỉnh dự họp.',
    'Bà Lê Thị Ánh Nguyệt chủ trì tại xã Khe Lim.',
  ])('same: %s', (said) => {
    expect(kinds(said, from)).toEqual([]);
  });

  test.each([
    ['Nghị định số 30/2019/NĐ-CP được ban hành.', ['document']],
    ['Nghị định số 03/2018/NĐ-CP được ban hành.', ['document']],
    ['Thông tư số 03/2019/NĐ-CP được ban hành.', ['document']],
    ['Văn bản ký ngày 06/9/2019.', ['date']],
    ['Văn bản ký ngày mùng sáu tháng chín năm hai nghìn không trăm mười chín.', ['date']],
    ['Có 80% khu dân cư đạt chuẩn.', ['bound']],
    ['Có trên 80% khu dân cư đạt chuẩn.', ['bound']],
    ['Có tối đa 80% khu dân cư đạt chuẩn.', ['bound']],
    ['Có từ 85% khu dân cư trở lên đạt chuẩn.', ['number']],
    ['Kinh phí là 1,5 triệu đồng.', ['number']],
    ['Việc này xong ngày 15/11.', ['bound']],
    ['Công an xã dự họp.', ['name']],
    ['Ủy ban Mặt trận Tổ quốc dự họp.', ['truncated']],
    ['Bà Ánh Nguyệt chủ trì.', ['truncated']],
    ['Bà Lê Thị Ánh Tuyết chủ trì.', ['name']],
    ['Cuộc họp diễn ra tại phường Khe Lim.', ['name']],
    ['Cuộc họp diễn ra tại tỉnh Nghệ An.', ['name']],
  ] as const)('other: %s', (said, expected) => {
    expect(kinds(said, from)).toEqual(expected);
  });
});

describe('a mark', () => {
  const from = source('Kiểm tra 31 chợ trước ngày 15/5/2026.', 'Kiểm tra 19 kho trước ngày 20/6/2026.');

  test('binds the facts of its sentence to its clause', () => {
    expect(kinds('Có 31 chợ được kiểm tra.', from, ['doan-1'])).toEqual([]);
    expect(kinds('Có 19 kho được kiểm tra.', from, ['doan-1'])).toEqual(['number']);
    expect(kinds('Có 31 chợ, 31 kho được kiểm tra trước ngày 15/5/2026.', from, ['doan-1', 'doan-2'])).not.toEqual([]);
  });

  test('of the editor’s own source covers its sentence, or the words that it names', () => {
    const whole = [{ id: 'r1', source: 'Phóng viên ghi', words: [] }];
    const some = [{ id: 'r1', source: 'Phóng viên ghi', words: ['45 chợ'] }];
    expect(kinds('Hôm qua 45 chợ đã được kiểm tra.', from, ['r1'], whole)).toEqual([]);
    expect(kinds('Trong 31 chợ, 45 chợ đã được kiểm tra.', from, ['doan-1', 'r1'], some)).toEqual([]);
    expect(kinds('Trong 32 chợ, 45 chợ đã được kiểm tra.', from, ['doan-1', 'r1'], some)).toEqual(['number']);
  });

  test('that names nothing is told', () => {
    expect(kinds('Các chợ được kiểm tra.', from, ['doan-9'])).toEqual(['unknown-mark']);
  });

  test('is noted as used; a sentence without one notes where it found what it says', () => {
    expect(guardSentences([sentenceOf('Có 31 chợ.', ['doan-1'])], [], from).used).toEqual(['doan-1']);
    expect(guardSentences([sentenceOf('Có 19 kho được kiểm tra.')], [], from).used).toEqual(['doan-2']);
  });
});

describe('a sentence', () => {
  test.each(['.', ';', '. .'])('of marks alone says nothing: %s', (said) => {
    expect(kinds(said, source('Kiểm tra 31 chợ'), ['doan-1'])).toEqual([]);
  });

  test('may count what the document lists, in figures or words', () => {
    const from = factSource(clausesOfParagraphs(['Các sở thực hiện việc sau.']), { counts: new Set(['12', '24']) });
    expect(kinds('Văn bản nêu 12 nhiệm vụ.', from)).toEqual([]);
    expect(kinds('Văn bản nêu mười hai nhiệm vụ.', from)).toEqual([]);
    expect(kinds('Văn bản nêu hai mươi bốn nhóm nhiệm vụ.', from)).toEqual([]);
    expect(kinds('Văn bản nêu mười ba nhiệm vụ.', from)).toEqual(['number']);
  });
});

describe('what may have been meant', () => {
  const meant = (said: string, from: FactSource) =>
    guardSentences([sentenceOf(said)], [], from).departures.flatMap((one) => (one.kind === 'document' ? [one.instead] : []));

  test('by a law that is not there: the laws that are', () => {
    const from = source('Theo Luật Đất đai năm 2024; theo Luật Lâm nghiệp năm 2017; theo Nghị định số 03/2019/NĐ-CP.');
    expect(meant('Theo Luật Nhà ở năm 2023, việc này dừng lại.', from)).toEqual(['Luật Đất đai năm 2024, Luật Lâm nghiệp năm 2017']);
  });

  test('by a number that is not there: the document of that number before those of that symbol', () => {
    const from = source('Theo Quyết định số 05/QĐ-UBND; theo Quyết định số 07/QĐ-UBND; theo Kế hoạch số 09/KH-UBND.');
    expect(meant('Theo Quyết định số 09/QĐ-UBND, việc này dừng lại.', from)).toEqual(['Kế hoạch số 09/KH-UBND']);
    expect(meant('Theo Quyết định số 08/QĐ-UBND, việc này dừng lại.', from)).toEqual([
      'Quyết định số 05/QĐ-UBND, Quyết định số 07/QĐ-UBND',
    ]);
  });
});

describe('two names are of one unit', () => {
  test.each([
    ['công an', 'công an tỉnh'],
    ['ủy ban nhân dân tỉnh thanh hóa', 'ủy ban nhân dân tỉnh'],
    ['lãnh đạo sở y tế', 'sở y tế'],
  ])('%s, %s', (a, b) => {
    expect([sameActor(a, b), sameActor(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['tổ dân phố 1', 'tổ dân phố 12'],
    ['ủy ban nhân dân xã a', 'ủy ban nhân dân xã an'],
    ['văn phòng ủy ban nhân dân tỉnh', 'ủy ban nhân dân tỉnh'],
    ['', 'sở y tế'],
  ])('not %s, %s', (a, b) => {
    expect([sameActor(a, b), sameActor(b, a)]).toEqual([false, false]);
  });
});
