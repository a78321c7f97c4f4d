/**
 * Sentences in the ways of many offices and years, with what each cites: type | number | year | symbol | date | issuer | title; `>` before a
 * document named inside another's title.
 */
export const variedCitations: readonly { readonly text: string; readonly cites: readonly string[] }[] = [
  {
    text: 'Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và Nghị quyết Đại hội Đảng bộ thành phố Hà Nội lần thứ XVII, nhiệm kỳ 2020 - 2025, UBND Thành phố yêu cầu.',
    cites: [
      'Nghị quyết | - | - | - | - | Đại hội đại biểu toàn quốc lần thứ XIII của Đảng | -',
      'Nghị quyết | - | - | - | - | Đại hội Đảng bộ thành phố Hà Nội lần thứ XVII, nhiệm kỳ 2020 - 2025 | -',
    ],
  },
  {
    text: 'Quyết định số 1690/QĐ-TTg ngày 26/12/2023 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển y tế; Công văn số 4567/UBND-KGVX ngày 12-10-2023 của UBND Thành phố Hà Nội về việc rà soát.',
    cites: [
      'Quyết định | 1690 | - | QĐ-TTg | 2023-12-26 | Thủ tướng Chính phủ | phê duyệt Chiến lược phát triển y tế',
      'Công văn | 4567 | - | UBND-KGVX | 2023-10-12 | UBND Thành phố Hà Nội | về việc rà soát',
    ],
  },
  {
    text: 'Căn cứ Luật Thủ đô số 39/2024/QH15 ngày 28 tháng 6 năm 2024 của Quốc hội;',
    cites: ['Luật Thủ đô | 39 | 2024 | QH15 | 2024-06-28 | Quốc hội | -'],
  },
  {
    text: 'Căn cứ Hiến pháp năm 2013 và Bộ luật Lao động năm 2019, Bộ luật Tố tụng hình sự 2015, pháp luật đất đai, kỷ luật lao động.',
    cites: [
      'Hiến pháp | - | - | - | 2013 | - | -',
      'Bộ luật Lao động | - | - | - | 2019 | - | -',
      'Bộ luật Tố tụng hình sự | - | - | - | 2015 | - | -',
    ],
  },
  {
    text: 'Căn cứ Nghị định số 15-CP ngày 02 tháng 3 năm 1993 của Chính phủ về nhiệm vụ, quyền hạn và trách nhiệm quản lý nhà nước của Bộ, cơ quan ngang Bộ;',
    cites: [
      'Nghị định | 15 | - | CP | 1993-03-02 | Chính phủ | về nhiệm vụ, quyền hạn và trách nhiệm quản lý nhà nước của Bộ, cơ quan ngang Bộ',
    ],
  },
  {
    text: 'Căn cứ Nghị định số 217-HĐBT ngày 14/11/1987 của Hội đồng Bộ trưởng; Quyết định số 176-HĐBT ngày 9/10/1989 của Hội đồng Bộ trưởng;',
    cites: [
      'Nghị định | 217 | - | HĐBT | 1987-11-14 | Hội đồng Bộ trưởng | -',
      'Quyết định | 176 | - | HĐBT | 1989-10-09 | Hội đồng Bộ trưởng | -',
    ],
  },
  {
    text: 'Thông tư liên tịch số 24/1999/TTLT/BTC-BLĐTBXH-BYT ngày 29-01-1999 của liên Bộ Tài chính - Lao động, Thương binh và Xã hội - Y tế hướng dẫn thực hiện;',
    cites: [
      'Thông tư liên tịch | 24 | 1999 | TTLT-BTC-BLĐTBXH-BYT | 1999-01-29 | liên Bộ Tài chính - Lao động, Thương binh và Xã hội - Y tế | hướng dẫn thực hiện',
    ],
  },
  {
    text: 'Thông tư liên tịch số 12/2014/TTLT-BTP-BNV của Bộ Tư pháp, Bộ Nội vụ hướng dẫn chức năng, nhiệm vụ.',
    cites: ['Thông tư liên tịch | 12 | 2014 | TTLT-BTP-BNV | - | Bộ Tư pháp, Bộ Nội vụ | hướng dẫn chức năng, nhiệm vụ'],
  },
  {
    text: 'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017 của Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam quy định chi tiết các hình thức giám sát, phản biện xã hội',
    cites: [
      'Nghị quyết liên tịch | 403 | 2017 | NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN | 2017-06-15 | Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | quy định chi tiết các hình thức giám sát, phản biện xã hội',
    ],
  },
  {
    text: 'Các Nghị quyết của Bộ Chính trị: số 57-NQ/TW ngày 22/12/2024 về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; số 59-NQ/TW ngày 24/01/2025 về hội nhập quốc tế trong tình hình mới; số 66-NQ/TW, số 68-NQ/TW ngày 04/5/2025 về phát triển kinh tế tư nhân.',
    cites: [
      'Nghị quyết | 57 | - | NQ/TW | 2024-12-22 | Bộ Chính trị | về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
      'Nghị quyết | 59 | - | NQ/TW | 2025-01-24 | Bộ Chính trị | về hội nhập quốc tế trong tình hình mới',
      'Nghị quyết | 66 | - | NQ/TW | - | Bộ Chính trị | -',
      'Nghị quyết | 68 | - | NQ/TW | 2025-05-04 | Bộ Chính trị | về phát triển kinh tế tư nhân',
    ],
  },
  {
    text: 'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về một số vấn đề về tiếp tục đổi mới.',
    cites: [
      'Nghị quyết | 18 | - | NQ/TW | 2017-10-25 | Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII | về một số vấn đề về tiếp tục đổi mới',
    ],
  },
  {
    text: 'Nghị quyết số 19-NQ/TW của Ban Chấp hành Trung ương (khóa XII) về đổi mới; Nghị quyết Trung ương 4 khóa XI “Một số vấn đề cấp bách về xây dựng Đảng hiện nay”; Nghị quyết Trung ương 8 (khóa XI).',
    cites: [
      'Nghị quyết | 19 | - | NQ/TW | - | Ban Chấp hành Trung ương (khóa XII) | về đổi mới',
      'Nghị quyết | - | - | - | - | Trung ương 4 khóa XI | “Một số vấn đề cấp bách về xây dựng Đảng hiện nay”',
      'Nghị quyết | - | - | - | - | Trung ương 8 (khóa XI) | -',
    ],
  },
  {
    text: 'Kết luận số 02 của Ban Bí thư, Chỉ thị 09-CT/TW, Nghị quyết 30c/NQ-CP ngày 08/11/2011 của Chính phủ và Nghị định 168 về xử phạt.',
    cites: [
      'Kết luận | 02 | - | - | - | Ban Bí thư | -',
      'Chỉ thị | 09 | - | CT/TW | - | - | -',
      'Nghị quyết | 30c | - | NQ-CP | 2011-11-08 | Chính phủ | -',
      'Nghị định | 168 | - | - | - | - | về xử phạt',
    ],
  },
  {
    text: 'Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về những điều đảng viên không được làm; Hướng dẫn số 02-HD/UBKTTW ngày 09/12/2021 của Ủy ban Kiểm tra Trung ương.',
    cites: [
      'Quy định | 37 | - | QĐ/TW | 2021-10-25 | Ban Chấp hành Trung ương | về những điều đảng viên không được làm',
      'Hướng dẫn | 02 | - | HD/UBKTTW | 2021-12-09 | Ủy ban Kiểm tra Trung ương | -',
    ],
  },
  {
    text: 'Kế hoạch số 12-KH/TU ngày 5/3/2021 của Ban Chấp hành Đảng bộ tỉnh; Chương trình số 06-CTr/TU của Thành ủy Hà Nội khóa XVII; Thông báo số 123-TB/VPTU ngày 1/4/2024 của Văn phòng Tỉnh ủy; Công văn số 357-CV/BTCTU ngày 02/02/2022 của Ban Tổ chức Tỉnh ủy.',
    cites: [
      'Kế hoạch | 12 | - | KH/TU | 2021-03-05 | Ban Chấp hành Đảng bộ tỉnh | -',
      'Chương trình | 06 | - | CTr/TU | - | Thành ủy Hà Nội khóa XVII | -',
      'Thông báo | 123 | - | TB/VPTU | 2024-04-01 | Văn phòng Tỉnh ủy | -',
      'Công văn | 357 | - | CV/BTCTU | 2022-02-02 | Ban Tổ chức Tỉnh ủy | -',
    ],
  },
  {
    text: 'Quyết định số 05/2012/QĐ-KTNN của Tổng Kiểm toán Nhà nước; Nghị quyết số 02/2018/NQ-HĐTP ngày 15/5/2018 của Hội đồng Thẩm phán Tòa án nhân dân tối cao hướng dẫn áp dụng Điều 65 của Bộ luật Hình sự về án treo.',
    cites: [
      'Quyết định | 05 | 2012 | QĐ-KTNN | - | Tổng Kiểm toán Nhà nước | -',
      'Nghị quyết | 02 | 2018 | NQ-HĐTP | 2018-05-15 | Hội đồng Thẩm phán Tòa án nhân dân tối cao | hướng dẫn áp dụng Điều 65 của Bộ luật Hình sự về án treo',
      '> Bộ luật Hình sự | - | - | - | - | - | -',
    ],
  },
  {
    text: 'Bản án số 15/2021/HS-ST ngày 20/4/2021 của Tòa án nhân dân huyện Thọ Xuân, tỉnh Thanh Hóa; Quyết định giám đốc thẩm số 07/2019/KDTM-GĐT ngày 15/8/2019 của Hội đồng Thẩm phán.',
    cites: [
      'Bản án | 15 | 2021 | HS-ST | 2021-04-20 | Tòa án nhân dân huyện Thọ Xuân, tỉnh Thanh Hóa | -',
      'Quyết định giám đốc thẩm | 07 | 2019 | KDTM-GĐT | 2019-08-15 | Hội đồng Thẩm phán | -',
    ],
  },
  {
    text: 'Công điện khẩn số 1063/CĐ-TTg ngày 31 tháng 7 năm 2021 của Thủ tướng Chính phủ; Công điện số 03/CĐ-UBND hồi 15 giờ.',
    cites: ['Công điện khẩn | 1063 | - | CĐ-TTg | 2021-07-31 | Thủ tướng Chính phủ | -', 'Công điện | 03 | - | CĐ-UBND | - | - | -'],
  },
  {
    text: 'Ngày 05/3/2020, Chính phủ ban hành Nghị định số 30/2020/NĐ-CP về công tác văn thư. UBND tỉnh có Văn bản số 123/UBND-NC gửi các sở.',
    cites: [
      'Nghị định | 30 | 2020 | NĐ-CP | 2020-03-05 | Chính phủ | về công tác văn thư',
      'Văn bản | 123 | - | UBND-NC | - | UBND tỉnh | -',
    ],
  },
  {
    text: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư (sau đây gọi tắt là Nghị định số 30).',
    cites: ['Nghị định | 30 | 2020 | NĐ-CP | 2020-03-05 | Chính phủ | về công tác văn thư', 'Nghị định | 30 | - | - | - | - | -'],
  },
  {
    text: 'Chỉ thị số 12/CT-UBND của Chủ tịch UBND tỉnh Bắc Giang ngày 20/5/2021 về phòng, chống dịch, Giám đốc Sở Y tế yêu cầu các đơn vị.',
    cites: ['Chỉ thị | 12 | - | CT-UBND | 2021-05-20 | Chủ tịch UBND tỉnh Bắc Giang | về phòng, chống dịch'],
  },
  {
    text: 'Theo Báo cáo thẩm định số 234/BC-STP ngày 15/11/2023 của Sở Tư pháp và Tờ trình số 456/TTr-SNN&PTNT ngày 20 tháng 11 năm 2023 của Sở Nông nghiệp và PTNT.',
    cites: [
      'Báo cáo thẩm định | 234 | - | BC-STP | 2023-11-15 | Sở Tư pháp | -',
      'Tờ trình | 456 | - | TTr-SNN&PTNT | 2023-11-20 | Sở Nông nghiệp và PTNT | -',
    ],
  },
  {
    text: 'Thực hiện Kế hoạch số 12/KH-UBND và 13/KH-UBND ngày 4/1/2024 của UBND thành phố, UBND quận yêu cầu.',
    cites: ['Kế hoạch | 12 | - | KH-UBND | - | - | -', 'Kế hoạch | 13 | - | KH-UBND | 2024-01-04 | UBND thành phố | -'],
  },
  {
    text: 'Nghị quyết số 51-NQ/TW, số 44-NQ/TW của Bộ Chính trị.',
    cites: ['Nghị quyết | 51 | - | NQ/TW | - | - | -', 'Nghị quyết | 44 | - | NQ/TW | - | Bộ Chính trị | -'],
  },
  {
    text: 'Điểm a khoản 2 Điều 5 Nghị định số 100/2019/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 123/2021/NĐ-CP ngày 28/12/2021.',
    cites: ['Nghị định | 100 | 2019 | NĐ-CP | - | - | -', 'Nghị định | 123 | 2021 | NĐ-CP | 2021-12-28 | - | -'],
  },
  {
    text: 'Quyết định số 123/QĐ-BNN-TCTS ngày 30/02/2020 của Bộ Nông nghiệp và Phát triển nông thôn về việc ban hành “Quy trình kiểm tra”.',
    cites: ['Quyết định | 123 | - | QĐ-BNN-TCTS | - | Bộ Nông nghiệp và Phát triển nông thôn | về việc ban hành “Quy trình kiểm tra”'],
  },
  {
    text: 'Luật Phòng, chống ma túy năm 2021; Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024; Luật số 61/2020/QH14; Luật Đầu tư số 61/2020/QH14; Luật Doanh nghiệp 2020; luật Đất đai; Luật này; các luật có liên quan.',
    cites: [
      'Luật Phòng, chống ma túy | - | - | - | 2021 | - | -',
      'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ | - | - | - | 2024 | - | -',
      'Luật | 61 | 2020 | QH14 | - | - | -',
      'Luật Đầu tư | 61 | 2020 | QH14 | - | - | -',
      'Luật Doanh nghiệp | - | - | - | 2020 | - | -',
      'luật Đất đai | - | - | - | - | - | -',
    ],
  },
  {
    text: 'Kế hoạch 5 năm 2021 - 2025, Chương trình 135, Quyết định 3 nội dung, Nghị quyết 10 năm, Thông báo 05 ngày trước.',
    cites: [],
  },
  {
    text: 'Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 ngày 09/12/2020; Pháp lệnh số 34/2007/PL-UBTVQH11.',
    cites: [
      'Pháp lệnh Ưu đãi người có công với cách mạng | 02 | 2020 | UBTVQH14 | 2020-12-09 | - | -',
      'Pháp lệnh | 34 | 2007 | PL-UBTVQH11 | - | - | -',
    ],
  },
  {
    text: 'Quyết định số 22/2019/QĐ-UBND ngày 20/9/2019 của UBND thành phố Hà Nội, Quyết định số 1234/QĐ-UBND, Công văn 789/STC-NS.',
    cites: [
      'Quyết định | 22 | 2019 | QĐ-UBND | 2019-09-20 | UBND thành phố Hà Nội | -',
      'Quyết định | 1234 | - | QĐ-UBND | - | - | -',
      'Công văn | 789 | - | STC-NS | - | - | -',
    ],
  },
  {
    text: 'Thông tư số 01/2011/TT-BNV do Bộ Nội vụ ban hành ngày 19/01/2011 hướng dẫn thể thức.',
    cites: ['Thông tư | 01 | 2011 | TT-BNV | 2011-01-19 | Bộ Nội vụ | hướng dẫn thể thức'],
  },
  {
    text: 'Theo Chỉ thị số 16/CT-TTg (ngày 31/3/2020) của Thủ tướng; Nghị quyết 128/NQ-CP của Chính phủ; Nghị định 30/2020 và Nghị định 34/2016.',
    cites: [
      'Chỉ thị | 16 | - | CT-TTg | 2020-03-31 | Thủ tướng | -',
      'Nghị quyết | 128 | - | NQ-CP | - | Chính phủ | -',
      'Nghị định | 30 | 2020 | - | - | - | -',
      'Nghị định | 34 | 2016 | - | - | - | -',
    ],
  },
  {
    text: 'quyết định số 05/qđ-ubnd ngày 1.2.2003 của uỷ ban nhân dân thành phố hồ chí minh về ban hành quy chế',
    cites: ['quyết định | 05 | - | QĐ-UBND | 2003-02-01 | uỷ ban nhân dân thành phố hồ chí minh | về ban hành quy chế'],
  },
  {
    text: 'Quyết định số: 45/2008/QĐ-UBND; Chỉ thị số 15CT/TW; Quyết định số 1961/QĐUBND; Chỉ thị 09/CT/TW ngày 1-12-2011; Quyết định số 3864/QĐ.UBND-NN của UBND tỉnh.',
    cites: [
      'Quyết định | 45 | 2008 | QĐ-UBND | - | - | -',
      'Chỉ thị | 15 | - | CT/TW | - | - | -',
      'Quyết định | 1961 | - | QĐ-UBND | - | - | -',
      'Chỉ thị | 09 | - | CT/TW | 2011-12-01 | - | -',
      'Quyết định | 3864 | - | QĐ-UBND-NN | - | UBND tỉnh | -',
    ],
  },
  {
    text: 'Nghị quyết số 05-NQ/UBND; Chỉ thị số 20/CT-TU ngày 10/10/2024 của Ban Thường vụ Tỉnh ủy Ninh Bình; Thông báo số 12/CT-UBND.',
    cites: [
      'Nghị quyết | 05 | - | NQ/UBND | - | - | -',
      'Chỉ thị | 20 | - | CT-TU | 2024-10-10 | Ban Thường vụ Tỉnh ủy Ninh Bình | -',
      'Thông báo | 12 | - | CT-UBND | - | - | -',
    ],
  },
  {
    text: 'Quyết định số …/QĐ-UBND ngày … tháng … năm 2024 của Ủy ban nhân dân tỉnh; Tờ trình số       /TTr-SXD ngày    /    /2024.',
    cites: ['Quyết định | - | - | QĐ-UBND | 2024 | Ủy ban nhân dân tỉnh | -', 'Tờ trình | - | - | TTr-SXD | 2024 | - | -'],
  },
  {
    text: 'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt "Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030";',
    cites: [
      'Quyết định | 749 | - | QĐ-TTg | 2020-06-03 | Thủ tướng Chính phủ | phê duyệt "Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030"',
    ],
  },
  {
    text: 'Quyết định số 12/2008/QĐ-BTTTT ngày 25/3/2008 của Bộ trưởng Bộ Thông tin và Truyền thông ban hành Danh mục; căn cứ Quyết định của Thủ tướng Chính phủ số 112/2001/QĐ-TTg ngày 25/7/2001.',
    cites: [
      'Quyết định | 12 | 2008 | QĐ-BTTTT | 2008-03-25 | Bộ trưởng Bộ Thông tin và Truyền thông | ban hành Danh mục',
      'Quyết định | 112 | 2001 | QĐ-TTg | 2001-07-25 | Thủ tướng Chính phủ | -',
    ],
  },
  {
    text: 'Công văn của Bộ Tài chính số 123/BTC-NSNN ngày 5/1/2009 về kinh phí và Thông tư 05/TC-CNXD của Bộ Tài chính.',
    cites: [
      'Công văn | 123 | - | BTC-NSNN | 2009-01-05 | Bộ Tài chính | về kinh phí',
      'Thông tư | 05 | - | TC-CNXD | - | Bộ Tài chính | -',
    ],
  },
  {
    text: 'Theo Quyết định số 45/QĐ-HĐTV của Hội đồng thành viên Tập đoàn Điện lực Việt Nam ngày 10/5/2015 về việc phê duyệt.',
    cites: ['Quyết định | 45 | - | QĐ-HĐTV | 2015-05-10 | Hội đồng thành viên Tập đoàn Điện lực Việt Nam | về việc phê duyệt'],
  },
  {
    text: 'Kế hoạch số 110/KH-BCĐ389 ngày 3/1/2020 của Ban Chỉ đạo 389 tỉnh về cao điểm; Kế hoạch số 22/KH-BCĐ ngày 05/5/2023 của Ban Chỉ đạo quốc gia về chuyển đổi số; Thông báo số 56/TB-VPCP ngày 02/3/2024 của Văn phòng Chính phủ thông báo kết luận của Thủ tướng Chính phủ.',
    cites: [
      'Kế hoạch | 110 | - | KH-BCĐ389 | 2020-01-03 | Ban Chỉ đạo 389 tỉnh | về cao điểm',
      'Kế hoạch | 22 | - | KH-BCĐ | 2023-05-05 | Ban Chỉ đạo quốc gia về chuyển đổi số | -',
      'Thông báo | 56 | - | TB-VPCP | 2024-03-02 | Văn phòng Chính phủ | thông báo kết luận của Thủ tướng Chính phủ',
    ],
  },
  {
    text: 'Thực hiện Nghị quyết số 09-NQ/TU, ngày 05/8/2021 của Ban Chấp hành Đảng bộ tỉnh khóa XIX, nhiệm kỳ 2020 - 2025 về phát triển du lịch, UBND huyện đã ban hành Kế hoạch số 88/KH-UBND ngày 1/9/2021.',
    cites: [
      'Nghị quyết | 09 | - | NQ/TU | 2021-08-05 | Ban Chấp hành Đảng bộ tỉnh khóa XIX, nhiệm kỳ 2020 - 2025 | về phát triển du lịch',
      'Kế hoạch | 88 | - | KH-UBND | 2021-09-01 | UBND huyện | -',
    ],
  },
  {
    text: 'Nghị quyết 02-NQ/HU ngày 12/6/2016 của Huyện ủy Quảng Xương; Nghị quyết số 15-NQ/ĐU của Đảng ủy xã; Quyết định số 99-QĐ/ThU của Thị ủy Nghi Sơn.',
    cites: [
      'Nghị quyết | 02 | - | NQ/HU | 2016-06-12 | Huyện ủy Quảng Xương | -',
      'Nghị quyết | 15 | - | NQ/ĐU | - | Đảng ủy xã | -',
      'Quyết định | 99 | - | QĐ/ThU | - | Thị ủy Nghi Sơn | -',
    ],
  },
  {
    text: 'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng; Kết luận số 118-KL/TW, ngày 18/01/2025 của Bộ Chính trị về điều chỉnh, bổ sung một số nội dung Chỉ thị số 35-CT/TW.',
    cites: [
      'Chỉ thị | 35 | - | CT/TW | 2024-06-14 | Bộ Chính trị | về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
      'Kết luận | 118 | - | KL/TW | 2025-01-18 | Bộ Chính trị | về điều chỉnh, bổ sung một số nội dung Chỉ thị số 35-CT/TW',
      '> Chỉ thị | 35 | - | CT/TW | - | - | -',
    ],
  },
  {
    text: 'Thông tư số 200/2014/TT-BTC ngày 22/12/2014 của Bộ Tài chính hướng dẫn Chế độ kế toán doanh nghiệp; Thông tư 39/2016/TT-NHNN ngày 30/12/2016 của Thống đốc Ngân hàng Nhà nước Việt Nam quy định về hoạt động cho vay.',
    cites: [
      'Thông tư | 200 | 2014 | TT-BTC | 2014-12-22 | Bộ Tài chính | hướng dẫn Chế độ kế toán doanh nghiệp',
      'Thông tư | 39 | 2016 | TT-NHNN | 2016-12-30 | Thống đốc Ngân hàng Nhà nước Việt Nam | quy định về hoạt động cho vay',
    ],
  },
  {
    text: 'Căn cứ Nghị định số 123/2016/NĐ-CP ngày 01 tháng 9 năm 2016 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của bộ, cơ quan ngang bộ; Nghị định số 101/2020/NĐ-CP ngày 28 tháng 8 năm 2020 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 123/2016/NĐ-CP ngày 01 tháng 9 năm 2016 của Chính phủ;',
    cites: [
      'Nghị định | 123 | 2016 | NĐ-CP | 2016-09-01 | Chính phủ | quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của bộ, cơ quan ngang bộ',
      'Nghị định | 101 | 2020 | NĐ-CP | 2020-08-28 | Chính phủ | sửa đổi, bổ sung một số điều của Nghị định số 123/2016/NĐ-CP ngày 01 tháng 9 năm 2016 của Chính phủ',
      '> Nghị định | 123 | 2016 | NĐ-CP | 2016-09-01 | Chính phủ | -',
    ],
  },
  {
    text: 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 234/TTr-SNV ngày 12/3/2020.',
    cites: ['Tờ trình | 234 | - | TTr-SNV | 2020-03-12 | - | -'],
  },
  {
    text: 'Căn cứ Quyết định số 04/2010/QĐ-UBND ngày 22/01/2010 của UBND Thành phố về việc ban hành quy chế quản lý;',
    cites: ['Quyết định | 04 | 2010 | QĐ-UBND | 2010-01-22 | UBND Thành phố | về việc ban hành quy chế quản lý'],
  },
  {
    text: 'Quyết định số 1956/QĐ-TTg ngày 27/11/2009 của Thủ tướng Chính phủ về phê duyệt Đề án “Đào tạo nghề cho lao động nông thôn đến năm 2020” và Quyết định số 971/QĐ-TTg ngày 01/7/2015 sửa đổi, bổ sung Quyết định số 1956/QĐ-TTg.',
    cites: [
      'Quyết định | 1956 | - | QĐ-TTg | 2009-11-27 | Thủ tướng Chính phủ | về phê duyệt Đề án “Đào tạo nghề cho lao động nông thôn đến năm 2020”',
      'Quyết định | 971 | - | QĐ-TTg | 2015-07-01 | - | sửa đổi, bổ sung Quyết định số 1956/QĐ-TTg',
      '> Quyết định | 1956 | - | QĐ-TTg | - | - | -',
    ],
  },
  {
    text: 'Công văn số 2345/BTNMT-TCQLĐĐ ngày 5 tháng 6 năm 2019 của Tổng cục Quản lý đất đai về việc hướng dẫn kiểm kê đất đai.',
    cites: ['Công văn | 2345 | - | BTNMT-TCQLĐĐ | 2019-06-05 | Tổng cục Quản lý đất đai | về việc hướng dẫn kiểm kê đất đai'],
  },
  {
    text: 'Văn bản số 6789/VPCP-KTTH ngày 10 tháng 7 năm 2018 của Văn phòng Chính phủ về việc xử lý kiến nghị; Văn bản số 1234/BNV-CCVC của Bộ Nội vụ.',
    cites: [
      'Văn bản | 6789 | - | VPCP-KTTH | 2018-07-10 | Văn phòng Chính phủ | về việc xử lý kiến nghị',
      'Văn bản | 1234 | - | BNV-CCVC | - | Bộ Nội vụ | -',
    ],
  },
  {
    text: 'Thông báo số 12-TB/TW ngày 06/4/2022 của Bộ Chính trị, Quy định số 08-QĐi/TW, Quy định 132-QĐ/TW của Bộ Chính trị về kiểm soát quyền lực.',
    cites: [
      'Thông báo | 12 | - | TB/TW | 2022-04-06 | Bộ Chính trị | -',
      'Quy định | 08 | - | QĐi/TW | - | - | -',
      'Quy định | 132 | - | QĐ/TW | - | Bộ Chính trị | về kiểm soát quyền lực',
    ],
  },
  {
    text: 'Quyết định 217-QĐ/TW và 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị khóa XI về ban hành Quy chế giám sát và phản biện xã hội.',
    cites: [
      'Quyết định | 217 | - | QĐ/TW | - | - | -',
      'Quyết định | 218 | - | QĐ/TW | 2013-12-12 | Bộ Chính trị khóa XI | về ban hành Quy chế giám sát và phản biện xã hội',
    ],
  },
  {
    text: 'Thực hiện Nghị quyết số 43/2022/QH15 của Quốc hội, Nghị quyết số 11/NQ-CP của Chính phủ về Chương trình phục hồi và phát triển kinh tế - xã hội và triển khai Nghị quyết số 43/2022/QH15 của Quốc hội về chính sách tài khóa, tiền tệ hỗ trợ Chương trình.',
    cites: [
      'Nghị quyết | 43 | 2022 | QH15 | - | Quốc hội | -',
      'Nghị quyết | 11 | - | NQ-CP | - | Chính phủ | về Chương trình phục hồi và phát triển kinh tế - xã hội và triển khai Nghị quyết số 43/2022/QH15 của Quốc hội về chính sách tài khóa, tiền tệ hỗ trợ Chương trình',
      '> Nghị quyết | 43 | 2022 | QH15 | - | Quốc hội | về chính sách tài khóa, tiền tệ hỗ trợ Chương trình',
    ],
  },
  {
    text: 'Nghị định 71/2001/NĐ-CP, Nghị định 90/2006/NĐ-CP đều đã hết hiệu lực. Nghị định số 71 năm 2010 của Chính phủ.',
    cites: [
      'Nghị định | 71 | 2001 | NĐ-CP | - | - | -',
      'Nghị định | 90 | 2006 | NĐ-CP | - | - | -',
      'Nghị định | 71 | - | - | 2010 | Chính phủ | -',
    ],
  },
  {
    text: 'Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003; Căn cứ Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND năm 2004;',
    cites: [
      'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân | - | - | - | 2003-11-26 | - | -',
      'Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND | - | - | - | 2004 | - | -',
    ],
  },
  {
    text: 'Bộ luật Dân sự số 91/2015/QH13 ngày 24/11/2015; Luật Đất đai số 13/2003/QH11 ngày 26 tháng 11 năm 2003, Luật Các tổ chức tín dụng (sửa đổi) năm 2024.',
    cites: [
      'Bộ luật Dân sự | 91 | 2015 | QH13 | 2015-11-24 | - | -',
      'Luật Đất đai | 13 | 2003 | QH11 | 2003-11-26 | - | -',
      'Luật Các tổ chức tín dụng (sửa đổi) | - | - | - | 2024 | - | -',
    ],
  },
  {
    text: 'Quyết định số 40/2014/QĐ-UBND ngày 16/12/2014 của UBND thành phố Hồ Chí Minh ban hành bảng giá đất. Quyết định 51/2014/QĐ-UBND của UBND TP.HCM về bảng giá. Quyết định số 12/QĐ-UBND của UBND TP. Hồ Chí Minh.',
    cites: [
      'Quyết định | 40 | 2014 | QĐ-UBND | 2014-12-16 | UBND thành phố Hồ Chí Minh | ban hành bảng giá đất',
      'Quyết định | 51 | 2014 | QĐ-UBND | - | UBND TP.HCM | về bảng giá',
      'Quyết định | 12 | - | QĐ-UBND | - | UBND TP. Hồ Chí Minh | -',
    ],
  },
  {
    text: 'Quyết định số 777/QĐ-BCHQS ngày 2/2/2022 của Bộ Chỉ huy Quân sự tỉnh; Kế hoạch số 45/KH-CAT-PV05 ngày 10/3/2023 của Công an tỉnh Thanh Hóa về mở đợt cao điểm; Hướng dẫn số 12/HD-BCA-V05.',
    cites: [
      'Quyết định | 777 | - | QĐ-BCHQS | 2022-02-02 | Bộ Chỉ huy Quân sự tỉnh | -',
      'Kế hoạch | 45 | - | KH-CAT-PV05 | 2023-03-10 | Công an tỉnh Thanh Hóa | về mở đợt cao điểm',
      'Hướng dẫn | 12 | - | HD-BCA-V05 | - | - | -',
    ],
  },
  {
    text: 'Kế hoạch liên ngành số 01/KHLN-SGDĐT-CAT ngày 12/9/2022 của Sở Giáo dục và Đào tạo và Công an tỉnh về phòng, chống ma túy học đường.',
    cites: [
      'Kế hoạch liên ngành | 01 | - | KHLN-SGDĐT-CAT | 2022-09-12 | Sở Giáo dục và Đào tạo và Công an tỉnh | về phòng, chống ma túy học đường',
    ],
  },
  {
    text: 'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 và Nghị quyết số 27/2022/UBTVQH15 ngày 21/9/2022 của Ủy ban Thường vụ Quốc hội về tiêu chuẩn của đơn vị hành chính.',
    cites: [
      'Nghị quyết | 1211 | 2016 | UBTVQH13 | 2016-05-25 | - | -',
      'Nghị quyết | 27 | 2022 | UBTVQH15 | 2022-09-21 | Ủy ban Thường vụ Quốc hội | về tiêu chuẩn của đơn vị hành chính',
    ],
  },
  {
    text: 'Quyết định số 33/2003/QĐ-TTg ngày 04 tháng 03 năm 2003 của Thủ tướng Chính phủ về việc điều chỉnh địa giới; Quyết định số 33 của UBND.',
    cites: [
      'Quyết định | 33 | 2003 | QĐ-TTg | 2003-03-04 | Thủ tướng Chính phủ | về việc điều chỉnh địa giới',
      'Quyết định | 33 | - | - | - | UBND | -',
    ],
  },
  {
    text: 'Sắc lệnh số 63/SL ngày 22/11/1945 của Chủ tịch Chính phủ lâm thời; Thông tư số 12-TT/LB ngày 20/7/1990; Thông tư liên bộ số 09/TT-LB ngày 5/3/1987; Chỉ thị số 200/TTg ngày 29/4/1994 của Thủ tướng Chính phủ; Nghị định 64-CP ngày 27-9-1993 của Chính phủ; Quyết định số 327-CT ngày 15/9/1992 của Chủ tịch Hội đồng Bộ trưởng.',
    cites: [
      'Sắc lệnh | 63 | - | SL | 1945-11-22 | Chủ tịch Chính phủ lâm thời | -',
      'Thông tư | 12 | - | TT/LB | 1990-07-20 | - | -',
      'Thông tư liên bộ | 09 | - | TT-LB | 1987-03-05 | - | -',
      'Chỉ thị | 200 | - | TTg | 1994-04-29 | Thủ tướng Chính phủ | -',
      'Nghị định | 64 | - | CP | 1993-09-27 | Chính phủ | -',
      'Quyết định | 327 | - | CT | 1992-09-15 | Chủ tịch Hội đồng Bộ trưởng | -',
    ],
  },
  {
    text: 'Công văn số 99-CV/ĐTN của Tỉnh đoàn; Kế hoạch số 134-KH/TWĐTN-BTG ngày 03/12/2020 của Ban Bí thư Trung ương Đoàn; Kế hoạch số 321/KH-MTTQ-BTT ngày 2/4/2021 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh.',
    cites: [
      'Công văn | 99 | - | CV/ĐTN | - | Tỉnh đoàn | -',
      'Kế hoạch | 134 | - | KH/TWĐTN-BTG | 2020-12-03 | Ban Bí thư Trung ương Đoàn | -',
      'Kế hoạch | 321 | - | KH-MTTQ-BTT | 2021-04-02 | Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh | -',
    ],
  },
  {
    text: 'Giấy phép số 12/GP-UBND ngày 15/6/2012, Hợp đồng số 01/2020/HĐ-XD ngày 2/2/2020, Biên bản số 5/BB-VPHC.',
    cites: [
      'Giấy phép | 12 | - | GP-UBND | 2012-06-15 | - | -',
      'Hợp đồng | 01 | 2020 | HĐ-XD | 2020-02-02 | - | -',
      'Biên bản | 5 | - | BB-VPHC | - | - | -',
    ],
  },
  {
    text: 'Quyết định số 2161/QĐ-TTg ngày 22/12/2021 của Thủ tướng Chính phủ về phê duyệt Chiến lược phát triển nhà ở quốc gia giai đoạn 2021 - 2030, tầm nhìn đến năm 2045, Bộ Xây dựng đề nghị UBND các tỉnh.',
    cites: [
      'Quyết định | 2161 | - | QĐ-TTg | 2021-12-22 | Thủ tướng Chính phủ | về phê duyệt Chiến lược phát triển nhà ở quốc gia giai đoạn 2021 - 2030, tầm nhìn đến năm 2045',
    ],
  },
  {
    text: 'Quyết định số 15/QĐ-HĐND của Thường trực HĐND tỉnh; Nghị quyết số 56/NQ-HĐND ngày 8/12/2023 của Hội đồng nhân dân huyện Sóc Sơn.',
    cites: [
      'Quyết định | 15 | - | QĐ-HĐND | - | Thường trực HĐND tỉnh | -',
      'Nghị quyết | 56 | - | NQ-HĐND | 2023-12-08 | Hội đồng nhân dân huyện Sóc Sơn | -',
    ],
  },
  {
    text: 'Quyết định của UBND tỉnh: Số 123/QĐ-UBND ngày 01/01/2020 về việc A; số 456/QĐ-UBND ngày 02/02/2020 về việc B.',
    cites: [
      'Quyết định | 123 | - | QĐ-UBND | 2020-01-01 | UBND tỉnh | về việc A',
      'Quyết định | 456 | - | QĐ-UBND | 2020-02-02 | UBND tỉnh | về việc B',
    ],
  },
  {
    text: 'Căn cứ các Nghị định của Chính phủ: Nghị định số 43/2014/NĐ-CP ngày 15/5/2014 quy định chi tiết thi hành một số điều của Luật Đất đai; số 44/2014/NĐ-CP ngày 15/5/2014 quy định về giá đất;',
    cites: [
      'Nghị định | 43 | 2014 | NĐ-CP | 2014-05-15 | - | quy định chi tiết thi hành một số điều của Luật Đất đai',
      '> Luật Đất đai | - | - | - | - | - | -',
      'Nghị định | 44 | 2014 | NĐ-CP | 2014-05-15 | - | quy định về giá đất',
    ],
  },
  {
    text: 'Quyết định này thay thế Quyết định số 05/2015/QĐ-UBND ngày 03/02/2015 và bãi bỏ Điều 3 Quyết định số 07/2016/QĐ-UBND ngày 4/4/2016 của Ủy ban nhân dân tỉnh.',
    cites: [
      'Quyết định | 05 | 2015 | QĐ-UBND | 2015-02-03 | - | -',
      'Quyết định | 07 | 2016 | QĐ-UBND | 2016-04-04 | Ủy ban nhân dân tỉnh | -',
    ],
  },
  {
    text: 'Quyết định số 306/QĐ-TANDTC-VP của Chánh án Tòa án nhân dân tối cao ngày 20/10/2022; Quy chế phối hợp số 02/QCPH-VKSTC-TANDTC; Thông tư liên tịch số 02/2016/TTLT-VKSNDTC-TANDTC-BCA-BTP-BTC ngày 31/8/2016 của Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an, Bộ Tư pháp và Bộ Tài chính quy định phối hợp thực hiện.',
    cites: [
      'Quyết định | 306 | - | QĐ-TANDTC-VP | 2022-10-20 | Chánh án Tòa án nhân dân tối cao | -',
      'Quy chế phối hợp | 02 | - | QCPH-VKSTC-TANDTC | - | - | -',
      'Thông tư liên tịch | 02 | 2016 | TTLT-VKSNDTC-TANDTC-BCA-BTP-BTC | 2016-08-31 | Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an, Bộ Tư pháp và Bộ Tài chính | quy định phối hợp thực hiện',
    ],
  },
  {
    text: 'Ông Nguyễn Văn A (Quyết định bổ nhiệm số 12/QĐ-UBND ngày 3/4/2020) và số điện thoại 0912/345; số 95, Lý Nam Đế; tỷ lệ 05/10; Điều 5 số 3.',
    cites: ['Quyết định bổ nhiệm | 12 | - | QĐ-UBND | 2020-04-03 | - | -'],
  },
  {
    text: 'Kết luận thanh tra số 45/KL-TTr ngày 9/9/2019 của Chánh Thanh tra tỉnh; Kết luận của Bộ Chính trị số 55-KL/TW; Thông tri số 10-TT/TU.',
    cites: [
      'Kết luận thanh tra | 45 | - | KL-TTr | 2019-09-09 | Chánh Thanh tra tỉnh | -',
      'Kết luận | 55 | - | KL/TW | - | Bộ Chính trị | -',
      'Thông tri | 10 | - | TT/TU | - | - | -',
    ],
  },
  {
    text: 'Theo Luật Ngân sách nhà nước và các văn bản hướng dẫn; theo Luật Công nghiệp công nghệ số và Luật Quản lý phát triển đô thị có hiệu lực từ 2026, trường Đại học Luật Hà Nội, luật sư.',
    cites: [
      'Luật Ngân sách nhà nước | - | - | - | - | - | -',
      'Luật Công nghiệp công nghệ số | - | - | - | - | - | -',
      'Luật Quản lý phát triển đô thị | - | - | - | - | - | -',
    ],
  },
  {
    text: 'Quyết định số 11/QĐ-HĐQT ngày 2/1/2015 của Hội đồng quản trị Ngân hàng TMCP Công thương Việt Nam về việc bổ nhiệm cán bộ.',
    cites: ['Quyết định | 11 | - | QĐ-HĐQT | 2015-01-02 | Hội đồng quản trị Ngân hàng TMCP Công thương Việt Nam | về việc bổ nhiệm cán bộ'],
  },
  {
    text: 'Thực hiện Công văn số 250/SYT-NVY ngày 20/01/2021 của Sở Y tế Hà Nội và ý kiến chỉ đạo của UBND quận, phường triển khai.',
    cites: ['Công văn | 250 | - | SYT-NVY | 2021-01-20 | Sở Y tế Hà Nội | -'],
  },
  {
    text: 'Theo Quyết định số 99/QĐ-UBND ngày 1/2/2019 của Chủ tịch Ủy ban nhân dân huyện được phê duyệt, các xã thực hiện.',
    cites: ['Quyết định | 99 | - | QĐ-UBND | 2019-02-01 | Chủ tịch Ủy ban nhân dân huyện | -'],
  },
  {
    text: 'Kế hoạch số 05/KH-BATGT ngày 10/01/2020 của Ban An toàn giao thông tỉnh về Năm An toàn giao thông 2020.',
    cites: ['Kế hoạch | 05 | - | KH-BATGT | 2020-01-10 | Ban An toàn giao thông tỉnh | về Năm An toàn giao thông 2020'],
  },
  {
    text: 'Kế hoạch số 16/KH-UBATGTQG ngày 07/01/2022 của Ủy ban An toàn giao thông Quốc gia về Năm An toàn giao thông 2022.',
    cites: ['Kế hoạch | 16 | - | KH-UBATGTQG | 2022-01-07 | Ủy ban An toàn giao thông Quốc gia | về Năm An toàn giao thông 2022'],
  },
  {
    text: 'Thông báo số 88/TB-UBND ngày 3/3/2023 của UBND tỉnh về kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại hội nghị.',
    cites: ['Thông báo | 88 | - | TB-UBND | 2023-03-03 | UBND tỉnh | về kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại hội nghị'],
  },
  {
    text: 'Quyết định số 120/QĐ-SGDĐT ngày 5/5/2022 của Giám đốc Sở Giáo dục và Đào tạo tỉnh Thanh Hóa ban hành quy định dạy thêm.',
    cites: ['Quyết định | 120 | - | QĐ-SGDĐT | 2022-05-05 | Giám đốc Sở Giáo dục và Đào tạo tỉnh Thanh Hóa | ban hành quy định dạy thêm'],
  },
  {
    text: 'Hướng dẫn số 11/HD-LĐLĐ ngày 7/8/2020 của Liên đoàn Lao động tỉnh Nghệ An; Hướng dẫn số 25-HD/BTGTW ngày 2/2/2021 của Ban Tuyên giáo Trung ương về tuyên truyền.',
    cites: [
      'Hướng dẫn | 11 | - | HD-LĐLĐ | 2020-08-07 | Liên đoàn Lao động tỉnh Nghệ An | -',
      'Hướng dẫn | 25 | - | HD/BTGTW | 2021-02-02 | Ban Tuyên giáo Trung ương | về tuyên truyền',
    ],
  },
  {
    text: 'Nghị quyết số 76/2017/NQ-HĐND ngày 12/7/2017 của Hội đồng nhân dân tỉnh Bà Rịa - Vũng Tàu về mức thu; Quyết định số 1/2018/QĐ-UBND của UBND tỉnh Thừa Thiên - Huế.',
    cites: [
      'Nghị quyết | 76 | 2017 | NQ-HĐND | 2017-07-12 | Hội đồng nhân dân tỉnh Bà Rịa - Vũng Tàu | về mức thu',
      'Quyết định | 1 | 2018 | QĐ-UBND | - | UBND tỉnh Thừa Thiên - Huế | -',
    ],
  },
  {
    text: 'Nghị quyết số 04-NQ/BCSĐ ngày 20/4/2018 của Ban Cán sự Đảng Bộ Tài chính; Nghị quyết số 03-NQ/ĐUK ngày 6/6/2019 của Đảng ủy Khối Các cơ quan Trung ương về nâng cao chất lượng.',
    cites: [
      'Nghị quyết | 04 | - | NQ/BCSĐ | 2018-04-20 | Ban Cán sự Đảng Bộ Tài chính | -',
      'Nghị quyết | 03 | - | NQ/ĐUK | 2019-06-06 | Đảng ủy Khối Các cơ quan Trung ương | về nâng cao chất lượng',
    ],
  },
  {
    text: 'Căn cứ Văn bản số 3108/BGDĐT-GDTrH ngày 27 tháng 6 năm 2022 của Bộ GDĐT và Văn bản số 220/BYT-DP của Bộ Y tế (Cục Y tế dự phòng) hướng dẫn.',
    cites: ['Văn bản | 3108 | - | BGDĐT-GDTrH | 2022-06-27 | Bộ GDĐT | -', 'Văn bản | 220 | - | BYT-DP | - | Bộ Y tế | -'],
  },
  {
    text: 'Quyết định số 2345/QĐ-BCT của Bộ trưởng Bộ Công Thương ngày 4 tháng 7 năm 2016 phê duyệt Quy hoạch phát triển điện lực tỉnh Hà Nam giai đoạn 2016 - 2025, có xét đến năm 2035.',
    cites: [
      'Quyết định | 2345 | - | QĐ-BCT | 2016-07-04 | Bộ trưởng Bộ Công Thương | phê duyệt Quy hoạch phát triển điện lực tỉnh Hà Nam giai đoạn 2016 - 2025, có xét đến năm 2035',
    ],
  },
  {
    text: 'Quyết định số 43/2010/QĐ-TTg ngày 02/6/2010 của Thủ tướng Chính phủ ban hành Hệ thống chỉ tiêu thống kê quốc gia; Thông tư số 02/2011/TT-BKHĐT ngày 10/01/2011 của Bộ Kế hoạch và Đầu tư.',
    cites: [
      'Quyết định | 43 | 2010 | QĐ-TTg | 2010-06-02 | Thủ tướng Chính phủ | ban hành Hệ thống chỉ tiêu thống kê quốc gia',
      'Thông tư | 02 | 2011 | TT-BKHĐT | 2011-01-10 | Bộ Kế hoạch và Đầu tư | -',
    ],
  },
  {
    text: 'Công văn hỏa tốc số 45/UBND-VX ngày 1/5/2021; công văn 1345/BHXH-CĐ ngày 12.7.2017 của BHXH tỉnh; Tờ trình 12/TTr-CAT.',
    cites: [
      'Công văn hỏa tốc | 45 | - | UBND-VX | 2021-05-01 | - | -',
      'công văn | 1345 | - | BHXH-CĐ | 2017-07-12 | BHXH tỉnh | -',
      'Tờ trình | 12 | - | TTr-CAT | - | - | -',
    ],
  },
  {
    text: 'Kết luận số 50-KL/TW ngày 30/5/2019 của Ban Bí thư về tiếp tục thực hiện Nghị quyết Trung ương 6 khóa XI về phát triển khoa học và công nghệ; Quyết định 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương Đảng khóa XIII về công tác kiểm tra, giám sát và kỷ luật của Đảng.',
    cites: [
      'Kết luận | 50 | - | KL/TW | 2019-05-30 | Ban Bí thư | về tiếp tục thực hiện Nghị quyết Trung ương 6 khóa XI về phát triển khoa học và công nghệ',
      '> Nghị quyết | - | - | - | - | Trung ương 6 khóa XI | về phát triển khoa học và công nghệ',
      'Quyết định | 22 | - | QĐ/TW | 2021-07-28 | Ban Chấp hành Trung ương Đảng khóa XIII | về công tác kiểm tra, giám sát và kỷ luật của Đảng',
    ],
  },
  {
    text: 'Nghị quyết số 28-NQ/TW, ngày 25/10/2013 của Hội nghị Ban Chấp hành Trung ương Đảng lần thứ tám (khóa XI) về Chiến lược bảo vệ Tổ quốc trong tình hình mới.',
    cites: [
      'Nghị quyết | 28 | - | NQ/TW | 2013-10-25 | Hội nghị Ban Chấp hành Trung ương Đảng lần thứ tám (khóa XI) | về Chiến lược bảo vệ Tổ quốc trong tình hình mới',
    ],
  },
  {
    text: 'Chương trình hành động số 33-CTr/TU ngày 21/7/2014 của Tỉnh ủy Hà Tĩnh thực hiện Nghị quyết số 29-NQ/TW; Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX.',
    cites: [
      'Chương trình hành động | 33 | - | CTr/TU | 2014-07-21 | Tỉnh ủy Hà Tĩnh | thực hiện Nghị quyết số 29-NQ/TW',
      '> Nghị quyết | 29 | - | NQ/TW | - | - | -',
      'Nghị quyết | - | - | - | - | Đại hội XIII của Đảng | -',
      'Nghị quyết | - | - | - | - | Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX | -',
    ],
  },
  {
    text: 'Chỉ thị số 18-CT/TW ngày 04-9-2012 của Ban Bí thư Trung ương Đảng (khóa XI) về "Tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm trật tự, an toàn giao thông" gắn với các văn bản khác.',
    cites: [
      'Chỉ thị | 18 | - | CT/TW | 2012-09-04 | Ban Bí thư Trung ương Đảng (khóa XI) | về "Tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm trật tự, an toàn giao thông"',
    ],
  },
  {
    text: 'Nghị định số 34/2010/NĐ-CP, số 71/2012/NĐ-CP và số 171/2013/NĐ-CP của Chính phủ quy định xử phạt.',
    cites: [
      'Nghị định | 34 | 2010 | NĐ-CP | - | - | -',
      'Nghị định | 71 | 2012 | NĐ-CP | - | - | -',
      'Nghị định | 171 | 2013 | NĐ-CP | - | Chính phủ | quy định xử phạt',
    ],
  },
  {
    text: 'Các Thông tư: số 01/2020/TT-BNV, số 02/2020/TT-BNV của Bộ Nội vụ; Luật Cán bộ, công chức; Luật Viên chức và Luật Thi đua, khen thưởng.',
    cites: [
      'Thông tư | 01 | 2020 | TT-BNV | - | - | -',
      'Thông tư | 02 | 2020 | TT-BNV | - | Bộ Nội vụ | -',
      'Luật Cán bộ, công chức | - | - | - | - | - | -',
      'Luật Viên chức | - | - | - | - | - | -',
      'Luật Thi đua, khen thưởng | - | - | - | - | - | -',
    ],
  },
  {
    text: 'theo đề nghị của Sở Xây dựng tại văn bản số 789/SXD-QLN ngày 9/9/2009, Phòng Nội chính trình.',
    cites: ['văn bản | 789 | - | SXD-QLN | 2009-09-09 | - | -'],
  },
  {
    text: 'Quyết định số 5278/QĐ-BGDĐT-CTHSSV; Quyết định số 16/2008/QĐ-BGDĐT ngày 16/4/2008 của Bộ trưởng Bộ GD&ĐT; Quyết định số 09/2008/QĐ- UBND ngày 3/3/2008 của UBND tỉnh TT-Huế.',
    cites: [
      'Quyết định | 5278 | - | QĐ-BGDĐT-CTHSSV | - | - | -',
      'Quyết định | 16 | 2008 | QĐ-BGDĐT | 2008-04-16 | Bộ trưởng Bộ GD&ĐT | -',
      'Quyết định | 09 | 2008 | QĐ-UBND | 2008-03-03 | UBND tỉnh TT-Huế | -',
    ],
  },
  {
    text: 'Quyết định số 07/1999/QĐ-BCN ngày 5/2/1999; Quyết định số 245/1998/QĐ-TTg ngày 21 tháng 12 năm 1998; Chỉ thị 364/CT ngày 6/11/1991; Thông tư 297/TT-LB; Thông tư số 05-BXD/ĐT ngày 9/2/1993 của Bộ Xây dựng.',
    cites: [
      'Quyết định | 07 | 1999 | QĐ-BCN | 1999-02-05 | - | -',
      'Quyết định | 245 | 1998 | QĐ-TTg | 1998-12-21 | - | -',
      'Chỉ thị | 364 | - | CT | 1991-11-06 | - | -',
      'Thông tư | 297 | - | TT-LB | - | - | -',
      'Thông tư | 05 | - | BXD-ĐT | 1993-02-09 | Bộ Xây dựng | -',
    ],
  },
  {
    text: 'Pháp lệnh Dân quân tự vệ; Pháp lệnh Xử lý vi phạm hành chính ngày 02/7/2002 và Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Xử lý vi phạm hành chính ngày 02/4/2008.',
    cites: [
      'Pháp lệnh Dân quân tự vệ | - | - | - | - | - | -',
      'Pháp lệnh Xử lý vi phạm hành chính | - | - | - | 2002-07-02 | - | -',
      'Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Xử lý vi phạm hành chính | - | - | - | 2008-04-02 | - | -',
    ],
  },
  {
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống ma túy; Luật sửa đổi Điều 126 của Luật Nhà ở và Điều 121 của Luật Đất đai; Luật Sửa đổi, bổ sung một số điều của các luật về thuế năm 2014.',
    cites: [
      'Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống ma túy | - | - | - | - | - | -',
      'Luật sửa đổi Điều 126 của Luật Nhà ở và Điều 121 của Luật Đất đai | - | - | - | - | - | -',
      'Luật Sửa đổi, bổ sung một số điều của các luật về thuế | - | - | - | 2014 | - | -',
    ],
  },
  {
    text: 'Công văn số 4324/BNN-TY ngày 03/7/2023 của Bộ Nông nghiệp và Phát triển nông thôn; Chỉ thị của Chủ tịch UBND tỉnh số 13/CT-UBND ngày 6/6/2018.',
    cites: [
      'Công văn | 4324 | - | BNN-TY | 2023-07-03 | Bộ Nông nghiệp và Phát triển nông thôn | -',
      'Chỉ thị | 13 | - | CT-UBND | 2018-06-06 | Chủ tịch UBND tỉnh | -',
    ],
  },
  {
    text: 'Điều 7 Quy chế ban hành kèm theo Quyết định số 56/2013/QĐ-UBND ngày 22/11/2013 của UBND tỉnh quy định trách nhiệm người đứng đầu; khoản 3, Điều 2, Nghị định 158/2007/NĐ-CP.',
    cites: [
      'Quyết định | 56 | 2013 | QĐ-UBND | 2013-11-22 | UBND tỉnh | quy định trách nhiệm người đứng đầu',
      'Nghị định | 158 | 2007 | NĐ-CP | - | - | -',
    ],
  },
  {
    text: 'QUYẾT ĐỊNH SỐ 12/2024/QĐ-UBND NGÀY 01/02/2024 CỦA ỦY BAN NHÂN DÂN TỈNH BẮC GIANG VỀ VIỆC BAN HÀNH QUY CHẾ',
    cites: ['QUYẾT ĐỊNH | 12 | 2024 | QĐ-UBND | 2024-02-01 | ỦY BAN NHÂN DÂN TỈNH BẮC GIANG | VỀ VIỆC BAN HÀNH QUY CHẾ'],
  },
  {
    text: 'Kế hoạch số 02/KH-BCĐ ngày 5/1/2022 của Ban Chỉ đạo phòng, chống tội phạm tỉnh về cao điểm; Quyết định số 33/QĐ-CHK ngày 2/2/2019 của Cục Hàng không Việt Nam; Công văn số 55/VPĐK ngày 2/3/2020 của Văn phòng Đăng ký đất đai tỉnh trả lời.',
    cites: [
      'Kế hoạch | 02 | - | KH-BCĐ | 2022-01-05 | Ban Chỉ đạo phòng, chống tội phạm tỉnh | về cao điểm',
      'Quyết định | 33 | - | QĐ-CHK | 2019-02-02 | Cục Hàng không Việt Nam | -',
      'Công văn | 55 | - | VPĐK | 2020-03-02 | Văn phòng Đăng ký đất đai tỉnh | -',
    ],
  },
  {
    text: 'Công văn số 12/CV-CTY ngày 5/5/2020 của Công ty TNHH một thành viên cấp nước Thanh Hóa về việc đấu nối; Công văn số 77/C07-P4 ngày 9/9/2021 của Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ; Quyết định số 9/QĐ-ĐUCA của Đảng ủy Công an tỉnh.',
    cites: [
      'Công văn | 12 | - | CV-CTY | 2020-05-05 | Công ty TNHH một thành viên cấp nước Thanh Hóa | về việc đấu nối',
      'Công văn | 77 | - | C07-P4 | 2021-09-09 | Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | -',
      'Quyết định | 9 | - | QĐ-ĐUCA | - | Đảng ủy Công an tỉnh | -',
    ],
  },
  {
    text: 'Hướng dẫn số 01-HD/ĐU ngày 2/2/2024 của Đảng ủy các cơ quan Đảng tỉnh; Chỉ thị số 07-CT/ĐUK của Đảng ủy Khối các cơ quan Trung ương về đại hội; Kế hoạch 3/KH-BCH ngày 2/3/2022 của Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh.',
    cites: [
      'Hướng dẫn | 01 | - | HD/ĐU | 2024-02-02 | Đảng ủy các cơ quan Đảng tỉnh | -',
      'Chỉ thị | 07 | - | CT/ĐUK | - | Đảng ủy Khối các cơ quan Trung ương | về đại hội',
      'Kế hoạch | 3 | - | KH-BCH | 2022-03-02 | Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh | -',
    ],
  },
];
