import { describe, expect, test } from 'vitest';
import { guardFindings } from './samples.ts';

/** Sentences as an editor writes them beside the samples: true, in another order and other words. Each with a twin that has one fact wrong. */
const FREELY: Readonly<Record<string, readonly (readonly [right: string, wrong: string])[]>> = {
  'thanh-hoa/2026/05-ct-ubnd': [
    ['Quý I/2026, Thanh Hóa xảy ra 31 vụ cháy. [^mo-dau-1]', 'Quý II/2026, Thanh Hóa xảy ra 31 vụ cháy. [^mo-dau-1]'],
    [
      'Trong số 31 vụ cháy, có tới 19 vụ bùng phát ở nhà vừa để ở, vừa sản xuất, kinh doanh. [^mo-dau-1]',
      'Trong số 31 vụ cháy, có tới 29 vụ bùng phát ở nhà vừa để ở, vừa sản xuất, kinh doanh. [^mo-dau-1]',
    ],
    [
      'Ba tháng đầu năm 2026, cả tỉnh có 31 vụ cháy, 19 vụ trong đó là ở nhà kết hợp kinh doanh. [^mo-dau-1]',
      'Ba tháng đầu năm 2026, cả tỉnh có 19 vụ cháy, 31 vụ trong đó là ở nhà kết hợp kinh doanh. [^mo-dau-1]',
    ],
    [
      'Số vụ cháy lớn đã giảm so với cùng kỳ, theo Chủ tịch UBND tỉnh. [^mo-dau-1]',
      'Số vụ cháy lớn đã tăng so với cùng kỳ, theo Chủ tịch UBND tỉnh. [^mo-dau-1]',
    ],
    [
      'Trước ngày 15/5/2026, các xã, phường phải lập xong danh sách nhà ở kết hợp kinh doanh, nhà trọ, chợ dân sinh. [^1.a]',
      'Sau ngày 15/5/2026, các xã, phường phải lập xong danh sách nhà ở kết hợp kinh doanh, nhà trọ, chợ dân sinh. [^1.a]',
    ],
    [
      'Mỗi tổ liên gia phải thực tập xử lý tình huống ít nhất một lần trước ngày 30/6/2026. [^1.d]',
      'Mỗi tổ liên gia phải thực tập xử lý tình huống ít nhất ba lần trước ngày 30/6/2026. [^1.d]',
    ],
    [
      'Toàn bộ thôn, tổ dân phố, tức 100%, đều phải kiện toàn đội dân phòng. [^1.c]',
      'Phần lớn thôn, tổ dân phố, tức 90%, đều phải kiện toàn đội dân phòng. [^1.c]',
    ],
    [
      'Chợ, trung tâm thương mại, kho hàng, cơ sở karaoke, khách sạn sẽ được Công an tỉnh cùng Sở Xây dựng, Sở Công Thương kiểm tra chuyên đề. [^2.a]',
      'Chợ, trung tâm thương mại, kho hàng, cơ sở karaoke, khách sạn sẽ được Sở Xây dựng cùng Công an tỉnh, Sở Công Thương kiểm tra chuyên đề. [^2.a]',
    ],
    [
      'Đợt kiểm tra do Công an tỉnh chủ trì sẽ kết thúc trước ngày 20/6/2026. [^2.a]',
      'Đợt kiểm tra do Sở Xây dựng chủ trì sẽ kết thúc trước ngày 20/6/2026. [^2.a]',
    ],
    [
      'Danh sách cơ sở không bảo đảm an toàn được Công an tỉnh công khai trên Cổng thông tin điện tử của tỉnh. [^2.b]',
      'Danh sách cơ sở bảo đảm an toàn được Công an tỉnh công khai trên Cổng thông tin điện tử của tỉnh. [^2.b]',
    ],
    [
      'Người dân phát hiện cháy gọi ngay số 114 hoặc báo qua ứng dụng báo cháy. [^2.c]',
      'Người dân phát hiện cháy gọi ngay số 115 hoặc báo qua ứng dụng báo cháy. [^2.c]',
    ],
    [
      'Tài liệu hướng dẫn phải được Sở Xây dựng ban hành trước 30/4/2026. [^3]',
      'Tài liệu hướng dẫn phải được Sở Công Thương ban hành trước 30/4/2026. [^3]',
    ],
    [
      'Cùng với Công ty Điện lực Thanh Hóa, Sở Công Thương kiểm tra an toàn điện sau công tơ ở các chợ, làng nghề. [^4]',
      'Cùng với Công ty Điện lực Nghệ An, Sở Công Thương kiểm tra an toàn điện sau công tơ ở các chợ, làng nghề. [^4]',
    ],
    [
      'Học sinh được trải nghiệm chữa cháy trước khi năm học 2025 - 2026 kết thúc; việc này do Sở Giáo dục và Đào tạo phối hợp với Công an tỉnh tổ chức. [^5]',
      'Học sinh được trải nghiệm chữa cháy trước khi năm học 2024 - 2025 kết thúc; việc này do Sở Giáo dục và Đào tạo phối hợp với Công an tỉnh tổ chức. [^5]',
    ],
    ['Từ cấp IV trở lên, kiểm lâm phải trực cháy rừng 24/24 giờ. [^6]', 'Từ cấp III trở lên, kiểm lâm phải trực cháy rừng 24/24 giờ. [^6]'],
    [
      'Kinh phí mua sắm, bảo dưỡng phương tiện được Sở Tài chính tham mưu bố trí xong trong quý II/2026. [^7]',
      'Kinh phí mua sắm, bảo dưỡng phương tiện được Sở Tài chính tham mưu bố trí xong trong quý III/2026. [^7]',
    ],
    [
      'Chuyên mục phát sóng ít nhất hai lần mỗi tuần, kéo dài từ 01/5 đến 31/8/2026. [^8]',
      'Chuyên mục phát sóng tối đa hai lần mỗi tuần, kéo dài từ 01/5 đến 31/8/2026. [^8]',
    ],
    [
      'Ủy ban MTTQ Việt Nam tỉnh được đề nghị vận động Nhân dân tự trang bị bình chữa cháy. [^9]',
      'Ủy ban MTTQ Việt Nam huyện được đề nghị vận động Nhân dân tự trang bị bình chữa cháy. [^9]',
    ],
    [
      'Công an tỉnh là đầu mối, báo cáo Chủ tịch UBND tỉnh trước ngày 15/9/2026. [^10]',
      'Văn phòng UBND tỉnh là đầu mối, báo cáo Chủ tịch UBND tỉnh trước ngày 15/9/2026. [^10]',
    ],
    ['Khó khăn, vướng mắc được gửi về Công an tỉnh để tổng hợp. [^10]', 'Khó khăn, vướng mắc được gửi về Sở Nội vụ để tổng hợp. [^10]'],
    ['Chỉ thị số 05/CT-UBND do Chủ tịch UBND tỉnh Lê Khắc Thạch ký.', 'Chỉ thị số 05/CT-UBND do Chủ tịch UBND tỉnh Lê Khắc Thanh ký.'],
    [
      'Ngày 8/4, Chủ tịch UBND tỉnh Thanh Hóa ban hành Chỉ thị số 05/CT-UBND về phòng cháy mùa nắng nóng.',
      'Ngày 9/4, Chủ tịch UBND tỉnh Thanh Hóa ban hành Chỉ thị số 05/CT-UBND về phòng cháy mùa nắng nóng.',
    ],
    ['Chỉ thị dẫn Nghị định 105/2025/NĐ-CP của Chính phủ. [^mo-dau-2]', 'Chỉ thị dẫn Nghị định 105/2024/NĐ-CP của Chính phủ. [^mo-dau-2]'],
    ['Chỉ thị nêu 10 nhiệm vụ.', 'Chỉ thị nêu 12 nhiệm vụ.'],
    [
      'Chủ tịch UBND xã, phường phải chịu trách nhiệm nếu để cháy lớn vì buông lỏng quản lý. [^1.e]',
      'Giám đốc Sở Xây dựng phải chịu trách nhiệm nếu để cháy lớn vì buông lỏng quản lý. [^1.e]',
    ],
  ],
  'can-tho/minh-thuy/2025/01-ct-ubnd': [
    [
      'Tính đến hết ngày 10/8/2025, phường có 47 ca mắc sốt xuất huyết. [^mo-dau-1]',
      'Tính đến hết ngày 10/8/2025, phường có 74 ca mắc sốt xuất huyết. [^mo-dau-1]',
    ],
    ['So với cùng kỳ năm 2024, số ca tăng thêm 18 ca. [^mo-dau-1]', 'So với cùng kỳ năm 2024, số ca giảm 18 ca. [^mo-dau-1]'],
    ['5 ổ dịch nằm ở Khu vực 2, Khu vực 4 và Khu vực 7. [^mo-dau-1]', '5 ổ dịch nằm ở Khu vực 2, Khu vực 4 và Khu vực 6. [^mo-dau-1]'],
    [
      'Trong vòng 48 giờ kể từ khi phát hiện, mọi ổ dịch phải được Trạm Y tế phường xử lý. [^1.a]',
      'Trong vòng 24 giờ kể từ khi phát hiện, mọi ổ dịch phải được Trạm Y tế phường xử lý. [^1.a]',
    ],
    [
      'Việc phun hóa chất tại 5 ổ dịch hoàn thành trước ngày 20/8. [^1.b]',
      'Việc phun hóa chất tại 5 ổ dịch hoàn thành trước ngày 25/8. [^1.b]',
    ],
    [
      'Số ca mắc được gửi về UBND phường trước 16 giờ thứ Sáu hằng tuần. [^1.d]',
      'Số ca mắc được gửi về UBND phường trước 16 giờ thứ Hai hằng tuần. [^1.d]',
    ],
    [
      'Từ ngày 17/8 đến 28/9/2025, cứ sáng Chủ nhật hằng tuần, phường lại ra quân diệt lăng quăng. [^2.a]',
      'Từ ngày 17/8 đến 28/9/2025, cứ chiều Chủ nhật hằng tuần, phường lại ra quân diệt lăng quăng. [^2.a]',
    ],
    [
      'Chiến dịch do Phòng Văn hóa - Xã hội chủ trì, có Trạm Y tế phường và Ban nhân dân các khu vực tham gia. [^2.a]',
      'Chiến dịch do Trạm Y tế phường chủ trì, có Phòng Văn hóa - Xã hội và Ban nhân dân các khu vực tham gia. [^2.a]',
    ],
    [
      'Cứ có từ hai học sinh cùng lớp mắc bệnh trở lên là nhà trường phải báo Trạm Y tế phường. [^5]',
      'Cứ có từ bốn học sinh cùng lớp mắc bệnh trở lên là nhà trường phải báo Trạm Y tế phường. [^5]',
    ],
    ['Mỗi tuần một lần, trường học phải tổng vệ sinh. [^5]', 'Mỗi tháng một lần, trường học phải tổng vệ sinh. [^5]'],
    [
      'Người dân được vận động bỏ ra 10 phút mỗi tuần để đổ bỏ nước đọng trong nhà. [^7]',
      'Người dân được vận động bỏ ra 10 phút mỗi ngày để đổ bỏ nước đọng trong nhà. [^7]',
    ],
    [
      'Việc sơ kết do Phòng Văn hóa - Xã hội tham mưu, trước ngày 15/10/2025. [^8]',
      'Việc sơ kết do Công an phường tham mưu, trước ngày 15/10/2025. [^8]',
    ],
  ],
  'quang-nam/2024/11-ct-ubnd': [
    [
      'Ngay trong tháng 9/2024, mọi học sinh và cha mẹ các em phải ký cam kết. [^1.a]',
      'Ngay trong tháng 10/2024, mọi học sinh và cha mẹ các em phải ký cam kết. [^1.a]',
    ],
    [
      'Trường học không được giữ xe mô tô cho học sinh chưa đủ điều kiện điều khiển. [^1.c]',
      'Trường học được giữ xe mô tô cho học sinh chưa đủ điều kiện điều khiển. [^1.c]',
    ],
    [
      'Hằng tháng, Sở Giáo dục và Đào tạo nhận từ Công an tỉnh danh sách học sinh vi phạm. [^2.b]',
      'Hằng quý, Sở Giáo dục và Đào tạo nhận từ Công an tỉnh danh sách học sinh vi phạm. [^2.b]',
    ],
    [
      'Biển báo, vạch sơn, gờ giảm tốc qua cổng trường phải được Sở Giao thông vận tải bổ sung xong trước ngày 30/11/2024. [^3]',
      'Biển báo, vạch sơn, gờ giảm tốc qua cổng trường phải được Sở Giao thông vận tải bổ sung xong sau ngày 30/11/2024. [^3]',
    ],
    [
      'Không dưới 3 mô hình cổng trường an toàn ở mỗi địa phương phải được công nhận trong năm học. [^5.c]',
      'Không quá 3 mô hình cổng trường an toàn ở mỗi địa phương phải được công nhận trong năm học. [^5.c]',
    ],
    [
      'Cứ 6 tháng, Ban An toàn giao thông tỉnh báo cáo Chủ tịch UBND tỉnh. [^8]',
      'Cứ 3 tháng, Ban An toàn giao thông tỉnh báo cáo Chủ tịch UBND tỉnh. [^8]',
    ],
  ],
  'lang-son/2026/09-ct-ubnd.sao-luc': [
    [
      'Tỉnh đặt mục tiêu tiêm phòng từ 90% tổng đàn chó, mèo trở lên trước ngày 30/6/2026. [^1.b]',
      'Tỉnh đặt mục tiêu tiêm phòng 90% tổng đàn chó, mèo trước ngày 30/6/2026. [^1.b]',
    ],
    [
      '180.000 liều vắc-xin do Sở Nông nghiệp và Môi trường cung ứng; 12 xã có ổ dịch được hỗ trợ cán bộ thú y. [^2.a]',
      '12.000 liều vắc-xin do Sở Nông nghiệp và Môi trường cung ứng; 180 xã có ổ dịch được hỗ trợ cán bộ thú y. [^2.a]',
    ],
    [
      'Chủ nuôi không xích chó, không đeo rọ mõm cho chó nơi công cộng sẽ bị xử phạt. [^1.c]',
      'Chủ nuôi xích chó, đeo rọ mõm cho chó nơi công cộng sẽ bị xử phạt. [^1.c]',
    ],
    [
      'Phương án kinh phí cho hộ nghèo, hộ cận nghèo được Sở Tài chính trình UBND tỉnh trước ngày 25/5/2026. [^5]',
      'Phương án kinh phí cho hộ nghèo, hộ cận nghèo được Sở Y tế trình UBND tỉnh trước ngày 25/5/2026. [^5]',
    ],
    [
      'Nội dung tuyên truyền phát bằng tiếng Việt, tiếng Tày, tiếng Nùng, tiếng Dao. [^6]',
      'Nội dung tuyên truyền phát bằng tiếng Việt, tiếng Tày, tiếng Nùng, tiếng Mông. [^6]',
    ],
  ],
};

const all = Object.entries(FREELY).flatMap(([path, list]) => list.map(([right, wrong]) => ({ path, right, wrong })));

function against(path: string, said: string): readonly string[] {
  const text = `---\nloai: tin_bai\nthe_loai: bao\nvan_ban: ${path.split('/').at(-1)}.md\ntit: Bài viết\n---\n\n${said}\n`;
  return guardFindings({ path: `${path}.bao.md`, text }).map((one) => one.message);
}

describe('a sentence in an editor’s own words', () => {
  test.each(all)('is not accused: $right', ({ path, right }) => {
    expect(against(path, right)).toEqual([]);
  });

  test.each(all)('is told with one fact wrong: $wrong', ({ path, wrong }) => {
    expect(against(path, wrong)).not.toEqual([]);
  });
});
