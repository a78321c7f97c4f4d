import type { PhraseEntry } from './phrases.ts';

/**
 * Lỗi chính tả thường gặp trong văn bản hành chính: words that no dictionary has, or that in this form are another word's slip. A line is
 * `wrong > right`; `!a,b` after it names words that make the phrase right when they follow, `^a,b` when they precede, `?` a possible name.
 */
export function entriesOf(kind: PhraseEntry['kind'], level: PhraseEntry['level'], source: string, lines: string): PhraseEntry[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [phrases, ...marks] = line.split(' | ') as [string, ...string[]];
      const [wrong, right] = phrases.split(' > ') as [string, string];
      const list = (mark: string) =>
        marks
          .find((each) => each.startsWith(mark))
          ?.slice(1)
          .split(',');
      const [notBefore, notAfter] = [list('!'), list('^')];
      return {
        wrong,
        right,
        kind,
        level,
        source,
        ...(notBefore && { notBefore }),
        ...(notAfter && { notAfter }),
        ...(marks.includes('?') && { maybeName: true }),
      };
    });
}

const SURVEY = 'Khảo sát chính tả 2010';
const DICTIONARY = 'Chính tả phổ thông, chưa đối chiếu từ điển từng mục';
const OBSERVED = 'Lỗi gõ suy ra hoặc quan sát, chưa đối chiếu từng mục';

const INITIAL_CONSONANTS = `
bổ xung > bổ sung
xử dụng > sử dụng
sử lý > xử lý | !luận,thuyết | ^lịch,quốc,tiền
sáng lạn > xán lạn
cọ sát > cọ xát
thăm quan > tham quan | !tài,khách,chức
`;

const S_AND_X = `
sáng lạng > xán lạn
xán lạng > xán lạn
sử phạt > xử phạt | ^lịch
xét sử > xét xử | !dụng,học,liệu,sách
ứng sử > ứng xử | !dụng
đối sử > đối xử | !dụng,học,liệu
xử xự > xử sự
xứ mệnh > sứ mệnh
sứ sở > xứ sở
suất sắc > xuất sắc
xuất xắc > xuất sắc
suất sứ > xuất xứ
xúc tích > súc tích | !cực,hợp,lũy,tụ | ^tiếp,cảm
xum họp > sum họp
xum suê > sum suê
xơ kết > sơ kết
sảy ra > xảy ra
sẩy ra > xảy ra
sơ xuất > sơ suất | !khẩu,bản,nhập,cảnh,xứ,trình,viện | ^hồ
xơ suất > sơ suất
sơ xài > sơ sài
xơ sài > sơ sài
sơ cứng > xơ cứng | ^hồ
xỉ nhục > sỉ nhục
sắp sếp > sắp xếp
xắp xếp > sắp xếp
xắp sếp > sắp xếp
xắp tới > sắp tới
sắp xỉ > xấp xỉ
sấp xỉ > xấp xỉ
sấp sỉ > xấp xỉ
xấp sỉ > xấp xỉ
sản suất > sản xuất
xản xuất > sản xuất
suất khẩu > xuất khẩu | !phần | ^công,hiệu,năng,lãi,tần,thuế,áp,xác
suất hiện > xuất hiện | ^công,hiệu,năng,lãi,tần,thuế,áp,xác
suất bản > xuất bản | ^công,hiệu,năng,lãi,tần,thuế,áp,xác
đề suất > đề xuất
đột suất > đột xuất
hiệu xuất > hiệu suất | !khẩu,bản,hiện,xứ,phát | ^thương,nhãn,tín
năng xuất > năng suất | !khẩu,bản,hiện,cảnh,nhập,xứ,phát,trình,sắc | ^khả,chức,kỹ,tiềm,tính
lãi xuất > lãi suất | !khẩu
tần xuất > tần suất | !khẩu
xác xuất > xác suất | !khẩu,hiện
thuế xuất > thuế suất | !khẩu,nhập,cảnh
xem sét > xem xét
sem xét > xem xét
khảo xát > khảo sát
giám xát > giám sát
cảnh xát > cảnh sát
xát hạch > sát hạch
xát nhập > sáp nhập
xáp nhập > sáp nhập
xác nhập > sáp nhập
xai phạm > sai phạm
xai sót > sai sót
sai xót > sai sót
xai xót > sai sót
thiếu xót > thiếu sót
bỏ xót > bỏ sót
sót xa > xót xa
sâu xắc > sâu sắc
xâu sắc > sâu sắc
xâu sát > sâu sát
xâu rộng > sâu rộng
sâu xát > sâu sát
sát xao > sát sao
xát sao > sát sao
xuyên xuốt > xuyên suốt
suyên suốt > xuyên suốt
xuông sẻ > suôn sẻ
xuôn sẻ > suôn sẻ
suông sẻ > suôn sẻ
súc tiến > xúc tiến | ^gia
súc phạm > xúc phạm | ^gia
cảm súc > cảm xúc
tiếp súc > tiếp xúc | !vật
sâm phạm > xâm phạm
sâm hại > xâm hại | ^nhân,hồng
sâm nhập > xâm nhập | !khẩu,lậu | ^nhân,hồng
sung đột > xung đột | ^bổ
sung kích > xung kích | ^bổ
sung phong > xung phong | ^bổ
xung túc > sung túc
xung công > sung công
xung quỹ > sung quỹ
chăm xóc > chăm sóc
rà xoát > rà soát
kiểm xoát > kiểm soát
sổ số kiến thiết > xổ số kiến thiết
sổ xố > xổ số
sói mòn > xói mòn
xạt lở > sạt lở
sạt nở > sạt lở
xụt lún > sụt lún
sã hội > xã hội
xẵn sàng > sẵn sàng
sẵn xàng > sẵn sàng
xẵn xàng > sẵn sàng
xố liệu > số liệu
xở hữu > sở hữu
xáng tạo > sáng tạo
xinh hoạt > sinh hoạt
xinh viên > sinh viên
xơ bộ > sơ bộ
xúc khỏe > sức khỏe
xức khỏe > sức khỏe
xức mạnh > sức mạnh
sác định > xác định
sác minh > xác minh
sác nhận > xác nhận
sây dựng > xây dựng
sóa đói > xóa đói
sóa bỏ > xóa bỏ
`;

const D_GI_R = `
dành giật > giành giật
tranh dành > tranh giành | !cho,tặng,riêng
dành quyền > giành quyền | !lợi,ưu,cho,sử,được
dành chiến thắng > giành chiến thắng
dành thắng lợi > giành thắng lợi
giành riêng > dành riêng
dấu diếm > giấu giếm
giấu diếm > giấu giếm
che dấu > che giấu | !vết,tích
cất dấu > cất giấu
dữ gìn > giữ gìn
giữ dìn > giữ gìn
gìn dữ > gìn giữ
giòng họ > dòng họ
giao động > dao động | !cơ,vật,lực,viên,sản | ^bàn,chuyển
giàn xếp > dàn xếp
dàn khoan > giàn khoan
giở dang > dở dang
gianh giới > ranh giới
danh giới > ranh giới | !thiệu,tính
dáp ranh > giáp ranh
dõ ràng > rõ ràng
rõ dàng > rõ ràng
rõ giàng > rõ ràng
dàng buộc > ràng buộc
giàng buộc > ràng buộc
dập khuôn > rập khuôn
dút kinh nghiệm > rút kinh nghiệm
giải rác > rải rác
dải rác > rải rác
dà soát > rà soát
dám sát > giám sát | !cánh,hại
dải quyết > giải quyết
dải pháp > giải pháp
dản dị > giản dị
gia tri > giá trị
dá trị > giá trị
`;

const CH_AND_TR = `
tựu chung > tựu trung
vô hình chung > vô hình trung
chung thực > trung thực | !hiện,tế,phẩm,trạng,tiễn,thi,vật,nghiệm | ^nói
chung thành với > trung thành với
lòng chung thành > lòng trung thành
trung quy > chung quy
trung cư > chung cư
tập chung > tập trung | ^bài,học,luyện,thực,diễn,sưu,tuyển
chính chị > chính trị
trính trị > chính trị
trỉ đạo > chỉ đạo
trỉ thị > chỉ thị
trú trọng > chú trọng | ^cư,lưu,tạm,thường,nội
trú ý > chú ý | ^cư,lưu,tạm,thường,nội
cư chú > cư trú | !ý,trọng
thường chú > thường trú | !ý,trọng,thích,giải
tạm chú > tạm trú | !ý,thích
lưu chú > lưu trú | !ý,thích,giải
trủ trì > chủ trì
chủ chì > chủ trì
trủ động > chủ động
trủ trương > chủ trương
chủ chương > chủ trương
duy chì > duy trì
chiển khai > triển khai
phát chiển > phát triển
trương trình > chương trình
chương chình > chương trình
chình bày > trình bày
chình độ > trình độ
quá chình > quá trình
công chình > công trình
lộ chình > lộ trình
quy chình > quy trình
trậm trễ > chậm trễ
chậm chễ > chậm trễ
trấn chỉnh > chấn chỉnh | ^thị
chấn áp > trấn áp
tranh trấp > tranh chấp
chanh chấp > tranh chấp
trấp hành > chấp hành
chật tự > trật tự
trứng nhận > chứng nhận
trứng minh > chứng minh
tiền chợ cấp > tiền trợ cấp
chợ cấp thất nghiệp > trợ cấp thất nghiệp
chợ cấp xã hội > trợ cấp xã hội
hỗ chợ > hỗ trợ
bảo chợ > bảo trợ | ^đảm
chách nhiệm > trách nhiệm
trịu trách nhiệm > chịu trách nhiệm
chưng cầu ý kiến > trưng cầu ý kiến
chưng bày > trưng bày
đặc chưng > đặc trưng
tượng chưng > tượng trưng
chầm trọng > trầm trọng
chân trọng > trân trọng
trân thành > chân thành | ?
trao dồi > trau dồi
chau dồi > trau dồi
chuyền thống > truyền thống | !nhất,kê | ^dây,bóng
tuyên chuyền > tuyên truyền
sửa trữa > sửa chữa
sữa chữa > sửa chữa
dự chữ > dự trữ | !ký
lưu chữ > lưu trữ | !ký,viết
chữ lượng > trữ lượng
chúng thầu > trúng thầu | ^quần,công,dân,đại
chúng cử > trúng cử | ^quần,công,dân,đại
khẩn chương > khẩn trương
chẻ em > trẻ em
thị chấn > thị trấn | !chỉnh,hưng,an,thương | ^chỉ
thị chường > thị trường
môi chường > môi trường
chường học > trường học
hiện chạng > hiện trạng
thực chạng > thực trạng
tình chạng > tình trạng
chong đó > trong đó
chong thời gian > trong thời gian
chên địa bàn > trên địa bàn
chước ngày > trước ngày
chực thuộc > trực thuộc
chực tiếp > trực tiếp
chực tuyến > trực tuyến
chín mùi > chín muồi
chuẩn đoán > chẩn đoán
chẩn bị > chuẩn bị
`;

const L_AND_N = `
nãng phí > lãng phí
lòng cốt > nòng cốt
nỗ nực > nỗ lực
lỗ lực > nỗ lực
nổ lực > nỗ lực | !lượng
lổ lực > nỗ lực
lề nối > lề lối
nề lối > lề lối
nồng ghép > lồng ghép
lồng nghép > lồng ghép
lắm bắt > nắm bắt
nắng nghe > lắng nghe
lăng lực > năng lực
lan giải > nan giải | !quyết,pháp,phóng,thích | ?
nan tỏa > lan tỏa
nan rộng > lan rộng
nan truyền > lan truyền
nấn chiếm > lấn chiếm
lâng cao > nâng cao
lâng cấp > nâng cấp
lông thôn > nông thôn
lông nghiệp > nông nghiệp
lông dân > nông dân
nưu trữ > lưu trữ
lội dung > nội dung
lội vụ > nội vụ
nãnh đạo > lãnh đạo
nực lượng > lực lượng
`;

const HOI_AND_NGA = `
kỹ niệm > kỷ niệm
xử lý kỹ luật > xử lý kỷ luật
thi hành kỹ luật > thi hành kỷ luật
hình thức kỹ luật > hình thức kỷ luật
vi phạm kỹ luật > vi phạm kỷ luật
kỹ luật lao động > kỷ luật lao động
kỹ luật của đảng > kỷ luật của Đảng
kỹ cương > kỷ cương
kỹ lục > kỷ lục
thế kỹ > thế kỷ | !thuật,năng,sư,lưỡng,càng
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng | ^thế,thiên,niên
kỷ lưỡng > kỹ lưỡng
cháy nỗ > cháy nổ | !lực
bùng nỗ > bùng nổ | !lực
chất nỗ > chất nổ | !lực
cũng cố > củng cố | !gắng,tình,ý,định,hữu
mạnh mẻ > mạnh mẽ
chặt chẻ > chặt chẽ
đẫy mạnh > đẩy mạnh
lảnh đạo > lãnh đạo
lảnh thổ > lãnh thổ
bão đảm > bảo đảm | !bảo
bão vệ > bảo vệ | !sinh
đãm bảo > đảm bảo
mưa bảo > mưa bão | !đảm,vệ,hiểm,tồn
bảo lũ > bão lũ | ^đảm
giãi quyết > giải quyết
giãi pháp > giải pháp
sẳn sàng > sẵn sàng
dể dàng > dễ dàng
nghĩ hưu > nghỉ hưu
nghĩ phép > nghỉ phép | ^suy
nghĩ lễ > nghỉ lễ | ^suy
buộc nghĩ việc > buộc nghỉ việc
xin nghĩ việc > xin nghỉ việc
suy nghỉ > suy nghĩ
hổ trợ > hỗ trợ
hướng dẩn > hướng dẫn
dẩn đến > dẫn đến
mâu thuẩn > mâu thuẫn
tiêu chuẫn > tiêu chuẩn
phê chuẫn > phê chuẩn
chuẫn bị > chuẩn bị
khẫn trương > khẩn trương
thẫm quyền > thẩm quyền
thẫm định > thẩm định
kiễm tra > kiểm tra
bỗ sung > bổ sung
bỗ nhiệm > bổ nhiệm
mỡ rộng > mở rộng
cở sở > cơ sở
cơ sỡ > cơ sở
rỏ ràng > rõ ràng
rỏ rệt > rõ rệt
làm rỏ > làm rõ
nêu rỏ > nêu rõ
ghi rỏ > ghi rõ
xữ lý > xử lý
xữ phạt > xử phạt
sữ dụng > sử dụng
sữa đổi > sửa đổi
cữ tri > cử tri
bầu cữ > bầu cử
ứng cữ > ứng cử
đề cữ > đề cử
giử gìn > giữ gìn
giử vững > giữ vững
lưu giử > lưu giữ
tạm giử > tạm giữ
lể hội > lễ hội
nghỉ lể > nghỉ lễ
lỉnh vực > lĩnh vực
viển thông > viễn thông
biễu dương > biểu dương
biễu quyết > biểu quyết
đại biễu > đại biểu
tiêu biễu > tiêu biểu
phát biễu > phát biểu
diển biến > diễn biến
diển ra > diễn ra
thực tiển > thực tiễn
miển giảm > miễn giảm
miển phí > miễn phí
biểu mẩu > biểu mẫu
gương mẩu > gương mẫu
xả hội > xã hội
thị xả > thị xã
cấp xả > cấp xã
hợp tác xả > hợp tác xã
xã thải > xả thải | ^cấp,các,của,phường,mỗi,nhiều
chủ nghỉa > chủ nghĩa
ý nghỉa > ý nghĩa
nghỉa vụ > nghĩa vụ
mổi năm > mỗi năm
thay đỗi > thay đổi
trao đỗi > trao đổi
chuyển đỗi > chuyển đổi
sửa đỗi > sửa đổi
quãng cáo > quảng cáo
quãng bá > quảng bá
tỉ mĩ > tỉ mỉ
tham nhủng > tham nhũng
vửng chắc > vững chắc
bền vửng > bền vững
giử nguyên > giữ nguyên
nhửng năm > những năm
củng như > cũng như
vẩn còn > vẫn còn
hửu quan > hữu quan
sở hửu > sở hữu
`;

/** Syllables that sound right and stand in no word: hỏi for ngã, ngã for hỏi. Names in capitals are left alone. */
const NO_WORD = `
nhửng > những
mổi > mỗi
đễ > để
củng > cũng | !cố,mạc
giử > giữ
nghỉa > nghĩa
hửu > hữu
xữ > xử
sữ > sử
dể > dễ | !duôi
rỏ > rõ | !rẻ
chử > chữ | ?
phãi > phải
đả > đã | !kích,phá,đảo,thương,động,tự
sẻ > sẽ | ^chia,san,se,chim,suôn,nhặt
kễ > kể
cữa > cửa
giãm > giảm
đão > đảo
khã > khả
quãn > quản
tỗ > tổ
phỗ > phổ
sãn > sản
biễn > biển
chuyễn > chuyển
triễn > triển
quyễn > quyển
điễm > điểm
hiễu > hiểu
kiễm > kiểm
tuyễn > tuyển
thễ > thể
phẫm > phẩm
cũa > của
bãn > bản
diển > diễn
miển > miễn
vửng > vững
lổi > lỗi
dưởng > dưỡng
thưỡng > thưởng
trưỡng > trưởng
hưỡng > hưởng
tưỡng > tưởng
xưỡng > xưởng
nhủng > nhũng
lảnh > lãnh | !lót
`;

const FINALS = `
khoản cách > khoảng cách | ^tài,điều
tài khoảng > tài khoản
điều khoảng > điều khoản
văn bảng > văn bản | !chứng,tốt
khó khăng > khó khăn
ngăng chặn > ngăn chặn
căng cứ > căn cứ
căn thẳng > căng thẳng | !hàng
hoàng thiện > hoàn thiện | ?
hoàng cảnh > hoàn cảnh | ?
tiếng hành > tiến hành | !khách,chính,khất
tiếng độ > tiến độ
kiếng nghị > kiến nghị
chiếng lược > chiến lược
liêng quan > liên quan | ^thiêng
phương tiệng > phương tiện
điều kiệng > điều kiện
thực hiệng > thực hiện
cương quyếc > cương quyết
khắc phụt > khắc phục
khuyến khít > khuyến khích
cần thiếc > cần thiết
giải quyếc > giải quyết
quy hoạt > quy hoạch | !động,hình
kế hoạt > kế hoạch | !động,hình
hoạch động > hoạt động | ^kế,quy,thu,trù,dự
sinh hoạch > sinh hoạt
trách nhiệp > trách nhiệm
thành tít > thành tích
mục đít > mục đích
bàng quang trước > bàng quan trước
thái độ bàng quang > thái độ bàng quan
đọc giả > độc giả | !thuyết,thiết
khắc khe > khắt khe
khẳn định > khẳng định
chấp bút > chắp bút
đường xá > đường sá
bàng quang với > bàng quan với
thẳng thắng > thẳng thắn
hằn ngày > hằng ngày
`;

const TYPING = `
đơn vi > đơn vị | !phạm,mô
thẩm dịnh > thẩm định
truyên truyền > tuyên truyền
tuyên truyên > tuyên truyền
tuyển truyền > tuyên truyền
thiên nhiên kỷ > thiên niên kỷ
thi tiết > chi tiết | !mục,kiệm,học
đẩy đủ > đầy đủ
đầy mạnh > đẩy mạnh
bố sung > bổ sung
bồ sung > bổ sung
bố nhiệm > bổ nhiệm
bổ trí > bố trí
trác nhiệm > trách nhiệm
kinh tê > kinh tế
xã hôi > xã hội
bao cáo > báo cáo
bảo cáo > báo cáo
thông bao > thông báo | !gồm,nhiêu,bì,quanh,phủ,trùm | ^giao,lưu,truyền
tổ chúc > tổ chức | !mừng,thọ,tết,sức
tố chức > tổ chức
nhiêm vụ > nhiệm vụ
nhiệm vu > nhiệm vụ
công vu > công vụ
phục vu > phục vụ
dịch vu > dịch vụ
quyết đinh > quyết định
nghị đinh > nghị định
nghi quyết > nghị quyết
nghi định > nghị định
chi thị > chỉ thị | !xã,trường,trấn
kê hoạch > kế hoạch
kể hoạch > kế hoạch
thương xuyên > thường xuyên
thưởng xuyên > thường xuyên
chu trương > chủ trương
chinh phủ > Chính phủ
uy ban > ủy ban | ?
ủy bản > ủy ban
hội đông nhân dân > hội đồng nhân dân
hội động nhân dân > hội đồng nhân dân
thủ tương > thủ tướng | !đối,đương,ứng,lai
phường án > phương án | !treo,phí
biên pháp > biện pháp | !luật,lý
phổi hợp > phối hợp | !lý,pháp
quan lý nhà nước > quản lý nhà nước | ^cơ
quản ly > quản lý | !hôn
trật từ > trật tự
tôi phạm > tội phạm | !tội,lỗi,sai,pháp,luật,quy,vào,phải
vi pham > vi phạm
nối dung > nội dung
nội dụng > nội dung
xây dụng > xây dựng
xây dưng > xây dựng
triền khai > triển khai
triên khai > triển khai
triến khai > triển khai
phát triền > phát triển
phát triên > phát triển
giao dục > giáo dục
đào tao > đào tạo
nghiệm túc > nghiêm túc
nghiệm chỉnh > nghiêm chỉnh
thởi gian > thời gian
thơi gian > thời gian
thời han > thời hạn
chỉ đao > chỉ đạo
chi đạo > chỉ đạo
lãnh đao > lãnh đạo
cảm kết > cam kết
ban hanh > ban hành
thi hanh > thi hành
chấp hanh > chấp hành
doanh nghiệm > doanh nghiệp
có hiệu qua > có hiệu quả
cao hiệu qua > cao hiệu quả
hiệu qua công tác > hiệu quả công tác
kết qua đạt được > kết quả đạt được
báo cáo kết qua > báo cáo kết quả
thanh phố > thành phố
tình hinh > tình hình
tinh hình > tình hình
tinh thân > tinh thần
tình thần > tinh thần
đời sông > đời sống
y tê > y tế
quân đôi > quân đội
yêu câu > yêu cầu
nhu câu > nhu cầu
đồng thơi > đồng thời
kịp thơi > kịp thời
phòng chông > phòng chống
cứu hô > cứu hộ
khiếu nai > khiếu nại
tham những > tham nhũng | !cuộc,chuyến
xin ý các > xin ý kiến các
xin ý của > xin ý kiến của
lấy ý các > lấy ý kiến các
lấy ý của > lấy ý kiến của
tham gia ý của > tham gia ý kiến của
`;

/** Both syllables stand alone elsewhere; side by side they are no phrase. */
const BOTH_FREE = `
báo cao > báo cáo | ^cảnh,dự,thông,tờ,trình
báo các thủ tướng > báo cáo Thủ tướng | ^thông,trình
báo các bộ trưởng > báo cáo Bộ trưởng | ^thông,trình
báo các chủ tịch > báo cáo Chủ tịch | ^thông,trình
phát luật > pháp luật
phản diện xã hội > phản biện xã hội
tài sàn > tài sản
tái sản cố định > tài sản cố định
giai đoan > giai đoạn
gian đoạn > giai đoạn | ^thời,trung,dân
giai đoàn > giai đoạn
cơ quân > cơ quan
thành phổ > thành phố
đấu tư > đầu tư
dầu tư > đầu tư
tài chỉnh > tài chính
phong cháy > phòng cháy
phòng chảy > phòng cháy
chứa cháy > chữa cháy
yếu cầu > yêu cầu
yêu cấu > yêu cầu
cản bộ > cán bộ | ^ngăn
cán bổ > cán bộ
mối trường > môi trường
môi trưởng > môi trường
quốc phong > quốc phòng
chuyên đổi > chuyển đổi
chuyển đối > chuyển đổi
thay đối > thay đổi
trao đối > trao đổi
sửa đối > sửa đổi
để nghị > đề nghị | !quyết,định,trường,viện,lực,sự
đề nghi > đề nghị | !ngờ,vấn,thức
tổ cáo > tố cáo
tố cao > tố cáo | ^yếu,nhân
khiêu nại > khiếu nại
thanh trà > thanh tra
xứ lý > xử lý
xử lỳ > xử lý
dự an > dự án | !ninh,toàn,sinh,táng
đinh kỳ > định kỳ | ?
phối họp > phối hợp
tổng họp > tổng hợp
cuộc hợp > cuộc họp | !tác,đồng,nhất,quy,long
phiên hợp > phiên họp | !tác,đồng,nhất
theo giỏi > theo dõi
theo dỏi > theo dõi
nâng cáo > nâng cao
nông thốn > nông thôn
học sình > học sinh
thông tín > thông tin | !viên,phòng
thống tin > thông tin | ^hệ,truyền | !học
lễ phí > lệ phí
tại sản > tài sản | ^tồn | !phẩm,xuất,lượng
tập trụng > tập trung
vùng trong điểm > vùng trọng điểm
dự án trong điểm > dự án trọng điểm
công trình trong điểm > công trình trọng điểm
làm việt > làm việc | ?
vùng gần tâm bảo > vùng gần tâm bão
lưới diện > lưới điện
chỉ tiểu > chỉ tiêu | !học,thương,phẩm,đoàn,khu
mục tiểu > mục tiêu | !học,mục,thương,phẩm,khu
chỉ tiết > chi tiết | !kiệm,lộ,giảm,chế
cấp có thẩm quyển > cấp có thẩm quyền
trật tư > trật tự | !pháp,vấn,tưởng,nhân
cân nghèo > cận nghèo
xóa đối giảm nghèo > xóa đói giảm nghèo
`;

const DIALECT = `
sát nhập > sáp nhập
tài chánh > tài chính
hành chánh > hành chính
chánh sách > chính sách
nhơn dân > nhân dân
gởi > gửi | ^tiền
`;

/** Misspellings, longest groups by the sound that is confused. */
export const MISSPELLINGS: readonly PhraseEntry[] = [
  ...entriesOf('misspelling', 'error', SURVEY, INITIAL_CONSONANTS),
  ...entriesOf('misspelling', 'error', DICTIONARY, S_AND_X),
  ...entriesOf('misspelling', 'error', DICTIONARY, D_GI_R),
  ...entriesOf('misspelling', 'error', DICTIONARY, CH_AND_TR),
  ...entriesOf('misspelling', 'error', DICTIONARY, L_AND_N),
  ...entriesOf('misspelling', 'error', DICTIONARY, HOI_AND_NGA),
  ...entriesOf('misspelling', 'error', DICTIONARY, NO_WORD),
  ...entriesOf('misspelling', 'error', DICTIONARY, FINALS),
  ...entriesOf('misspelling', 'error', OBSERVED, TYPING),
  ...entriesOf('misspelling', 'error', OBSERVED, BOTH_FREE),
  ...entriesOf('misspelling', 'warning', DICTIONARY, DIALECT),
];
