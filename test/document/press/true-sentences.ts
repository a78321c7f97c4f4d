/** True sentences with a place in braces, one for each kind of slip: whatever is put there, the sentence still says one thing only. */

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** In braces a figure with what it counts. */
export const withFigure = lines(`
  Ủy ban nhân dân các xã vận động {40 hộ} trong vùng sạt lở di dời đến nơi an toàn
  Mỗi điểm trường bố trí {12 người} trực trong những ngày mưa lớn
  Đội lưu động lấy mẫu tại {25 cơ sở} chế biến thủy sản
  Sở Nông nghiệp và Môi trường chọn {6 xã} làm điểm về thu gom rác thải nhựa
  Trung tâm Dịch vụ việc làm kết nối {350 lao động} với các nhà máy trong khu công nghiệp
  Trạm bơm Cầu Đất vận hành {18 giờ} trong thời gian đổ ải
  Ban Quản lý rừng phòng hộ trồng bổ sung {75 ha} rừng ngập mặn
  Thư viện tỉnh luân chuyển sách về {9 trường} vùng cao
  Công an các phường lập danh sách {160 điểm} có nguy cơ cháy cao
  Các tổ công tác hướng dẫn {2.400 lượt} người dân nộp hồ sơ tại nhà văn hóa thôn
  Nhà thầu nạo vét {14 km} kênh dẫn nước về cánh đồng Bầu Sen
  Hợp tác xã chè liên kết với {55 hộ} ở chân đồi Phú Lâm
  Đoàn khám lưu động phát thuốc cho {820 người} cao tuổi
  Phòng Văn hóa - Xã hội mở {5 lớp} dạy bơi cho trẻ em
  Mỗi đội thi cử {8 thành viên} dự hội thao phòng cháy
  Ban tổ chức đón {130 đại biểu} về dự ngày hội
  Các chủ hồ kiểm tra {37 công trình} thủy lợi nhỏ
  Lực lượng kiểm ngư nhắc nhở {64 chiếc} tàu chưa bật thiết bị giám sát
  Nhóm tình nguyện sửa {21 căn} nhà tạm cho gia đình chính sách
  Tổ liên ngành làm việc với {17 doanh nghiệp} nợ bảo hiểm của người lao động
  Nhà máy nước Sông Lũy cấp nước cho {11 thôn} ven biển
  Chương trình tặng {480 học sinh} vùng lũ bộ sách giáo khoa mới
  Hội Nông dân tỉnh giới thiệu {32 mô hình} trồng rau trong nhà lưới
  Các xã khơi thông {28 điểm} ngập trên đường liên thôn
`);

/** In braces a day. */
export const withDay = lines(`
  Các trường công khai danh sách lớp đầu cấp {15/8/2026}
  Sở Tài chính cấp kinh phí cho các xã {20/4/2026}
  Ủy ban nhân dân các xã niêm yết phương án bồi thường {12/6/2026}
  Các chủ đầu tư thanh toán tiền cho người trồng rừng {30/10/2026}
  Bến khách Cửa Lạch áp dụng lịch tàu mới {02/9/2026}
  Trung tâm Y tế tiêm vắc xin cho trẻ nhỏ {25/3/2026}
  Nhà thầu trả lại mặt đường Trần Phú {10/12/2026}
  Các đơn vị nộp sổ theo dõi về Văn phòng {18/5/2026}
  Chi cục Thủy lợi mở cống lấy nước {06/01/2026}
  Đội quản lý thị trường kiểm tra các điểm bán phân bón {14/7/2026}
  Các phường thu hồi thẻ xe cũ {28/11/2026}
  Hội đồng chấm thi công bố kết quả {19/6/2026}
  Bảo tàng tỉnh mở cửa miễn phí cho học sinh {13/5/2026}
  Ban Quản lý chợ chuyển các quầy hàng sang khu mới {23/12/2026}
  Các hộ nuôi lồng dời bè khỏi luồng tàu {17/9/2026}
  Công ty cấp nước thay đồng hồ cho các hộ ở phường Hải An {26/10/2026}
  Thôn Bình Sơn họp bàn việc góp đất làm đường {22/3/2026}
  Các trạm y tế chuyển sổ khám bệnh lên hệ thống chung {15/10/2026}
  Đơn vị thi công dọn vật liệu khỏi lòng kênh {27/4/2026}
  Phòng Kinh tế nhận hồ sơ xin hỗ trợ giống lúa {16/11/2026}
  Các đội thi gửi bản dự thi về Ban Tổ chức {21/8/2026}
  Xe tải nặng đi vòng qua cầu Đá Bạc {24/6/2026}
  Nhà văn hóa thôn nhận trẻ trong dịp hè {13/7/2026}
  Các hộ vay vốn trồng chè nộp đơn tại xã {29/9/2026}
`);

/** In braces a sum without its scale. */
export const withMoney = lines(`
  Mỗi hộ phải dời nhà được hỗ trợ {45}
  Tỉnh dành {12} sửa các trạm bơm ven sông
  Hội Khuyến học trao học bổng trị giá {30}
  Công trình đường vào bản Nà Hin có tổng mức đầu tư {18}
  Hợp tác xã vay {350} mua máy sấy lúa
  Nhà tài trợ góp {75} dựng cầu qua suối
  Quỹ vì người nghèo chi {260} sửa nhà cho gia đình chính sách
  Chủ bãi xe nộp phạt {15}
  Mỗi nhóm trẻ được cấp {8} mua đồ chơi
  Xã Vĩnh Lạc thu {90} từ cho thuê mặt nước
  Dự toán sửa kênh Bắc Sông là {640}
  Doanh thu của làng nghề gốm đạt {27}
  Mỗi con bò giống được hỗ trợ {14}
  Ngân sách xã trả {52} cho việc thu gom rác
  Bảo hiểm chi {110} cho các hộ mất mùa
  Phường Hải An chi {36} lắp camera ở các ngã tư
  Người trồng quế vay {85} làm vườn ươm
  Trạm y tế được cấp {210} mua máy siêu âm
  Ban Tổ chức dành {24} cho giải thưởng
  Giá trị hàng bán tại hội chợ là {470}
  Thôn Đồng Mít góp {66} làm đường hoa
  Các nhà hảo tâm ủng hộ {95} cho bếp ăn bán trú
`);

/** In braces a share of a number of somebody or something. */
export const withShare = lines(`
  Đến nay {số hộ} trong vùng quy hoạch đã nhận đất ở mới
  Qua rà soát, {số hộ} ở thôn Bình Sơn chưa có nước máy
  Theo kết quả điểm danh, {số học sinh} bản Nà Hin trở lại lớp
  Sau đợt vận động, {số người} trong độ tuổi đã tiêm nhắc lại
  Sau đợt mưa, {số xã} ven sông bị ngập đường
  Theo thống kê, {số doanh nghiệp} trong khu công nghiệp tuyển thêm công nhân
  Trong vụ này, {số hộ} trồng lúa dùng giống chịu mặn
  Tại phường Hải An, {số cơ sở} nấu ăn đã ký cam kết
  Hiện nay {số thôn} ở vùng cao có nhà văn hóa
  Qua kiểm tra, {số trạm} bơm phải thay máy
  Trên toàn tuyến, {số điểm} đấu nối được rào lại
  Ở Vĩnh Lạc, {số hộ} nuôi lồng đã dời bè
  Theo báo cáo, {số công trình} trường học cần chống thấm
  Tại cảng cá, {số tàu} đã lắp thiết bị giám sát
  Sau tập huấn, {số cán bộ} thôn dùng được phần mềm
  Qua khảo sát, {số lao động} của làng nghề là phụ nữ
  Ở các xã miền núi, {số trường} có bếp ăn bán trú
  Hiện {số hộ} chính sách đã được sửa nhà
  Theo phiếu hỏi, {số người} đi chợ mang túi vải
  Ở hạ lưu, {số hồ} nhỏ đã tích đủ nước
  Trong đợt này, {số đơn vị} gửi báo cáo qua mạng
  Tại cuộc thi, {số đội} đến từ vùng cao
`);

/** In braces how many times as much. */
export const withTimes = lines(`
  Sản lượng cá nuôi lồng {} so với vụ trước
  Số khách về bản Nà Hin {} mức của mùa lễ hội trước
  Lượng rác thu gom {} so với trước khi có xe chuyên dụng
  Giá thuê mặt nước {} giá cũ
  Số hồ sơ nộp qua mạng {} số hồ sơ nộp tại quầy
  Diện tích rừng trồng mới {} kế hoạch
  Số lao động của làng nghề {} so với dịp giáp Tết
  Lượng nước về hồ {} so với cùng kỳ
  Công suất trạm bơm mới {} trạm bơm cũ
  Số ca khám tại trạm y tế {} mức bình thường
  Thu nhập từ trồng quế {} trồng ngô
  Số trẻ đến lớp bơi {} so với hè trước
  Lượng hàng qua cảng {} so với cùng kỳ
  Số chuyến xe về quê {} ngày thường
  Mức hỗ trợ cho hộ ở đảo {} mức hỗ trợ cho hộ ở đất liền
  Số sách luân chuyển {} so với đợt đầu
  Lượng phân hữu cơ bán ra {} so với vụ xuân
  Số tin báo qua tổng đài {} so với tin báo gửi qua thư
  Chi phí sửa kênh {} dự toán
  Số người dùng ứng dụng {} so với ngày ra mắt
  Tiền điện của trạm bơm {} so với đầu vụ
  Số đội dự thi {} so với lần trước
`);

/** At its end a time may be said. */
export const withoutTime = lines(`
  Các đội xung kích tập sơ cứu tại nhà văn hóa
  Nhân viên trạm y tế đo huyết áp cho người cao tuổi
  Tổ tự quản nhắc các hộ đậy kín bể nước
  Chủ hồ ghi mực nước vào sổ
  Ban Quản lý chợ phun khử khuẩn các dãy hàng
  Trưởng thôn báo số trẻ nghỉ học về xã
  Nhà trường gửi thực đơn bán trú cho cha mẹ học sinh
  Công nhân thủy nông vớt bèo ở cửa cống
  Tổ bảo vệ rừng đi tuần ở khoảnh giáp ranh
  Đội cứu hộ thử máy phát và xuồng máy
  Kế toán hợp tác xã đối chiếu công nợ với xã viên
  Thư viện đưa sách đến điểm trường bản Nà Hin
  Nhóm tình nguyện dọn rác ở bãi biển
  Cán bộ thú y tiêm phòng cho đàn bò
  Phường công khai danh sách hộ được hỗ trợ
  Bộ phận một cửa niêm yết thủ tục mới
  Chủ bến kiểm tra áo phao trên đò
  Đoàn thanh niên sơn lại vạch kẻ đường ở cổng trường
  Các hộ nuôi lồng neo lại bè
  Đài truyền thanh xã phát lịch lấy nước
  Tổ công tác gặp các hộ chưa nhận đất
  Chi hội phụ nữ thu gom vỏ chai thuốc sâu
  Nhà thầu dọn đất đá trên đường tránh
  Bếp ăn lưu mẫu thức ăn
`);

/** One unit does something with a verb that no grammar of tasks lists; the unit stands at the start, in braces. */
export const withDoer = lines(`
  {Sở Xây dựng} cử cán bộ kỹ thuật giúp các hộ chằng chống mái nhà
  {Sở Y tế} chuyển cơ số thuốc đến các trạm ven biển
  {Công an tỉnh} cắm chốt phân luồng ở hai đầu cầu Đá Bạc
  {Sở Công Thương} vận động các siêu thị giữ giá gạo
  {Sở Nội vụ} cho học sinh thuê lại ký túc xá bỏ trống
  {Sở Tài chính} ứng tiền mua giống lúa chịu mặn
  {Sở Tư pháp} cử người giải đáp về đất đai tại chợ phiên
  {Thanh tra tỉnh} mở hòm thư nhận tin báo về đấu thầu
  {Sở Khoa học và Công nghệ} lắp trạm đo mặn trên sông Lũy
  {Sở Giáo dục và Đào tạo} dời lịch thi nghề sang tuần khác
  {Bộ Chỉ huy Quân sự tỉnh} đưa xuồng máy về các xã hạ lưu
  {Sở Ngoại vụ} mời chuyên gia nước ngoài xem mẫu gốm
`);

/** One whom a common noun names does something with a verb that no grammar of tasks lists. */
export const withCommonDoer = lines(`
  {Chủ rừng} phát đường băng quanh các khoảnh giáp nương
  {Hiệu trưởng} sơn lại vạch dừng xe trước cổng
  {Chủ đầu tư} rào kín các hố móng đang đào
  {Nhà thầu} tưới nước đường công vụ vào buổi trưa
  {Hợp tác xã} gom vỏ thuốc trừ sâu về bể chứa
  {Chủ hồ} khơi cửa tràn bị củi mục lấp
  {Chủ phương tiện} dán lại số hiệu ở hai mạn thuyền
  {Trưởng thôn} gõ kẻng khi nước suối dâng
  {Bí thư chi bộ} gõ cửa từng nhà khuyên dời chuồng trại
  {Bệnh viện} kê thêm giường ở hành lang tầng một
  {Trạm y tế phường} phát màn tẩm hóa chất cho người ngủ rẫy
  {Tổ công tác} chụp ảnh hiện trạng từng thửa đất
`);

/** Somebody must not do several things, each with its own negation. */
export const withDenials = lines(`
  Các hộ không đốt rác, không đốt nương, không đốt lửa gần rừng
  Chủ bến không chở quá tải, không chở hàng dễ cháy cùng khách
  Người dân không vớt củi trên sông, không vớt gỗ ở chân đập
  Các quầy không bán thuốc lá cho trẻ em, không bán rượu cho học sinh
  Tàu cá không tắt thiết bị giám sát, không tắt đèn hiệu trong luồng
  Nhà thầu không đổ đất xuống kênh, không đổ bê tông khi mưa lớn
  Nhà trường không thu tiền sách tham khảo, không thu quỹ ngoài quy định
  Chủ hồ không xả nước ban đêm, không xả bùn xuống hạ lưu
  Các hộ không chăn trâu trên mặt đê, không chăn vịt trong hồ nước sạch
  Xe tải không dừng trên cầu, không dừng trước cổng trường
  Cán bộ không nhận quà của doanh nghiệp, không nhận hồ sơ ngoài trụ sở
  Người nuôi tôm không dùng kháng sinh cấm, không dùng nước ngầm pha loãng
`);

/** One unit does what the grammar of tasks reads as a task; the unit stands at the start, in braces. */
export const withTask = lines(`
  {Sở Dân tộc và Tôn giáo} rà soát danh sách già làng được thăm hỏi dịp lễ
  {Ban Quản lý Khu kinh tế} kiểm tra hàng rào quanh các lô đất chưa giao
  {Điện lực Khe Lim} bố trí máy phát dự phòng tại bệnh viện dã chiến
  {Kho bạc Nhà nước khu vực} hướng dẫn các xã mở tài khoản chi trả tiền đền bù
  {Hội Chữ thập đỏ tỉnh} tổ chức lớp sơ cứu đuối nước cho giáo viên mầm non
  {Trung tâm Khuyến nông} xây dựng mô hình luân canh lúa và tôm ở vùng trũng
  {Chi cục Kiểm lâm} lập bản đồ các khoảnh rừng dễ cháy giáp nương rẫy
  {Bảo tàng tỉnh} tổ chức trưng bày lưu động về nghề dệt chiếu
  {Tỉnh đoàn} thành lập các đội hình thanh niên vớt rác trên kênh
  {Cảng vụ Cửa Lạch} công bố luồng tàu tạm thời trong thời gian nạo vét
  {Bưu điện tỉnh} triển khai việc trả lương hưu tại nhà cho người già yếu
  {Thuế tỉnh} đối chiếu doanh thu khai trên sàn giao dịch của các hộ kinh doanh
`);

/** In braces who does it, by name. */
export const withPerson = lines(`
  Bà {Trần Thị Ngọc Hạnh} trực đường dây nóng về lũ ống
  Ông {Phan Đình Khải} phụ trách bếp ăn cho các hộ phải dời nhà
  Bác sĩ {Hồ Thị Thùy Dương} trông coi tủ thuốc ở điểm sơ tán
  Ông {Vi Văn Tám} dẫn đường cho đoàn khảo sát vào bản Nà Hin
  Cô giáo {Lò Thị Xuân} mở lớp xóa mù chữ buổi tối
  Kỹ sư {Đoàn Quốc Huy} tính lại khẩu độ cầu Đá Bạc
  Nghệ nhân {Nguyễn Thị Bích Lụa} truyền nghề dệt chiếu hoa
  Ông {Trịnh Xuân Phúc} làm đội trưởng đội tuần rừng
  Bà {Mai Thị Kim Oanh} giữ sổ góp đất của thôn Bình Sơn
  Ông {Cao Bá Lương} chỉ huy xuồng cứu hộ ở hạ lưu
  Trưởng thôn {Hà Văn Sơn Lâm} nhận tin báo sạt lở từ các hộ
  Bà {Đinh Thị Phương Thảo} đại diện cho các hộ nuôi lồng
  Ông {Lương Minh Triết} thay mặt nhà thầu bàn giao mặt đường
  Chị {Bùi Thị Hoài An} hướng dẫn làm hồ sơ vay vốn trồng chè
  Ông {Quách Công Định} trông trạm bơm Cầu Đất
  Luật sư {Tạ Thị Minh Châu} giải đáp về thừa kế đất ở
  Ông {Thái Văn Nghĩa} ghi mực nước hồ Đồng Mít
  Bà {Ngô Thị Thanh Trúc} dạy bơi cho học sinh phường Hải An
  Nhà báo {Dương Nhật Quang} ghi hình lễ giao đất ở mới
  Ông {Kiều Đức Thắng} coi kho giống lúa chịu mặn
  Bà {Lưu Thị Hồng Gấm} may áo phao cho trẻ vùng lũ
  Anh {Sùng A Pao} dịch tài liệu sang tiếng của đồng bào
`);
