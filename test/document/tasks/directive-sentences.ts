import type { LeadKind, Recurrence } from '../../../src/document/tasks/task.ts';

/** One invented sentence of a directive, and what stands in it. Facts left out are expected to be absent. */
export interface DirectiveSentence {
  readonly text: string;
  readonly lead?: readonly string[];
  readonly kind?: LeadKind;
  readonly coordinating?: readonly string[];
  /** ISO dates; `null` for a deadline without one. */
  readonly deadlines?: readonly (string | null)[];
  readonly recurrences?: readonly Recurrence[];
  readonly reportTo?: readonly string[];
}

export const DIRECTIVE_SENTENCES: readonly DirectiveSentence[] = [
  {
    text: 'Trong vòng 12 giờ sau lũ, Ban nhân dân thôn thống kê thiệt hại gửi Ban Chỉ huy.',
    lead: ['Ban nhân dân thôn'],
    deadlines: [null],
    reportTo: ['Ban Chỉ huy'],
  },
  { text: 'Trưởng Ban nhân dân các khu vực thành lập tổ tuần tra.', lead: ['Trưởng Ban nhân dân các khu vực'] },
  {
    text: 'Trạm Y tế phối hợp với Ban nhân dân các thôn, ấp, Chi hội Phụ nữ phun thuốc.',
    lead: ['Trạm Y tế'],
    coordinating: ['Ban nhân dân các thôn, ấp', 'Chi hội Phụ nữ'],
  },
  {
    text: 'Giao Ban nhân dân khu phố 3 và Ban nhân dân khu phố 4 kê khai hộ dân.',
    lead: ['Ban nhân dân khu phố 3', 'Ban nhân dân khu phố 4'],
  },
  {
    text: 'Đồn Biên phòng Cửa Lạch kiểm đếm tàu thuyền trước ngày 15/9/2026.',
    lead: ['Đồn Biên phòng Cửa Lạch'],
    deadlines: ['2026-09-15'],
  },
  {
    text: 'Điện lực Sông Tre chặt tỉa cây dọc đường dây trước ngày 30/8/2026.',
    lead: ['Điện lực Sông Tre'],
    deadlines: ['2026-08-30'],
  },
  {
    text: 'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Kho bạc Nhà nước khu vực V tham mưu phương án tinh giản biên chế, trình Ủy ban nhân dân tỉnh trước ngày 30 tháng 9 năm 2025.',
    lead: ['Sở Nội vụ'],
    coordinating: ['Sở Tài chính', 'Kho bạc Nhà nước khu vực V'],
    deadlines: ['2025-09-30'],
    reportTo: ['Ủy ban nhân dân tỉnh'],
  },
  {
    text: 'Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Sở Giáo dục và Đào tạo, Liên đoàn Lao động tỉnh và Tỉnh đoàn tổ chức tháng hành động vì trẻ em, hoàn thành trước 30/6/2021.',
    lead: ['Sở Lao động - Thương binh và Xã hội'],
    coordinating: ['Sở Giáo dục và Đào tạo', 'Liên đoàn Lao động tỉnh', 'Tỉnh đoàn'],
    deadlines: ['2021-06-30'],
  },
  {
    text: 'Sở Văn hóa, Thể thao và Du lịch, Sở Công Thương, Công an tỉnh và Ủy ban nhân dân các huyện, thị xã, thành phố tăng cường kiểm tra các lễ hội đầu xuân.',
    lead: ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Công Thương', 'Công an tỉnh', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  },
  {
    text: 'Yêu cầu Giám đốc các Sở: Y tế, Xây dựng, Khoa học và Công nghệ; Chủ tịch UBND các xã, phường khẩn trương rà soát nhiệm vụ được giao, báo cáo Chủ tịch UBND thành phố chậm nhất ngày 05/8/2025.',
    lead: ['Giám đốc Sở Y tế', 'Giám đốc Sở Xây dựng', 'Giám đốc Sở Khoa học và Công nghệ', 'Chủ tịch UBND các xã, phường'],
    deadlines: ['2025-08-05'],
    reportTo: ['Chủ tịch UBND thành phố'],
  },
  {
    text: 'Các Bộ: Tài chính, Tư pháp, Nông nghiệp và Môi trường theo chức năng, nhiệm vụ được giao hướng dẫn địa phương thực hiện.',
    lead: ['Bộ Tài chính', 'Bộ Tư pháp', 'Bộ Nông nghiệp và Môi trường'],
  },
  {
    text: 'Bộ Quốc phòng, Bộ Công an chỉ đạo các lực lượng đóng quân trên địa bàn sẵn sàng tham gia cứu hộ, cứu nạn.',
    lead: ['Bộ Quốc phòng', 'Bộ Công an'],
  },
  {
    text: 'Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tăng cường giám sát, phản biện xã hội.',
    lead: ['Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'các tổ chức chính trị - xã hội'],
  },
  {
    text: 'Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh phối hợp với Công an tỉnh đưa ra xét xử kịp thời các vụ án điểm.',
    lead: ['Tòa án nhân dân tỉnh', 'Viện kiểm sát nhân dân tỉnh'],
    coordinating: ['Công an tỉnh'],
  },
  {
    text: 'Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Ban Dân vận Tỉnh ủy, Đảng ủy Khối Các cơ quan tỉnh hướng dẫn tuyên truyền, quán triệt Chỉ thị.',
    lead: ['Ban Tuyên giáo Tỉnh ủy'],
    coordinating: ['Ban Dân vận Tỉnh ủy', 'Đảng ủy Khối Các cơ quan tỉnh'],
  },
  {
    text: 'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy tổ chức học tập, quán triệt và xây dựng kế hoạch thực hiện, hoàn thành trong quý II/2023.',
    lead: ['Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy'],
    deadlines: ['2023-06-30'],
  },
  {
    text: 'Ủy ban Kiểm tra Tỉnh ủy chủ trì, phối hợp với các cơ quan tham mưu, giúp việc Tỉnh ủy thường xuyên theo dõi, kiểm tra việc thực hiện Chỉ thị này; định kỳ 6 tháng, hằng năm báo cáo Ban Thường vụ Tỉnh ủy.',
    lead: ['Ủy ban Kiểm tra Tỉnh ủy'],
    coordinating: ['các cơ quan tham mưu, giúp việc Tỉnh ủy'],
    recurrences: ['thuong_xuyen', '6_thang', 'hang_nam'],
    reportTo: ['Ban Thường vụ Tỉnh ủy'],
  },
  {
    text: 'Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo việc ban hành nghị quyết và tăng cường giám sát việc thực hiện.',
    lead: ['Đảng đoàn Hội đồng nhân dân tỉnh'],
  },
  {
    text: 'Ban Cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh xây dựng đề án, trình Ban Thường vụ Tỉnh ủy trong tháng 10/2024.',
    lead: ['Ban Cán sự đảng Ủy ban nhân dân tỉnh'],
    deadlines: ['2024-10-31'],
    reportTo: ['Ban Thường vụ Tỉnh ủy'],
  },
  {
    text: 'Cục Thuế tỉnh chủ trì, phối hợp với Sở Tài nguyên và Môi trường, Chi cục Quản lý thị trường đôn đốc thu nợ thuế, xong trước ngày 20/12/2019.',
    lead: ['Cục Thuế tỉnh'],
    coordinating: ['Sở Tài nguyên và Môi trường', 'Chi cục Quản lý thị trường'],
    deadlines: ['2019-12-20'],
  },
  {
    text: 'Ban Quản lý Khu kinh tế Vũng Áng phối hợp chặt chẽ với Công an các huyện, thị xã bảo đảm an ninh trật tự trong khu kinh tế.',
    lead: ['Ban Quản lý Khu kinh tế Vũng Áng'],
    coordinating: ['Công an các huyện, thị xã'],
  },
  {
    text: 'Trước ngày 15/12 hằng năm, các sở, ban, ngành cấp tỉnh gửi báo cáo về Sở Kế hoạch và Đầu tư để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
    lead: ['các sở, ban, ngành cấp tỉnh'],
    deadlines: ['--12-15'],
    recurrences: ['hang_nam'],
    reportTo: ['Sở Kế hoạch và Đầu tư'],
  },
  {
    text: 'Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm trước pháp luật nếu để xảy ra sai phạm.',
    lead: ['Thủ trưởng các cơ quan, đơn vị'],
  },
  {
    text: 'Văn phòng HĐND và UBND cấp xã phối hợp với Trung tâm Phục vụ hành chính công niêm yết công khai thủ tục hành chính trước 01/7/2025.',
    lead: ['Văn phòng HĐND và UBND cấp xã'],
    coordinating: ['Trung tâm Phục vụ hành chính công'],
    deadlines: ['2025-07-01'],
  },
  {
    text: 'Thường xuyên kiểm tra, đôn đốc các đơn vị trực thuộc thực hiện nghiêm quy định.',
    kind: 'none',
    recurrences: ['thuong_xuyen'],
  },
  {
    text: 'Tăng cường công tác phối hợp giữa Công an, Quân sự, Bộ đội Biên phòng và các ngành liên quan trong nắm tình hình địa bàn.',
    kind: 'mutual',
    coordinating: ['Công an', 'Quân sự', 'Bộ đội Biên phòng', 'các ngành liên quan'],
  },
  {
    text: 'Rà soát, sửa đổi quy chế phối hợp giữa Sở Y tế với Bảo hiểm xã hội tỉnh cho phù hợp với tình hình mới.',
    kind: 'none',
  },
  {
    text: 'Triển khai thực hiện Nghị định số 38/2021/NĐ-CP ngày 29/3/2021 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực văn hóa và quảng cáo.',
    kind: 'none',
  },
  {
    text: 'Xây dựng đội ngũ cán bộ Sở Tư pháp, Phòng Tư pháp đáp ứng yêu cầu nhiệm vụ.',
    kind: 'none',
  },
  {
    text: 'UBND các xã, phường, đặc khu chủ động bố trí lực lượng, phương tiện; tổ chức trực ban 24/24 giờ.',
    lead: ['UBND các xã, phường, đặc khu'],
  },
  {
    text: 'Định kỳ hằng quý, Thanh tra tỉnh tổng hợp kết quả giải quyết khiếu nại, tố cáo, báo cáo Chủ tịch UBND tỉnh trước ngày 20 của tháng cuối quý.',
    lead: ['Thanh tra tỉnh'],
    deadlines: [null],
    recurrences: ['hang_quy'],
    reportTo: ['Chủ tịch UBND tỉnh'],
  },
  {
    text: 'Bộ Chỉ huy Quân sự tỉnh chủ trì, phối hợp với Bộ Chỉ huy Bộ đội Biên phòng tỉnh, Công an tỉnh xây dựng phương án ứng phó siêu bão, hoàn thành trong quý III năm 2026.',
    lead: ['Bộ Chỉ huy Quân sự tỉnh'],
    coordinating: ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'Công an tỉnh'],
    deadlines: ['2026-09-30'],
  },
  {
    text: 'Giao Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc, định kỳ hằng tháng báo cáo Chủ tịch Ủy ban nhân dân tỉnh.',
    lead: ['Văn phòng Ủy ban nhân dân tỉnh'],
    recurrences: ['hang_thang'],
    reportTo: ['Chủ tịch Ủy ban nhân dân tỉnh'],
  },
  {
    text: 'Báo Nghệ An, Đài Phát thanh - Truyền hình tỉnh, Cổng Thông tin điện tử tỉnh mở chuyên trang, chuyên mục tuyên truyền.',
    lead: ['Báo Nghệ An', 'Đài Phát thanh - Truyền hình tỉnh', 'Cổng Thông tin điện tử tỉnh'],
  },
  {
    text: 'Trung tâm Kiểm soát bệnh tật tỉnh hướng dẫn các trung tâm y tế giám sát, xử lý ổ dịch.',
    lead: ['Trung tâm Kiểm soát bệnh tật tỉnh'],
  },
  {
    text: 'Các doanh nghiệp kinh doanh vận tải hành khách phải niêm yết giá vé trước ngày 10 tháng 01 năm 2024.',
    lead: ['Các doanh nghiệp kinh doanh vận tải hành khách'],
    deadlines: ['2024-01-10'],
  },
  {
    text: 'Người đứng đầu cơ quan, đơn vị, địa phương chịu trách nhiệm về kết quả thực hiện.',
    lead: ['Người đứng đầu cơ quan, đơn vị, địa phương'],
  },
  {
    text: 'Căn cứ tình hình thực tế, Ủy ban nhân dân cấp xã quyết định cho học sinh nghỉ học.',
    lead: ['Ủy ban nhân dân cấp xã'],
  },
  {
    text: 'Trên cơ sở đề xuất của các đơn vị, Sở Tài chính tham mưu UBND tỉnh bố trí kinh phí.',
    lead: ['Sở Tài chính'],
  },
  {
    text: 'Thủ tướng Chính phủ giao Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính, Ngân hàng Nhà nước Việt Nam và các địa phương liên quan tháo gỡ khó khăn cho thị trường bất động sản, báo cáo Thủ tướng Chính phủ trong tháng 5 năm 2025.',
    lead: ['Bộ Xây dựng'],
    coordinating: ['Bộ Tài chính', 'Ngân hàng Nhà nước Việt Nam', 'các địa phương liên quan'],
    deadlines: ['2025-05-31'],
    reportTo: ['Thủ tướng Chính phủ'],
  },
  {
    text: 'Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, Thủ trưởng cơ quan thuộc Chính phủ, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương chịu trách nhiệm thi hành Chỉ thị này.',
    lead: [
      'Các Bộ trưởng',
      'Thủ trưởng cơ quan ngang Bộ',
      'Thủ trưởng cơ quan thuộc Chính phủ',
      'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
    ],
  },
  {
    text: 'Vụ Kế hoạch - Tài chính chủ trì, phối hợp với các Vụ, Cục, Thanh tra Bộ, Văn phòng Bộ xây dựng dự toán, trình Bộ trưởng trước ngày 15 tháng 7 hằng năm.',
    lead: ['Vụ Kế hoạch - Tài chính'],
    coordinating: ['các Vụ, Cục', 'Thanh tra Bộ', 'Văn phòng Bộ'],
    deadlines: ['--07-15'],
    recurrences: ['hang_nam'],
    reportTo: ['Bộ trưởng'],
  },
  {
    text: 'Sở Giáo dục và Đào tạo; Sở Y tế; Sở Nội vụ khẩn trương ban hành văn bản hướng dẫn.',
    lead: ['Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Sở Nội vụ'],
  },
  {
    text: 'Ban Chỉ đạo 389 tỉnh chỉ đạo các lực lượng chức năng tăng cường chống buôn lậu, gian lận thương mại và hàng giả.',
    lead: ['Ban Chỉ đạo 389 tỉnh'],
  },
  {
    text: 'Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh, Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh vận động hội viên, đoàn viên tham gia.',
    lead: ['Hội Liên hiệp Phụ nữ tỉnh', 'Hội Nông dân tỉnh', 'Hội Cựu chiến binh tỉnh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh'],
  },
  {
    text: 'Từ ngày 01 đến ngày 05 hằng tháng, các đơn vị gửi số liệu về Phòng Tài chính - Kế hoạch.',
    lead: ['các đơn vị'],
    deadlines: [null],
    recurrences: ['hang_thang'],
    reportTo: ['Phòng Tài chính - Kế hoạch'],
  },
  {
    text: 'Chậm nhất là ngày 31 tháng 3 năm 2022, UBND các quận, huyện phải hoàn thành việc kiểm kê.',
    lead: ['UBND các quận, huyện'],
    deadlines: ['2022-03-31'],
  },
  {
    text: 'Trong 6 tháng đầu năm 2025, Sở Xây dựng hoàn thành đề án phát triển nhà ở xã hội.',
    lead: ['Sở Xây dựng'],
    deadlines: ['2025-06-30'],
  },
  {
    text: 'Sở Du lịch xây dựng kế hoạch kích cầu, báo cáo UBND thành phố trước ngày 15/3/2022; tổng kết, đánh giá trước ngày 31/12/2022.',
    lead: ['Sở Du lịch'],
    deadlines: ['2022-03-15', '2022-12-31'],
    reportTo: ['UBND thành phố'],
  },
  {
    text: 'Rà soát các dự án đã được phê duyệt trước ngày 01/7/2014 để xử lý theo quy định.',
    kind: 'none',
  },
  {
    text: 'Xây dựng kế hoạch sử dụng đất hằng năm theo đúng quy định của Luật Đất đai.',
    kind: 'none',
  },
  {
    text: 'Hằng năm, UBND cấp xã tổ chức đối thoại với thanh niên ít nhất 01 lần.',
    lead: ['UBND cấp xã'],
    recurrences: ['hang_nam'],
  },
  {
    text: 'Sở Tư pháp chủ trì tổ chức tập huấn cho cán bộ pháp chế 02 lần/năm.',
    lead: ['Sở Tư pháp'],
    recurrences: ['hang_nam'],
  },
  {
    text: 'Các cơ quan, đơn vị được giao chủ trì soạn thảo phải bảo đảm tiến độ trình văn bản.',
    lead: ['Các cơ quan, đơn vị được giao chủ trì soạn thảo'],
  },
  {
    text: 'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ để được hướng dẫn.',
    lead: ['các đơn vị'],
    reportTo: ['Sở Nội vụ'],
  },
  {
    text: 'Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Giao thông vận tải, Trưởng ban Ban An toàn giao thông tỉnh chỉ đạo xử lý các điểm đen tai nạn giao thông.',
    lead: ['Giám đốc Sở Giao thông vận tải', 'Trưởng ban Ban An toàn giao thông tỉnh'],
  },
  {
    text: 'Công an tỉnh (Phòng Cảnh sát giao thông) tăng cường tuần tra, kiểm soát, xử lý vi phạm nồng độ cồn.',
    lead: ['Công an tỉnh (Phòng Cảnh sát giao thông)'],
  },
  {
    text: 'Các chủ đầu tư, nhà thầu thi công khẩn trương hoàn thiện hồ sơ quyết toán, gửi Sở Tài chính thẩm tra trước ngày 31/01/2025.',
    lead: ['Các chủ đầu tư, nhà thầu thi công'],
    deadlines: ['2025-01-31'],
    reportTo: ['Sở Tài chính'],
  },
  {
    text: 'Các Tập đoàn, Tổng công ty nhà nước rà soát, cắt giảm chi phí sản xuất.',
    lead: ['Các Tập đoàn, Tổng công ty nhà nước'],
  },
  {
    text: 'Đài Tiếng nói Việt Nam, Đài Truyền hình Việt Nam, Thông tấn xã Việt Nam và các cơ quan thông tấn, báo chí tích cực đưa tin.',
    lead: ['Đài Tiếng nói Việt Nam', 'Đài Truyền hình Việt Nam', 'Thông tấn xã Việt Nam', 'các cơ quan thông tấn, báo chí'],
  },
  {
    text: 'Sở Nông nghiệp và PTNT chủ trì, phối hợp với các sở, ngành liên quan, UBND các huyện, thị xã, thành phố Hà Tĩnh hướng dẫn tiêu chí nông thôn mới.',
    lead: ['Sở Nông nghiệp và PTNT'],
    coordinating: ['các sở, ngành liên quan', 'UBND các huyện, thị xã, thành phố Hà Tĩnh'],
  },
  {
    text: 'Giao Sở Khoa học và Công nghệ là cơ quan đầu mối, chủ trì hướng dẫn việc triển khai Đề án 06.',
    lead: ['Sở Khoa học và Công nghệ'],
  },
  {
    text: 'Sở Thông tin và Truyền thông có trách nhiệm bảo đảm hạ tầng kỹ thuật; giao Công an tỉnh chủ trì bảo đảm an ninh mạng.',
    lead: ['Sở Thông tin và Truyền thông', 'Công an tỉnh'],
  },
  {
    text: 'Tổng cục Thống kê phối hợp với Bộ Nội vụ và Ủy ban nhân dân các cấp tổ chức tổng điều tra dân số.',
    lead: ['Tổng cục Thống kê'],
    coordinating: ['Bộ Nội vụ', 'Ủy ban nhân dân các cấp'],
  },
  {
    text: 'Thường trực Hội đồng nhân dân tỉnh, các Ban của Hội đồng nhân dân tỉnh, các Tổ đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết này.',
    lead: ['Thường trực Hội đồng nhân dân tỉnh', 'các Ban của Hội đồng nhân dân tỉnh', 'các Tổ đại biểu Hội đồng nhân dân tỉnh'],
  },
  {
    text: 'Chi cục Kiểm lâm phối hợp với lực lượng công an, quân đội trên địa bàn tuần tra, truy quét lâm tặc.',
    lead: ['Chi cục Kiểm lâm'],
    coordinating: ['lực lượng công an, quân đội trên địa bàn'],
  },
  {
    text: 'Bảo hiểm xã hội tỉnh phối hợp Sở Y tế, Sở Nội vụ mở rộng đối tượng tham gia bảo hiểm y tế.',
    lead: ['Bảo hiểm xã hội tỉnh'],
    coordinating: ['Sở Y tế', 'Sở Nội vụ'],
  },
  {
    text: 'Kết quả thực hiện gửi về Sở Nội vụ trước ngày 25/11/2024 để tổng hợp.',
    kind: 'none',
    deadlines: ['2024-11-25'],
    reportTo: ['Sở Nội vụ'],
  },
  {
    text: 'Trường Đại học Hồng Đức, Trường Cao đẳng Y tế Thanh Hóa đổi mới chương trình đào tạo.',
    lead: ['Trường Đại học Hồng Đức', 'Trường Cao đẳng Y tế Thanh Hóa'],
  },
  {
    text: 'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh chỉ đạo các tổ chức tín dụng cơ cấu lại thời hạn trả nợ.',
    lead: ['Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh'],
  },
  {
    text: 'Phòng Văn hóa và Thông tin, Phòng Giáo dục và Đào tạo, Trung tâm Văn hóa - Thông tin huyện tổ chức hội thi.',
    lead: ['Phòng Văn hóa và Thông tin', 'Phòng Giáo dục và Đào tạo', 'Trung tâm Văn hóa - Thông tin huyện'],
  },
  {
    text: 'Thống nhất giao Ủy ban nhân dân thành phố Thủ Đức làm chủ đầu tư dự án, hoàn thành trước ngày 30/4/2023.',
    lead: ['Ủy ban nhân dân thành phố Thủ Đức'],
    deadlines: ['2023-04-30'],
  },
  {
    text: 'Cấp ủy, chính quyền các cấp tập trung lãnh đạo, chỉ đạo công tác giảm nghèo.',
    lead: ['Cấp ủy, chính quyền các cấp'],
  },
  {
    text: 'Báo cáo kết quả thực hiện về Bộ Nội vụ (qua Vụ Chính quyền địa phương) trước ngày 15 tháng 12 hằng năm.',
    kind: 'none',
    deadlines: ['--12-15'],
    recurrences: ['hang_nam'],
    reportTo: ['Bộ Nội vụ'],
  },
  {
    text: 'Đến hết năm 2025, các địa phương hoàn thành việc xóa nhà tạm, nhà dột nát.',
    lead: ['các địa phương'],
    deadlines: ['2025-12-31'],
  },
  {
    text: 'Sở Ngoại vụ chủ trì, cùng với Công an tỉnh, Bộ đội Biên phòng tỉnh quản lý chặt chẽ đoàn ra, đoàn vào.',
    lead: ['Sở Ngoại vụ'],
    coordinating: ['Công an tỉnh', 'Bộ đội Biên phòng tỉnh'],
  },
  {
    text: 'Các đồng chí Thành viên Ủy ban nhân dân tỉnh theo lĩnh vực được phân công chỉ đạo, kiểm tra, đôn đốc.',
    lead: ['Các đồng chí Thành viên Ủy ban nhân dân tỉnh'],
  },
  {
    text: 'Trong thời hạn 10 ngày kể từ ngày nhận được Chỉ thị này, các cơ quan xây dựng kế hoạch thực hiện, gửi Ủy ban nhân dân tỉnh.',
    lead: ['các cơ quan'],
    deadlines: [null],
    reportTo: ['Ủy ban nhân dân tỉnh'],
  },
  {
    text: 'Sở Y tế chủ trì; Sở Tài chính, Bảo hiểm xã hội tỉnh phối hợp xây dựng giá dịch vụ khám bệnh trong quý IV/2024.',
    lead: ['Sở Y tế'],
    coordinating: ['Sở Tài chính', 'Bảo hiểm xã hội tỉnh'],
    deadlines: ['2024-12-31'],
  },
  {
    text: 'Giao Sở Công Thương chủ trì, Sở Tài chính, Công an tỉnh phối hợp kiểm tra giá cả.',
    lead: ['Sở Công Thương'],
    coordinating: ['Sở Tài chính', 'Công an tỉnh'],
  },
  {
    text: 'Xây dựng đề án du lịch cộng đồng (Sở Du lịch chủ trì, phối hợp với Sở Tài chính; hoàn thành trong tháng 6/2025).',
    lead: ['Sở Du lịch'],
    coordinating: ['Sở Tài chính'],
    deadlines: ['2025-06-30'],
  },
  {
    text: 'Đối với các huyện, thị xã, thành phố: Chủ động xây dựng phương án di dân trước ngày 15/6/2024.',
    lead: ['các huyện, thị xã, thành phố'],
    deadlines: ['2024-06-15'],
  },
  {
    text: 'UBND các huyện, thành phố; các sở, ngành: Xây dựng, Giao thông vận tải báo cáo trước ngày 05 hằng tháng.',
    lead: ['UBND các huyện, thành phố', 'Sở Xây dựng', 'Sở Giao thông vận tải'],
    deadlines: [null],
    recurrences: ['hang_thang'],
  },
  {
    text: 'Báo cáo định kỳ hằng tháng, quý, 6 tháng, năm về UBND tỉnh.',
    kind: 'none',
    recurrences: ['hang_thang', '6_thang', 'hang_quy', 'hang_nam'],
    reportTo: ['UBND tỉnh'],
  },
  {
    text: 'Điện lực Thanh Hóa, VNPT Thanh Hóa, Mobifone Thanh Hóa bảo đảm điện, thông tin liên lạc.',
    lead: ['Điện lực Thanh Hóa', 'VNPT Thanh Hóa', 'Mobifone Thanh Hóa'],
  },
  {
    text: 'Từ nay đến hết ngày 31/12/2021, tạm dừng tổ chức các lễ hội.',
    kind: 'none',
    deadlines: ['2021-12-31'],
  },
  {
    text: 'Giao Sở Tài chính thẩm định, trình UBND tỉnh xem xét trước ngày 28/02/2025; giao Sở Nội vụ công bố kết quả.',
    lead: ['Sở Tài chính', 'Sở Nội vụ'],
    deadlines: ['2025-02-28'],
    reportTo: ['UBND tỉnh'],
  },
  {
    text: 'Các Trưởng phòng, Chánh Văn phòng, Chánh Thanh tra Sở, Giám đốc các đơn vị trực thuộc chịu trách nhiệm thi hành Quyết định này.',
    lead: ['Các Trưởng phòng', 'Chánh Văn phòng', 'Chánh Thanh tra Sở', 'Giám đốc các đơn vị trực thuộc'],
  },
  {
    text: 'Các tỉnh ủy, thành ủy, ban đảng, ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Trung ương tổ chức quán triệt Chỉ thị.',
    lead: ['Các tỉnh ủy, thành ủy, ban đảng, ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Trung ương'],
  },
  {
    text: 'Cơ quan Thường trực Ban Chỉ đạo 35 tỉnh (Ban Tuyên giáo Tỉnh ủy) chủ trì, phối hợp với các lực lượng liên quan đấu tranh, phản bác.',
    lead: ['Cơ quan Thường trực Ban Chỉ đạo 35 tỉnh (Ban Tuyên giáo Tỉnh ủy)'],
    coordinating: ['các lực lượng liên quan'],
  },
];
