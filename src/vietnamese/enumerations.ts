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
đôn đốc nhắc nhở > đôn đốc, nhắc nhở
kiểm tra nhắc nhở > kiểm tra, nhắc nhở
sơ hở thiếu sót > sơ hở, thiếu sót
tồn tại thiếu sót > tồn tại, thiếu sót
khuyết điểm hạn chế > khuyết điểm, hạn chế
hạn chế khuyết điểm > hạn chế, khuyết điểm
ưu điểm khuyết điểm > ưu điểm, khuyết điểm
phương tiện thiết bị > phương tiện, thiết bị
máy móc thiết bị > máy móc, thiết bị
vật tư thiết bị > vật tư, thiết bị
vật tư phương tiện > vật tư, phương tiện
lực lượng phương tiện > lực lượng, phương tiện
phẩm chất năng lực > phẩm chất, năng lực
phẩm chất đạo đức lối sống > phẩm chất đạo đức, lối sống
đạo đức lối sống > đạo đức, lối sống
trình độ năng lực > trình độ, năng lực
năng lực trình độ > năng lực, trình độ
tham nhũng lãng phí > tham nhũng, lãng phí
tham nhũng tiêu cực > tham nhũng, tiêu cực
quan liêu tham nhũng > quan liêu, tham nhũng
đùn đẩy né tránh > đùn đẩy, né tránh
né tránh đùn đẩy > né tránh, đùn đẩy
sách nhiễu phiền hà > sách nhiễu, phiền hà
nhũng nhiễu phiền hà > nhũng nhiễu, phiền hà
kỷ luật kỷ cương > kỷ luật, kỷ cương
kỷ cương kỷ luật > kỷ cương, kỷ luật
hiệu lực hiệu quả > hiệu lực, hiệu quả
chất lượng hiệu quả > chất lượng, hiệu quả
hiệu quả chất lượng > hiệu quả, chất lượng
tiết kiệm hiệu quả > tiết kiệm, hiệu quả
an toàn hiệu quả > an toàn, hiệu quả
an toàn tiết kiệm > an toàn, tiết kiệm
đồng bộ thống nhất > đồng bộ, thống nhất
nội dung hình thức > nội dung, hình thức
điều kiện tiêu chuẩn > điều kiện, tiêu chuẩn
tiêu chuẩn quy chuẩn > tiêu chuẩn, quy chuẩn
tiêu chuẩn định mức > tiêu chuẩn, định mức
chế độ tiêu chuẩn > chế độ, tiêu chuẩn
quy hoạch kế hoạch > quy hoạch, kế hoạch | !hóa
quyền lợi nghĩa vụ > quyền lợi, nghĩa vụ
nghĩa vụ quyền lợi > nghĩa vụ, quyền lợi
hộ gia đình cá nhân > hộ gia đình, cá nhân
tập thể cá nhân > tập thể, cá nhân
doanh nghiệp hợp tác xã > doanh nghiệp, hợp tác xã
cấp ủy đảng chính quyền > cấp ủy đảng, chính quyền
chính quyền đoàn thể > chính quyền, đoàn thể
đoàn viên hội viên > đoàn viên, hội viên
cán bộ chiến sĩ > cán bộ, chiến sĩ
cán bộ giáo viên > cán bộ, giáo viên
đào tạo bồi dưỡng > đào tạo, bồi dưỡng
tập huấn bồi dưỡng > tập huấn, bồi dưỡng
khám bệnh chữa bệnh > khám bệnh, chữa bệnh
chăm sóc bảo vệ > chăm sóc, bảo vệ
duy tu bảo dưỡng > duy tu, bảo dưỡng
bảo trì bảo dưỡng > bảo trì, bảo dưỡng
sửa chữa nâng cấp > sửa chữa, nâng cấp
cải tạo nâng cấp > cải tạo, nâng cấp
xây mới nâng cấp > xây mới, nâng cấp
giám sát phản biện > giám sát, phản biện
thẩm định phê duyệt > thẩm định, phê duyệt
thẩm tra xác minh > thẩm tra, xác minh
điều tra truy tố > điều tra, truy tố
tích cực chủ động > tích cực, chủ động
chủ động tích cực > chủ động, tích cực
kịp thời chính xác > kịp thời, chính xác
đầy đủ chính xác > đầy đủ, chính xác
đầy đủ nghiêm túc > đầy đủ, nghiêm túc
nghiêm túc hiệu quả > nghiêm túc, hiệu quả
sáng tạo đổi mới > sáng tạo, đổi mới
dân chủ công khai > dân chủ, công khai
công bằng dân chủ > công bằng, dân chủ
khách quan công bằng > khách quan, công bằng
khách quan minh bạch > khách quan, minh bạch
ấm no hạnh phúc > ấm no, hạnh phúc
gia súc gia cầm > gia súc, gia cầm
giống cây trồng vật nuôi > giống cây trồng, vật nuôi
cây trồng vật nuôi > cây trồng, vật nuôi
vùng sâu vùng xa > vùng sâu, vùng xa
biên giới hải đảo > biên giới, hải đảo
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
khoa học công nghệ > khoa học, công nghệ
quản lý sử dụng > quản lý, sử dụng
quản lý khai thác > quản lý, khai thác
sản xuất kinh doanh > sản xuất, kinh doanh
quản lý phụ trách > quản lý, phụ trách
định danh xác thực > định danh, xác thực
số lượng chất lượng > số lượng, chất lượng
lãnh đạo quản lý > lãnh đạo, quản lý
thu thập xử lý > thu thập, xử lý
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
