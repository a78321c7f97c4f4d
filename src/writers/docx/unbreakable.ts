/** Words that open a group: a line is best broken before them, and never after them. Lower case. */
export const openingWords: ReadonlySet<string> = new Set(
  (
    'và của về tại trong trên cho với theo từ đến do để nhằm thuộc các những tỉnh thành xã phường huyện quận thị đặc ' +
    'bằng gắn đối qua giữa hoặc khi vào năm giai cấp'
  ).split(' '),
);

/** Words that are followed by what belongs to them: a line must not end with them, but may be broken before them no better than elsewhere. */
export const leaningWords: ReadonlySet<string> = new Set(
  'số ngày tháng phố khu quý thứ không được phải sẽ đã lần một hai ba bốn mọi'.split(' '),
);

/** Two-syllable words that names of organs and subjects are full of; a line is not broken inside them. Lower case. */
export const compounds: ReadonlySet<string> = new Set(
  (
    'ủy ban,uỷ ban,ban nhân,đồng nhân,nhân dân,nghị quyết,nghị định,quyết định,chỉ thị,kết luận,phát triển,đột phá,đổi mới,sáng tạo,cải cách,quốc gia,' +
    'kỹ thuật,tiến bộ,nghiên cứu,ứng dụng,chuyển giao,nghệ cao,đồng bằng,hội đồng,văn phòng,thành phố,đặc khu,thị xã,thị trấn,tỉnh ủy,thành ủy,đảng ủy,thường vụ,chấp hành,trung ương,trung tâm,phục vụ,' +
    'hành chính,hành công,chính công,ban quản,quản lý,dự án,đầu tư,xây dựng,công trình,giao thông,vận tải,nông nghiệp,nông thôn,môi trường,tài nguyên,tài chính,' +
    'kế hoạch,giáo dục,đào tạo,khoa học,công nghệ,văn hóa,văn hoá,thể thao,du lịch,xã hội,kinh tế,công thương,công an,quân sự,chỉ huy,bộ chỉ,tư pháp,nội vụ,ngoại vụ,' +
    'dân tộc,tôn giáo,y tế,thanh tra,kiểm tra,kiểm lâm,kiểm dịch,bảo hiểm,bảo vệ,bảo đảm,công nghiệp,khu công,chế xuất,thông tin,truyền thông,phát thanh,truyền hình,' +
    'lao động,thương binh,tổ chức,tuyên giáo,dân vận,mặt trận,tổ quốc,địa bàn,tăng cường,thực hiện,triển khai,đẩy mạnh,tiếp tục,nâng cao,chất lượng,hiệu quả,công tác,' +
    'phòng cháy,chữa cháy,phòng chống,phòng ngừa,thiên tai,cứu nạn,cứu hộ,an ninh,an toàn,trật tự,quốc phòng,chuyển đổi,đổi số,chính quyền,chính phủ,địa phương,' +
    'doanh nghiệp,nhà trường,cơ quan,đơn vị,cán bộ,công chức,viên chức,phong trào,toàn dân,thế trận,vững chắc,kết hợp,chặt chẽ,củng cố,giai đoạn,nhiệm vụ,giải pháp,' +
    'kế toán,thủ tục,sắp xếp,tổ dân,dân phố,khu vực,đất đai,rừng phòng,phòng hộ,thủy lợi,thuỷ lợi,thủy sản,thuỷ sản,chăn nuôi,thú y,thực phẩm,tiêu dùng,thị trường,' +
    'mùa mưa,mưa bão,ban hành,phê duyệt,quy chế,quy định,hướng dẫn,chương trình,hội nghị,tổng kết,sơ kết,báo cáo,kết quả,liên quan,cấp tỉnh,cấp xã,hoạt động,ngân sách,nhà nước'
  ).split(','),
);
