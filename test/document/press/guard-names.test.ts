import { describe, expect, test } from 'vitest';
import { against } from './samples.ts';
import { departuresFrom, kindAndWords } from './sentences.ts';

/** What a sentence departs in from a paragraph: kinds with the words. */
function departures(said: string, paragraph: string): readonly string[] {
  return departuresFrom(paragraph, said, { places: ['tỉnh Thanh Hóa'] }).map(kindAndWords);
}

describe('«cùng» between two units', () => {
  const BODY = '1. Văn phòng UBND tỉnh chủ trì, phối hợp với Sở Nội vụ, Sở Nông nghiệp và Môi trường, Sở Xây dựng lập sổ trực đêm.';
  test.each([
    'Văn phòng UBND tỉnh cùng Sở Nội vụ lập sổ trực đêm. [^1]',
    'Văn phòng UBND tỉnh cùng với Sở Nội vụ lập sổ trực đêm. [^1]',
    'Sở Nông nghiệp và Môi trường cùng Sở Xây dựng phối hợp lập sổ trực đêm. [^1]',
    'Sở NN&MT cùng Sở Xây dựng phối hợp lập sổ trực đêm. [^1]',
  ])('makes no one name: %s', (said) => {
    expect(against(BODY, said).filter((rule) => rule === 'tin-bai-ten-khac')).toEqual([]);
  });
  test.each([
    ['Văn phòng UBND tỉnh cùng Sở Ngoại vụ lập sổ trực đêm.', ['name Sở Ngoại vụ']],
    ['Văn phòng HĐND tỉnh cùng Sở Nội vụ lập sổ trực đêm.', ['name Văn phòng HĐND tỉnh']],
  ])('hides neither: %s', (said, expected) => {
    expect(departures(said, BODY)).toEqual(expected);
  });
});

describe('a dash in a name', () => {
  const ROAD = 'Thông xe đường Khe Lim - Đồi Sim, phục vụ Giỗ Tổ Khai Canh - Lễ hội Đền Trúc, đón khách xã Bản Nưa, xã Suối Mây.';
  test.each([
    'Thông xe tuyến Khe Lim – Đồi Sim.',
    'Thông xe đường Khe Lim–Đồi Sim.',
    'Đường Khe Lim – Đồi Sim được thông xe.',
    'Thông xe để phục vụ Giỗ Tổ Khai Canh - Lễ hội Đền Trúc.',
    'Thông xe để phục vụ Giỗ Tổ Khai Canh – Lễ hội Đền Trúc.',
    'Các xã Bản Nưa – Suối Mây đón khách.',
  ])('of any length: %s', (said) => {
    expect(departures(said, ROAD)).toEqual([]);
  });
  test.each([
    ['Thông xe tuyến Khe Lim – Đồi Chè.', ['truncated Khe Lim', 'name Đồi Chè']],
    ['Thông xe tuyến Đồi Sim – Khe Lim.', ['truncated Đồi Sim', 'truncated Khe Lim']],
    ['Thông xe để phục vụ Giỗ Tổ Khai Sơn - Lễ hội Đền Trúc.', ['name Giỗ Tổ Khai Sơn - Lễ']],
    ['Thông xe để phục vụ Giỗ Tổ Khai Canh.', ['truncated Giỗ Tổ Khai Canh']],
    ['Đón khách tại Bản Nưa – Suối Đá.', ['name Suối Đá']],
  ])('joins what the source joins: %s', (said, expected) => {
    expect(departures(said, ROAD)).toEqual(expected);
  });
});

describe('a short name that everybody knows', () => {
  const LONG =
    'Sở Văn hóa, Thể thao và Du lịch, Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh họp học sinh trung học phổ thông, trung học cơ sở theo ' +
    'lời Thủ tướng Chính phủ; lực lượng cảnh sát giao thông trực Quốc lộ 2, Quốc lộ 32C; thu ngân sách đạt 12% tổng sản phẩm trên địa bàn, đăng trên ' +
    'Cổng thông tin điện tử của tỉnh.';
  test.each([
    'Sở VHTT&DL họp.',
    'Sở VH-TT&DL họp.',
    'Sở VH,TT&DL họp.',
    'Đoàn Thanh niên họp.',
    'Đoàn Thanh niên tỉnh họp.',
    'Tỉnh đoàn họp.',
    'Tỉnh đoàn Thanh Hóa họp.',
    'Họp học sinh THPT.',
    'Họp học sinh THCS và THPT.',
    'Họp theo lời Thủ tướng.',
    'CSGT trực.',
    'Lực lượng CSGT trực.',
    'CSGT có mặt ở QL2, QL32C.',
    'CSGT có mặt ở QL 2, QL 32C.',
    'Thu ngân sách đạt 12% GRDP.',
    'Việc này đăng trên Cổng thông tin điện tử tỉnh.',
    'Việc này đăng trên Cổng thông tin điện tử tỉnh Thanh Hóa.',
  ])('is the name in full: %s', (said) => {
    expect(departures(said, LONG)).toEqual([]);
  });
  test.each([
    ['Sở VHTT họp.', ['name Sở VHTT']],
    ['Sở TT&TT họp.', ['name Sở TT&TT']],
    ['Sở GD-ĐT họp.', ['name Sở GD-ĐT']],
    ['Thành đoàn họp.', ['name Thành đoàn']],
    ['Huyện đoàn họp.', ['name Huyện đoàn']],
    ['Họp học sinh GDTX.', ['name GDTX']],
    ['Họp theo lời Phó Thủ tướng.', ['name Phó']],
    ['CSGT có mặt ở QL7.', ['name QL7']],
    ['CSGT có mặt ở TL2.', ['name TL2']],
    ['Thu ngân sách đạt 12% GDP.', ['name GDP']],
    ['Việc này đăng trên Cổng thông tin điện tử xã.', ['name Cổng thông tin điện tử xã']],
    ['Việc này đăng trên Cổng thông tin điện tử tỉnh Nghệ An.', ['name Cổng thông tin điện tử tỉnh Nghệ An']],
  ])('is no other: %s', (said, expected) => {
    expect(departures(said, LONG)).toEqual(expected);
  });
  test('may stand in the source', () => {
    const short = 'Tỉnh đoàn họp theo lời Thủ tướng, đăng trên Cổng thông tin điện tử tỉnh.';
    expect(departures('Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh họp theo lời Thủ tướng Chính phủ.', short)).toEqual([]);
    expect(departures('Việc này đăng trên Cổng thông tin điện tử của tỉnh.', short)).toEqual([]);
  });
  test('of a city may have a dot', () => {
    const city = 'UBND thành phố Khe Lim họp tại thành phố Đồi Sim.';
    expect(departures('UBND TP. Khe Lim họp ở TP.Đồi Sim.', city)).toEqual([]);
    expect(departures('UBND TP. Khe Sim họp ở TP. Đồi Lim.', city)).toEqual(['name UBND TP. Khe Sim', 'name TP. Đồi Lim']);
  });
  test('may do what the name in full does', () => {
    const body = '1. Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh lập sổ trực; Sở Văn hóa, Thể thao và Du lịch mở lớp vẽ.';
    expect(against(body, 'Tỉnh đoàn lập sổ trực; Sở VH,TT&DL mở lớp vẽ. [^1]')).toEqual([]);
    expect(against(body, 'Tỉnh đoàn mở lớp vẽ; Sở VH,TT&DL lập sổ trực. [^1]')).not.toEqual([]);
  });
});
