import type { SourceFile } from '../../../src/source/source-file.ts';

/** Press pieces about samples that have none on the site: written freely, as a newsroom would, to measure the guard beside those it grew with. */
const pieces: readonly (readonly [path: string, kind: string, about: string, body: string])[] = [
  [
    'khanh-hoa/2026/02-ctr-ubnd.bao.md',
    'bao',
    '02-ctr-ubnd.md',
    `Năm nay Khánh Hòa muốn có thêm từ 3.000 doanh nghiệp trở lên, đồng thời ít nhất 800 hộ kinh doanh lên doanh nghiệp. [^I.1] Khu vực tư nhân phải góp ít nhất 60% tổng vốn đầu tư toàn xã hội. [^I.2] So với năm 2025, thời gian giải quyết thủ tục hành chính và chi phí tuân thủ pháp luật đều giảm ít nhất 30%. [^I.3]

Danh mục thủ tục cắt giảm do Sở Tài chính chủ trì, phối hợp với Sở Tư pháp rà soát, trình UBND tỉnh trước ngày 31/3/2026. [^II.1.a] Một doanh nghiệp không bị kiểm tra quá 1 lần trong năm, trừ khi có dấu hiệu vi phạm rõ ràng; kế hoạch kiểm tra được công khai trước ngày 15/02/2026. [^II.1.b] Văn phòng UBND tỉnh tổ chức đối thoại với doanh nghiệp vào tuần đầu hằng quý. [^II.1.c]

Sở Nông nghiệp và Môi trường cùng Ban Quản lý Khu kinh tế tỉnh lập danh mục quỹ đất cho doanh nghiệp nhỏ và vừa, công bố trước ngày 30/4/2026. [^II.2.a] Sở Nội vụ tổ chức ít nhất 12 phiên giao dịch việc làm trong năm 2026. [^II.2.c] Sở Khoa học và Công nghệ giúp 200 doanh nghiệp ứng dụng nền tảng số, trí tuệ nhân tạo; việc này xong trước ngày 30/11/2026. [^II.3.a] Ít nhất 50 cơ sở lưu trú, điểm du lịch được Sở Văn hóa, Thể thao và Du lịch hỗ trợ áp dụng bộ tiêu chí điểm đến xanh. [^II.4.a]

Sở Tài chính tổng hợp, báo cáo UBND tỉnh trước ngày 25 của tháng cuối quý và tổng kết trước ngày 20/12/2026. [^IV.2] Kiến nghị của hội viên được Hiệp hội Doanh nghiệp tỉnh gửi Sở Tài chính trước ngày 15 hằng tháng. [^IV.3]`,
  ],
  [
    'lam-dong/2026/412-qd-ubnd.cong-thong-tin.md',
    'cong_thong_tin',
    '412-qd-ubnd.md',
    `Tổ công tác do Chủ tịch UBND tỉnh làm Tổ trưởng. [^Điều 1.1] Các dự án được chia thành ba nhóm; lần rà soát đầu tiên hoàn thành trước ngày 31/3/2026. [^Điều 2.1] Việc điều chuyển vốn được báo cáo trước ngày 30/6/2026 và trước ngày 30/9/2026. [^Điều 2.3]

Đến ngày 31/12/2026, toàn tỉnh phấn đấu giải ngân từ 95% kế hoạch vốn trở lên; trong đó quý I đạt ít nhất 15%, quý II ít nhất 45%, quý III ít nhất 70%. [^Điều 2.5] Mỗi tháng Tổ họp một lần vào tuần cuối. [^Điều 3.1] Giao Sở Tài chính xây dựng kế hoạch hoạt động, trình Tổ trưởng phê duyệt trước ngày 10/3/2026. [^Điều 4.1] Số liệu giải ngân được cập nhật vào ngày 15 và ngày cuối cùng hằng tháng. [^Điều 4.2] Báo cáo gửi Chủ tịch UBND tỉnh trước ngày 25 hằng tháng. [^Điều 4.3]`,
  ],
  [
    'can-tho/minh-thuy/2025/01-ct-ubnd.phat-thanh.md',
    'phat_thanh',
    '01-ct-ubnd.md',
    `Đến hết ngày 10/8/2025, phường Minh Thủy ghi nhận 47 ca mắc sốt xuất huyết, tăng 18 ca so với cùng kỳ năm 2024. [^mo-dau-1] Chưa có ca tử vong, nhưng đã hình thành 5 ổ dịch. [^mo-dau-1]

Trạm Y tế phường xử lý 100% ổ dịch trong vòng 48 giờ. [^1.a] Hóa chất diệt muỗi được phun tại 5 ổ dịch đang hoạt động, hoàn thành trước ngày 20/8/2025. [^1.b] Số ca mắc được báo cáo trước 16 giờ thứ Sáu hằng tuần. [^1.d]

Chiến dịch diệt lăng quăng diễn ra sáng Chủ nhật hằng tuần, từ ngày 17/8/2025 đến ngày 28/9/2025. [^2.a] Nội dung tuyên truyền được phát trên hệ thống truyền thanh phường mỗi ngày hai lần. [^2.b] Chủ đầu tư, chủ cơ sở ký cam kết trước ngày 25/8/2025. [^3.a] Phòng Kinh tế, Hạ tầng và Đô thị tham mưu kinh phí, trình Chủ tịch UBND phường trước ngày 18/8/2025. [^3.c]

Khi có từ 2 học sinh cùng lớp mắc bệnh trở lên, nhà trường phải báo ngay cho Trạm Y tế phường. [^5] Mỗi hộ gia đình được kiểm tra ít nhất một lần mỗi tuần. [^6.a] Người dân dành 10 phút mỗi tuần để loại bỏ vật chứa nước đọng. [^7] Phòng Văn hóa - Xã hội tham mưu sơ kết trước ngày 15/10/2025. [^8]`,
  ],
  [
    'quang-nam/2024/11-ct-ubnd.bao.md',
    'bao',
    '11-ct-ubnd.md',
    `Trong tháng 9/2024, 100% học sinh và cha mẹ học sinh ký cam kết chấp hành pháp luật về trật tự, an toàn giao thông. [^1.a] Nhà trường không nhận trông giữ xe mô tô của học sinh chưa đủ điều kiện điều khiển. [^1.c] Danh sách học sinh vi phạm được Công an tỉnh thông báo hằng tháng đến Sở Giáo dục và Đào tạo. [^2.b]

Công an tỉnh chủ trì kiểm tra các cơ sở kinh doanh, sửa chữa, hoán cải xe mô tô, xe máy điện; hoàn thành trước ngày 31/10/2024. [^2.c] Sở Giao thông vận tải chủ trì, phối hợp với UBND các huyện, thị xã, thành phố bổ sung biển báo, vạch sơn, gờ giảm tốc, xong trước ngày 30/11/2024. [^3] Vỉa hè trước cổng trường được giải tỏa, không để tái lấn chiếm. [^5.a] Mỗi địa phương có ít nhất 3 mô hình cổng trường an toàn giao thông được công nhận trong năm học. [^5.c]

Ủy ban MTTQ Việt Nam tỉnh, Tỉnh đoàn Quảng Nam, Hội Liên hiệp Phụ nữ tỉnh vận động các gia đình không giao xe cho con em chưa đủ tuổi. [^7] Ban An toàn giao thông tỉnh chủ trì, phối hợp với Văn phòng UBND tỉnh theo dõi, định kỳ 6 tháng báo cáo Chủ tịch UBND tỉnh. [^8]`,
  ],
  [
    'nghe-an/2026/12-ct-tu.bao.md',
    'bao',
    '12-ct-tu.md',
    `Hệ thống điều hành tác nghiệp đã nối đến 100% đảng ủy xã, phường; 97% văn bản được trao đổi trên mạng. [^mo-dau-1] Mỗi chi bộ sinh hoạt chuyên đề về chuyển đổi số ít nhất một lần trong năm. [^1] Việc làm sạch, chuẩn hóa dữ liệu phải hoàn thành trước ngày 31/12/2026. [^2] Đến hết năm 2027, 100% cán bộ chuyên trách công tác đảng ở xã, phường được bồi dưỡng kỹ năng số cơ bản; từ 50% trở lên sử dụng thành thạo hệ thống. [^3]

Không được soạn thảo, lưu trữ bí mật nhà nước trên thiết bị có kết nối Internet. [^4] Đảng ủy UBND tỉnh cụ thể hóa Chỉ thị, hoàn thành trước ngày 31/7/2026. [^6.a] Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Báo và phát thanh, truyền hình Nghệ An tuyên truyền Chỉ thị. [^6.c] Tiêu chí chuyển đổi số được Ban Tổ chức Tỉnh ủy tham mưu đưa vào đánh giá đảng viên từ năm 2026. [^6.d] Ủy ban Kiểm tra Tỉnh ủy kiểm tra, giám sát việc này trong năm 2027. [^6.đ] Văn phòng Tỉnh ủy định kỳ 6 tháng báo cáo Ban Thường vụ Tỉnh ủy. [^6.e]`,
  ],
];

/** A directive that bounds what it counts in every way that there is, and names money, people and places. */
export const measuredDocument: SourceFile = {
  path: 'thanh-hoa/2026/91-ct-ubnd.md',
  text: `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
so: 91
ngay: 2026-10-02
trich_yeu: Về cứu trợ ít nhất 1.200 hộ bị lũ quét tại xã Mường Lát
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn A}
noi_nhan: ["Lưu: VT"]
trang_thai: ban_hanh
---

Trận lũ quét rạng sáng 27/9/2026 tại xã Mường Lát làm hơn 340 ngôi nhà hư hỏng, gần 75 héc-ta lúa bị vùi lấp, khoảng 18 km đường sạt lở; thiệt hại ước tính trên 96 tỷ đồng, gấp đôi năm 2025; số người bị thương gấp ba. Đến nay chưa đến 40 hộ có chỗ ở ổn định, trên dưới 500 người còn ở nhờ tại bản Pom Khuông.

1. Chủ tịch UBND xã Mường Lát bố trí chỗ ở tạm cho ít nhất 1.200 hộ, mỗi hộ tối thiểu 24 m2, xong trước ngày 20/10/2026; không quá 6 hộ dùng chung một bếp.

2. Sở Tài chính trích 12,5 tỷ đồng từ dự phòng ngân sách, cấp tối đa 60 triệu đồng cho mỗi hộ phải làm lại nhà; hộ có từ 5 nhân khẩu trở lên được thêm 10 triệu đồng; chậm nhất ngày 15/10/2026 chuyển tiền về xã.

3. Sở Y tế cử bác sĩ Lê Thị Mai Hoa phụ trách trạm dã chiến tại bản Pom Khuông, khám cho toàn bộ người dân từ ngày 05/10/2026 đến ngày 30/11/2026; trẻ dưới 6 tuổi, người trên 70 tuổi được khám trước.

4. Sở Xây dựng kiểm tra công trình sau ngày 01/12/2026; quá nửa số cầu treo phải được gia cố đến hết ngày 25/12/2026. Xe có tải trọng từ 8 tấn trở xuống được qua cầu Na Tao; mỗi lượt không vượt quá 3 xe, cách nhau không dưới 50 m.

5. Ông Đào Văn Sinh, Giám đốc Sở Nông nghiệp và Môi trường, chịu trách nhiệm cấp giống cho ngót 900 hộ; hai phần ba số giống cấp trước ngày 10/11/2026, phần còn lại kể từ ngày 11/11/2026.
`,
};

const measuredPiece: SourceFile = {
  path: 'thanh-hoa/2026/91-ct-ubnd.bao.md',
  text: `---
loai: tin_bai
the_loai: bao
van_ban: 91-ct-ubnd.md
tit: Cứu trợ ít nhất 1.200 hộ bị lũ quét tại xã Mường Lát
sapo: Chủ tịch UBND tỉnh Thanh Hóa vừa ban hành Chỉ thị số 91/CT-UBND ngày 02/10/2026, giao bố trí chỗ ở tạm cho ít nhất 1.200 hộ trước ngày 20/10/2026 và trích 12,5 tỷ đồng từ dự phòng ngân sách. [^the-thuc] [^1] [^2]
---

Lũ quét ngày 27/9/2026 làm hơn 340 ngôi nhà ở xã Mường Lát hư hỏng, vùi lấp gần 75 héc-ta lúa. [^mo-dau-1] Khoảng 18 km đường bị sạt lở. [^mo-dau-1] Thiệt hại ước tính trên 96 tỷ đồng, gấp đôi năm 2025; người bị thương gấp ba. [^mo-dau-1] Mới có chưa đến 40 hộ ổn định chỗ ở; trên dưới 500 người ở nhờ tại bản Pom Khuông. [^mo-dau-1]

Mỗi hộ được ở tạm trong tối thiểu 24 m2. [^1] Một bếp chung có không quá 6 hộ. [^1] Mỗi hộ làm lại nhà được cấp tối đa 60 triệu đồng; nhà có từ 5 nhân khẩu trở lên được thêm 10 triệu đồng. [^2] Tiền phải về xã chậm nhất ngày 15/10/2026. [^2]

Bác sĩ Lê Thị Mai Hoa phụ trách trạm dã chiến. [^3] Trạm khám cho người dân từ ngày 05/10/2026 đến ngày 30/11/2026. [^3] Được khám trước là trẻ dưới 6 tuổi và người trên 70 tuổi. [^3]

Sau ngày 01/12/2026, Sở Xây dựng kiểm tra công trình. [^4] Quá nửa số cầu treo được gia cố đến hết ngày 25/12/2026. [^4] Cầu Na Tao nhận xe từ 8 tấn trở xuống, mỗi lượt không vượt quá 3 xe, cách nhau không dưới 50 m. [^4]

Ông Đào Văn Sinh chịu trách nhiệm cấp giống cho ngót 900 hộ. [^5] Hai phần ba số giống đến tay dân trước ngày 10/11/2026, phần còn lại kể từ ngày 11/11/2026. [^5]
`,
};

export const morePieces: readonly SourceFile[] = [
  ...pieces.map(([path, kind, about, body]) => ({
    path,
    text: `---\nloai: tin_bai\nthe_loai: ${kind}\nvan_ban: ${about}\ntit: Bài viết\n---\n\n${body}\n`,
  })),
  measuredPiece,
];
