import { grammarTable, matchPhrase, phraseTable, type Syllable } from './syllables.ts';

const words = (text: string) =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);

/** Verbs, modals and adverbs with which the predicate of a task begins, and with which a task without a subject begins. */
const PREDICATES = grammarTable(
  words(`
  nêu cao|nêu rõ|ra sức|chung tay|tự giác|trau dồi|rèn luyện|bám|tính toán|tham khảo|xét|xét duyệt|xếp hạng|xếp loại|bình xét|biên soạn|quy định|cân nhắc|lên phương án|lên kế hoạch|ra quân|đồng hành|vào cuộc|nhận|tiếp công dân|giải tỏa|thu giữ|tịch thu|nắm bắt|định hướng|hiệp đồng|tăng|bổ nhiệm|luân chuyển|điều động|cho phép|cho nghỉ|tạm đình chỉ|tham mưu, đề xuất|gửi báo cáo|mở|nhân|sử dụng hiệu quả|giữ|đẩy lùi|vinh danh|quyết tâm|kết luận|lập hồ sơ|chủ trương|nghiêm chỉnh|thành lập đoàn|
  kiểm đếm|chặt tỉa|cắt tỉa|đốn hạ|dọn dẹp|dọn vệ sinh|quét dọn|thu dọn|đảm nhận|đảm nhiệm|chốt chặn|canh gác|canh trực|trông coi|cắm biển|che chắn|
  chằng chống|cắt điện|san gạt|truy tìm|truy bắt|vây bắt|giải cứu|niêm phong|tạm giữ|sơ cứu|phá dỡ|căng treo|trưng bày|tầm soát|khử trùng|tẩy trùng|hộ tống|
  kê khai|nhắn tin|gọi điện|đốc thúc|thúc đẩy|khuyến cáo|cảnh giác|phúc tra|phúc đáp|hậu kiểm|chi hỗ trợ|trang trải|tiếp sức|đỡ đầu|phụng dưỡng|trục vớt|neo đậu|
  phải|cần|nên|được giao|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|có nghĩa vụ|có biện pháp|có giải pháp|có kế hoạch|có phương án|có hình thức|
  có văn bản|có báo cáo|có thể|có chính sách|có cơ chế|thực hiện|tổ chức|triển khai|chủ trì|phối hợp|phối kết hợp|chủ động|tích cực|khẩn trương|
  kịp thời|thường xuyên|định kỳ|tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh|nâng cao|chú trọng|quan tâm|tập trung|kiên quyết|quyết liệt|nghiêm túc|
  nghiêm cấm|nghiêm khắc|trực tiếp|phấn đấu|ưu tiên|đồng thời|tuyệt đối|cơ bản|căn cứ|dựa trên|chỉ đạo|lãnh đạo|hướng dẫn|đôn đốc|kiểm tra|
  thanh tra|kiểm soát|kiểm điểm|giám sát|theo dõi|rà soát|thống kê|tổng hợp|tập hợp|báo cáo|trình|gửi|nộp|đăng ký|đăng tải|đưa tin|phản ánh|
  thông báo|thông tin|tuyên truyền|phổ biến|quán triệt|giáo dục|vận động|tham mưu|đề xuất|đề nghị|kiến nghị|yêu cầu|giao|phân công|phân cấp|
  ủy quyền|khuyến khích|xem xét|quyết định|phê duyệt|ban hành|công bố|công khai|niêm yết|thẩm định|thẩm tra|thẩm xét|xây dựng|soạn thảo|dự thảo|
  lập|lập kế hoạch|sửa đổi|bổ sung|điều chỉnh|hoàn thiện|hoàn chỉnh|hoàn thành|cụ thể hóa|lồng ghép|cập nhật|bố trí|cân đối|phân bổ|cấp phát|
  cấp kinh phí|cấp phép|cấp giấy|thu hồi|thu phí|thu thập|thu gom|quyết toán|thanh toán|giải ngân|quản lý|sử dụng|khai thác|vận hành|bảo trì|
  duy trì|duy tu|sửa chữa|nâng cấp|lắp đặt|mua sắm|đấu thầu|đầu tư|huy động|thu hút|hỗ trợ|giúp đỡ|giúp|tạo điều kiện|bảo đảm|đảm bảo|bảo vệ|
  giữ gìn|giữ vững|gìn giữ|bảo tồn|phát huy|phát triển|mở rộng|mở đợt|mở lớp|củng cố|kiện toàn|sắp xếp|sáp nhập|thành lập|cử|chọn|lựa chọn|bầu|
  tuyển dụng|tuyển chọn|tuyển quân|đào tạo|bồi dưỡng|tập huấn|huấn luyện|diễn tập|thi đua|khen thưởng|biểu dương|nhân rộng|phát động|hưởng ứng|tham gia|
  phòng ngừa|phòng chống|phòng, chống|ngăn chặn|ngăn ngừa|đấu tranh|trấn áp|tấn công|xử lý|xử phạt|giải quyết|khắc phục|chấn chỉnh|tháo gỡ|
  chấm dứt|hạn chế|giảm thiểu|loại bỏ|bãi bỏ|hủy bỏ|đình chỉ|tạm dừng|dừng|ngừng|phát hiện|điều tra|truy tố|xét xử|khởi tố|xác minh|xác định|
  xác nhận|nhận diện|đánh giá|phân tích|phân loại|dự báo|cảnh báo|nắm|nắm chắc|nắm tình hình|nghiên cứu|đề ra|đề cao|khảo sát|thí điểm|ứng dụng|
  áp dụng|chuyển giao|chuyển đổi|chuyển|số hóa|kết nối|chia sẻ|tích hợp|cung cấp|cung ứng|tiếp nhận|tiếp thu|giải trình|trả lời|trao đổi|
  thống nhất|phát hành|xuất bản|in ấn|lưu trữ|sao gửi|nhắc nhở|động viên|thăm hỏi|tặng quà|chăm lo|chăm sóc|tạo|tạo lập|tạo sự|gắn|gắn kết|gắn với|
  lấy|lấy ý kiến|tổng kết|sơ kết|đổi mới|cải cách|cải thiện|cải tiến|đơn giản hóa|rút ngắn|cắt giảm|tiết kiệm|chống|tránh|không|không được|không để|
  cắm mốc|bàn giao|di dời|sơ tán|cứu nạn|cứu hộ|ứng phó|ứng trực|trực|túc trực|chuẩn bị|dự trữ|sẵn sàng|cam kết|ký|ký kết|ký cam kết|
  tuân thủ|chấp hành|thi hành|tự kiểm tra|làm|làm tốt|làm rõ|làm đầu mối|làm việc|đầu mối|đưa|đưa vào|coi|xem|lưu ý|chú ý|treo|trang bị|trang trí|tổng rà soát|
  tổng kiểm tra|rút kinh nghiệm|thẩm duyệt|nghiệm thu|kiểm kê|kiểm định|kiểm nghiệm|kiểm dịch|giám định|tiêm phòng|tiêm chủng|tiêu hủy|phun|vệ sinh|tuần tra|
  tiến hành|thiết lập|thiết kế|thoả thuận|thỏa thuận|thể chế hóa|tham vấn|tham dự|tiếp cận|tiếp xúc|đối thoại|đối chiếu|hòa giải|tư vấn|tư vấn cho|đặt hàng|
  khoanh vùng|cách ly|xét nghiệm|điều trị|khám|cấp cứu|phân tuyến|phân luồng|điều tiết|điều hành|điều phối|vận chuyển|lưu thông|bình ổn|dự phòng|
  truy xuất|truyền thông|quảng bá|xúc tiến|kêu gọi|giới thiệu|tôn vinh|kỷ niệm|đón tiếp|phục vụ|ổn định|khôi phục|phục hồi|tái cơ cấu|đề cử|
  miễn|giảm|gia hạn|thu|nộp hồ sơ|quy hoạch|giải phóng mặt bằng|bồi thường|tái định cư|trồng|nạo vét|gia cố|cưỡng chế|tháo dỡ|
  xác lập|xây dựng xong|sưu tầm|học tập|nêu gương|gương mẫu|đi đầu|nghiên cứu, xây dựng|bám sát|nhanh chóng|sớm|tạm thời|trước mắt|tổng điều tra|
  đa dạng hóa|xã hội hóa|hiện đại hóa|chuẩn hóa|công nhận|cấp|phát|bắt buộc|đặc biệt chú trọng|đặc biệt quan tâm|thay thế|truy quét|bắt giữ|tuyên dương|giao ban|
  phân kỳ|phân định|phân tách|tách|chia|ghi|ghi nhận|chịu|bảo mật|đón|mời|họp|quản trị|góp ý|tham gia ý kiến|có ý kiến|cho ý kiến|đóng góp|ủng hộ|hiến|rải|
  thăm|đi|viết|dành|khơi thông|kết hợp|lan tỏa|xóa|xóa bỏ|tạo chuyển biến|giải đáp|nhập|xuất|bổ trợ|hợp tác|liên kết|liên hệ|đăng|phát sóng|hoàn trả|hoàn tất|truy thu|thu nộp|chi trả|trả`),
);

/** Words that only begin like one of the predicates. */
const NO_PREDICATES = phraseTable(
  words(`
  giao thông|giao dịch|giao lưu|giao nhận|giao tiếp|cấp nước|cấp thoát nước|cấp huyện|cấp xã|cấp tỉnh|cấp cơ sở|cấp quận|cấp thành phố|cấp trung ương|cấp ủy|cấp trên|cấp dưới|cấp mình|
  thu nhập|lập pháp|lập quy|cử tri|trực tuyến|trực thuộc|phát thanh|gắn bó|làm nghề|tách biệt|chống bán phá giá|đi lại|ghi hình|ký túc|lấy mẫu|trồng trọt|họp báo|
  chuyển biến|giảm nghèo|nên chăng|cần thiết|chọn tạo giống|tránh thai|mời thầu|dừng đỗ|nhập cư|nhập khẩu|xuất khẩu|xuất nhập khẩu|xuất nhập cảnh|nhập cảnh|
  chịu lực|phun trào|đưa đón|coi thi|trả lương|bảo vệ thực vật|bảo vệ trẻ em|phát triển đất|phát triển quỹ đất|
  quản lý thị trường|quản lý dự án|quản lý rừng|quản lý khu|quản lý các khu|quản lý đường bộ|quản lý di tích|kiểm soát bệnh tật|kiểm soát thủ tục hành chính|
  nhân dân|nhân viên|nhân lực|nhân sự|nhân khẩu|nhân đạo|nhân văn|
  kiểm tra đảng|phòng cháy|điều dưỡng|cứu hỏa|tuyên truyền viên|tổ chức cán bộ|tổ chức đảng`),
);

/** Length of the predicate word that begins at an index; 0 where none does. */
export function predicateAt(syllables: readonly Syllable[], at: number, end: number): number {
  const length = matchPhrase(PREDICATES, syllables, at, end);
  return length > 0 && matchPhrase(NO_PREDICATES, syllables, at, end) > length ? 0 : length;
}

/** Words that open an adverbial, so that a name before them has ended, and a subject may follow after the comma. */
export const ADVERBIALS = grammarTable(
  words(`
  để|trong|theo|khi|nhằm|trên cơ sở|trên tinh thần|trước|sau|sau khi|trước khi|tại|về|qua|thông qua|từ|đến|cho|bằng|nếu|ngay|ngay sau|chậm nhất|muộn nhất|
  hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|hằng tuần|hàng tuần|hằng ngày|hàng ngày|kể từ|do|vì|bởi|như|với|hiện|tùy|tùy theo|ngoài|
  bên cạnh|cùng với|đối với|riêng|nhất là|đặc biệt|trường hợp|trong trường hợp|mỗi khi|nhân dịp|nhận được|xuất phát từ|thời gian|thời gian tới|vào|
  được sự|trước tình hình|từ nay|tới|vượt|nói chung|thì`),
);

/** Words before which a sentence tells what is, not what is to be done. */
export const DESCRIPTIVE = grammarTable(
  words('đã|đang|vẫn|còn|chưa|vừa|sẽ|là|gồm|bao gồm|bị|được|không còn|có hiệu lực|có quyền|nhận được|ban hành kế hoạch này'),
);

/** Nominal exceptions to `DESCRIPTIVE`: «là đầu mối», «là cơ quan thường trực» give work. */
export const CHARGED_AS = grammarTable(
  words(
    'là đầu mối|là cơ quan đầu mối|là cơ quan thường trực|là cơ quan chủ trì|là đơn vị đầu mối|là đơn vị chủ trì|là đơn vị thường trực|là cơ quan tham mưu|là nòng cốt|được giao|được phân công',
  ),
);

/** Verbs that give work to the unit after them. */
export const ASSIGNERS = grammarTable(
  words(
    'giao cho|giao nhiệm vụ cho|giao trách nhiệm cho|giao|yêu cầu|đề nghị|phân công|ủy nhiệm|ủy quyền cho|ủy quyền|chỉ thị cho|chỉ thị|kính đề nghị|trân trọng đề nghị|giao trách nhiệm|thống nhất giao|đồng ý giao',
  ),
);
