import { entriesOf } from './misspellings.ts';
import type { PhraseEntry } from './phrases.ts';

/**
 * Chuỗi liệt kê cố định. Co-ordinated words that official prose parts by a comma or a spaced hyphen, with the separator lost. The notation is that
 * of the misspellings.
 */
const LAWS = 'Tên luật và cụm từ cố định, chưa đối chiếu từng mục';
const OBSERVED = 'Thói quen văn bản hành chính, chưa đối chiếu từng mục';

/** Names of acts and programmes, and terms that have one form. */
const FIXED = `
phổ biến giáo dục pháp luật > phổ biến, giáo dục pháp luật
tổ chức chính trị xã hội > tổ chức chính trị - xã hội
đoàn thể chính trị xã hội > đoàn thể chính trị - xã hội
chủ trì phối hợp > chủ trì, phối hợp | ^quan,vị,đồng,và
thực hành tiết kiệm chống lãng phí > thực hành tiết kiệm, chống lãng phí
xuất cảnh nhập cảnh > xuất cảnh, nhập cảnh
công nghiệp hóa hiện đại hóa > công nghiệp hóa, hiện đại hóa
`;

const USUAL = `
kinh tế xã hội > kinh tế - xã hội | !chủ
sửa đổi bổ sung > sửa đổi, bổ sung
khiếu nại tố cáo > khiếu nại, tố cáo
cán bộ công chức > cán bộ, công chức
cán bộ đảng viên > cán bộ, đảng viên
công chức viên chức > công chức, viên chức
sở ban ngành > sở, ban, ngành
ban ngành đoàn thể > ban, ngành, đoàn thể
xã phường thị trấn > xã, phường, thị trấn
quốc phòng an ninh > quốc phòng, an ninh
lãnh đạo chỉ đạo > lãnh đạo, chỉ đạo
tuyên truyền vận động > tuyên truyền, vận động
tuyên truyền phổ biến > tuyên truyền, phổ biến
đường lối chính sách > đường lối, chính sách
đường lối chủ trương > đường lối, chủ trương
chủ trương đường lối > chủ trương, đường lối
chủ trương chính sách > chủ trương, chính sách
chế độ chính sách > chế độ, chính sách
biểu dương khen thưởng > biểu dương, khen thưởng
xây dựng củng cố > xây dựng, củng cố
củng cố kiện toàn > củng cố, kiện toàn
xây dựng hoàn thiện > xây dựng, hoàn thiện
phân tích đánh giá > phân tích, đánh giá
kiểm tra đánh giá > kiểm tra, đánh giá
theo dõi đôn đốc > theo dõi, đôn đốc
đôn đốc kiểm tra > đôn đốc, kiểm tra
hướng dẫn kiểm tra > hướng dẫn, kiểm tra
hướng dẫn đôn đốc > hướng dẫn, đôn đốc
thanh tra kiểm tra > thanh tra, kiểm tra
kiểm tra giám sát > kiểm tra, giám sát
kiểm tra đôn đốc > kiểm tra, đôn đốc
sơ kết tổng kết > sơ kết, tổng kết
sơ kết đánh giá > sơ kết, đánh giá
tổng kết đánh giá > tổng kết, đánh giá
bị động bất ngờ > bị động, bất ngờ
ngăn chặn làm thất bại > ngăn chặn, làm thất bại
phát hiện ngăn chặn > phát hiện, ngăn chặn
ngăn chặn đẩy lùi > ngăn chặn, đẩy lùi
phòng ngừa ngăn chặn > phòng ngừa, ngăn chặn
phòng ngừa đấu tranh > phòng ngừa, đấu tranh
mục đích yêu cầu > mục đích, yêu cầu | !của
nhiệm vụ giải pháp > nhiệm vụ, giải pháp
tồn tại hạn chế > tồn tại, hạn chế
hạn chế yếu kém > hạn chế, yếu kém
hạn chế tồn tại > hạn chế, tồn tại
khó khăn vướng mắc > khó khăn, vướng mắc
thuận lợi khó khăn > thuận lợi, khó khăn
công khai minh bạch > công khai, minh bạch
âm mưu thủ đoạn > âm mưu, thủ đoạn
phương thức thủ đoạn > phương thức, thủ đoạn
tâm tư nguyện vọng > tâm tư, nguyện vọng
vị trí vai trò > vị trí, vai trò
vai trò trách nhiệm > vai trò, trách nhiệm
chức năng nhiệm vụ > chức năng, nhiệm vụ
nhiệm vụ quyền hạn > nhiệm vụ, quyền hạn
cấp ủy chính quyền > cấp ủy, chính quyền
cấp ủy tổ chức đảng > cấp ủy, tổ chức đảng
quán triệt triển khai > quán triệt, triển khai
học sinh sinh viên > học sinh, sinh viên
chương trình kế hoạch > chương trình, kế hoạch | !hóa
đề án dự án > đề án, dự án
chương trình đề án > chương trình, đề án
kiến nghị đề xuất > kiến nghị, đề xuất
đề xuất kiến nghị > đề xuất, kiến nghị
rà soát bổ sung > rà soát, bổ sung
rà soát sửa đổi > rà soát, sửa đổi
thiên tai dịch bệnh > thiên tai, dịch bệnh
xây dựng ban hành > xây dựng, ban hành
sâu rộng hiệu quả > sâu rộng, hiệu quả
cơ quan đơn vị > cơ quan, đơn vị | !trực,thuộc
tổ chức cá nhân > tổ chức, cá nhân
cơ quan ban ngành > cơ quan, ban, ngành
`;

/** Both forms are good prose: only consistency within a document can decide. */
const EITHER = `
trật tự an toàn xã hội > trật tự, an toàn xã hội
trật tự an toàn giao thông > trật tự, an toàn giao thông
an ninh trật tự > an ninh, trật tự
phòng chống > phòng, chống | !lại
phòng cháy chữa cháy > phòng cháy, chữa cháy
văn hóa xã hội > văn hóa - xã hội
chính trị xã hội > chính trị - xã hội
chuyên môn nghiệp vụ > chuyên môn, nghiệp vụ
giữ vững ổn định > giữ vững, ổn định
đấu tranh ngăn chặn > đấu tranh, ngăn chặn
phát hiện xử lý > phát hiện, xử lý
chỉ đạo điều hành > chỉ đạo, điều hành
tổng hợp báo cáo > tổng hợp, báo cáo
nghiên cứu đề xuất > nghiên cứu, đề xuất
tham mưu đề xuất > tham mưu, đề xuất
xem xét quyết định > xem xét, quyết định
xem xét giải quyết > xem xét, giải quyết
hướng dẫn chỉ đạo > hướng dẫn, chỉ đạo
kiểm tra xử lý > kiểm tra, xử lý
kịp thời hiệu quả > kịp thời, hiệu quả
đầy đủ kịp thời > đầy đủ, kịp thời
thống nhất đồng bộ > thống nhất, đồng bộ
`;

/** Names of recurring times: «hằng» is the dictionary's form, «hàng» the older usage; both stand in official texts. */
const RECURRENCE = `
hàng năm > hằng năm
hàng quý > hằng quý
hàng tháng > hằng tháng
hàng tuần > hằng tuần
hàng ngày > hằng ngày
`;

export const ENUMERATIONS: readonly PhraseEntry[] = [
  ...entriesOf('enumeration', 'error', LAWS, FIXED),
  ...entriesOf('enumeration', 'warning', OBSERVED, USUAL),
  ...entriesOf('enumeration', 'info', OBSERVED, EITHER),
];

/** Terms that are written in two ways. */
export const TERM_VARIANTS: readonly PhraseEntry[] = entriesOf(
  'term',
  'info',
  'Chính tả phổ thông, chưa đối chiếu từ điển từng mục',
  RECURRENCE,
);
