import { grammarTable } from './syllables.ts';

const words = (text: string) =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);

/**
 * Names of sectors after Bộ, Sở, Ban, Phòng, Cục, Vụ …, past and present: matched whole, so that their commas, dashes and «và» never split
 * a list.
 */
export const SECTORS = grammarTable(
  words(`
  nội vụ|ngoại vụ|ngoại giao|tư pháp|tài chính|tài chính - kế hoạch|tài chính – vật giá|công thương|công nghiệp|thương mại|thương mại và du lịch|du lịch|
  thương mại - du lịch|xây dựng|giao thông vận tải|giao thông công chánh|giao thông vận tải - xây dựng|y tế|y tế dự phòng|quốc phòng|công an|dân tộc|
  tôn giáo|dân tộc và tôn giáo|dân tộc - tôn giáo|thông tin và truyền thông|thông tin - truyền thông|thông tin, truyền thông|thông tin truyền thông|
  bưu chính, viễn thông|bưu chính viễn thông|bưu chính - viễn thông|khoa học và công nghệ|khoa học - công nghệ|khoa học, công nghệ|khoa học công nghệ|
  khoa học, công nghệ và môi trường|khoa học công nghệ và môi trường|khoa học và đào tạo|kế hoạch và đầu tư|kế hoạch - đầu tư|kế hoạch đầu tư|
  kế hoạch - tài chính|kế hoạch và tài chính|kế hoạch, tài chính|kế hoạch tài chính|kế hoạch và thống kê|
  giáo dục và đào tạo|giáo dục - đào tạo|giáo dục, đào tạo|giáo dục đào tạo|giáo dục|văn hóa|văn hóa và thể thao|văn hóa - thể thao|văn hóa, thể thao|
  văn hóa, thể thao và du lịch|văn hóa - thể thao và du lịch|văn hóa, thể thao, du lịch|văn hóa thể thao và du lịch|văn hóa - thể thao - du lịch|
  văn hóa thông tin|văn hóa - thông tin|văn hóa và thông tin|văn hóa, thông tin|văn hóa - xã hội|văn hóa, xã hội|văn hóa, khoa học và thông tin|
  văn hóa, thông tin, thể thao và du lịch|văn hóa, thông tin và thể thao|văn hóa - thông tin và thể thao|thể dục thể thao|thể dục - thể thao|
  lao động - thương binh và xã hội|lao động, thương binh và xã hội|lao động thương binh và xã hội|lao động - thương binh - xã hội|
  lao động - thương binh & xã hội|lao động - tbxh|lao động tb&xh|lao động, thương binh, xã hội|lđtb&xh|lđ-tb&xh|lđtbxh|
  tài nguyên và môi trường|tài nguyên - môi trường|tài nguyên, môi trường|tài nguyên môi trường|địa chính|địa chính - nhà đất|
  nông nghiệp và phát triển nông thôn|nông nghiệp, phát triển nông thôn|nông nghiệp - phát triển nông thôn|nông nghiệp & phát triển nông thôn|
  nông nghiệp và ptnt|nông nghiệp & ptnt|nn&ptnt|nông nghiệp|nông nghiệp và môi trường|nông nghiệp - môi trường|thủy sản|thủy lợi|lâm nghiệp|
  quy hoạch và kiến trúc|quy hoạch - kiến trúc|quy hoạch, kiến trúc|nhà đất|cảnh sát phòng cháy và chữa cháy|kinh tế|kinh tế và hạ tầng|kinh tế - hạ tầng|
  kinh tế, hạ tầng và đô thị|kinh tế hạ tầng|quản lý đô thị|pháp chế|tuyên giáo|tuyên giáo và dân vận|dân vận|tổ chức|nội chính|kiểm tra|tổ chức cán bộ|
  tài chính quản trị|chính trị|công tác chính trị và học sinh, sinh viên|người có công|dân số - kế hoạch hóa gia đình|dân số, gia đình và trẻ em|
  quản lý khám, chữa bệnh|quản lý, giám sát bảo hiểm|giáo dục nghề nghiệp - giáo dục thường xuyên|giáo dục nghề nghiệp|giáo dục thường xuyên|phòng, chống hiv/aids|thú y|bảo vệ thực vật|trồng trọt và bảo vệ thực vật|chăn nuôi và thú y|kiểm lâm|quản lý thị trường|
  phòng, chống thiên tai|đê điều và phòng, chống thiên tai|phòng, chống tham nhũng|phòng, chống tham nhũng, tiêu cực|phòng, chống tham nhũng, lãng phí, tiêu cực|
  an toàn giao thông|an toàn thực phẩm|an toàn vệ sinh thực phẩm|việc làm, an toàn lao động|thuế|thống kê|hải quan|dự trữ|dự trữ nhà nước|báo chí|xuất bản, in và phát hành`),
);

/** Whole names that carry «và» or a comma between two organs of one house, or end without a qualifier. */
export const WHOLE_NAMES = grammarTable(
  words(`
  ban chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn|ban chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn|ban chỉ huy pctt và tkcn|
  ban chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn|ủy ban quốc gia ứng phó sự cố, thiên tai và tìm kiếm cứu nạn|
  hội đồng phối hợp phổ biến, giáo dục pháp luật|hội đồng phối hợp công tác phổ biến, giáo dục pháp luật|hội đồng thi đua - khen thưởng|
  văn phòng hđnd và ubnd|văn phòng hđnd - ubnd|văn phòng hđnd, ubnd|văn phòng hđnd&ubnd|văn phòng hội đồng nhân dân và ủy ban nhân dân|
  văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân|văn phòng đoàn đbqh và hđnd|văn phòng đoàn đại biểu quốc hội và hđnd|văn phòng cấp ủy và chính quyền|
  văn phòng đoàn đại biểu quốc hội, hđnd và ubnd|văn phòng hđnd và ubnd|báo và đài phát thanh - truyền hình|báo và đài phát thanh và truyền hình|
  báo và phát thanh, truyền hình|báo và phát thanh - truyền hình|báo và đài phát thanh, truyền hình|trung tâm truyền thông và văn hóa|
  đài phát thanh và truyền hình|đài phát thanh - truyền hình|đài phát thanh truyền hình|đài phát thanh, truyền hình|đài pt-th|đài ptth|đài pt&th|đài phát thanh|đài truyền hình|
  đài tiếng nói việt nam|đài truyền hình việt nam|thông tấn xã việt nam|ngân hàng nhà nước|ngân hàng chính sách xã hội|kho bạc nhà nước|bảo hiểm xã hội|
  ủy ban thường vụ quốc hội|ủy ban dân tộc|ủy ban trung ương mặt trận tổ quốc việt nam|ủy ban mặt trận tổ quốc việt nam|ủy ban mặt trận tổ quốc|ủy ban mttq việt nam|ủy ban mttq|
  mặt trận tổ quốc việt nam|mặt trận tổ quốc|mttq việt nam|ban thường trực ủy ban mặt trận tổ quốc việt nam|ban thường trực ủy ban mttq việt nam|
  hội liên hiệp phụ nữ việt nam|hội liên hiệp phụ nữ|hội lhpn|hội phụ nữ|hội nông dân việt nam|hội nông dân|hội cựu chiến binh việt nam|hội cựu chiến binh|hội chữ thập đỏ|
  hội khuyến học|hội người cao tuổi|hội nhà báo|hội luật gia|đoàn thanh niên cộng sản hồ chí minh|đoàn thanh niên cộng sản|đoàn tncs hồ chí minh|đoàn thanh niên|tỉnh đoàn|thành đoàn|huyện đoàn|trung ương đoàn|
  liên đoàn lao động|tổng liên đoàn lao động việt nam|liên minh hợp tác xã|liên hiệp các hội khoa học và kỹ thuật|liên hiệp các tổ chức hữu nghị|
  phòng thương mại và công nghiệp việt nam|liên đoàn thương mại và công nghiệp việt nam|hội đồng nhân dân|hđnd|ủy ban nhân dân|ubnd|
  thường trực hội đồng nhân dân|thường trực hđnd|thường trực tỉnh ủy|thường trực thành ủy|thường trực huyện ủy|thường trực cấp ủy|ban thường vụ|ban bí thư|bộ chính trị|ban chấp hành|
  văn phòng chính phủ|văn phòng quốc hội|văn phòng chủ tịch nước|văn phòng trung ương đảng|thanh tra chính phủ|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao|kiểm toán nhà nước|
  tòa án nhân dân|tand|viện kiểm sát nhân dân|vksnd|bộ chỉ huy quân sự|bchqs|bộ chqs|ban chỉ huy quân sự|ban chqs|bộ chỉ huy bộ đội biên phòng|bộ chỉ huy bđbp|ban chỉ huy bộ đội biên phòng|
  bộ đội biên phòng|quân sự|biên phòng|quân đội|bộ tư lệnh|quân khu|quân chủng|cảnh sát biển|công an|công an nhân dân|quân đội nhân dân|dân quân tự vệ|
  tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|chi bộ|chi ủy|đảng đoàn|ban cán sự đảng|ban cán sự|
  chính phủ|thủ tướng chính phủ|thủ tướng|quốc hội|cục thuế|chi cục thuế|chi cục hải quan|cục hải quan|cục thống kê|cổng thông tin điện tử|công báo|quản lý thị trường|lực lượng quản lý thị trường|kiểm lâm|hạt kiểm lâm|trung tâm phục vụ hành chính công|
  ban nhân dân|
  ban quản lý dự án|ban quản lý dự án đầu tư|ban quản lý dự án đầu tư xây dựng|ban quản lý dự án đầu tư và xây dựng|ban quản lý dự án đầu tư xây dựng công trình|
  ban quản lý|ban chỉ đạo|ban chỉ huy|ban điều hành|ban tổ chức|ban giám đốc|ban giám hiệu|ban thường trực|tổ công tác|tổ giúp việc|hội đồng|cơ quan thường trực|cơ quan thường trực ban chỉ đạo|thường trực ban chỉ đạo`),
);

/** Head nouns of proper names; a name, a level or a place follows. */
export const HEADS = grammarTable(
  words(`
  bộ|sở|ban|chi hội|chi đoàn|phòng|cục|tổng cục|chi cục|vụ|viện|trung tâm|đài|báo|hội|đoàn|trường|trường đại học|trường cao đẳng|học viện|quỹ|công ty|tổng công ty|tập đoàn|ngân hàng|
  bảo tàng|tạp chí|nhà xuất bản|liên đoàn|liên minh|liên hiệp|hiệp hội|tổng hội|tổ|đội|khoa|xí nghiệp|bệnh viện|thanh tra|văn phòng|thuế|hải quan|kho bạc|bảo hiểm xã hội|bhxh|
  ủy ban|tòa án|viện kiểm sát|mặt trận|công đoàn|tổng công đoàn|đồn biên phòng|trạm|hạt kiểm lâm|vườn quốc gia|khu bảo tồn|khối|đảng bộ khối|điện lực|viễn thông|vnpt|viettel|evn|bql|bcđ|lđlđ|mttq|nhnn|kbnn|qltt|bch|bưu điện|thành phố|tỉnh|cảng vụ|
  ban tuyên giáo và dân vận|ban tuyên giáo|ban dân vận|ban nội chính|ban dân tộc|văn phòng điều phối|chi nhánh|thường trực|đảng bộ bộ|trung ương hội|trung ương đoàn|lực lượng|đoàn đại biểu quốc hội|phân viện|tiểu ban|ủy ban kiểm tra|hội đồng`),
);

/** Heads of persons: the unit that they lead follows. */
export const PERSONS = grammarTable(
  words(`
  chủ tịch|phó chủ tịch|các phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|thủ trưởng|bộ trưởng|thứ trưởng|cục trưởng|tổng cục trưởng|chi cục trưởng|vụ trưởng|
  viện trưởng|chánh án|trưởng ban|trưởng các ban|trưởng phòng|trưởng các phòng|trưởng|chánh văn phòng|chánh thanh tra|tổng thanh tra|tổng kiểm toán|thống đốc|hiệu trưởng|bí thư|phó bí thư|
  lãnh đạo|người đứng đầu|người phát ngôn|tư lệnh|chỉ huy trưởng|chính ủy|tổng biên tập|trưởng đoàn|tổ trưởng|đội trưởng|chủ nhiệm|kế toán trưởng|trưởng công an|giám đốc công an|
  bí thư cấp ủy|bí thư tỉnh ủy|bí thư thành ủy|bí thư huyện ủy|bí thư đảng ủy|cấp trưởng|tập thể lãnh đạo|các đồng chí|đồng chí|trưởng đài|tổng lãnh sự|đại sứ|trạm trưởng|hạt trưởng`),
);

/** Common nouns of units and persons: after «các», «những», «mọi», in a chain, or at the start of a sentence. */
export const GROUPS = grammarTable(
  words(`
  sở|ban|ngành|bộ|cục|vụ|tổng cục|chi cục|phòng|phòng, ban|phòng ban|ban ngành|ban, ngành|bộ ngành|viện|trường|nhà trường|trường học|đài|báo|hội|đoàn|đoàn thể|đoàn thể chính trị - xã hội|tập đoàn|tổng công ty|
  công ty|công ty cổ phần|ngân hàng|bệnh viện|trung tâm|trung tâm y tế|trung tâm y tế dự phòng|cơ quan|cơ quan ngang bộ|cơ quan thuộc chính phủ|cơ quan trực thuộc chính phủ|cơ quan chuyên môn|cơ quan báo chí|cơ quan thông tấn|
  cơ quan thông tin đại chúng|cơ quan truyền thông|cơ quan chức năng|cơ quan công an|cơ quan tư pháp|đơn vị|đơn vị sự nghiệp|đơn vị vũ trang|đơn vị quân đội|địa phương|đoàn thể nhân dân|
  tổ chức|tổ chức chính trị - xã hội|tổ chức chính trị xã hội|tổ chức thành viên|tổ chức đoàn thể|tổ chức đảng|tổ chức xã hội|tổ chức tín dụng|tổ chức cơ sở đảng|doanh nghiệp|doanh nghiệp nhà nước|
  hợp tác xã|cấp ủy|cấp ủy đảng|chính quyền|chính quyền địa phương|chính quyền các cấp|cấp|ngành, các cấp|cấp, các ngành|lực lượng|lực lượng vũ trang|lực lượng chức năng|lực lượng công an|lực lượng quân đội|
  công an|quân đội|biên phòng|thanh tra|mặt trận|cơ sở|cơ sở y tế|cơ sở giáo dục|cơ sở đào tạo|cơ sở khám, chữa bệnh|cơ sở khám bệnh, chữa bệnh|cơ sở sản xuất|cơ sở kinh doanh|khách sạn|thư viện|bảo tàng|khu du lịch|
  chủ đầu tư|nhà thầu|ban quản lý dự án|ban quản lý|ban quản lý rừng|chủ rừng|chủ phương tiện|chủ hồ|chủ bến|hộ gia đình|cá nhân|người dân|nhân dân|cộng đồng dân cư|cán bộ|công chức|viên chức|đảng viên|người lao động|
  cán bộ, đảng viên|đảng bộ|chi bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng đoàn|ban cán sự đảng|ban đảng|ban xây dựng đảng|cơ quan tham mưu, giúp việc|cơ quan tham mưu|học viện|nhà khoa học|
  hiệp hội|hội đoàn thể|hội quần chúng|liên đoàn|tòa án|viện kiểm sát|văn phòng|tổ|đội|khoa|xã|phường|huyện|quận|thị xã|thị trấn|đặc khu|tỉnh|thành phố|thành|vùng|khu vực|ban chỉ đạo|ban chỉ huy|
  thành viên|thành viên ban chỉ đạo|thành viên chính phủ|thành viên ủy ban nhân dân|đại biểu|sở ngành|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|đồng chí|ông|bà|ông, bà|viện nghiên cứu|nhà máy|nhà mạng|nhà xuất bản|tạp chí|
  công đoàn|kho bạc|kho bạc nhà nước|phòng chuyên môn|phòng giáo dục và đào tạo|phòng nghiệp vụ|trạm|đồn biên phòng|đồn|xí nghiệp|làng|thôn|bản|tổ dân phố|khu dân cư|khu công nghiệp|công an các đơn vị|đối tượng|bên|tổ công tác|
  chủ sở hữu|chủ cơ sở|chủ quản|thầy thuốc|y tế|vụ, cục|báo, đài|đài, báo|bộ, ban, ngành|doanh nhân|tổ chức hành nghề|văn phòng đại diện|cơ quan trung ương|ban của đảng|cơ quan đảng|đơn vị kinh tế|tổng đội|ngành chức năng|trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên|trường trung học phổ thông|tổ đại biểu|trường đại học|trường cao đẳng|trường phổ thông|trường mầm non|trường tiểu học|trường trung học|bộ phận|cơ sở khám chữa bệnh|cơ sở lưu trú|phòng, ban chuyên môn|bộ, ngành, địa phương|ban quản lý khu công nghiệp|ban quản lý khu kinh tế`),
);

/** Levels and kinds of places: they chain after an organ («UBND các huyện, thị xã, thành phố»). */
export const PLACES = grammarTable(
  words(
    'tỉnh|thành phố|thành|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|khu vực|vùng|miền|thủ đô|trung ương|tw|địa phương|cơ sở|khu|khu phố|tổ dân phố|khóm|ấp|thôn|bản|cấp huyện|cấp xã|cấp tỉnh',
  ),
);

/** What may follow a name and belongs to it. */
export const QUALIFIERS = grammarTable(
  words(`
  có liên quan|có liên quan khác|liên quan|hữu quan|liên quan khác|khác|cấp tỉnh|cấp huyện|cấp xã|cấp thành phố|cấp trung ương|cấp cơ sở|cấp quận|cấp có thẩm quyền|có thẩm quyền|các cấp|cùng cấp|cấp dưới|cấp trên|cấp mình|ở các cấp|
  trung ương|ở trung ương|ở trung ương và địa phương|trung ương và địa phương|ở địa phương|tại địa phương|địa phương|sở tại|nơi cư trú|chuyên ngành|chuyên môn|chuyên trách|nghiệp vụ|chức năng|có chức năng|có chức năng liên quan|
  có thẩm quyền|đủ điều kiện|trong tỉnh|trong thành phố|trong huyện|trong ngành|trong cả nước|cả nước|toàn quốc|trên toàn quốc|trong toàn tỉnh|trong toàn quốc|toàn tỉnh|toàn ngành|trong toàn ngành|trong và ngoài tỉnh|trên cả nước|
  ngang bộ|nhân dân|tối cao|nhà nước|việt nam|thường trực|mình|nêu trên|nói trên|đứng chân|đóng chân|còn lại|tương ứng|chủ quản|chủ chốt|đảng|chính trị - xã hội|chính trị xã hội|chính trị|đoàn thể|phối thuộc|
  bộ|tổng cục|sở|ngành|tỉnh|thành phố|chủ đầu tư|trực thuộc trung ương|trực thuộc bộ|trực thuộc|được phân công quân sự|quốc phòng|công lập|ngoài công lập|tư thục|trọng điểm|giáp ranh|biên giới|ven biển|thủy sản|
  chi nhánh|thông tin đại chúng|truyền thông đại chúng|báo chí|truyền thông|thông tấn|thông tấn, báo chí|thông tấn báo chí|phát thanh|truyền hình|phát thanh, truyền hình|
  ở cơ sở|tại cơ sở|cơ sở|trên biển|lân cận|liên ngành|hành chính|hành chính nhà nước|sự nghiệp|sự nghiệp công lập|kinh tế|tư pháp|thi hành án|tố tụng|y tế|giáo dục|du lịch|dân cư|sản xuất kinh doanh|sản xuất, kinh doanh`),
);

/** Prepositions that join a place or a superior to a name: «thuộc Bộ», «trên địa bàn tỉnh», «của Mặt trận». */
export const ATTACHMENTS = grammarTable(
  words(
    `trực thuộc|thuộc|trên địa bàn|trong phạm vi|thuộc phạm vi quản lý|thuộc thẩm quyền quản lý|đóng trên địa bàn|hoạt động trên địa bàn|tại|ở|của|trong lĩnh vực|thuộc lĩnh vực|thuộc danh mục|có trụ sở tại|trong hệ thống`,
  ),
);

/** Determiners that open a plural unit. */
export const DETERMINERS = grammarTable(
  words('các|những|mọi|một số|từng|mỗi|toàn bộ|toàn thể|tất cả|tất cả các|toàn bộ các|toàn thể các|đồng chí|các đồng chí'),
);
