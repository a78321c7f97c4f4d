import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/document/press/facts.ts';
import { deniedPairs, underOf } from '../../../src/document/press/negations.ts';
import { quantitiesOf } from '../../../src/document/press/quantities.ts';
import { relaysOf } from '../../../src/document/press/recipients.ts';
import { organMatcher } from '../../../src/document/tasks/organ-phrase.ts';
import { against, findingsAgainst } from './samples.ts';
import { departuresFrom } from './sentences.ts';

const valuesOf = (text: string) => quantitiesOf(text, []).map(({ value }) => value);

function departures(said: string, paragraph: string, mark = 'doan-1') {
  return departuresFrom(paragraph, said, {}, [mark]);
}

const YEAR = 'năm hai nghìn không trăm hai mươi sáu';

describe('a period whose year is said in words', () => {
  test.each([
    ...['một', 'I', '1'].map((word) => [`Quý ${word}`, '2026-01-01/2026-03-31']),
    ...['hai', 'II', '2'].map((word) => [`quý ${word}`, '2026-04-01/2026-06-30']),
    ...['ba', 'III', '3'].map((word) => [`quý ${word}`, '2026-07-01/2026-09-30']),
    ...['tư', 'bốn', 'IV', '4'].map((word) => [`Quý ${word}`, '2026-10-01/2026-12-31']),
    ['Sáu tháng đầu', '2026-01-01/2026-06-30'],
    ['6 tháng cuối', '2026-07-01/2026-12-31'],
    ...['giêng|một|1', 'hai', 'ba', 'tư|bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai|chạp|12'].flatMap(
      (words, index) => {
        const month = `2026-${String(index + 1).padStart(2, '0')}`;
        const last = new Date(Date.UTC(2026, index + 1, 0)).getUTCDate();
        return words.split('|').map((word) => [`Tháng ${word}`, `${month}-01/${month}-${last}`]);
      },
    ),
  ])('%s', (period, value) => {
    expect(valuesOf(`${period} ${YEAR}, các xã họp.`)).toEqual([value]);
  });
});

describe('a number in words', () => {
  test.each(
    ['đôi', 'rưỡi', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, index) => [
      word,
      [2, 1.5, 3, 4, 5, 6, 7, 8, 9, 10][index],
    ]),
  )('gấp %s', (word, value) => {
    expect(quantitiesOf(`Lượng rác gấp ${word} mùa trước.`, [])).toMatchObject([{ value: String(value), unit: 'lần' }]);
  });

  test.each([
    ['một phần tư', ['1', '4']],
    ['hai phần ba', ['2', '3']],
    ['ba phần bốn', ['3', '4']],
    ['bốn phần năm', ['4', '5']],
    ['một phần hai', ['1', '2']],
    ['một phần sáu', ['1', '6']],
    ['một phần bảy', ['1', '7']],
    ['một phần tám', ['1', '8']],
    ['một phần chín', ['1', '9']],
    ['một phần mười', ['1', '10']],
    ['3 phần 4', ['3', '4']],
  ])('%s', (words, values) => {
    expect(valuesOf(`Có ${words} số hộ ở lại.`)).toEqual(values);
  });

  test.each([
    ['2 trăm', '200'],
    ['2 nghìn', '2000'],
    ['2 ngàn', '2000'],
    ['2 vạn', '20000'],
    ['2 triệu', '2000000'],
    ['2 tỷ', '2000000000'],
    ['1,5 tỉ', '1500000000'],
    ['2 nghìn tỷ', '2000000000000'],
  ])('%s đồng is one sum', (words, value) => {
    expect(quantitiesOf(`Chi ${words} đồng.`, [])).toMatchObject([{ value, unit: 'đồng' }]);
  });

  test('stands where its words stand', () => {
    const text = 'Có mười hai hộ và hai mươi phần trăm số thôn.';
    expect(quantitiesOf(text, []).map(({ start, end }) => text.slice(start, end))).toEqual(['mười hai', 'hai mươi phần trăm']);
  });

  test.each(['Hằng năm tổ chức sơ kết.', 'Trong năm học tới, các trường mở thư viện.', 'Việc của năm tổ chức xong.'])(
    '«năm» is a year: %s',
    (text) => {
      expect(valuesOf(text)).toEqual([]);
    },
  );

  test('«một tháng một lần» and «mỗi tháng một lần» count times', () => {
    expect(quantitiesOf('Tổ họp mỗi tháng một lần.', [])).toMatchObject([{ value: '1', unit: 'lần' }]);
  });

  test('the lower number of a fraction that is read out is no bound', () => {
    expect(quantitiesOf('Có một nghìn trên hai nghìn hộ.', []).map(({ bound }) => bound)).toEqual([null, null]);
  });
});

describe('a half and a sum of two scales', () => {
  test.each([
    ['ba tấn rưỡi', '3.5', 'tấn'],
    ['3 tấn rưỡi', '3.5', 'tấn'],
    ['một tấn rưỡi', '1.5', 'tấn'],
    ['hai năm rưỡi', '2.5', 'năm'],
    ['hai mươi tám tỷ rưỡi', '28500000000', null],
    ['28 tỷ rưỡi đồng', '28500000000', 'đồng'],
    ['bốn nghìn rưỡi hộ', '4500', 'hộ'],
    ['hai trăm rưỡi con', '250', 'con'],
    ['sáu phẩy tám lăm tỷ đồng', '6850000000', 'đồng'],
    ['sáu phẩy hai tư tấn', '6.24', 'tấn'],
    ['sáu phẩy tám mốt phần trăm', '6.81', '%'],
    ['6 tỷ 850 triệu đồng', '6850000000', 'đồng'],
    ['6 tỷ 85 triệu 500 nghìn đồng', '6085500000', 'đồng'],
  ])('%s', (words, value, unit) => {
    expect(quantitiesOf(`Kho chứa ${words}.`, [])).toMatchObject([{ value, unit }]);
  });

  test.each([
    ['Kho chứa 3 tấn và rưỡi bao.', ['3']],
    ['Chi 6 tỷ, 850 triệu đồng.', ['6000000000', '850000000']],
    ['Chi 850 triệu 6 tỷ đồng.', ['850000000', '6000000000']],
  ])('is none in: %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test.each([
    ['Kho chứa ba tấn rưỡi gạo.', 'Kho chứa 3,5 tấn gạo.', true],
    ['Kho chứa bốn tấn rưỡi gạo.', 'Kho chứa 3,5 tấn gạo.', false],
    ['Kho chứa ba tấn rưỡi gạo.', 'Kho chứa 3 tấn gạo.', false],
    ['Xã chi 6 tỷ 850 triệu đồng.', 'Xã chi 6,85 tỷ đồng.', true],
    ['Xã chi 6 tỷ 580 triệu đồng.', 'Xã chi 6,85 tỷ đồng.', false],
    ['Xã chi sáu phẩy tám lăm tỷ đồng.', 'Xã chi 6,85 tỷ đồng.', true],
    ['Xã chi sáu phẩy năm tám tỷ đồng.', 'Xã chi 6,85 tỷ đồng.', false],
  ])('%s (%s)', (said, paragraph, right) => {
    expect(departures(said, paragraph).length === 0).toBe(right);
  });
});

describe('a day', () => {
  test.each(['32/5', '0/5', '12/13', '12/0'])('that the calendar lacks is none: từ %s đến', (day) => {
    expect(valuesOf(`Bến đóng từ ${day} đến 31/8/2026.`).some((value) => value.startsWith('--'))).toBe(false);
  });

  test('«Chủ nhật» is no other day of the week', () => {
    expect(departures('Các xã họp chợ vào Chủ nhật.', 'Các xã họp chợ vào thứ Bảy.')).toHaveLength(1);
    expect(departures('Vào Chủ nhật, các xã họp chợ.', 'Các xã họp chợ vào chủ nhật.')).toEqual([]);
  });

  const PROGRAMME = '1. Sở Y tế sửa 12 trạm trong giai đoạn 2026-2030, xong trước ngày 15/11.';
  test.each([
    'Sở Y tế sửa 12 trạm đến năm 2030. [^1]',
    'Sở Y tế bắt đầu sửa trạm từ năm 2026. [^1]',
    'Sở Y tế sửa xong trước ngày 15/11/2026. [^1]',
  ])('of a period, or in the year of the document, is said there: %s', (said) => {
    expect(against(PROGRAMME, said).filter((rule) => rule === 'tin-bai-sai-ngay')).toEqual([]);
  });
  test.each(['Sở Y tế sửa 12 trạm trong năm 2012. [^1]', 'Sở Y tế sửa xong trước ngày 15/11/2027. [^1]'])(
    'of another year is not: %s',
    (said) => {
      expect(against(PROGRAMME, said)).not.toEqual([]);
    },
  );
});

describe('a pair of words with a negation before it', () => {
  const pairOf = (text: string, words: string) => deniedPairs(text).find((one) => one.words === words);

  test('has the word before the negation beside it, within its part', () => {
    expect(pairOf('Hộ dân không đốt nương.', 'đốt nương')).toMatchObject({ far: 0, before: 'dân' });
    expect(pairOf('Các hộ dọn kho, đốt nương.', 'đốt nương')).toMatchObject({ far: Number.POSITIVE_INFINITY, before: null });
  });
});

describe('«không» that is the figure denies nothing', () => {
  const negations = (said: string, paragraph: string) => departures(said, paragraph).filter(({ kind }) => kind === 'negation');

  test.each([
    [`Rà soát xong trước ngày mười lăm tháng tư ${YEAR}.`, 'Rà soát xong trước ngày 15 tháng 4 năm 2026.'],
    ['Đóng cửa rừng từ không giờ đêm mai.', 'Đóng cửa rừng từ 0 giờ đêm mai.'],
    ['Đóng cửa rừng lúc hai mươi hai giờ không phút đêm mai.', 'Đóng cửa rừng lúc 22 giờ 00 phút đêm mai.'],
    ['Kho giữ ở không độ C cả ngày đêm.', 'Kho giữ ở 0 độ C cả ngày đêm.'],
    ['Tỷ lệ hộ nghèo còn ba phẩy không năm phần trăm số hộ.', 'Tỷ lệ hộ nghèo còn 3,05% số hộ.'],
    ['Tỷ lệ trễ hạn là không phần trăm tổng hồ sơ.', 'Tỷ lệ trễ hạn là 0% tổng hồ sơ.'],
    ['Người dân làm thủ tục với mức phí không đồng trên mạng.', 'Người dân làm thủ tục với mức phí 0 đồng trên mạng.'],
  ])('%s', (said, paragraph) => {
    expect(negations(said, paragraph)).toEqual([]);
  });

  test.each([
    ['Các xã không tổ chức lễ hội trong năm hai nghìn không trăm hai mươi sáu.', 'Các xã tổ chức lễ hội trong năm 2026.'],
    ['Thanh niên không độ xe máy.', 'Thanh niên độ xe máy.'],
    ['Tổ tuần tra không giờ nào rời chốt trực.', 'Tổ tuần tra rời chốt trực.'],
    ['Hộ dân không đồng ý bàn giao đất.', 'Hộ dân đồng ý bàn giao đất.'],
    ['Trong năm không tổ chức lễ hội.', 'Trong năm tổ chức lễ hội.'],
  ])('but does in: %s', (said, paragraph) => {
    expect(negations(said, paragraph)).toHaveLength(1);
  });
});

describe('what is not denied in the same words', () => {
  const negations = (said: string, clause: string) => departuresFrom(clause, said, {}, []).filter(({ kind }) => kind === 'negation');

  test.each([
    ['Kho chỉ được mở lại khi đã đủ 15 ngày.', 'Không mở lại kho khi chưa đủ 15 ngày.'],
    ['Đủ 15 ngày mới được mở lại kho.', 'Không mở lại kho khi chưa đủ 15 ngày.'],
    ['Đội xử lý xe chở gỗ không có hồ sơ hoặc không có dấu búa.', 'Đội xử lý xe chở gỗ không có hồ sơ, không có dấu búa.'],
    ['Đò ngang thiếu phao cứu sinh bị dừng chạy.', 'Dừng chạy đò ngang không đủ phao cứu sinh.'],
    ['Xe kéo không được vào đường làng giờ tan học.', 'Cấm xe kéo vào đường làng giờ tan học.'],
    ['Chủ hộ không phải đóng thêm khoản nào.', 'Không yêu cầu đóng thêm khoản nào.'],
  ])('passes: %s', (said, clause) => {
    expect(negations(said, clause)).toEqual([]);
  });

  test.each([
    ['Đội xử lý xe chở gỗ có dấu búa.', 'Đội xử lý xe chở gỗ không có hồ sơ hoặc không có dấu búa.'],
    ['Dừng chạy đò ngang đủ phao cứu sinh.', 'Dừng chạy đò ngang không đủ phao cứu sinh.'],
    ['Đình chỉ kho mở lại khi đủ 15 ngày.', 'Không mở lại kho khi chưa đủ 15 ngày.'],
    ['Chủ hộ không phải đóng phí vệ sinh.', 'Chủ hộ đóng phí vệ sinh.'],
    ['Xe kéo vào đường làng giờ tan học.', 'Cấm xe kéo vào đường làng giờ tan học.'],
  ])('is told: %s', (said, clause) => {
    expect(negations(said, clause)).toHaveLength(1);
  });
});

describe('a lead-in that denies something on the way to what it demands', () => {
  test.each([
    'Để giữ rừng, không để cháy lan rộng, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:',
    'Trước tình trạng nhiều hộ chưa khai báo tạm trú, đề nghị các xã:',
    'Các xã thực hiện "3 không":',
    'Các xã thực hiện nguyên tắc năm không:',
  ])('denies nothing below: %s', (leadIn) => {
    expect(underOf(leadIn)).toBeNull();
  });

  test.each([
    ['Không được thực hiện các hành vi sau:', 'denied'],
    ['Các xã không được yêu cầu người dân:', 'perhaps'],
    ['Không tự ý, khi chưa được phép:', 'perhaps'],
  ] as const)('may deny what is below: %s', (leadIn, under) => {
    expect(underOf(leadIn)).toBe(under);
  });
});

describe('the way on which something is sent', () => {
  const throughOf = (text: string) => {
    const named = factsOf(text, organMatcher([])).filter((fact) => fact.kind === 'name');
    return relaysOf(text, named).map((fact) => fact.text);
  };

  test.each(['.', ' trước ngày 15/4.', ' chậm nhất là thứ Sáu.', ' để tổng hợp.', ' theo mẫu.', ').', '; các xã họp.'])(
    'has two units before «%s»',
    (after) => {
      expect(throughOf(`Các xã báo cáo UBND tỉnh (qua Sở Nội vụ, Sở Tư pháp${after}`)).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
    },
  );
  test('has one where the second begins something else', () => {
    expect(throughOf('Các xã báo cáo qua Sở Nội vụ, Sở Tư pháp lập dự toán.')).toEqual(['Sở Nội vụ']);
  });

  test.each([
    'Các xã báo cáo UBND tỉnh (qua Sở Nội vụ, Sở Tư pháp) trước ngày 15/4.',
    'Các xã báo cáo UBND tỉnh (qua Sở Nội vụ và Sở Tư pháp).',
  ])('may stand in brackets after who receives: %s', (text) => {
    expect(throughOf(text)).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
  });

  const REPORTS = '1. Sở Y tế tổng hợp, báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 15/4/2026.';
  test.each(['Nơi nhận các báo cáo của Sở Y tế là Sở Nội vụ. [^1]', 'Nơi nhận những báo cáo ấy là Sở Nội vụ. [^1]'])(
    'ends where reports go: %s',
    (said) => {
      expect(against(REPORTS, said)).toEqual([]);
    },
  );
});

describe('what a finding proposes', () => {
  test('marks that begin as the unknown one does', () => {
    const [found] = departures('Các xã họp.', 'Các xã họp.', 'doan-9');
    expect(found).toMatchObject({ kind: 'unknown-mark', suggestions: ['doan-1'] });
    expect(departures('Các xã họp.', 'Các xã họp.', 'phu-luc-x-9')).toMatchObject([{ kind: 'unknown-mark', suggestions: [] }]);
  });

  test('documents of the same number, else of the same symbol', () => {
    const cited = 'Thực hiện Chỉ thị số 08/CT-TTg, Chỉ thị số 12/CT-TTg và Kế hoạch số 30/KH-UBND, các xã dọn kho.';
    expect(departures('Theo Chỉ thị số 09/CT-TTg, các xã dọn kho.', cited)).toMatchObject([
      { kind: 'document', instead: expect.stringMatching(/08\/CT-TTg.*12\/CT-TTg/) },
    ]);
    expect(departures('Theo Kế hoạch số 12/KH-UBND, các xã dọn kho.', cited)).toMatchObject([
      { kind: 'document', instead: expect.stringContaining('12/CT-TTg') },
    ]);
  });

  test('three units of those that do it', () => {
    const body = '1. Sở Y tế, Sở Nội vụ, Sở Tư pháp, Sở Ngoại vụ vẽ sơ đồ phòng trực; Thanh tra tỉnh dán biển ở cửa.';
    const [found] = findingsAgainst(body, 'Thanh tra tỉnh vẽ sơ đồ phòng trực. [^1]');
    expect(found?.message).toContain('«Sở Y tế, Sở Nội vụ, Sở Tư pháp»');
  });
});

test('a code ends a name, and the unit after it is another', () => {
  const clause = 'Các xã báo cáo Ban Chỉ đạo tỉnh (qua phòng PV28 - Công an tỉnh) trước ngày 15/4.';
  expect(departures('Báo cáo của các xã gửi Ban Chỉ đạo tỉnh qua phòng PV28 - Công an tỉnh.', clause)).toEqual([]);
  expect(departures('Báo cáo của các xã gửi Ban Chỉ đạo tỉnh qua phòng PV11 - Công an tỉnh.', clause)).toHaveLength(1);
});

test('a unit that the opening of a document names may be named beside each clause', () => {
  const body = 'Theo đề nghị của Sở Ngoại vụ, UBND tỉnh chỉ đạo như sau:\n\n1. Sở Y tế vẽ sơ đồ phòng trực.';
  expect(against(body, 'Như Sở Ngoại vụ đã nêu, Sở Y tế vẽ sơ đồ phòng trực. [^1]')).toEqual([]);
});
