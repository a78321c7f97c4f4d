import { describe, expect, it, test } from 'vitest';
import { compiler, read } from '../../../src/compile.ts';
import { isWritable } from '../../../src/document/document.ts';
import { tasksOf } from '../../../src/document/document-tasks.ts';
import { type DraftKind, draftPiece } from '../../../src/writers/press/draft-piece.ts';
import { chooseStatements, type Statement } from '../../../src/writers/press/draft-statements.ts';
import { DOCUMENT } from '../../build/folder.ts';

const by = compiler({});

/** The body of a draft of a directive with these paragraphs, without its marks. */
function draftOf(body: string, kind: DraftKind = 'bao'): string {
  const text = DOCUMENT.replace(/(?<=nhiệm vụ sau:\n\n).*/s, `${body}\n`);
  const document = read({ path: 'a.md', text }, by);
  if (!isWritable(document)) throw new Error('không dựng được');
  const draft = draftPiece(document, tasksOf(document, by.organs).tasks, kind, 'a.md', 400);
  return draft.replace(/\s*\[\^[^\]]*\]/g, '');
}

describe('a long sentence in a draft', () => {
  const first =
    'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Công an tỉnh kiểm tra các điểm kinh doanh gỗ, lâm sản ngoài gỗ trên địa bàn';
  const last = 'báo cáo kết quả trước ngày 30/6/2026';

  it('may leave out a clause that only adds to the others', () => {
    const draft = draftOf(`1. ${first}; củng cố hồ sơ của từng điểm theo quy định; ${last}.`);
    expect(draft).toContain(`${first}; ${last}.`);
  });

  it.each([
    'không kiểm tra ngoài giờ làm việc',
    'trừ những điểm đã ngừng kinh doanh',
    'chỉ kiểm tra khi có kế hoạch được duyệt',
    'trường hợp có dấu hiệu tội phạm thì chuyển cơ quan điều tra',
  ])('leaves out no clause that bears on the others: %s', (clause) => {
    expect(draftOf(`1. ${first}; ${clause}; ${last}.`)).toContain(`${first}; ${clause}; ${last}.`);
  });
});

describe('who does what in a draft', () => {
  const task = 'Bố trí kho bảo quản hồ sơ trước ngày 30/6/2026.';

  it.each(['Sở Nội vụ:', 'Sở Nội vụ có trách nhiệm:', 'Giao Sở Nội vụ:'])('is who the lead-in charges: %s', (lead) => {
    expect(draftOf(`1. ${lead}\n\n   a) ${task}`)).toContain('Sở Nội vụ bố trí kho bảo quản hồ sơ');
  });

  it('is not who only gives guidance in the lead-in', () => {
    const draft = draftOf(`1. Sở Nội vụ hướng dẫn các cơ quan như sau:\n\n   a) ${task}`);
    expect(draft).not.toContain('Sở Nội vụ bố trí kho');
  });
});

describe('a unit that does several things', () => {
  const body = [
    '1. Sở Nông nghiệp và Môi trường:',
    '   a) Kiểm tra 12 điểm kinh doanh gỗ trên địa bàn các xã vùng đệm của vườn quốc gia; hoàn thành trước ngày 30/6/2026.',
    '   b) Tập huấn cho 240 kiểm lâm viên địa bàn và lực lượng bảo vệ rừng của các chủ rừng trước ngày 31/7/2026.',
    '   c) Cấp phát 60 máy thổi gió cho các tổ, đội quần chúng bảo vệ rừng ở cơ sở trước ngày 31/8/2026.',
  ].join('\n\n');

  it.each(['bao', 'cong_thong_tin', 'phat_thanh'] as const)('is named once in a paragraph: %s', (kind) => {
    const draft = draftOf(body, kind);
    expect(draft).toContain('Đơn vị này ');
    expect(draft.match(/Sở Nông nghiệp và Môi trường/g)).toHaveLength(1);
  });

  it('is said in one sentence where that is short', () => {
    expect(draftOf('1. Sở Y tế:\n\n   a) Tổ chức 12 chốt kiểm dịch.\n\n   b) Cung ứng 4.000 liều vắc xin.')).toContain(
      'Sở Y tế tổ chức 12 chốt kiểm dịch; cung ứng 4.000 liều vắc xin.',
    );
  });
});

describe('a sentence that leans on others', () => {
  it('is said with the one before it', () => {
    const draft = draftOf('1. Sở Y tế rà soát 12 trạm. Hoàn thành trước ngày 30/6/2026.');
    expect(draft).toContain('Sở Y tế rà soát 12 trạm; hoàn thành trước ngày 30/6/2026.');
  });

  it('is read aloud as what «việc này» is about, and with its object where it has none of its own', () => {
    const long = 'rà soát, thống kê, phân loại toàn bộ 120 trạm y tế xã, phường còn thiếu bác sĩ, thiếu thiết bị trên địa bàn tỉnh';
    expect(draftOf(`1. Sở Y tế ${long}; hoàn thành trước ngày 30/6/2026.`, 'phat_thanh')).toContain('Việc này hoàn thành trước ngày 30/6');
    expect(draftOf(`1. Sở Y tế ${long}; trình Ủy ban nhân dân tỉnh trước ngày 30/6/2026.`, 'phat_thanh')).not.toContain('Sở Y tế trình');
  });

  it('is read aloud with whom it is done in a sentence of its own, and who does it named again', () => {
    const work = 'kiểm tra 40 chợ, trung tâm thương mại, kho hàng, khách sạn và cơ sở sản xuất trong các khu công nghiệp trên địa bàn tỉnh';
    const draft = draftOf(`1. Công an tỉnh chủ trì, phối hợp với Sở Xây dựng, Sở Công Thương ${work}.`, 'phat_thanh');
    expect(draft).toContain(`Công an tỉnh chủ trì, phối hợp với Sở Xây dựng, Sở Công Thương. Công an tỉnh ${work}.`);
  });

  it('is read aloud with who does it where what is denied stands apart, and an exception with what it bears on', () => {
    const work = 'kêu gọi 100% tàu, thuyền của tỉnh vào các nơi tránh trú an toàn trước khi bão đổ bộ vào bờ';
    const apart = draftOf(`1. Sở Y tế ${work}; không để người ở lại trên tàu, lồng bè, chòi canh.`, 'phat_thanh');
    expect(apart).toContain(`Sở Y tế ${work}. Sở Y tế không để người ở lại trên tàu, lồng bè, chòi canh.`);
    expect(draftOf(`1. Sở Y tế ${work}; trừ những tàu đang làm nhiệm vụ cứu nạn.`, 'phat_thanh')).not.toMatch(/\. Trừ /);
  });

  it('has the heading before it by which it is no fact yet', () => {
    const draft = draftOf(
      '## I. MỤC TIÊU\n\n1. 100% trạm y tế có bác sĩ vào năm 2030.\n\n## II. NHIỆM VỤ\n\n1. Sở Y tế cử 12 bác sĩ về xã.',
    );
    expect(draft).toContain('Mục tiêu: 100% trạm y tế có bác sĩ vào năm 2030.');
    expect(draft).not.toMatch(/^(?:MỤC TIÊU|NHIỆM VỤ|Nhiệm vụ)\.?$/m);
  });

  it('says who asks for it where it names nobody, once in a paragraph', () => {
    const draft = draftOf('1. Tổ chức trực cứu nạn tại 12 bến đò.\n\n2. Kiểm tra 40 phương tiện chở khách.');
    expect(draft).toMatch(/^Chủ tịch Ủy ban nhân dân tỉnh Gia Lai yêu cầu tổ chức trực cứu nạn tại 12 bến đò\. Kiểm tra 40 phương tiện/m);
  });

  it('ends no list of units before it says what they do', () => {
    const task =
      'Giám đốc các sở, Trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường có đường biên giới, có cửa khẩu phụ trên địa bàn tỉnh lập 12 đội trước ngày 30/6/2026';
    expect(draftOf(`1. ${task}.`)).toContain(task);
  });
});

describe('a list in a draft', () => {
  const other = '2. Sở Y tế lập 12 chốt.';

  it('has its heading before each entry that names nobody, whatever verb opens it', () => {
    const draft = draftOf(
      '## I. NGUYÊN TẮC\n\n1. Bảo đảm đúng 100% quy định.\n\n2. Lắng nghe, cầu thị từ 12 xã.\n\n3. Không can thiệp vào 3 việc của cơ sở.',
    );
    expect(draft).toContain('Nguyên tắc: bảo đảm đúng 100% quy định. Lắng nghe, cầu thị từ 12 xã. Không can thiệp vào 3 việc của cơ sở.');
    const entry =
      'Người đăng ký phải đáp ứng đủ các điều kiện sau:\n\n   a) Có văn bằng đại học loại 2 trở lên.\n\n   b) Đủ sức khỏe loại 3 trở lên.';
    expect(draftOf(`1. ${entry}`)).toContain(
      'Người đăng ký phải đáp ứng đủ các điều kiện: có văn bằng đại học loại 2 trở lên. Đủ sức khỏe loại 3 trở lên.',
    );
  });

  it('gives its entries to whom its heading names, not to a unit far above', () => {
    expect(draftOf('## I. NGHĨA VỤ CỦA BÊN NHẬN\n\n1. Sửa chữa 12 giếng trước ngày 30/6/2026.\n\n2. Nộp 3 tỷ đồng.')).toContain(
      'Nghĩa vụ của bên nhận: sửa chữa 12 giếng trước ngày 30/6/2026.',
    );
    const draft = draftOf(
      'Sở Y tế giao cho bà Lê Thị A như sau:\n\n1. Người được giao thực hiện nhiệm vụ của chủ tài khoản:\n\n   a) Ký hợp đồng không quá 100 triệu đồng.',
    );
    expect(draft).not.toContain('Sở Y tế ký');
    expect(draft).toContain('Người được giao thực hiện nhiệm vụ của chủ tài khoản: ký hợp đồng không quá 100 triệu đồng.');
  });

  it('joins the unit of its heading to deeds of which the task reader knows nothing, with the word that asks', () => {
    const deeds = 'a) Bốc dỡ 12 thùng tài liệu.\n\n   b) Báo cáo trước ngày 30/6/2026.';
    expect(draftOf(`1. Đề nghị Sở Nội vụ:\n\n   ${deeds}`)).toContain('Đề nghị Sở Nội vụ bốc dỡ 12 thùng tài liệu.');
    expect(draftOf(`1. Sở Nội vụ:\n\n   ${deeds}`)).toContain('Sở Nội vụ bốc dỡ 12 thùng tài liệu');
  });

  it('of things that somebody does something with says who and what before them', () => {
    const things =
      'a) Phương án phân bổ 24,6 tỷ đồng.\n\n   b) Chủ trương nâng cấp 06 bến thủy.\n\n   c) Tờ trình về tiền ăn trưa của 12 xã.';
    const draft = draftOf(`1. Ủy ban nhân dân tỉnh thống nhất thông qua các nội dung sau:\n\n   ${things}\n\n${other}`);
    expect(draft).toContain('Ủy ban nhân dân tỉnh thống nhất thông qua các nội dung: phương án phân bổ 24,6 tỷ đồng. Chủ trương nâng cấp');
    expect(draft).not.toContain('tỉnh chủ trương');
  });

  it('of what others ask for is not what the issuer asks for', () => {
    expect(draftOf('Sở Y tế báo để người dự tuyển biết:\n\n1. Đề nghị phúc khảo gửi trước ngày 10/8/2026.')).not.toContain(
      'Sở Y tế đề nghị phúc khảo',
    );
  });
});

test('a sum is said once, a form of words and the document itself are what they are', () => {
  expect(draftOf('1. Sở Tài chính bố trí 2.376.000.000 đồng (hai tỷ, ba trăm bảy mươi sáu triệu đồng) cho 02 (hai) xã.')).toContain(
    'bố trí 2.376.000.000 đồng cho 02 xã.',
  );
  expect(draftOf('1. Sở Tài chính bố trí 2 tỷ đồng (ngân sách tỉnh).')).toContain('2 tỷ đồng (ngân sách tỉnh)');
  const draft = draftOf(
    '1. Sở Y tế lập 12 chốt.\n\n## II. TỔ CHỨC\n\n1. Chỉ thị này có hiệu lực từ ngày 30/6/2026.\n\n2. Văn phòng thông báo để các cơ quan, đơn vị biết, thực hiện.',
  );
  expect(draft).toContain('Chỉ thị này có hiệu lực từ ngày 30/6/2026.');
  expect(draft).not.toMatch(/: chỉ thị này|biết, thực hiện/);
});

test('the members of a body are no sentences', () => {
  const draft = draftOf(
    '1. Thành lập Tổ công tác gồm:\n\n   a) Tổ trưởng: Chủ tịch Ủy ban nhân dân tỉnh.\n\n   b) Các thành viên:\n\n      - Giám đốc Sở Tài chính.\n\n      - Giám đốc Sở Xây dựng.\n\n2. Sở Y tế lập 12 chốt.',
  );
  expect(draft).toContain('Sở Y tế lập 12 chốt.');
  expect(draft).not.toMatch(/Tổ trưởng|Giám đốc Sở/);
});

test('the members of a body that belong to another are none either', () => {
  const draft = draftOf(
    '1. Thành lập Tổ công tác gồm các thành viên:\n\n   a) Giám đốc các ban quản lý dự án thuộc Ủy ban nhân dân tỉnh.\n\n   b) Giám đốc Sở Xây dựng.\n\n2. Sở Y tế lập 12 chốt.',
  );
  expect(draft).toContain('Sở Y tế lập 12 chốt.');
  expect(draft).not.toContain('ban quản lý dự án');
});

/** The body of a draft of a document of another type. */
function draftOfType(type: string, front: string, body: string, kind: DraftKind = 'bao', length = 400): string {
  const text = DOCUMENT.replace(/^loai: .*$/m, `loai: ${type}${front}`).replace(/(?<=---\n)\n[^]*$/, `\n${body}\n`);
  const document = read({ path: 'a.md', text }, by);
  if (!isWritable(document)) throw new Error('không dựng được');
  return draftPiece(document, tasksOf(document, by.organs).tasks, kind, 'a.md', length).split('\n---\n')[1] as string;
}

test('an invitation says when and where one meets, and who presides, at any length', () => {
  const front =
    '\nmoi:\n  khach: [Các phòng]\n  noi_dung: Họp giao ban\n  chu_tri: Ông Lê Minh Sơn, Chủ tịch\n  thoi_gian: 08 giờ 00 phút, ngày 12 tháng 3 năm 2026\n  dia_diem: Hội trường tầng 2';
  for (const kind of ['bao', 'cong_thong_tin', 'phat_thanh'] as const) {
    const draft = draftOfType('giay_moi', front, 'Đề nghị các phòng gửi tài liệu trước ngày 10/3/2026.', kind, 110);
    expect(draft).toContain('Thời gian: 08 giờ 00 phút, ngày 12 tháng 3 năm 2026. [^the-thuc]');
    expect(draft).toContain('Địa điểm: Hội trường tầng 2. [^the-thuc]');
    expect(draft).toContain('Chủ trì: Ông Lê Minh Sơn, Chủ tịch. [^the-thuc]');
  }
});

test('a contract says who its parties are', () => {
  const draft = draftOfType(
    'hop_dong',
    '',
    'Hai bên gồm có:\n\nBên A: Trung tâm Cây giống tỉnh, do ông Lê Văn Tám làm đại diện.\n\nBên B: Hợp tác xã Đồi Thông, do bà Hà Thị Mai làm đại diện.\n\n## Điều 1. Nội dung\n\n1. Bên B giao 12.000 cây giống cho 4 xã, mỗi xã 3.000 cây, trong thời hạn 15 ngày.\n\n2. Bên A trả 24.000.000 đồng trong 2 đợt, đợt đầu 30%, đợt sau 70%.\n\n3. Bên B bảo hành 12 tháng, tỷ lệ sống từ 85% trở lên.',
    'bao',
    90,
  );
  expect(draft).toContain('Bên A: Trung tâm Cây giống tỉnh');
  expect(draft).toContain('Bên B: Hợp tác xã Đồi Thông');
});

test('an agreement that ends is nobody’s deed', () => {
  const draft = draftOfType(
    'ban_thoa_thuan',
    '',
    'Ủy ban nhân dân xã Đồi Cọ và Hợp tác xã Suối Mơ thỏa thuận như sau:\n\n## Điều 1. Chấm dứt\n\n1. Thỏa thuận chấm dứt khi hết thời hạn 05 năm.',
  );
  expect(draft).toContain('Thỏa thuận chấm dứt khi hết thời hạn 05 năm.');
  expect(draft).not.toContain('Mơ thỏa thuận chấm dứt');
});

test('who submits a paper does not do what he asks for', () => {
  const draft = draftOfType(
    'to_trinh',
    '',
    '## I. KIẾN NGHỊ\n\nSở Xây dựng kính trình Ủy ban nhân dân tỉnh:\n\n1. Xem xét, ban hành Kế hoạch xây dựng 12 trạm bơm.\n\n2. Giao Sở Tài chính bố trí 24 tỷ đồng.',
  );
  expect(draft).toContain('24 tỷ đồng');
  expect(draft).not.toContain('Sở Xây dựng xem xét');
});

describe('what has happened before the tasks are set', () => {
  const opening = 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu thực hiện các nhiệm vụ sau:';
  const told =
    'Theo tin của đài khí tượng thủy văn khu vực, lúc 13 giờ ngày 24/9/2026, tâm bão cách bờ biển khoảng 320 km, sức gió mạnh nhất cấp 11. Dự báo bão đổ bộ vào đất liền với lượng mưa 300 mm. Một số cơ sở chưa chủ động.';
  const body = (kind: DraftKind) => draftOfType('cong_dien', '', `${told}\n\n${opening}\n\n1. Sở Y tế lập 12 chốt cấp cứu.`, kind);

  it('is told where it has a figure, and is nobody’s deed', () => {
    const draft = body('bao');
    expect(draft).toContain('tâm bão cách bờ biển khoảng 320 km, sức gió mạnh nhất cấp 11.');
    expect(draft).toMatch(/^\n?Theo tin của đài/);
    expect(draft).toContain('Dự báo bão đổ bộ vào đất liền với lượng mưa 300 mm.');
    expect(draft).not.toMatch(/yêu cầu dự báo|Một số cơ sở/);
  });

  it('is read aloud in sentences of one thing each', () => {
    expect(body('phat_thanh')).toMatch(/khoảng 320 km\. \[\^mo-dau-1\] Sức gió mạnh nhất cấp 11\./);
  });
});

describe('a radio draft', () => {
  it('says a name that leaves no room for what is done in a sentence of its own', () => {
    const draft = draftOf(
      '1. Chủ tịch Ủy ban nhân dân các xã, phường ven biển và đặc khu Hòn Sóng Lớn:\n\n   a) Hoàn thành sơ tán người dân ở khu vực ven biển, cửa sông, vùng có nguy cơ sạt lở, ngập sâu trước 17 giờ ngày 25/9/2026.',
      'phat_thanh',
    );
    expect(draft).toContain(
      'Chủ tịch Ủy ban nhân dân các xã, phường ven biển, đặc khu Hòn Sóng Lớn được giao nhiệm vụ. Các đơn vị này hoàn thành sơ tán',
    );
  });

  it('says who forbids, and asks again for what stands in a sentence of its own', () => {
    const draft = draftOf(
      '1. Bộ Chỉ huy Quân sự tỉnh chủ trì, phối hợp với Sở Nông nghiệp và Môi trường kêu gọi 100% tàu, thuyền vào nơi tránh trú; cấm biển từ 18 giờ ngày 24/9/2026; không để người ở lại trên tàu, lồng bè, chòi canh khi bão đổ bộ.',
      'phat_thanh',
    );
    expect(draft).toContain('Đơn vị này cấm biển từ 18 giờ ngày 24/9');
    const asked = draftOf(
      '1. An toàn trường học\n\n   a) Lập hồ sơ theo dõi phương tiện phòng cháy, chữa cháy tại từng điểm trường trên địa bàn; thực tập phương án thoát nạn ít nhất 02 lần trong năm học.',
      'phat_thanh',
    );
    expect(asked).toContain('cũng yêu cầu thực tập phương án thoát nạn ít nhất 02 lần');
  });

  it('does not make somebody do what he tells', () => {
    const draft = draftOfType(
      'bien_ban',
      '',
      '## I. BÁO CÁO\n\n1. Bà Hà Thị Vinh, Trưởng Phòng Kinh tế, báo cáo: Trong quý II, khối lượng rác thải trên toàn xã khoảng 412 tấn; thu gom, xử lý được 330 tấn, đạt 80,1% so với kế hoạch.',
      'phat_thanh',
    );
    expect(draft).not.toContain('Kinh tế thu gom');
  });
});

test('a brief goes on from its lead; a label, or somebody who is asked, stands as it is', () => {
  expect(draftOf('1. Sở Y tế lập 12 chốt.', 'cong_thong_tin')).toContain('\n\nTheo đó, Sở Y tế lập 12 chốt.');
  expect(draftOf('1. Các cơ sở y tế lập 12 chốt.', 'cong_thong_tin')).toContain('\n\nTheo đó, các cơ sở y tế lập 12 chốt.');
  expect(draftOf('1. Giao Sở Y tế lập 12 chốt.', 'cong_thong_tin')).toContain('\n\nGiao Sở Y tế lập 12 chốt.');
  expect(draftOf('1. Sở Y tế lập 12 chốt.', 'bao')).toContain('\n\nSở Y tế lập 12 chốt.');
});

test('a list of things has its heading, though one of them is a «thiết bị»', () => {
  const draft = draftOfType(
    'du_an',
    '',
    '## I. NỘI DUNG\n\n1. Hạ tầng kỹ thuật\n\n   a) Máy chủ, thiết bị sao lưu cho 40 triệu trang tài liệu.\n\n   b) 12 máy quét tài liệu, 02 máy quét bản đồ.',
  );
  expect(draft).toMatch(/Hạ tầng kỹ thuật: máy chủ, thiết bị sao lưu .* 12 máy quét/);
});

describe('the choice of statements', () => {
  const statement = (clause: string, order: number, syllables: number, ...tells: string[]): Statement => ({
    clause,
    order,
    actor: null,
    isApart: false,
    before: null,
    sentences: [clause],
    tells,
    syllables,
    shortest: syllables,
  });
  const measure = (some: readonly Statement[]) => some.reduce((sum, one) => sum + one.syllables, 0);

  it('gives up one that tells less for one that tells more', () => {
    const all = [statement('a', 1, 10, 'lead:A'), statement('b', 2, 100, 'deadline:x', 'lead:B', 'figure:1', 'figure:2')];
    expect(chooseStatements(all, 105, measure).map((one) => one.clause)).toEqual(['b']);
    expect(chooseStatements(all, 110, measure).map((one) => one.clause)).toEqual(['a', 'b']);
  });
});

test('a contract is signed, a letter is written: the lead says so', () => {
  const sapo = (type: string) => {
    const document = read({ path: 'a.md', text: DOCUMENT.replace(/^loai: .*$/m, `loai: ${type}`) }, by);
    if (!isWritable(document)) throw new Error('không dựng được');
    return ['bao', 'cong_thong_tin', 'phat_thanh'].map(
      (kind) => /^sapo: .*$/m.exec(draftPiece(document, [], kind as DraftKind, 'a.md'))?.[0],
    );
  };
  for (const one of sapo('hop_dong')) expect(one).toMatch(/ ký Hợp đồng/);
  for (const one of sapo('thu_cong')) expect(one).toMatch(/ có Thư công/);
  for (const one of sapo('chi_thi')) expect(one).toMatch(/ ban hành Chỉ thị/);
});

test('a letter is quoted, each sentence with its mark', () => {
  const text = DOCUMENT.replace(/^loai: .*$/m, 'loai: thu_cong')
    .replace(/^so: .*\n/m, '')
    .replace(
      /(?<=---\n)\n[^]*$/,
      '\nCác cháu học sinh thân mến!\n\nTôi mong các cháu chăm học. Nhà trường sẽ có thêm nhiều sách.\n\nThân ái!\n',
    );
  const document = read({ path: 'a.md', text }, by);
  if (!isWritable(document)) throw new Error('không dựng được');
  const draft = draftPiece(document, tasksOf(document, by.organs).tasks, 'bao', 'a.md');
  expect(draft).toContain('viết: “Tôi mong các cháu chăm học”. [^mo-dau-2] “Nhà trường sẽ có thêm nhiều sách”. [^mo-dau-2]');
  expect(draft).not.toMatch(/thân mến|Thân ái/);
});

describe('titles and the lead', () => {
  /** Front matter of a draft of a document of a type with a subject. */
  const frontOf = (type: string, subject: string, body?: string) => {
    const text = DOCUMENT.replace(/^loai: .*$/m, `loai: ${type}`).replace(/^trich_yeu: .*$/m, `trich_yeu: ${subject}`);
    const document = read({ path: 'a.md', text: body === undefined ? text : text.replace(/(?<=---\n)\n[^]*$/, `\n${body}\n`) }, by);
    if (!isWritable(document)) throw new Error('không dựng được');
    return draftPiece(document, tasksOf(document, by.organs).tasks, 'bao', 'a.md').split('\n---\n')[0] as string;
  };

  it('take a noun for no verb, and join it with «về» after number and date', () => {
    const front = frontOf('thong_bao', 'Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về phòng cháy');
    expect(front).not.toContain('yêu cầu kết luận');
    expect(front).toMatch(/^sapo: .*ngày \d\d\/\d+\/\d{4} về kết luận của Phó Chủ tịch/m);
    expect(frontOf('thong_bao', 'Một số nội dung về phòng cháy')).not.toContain('về một số');
    expect(frontOf('ke_hoach', 'Tăng cường phòng cháy rừng')).toMatch(/^sapo: .*\d{4} tăng cường phòng cháy rừng\./m);
  });

  it('say that somebody asks only where he asks, and with his word', () => {
    const subject = 'Tăng cường phòng cháy rừng';
    expect(frontOf('ke_hoach', subject, 'Thực hiện như sau:\n\n1. Sở Y tế lập 12 chốt.')).toMatch(
      /^# tít khác: .* ban hành Kế hoạch tăng cường phòng cháy rừng$/m,
    );
    expect(frontOf('ke_hoach', subject, 'Ủy ban nhân dân tỉnh đề nghị:\n\n1. Sở Y tế lập 12 chốt.')).toMatch(
      /^# tít khác: .* đề nghị tăng cường phòng cháy rừng$/m,
    );
  });

  it('are not cut before what the words before need', () => {
    const short = (subject: string) => frontOf('ke_hoach', subject).match(/(?<=tít khác: ).*$/gm);
    for (const subject of [
      'Tiếp nhận hồ sơ đăng ký tuyển dụng viên chức làm việc tại các trạm y tế của các xã, phường',
      'Thực hiện Nghị quyết số 72-NQ/TW, ngày 09/9/2025 của Bộ Chính trị về chăm sóc sức khỏe nhân dân',
    ])
      for (const title of short(subject) ?? []) expect(title).not.toMatch(/làm việc$|2025$/);
    expect(short('Tăng cường công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ trong mùa nắng nóng năm 2026')?.[0]).toMatch(/cứu hộ$/);
  });
});
