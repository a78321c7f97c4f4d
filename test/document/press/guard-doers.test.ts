import { describe, expect, test } from 'vitest';
import { against, findingsAgainst } from './samples.ts';

/** Verbs that the grammar of tasks does not know: vá, lát, sơn, vẽ, dọn, dán, in, bê tông hóa. */
const UNKNOWN = [
  '1. Sở Y tế vá đường vào các trạm, lát vỉa hè trước cổng; sơn hàng rào quanh kho; Sở Xây dựng sơn lại vạch kẻ tại các khu đô thị; Sở Tài chính chủ trì, phối hợp với Công an tỉnh vẽ bản đồ bến bãi.',
  '2. Sở Nội vụ:\n\n   a) Vẽ sơ đồ phòng trực tại trụ sở, dán ở cửa ra vào;\n\n   b) Cùng Sở Y tế dọn kho hồ sơ cũ ở tầng hầm.',
  '3. UBND xã đã bê tông hóa 12 km đường; Sở Tư pháp đã in 500 cuốn sổ tay pháp luật cho Sở Nội vụ.',
  '4. Trong quý II/2026, các đơn vị sau:\n\n   - Thanh tra tỉnh: Vá đường ra bến; lát vỉa hè chợ.\n\n   - Vườn ươm do Sở Tư pháp rào lại bằng lưới thép, Sở Nội vụ cấp lưới.',
].join('\n\n');

describe('who does what the grammar of tasks does not know', () => {
  test.each([
    ['Sở Xây dựng vá đường vào các trạm. [^1]', 'Sở Xây dựng'],
    ['Sở Xây dựng sơn hàng rào quanh kho. [^1]', 'Sở Xây dựng'],
    ['Sở Y tế sơn lại vạch kẻ tại các khu đô thị. [^1]', 'Sở Y tế'],
    ['Đường vào các trạm sẽ do Sở Xây dựng vá. [^1]', 'Sở Xây dựng'],
    ['Đường vào các trạm phải được Sở Xây dựng vá. [^1]', 'Sở Xây dựng'],
    ['Sở Y tế vẽ sơ đồ phòng trực tại trụ sở. [^2]', 'Sở Y tế'],
    ['Sở Y tế dọn kho hồ sơ cũ ở tầng hầm. [^2.b]', 'Sở Y tế'],
    ['Sở Nội vụ đã in 500 cuốn sổ tay pháp luật. [^3]', 'Sở Nội vụ'],
    ['Trong năm, Sở Nội vụ đã in 500 cuốn sổ tay pháp luật. [^3]', 'Sở Nội vụ'],
    ['Sở Tư pháp vá đường ra bến. [^4]', 'Sở Tư pháp'],
    ['Sở Nội vụ rào lại vườn ươm bằng lưới thép. [^4]', 'Sở Nội vụ'],
    ['UBND tỉnh Thanh Hóa in 500 cuốn sổ tay pháp luật. [^3]', 'UBND tỉnh Thanh Hóa'],
    ['Sở Xây dựng vá đường vào các trạm, lát vỉa hè trước cổng.', 'Sở Xây dựng'],
  ])('is no other: %s', (said, place) => {
    const found = findingsAgainst(UNKNOWN, said);
    expect(found.map((one) => [one.rule, one.source.text.slice(one.start, one.end)])).toEqual([['tin-bai-sai-don-vi-thuc-hien', place]]);
  });

  test('the finding names whose work it is, and where', () => {
    const [finding] = findingsAgainst(UNKNOWN, 'Sở Nội vụ đã in 500 cuốn sổ tay pháp luật. [^3]');
    expect(finding?.message).toContain('Gặp «Sở Nội vụ» làm việc của «Sở Tư pháp»: mục 3 của văn bản');
  });

  test.each([
    'Sở Y tế vá đường vào các trạm. [^1]',
    'Sở Y tế sẽ lát vỉa hè trước cổng, sơn hàng rào. [^1]',
    'Đường vào các trạm sẽ do Sở Y tế vá. [^1]',
    'Sở Tài chính và Công an tỉnh vẽ bản đồ bến bãi. [^1]',
    'Sở Tài chính vẽ bản đồ bến bãi. [^1]',
    'UBND tỉnh giao Sở Y tế vá đường vào các trạm. [^1]',
    'Chủ tịch UBND tỉnh yêu cầu vá đường vào các trạm. [^1]',
    'Sở Nội vụ vẽ sơ đồ phòng trực tại trụ sở. [^2.a]',
    'Sở Nội vụ dọn kho hồ sơ cũ ở tầng hầm. [^2.b]',
    'Sở Nội vụ cùng Sở Y tế dọn kho hồ sơ cũ ở tầng hầm. [^2.b]',
    'Sở Tư pháp đã in 500 cuốn sổ tay pháp luật. [^3]',
    'Sở Nội vụ được tặng 500 cuốn sổ tay pháp luật. [^3]',
    'Sở Nội vụ nhận 500 cuốn sổ tay pháp luật. [^3]',
    'Thanh tra tỉnh vá đường ra bến. [^4]',
    'Thanh tra tỉnh lát vỉa hè chợ. [^4]',
    'Sở Tư pháp rào lại vườn ươm bằng lưới thép. [^4]',
    'Sở Nội vụ cấp lưới. [^4]',
  ])('may be said as the clause has it: %s', (said) => {
    expect(against(UNKNOWN, said)).toEqual([]);
  });
});

test('what is said of a unit in brackets ends with them', () => {
  const body =
    '1. Đại diện 40 hộ (theo danh sách do Sở Y tế in) vá đường vào chợ, lát vỉa hè, sơn hàng rào quanh bến cá.\n\n2. Kho (do Sở Y tế vá mái, sơn cửa) mở từ tháng 5.';
  expect(against(body, 'UBND tỉnh Thanh Hóa vá đường vào chợ, lát vỉa hè, sơn hàng rào quanh bến cá. [^1]')).toEqual([]);
  expect(against(body, 'UBND tỉnh Thanh Hóa vá mái, sơn cửa. [^2]')).toEqual(['tin-bai-sai-don-vi-thuc-hien']);
});

const COMMON = [
  '1. Tuần tra rừng: văn phòng cấp ủy vẽ bản đồ các khoảnh dễ cháy, Thanh tra tỉnh dán biển báo ở bìa rừng.',
  '2. Sở Y tế yêu cầu Trạm Y tế phường phun thuốc diệt muỗi tại chợ; Công an phường phân luồng xe vào giờ cao điểm.',
  '3. Chủ rừng vá hàng rào quanh lô, phát đường băng; hiệu trưởng sơn lại cổng trường; các đơn vị gom củi khô ven đường.',
  '4. Tổ công tác ghi chép, đăng số liệu lên bảng; nhà thầu tưới nước đường công vụ. Trạm y tế phường và các chủ hồ trồng cỏ quanh bể nước.',
  '5. UBND xã vận động chủ hồ khơi cửa tràn, rào bờ thấp; Sở Công Thương mời nhà thầu, chủ đầu tư dự phiên chợ.',
  '6. Đội Quản lý chợ cử người trực; Sở Xây dựng tỉa cành cây.',
].join('\n\n');

describe('a unit that is named by a common noun', () => {
  test.each([
    ['Văn phòng cấp ủy dán biển báo ở bìa rừng. [^1]', 'Văn phòng cấp ủy'],
    ['Thanh tra tỉnh vẽ bản đồ các khoảnh dễ cháy. [^1]', 'Thanh tra tỉnh'],
    ['Chủ rừng sơn lại cổng trường. [^3]', 'Chủ rừng'],
    ['Chủ đầu tư phát đường băng. [^3]', 'Chủ đầu tư'],
    ['Các nhà thầu vá hàng rào quanh lô. [^3]', 'nhà thầu'],
    ['Cổng trường do chủ rừng sơn lại. [^3]', 'chủ rừng'],
    ['Tổ công tác tưới nước đường công vụ. [^4]', 'Tổ công tác'],
    ['Nhà thầu ghi chép, đăng số liệu lên bảng. [^4]', 'Nhà thầu'],
    ['Nhà thầu trồng cỏ quanh bể nước. [^4]', 'Nhà thầu'],
    ['Sở Công Thương tưới nước đường công vụ. [^4] [^5]', 'Sở Công Thương'],
    ['Đội Quản lý chợ tỉa cành cây. [^6]', 'Đội Quản lý chợ'],
  ])('does not do what another does: %s', (said, place) => {
    const found = findingsAgainst(COMMON, said);
    expect(found.map((one) => [one.rule, one.source.text.slice(one.start, one.end)])).toEqual([['tin-bai-sai-don-vi-thuc-hien', place]]);
  });

  test.each([
    'Văn phòng cấp ủy vẽ bản đồ các khoảnh dễ cháy. [^1]',
    'Thanh tra tỉnh dán biển báo ở bìa rừng. [^1]',
    'Các chủ rừng phát đường băng, vá hàng rào quanh lô. [^3]',
    'Hiệu trưởng các trường sơn lại cổng trường. [^3]',
    // One of «các đơn vị», and whom the document does not know by this noun.
    'Chủ rừng gom củi khô ven đường. [^3]',
    'Nhà trường sơn lại cổng trường. [^3]',
    'Tổ công tác đăng số liệu lên bảng. [^4]',
    'Các chủ hồ trồng cỏ quanh bể nước. [^4]',
    'Chủ hồ khơi cửa tràn, rào bờ thấp. [^5]',
    'UBND xã vận động chủ hồ khơi cửa tràn. [^5]',
    'Theo đó, chủ tịch UBND tỉnh yêu cầu chủ hồ khơi cửa tràn, rào bờ thấp. [^5]',
    'Đội Quản lý chợ cử người trực. [^6]',
  ])('does its own: %s', (said) => {
    expect(against(COMMON, said)).toEqual([]);
  });
});

describe('who gives an order', () => {
  test.each([
    'Công an phường yêu cầu Trạm Y tế phường phun thuốc diệt muỗi tại chợ. [^2]',
    'Công an phường yêu cầu các Trạm Y tế phường phun thuốc diệt muỗi tại chợ. [^2]',
  ])('is no other: %s', (said) => {
    expect(against(COMMON, said)).toEqual(['tin-bai-sai-don-vi-thuc-hien']);
  });

  test.each([
    'Sở Y tế yêu cầu Trạm Y tế phường phun thuốc diệt muỗi tại chợ. [^2]',
    'Chủ tịch UBND tỉnh yêu cầu Trạm Y tế phường phun thuốc diệt muỗi tại chợ. [^2]',
  ])('may be who gives it there, or who issues: %s', (said) => {
    expect(against(COMMON, said)).toEqual([]);
  });
});
