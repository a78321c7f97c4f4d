/**
 * Từ hai tiếng thường dùng trong văn bản hành chính, written as they are compared: the tone in the old style, y for a final i that may be
 * either (bác sỹ). Words of two syllables whose spelling is fixed: a pair of syllables that differs from one of
 * them in a mark, a tone or a confused consonant of one syllable is a slip. Pairs that differ only so and are both words stand here both
 * (công tác, cộng tác). Source: words met in official prose, checked against the dictionary (Từ điển tiếng Việt, Hoàng Phê).
 */
export const COMMON_WORDS: readonly string[] = `
triệu đồng|tỷ đồng|nghìn đồng|ngàn đồng|ca bệnh|ổ dịch|ký số|chuyển phát|tâm bão|bão lũ|lưới điện|sạt lở|còn chậm|dễ dàng|sổ hộ|người nghèo
người bệnh|người học|giấy tờ|học kỳ|học đường|nhà ăn|nhà hàng|nhà kính|mẫu giáo|bán trú|học bạ|điểm số|giáo dưỡng|bảo tàng|nhạc viện|khám chữa
chữa trị|điều dưỡng|dược sỹ|bác sỹ|vắc xin|dịch tả|sốt rét|lao phổi|suy dinh|béo phì|sinh đẻ|kênh mương|hồ chứa|trạm bơm|cống rãnh|xả lũ|giông lốc
mưa đá|rét đậm|rét hại|cháy rừng|trồng rừng|lâm tặc|gỗ lậu|giống cây|cây trồng|buôn lậu|hàng nhái|gian lận|trốn thuế|nợ thuế|ly hôn|nuôi con
thu phí|tiếp công|án phí|bị can|bị cáo|bị đơn|kháng cáo|kháng nghị|tái thẩm|hội thẩm|dự bị|quân nhu|cột mốc|canh gác|chiến đấu|bệnh binh|người có
đền ơn|mã độc|phần cứng|máy chủ|đường truyền|băng rộng|tần số|chứng thư|điện toán|đám mây|người dùng|đăng nhập|đăng xuất|toàn trình|một phần
một cửa|trả kết|cầu cống|vỉa hè|lòng đường|lề đường|chiếu sáng|rác thải|bụi mịn|cát sỏi|mỏ đá|nạo vét|bến bãi|bến cảng|ga tàu|bến xe|xe khách
ùn tắc|lái xe|mũ bảo|biển số|khiếu kiện|đông người
nhân dân|thực hiện|công tác|cộng tác|xây dựng|tổ chức|thành phố|ủy ban|cơ quan|quản lý|quy định|phát triển|kế hoạch|xã hội|bảo vệ|cơ sở
báo cáo|sử dụng|phối hợp|chủ tịch|văn bản|đơn vị|an toàn|kiểm tra|kinh tế|nhiệm vụ|an ninh|địa bàn|xử lý|triển khai|pháp luật|thông tin
hoạt động|chỉ đạo|địa phương|công nghệ|y tế|nội dung|tăng cường|bảo đảm|công an|khoa học|liên quan|chỉ thị|đối với|quyết định|ban hành
môi trường|nhà nước|đất đai|trách nhiệm|văn phòng|yêu cầu|chất thải|doanh nghiệp|nâng cao|hướng dẫn|nông nghiệp|chủ trì|phong trào|dịch vụ
tình hình|chương trình|đầu tư|trật tự|tổ quốc|kết quả|tập trung|hiệu quả|hậu quả|cán bộ|giao thông|đánh giá|lãnh đạo|hệ thống|trung ương
trực thuộc|lực lượng|chất lượng|số lượng|khối lượng|sản lượng|dung lượng|phù hợp|phương tiện|giáo dục|kinh doanh|kịp thời|vi phạm|nghị quyết
đảm bảo|căn cứ|lĩnh vực|tham gia|thực phẩm|thị xã|tài chính|tuyên truyền|điều kiện|nông thôn|cung cấp|tỉnh ủy|hỗ trợ|giám đốc|cá nhân|tư pháp
đào tạo|quy hoạch|hành chính|rà soát|sản xuất|đề nghị|quy phạm|nghị định|dữ liệu|phục vụ|giám sát|thời gian|kinh phí|tổng hợp|đại lý
thủ trưởng|mục tiêu|điện tử|hồ sơ|dự án|thường trực|thanh tra|khu vực|hoàn thành|dân cư|chữa cháy|đô thị|đẩy mạnh|bố trí|chính trị
quốc phòng|phê duyệt|theo dõi|huy động|tham mưu|biện pháp|chặt chẽ|du lịch|ngân sách|quốc gia|chính quyền|giai đoạn|phổ biến|cụ thể
thủ tục|giải quyết|học sinh|vận động|hội đồng|quốc tế|trường hợp|thủ tướng|thẩm quyền|trực tiếp|người dân|đăng ký|thi hành|sinh hoạt
bổ sung|dự thảo|vật tư|giải pháp|truyền thông|thu gom|chú trọng|ứng dụng|phạm vi|hiệu lực|thẩm định|mặt trận|phân loại|ý kiến|gia đình
quá trình|đề xuất|chính sách|thường vụ|kỹ thuật|nghiên cứu|thường xuyên|thiết bị|tiếp tục|làm việc|đặc biệt|sửa đổi|tội phạm|chuyển đổi
lao động|hình thức|định kỳ|chức năng|chủ động|củng cố|tỷ lệ|thu hồi|quy chế|đầy đủ|xảy ra|mô hình|danh mục|kèm theo|tài nguyên
thông tư|soạn thảo|đáp ứng|mục đích|khai thác|xác định|thành lập|công cộng|bao gồm|đôn đốc|khắc phục|trí tuệ|khả năng|nhận thức
cộng đồng|đề án|phát huy|sức khỏe|thể thao|vận tải|trọng tâm|nguồn lực|văn hóa|kiện toàn|vệ sinh|trường học|nhà trường|phân công|khó khăn
chăm sóc|xem xét|chuyên môn|tiến độ|hạn chế|sản phẩm|tự do|trung tâm|chủ nghĩa|đồng thời|hành vi|dự báo|công bố|nội địa|thông báo
thống nhất|kiến nghị|chỉ huy|quan tâm|thành viên|nội vụ|vững chắc|lưu trữ|góp phần|đối tượng|chữa bệnh|vận chuyển|nguy cơ|vị trí|tổng kết
đại học|quan trọng|điều tra|hạnh phúc|vướng mắc|bồi dưỡng|cây xanh|hạ tầng|thị trấn|chế độ|dân tộc|năng lực|nước thải|số liệu|viên chức
đảng ủy|dân vận|đời sống|đóng góp|chi tiết|cộng hòa|độc lập|chuẩn bị|danh sách|đoàn thể|đổi mới|chủ yếu|điều hành|vai trò|phức tạp
sẵn sàng|quán triệt|ưu tiên|bí thư|diện tích|bệnh viện|áp dụng|hành lang|tiêu chuẩn|thời hạn|tồn tại|điều chỉnh|đảng viên|kiểm soát|truyền hình
hiện đại|tinh thần|tích cực|chấp hành|chuyên đề|cảnh báo|trọng điểm|thông qua|chỉ tiêu|phát thanh|hội nghị|quốc hội|sắp xếp|tai nạn|thúc đẩy
tình trạng|quân sự|trang bị|ý thức|cơ cấu|tài liệu|phương án|công thương|trình tự|nguyên nhân|công cụ|phát sinh|hợp đồng|lồng ghép|quần chúng
thương mại|chấn chỉnh|trái phép|cải cách|điện thoại|diễn biến|đứng đầu|kết nối|cần thiết|vấn đề|cứu nạn|cứu hộ|tiêu chí|chủ trương|công ty
văn thư|vật chất|nhân rộng|địa điểm|cơ chế|phấn đấu|chiến lược|bền vững|tệ nạn|cuộc họp|thi đua|thuận lợi|nhu cầu|tuân thủ|hoàn thiện|thống kê
kỹ năng|đại diện|tuyên giáo|chuyển biến|ổn định|tiếp nhận|chuyên ngành|phân cấp|thành phần|ngăn chặn|cập nhật|tuy nhiên|ảnh hưởng|phụ nữ|phụ lục
rộng rãi|bí mật|nghiêm túc|nhập khẩu|thu hút|chứng nhận|điển hình|đầu mối|kiên quyết|điều khiển|bản đồ|đại biểu|tổng cục|kết luận|giải ngân
tư vấn|thực tiễn|cứu sinh|hội viên|đảng bộ|nòng cốt|lấn chiếm|phản ánh|khẩn trương|tất cả|đấu tranh|biên giới|cân đối|trao đổi|xử phạt
cam kết|di sản|mặt bằng|tài khoản|dự toán|đại chúng|thoát nước|phòng ngừa|bộ phận|phụ trách|kết thúc|đồng chí|đặc điểm|chuyên trách|giá trị
toàn diện|tài sản|sự nghiệp|định cư|khiếu nại|khen thưởng|thù địch|kỷ niệm|đội ngũ|đột phá|biểu dương|nguy hiểm|cải thiện|cách mạng|mở rộng
duy trì|tập huấn|nguồn gốc|tiên tiến|mức độ|chậm nhất|phân tích|bảo hiểm|kiến thức|chế biến|sơ kết|dự kiến|hội nhập|báo chí|đạt được|kiểm điểm
phương hướng|định danh|đại hội|khuyến khích|thiệt hại|lựa chọn|trả lời|cài đặt|giữ gìn|gìn giữ|tiết kiệm|đa dạng|lợi ích|tầng lớp|phần mềm
khảo sát|lãng phí|thanh niên|thay đổi|làm sạch|lưu giữ|đột xuất|viễn thông|sửa chữa|tố cáo|xuất khẩu|bồi thường|ngân hàng|kiểm lâm|hàng hóa
ứng phó|đoàn viên|bộ máy|lễ hội|chứng chỉ|thời kỳ|thế lực|thiết kế|dịch bệnh|chuyển giao|trình độ|tiến hành|yêu nước|thành tích|tiềm ẩn|tầm nhìn
mua sắm|kêu gọi|thân thiện|tối đa|tối thiểu|minh bạch|âm mưu|thí điểm|tình huống|tiếp cận|cưỡng chế|giải phóng|dứt điểm|tuyệt đối|tôn giáo
bản sao|bình quân|diễn ra|khả thi|liên hiệp|gọi là|tín dụng|đối thoại|góp ý|lệ phí|kính gửi|nước ngoài|ý nghĩa|kinh nghiệm|vật liệu|biên bản
chuyên mục|biên phòng|lợi dụng|bộ đội|trực tuyến|đoàn kết|văn minh|hóa chất|trở thành|hiệu trưởng|nghĩa vụ|học tập|niêm yết|nhắc nhở|trẻ em
bên cạnh|bãi bỏ|kỷ cương|kỷ luật|rõ rệt|rõ ràng|tuổi trẻ|dư luận|thiên tai|nuôi trồng|thiểu số|vũ trang|lối sống|thách thức|tiêu thụ|giảm nghèo
trước mắt|gia cầm|cháy nổ|giấy phép|giữ vững|xếp loại|thay thế|đặc thù|bạo lực|sinh thái|truyền nhiễm|thức ăn|xuất sắc|con người|thành tựu
quy ước|sự cố|tuần tra|cung ứng|nghiêm trọng|phản động|sở hữu|thủ đoạn|tính chất|thể dục|biển báo|lịch sử|tập thể|hiện trạng|liên tục|cấp phép
vừa qua|gay gắt|suy thoái|lo lắng|lâu dài|kéo dài|sai sót|lây lan|viết tắt|thiếu nhi|nhanh chóng|nền tảng|hoang mang|đo đạc|ô nhiễm|lắp đặt
buôn bán|mạng lưới|gây rối|khác nhau|khách sạn|bên ngoài|lành mạnh|kiến trúc|tòa án|cửa khẩu|nguyên tắc|sâu rộng|đồng bào|máy tính|gia súc
chi trả|phong phú|bình ổn|quân đội|lưu trú|cư trú|tạm trú|thường trú|đối ngoại|di tích|hoàn trả|cấp bách|phương châm|tự giác|bùng phát|pháp lệnh
điểm nóng|hiến pháp|thanh toán|ngày càng|khám bệnh|trụ sở|khí tượng|tờ trình|vững mạnh|kích động|sức mạnh|hòa giải|bản sắc|chiến dịch|lương thực
tiêu biểu|nhận diện|dự trữ|quyền hạn|lâm nghiệp|lưu ý|di động|tiểu học|hiện nay|đồng ý|bảo tồn|thể thức|đình chỉ|liên hệ|thông minh|chính xác
định mức|hình sự|dân sự|nhân sự|cao điểm|quản trị|tham dự|công dân|công chức|công nghiệp|công nhân|công trình|công khai|công văn|công vụ
công bằng|công lập|công chứng|cộng sản|nông dân|nông sản|thủy sản|thủy lợi|thủy điện|lâm sản|khoáng sản|hải sản|hải quan|hải đảo|biên chế
trưởng thành|trưởng phòng|xã viên|hợp tác|hợp pháp|hợp lý|hợp lệ|bất cập|bất hợp|bất thường|bất động|tích lũy|tích hợp|tích tụ|thống kê
thế hệ|thế trận|thế giới|thế mạnh|thể hiện|thể chế|thể lệ|thể lực|thường niên|thường kỳ|quý trọng|quyết liệt|quyết tâm|quyết toán|quyết nghị
phân bổ|phân bố|phân định|phân tán|phân khu|phân cách|phân bón|phần lớn|phần trăm|phần mềm|phổ cập|phổ thông|phố cổ|phê bình|phát hiện|phát động
phát hành|phát biểu|phát thải|phát ngôn|phiên họp|phương pháp|phương thức|phản hồi|phản biện|phản đối|phúc lợi|phục hồi|phục dựng
nhất trí|nhất quán|nhận định|nhận xét|nhân lực|nhân viên|nhân tài|nhân tố|nhân đạo|nhân ái|nhà thầu|nhà ở|nhà máy|nhà đầu|ngoại giao|ngoại ngữ
ngoại tệ|ngoài ra|nguồn vốn|nguyện vọng|nguyên liệu|nguyên vẹn|nguyên trạng|ngành nghề|ngành hàng|nghề nghiệp|nghề cá|nghiệp vụ|nghiệm thu
nghiêm minh|nghiêm chỉnh|nghiêm cấm|nghiêm ngặt|nổi bật|nỗ lực|nội bộ|nội quy|nội dung|nồng độ|nền nếp|năng suất|năng lượng|năng động|nâng cấp
mức sống|mức phạt|mục lục|mối quan|mô phỏng|minh họa|minh chứng|miễn giảm|miễn phí|miễn nhiệm|mất mát|mẫu mã|mâu thuẫn|mạnh mẽ|mạo hiểm
lý luận|lý lịch|lý do|lưu thông|lưu động|lưu hành|lưu vực|luân chuyển|luật sư|lợi thế|lợi nhuận|lộ trình|lịch trình|liên kết|liên minh|liên ngành
liên thông|liên doanh|linh hoạt|lan tỏa|lạc hậu|lạm dụng|lạm phát|làm chủ|kỳ họp|kỳ thi|kinh doanh|kinh niên|kiên trì|kiên cố|kiên định|kiểm kê
kiểm định|kiểm toán|kiểm dịch|kiểm sát|kiểm nghiệm|kiểm chứng|khủng hoảng|khuyến nông|khuyến cáo|khuyến học|khuyến mại|khuyến công|khuyết tật
khuyết điểm|không gian|không khí|khởi nghiệp|khởi công|khởi tố|khởi kiện|khoảng cách|khoanh vùng|khẩu hiệu|khẩn cấp|khám phá|khấu hao
khách quan|khách hàng|khang trang|khai báo|khai mạc|khai giảng|kết cấu|kết hợp|kết hôn|kê khai|huấn luyện|hướng tới|hưởng ứng|hưởng thụ|hữu quan
hữu hiệu|hữu nghị|hợp nhất|học viện|học viên|học phí|hội thảo|hội thi|hội trường|hội chợ|hồi hương|hoàn cảnh|hoàn chỉnh|hoạch định|hiệp hội
hiệp định|hiệp thương|hiệp đồng|hiện trường|hiện tượng|hiện hành|hiện vật|hiến kế|hiểm họa|hình thành|hình ảnh|hành động|hành nghề|hạn hán
hạn mức|hài hòa|hài lòng|gương mẫu|góp vốn|giới thiệu|giới hạn|giao dịch|giao ban|giao lưu|giao nhiệm|giảng viên|giảng dạy|giản đơn|giám định
giáo viên|giáo trình|giáo án|giá cả|gia tăng|gia hạn|gia nhập|gia cố|gắn kết|gắn bó|gặp gỡ|đường bộ|đường sắt|đường lối|đường dây|đường sá
đơn giản|đơn giá|đơn thư|đối chiếu|đối phó|đối thủ|đối tác|đối ứng|đối đầu|đồng bộ|đồng hành|đồng loạt|đồng thuận|đồng tình|đồng nhất
độc quyền|độc hại|đón tiếp|đoàn công|đô thị|điện lực|điện ảnh|điện năng|điều kiện|điều lệ|điều động|điều trị|điều phối|điều chuyển|điều tiết
địa chỉ|địa chất|địa giới|địa chính|địa danh|địa vị|địa hình|định hướng|định giá|định vị|đình trệ|đề cao|đề cử|đề cập|đề cương|đề tài|đề phòng
đền bù|đặc sản|đặc trưng|đặc khu|đấu thầu|đấu giá|đấu nối|đất ở|đầu ra|đầu vào|đẩy lùi|đẩy nhanh|đảng phái|đạo đức|đào thải|đại biểu|đại sứ|đại đoàn
dự phòng|dự trù|dự tính|dự kiến|dự luật|dụng cụ|du khách|dư địa|dư thừa|doanh thu|doanh nhân|dịch tễ|dịch chuyển|diễn tập|diễn đàn|diễn văn|di dời
di cư|di chuyển|dập tắt|dân chủ|dân số|dân quân|dân trí|dân sinh|dân cử|danh hiệu|danh sách|danh nghĩa|danh dự|cử tri|cử nhân|củng cố|cục bộ|cuộc sống
cụm từ|cụ thể|cưỡng bức|cương vị|cương lĩnh|cường độ|cơ động|cơ hội|cơ khí|cơ bản|cổ phần|cổ động|cổ vũ|cổ phiếu|cố gắng|cố tình|cố ý|cố định|chữ ký
chữ viết|chức danh|chức vụ|chức trách|chương mục|chứng thực|chứng từ|chứng minh|chứng khoán|chuyển tiếp|chuyển hóa|chuyển hướng|chuyển biến|chuyên gia
chuyên viên|chuyên nghiệp|chuyên sâu|chuyên dùng|chuyên trang|chủ quan|chủ quyền|chủ thể|chủ đầu|chủ nhiệm|chủ đề|chủ chốt|chủ lực|chúc mừng
chiến tranh|chiến sỹ|chiến thắng|chiếm dụng|chiếm đoạt|chỉ số|chỉ dẫn|chỉ định|chỉnh trang|chỉnh lý|chỉnh đốn|chính đáng|chính thức|chính phủ
chi phí|chi nhánh|chia sẻ|chế tài|chế tạo|chế xuất|chênh lệch|chậm trễ|chất vấn|chất độc|chấp thuận|chấp nhận|chấm dứt|chấm điểm
canh tác|cạnh tranh|cảnh sát|cảnh giác|cảnh quan|cảnh cáo|can thiệp|căn bản|căn cơ|cắt giảm|cấp thiết|cấp ủy|cấp nước|cấp phát|cấm đoán
cầu thị|cầu nối|cầu đường|cao cấp|cao su|cải tạo|cải tiến|cải thiện|bứt phá|bước đầu|bưu điện|bưu chính|buông lỏng|bức xúc|bồi hoàn|bổ nhiệm
bộ trưởng|bộ luật|bộ ngành|bình đẳng|bình thường|bình yên|bình xét|bình chọn|biểu mẫu|biểu quyết|biểu hiện|biểu tượng|biến động|biến đổi|biến tướng
biên soạn|biên tập|biên lai|bệnh nhân|bệnh dịch|bế mạc|bền bỉ|bầu cử|bất ngờ|bất kỳ|bắt buộc|bắt giữ|bắt đầu|bằng chứng|báo động|báo chí|báo hiệu
bảo mật|bảo quản|bảo trì|bảo dưỡng|bảo hành|bảo hộ|bảo trợ|bảo lãnh|bản quyền|bản chất|bản án|bàn bạc|bàn giao|bám sát|ban bố|bãi nhiệm|bãi thải
an sinh|an cư|ấn định|ấn phẩm|ấn tượng|ăn uống|áp lực|áp đặt|áp thấp|y sỹ|y học|ý chí|ý tưởng|yếu tố|yếu kém|yêu sách|xuyên suốt|xung quanh|xung đột
xung kích|xúc tiến|xúc phạm|xuất bản|xuất hiện|xuất phát|xuất trình|xuất cảnh|xuất xứ|xuống cấp|xử sự|xét xử|xét tuyển|xét duyệt|xem nhẹ|xảy ra
xâm phạm|xâm hại|xâm nhập|xác minh|xác nhận|xác thực|xác lập|vượt trội|vướng víu|vùng biển|vùng cao|vụ việc|vụ án|vũ khí|võ thuật|vị thế|việc làm
viện phí|viện trợ|viết tắt|vị thành|vi mô|vĩ mô|vĩ đại|vệ tinh|về hưu|vật nuôi|vật phẩm|vận hành|vận dụng|vận tốc|văn phòng|văn kiện|văn nghệ
văn bằng|ứng cử|ứng xử|ủy quyền|ủy thác|ủy viên|uy tín|ưu đãi|ưu tú|ưu điểm|tự quản|tự chủ|tự nguyện|tự nhiên|tự trọng|tự phát|tư duy|tư tưởng|tư cách
tư nhân|tư thế|từ chối|từng bước|từ thiện|tương đương|tương lai|tương ứng|tương trợ|tưởng niệm|tuyển dụng|tuyển sinh|tuyển chọn|tuyên bố|tuyên dương
tuyệt chủng|tuyến phố|tùy thuộc|tùy tiện|tụ tập|tử vong|truyền thống|truyền đạt|truyền tải|truy cứu|truy cập|truy xuất|truy quét|trú ẩn|trực ban
trực quan|trưng bày|trưng cầu|trưng dụng|trúng thầu|trúng cử|trồng trọt|trọng dụng|trọng đại|trong sạch|trở ngại|trở lại|trợ giúp|trợ cấp|trợ lý
triệt để|triệt phá|triệu tập|triển vọng|triển lãm|trình bày|trình duyệt|trích yếu|trích lục|tranh chấp|tranh thủ|tranh luận|trang trọng|trang trại
tránh né|tràn lan|trả lương|tổng số|tổng thể|tổng quan|tổng giám|tôn trọng|tôn vinh|tôn tạo|tổn thất|tổn thương|tổn hại|tố giác|tố tụng|tốt nghiệp
tốc độ|tội danh|toàn bộ|toàn thể|toàn dân|tọa đàm|tín nhiệm|tin tưởng|tin cậy|tin học|tinh gọn|tinh giản|tinh nhuệ|tình nguyện|tính toán|tính mạng
tịch thu|tiêu cực|tiêu hủy|tiêu dùng|tiêu đề|tiền lương|tiền tệ|tiền đề|tiến bộ|tiến trình|tiếp xúc|tiếp dân|tiếp thu|tiểu ban|tiết giảm|tiềm năng
tiềm lực|thương binh|thương hiệu|thường thức|thưởng thức|thuyết minh|thuyết phục|thuyên chuyển|thủ đô|thủ công|thúc ép|thú y|thử nghiệm|thử thách
thực chất|thực tế|thực trạng|thực thi|thực vật|thực địa|thực nghiệm|thu nhập|thu chi|thu ngân|thuần túy|thôn bản|thông suốt|thông thoáng|thông điệp
thông thường|thông lệ|thời sự|thời điểm|thời tiết|thời vụ|thời đại|thỏa thuận|thỏa đáng|thoát nghèo|thị trường|thị thực|thị sát|thi tuyển|thi công
thi thể|thiết thực|thiết lập|thiết yếu|thiết chế|thiên nhiên|thiếu niên|thiếu hụt|thiếu sót|thí sinh|thí nghiệm|thẩm mỹ|thẩm tra|thẩm phán|thâm nhập
thấm nhuần|thất thoát|thất thu|thất nghiệp|thất lạc|thắng lợi|thành quả|thành đoàn|thành ủy|thanh lý|thanh khoản|thanh lịch|thao tác|tháo gỡ|tháo dỡ
thảo luận|tham nhũng|tham quan|tham khảo|tham vấn|thách đố|thay mặt|tang vật|tăng trưởng|tăng tốc|tạo dựng|tạo lập|tạm dừng|tạm ứng|tạm thời|tạm giữ
tâm lý|tâm huyết|tâm tư|tâm linh|tập quán|tập đoàn|tập luyện|tác động|tác hại|tác giả|tác phong|tác phẩm|tách thửa|tái phạm|tái diễn|tái chế|tài trợ
tải trọng|sửa sang|sư phạm|suy giảm|suy nghĩ|sự kiện|sự vụ|sự thật|sức ép|sức sống|sức lực|số hóa|số phận|sơ cứu|sơ bộ|sơ suất|sở trường|sống còn|sôi nổi|soi xét
sinh viên|sinh sản|sinh học|sinh kế|siêu thị|siết chặt|sát hạch|sát nút|sáp nhập|sáng tạo|sáng kiến|sáng suốt|sai lệch|sai phạm|sản lượng|sâu sắc|sâu sát|sân chơi|rừng núi
rủi ro|ràng buộc|ra đời|quyên góp|quyền lợi|quyền lực|quy trình|quy mô|quy cách|quy tắc|quy chuẩn|quy luật|quy đổi|quốc kỳ|quốc lộ|quốc khánh|quỹ đất
quảng cáo|quảng bá|quảng trường|quan hệ|quan điểm|quan liêu|quan sát|quan niệm|quân chủng|quân nhân|quân khu|quá tải|quá hạn|qua loa|phụ cấp|phụ huynh|phụ thuộc
phóng viên|phóng sự|phong tục|phong tỏa|phòng chống|phòng vệ|phỏng vấn|phối kết|phi pháp|phiếu tín|phí tổn|phê chuẩn|phê phán|phẩm chất|phân vùng|phân hiệu|phạt tiền|phá hoại|phá sản
pháp lý|pháp chế|pháp quyền|pháp nhân|ô tô|oan sai|nuôi dưỡng|nước ngọt|nội trú|nổ súng|nông lâm|như vậy|nhược điểm|nhuận bút|nhẹ nhàng|nhiên liệu|nhiệt tình|nhiệt độ|nhiệm kỳ
nhập cảnh|nhập học|nhập cư|nhận biết|nhận lỗi|nhầm lẫn|nhà giáo|nhạc cụ|ngừng trệ|ngữ văn|ngư dân|người lao|ngư trường|nguồn nước|nguy hại|nguy cấp|nghệ thuật|nghệ nhân|nghệ sỹ
nghi ngờ|nghi phạm|nghi lễ|nghỉ hưu|nghỉ phép|nghỉ lễ|nghĩ ngợi|ngập úng|ngập lụt|ngắn hạn|nền móng|nề nếp|nạn nhân|nâng tầm|năm học|nằm vùng|mương máng|mỹ thuật|mỹ phẩm|mục nát
muộn nhất|mua bán|mùa vụ|mưa bão|mưa lũ|một số|mốc giới|mở đầu|mờ nhạt|minh oan|miền núi|mê tín|mặc dù|mặt hàng|mặt nước|mật độ|mật thiết|màng lưới|lý thuyết|lũ lụt|luyện tập
lương tâm|lương hưu|lượng mưa|luồng lạch|luận cứ|luận điểm|lực đẩy|lớn lao|lợn gà|lời hứa|lỗi thời|lỗ hổng|lối đi|lịch làm|lệch lạc|lề lối|lễ tang|lây nhiễm|lập trường|lập pháp|lâu năm
làng nghề|lạnh giá|lành nghề|kỹ sư|kỹ càng|kỹ lưỡng|ký kết|ký túc|kỷ lục|kỷ vật|kiểu mẫu|kiểu dáng|kiệt quệ|kiệt xuất|kích cầu|kịch bản|khủng bố|khung giá|khuyến nghị|khổ cực|khối thi|khởi sắc|khởi xướng|khởi điểm
khẳng định|khát vọng|khan hiếm|khả quan|khái niệm|khái quát|khí hậu|khiển trách|khiêm tốn|khéo léo|kế thừa|kế toán|kết tinh|kẻ gian|huyết áp|hư hỏng|hùng mạnh|hủy bỏ|hủy hoại|hương ước
`
  .trim()
  .split(/[|\n]/);

/**
 * Words that only differ so from one of the above, or that meet them at a seam: known, never proposed. Source: the same dictionary.
 */
export const OTHER_WORDS: readonly string[] = `
chuyên dụng|rõ rằng|đồ đạc|cáp mạng|cảm giác|truy vấn|hiện tại|đa phương|thẻ hiện|người đàn|chứng nhân|phản ảnh|đông chí|cái thiện|đa đảng|công sản|chánh án|chánh văn|chánh thanh|chánh sở|nguyên quán|khống chế|thương hiệu|nhãn hiệu|tín hiệu|ký hiệu|văn hoa|đồng chi|trước đó|do đó
tráo đổi|công tắc|khả thị|gián đoạn|gián tiếp|đồ họa|ký tự|lời nhắn|dò tìm|trống rỗng|chúng ta|chúng tôi|quân chủ|bạn đời|cạn kiệt|tháo rời
tạo ra|đưa ra|đề ra|gây ra|nêu ra|rút ra|tìm ra|chỉ ra|mở ra|sinh ra|lấy ra|trở về|trả về|quay về|đi vào|đưa vào|nộp về|gửi về|hướng về|bàn về|nói về|cũng như|cùng như|hoàn thành|hoàng thành|hoàng cung
thứ trưởng|công nhận|chủ quản|chủ quán|thù lao|chỉnh trị|thư công|thành niên|hội thao|hội trưởng|thị trưởng|trường thành|điện tích|điện từ|tự vấn
tự vẫn|tinh chất|khách quán|hải quân|kiên nghị|đông đảo|đồng tính|chú ý|trung gian|cổ đông|dữ kiện|ký sự|lãnh thổ|lịch sự|tiếp thụ|tiếp thị|tượng đài
tuyến đường|ý chỉ|chi tiêu|chính quy|chính lý|dự liệu|kỳ thị|hóa giải|hòa bình|hóa đơn|hỏa hoạn|phần đông|chia xẻ|dân chí|phòng trống|công đồng
sỹ quan|giao diện|đối diện|động viên|bạo động|tái sản|cách ly|động sản|dẫn đầu|thế chấp|thượng tá|thượng tầng|hạ tải|chu kỳ|thứ tự|chủ đạo|chu đáo
chủ đích|phân số|hoãn lại|dẫn chứng|đại lễ|địa lý|đại bộ|trọng tài|trọng thương|trọng lượng|thất vọng|chính danh|chính diện|chính luận|chính khách
chính trường|chính phẩm|chính ngạch|chính nghĩa|chính giữa|biên tế|bàn đạp|ban giám|bán kính|bạn đọc|báo thù|bảo thủ|báo giá|bảo giá|công quỹ|công sở
công sức|công suất|công thức|công trường|công ước|công viên|công tố|công đoàn|công đoạn|công hàm|công luận|công lao|công ích|công kích|công bộc
cộng hưởng|cộng sự|công sự|tham số|thông số|thống soái|thống đốc|thông dịch|thông thạo|thông tục|phủ định|phụ đạo|phù điêu|phù phiếm|phú quý|phụ tải
phụ tùng|phù sa|tuyên thệ|tuyên án|tuyến tính|tuyển tập|tuyển thủ|tuyến trùng|cơ đồ|cơ giới|cờ đỏ|cơ thể|cơ yếu|cơ duyên|cổ điển|cổ truyền|cổ tức
cố vấn|cố đô|cổ thụ|tài xế|tài năng|tại ngũ|tái cơ|tái lập|tài lực|tải điện|tái thiết|tái định|tài đức|tài ba|tự phê|tự túc|tự thân|tự sản|tư sản
tư liệu|tư thục|tự thực|tư dưỡng|tự học|tự tin|tứ tuyệt|tứ phía|từ khóa|tư gia|tử hình|tử thi|tử tù|tù tội|tu sửa|tu dưỡng|tu bổ|tủ sách|từ điển|tử tế
thú vị|thư viện|thư ký|thủ kho|thủ khoa|thủ thư|thủ quỹ|thủ lĩnh|cải táng|cai nghiện|cài cắm|cái gọi|can dự|cán cân|cán sự|cản trở|căn hộ|căn cước
cần kíp|cần cù|cận kề|cận nghèo|cân bằng|cấp số|chi bộ|chi cục|chi hội|chi phối|chi viện|chỉ giới|chí hướng|chỉ quan|chi ủy|chất phác|chân chính
chấn hưng|chấn thương|chấn động|chân dung|chăn nuôi|chẩn đoán|chuẩn mực|chuẩn hóa|chuẩn xác|chuẩn y|chú giải|chú thích|chữ số|chủ hộ|chủ rừng|chủ xe
chủ tàu|chủ nhật|chu vi|đa số|đa phần|đà tăng|dải đất|đãi ngộ|đại tá|đại úy|đại trà|đại thể|đại dịch|đại khái|đài phát|dân gian|dân ca|đan xen|đàn hồi
dẫn độ|dẫn nước|dàn dựng|dạn dĩ|đảng đoàn|đảng phí|đăng tải|đăng kiểm|đáng kể|đánh bắt|danh tính|danh vị|danh ngôn|danh giá|danh thắng|đành rằng
đất hiếm|đặt hàng|đặt tên|đặc cách|đặc xá|đặc quyền|đặc tính|đắc cử|đấu tố|đầu bếp|đầu đề|đầu cơ|đậu mùa|đâu đó|đề bạt|đề kháng|đề mục|đê điều|để lại
đế quốc|đệ trình|đều đặn|đi đôi|đi lại|đi bộ|di vật|di tật|dị tật|di truyền|di chứng|di chúc|đĩa bay|điều hòa|điêu khắc|điều khoản|điểm cầu|điểm đầu
điểm cuối|điểm tựa|điểm danh|điện đàm|điền kinh|định kiến|định luật|định lượng|định tính|đình công|đính chính|đính kèm|đỉnh điểm|đinh vít|dinh dưỡng
đo đếm|đo lường|đô đốc|độ ẩm|độ cao|độ tuổi|độ lượng|độ bền|đồ án|đồ thị|đồ dùng|đồ sộ|đồ uống|đô la|đối chất|đối kháng|đối lập|đối nội|đổi chác
đổi thay|đội hình|đội viên|đôi khi|đôi bên|đời thường|đông dân|đông đúc|đông lạnh|đồng cỏ|đồng bằng|đồng hồ|đồng đội|đồng lúa|đồng phục|đồng phạm
đồng cảm|đồng minh|động cơ|động lực|động thái|động vật|động thổ|động đất|đóng cửa|đóng băng|đóng gói|đóng dấu|đóng thuế|dự trường|dư nợ|dư âm|dữ dội
dự hội|dự tuyển|dược liệu|dược phẩm|được mùa|đường sông|đường thủy|đường biển|đường phố|đương nhiên|đương sự|đương nhiệm|dương lịch|duy nhất|duy tu
duy vật|gia công|gia sản|gia cảnh|gia chủ|gia truyền|giá đất|giá bán|giá vốn|giá thành|giá rét|giả mạo|giả thiết|giả danh|giả dối|giả định|già hóa
giã từ|giải tỏa|giải trình|giải thể|giải thích|giải thưởng|giải trí|giải tán|giải mã|giải đáp|giải cứu|giảm giá|giảm sút|giám khảo|giám hộ|giám mục
giám thị|giáng chức|giảng đường|giao phó|giao hữu|giao nộp|giao phối|giao hàng|giao thừa|giao ước|giao tiếp|giao thương|giao cấu|giáo sư|giáo sỹ
giáo lý|giáo hội|giáo huấn|giáo giới|giáo khoa|giảo hoạt|hà khắc|hạ cánh|hạ lưu|hạ thấp|hạ nguồn|hạ giá|hải lý|hải đăng|hải sâm|hải trình|hàn gắn
hạn điền|hạn ngạch|hạn hẹp|hạn mặn|hàng hải|hàng không|hàng rào|hàng loạt|hàng đầu|hàng giả|hàng lậu|hàng tồn|hạng mục|hãng hàng|hành khách|hành trình
hành pháp|hành hung|hành trang|hành lý|hành khất|hành quân|hạnh kiểm|hậu cần|hậu kiểm|hậu phương|hậu trường|hiện diện|hiến máu|hiến đất|hiến tặng
hiến chương|hiểm trở|hiếm muộn|hiển thị|hiển nhiên|hiền hòa|hiệp ước|hiệu chỉnh|hiệu đính|hiệu suất|hiệu ứng|hiệu chuẩn|hiểu biết|hiểu lầm|hiếu học
hiếu khách|hiếu thảo|hình dung|hình phạt|hình thể|hình thù|hình họa|hô hấp|hồ đập|hồ nước|hộ chiếu|hộ khẩu|hộ tịch|hộ sinh|hộ lý|hộ nghèo|hoa màu
hoa quả|hoa hồng|hóa thạch|hóa học|hóa trang|hỏa táng|hỏa tốc|hòa nhập|hòa tan|hòa mạng|hòa lưới|họa sỹ|hoàn thuế|hoàn tất|hoàn cốt|hoãn thi|hoang dã
hoang hóa|hoang phí|hoàng gia|hoàng hôn|hội chẩn|hội đoàn|hội phí|hội quán|hội sở|hội tụ|hội ý|hồi phục|hồi sức|hồi sinh|hồi đáp|hối lộ|hối hận
hôn nhân|hỗn hợp|hỗn loạn|hồng cầu|hồng ngoại|hợp thức|hợp phần|hợp hiến|hợp lực|hợp ca|họp báo|họp mặt|hợp đạo|huân chương|huấn thị|hưu trí|hữu ích
hữu cơ|hữu hạn|hữu hình|hủ tục|hư cấu|hư hại|huy chương|huy hiệu|huyện ủy|huyền thoại|hưởng lợi|hướng đi|hướng nghiệp|hương hỏa|hướng tâm|khả kháng
kha khá|khai man|khai sinh|khai tử|khai trừ|khai trương|khai triển|khai tuyến|khai thuế|khái toán|khải hoàn|khám xét|khám nghiệm|khảo cổ|khảo thí
khảo nghiệm|khát khao|khắc nghiệt|khắc sâu|khác biệt|khẩn thiết|khẩn hoang|khấn vái|khẩu phần|khẩu trang|khẩu súng|khấu trừ|khế ước|khen ngợi|khí cụ
khí tài|khí thải|khí thế|khỉ đột|kho tàng|khó tính|khoa giáo|khoa trương|khỏa lấp|khoáng chất|khoanh nuôi|khoan hồng|khoản vay|khóa học|khóa đào
khôi phục|khối đại|khởi động|khởi hành|khởi nguồn|khởi đầu|khống chế|không những|khổng lồ|khu phố|khu trú|khử khuẩn|khử trùng|khuôn khổ|khuôn viên
khuyến lâm|khuyến mãi|khuyết danh|khuynh hướng|ký túc|kích thích|kích thước|kích hoạt|kiêm nhiệm|kiểm duyệt|kiểm phiếu|kiểm đếm|kiềm chế|kiềm tỏa
kiếm tiền|kiên giang|kiên nhẫn|kiên cường|kiến tạo|kiến thiết|kiến tập|kiện tụng|kiện tướng|kiểu hình|kiều bào|kiều hối|kinh hoàng|kinh điển
kinh thành|kinh tuyến|kinh lạc|kính trọng|kính chào|kính biếu|kính mời|kỳ hạn|kỳ vọng|kỳ lạ|kỹ nghệ|ký ức|ký hiệu|ký giả|ký nhận|ký tên|kỷ nguyên
kỷ yếu|lại gần|lãi suất|lãi vay|làm giàu|làm ăn|làm bạn|lâm sàng|lâm thời|lâm trường|lâm sinh|lan can|làn sóng|làn đường|lãng mạn|lăng tẩm|lắng nghe
lắng đọng|lãnh sự|lãnh hải|lãnh đủ|lành tính|lảng tránh|lao tù|lão hóa|lão thành|lạc quan|lập luận|lập công|lập tức|lặp lại|lấp đầy|lật đổ|lâu bền
lễ độ|lễ nghi|lễ phục|lệ thuộc|lệnh cấm|liên bang|liên bộ|liên danh|liên đoàn|liên đội|liên lạc|liên lụy|liên quân|liền kề|liêm chính|liêm khiết
liệt sỹ|liệt kê|liều lượng|linh cữu|linh kiện|linh hồn|lĩnh hội|lo ngại|lộ giới|lộ diện|lỗ vốn|loại bỏ|loại trừ|loạn luân|loan báo|lối vào|lời nói
lợi tức|lớp học|lũ quét|lủng củng|lũng đoạn|luân phiên|luân lưu|luận án|luận văn|luận chứng|luật lệ|luồng cá|lương bổng|lương y|lương thiện|lượng hóa
lượng tử|lưỡng tính|lượng giá|lưu học|lưu niệm|lưu nhiệm|lưu tâm|lưu lượng|lưu manh|lưu vong|lưu loát|lũy kế|lũy tiến|lũy tre|lực điền|lý giải|lý thú
lý trí|lý tưởng|mạch lạc|mạng xã|mãn nguyện|mãn hạn|mang thai|màng bọc|mạnh dạn|mánh khóe|mào đầu|mắc nợ|mặt đường|mặt trời|mất mùa|mất mạng|mật thư
mật khẩu|mẫu số|mậu dịch|mẫu thân|mầm bệnh|mầm non|mê hoặc|mệnh đề|mệnh giá|mệnh lệnh|miễn trừ|miễn dịch|miễn thuế|miền xuôi|mô tả|mô tô|mổ xẻ|mồ mả
mộ phần|mơ ước|mở cửa|mở lớp|mồ côi|mỗi người|môi giới|mồi lửa|mới lạ|mời thầu|môn học|muôn vàn|mục đồng|mức thu|mưu đồ|mưu sinh|mùi vị|mũi nhọn
mỹ quan|mỹ tục|nam giới|năm mươi|năng khiếu|năng nổ|nặng nề|nặng lãi|nắng hạn|nâng đỡ|nề hà|nền đất|nếp sống|nếp nghĩ|ngạch bậc|ngải cứu|ngại khó
ngang bằng|ngang nhiên|ngành học|ngành y|ngân khố|ngân quỹ|ngân phiếu|ngắn gọn|ngập mặn|ngậm ngùi|ngất ngưởng|ngẫu nhiên|nghe nói|nghèo đói|nghèo khó
nghi thức|nghi vấn|nghị lực|nghị sỹ|nghị trường|nghị viện|nghỉ học|nghỉ việc|nghỉ ngơi|nghĩa trang|nghĩa tình|nghĩa cử|nghiệp đoàn|nghiệp dư
nghiêm khắc|nghiêm trang|nghiền nát|nghiện hút|nghiêng ngả|ngoại lai|ngoại thành|ngoại hối|ngoại khóa|ngoại trừ|ngoại tỉnh|ngoại vi|ngoại xâm
ngoài trời|ngôn ngữ|ngôn luận|ngộ độc|ngộ nhận|ngỡ ngàng|ngũ cốc|ngụ cư|ngủ nghỉ|ngục tù|ngưng trệ|ngừng bắn|người thân|người ở|người già|nguy khốn
nguy kịch|ngụy trang|nguyên bản|nguyên đơn|nguyên giá|nguyên quán|nguyên soái|nguyên tử|nguyên thủ|nguyên văn|nguyên tố|nguyên cáo|ngữ cảnh|ngữ nghĩa
nhà báo|nhà khoa|nhà văn|nhà xưởng|nhà kho|nhà trẻ|nhã nhặn|nhã nhạc|nhai lại|nhãn hiệu|nhãn mác|nhãn quan|nhàn rỗi|nhân bản|nhân cách|nhân chứng
nhân danh|nhân khẩu|nhân loại|nhân nghĩa|nhân sỹ|nhân tạo|nhân thân|nhân thọ|nhân vật|nhân văn|nhân quyền|nhân dịp|nhận dạng|nhận lệnh|nhận thầu
nhận vốn|nhẫn nại|nhấn mạnh|nhậm chức|nhầm chỗ|nhật ký|nhật báo|nhập cuộc|nhập ngũ|nhập siêu|nhập viện|nhập nhằng|nhất định|nhất loạt|nhất thể
nhất thời|nhất thiết|nhật trình|nhiễm bệnh|nhiễm mặn|nhiễm độc|nhiệm màu|nhiều lần|nhiều nhất|nhiễu loạn|nhiễu sự|nhiệt đới|nhiệt huyết|nhỏ lẻ
nhóm họp|nhóm máu|nhổ cỏ|nhộn nhịp|nhỡ nhàng|nhu nhược|nhu yếu|như thường|nhũng nhiễu|nhuận sắc|nhuần nhuyễn|nhượng bộ|nhượng quyền|nhằm mục|nội chính
nội thất|nội thành|nội tệ|nội trợ|nội tạng|nội tiết|nội khoa|nội lực|nội hàm|nội ngoại|nổi dậy|nổi tiếng|nỗi niềm|nồi hơi|nối tiếp|nối mạng|nông cạn
nông hộ|nông hội|nông cụ|nông trường|nông trại|nông phẩm|nông vụ|nóng bỏng|nộp thuế|nữ giới|nữ công|nước mặn|nước mắm|nước mắt|nước sạch|nước uống
nước rút|oan ức|oanh tạc|oanh liệt|ôn hòa|ôn tập|ồn ào|ổn thỏa|pha chế|pha trộn|phá giá|phá dỡ|phá rừng|phá bỏ|phá án|phạm tội|phạm nhân|phạm luật
phạm trù|phải chăng|phái đoàn|phái sinh|phái viên|phản bác|phản cảm|phản công|phản quốc|phản xạ|phản ứng|phản diện|phân biệt|phân giải|phân hóa
phân hủy|phân khúc|phân luồng|phân lũ|phân minh|phân nhánh|phân phối|phân quyền|phân rã|phân tầng|phân tử|phân vân|phân xưởng|phần thưởng|phần tử
phần nào|phần việc|phấn khởi|phấn hoa|phẫn nộ|phận sự|phẫu thuật|pháp trường|pháp y|phạt hành|phạt tù|phát đạt|phát giác|phát minh|phát tán
phát thưởng|phát tích|phát xuất|phát tài|phất phơ|phẩm giá|phẩm cấp|phẩm vật|phế liệu|phế thải|phế phẩm|phế truất|phi công|phi lý|phi nghĩa|phi vật
phỉ báng|phiên dịch|phiên bản|phiên tòa|phiền hà|phiền não|phó bản|phó thác|phố xá|phố phường|phổ quát|phổ nhạc|phong cách|phong cảnh|phong kiến
phong lan|phong tặng|phỏng đoán|phòng hộ|phòng khách|phòng khám|phòng không|phòng thủ|phòng thí|phòng bệnh|phòng dịch|phóng thích|phóng khoáng
phóng hỏa|phóng xạ|phóng uế|phối cảnh|phối giống|phù trợ|phụ gia|phụ kiện|phụ khoa|phụ nhân|phụ thu|phủ nhận|phủ sóng|phủ xanh|phục chế|phục viên
phúc tra|phúc thẩm|phúc khảo|phúc đáp|phúc hậu|phức hợp|phương diện|phương ngữ|phương tây|phường hội|quá cảnh|quá độ|quá khứ|quá mức|quá trớn|qua đời
qua lại|quả quyết|quả thật|quái dị|quan chức|quan khách|quan ngại|quan tài|quan tòa|quan trắc|quản chế|quản giáo|quản ngại|quản thúc|quán ăn|quán quân
quán xuyến|quang cảnh|quang học|quang minh|quang vinh|quảng đại|quần áo|quần cư|quần đảo|quần thể|quân hàm|quân lực|quân y|quân tư|quân trang
quân phục|quân bị|quận ủy|quật cường|quặng sắt|quấy rối|quầy hàng|quen thuộc|quốc ca|quốc dân|quốc doanh|quốc hữu|quốc hiệu|quốc huy|quốc lập|quốc ngữ
quốc phục|quốc sách|quốc sắc|quốc tịch|quốc văn|quy phục|quy chụp|quy thuận|quy hàng|quy tụ|quy nạp|quỹ tích|quỹ đạo|quyền hành|quyền uy|quyến rũ
quyến luyến|quyết chí|quyết chiến|quyết sách|quyết thắng|ra mắt|ra quân|ra sức|ra vào|rau quả|rèn luyện|rộng lớn|rực rỡ|rừng phòng|rừng đặc|sa mạc
sa thải|sa sút|sản vật|sản nghiệp|sản khoa|sản hậu|sang tên|sang nhượng|sang trọng|sáng chế|sáng lập|sáng tác|sáng tỏ|sàng lọc|sao chép|sao lưu
sao nhãng|sát sao|sắc lệnh|sắc tộc|sắc thái|sân bay|sân khấu|sân vận|sâu bệnh|sâu xa|sầu riêng|siêu âm|siêu cường|sinh động|sinh lực|sinh mạng
sinh nhật|sinh quyển|sinh tồn|sinh tử|sinh thời|sính lễ|so sánh|so bì|số dư|số hiệu|số nhà|số đông|số ít|sổ sách|sổ tay|sổ đỏ|sổ tiết|sơ đồ|sơ khai
sơ sinh|sơ tán|sơ lược|sơ thẩm|sơ tuyển|sở thích|sở tại|sở dĩ|sợ hãi|sơn hà|suất ăn|suất đầu|sung sướng|sung túc|suy đoán|suy luận|suy đồi|suy kiệt
suy tôn|suy thận|sức bật|sức hút|sức mua|sự tích|sự tình|sự thực|sự việc|sử học|sử thi|sử sách|sứ giả|sứ mệnh|sứ quán|sửa lỗi|sương mù|ta thán|tá điền
tả thực|tã lót|tạ ơn|tác chiến|tác hợp|tác nghiệp|tác nhân|tác oai|tác dụng|tạc tượng|tách rời|tai biến|tai họa|tai tiếng|tai ương|tái bản|tái hiện
tái hòa|tái tạo|tài chủ|tài hoa|tài nghệ|tài phán|tài phiệt|tài tử|tài vụ|tải lượng|tam giác|tạm giam|tạm hoãn|tạm tính|tạm vắng|tán thành|tán dương
tàn phá|tàn dư|tàn tật|tàn tích|tản mạn|tản văn|tang lễ|tang chứng|tặng thưởng|tặng quà|tầng hầm|tăng giá|tăng gia|tăng cân|tằng tổ|tanh tưởi|tạo hình
tạo vật|tạo mối|tập hợp|tập kết|tập sự|tập tục|tập san|tập tin|tạp chí|tạp vụ|tạp hóa|tát nước|tắc nghẽn|tắc trách|tâm điểm|tâm đắc|tâm hồn|tâm sự
tâm thần|tâm tình|tâm trạng|tâm trí|tầm cỡ|tầm xa|tầm nã|tầm quan|tẩm bổ|tân binh|tân tiến|tận dụng|tận tâm|tận tình|tận tụy|tận cùng|tấn công
tần suất|tầng nấc|tất yếu|tật bệnh|tật nguyền|tẩu tán|tẩu thoát|tẩy chay|tế bào|tế nhị|tên gọi|tên tuổi|thạch cao|thạch anh|thái độ|thái bình|thái quá
thải loại|tham chiếu|tham chiến|tham luận|tham ô|tham vọng|thảm họa|thảm khốc|thảm sát|thăm dò|thăm hỏi|thăm khám|thăng chức|thăng tiến|thăng trầm
thắng cảnh|thắng thầu|thặng dư|thẳng thắn|than đá|than bùn|thán phục|thanh đạm|thanh khiết|thanh liêm|thanh minh|thanh thản|thanh thiếu|thanh trừng
thanh tịnh|thanh xuân|thành bại|thành công|thành hình|thành hôn|thành khẩn|thành kiến|thành ngữ|thành phẩm|thành thạo|thành thị|thành thực|thành tâm
thành thử|thành tố|thành trì|thành văn|thánh địa|thánh thần|thánh thất|thảnh thơi|thao trường|thao giảng|tháo chạy|thảo nguyên|thảo dược|thảo mộc
thăng hạng|thắc mắc|thâm canh|thâm hụt|thâm niên|thâm thúy|thâm độc|thẩm vấn|thẩm thấu|thầm lặng|thân cận|thân hữu|thân mật|thân nhân|thân phận
thân thế|thân thích|thân thuộc|thân tín|thân thể|thân ái|thần dân|thần kinh|thần tốc|thần thoại|thần thánh|thận trọng|thấp kém|thất bại|thất bát
thất học|thất thế|thật thà|thật sự|thâu tóm|thấu đáo|thấu hiểu|thế kỷ|thế vận|thế sự|thế tục|thể nghiệm|thể tích|thể loại|thể tất|thể trạng|thề nguyền
thêm bớt|thềm lục|thi ân|thi ca|thi sỹ|thi cử|thi đấu|thi thố|thi vị|thị giác|thị hiếu|thị lực|thị phần|thị tộc|thị uy|thì giờ|thì thầm|thí mạng
thích đáng|thích hợp|thích nghi|thích thú|thích ứng|thiếc kẽm|thiên chúa|thiên hạ|thiên hướng|thiên kiến|thiên lệch|thiên thể|thiên tử|thiên vị
thiên tài|thiện cảm|thiện chí|thiện nguyện|thiền môn|thiết giáp|thiết nghĩ|thiết tha|thiết thân|thiệt mạng|thiệt thòi|thiêu hủy|thiếu thốn|thiếu tá
thiếu tướng|thiếu vắng|thiểu năng|thịnh vượng|thịnh hành|thỉnh cầu|thỉnh thị|thỉnh giảng|thọ án|thô sơ|thô tục|thổ cư|thổ cẩm|thổ nhưỡng|thời bình
thời chiến|thời cuộc|thời cơ|thời giá|thời hiệu|thời khóa|thời lượng|thời trang|thơ ấu|thơ ca|thờ cúng|thờ ơ|thợ thủ|thợ điện|thôi thúc|thôi việc
thối nát|thổi phồng|thông cáo|thông cảm|thông dụng|thông gia|thông hiểu|thông lượng|thông mạch|thông quan|thông sử|thông tấn|thông thương|thông tri
thống lĩnh|thống trị|thu hẹp|thu hoạch|thu dọn|thu giữ|thu mua|thu thập|thu xếp|thu phục|thụ án|thụ động|thụ hưởng|thụ lý|thụ tinh|thú vật|thú nhận
thủ phủ|thủ pháp|thủ phạm|thủ thuật|thủ tiêu|thủ vai|thuần hóa|thuần khiết|thuần nhất|thuần thục|thuận tiện|thuận tình|thuận hòa|thuật ngữ|thuật toán
thúc giục|thúc bách|thục nữ|thuế quan|thuế vụ|thuế suất|thuê bao|thuê mướn|thuốc men|thuốc nổ|thuốc thú|thuộc địa|thuộc tính|thuộc hạ|thủy binh
thủy chung|thủy đậu|thủy lực|thủy thủ|thủy triều|thủy văn|thủy quân|thùy mỵ|thuyền viên|thuyền trưởng|thuyết trình|thừa kế|thừa lệnh|thừa nhận
thừa hành|thừa ủy|thừa phát|thửa ruộng|thứ bậc|thứ hai|thứ sáu|thứ cấp|thứ yếu|thư giãn|thư từ|thư tín|thư thái|thử lửa|thử sức|thực dân|thực dụng
thực đơn|thực hành|thực học|thực khách|thực lực|thực quyền|thực tại|thực tập|thực từ|thực thể|thức tỉnh|thương cảm|thương lượng|thương lái|thương nhân
thương số|thương tâm|thương tích|thương vong|thương vụ|thương thuyết|thương trường|thượng đỉnh|thượng du|thượng hạng|thượng lưu|thượng nghị|thượng sỹ
thượng tướng|thượng úy|thượng võ|thượng viện|thường dân|thường lệ|thường phục|thường tình|thưởng lãm|thưởng phạt|tỷ mỷ|tỷ giá|tỷ số|tỷ suất|tỷ trọng
tý xíu|tỵ nạn|tỳ vết|tích số|tích trữ|tích tắc|tịch biên|tiếc nuối|tiếc thương|tiệc tùng|tiêm chủng|tiêm phòng|tiêm nhiễm|tiêm kích|tiềm thức
tiềm tàng|tiên đề|tiên đoán|tiên lượng|tiên phong|tiên quyết|tiên tri|tiên tổ|tiền án|tiền bạc|tiền bối|tiền công|tiền cử|tiền của|tiền đồ|tiền đạo
tiền kiểm|tiền lãi|tiền mặt|tiền nhiệm|tiền nong|tiền phạt|tiền sử|tiền sự|tiền tiêu|tiền thuế|tiền thưởng|tiền tố|tiền tuyến|tiến công|tiến cử
tiến sỹ|tiến thân|tiến thủ|tiến tới|tiến triển|tiễn đưa|tiện dụng|tiện ích|tiện lợi|tiện nghi|tiếng nói|tiếng dân|tiếng ồn|tiếp âm|tiếp đãi|tiếp đón
tiếp diễn|tiếp giáp|tiếp khách|tiếp kiến|tiếp máu|tiếp sức|tiếp tân|tiếp tế|tiếp thêm|tiếp tuyến|tiếp viện|tiếp viên|tiết chế|tiết học|tiết lộ
tiết mục|tiết tấu|tiệt trừ|tiêu chảy|tiêu hao|tiêu điểm|tiêu diệt|tiêu hóa|tiêu khiển|tiêu pha|tiêu tốn|tiêu thoát|tiêu trừ|tiêu úng|tiểu đoàn
tiểu đội|tiểu đường|tiểu luận|tiểu mục|tiểu thủ|tiểu thương|tiểu thuyết|tiểu sử|tiểu vùng|tiểu xảo|tim mạch|tìm hiểu|tìm kiếm|tìm tòi|tin báo|tin cẩn
tin đồn|tin lành|tin nhắn|tin tức|tin vui|tín chỉ|tín chấp|tín đồ|tín hiệu|tín ngưỡng|tín thác|tín phiếu|tinh bột|tinh chế|tinh hoa|tinh nghịch
tinh tế|tinh tú|tinh thông|tinh vi|tinh xảo|tình báo|tình cảm|tình cờ|tình nghĩa|tình nghi|tình thế|tình tiết|tình yêu|tình thân|tính cách|tính năng
tính từ|tính khí|tính tình|tỉnh giấc|tỉnh táo|tỉnh lộ|tỉnh thành|tịnh tiến|tĩnh điện|tĩnh lặng|tĩnh tâm|tịt ngòi|tòa nhà|tòa soạn|tọa lạc|tọa độ
tỏa sáng|tỏa nhiệt|toàn cầu|toàn cảnh|toàn cục|toàn lực|toàn năng|toàn phần|toàn quốc|toàn quyền|toàn tập|toàn vẹn|toàn tỉnh|toàn trường|toán học
toán tử|tố chất|tố khổ|tổ hợp|tổ trưởng|tổ đình|tổ tiên|tổ phó|tổ viên|tổ dân|tối cao|tối hậu|tối kiến|tối ưu|tội ác|tội lỗi|tôi luyện|tồn đọng
tồn kho|tồn vong|tồn dư|tôn chỉ|tôn kính|tôn nghiêm|tôn thờ|tôn ty|tốn kém|tổng bí|tổng công|tổng cộng|tổng đài|tổng đội|tổng hòa|tổng kho|tổng lượng
tổng tuyển|tống đạt|tống tiền|tống tiễn|trả đũa|trả giá|trà trộn|tra cứu|tra khảo|trách cứ|trách móc|trại giam|trại hè|trải nghiệm|trải qua|trải rộng
trái cây|trái chủ|trái đất|trái ngược|trái phiếu|trái tuyến|trầm cảm|trầm tích|trầm trọng|trăn trở|trân trọng|trấn an|trấn áp|trận địa|trận đấu
trần thuật|trang phục|trang sức|trang viên|tráng lệ|tràng hạt|trạng thái|trạng nguyên|tranh cãi|tranh cử|tranh giành|tranh vẽ|tranh tụng|tránh thai
trao tặng|trau dồi|trẻ hóa|trẻ thơ|trễ hẹn|tri ân|tri thức|trí thức|trí lực|trí nhớ|trị an|trị bệnh|trị giá|trị liệu|trị thủy|trị vì|trì hoãn|trì trệ
triệt hạ|triệt tiêu|triều cường|triều đại|triều đình|triệu chứng|triệu hồi|trinh sát|trình chiếu|trình báo|trình diễn|trình diện|trình làng
trịnh trọng|tròn trịa|trọn vẹn|trọn gói|trọng án|trọng bệnh|trọng giải|trọng hậu|trọng lực|trọng thị|trọng thể|trọng trách|trọng tội|trọng vọng
trọng yếu|trong nước|trống đồng|trồng mới|trở mặt|trở về|trở nên|trợ động|trợ giảng|trợ giá|trợ lực|trợ từ|trơ trọi|trung bình|trung cấp|trung chuyển
trung dũng|trung đoàn|trung du|trung hạn|trung hòa|trung học|trung hậu|trung kiên|trung lập|trung lưu|trung niên|trung tá|trung thành|trung thực
trung tu|trung tuyến|trung tướng|trung úy|trúng tuyển|trúng đích|trúng số|trùng hợp|trùng lặp|trùng tu|trùng khớp|trùng điệp|truy bắt|truy điệu
truy đuổi|truy nã|truy tìm|truy tố|truy tặng|truy thu|trụy lạc|truyện ngắn|truyền bá|truyền cảm|truyền dẫn|truyền đơn|truyền máu|truyền miệng
truyền nghề|truyền thuyết|trừ khử|trừ phi|trừ tà|trữ lượng|trữ tình|trực chiến|trực giác|trực nhật|trực tính|trưng mua|trứng nước|trường đoản
trường ca|trường kỳ|trường lớp|trường phái|trường sở|trường thọ|trường tồn|trường vốn|trưởng ban|trưởng bộ|trưởng đoàn|trưởng giả|trưởng họ
trưởng thôn|trưởng tộc|trưởng khoa|trượt lở|trượt giá|tu hành|tu nghiệp|tú tài|tụ điểm|tụ hội|tuần hoàn|tuần lễ|tuần san|tuần trước|tuấn tú|tuân theo
tuân lệnh|tục lệ|tục ngữ|túi tiền|tuổi thọ|tuổi thơ|tuyên chiến|tuyên ngôn|tuyên cáo|tuyên phạt|tuyến huyện|tuyến tỉnh|tuyến xã|tuyến đầu|tuyến trên
tuyển cử|tuyển quân|tuyển thẳng|tuyết trắng|tuyệt mật|tuyệt diệu|tuyệt tác|tuyệt vời|tư bản|tư chất|tư doanh|tư hữu|tư lệnh|tư lợi|tư thù|tư tình
tư trang|tư túi|tư vị|từ đường|từ giã|từ khước|từ nhiệm|từ tốn|từ trường|từ trần|từ vựng|tử nạn|tử sỹ|tử thủ|tử trận|tử tội|tự ái|tự cường|tự cung
tự cấp|tự chế|tự động|tự giới|tự hào|tự kiểm|tự lập|tự lực|tự phụ|tự sát|tự sự|tự tiện|tự tôn|tự trị|tự tử|tự vệ|tự ý|tươi sáng|tưới tiêu|tương đồng
tương đối|tương quan|tương tác|tương tự|tương phản|tương thích|tương xứng|tướng lĩnh|tướng quân|tường minh|tường thuật|tường trình|tường rào
tưởng tượng|tưởng nhớ|tưởng thưởng|tượng trưng|tướng tá|tựu trường|ủng hộ|úng ngập|ung thư|ứng biến|ứng cứu|ứng đối|ứng nghiệm|ứng thí|ứng trước
ứng viên|ước lượng|ước mơ|ước tính|ước vọng|ương bướng|ươm mầm|ưu ái|ưu phiền|ưu thế|ưu việt|vá víu|vải thiều|ván khuôn|vạn vật|văn chương|văn hiến
văn học|văn miếu|văn nhân|văn phạm|văn sách|văn tế|văn tự|văn vẻ|văn xuôi|vắn tắt|vắng mặt|vẫn thạch|vận hội|vận mệnh|vận đơn|vận nước|vấn an|vấn nạn
vất vả|vật bảo|vật dụng|vật giá|vật lý|vật lực|vật thể|vật tế|vây bắt|vẻ vang|vẽ tranh|vé tàu|vế đối|vệ quốc|vệ sỹ|vệ binh|vi cảnh|vi khuẩn|vi sinh
vi tính|vi phẫu|ví dụ|ví điện|ví tiền|vị lợi|vị nể|vị ngữ|vị tha|vĩ tuyến|vì dân|viêm gan|viêm não|viêm phổi|viên mãn|viện dẫn|viện kiểm|viện trưởng
viện sỹ|viễn cảnh|viễn dương|viễn thám|viễn tưởng|viếng thăm|vinh dự|vinh danh|vinh quang|vĩnh cửu|vĩnh viễn|vĩnh biệt|vô cùng|vô hiệu|vô hình|vô sản
vô tội|vô tình|vô tư|vô thức|vỗ béo|vốn có|vụ lợi|vụ mùa|vụ phó|vụ trưởng|vũ bão|vũ điệu|vũ đài|vũ lực|vũ trụ|vũ hội|vùng sâu|vùng lõi|vùng trời
vùng xa|vững tin|vững bước|vườn quốc|vượt cấp|vượt quá|vượt ngục|xa hoa|xa lạ|xa lộ|xa xỉ|xã đoàn|xã luận|xã tắc|xác đáng|xác suất|xác thịt|xác tín
xanh tươi|xao động|xảo quyệt|xăng dầu|xâm chiếm|xâm lăng|xâm lược|xâm thực|xây cất|xây lắp|xấu hổ|xe buýt|xe máy|xe tải|xét hỏi|xét nghiệm|xét lại
xê dịch|xếp đặt|xếp hạng|xí nghiệp|xí phần|xin lỗi|xin phép|xoa dịu|xóa mù|xóa đói|xóa nợ|xoay chuyển|xóm giềng|xói lở|xô xát|xúc cảm|xúc tác|xuân thu
xuất chúng|xuất gia|xuất hành|xuất kho|xuất ngũ|xuất thân|xuất toán|xuất viện|xuất giá|xuất quân|xuất tiền|xung lực|xung điện|xung yếu|xuống đường
xử án|xử thế|xử trí|xử lý|xứng đáng|xưng hô|xương máu|xưởng đóng|y bác|y đức|y khoa|y tá|y phục|y nguyên|ý đồ|ý định|ý nguyện|ý niệm|ý vị|yên ổn
yên tâm|yên bình|yếu điểm|yếu đuối|yếu lĩnh|yếu nhân|yếu thế|yêu chuộng|yêu quý|yêu thương|yêu thích
`
  .trim()
  .split(/[|\n]/);

/**
 * Tiếng đứng một mình. Syllables that stand as words of their own, so that one before or after another syllable says nothing: «đầu từ ngày» is no
 * slip for «đầu tư».
 */
export const FREE_SYLLABLES: ReadonlySet<string> = new Set(
  `
và của các có là cho đã đến bị được do để mà này khi với trên trong ngoài về cần phải sẽ như cả bao mới sau trước ra vào lên xuống đi tại từ theo bằng còn chưa không đều cũng rất hơn nhất lại nữa thì nếu vì nên
ở qua gì ai đó đây kia ấy năm ngày tháng quý giờ phút tuần một hai ba bốn tư sáu bảy tám chín mười trăm nghìn triệu tỷ người nhà nước đất dân xe tàu làm đưa lấy xin gửi nêu nói ghi thu chi trả mua bán giá
thuế phí tiền vốn cây rừng biển sông đường cầu chợ trường lớp bộ sở ban cục vụ tỉnh huyện xã phường thôn bản tổ khu vùng nơi bên phần mục điểm khoản điều luật lệ án tội lỗi việc sự cuộc đợt lần lượt loại dạng kiểu cách
mức mặt đầu cuối giữa cao thấp lớn nhỏ nhiều ít đủ thiếu tốt xấu đúng sai khác cùng chung riêng mọi mỗi từng những toàn đang vẫn tự cơ hoặc hay tới ngay chỉ càng vừa đang nhưng song tuy dù bởi nhờ nhằm giúp tránh khỏi
đó sao thế nào bao nhiêu lúc thời kỳ mùa sáng trưa chiều tối đêm nay mai qua xưa xa gần trái phải đông tây nam bắc trung chính phụ con cái bà ông cụ anh chị em cô chú bác cha mẹ vợ chồng thầy trò bạn ta họ mình tôi
ăn uống ngủ nghỉ chơi học hỏi dạy đọc viết nghe nhìn thấy biết hiểu nghĩ nhớ quên tin yêu ghét sợ lo vui buồn khóc cười chết sống sinh đẻ nuôi trồng gặt hái đào đắp xây sửa chữa phá đốt cháy chữa dập tắt mở đóng kéo đẩy cắt
chặt chém đánh bắt giữ thả tha phạt thưởng khen chê mắng chửi cãi kiện tố cáo báo kể tả vẽ hát múa thi đấu thắng thua hòa được mất tìm kiếm thêm bớt tăng giảm nâng hạ đổi thay chuyển dời di đặt để xếp bày treo dán in sao chụp quay
phim ảnh tranh tượng sách vở bút giấy bàn ghế tủ giường cửa tường mái sàn cột dầm móng thép sắt gỗ đá cát sỏi gạch ngói vôi điện nước gas xăng dầu than củi lửa khói bụi rác thải chất khí hơi mưa nắng gió bão lũ lụt hạn rét nóng lạnh
tôm cá gà vịt lợn bò trâu dê chó mèo ngựa lúa ngô khoai sắn đậu lạc mía chè cam chuối hoa quả hạt giống phân thuốc sâu bệnh dịch cúm ho sốt đau ốm khỏe yếu mạnh nhanh chậm sớm muộn dài ngắn rộng hẹp sâu nông dày mỏng nặng nhẹ cứng mềm
đỏ đen trắng xanh vàng tím hồng nâu xám mặn ngọt chua cay đắng chát thơm thối sạch bẩn mới cũ già trẻ non tươi khô ướt đầy vơi kín hở thẳng cong tròn vuông chéo ngang dọc trên dưới tư vật phí phía phố khối gốc ngọn thân cành lá rễ
vật số hình dáng vẻ bóng tiếng lời câu chữ tên họ tuổi nghề ngành quyền lợi ích hại mặt lòng dạ ý tình nghĩa lễ phép tục nếp đạo đức tài trí sức lực công của nghiệp vị đảng đoàn hội đội tốp nhóm hộ chủ thợ lính quân tướng vua quan
chức hàm bậc hạng cấp ngạch lương bổng thu dư nợ vay mượn thuê bao cấp phát chia gom góp quyên tặng biếu cúng lạy dự hội họp bàn bạc nghị luận giải đáp hỏi thưa gọi mời đón tiếp đưa tiễn thăm viếng mừng chúc tế tang cưới
rồi hết xong chẳng chớ đừng hãy cứ vốn mấy vài dăm nửa đôi cặp chục tá bốn lẻ hơn kém gấp tổng cộng trừ nhân chia tính đếm đo cân đong đếm đạt vượt thiếu hụt lãi lỗ trúng trượt đỗ tuyển chọn bầu cử đề xuất nhập khẩu hàng hóa
kết đơn vốn đáp thể hệ thống bởi vậy mang cầm nắm giữ tay chân đầu mắt mũi tai miệng răng tóc da máu xương bằng bảng biểu mẫu phiếu thẻ bìa tờ trang chương tập quyển cuốn bài tin nguồn chủng tuyến trạm chốt đèo dốc núi đồi hồ ao suối
đình đền chùa miếu đĩa ổ gói gối hủy cỡ tháo nhắn trống dò gián chúng cạn đồ ngăn dấu đoạn nối chấm phẩy vạch ô dòng đậu chở bẫy máy kho xưởng bến bãi chậu chum vại nồi chảo thuyền bè lưới bơm vòi ống dây băng cửa khóa ghi nhận họa bệ đế bậc thềm phủ lăng mộ nghĩa trang gia đình tộc đời kiếp vạn muôn
đối trị phòng quanh tạm thật thực thử dùng gây mắc chịu đòi xét duyệt ký soạn thảo lập ban phê bãi miễn ngừng hoãn dừng tiếp kéo lùi tiến thoái
`
    .trim()
    .split(/\s+/),
);

/** Hư từ, số từ. Words that join or count others and stand beside anything: they part one word from the next. */
export const FUNCTION_SYLLABLES: ReadonlySet<string> = new Set(
  `
và của các có là cho đã đến bị được do để mà này khi với trên trong ngoài về cần phải sẽ như cả sau trước ra vào lên xuống từ theo bằng còn chưa không đều cũng rất hơn nhất lại nữa thì nếu vì nên ở tại qua gì đó đây
những mọi mỗi từng đang vẫn hoặc hay tới ngay chỉ vừa nhưng tuy dù bởi nhờ nhằm giúp khỏi việc sự năm ngày tháng một hai ba bốn sáu bảy tám chín mười cùng giữa đối nhiều ít số
`
    .trim()
    .split(/\s+/),
);

/**
 * Tiếng không đứng một mình. Syllables that official prose writes only as half of a word: beside one of them a syllable that makes no word is a
 * slip, whatever it may mean alone. Source: as above.
 */
export const BOUND_SYLLABLES: ReadonlySet<string> = new Set(
  `
biên biến biện bách bạch bạo bảo bất bế bồi chuyên chuẩn châm chí chấn chấp chẽ chỉnh cán cư cương cường cưỡng cải cảnh cấu cập cốt củng danh diễn diện doanh dung duy dương dưỡng dục dụng gian giác giám giảng giáo
hiến hiểm hiện hiệp hiệu hoàn hoạch hoạt huynh huyết huống hài hành hạch hải hậu hồi hỗ hữu khang khoán khoáng khuyến khuyết khách khả khảo khẩn khẳng khởi khủng kiên kiến kiểm kỷ kỹ lao linh liên liêu liệu lâm lưu
lưỡng lượng lục mô mưu mạc mại mục nghi nghiêm nghiệm nghệ ngoại nguy nguyên nguyện ngân ngôn ngũ ngư ngợi nhiên nhiễm nhiệm nhuần nhuận nhuệ nhũng nhạc nhật ninh niên niệm năng nỗ phương phạm phẩm phỏng phổ phức
phú phúc phê quán quản quảng siêu suất sung sàng sát sâm sư sỹ tham thao thiên thiết thiểu thiện thiệp thiệt thoại thuyết thuần thuẫn thuận thuật thách thông thúc thương thường thất thần thẩm thỏa thủ thủy thức tiên
tiềm tiểu tiện toán trì triển triệt truyền trương trưởng trạng trật trọng trọt trợ trưng trực tuyên tuyệt tuân tuệ ty tác tịch tọa tốc tổn tương tưởng tệ tất túc vong víu vĩ vũ vấn vận vực xung xâm xúc xướng ưu ương
ủy ứng đàm đạc đoan đốc động
`
    .trim()
    .split(/\s+/),
);
