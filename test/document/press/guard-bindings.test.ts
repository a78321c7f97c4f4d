import { describe, expect, test } from 'vitest';
import { compilePiece, read } from '../../../src/compile.ts';
import type { Document } from '../../../src/document/document.ts';
import { against, documents, findingsAgainst, GUARD, headOfSample, office } from './samples.ts';

const by = office();
const DEPARTMENTS =
  '1. Sở Y tế kiểm tra việc trực cấp cứu, dự trữ thuốc tại các trạm; Sở Xây dựng kiểm tra việc che chắn công trình cao tầng tại các khu đô thị.';
const SECRETARIES =
  '1. Sở Y tế chủ trì kiểm tra các trạm; bí thư Đảng ủy xã Khe Lim tổ chức tiếp công dân tại trụ sở; bí thư Đảng ủy xã Phù Ninh tổ chức tiếp công dân tại thôn bản.';
const POSTS = '1. Sở Y tế chủ trì kiểm tra các trạm; bí thư đảng ủy xã kiểm tra kho thuốc; chủ tịch xã kiểm tra nhà văn hóa.';

describe('a unit of the marked clause', () => {
  test.each([
    [DEPARTMENTS, 'Sở Y tế kiểm tra việc che chắn công trình cao tầng tại các khu đô thị.'],
    [DEPARTMENTS, 'Sở Xây dựng kiểm tra việc trực cấp cứu, dự trữ thuốc tại các trạm.'],
    [SECRETARIES, 'Bí thư Đảng ủy xã Phù Ninh tổ chức tiếp công dân tại trụ sở.'],
    [POSTS, 'Bí thư đảng ủy xã kiểm tra nhà văn hóa.'],
  ])('is not given the work of another: %s %s', (body, said) => {
    expect(against(body, `${said} [^1]`)).toEqual(['tin-bai-sai-don-vi-thuc-hien']);
  });

  test.each([
    [DEPARTMENTS, 'Sở Y tế kiểm tra việc trực cấp cứu, dự trữ thuốc tại các trạm.'],
    [DEPARTMENTS, 'Sở Xây dựng kiểm tra việc che chắn công trình cao tầng.'],
    [SECRETARIES, 'Bí thư Đảng ủy xã Phù Ninh tổ chức tiếp công dân tại thôn bản.'],
    [POSTS, 'Bí thư đảng ủy xã kiểm tra kho thuốc.'],
  ])('does its own: %s %s', (body, said) => {
    expect(against(body, `${said} [^1]`)).toEqual([]);
  });
});

const RELAYED = '1. Sở Y tế tổng hợp, báo cáo UBND tỉnh kết quả (qua Sở Nội vụ) trước ngày 15/4/2026.';
const SHOW = [
  '1. Trung tâm Phục vụ hành chính công phát bản tin 02 giờ một lần; phối hợp với Thuế tỉnh hỗ trợ hộ kinh doanh.',
  '2. Văn phòng cấp ủy lập danh sách khách mời; Sở Y tế, Sở Nội vụ chủ trì, phối hợp với Sở Tài chính duyệt dự toán.',
  '3. Các trường không thu tiền quỹ lớp:\n\n   a) Trước ngày 15/4/2026, hiệu trưởng công khai khoản thu.',
].join('\n\n');

describe('who receives reports', () => {
  test.each([
    'Sở Nội vụ là nơi nhận báo cáo của Sở Y tế. [^1]',
    'Nơi nhận báo cáo của Sở Y tế là Sở Nội vụ. [^1]',
    'Sở Nội vụ nhận báo cáo của Sở Y tế trước ngày 15/4/2026. [^1]',
    'Sở Nội vụ tiếp nhận báo cáo từ Sở Y tế. [^1]',
    'Sở Nội vụ là đầu mối tiếp nhận báo cáo. [^1]',
    'Báo cáo của Sở Y tế do Sở Nội vụ tiếp nhận. [^1]',
    'Báo cáo được Sở Y tế gửi UBND tỉnh qua Sở Nội vụ. [^1]',
  ])('is no leading unit: %s', (said) => {
    expect(against(RELAYED, said)).toEqual([]);
  });

  test.each([
    'Sở Y tế là nơi nhận báo cáo của Sở Nội vụ. [^1]',
    'Nơi nhận báo cáo của Sở Nội vụ là Sở Y tế. [^1]',
    'Báo cáo của Sở Nội vụ do Sở Y tế tiếp nhận. [^1]',
    'Sở Tài chính là nơi nhận báo cáo của Sở Y tế. [^1]',
    'Báo cáo được Sở Nội vụ gửi UBND tỉnh qua Sở Y tế. [^1]',
    'Báo cáo được Sở Y tế gửi Sở Nội vụ qua UBND tỉnh. [^1]',
  ])('is not another: %s', (said) => {
    expect(against(RELAYED, said)).not.toEqual([]);
  });
});

describe('who does it in the document', () => {
  test.each([
    'UBND tỉnh Thanh Hóa phát bản tin 02 giờ một lần. [^1]',
    'Thuế tỉnh phát bản tin 02 giờ một lần. [^1]',
    'Văn phòng cấp ủy phát bản tin 02 giờ một lần. [^1]',
    'Thuế tỉnh lập danh sách khách mời. [^2]',
    'Sở Tài chính, Sở Y tế chủ trì duyệt dự toán. [^2]',
    'Sở Y tế; Sở Tài chính chủ trì duyệt dự toán. [^2]',
  ])('is no other unit, who issues or who helps: %s', (said) => {
    expect(against(SHOW, said)).not.toEqual([]);
  });

  test.each([
    'UBND tỉnh Thanh Hóa giao Trung tâm Phục vụ hành chính công phát bản tin 02 giờ một lần. [^1]',
    'Chủ tịch UBND tỉnh yêu cầu phát bản tin 02 giờ một lần. [^1]',
    'Sở Y tế và Sở Tài chính duyệt dự toán. [^2]',
    'Hiệu trưởng công khai khoản thu trước ngày 15/4/2026. [^3.a]',
  ])('may be said in other words: %s', (said) => {
    expect(against(SHOW, said)).toEqual([]);
  });
});

const SHARED = [
  '1. Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán thuốc dự trữ; gửi báo cáo về Sở Nội vụ trước ngày 15/4/2026.',
  '2. Công an tỉnh phối hợp với Sở Xây dựng kiểm tra bến bãi, báo cáo Thanh tra tỉnh trước ngày 20/5/2026.',
  '3. Sở Y tế:\n\n   a) Phối hợp với chính quyền địa phương bố trí điểm tiêm lưu động;\n\n   b) Mở lớp tập huấn.',
].join('\n\n');

describe('who leads, who helps, who is told', () => {
  test.each([
    'Sở Tài chính chủ trì, phối hợp với Sở Y tế lập dự toán thuốc dự trữ. [^1]',
    'Sở Tài chính lập dự toán thuốc dự trữ. [^1]',
    'Sở Y tế chủ trì, phối hợp với Công an tỉnh lập dự toán thuốc dự trữ. [^1]',
    'Sở Y tế phối hợp với Công an tỉnh lập dự toán thuốc dự trữ. [^1]',
    'Kết quả được Sở Y tế gửi báo cáo về Thanh tra tỉnh trước ngày 15/4/2026. [^1]',
    'Sở Y tế lập dự toán, báo cáo Sở Tài chính trước ngày 15/4/2026. [^1]',
    'Sở Xây dựng phối hợp với Công an tỉnh kiểm tra bến bãi. [^2]',
    'Công an tỉnh kiểm tra bến bãi, báo cáo Sở Xây dựng. [^2]',
    'Công an tỉnh phối hợp với Sở Xây dựng kiểm tra bến bãi trước ngày 15/4/2026. [^2]',
    'Chính quyền địa phương phối hợp với Sở Y tế bố trí điểm tiêm lưu động. [^3.a]',
    'Sở Nội vụ mở lớp tập huấn. [^3.b]',
  ])('is caught: %s', (said) => {
    expect(against(SHARED, said)).not.toEqual([]);
  });

  test.each([
    'Sở Y tế lập dự toán thuốc dự trữ. [^1]',
    'Sở Y tế cùng Sở Tài chính lập dự toán thuốc dự trữ. [^1]',
    'Dự toán được Sở Y tế gửi về Sở Nội vụ trước ngày 15/4/2026. [^1]',
    'Công an tỉnh phối hợp Sở Xây dựng kiểm tra bến bãi và báo cáo Thanh tra tỉnh. [^2]',
    'Sở Y tế phối hợp với chính quyền địa phương bố trí điểm tiêm lưu động. [^3.a]',
    'Sở Y tế mở lớp tập huấn. [^3.b]',
    'UBND tỉnh giao Sở Y tế mở lớp tập huấn. [^3.b]',
    'Công an tỉnh và Sở Y tế cùng có việc phải xong trước ngày 20/5/2026. [^1] [^2]',
    'Công an tỉnh, Sở Xây dựng, Thanh tra tỉnh cũng có phần việc của mình.',
  ])('is right: %s', (said) => {
    expect(against(SHARED, said)).toEqual([]);
  });

  test('a unit that only another clause names is told at its place, with the clause', () => {
    const [finding] = findingsAgainst(SHARED, 'Sở Y tế mời Thanh tra tỉnh dự lớp tập huấn. [^3.b]');
    expect(finding?.rule).toBe('tin-bai-ten-khac');
    expect(finding?.message).toContain('«Thanh tra tỉnh», mục 3.b của văn bản không có');
  });

  test('a recipient is told at its place, with the one that the clause has', () => {
    const said = 'Sở Y tế lập dự toán, báo cáo Sở Tài chính trước ngày 15/4/2026. [^1]';
    const found = findingsAgainst(SHARED, said).find((one) => one.rule === 'tin-bai-sai-don-vi-thuc-hien');
    expect(found?.message).toContain('«Sở Tài chính» nhận báo cáo, cần «Sở Nội vụ»: mục 1 của văn bản');
    expect(found?.source.text.slice(found.start, found.end)).toBe('Sở Tài chính');
  });
});

describe('a sentence that is taken over whole', () => {
  test.each([
    [
      '1. Lãnh đạo các sở: Xây dựng, Công Thương, Tài chính; đại diện Hội Chữ thập đỏ - Chi hội phường dự họp.',
      'Lãnh đạo các sở: Xây dựng, Công Thương, Tài chính. [^1]',
    ],
    ['1. Bà Đỗ Thị Mai - Trưởng phòng Tổng hợp - trả lời. Sở Y tế lập dự toán.', 'Bà Đỗ Thị Mai - Trưởng phòng Tổng hợp - trả lời. [^1]'],
  ])('is never accused: %s', (body, said) => {
    expect(against(body, said)).toEqual([]);
  });

  test.each([
    ['1. Chủ rừng không được đốt nương; chặt cây.', 'Đốt nương. [^1]'],
    ['1. Ít nhất 80% hộ ký cam kết.', '80% hộ ký cam kết. [^1]'],
    ['1. Có 80% hộ trở lên ký cam kết.', 'Có 80% hộ. [^1]'],
  ])('is not one that is cut within: %s', (body, said) => {
    expect(against(body, said)).not.toEqual([]);
  });
});

describe('who issued the document', () => {
  const notice = documents.find((one) => one.source.path.endsWith('thanh-hoa/2026/97-tb-vp.md')) as Document;
  const told = (said: string) => {
    const text = `---\nloai: tin_bai\nthe_loai: bao\nvan_ban: 97-tb-vp.md\ntit: Bài viết\n---\n\n${said} [^the-thuc]\n`;
    const { findings } = compilePiece({ path: 'thanh-hoa/2026/97-tb-vp.bao.md', text }, by, { only: GUARD }, [notice]);
    return findings.filter((one) => GUARD.has(one.rule)).map((one) => one.rule);
  };

  test.each([
    ['Văn phòng UBND tỉnh vừa ban hành Thông báo số 97/TB-VP.', []],
    ['Văn phòng Ủy ban nhân dân tỉnh Thanh Hóa đã ban hành Thông báo số 97/TB-VP.', []],
    ['UBND tỉnh vừa ban hành Thông báo số 97/TB-VP.', ['tin-bai-sai-don-vi-thuc-hien']],
    ['Ủy ban nhân dân tỉnh Thanh Hóa đã ban hành Thông báo số 97/TB-VP.', ['tin-bai-sai-don-vi-thuc-hien']],
  ])('is its office, not the body that the office serves: %s', (said, rules) => {
    expect(told(said)).toEqual(rules);
  });
});

const LISTED = [
  '1. Sở Y tế; Sở Nội vụ; Công an tỉnh tổ chức quán triệt, phối hợp với Văn phòng UBND tỉnh lập lịch; báo cáo kết quả (qua Phòng Tham mưu, Thanh tra tỉnh) trước ngày 15/4/2026.',
  '2. Sở Y tế, Sở Nội vụ phối hợp với Sở Tài chính:\n\n   a) Xây dựng danh mục thiết bị, phân chia theo nguồn vốn.',
].join('\n\n');

describe('a unit that helps', () => {
  test.each([
    'Sở Y tế, Văn phòng UBND tỉnh; Công an tỉnh tổ chức quán triệt. [^1]',
    'Sở Y tế, Văn phòng UBND tỉnh và Công an tỉnh tổ chức quán triệt. [^1]',
    'Sở Y tế, Văn phòng UBND tỉnh tổ chức quán triệt. [^1]',
    'Sở Y tế; Văn phòng UBND tỉnh tổ chức quán triệt. [^1]',
    'Sở Y tế, Sở Tài chính xây dựng danh mục thiết bị, phân chia theo nguồn vốn. [^2.a]',
    'Sở Tài chính xây dựng danh mục thiết bị, phân chia theo nguồn vốn. [^2.a]',
  ])('is none of those that lead: %s', (said) => {
    expect(against(LISTED, said)).toEqual(['tin-bai-sai-don-vi-thuc-hien']);
  });

  test.each([
    'Sở Y tế, Sở Nội vụ, Công an tỉnh cùng Văn phòng UBND tỉnh tổ chức quán triệt. [^1]',
    'Sở Y tế cùng Văn phòng UBND tỉnh, Công an tỉnh tổ chức quán triệt. [^1]',
    'Sở Y tế, Sở Nội vụ, Công an tỉnh và Văn phòng UBND tỉnh lập lịch. [^1]',
    'Sở Y tế, Sở Nội vụ và Sở Tài chính xây dựng danh mục thiết bị, phân chia theo nguồn vốn. [^2.a]',
  ])('does it with them: %s', (said) => {
    expect(against(LISTED, said)).toEqual([]);
  });
});

describe('through whom something is sent', () => {
  test.each([
    ['Kết quả được Sở Y tế báo cáo qua Phòng Tham mưu, Văn phòng UBND tỉnh trước ngày 15/4/2026. [^1]', 'Văn phòng UBND tỉnh'],
    ['Kết quả được Sở Y tế báo cáo (qua Văn phòng UBND tỉnh, Thanh tra tỉnh) trước ngày 15/4/2026. [^1]', 'Văn phòng UBND tỉnh'],
    ['Kết quả được Sở Y tế báo cáo (qua Phòng Tham mưu và Công an tỉnh). [^1]', 'Công an tỉnh'],
  ])('is no other unit: %s', (said, place) => {
    const found = findingsAgainst(LISTED, said);
    expect(found.map((one) => [one.rule, one.source.text.slice(one.start, one.end)])).toEqual([['tin-bai-sai-don-vi-thuc-hien', place]]);
    expect(found[0]?.message).toContain('cần «Phòng Tham mưu, Thanh tra tỉnh»');
  });

  test.each([
    'Kết quả được Sở Y tế báo cáo qua Phòng Tham mưu, Thanh tra tỉnh trước ngày 15/4/2026. [^1]',
    'Báo cáo qua Thanh tra tỉnh, Sở Y tế tổ chức quán triệt. [^1]',
    'Công an tỉnh làm việc qua ứng dụng, tổ chức quán triệt. [^1]',
  ])('is as the clause says: %s', (said) => {
    expect(against(LISTED, said)).toEqual([]);
  });
});

describe('a sentence with words of the editor’s own', () => {
  const owned = (said: string, words: string) => {
    const document = read({ path: 'thanh-hoa/2026/05-ct-ubnd.md', text: `${headOfSample}\n${SHARED}\n` }, by);
    const text = `---\nloai: tin_bai\nthe_loai: bao\nvan_ban: 05-ct-ubnd.md\ntit: Bài viết\nnguon_rieng:\n  - {ma: r1, noi: "${words}", nguon: Phỏng vấn}\n---\n\n${said}\n`;
    const { findings } = compilePiece({ path: 'thanh-hoa/2026/05-ct-ubnd.bao.md', text }, by, { only: GUARD }, [document]);
    return findings.filter((one) => GUARD.has(one.rule)).map((one) => one.rule);
  };

  test('is still asked who does what the document says', () => {
    expect(owned('Sở Tài chính lập dự toán thuốc dự trữ cho 31 trạm. [^1] [^r1]', '31 trạm')).toEqual(['tin-bai-sai-don-vi-thuc-hien']);
  });

  test('is not asked of what the editor says', () => {
    expect(owned('Sở Tài chính lập dự toán thuốc dự trữ. [^1] [^r1]', 'Sở Tài chính')).toEqual([]);
    expect(owned('Sở Tài chính lập dự toán mới cho quý sau. [^1] [^r1]', 'lập dự toán mới cho quý sau')).toEqual([]);
  });
});
