// Written by scripts/generate.mjs from the files of src/rules: do not edit.
import type { Rule } from '../lint/rule.ts';
import { amTietKhongCo } from './am-tiet-khong-co.ts';
import { amTietKhongDung } from './am-tiet-khong-dung.ts';
import { bangThieuTieuDeCot } from './bang-thieu-tieu-de-cot.ts';
import { bienBanThieuVaiTro } from './bien-ban-thieu-vai-tro.ts';
import { boQuaKhongCan } from './bo-qua-khong-can.ts';
import { boQuaQuyTacLa } from './bo-qua-quy-tac-la.ts';
import { boQuaSaiCach } from './bo-qua-sai-cach.ts';
import { cachQuanhNgoac } from './cach-quanh-ngoac.ts';
import { cachTruocDauCau } from './cach-truoc-dau-cau.ts';
import { canCuDauCuoi } from './can-cu-dau-cuoi.ts';
import { canCuGachDauDong } from './can-cu-gach-dau-dong.ts';
import { canCuMoDauLa } from './can-cu-mo-dau-la.ts';
import { canCuNgayTruocCoQuan } from './can-cu-ngay-truoc-co-quan.ts';
import { canCuSaiDauCuoi } from './can-cu-sai-dau-cuoi.ts';
import { canCuThieuChiTiet } from './can-cu-thieu-chi-tiet.ts';
import { canCuTrongNoiDung } from './can-cu-trong-noi-dung.ts';
import { canCuTrung } from './can-cu-trung.ts';
import { canLeBangDauCach } from './can-le-bang-dau-cach.ts';
import { capPhoThieuKyThay } from './cap-pho-thieu-ky-thay.ts';
import { cauQuaDai } from './cau-qua-dai.ts';
import { chuHoaSauChamPhay } from './chu-hoa-sau-cham-phay.ts';
import { chuKyDungRieng } from './chu-ky-dung-rieng.ts';
import { chuThuongDauCau } from './chu-thuong-dau-cau.ts';
import { chuThuongDauDoan } from './chu-thuong-dau-doan.ts';
import { chuToHopRoi } from './chu-to-hop-roi.ts';
import { chuTriDongThoiPhoiHop } from './chu-tri-dong-thoi-phoi-hop.ts';
import { chucDanhVietThuong } from './chuc-danh-viet-thuong.ts';
import { chucVuGoChuHoa } from './chuc-vu-go-chu-hoa.ts';
import { chucVuVietTat } from './chuc-vu-viet-tat.ts';
import { chucVuVietThuong } from './chuc-vu-viet-thuong.ts';
import { coQuanDaSapNhap } from './co-quan-da-sap-nhap.ts';
import { coQuanHetHieuLuc } from './co-quan-het-hieu-luc.ts';
import { coQuanKhongCo } from './co-quan-khong-co.ts';
import { coQuanVietTat } from './co-quan-viet-tat.ts';
import { conChoTrong } from './con-cho-trong.ts';
import { congDienThieuNoiNhanDien } from './cong-dien-thieu-noi-nhan-dien.ts';
import { congVanCoCv } from './cong-van-co-cv.ts';
import { congVanThieuDonVi } from './cong-van-thieu-don-vi.ts';
import { daiHoiGhiKhoa } from './dai-hoi-ghi-khoa.ts';
import { danDanhSachThieuHaiCham } from './dan-danh-sach-thieu-hai-cham.ts';
import { danhSachMotMuc } from './danh-sach-mot-muc.ts';
import { danhSoKhongNoiTiep } from './danh-so-khong-noi-tiep.ts';
import { dauBaCham } from './dau-ba-cham.ts';
import { dauCauLap } from './dau-cau-lap.ts';
import { dauKetThucSaiCach } from './dau-ket-thuc-sai-cach.ts';
import { dauMucGoSai } from './dau-muc-go-sai.ts';
import { dauNganCachSo } from './dau-ngan-cach-so.ts';
import { dauPhayThua } from './dau-phay-thua.ts';
import { dauSaoThua } from './dau-sao-thua.ts';
import { dauThanhRoi } from './dau-thanh-roi.ts';
import { dauThanhSaiCho } from './dau-thanh-sai-cho.ts';
import { deMucChuaDanhDau } from './de-muc-chua-danh-dau.ts';
import { deMucCuoiTrang } from './de-muc-cuoi-trang.ts';
import { deMucDauCuoi } from './de-muc-dau-cuoi.ts';
import { deMucLaMaNhaySo } from './de-muc-la-ma-nhay-so.ts';
import { deMucNgoaiBac } from './de-muc-ngoai-bac.ts';
import { deMucNhaySo } from './de-muc-nhay-so.ts';
import { deMucSaiKieuSo } from './de-muc-sai-kieu-so.ts';
import { deMucThieuTieuDe } from './de-muc-thieu-tieu-de.ts';
import { diaDanhGhiCaCap } from './dia-danh-ghi-ca-cap.ts';
import { diaDanhKhacCoQuan } from './dia-danh-khac-co-quan.ts';
import { diaDanhSaiVietHoa } from './dia-danh-sai-viet-hoa.ts';
import { diaDanhThuaChu } from './dia-danh-thua-chu.ts';
import { diemChuCaiKhongDung } from './diem-chu-cai-khong-dung.ts';
import { diemSaiThuTu } from './diem-sai-thu-tu.ts';
import { dieuNhaySo } from './dieu-nhay-so.ts';
import { dieuThieuDauCham } from './dieu-thieu-dau-cham.ts';
import { dieuTieuDeKhongThongNhat } from './dieu-tieu-de-khong-thong-nhat.ts';
import { dieuVietThuong } from './dieu-viet-thuong.ts';
import { dinhKemKhongDuocNhac } from './dinh-kem-khong-duoc-nhac.ts';
import { doDaiSieuDuLieu } from './do-dai-sieu-du-lieu.ts';
import { doMat } from './do-mat.ts';
import { doanQuaDai } from './doan-qua-dai.ts';
import { doanThieuDauKet } from './doan-thieu-dau-ket.ts';
import { doanToanChuHoa } from './doan-toan-chu-hoa.ts';
import { donViCapHuyenKhongCon } from './don-vi-cap-huyen-khong-con.ts';
import { donViDoSai } from './don-vi-do-sai.ts';
import { donViHanhChinhVietHoa } from './don-vi-hanh-chinh-viet-hoa.ts';
import { donViKhongCoTrongDanhMuc } from './don-vi-khong-co-trong-danh-muc.ts';
import { duThaoDaCoSo } from './du-thao-da-co-so.ts';
import { dungNhamTu } from './dung-nham-tu.ts';
import { duongDanRaNgoai } from './duong-dan-ra-ngoai.ts';
import { gachNgangLanKieu } from './gach-ngang-lan-kieu.ts';
import { gachNoiLechCach } from './gach-noi-lech-cach.ts';
import { giaTriNgoaiDanhSach } from './gia-tri-ngoai-danh-sach.ts';
import { giaiDoanNhayBuoc } from './giai-doan-nhay-buoc.ts';
import { giayMoiThieuKhach } from './giay-moi-thieu-khach.ts';
import { giayMoiThieuThoiGian } from './giay-moi-thieu-thoi-gian.ts';
import { gioSai } from './gio-sai.ts';
import { goDauKetThuc } from './go-dau-ket-thuc.ts';
import { goDauMucSai } from './go-dau-muc-sai.ts';
import { goLaiTheThuc } from './go-lai-the-thuc.ts';
import { haiChamKhongCoGi } from './hai-cham-khong-co-gi.ts';
import { hieuLucTruocNgayKy } from './hieu-luc-truoc-ngay-ky.ts';
import { hinhThieuMoTa } from './hinh-thieu-mo-ta.ts';
import { hoTenSaiVietHoa } from './ho-ten-sai-viet-hoa.ts';
import { iYLanLon } from './i-y-lan-lon.ts';
import { keDuongBangDau } from './ke-duong-bang-dau.ts';
import { khoaKhongDungChoLoai } from './khoa-khong-dung-cho-loai.ts';
import { khoaLa } from './khoa-la.ts';
import { khoaTrung } from './khoa-trung.ts';
import { khoanDiemVietHoa } from './khoan-diem-viet-hoa.ts';
import { khoanNhaySo } from './khoan-nhay-so.ts';
import { khoanTrungSo } from './khoan-trung-so.ts';
import { khoangTrangLa } from './khoang-trang-la.ts';
import { khoiSaiCach } from './khoi-sai-cach.ts';
import { kieuDauThanhLanLon } from './kieu-dau-thanh-lan-lon.ts';
import { kinhGuiDauCuoi } from './kinh-gui-dau-cuoi.ts';
import { kinhGuiGoNhan } from './kinh-gui-go-nhan.ts';
import { kinhGuiKhongDungLoai } from './kinh-gui-khong-dung-loai.ts';
import { kinhGuiTrung } from './kinh-gui-trung.ts';
import { kyHieuCoNam } from './ky-hieu-co-nam.ts';
import { kyHieuKhacCoQuan } from './ky-hieu-khac-co-quan.ts';
import { kyHieuSaiDang } from './ky-hieu-sai-dang.ts';
import { kyHieuSaiLoai } from './ky-hieu-sai-loai.ts';
import { kyHieuThieuCoQuan } from './ky-hieu-thieu-co-quan.ts';
import { kyThayKhongPhaiCapPho } from './ky-thay-khong-phai-cap-pho.ts';
import { kyTuAn } from './ky-tu-an.ts';
import { kyTuDieuKhien } from './ky-tu-dieu-khien.ts';
import { kyTuGiongChuViet } from './ky-tu-giong-chu-viet.ts';
import { kyTuHong } from './ky-tu-hong.ts';
import { kyTuTuongThich } from './ky-tu-tuong-thich.ts';
import { lietKeThieuDauPhay } from './liet-ke-thieu-dau-phay.ts';
import { loaiKhongCo } from './loai-khong-co.ts';
import { loaiKhongThuocHeThong } from './loai-khong-thuoc-he-thong.ts';
import { luatKemSo } from './luat-kem-so.ts';
import { luatKhiDuocBanHanh } from './luat-khi-duoc-ban-hanh.ts';
import { luatTenGanDung } from './luat-ten-gan-dung.ts';
import { luuHanhLa } from './luu-hanh-la.ts';
import { luuKhongCuoi } from './luu-khong-cuoi.ts';
import { luuThieuHaiCham } from './luu-thieu-hai-cham.ts';
import { luuThieuVt } from './luu-thieu-vt.ts';
import { maHoaLa } from './ma-hoa-la.ts';
import { maHtml } from './ma-html.ts';
import { markdownKhongHoTro } from './markdown-khong-ho-tro.ts';
import { mucLaMaKhongInHoa } from './muc-la-ma-khong-in-hoa.ts';
import { mucRong } from './muc-rong.ts';
import { mucSoThapPhan } from './muc-so-thap-phan.ts';
import { ngatDongThuCong } from './ngat-dong-thu-cong.ts';
import { ngayKhongCoThat } from './ngay-khong-co-that.ts';
import { ngayLeSaiVietHoa } from './ngay-le-sai-viet-hoa.ts';
import { ngaySaiTrongVanXuoi } from './ngay-sai-trong-van-xuoi.ts';
import { ngaySomHonVanBanVienDan } from './ngay-som-hon-van-ban-vien-dan.ts';
import { ngoacDonKhongKhop } from './ngoac-don-khong-khop.ts';
import { ngoacKepKhongKhop } from './ngoac-kep-khong-khop.ts';
import { ngoacKepLanKieu } from './ngoac-kep-lan-kieu.ts';
import { nguoiKyCoHocVi } from './nguoi-ky-co-hoc-vi.ts';
import { nguoiKyGoQuyenHan } from './nguoi-ky-go-quyen-han.ts';
import { nguoiKyLanQuyenHan } from './nguoi-ky-lan-quyen-han.ts';
import { nguoiKyThieuChucVu } from './nguoi-ky-thieu-chuc-vu.ts';
import { nguoiKyThieuHoTen } from './nguoi-ky-thieu-ho-ten.ts';
import { nhanDanVietHoaLanLon } from './nhan-dan-viet-hoa-lan-lon.ts';
import { nhiemVuGhiSaiGiaTri } from './nhiem-vu-ghi-sai-gia-tri.ts';
import { nhiemVuKhongRoDonVi } from './nhiem-vu-khong-ro-don-vi.ts';
import { nhiemVuMucKhongCo } from './nhiem-vu-muc-khong-co.ts';
import { nhiemVuThieuThoiHan } from './nhiem-vu-thieu-thoi-han.ts';
import { nhiemVuTrung } from './nhiem-vu-trung.ts';
import { nhieuKhoangTrang } from './nhieu-khoang-trang.ts';
import { nhieuNguoiKy } from './nhieu-nguoi-ky.ts';
import { nhuTrenThua } from './nhu-tren-thua.ts';
import { noiDungTrong } from './noi-dung-trong.ts';
import { noiNhanDauCuoi } from './noi-nhan-dau-cuoi.ts';
import { noiNhanGachDauDong } from './noi-nhan-gach-dau-dong.ts';
import { noiNhanTachChuKy } from './noi-nhan-tach-chu-ky.ts';
import { noiNhanThieuLuu } from './noi-nhan-thieu-luu.ts';
import { noiNhanThieuNhuDieu } from './noi-nhan-thieu-nhu-dieu.ts';
import { noiNhanThieuNhuTren } from './noi-nhan-thieu-nhu-tren.ts';
import { noiNhanTrung } from './noi-nhan-trung.ts';
import { phanDauKhongDong } from './phan-dau-khong-dong.ts';
import { phanTramCach } from './phan-tram-cach.ts';
import { phatThanhCauDai } from './phat-thanh-cau-dai.ts';
import { phatThanhChuaBietDoc } from './phat-thanh-chua-biet-doc.ts';
import { phatThanhNhacTrangGiay } from './phat-thanh-nhac-trang-giay.ts';
import { phongChuCu } from './phong-chu-cu.ts';
import { phuLucDanhSoARap } from './phu-luc-danh-so-a-rap.ts';
import { phuLucKhongDuocNhac } from './phu-luc-khong-duoc-nhac.ts';
import { phuLucLapChu } from './phu-luc-lap-chu.ts';
import { phuLucNhacMaKhongCo } from './phu-luc-nhac-ma-khong-co.ts';
import { phuLucThieuTen } from './phu-luc-thieu-ten.ts';
import { quaLon } from './qua-lon.ts';
import { quocHieuSai } from './quoc-hieu-sai.ts';
import { saiChinhTa } from './sai-chinh-ta.ts';
import { saiKieu } from './sai-kieu.ts';
import { soBanItHonNoiNhan } from './so-ban-it-hon-noi-nhan.ts';
import { soBangChuKhacSo } from './so-bang-chu-khac-so.ts';
import { soBoTrong } from './so-bo-trong.ts';
import { soDienThoaiSai } from './so-dien-thoai-sai.ts';
import { soDinhChu } from './so-dinh-chu.ts';
import { soDinhDonVi } from './so-dinh-don-vi.ts';
import { soLaySau } from './so-lay-sau.ts';
import { soLuiNgay } from './so-lui-ngay.ts';
import { soTrung } from './so-trung.ts';
import { tenCoQuanKhongDung } from './ten-co-quan-khong-dung.ts';
import { tenCoQuanNgatDong } from './ten-co-quan-ngat-dong.ts';
import { tenCoQuanSaiVietHoa } from './ten-co-quan-sai-viet-hoa.ts';
import { tenLoaiChungVietHoa } from './ten-loai-chung-viet-hoa.ts';
import { tenLoaiVietThuong } from './ten-loai-viet-thuong.ts';
import { tenLuatSaiVietHoa } from './ten-luat-sai-viet-hoa.ts';
import { tenTinhSaiChinhTa } from './ten-tinh-sai-chinh-ta.ts';
import { tepKemKhongCo } from './tep-kem-khong-co.ts';
import { tepKemKhongDocDuoc } from './tep-kem-khong-doc-duoc.ts';
import { tepNhacToiKhongCo } from './tep-nhac-toi-khong-co.ts';
import { thamChieuDieuKhoanKhongCo } from './tham-chieu-dieu-khoan-khong-co.ts';
import { thayMatCoQuanThuTruong } from './thay-mat-co-quan-thu-truong.ts';
import { thieuCachSauDauCau } from './thieu-cach-sau-dau-cau.ts';
import { thieuCachSauQuyenHan } from './thieu-cach-sau-quyen-han.ts';
import { thieuCanCu } from './thieu-can-cu.ts';
import { thieuChuNgay } from './thieu-chu-ngay.ts';
import { thieuDiaDanh } from './thieu-dia-danh.ts';
import { thieuKhoa } from './thieu-khoa.ts';
import { thieuKinhGui } from './thieu-kinh-gui.ts';
import { thieuNgayBanHanh } from './thieu-ngay-ban-hanh.ts';
import { thieuNguoiKy } from './thieu-nguoi-ky.ts';
import { thieuNoiNhan } from './thieu-noi-nhan.ts';
import { thieuPhanDau } from './thieu-phan-dau.ts';
import { thieuSoVanBan } from './thieu-so-van-ban.ts';
import { thoiHanDaQua } from './thoi-han-da-qua.ts';
import { thoiHanKhongGhiNam } from './thoi-han-khong-ghi-nam.ts';
import { thongTuCoKyHieuDonVi } from './thong-tu-co-ky-hieu-don-vi.ts';
import { thuKhongKhopNgay } from './thu-khong-khop-ngay.ts';
import { thuNgayVietThuong } from './thu-ngay-viet-thuong.ts';
import { thuatNguHaiCach } from './thuat-ngu-hai-cach.ts';
import { tieuNguSai } from './tieu-ngu-sai.ts';
import { tinBaiChuaGhiMuc } from './tin-bai-chua-ghi-muc.ts';
import { tinBaiCu } from './tin-bai-cu.ts';
import { tinBaiGanNhamCho } from './tin-bai-gan-nham-cho.ts';
import { tinBaiMaySoan } from './tin-bai-may-soan.ts';
import { tinBaiMucDoKhac } from './tin-bai-muc-do-khac.ts';
import { tinBaiMucKhongCo } from './tin-bai-muc-khong-co.ts';
import { tinBaiNgayKhac } from './tin-bai-ngay-khac.ts';
import { tinBaiNguocNghia } from './tin-bai-nguoc-nghia.ts';
import { tinBaiSaiDonViThucHien } from './tin-bai-sai-don-vi-thuc-hien.ts';
import { tinBaiSoKyHieuKhac } from './tin-bai-so-ky-hieu-khac.ts';
import { tinBaiSoLieuKhac } from './tin-bai-so-lieu-khac.ts';
import { tinBaiTenKhac } from './tin-bai-ten-khac.ts';
import { tinBaiThieuSapo } from './tin-bai-thieu-sapo.ts';
import { tinBaiThieuSoNgay } from './tin-bai-thieu-so-ngay.ts';
import { toanVanKhacVanBan } from './toan-van-khac-van-ban.ts';
import { tpThieuCach } from './tp-thieu-cach.ts';
import { trichYeuCongVanLapVeViec } from './trich-yeu-cong-van-lap-ve-viec.ts';
import { trichYeuCongVanNgatDong } from './trich-yeu-cong-van-ngat-dong.ts';
import { trichYeuDauCuoi } from './trich-yeu-dau-cuoi.ts';
import { trichYeuGoVv } from './trich-yeu-go-vv.ts';
import { trichYeuLapTenLoai } from './trich-yeu-lap-ten-loai.ts';
import { trichYeuMoDauChuThuong } from './trich-yeu-mo-dau-chu-thuong.ts';
import { trichYeuToanChuHoa } from './trich-yeu-toan-chu-hoa.ts';
import { trichYeuTrong } from './trich-yeu-trong.ts';
import { tuLap } from './tu-lap.ts';
import { tuNuocNgoai } from './tu-nuoc-ngoai.ts';
import { vVSaiCach } from './v-v-sai-cach.ts';
import { vanBanDangKhongCoTuq } from './van-ban-dang-khong-co-tuq.ts';
import { vienDanBoTrongSo } from './vien-dan-bo-trong-so.ts';
import { vienDanChuaHieuLuc } from './vien-dan-chua-hieu-luc.ts';
import { vienDanCoQuanKhacKyHieu } from './vien-dan-co-quan-khac-ky-hieu.ts';
import { vienDanCoQuanTruocNgay } from './vien-dan-co-quan-truoc-ngay.ts';
import { vienDanHetHieuLuc } from './vien-dan-het-hieu-luc.ts';
import { vienDanKhacDanhMucCoQuan } from './vien-dan-khac-danh-muc-co-quan.ts';
import { vienDanKhacDanhMucNgay } from './vien-dan-khac-danh-muc-ngay.ts';
import { vienDanKhacDanhMucTrichYeu } from './vien-dan-khac-danh-muc-trich-yeu.ts';
import { vienDanKyHieuChuThuong } from './vien-dan-ky-hieu-chu-thuong.ts';
import { vienDanKyHieuCoDauCach } from './vien-dan-ky-hieu-co-dau-cach.ts';
import { vienDanKyHieuCoNam } from './vien-dan-ky-hieu-co-nam.ts';
import { vienDanKyHieuMatDau } from './vien-dan-ky-hieu-mat-dau.ts';
import { vienDanKyHieuSaiDau } from './vien-dan-ky-hieu-sai-dau.ts';
import { vienDanKyHieuThieuNam } from './vien-dan-ky-hieu-thieu-nam.ts';
import { vienDanLanDauChuaDu } from './vien-dan-lan-dau-chua-du.ts';
import { vienDanLapDayDu } from './vien-dan-lap-day-du.ts';
import { vienDanLoaiKhacKyHieu } from './vien-dan-loai-khac-ky-hieu.ts';
import { vienDanMauThuanCoQuan } from './vien-dan-mau-thuan-co-quan.ts';
import { vienDanMauThuanKyHieu } from './vien-dan-mau-thuan-ky-hieu.ts';
import { vienDanMauThuanNgay } from './vien-dan-mau-thuan-ngay.ts';
import { vienDanMauThuanTrichYeu } from './vien-dan-mau-thuan-trich-yeu.ts';
import { vienDanNamKhacNgay } from './vien-dan-nam-khac-ngay.ts';
import { vienDanNgayChuaDu } from './vien-dan-ngay-chua-du.ts';
import { vienDanNgayKhongCoThat } from './vien-dan-ngay-khong-co-that.ts';
import { vienDanSoThieuSoKhong } from './vien-dan-so-thieu-so-khong.ts';
import { vienDanThieuChuSo } from './vien-dan-thieu-chu-so.ts';
import { vienDanTrichYeuLapLoiDan } from './vien-dan-trich-yeu-lap-loi-dan.ts';
import { vienDanVanBanDangTheoKieuNhaNuoc } from './vien-dan-van-ban-dang-theo-kieu-nha-nuoc.ts';
import { vienDanVanBanNhaNuocTheoKieuDang } from './vien-dan-van-ban-nha-nuoc-theo-kieu-dang.ts';
import { vietHoaGiuaTu } from './viet-hoa-giua-tu.ts';
import { vietTatChuaGiaiThich } from './viet-tat-chua-giai-thich.ts';
import { vietTatHaiNghia } from './viet-tat-hai-nghia.ts';
import { yamlBiDanh } from './yaml-bi-danh.ts';
import { yamlSaiCuPhap } from './yaml-sai-cu-phap.ts';

/** Every rule, one file each, by name. */
export const rules: readonly Rule[] = [
  amTietKhongCo,
  amTietKhongDung,
  bangThieuTieuDeCot,
  bienBanThieuVaiTro,
  boQuaKhongCan,
  boQuaQuyTacLa,
  boQuaSaiCach,
  cachQuanhNgoac,
  cachTruocDauCau,
  canCuDauCuoi,
  canCuGachDauDong,
  canCuMoDauLa,
  canCuNgayTruocCoQuan,
  canCuSaiDauCuoi,
  canCuThieuChiTiet,
  canCuTrongNoiDung,
  canCuTrung,
  canLeBangDauCach,
  capPhoThieuKyThay,
  cauQuaDai,
  chuHoaSauChamPhay,
  chuKyDungRieng,
  chuThuongDauCau,
  chuThuongDauDoan,
  chuToHopRoi,
  chuTriDongThoiPhoiHop,
  chucDanhVietThuong,
  chucVuGoChuHoa,
  chucVuVietTat,
  chucVuVietThuong,
  coQuanDaSapNhap,
  coQuanHetHieuLuc,
  coQuanKhongCo,
  coQuanVietTat,
  conChoTrong,
  congDienThieuNoiNhanDien,
  congVanCoCv,
  congVanThieuDonVi,
  daiHoiGhiKhoa,
  danDanhSachThieuHaiCham,
  danhSachMotMuc,
  danhSoKhongNoiTiep,
  dauBaCham,
  dauCauLap,
  dauKetThucSaiCach,
  dauMucGoSai,
  dauNganCachSo,
  dauPhayThua,
  dauSaoThua,
  dauThanhRoi,
  dauThanhSaiCho,
  deMucChuaDanhDau,
  deMucCuoiTrang,
  deMucDauCuoi,
  deMucLaMaNhaySo,
  deMucNgoaiBac,
  deMucNhaySo,
  deMucSaiKieuSo,
  deMucThieuTieuDe,
  diaDanhGhiCaCap,
  diaDanhKhacCoQuan,
  diaDanhSaiVietHoa,
  diaDanhThuaChu,
  diemChuCaiKhongDung,
  diemSaiThuTu,
  dieuNhaySo,
  dieuThieuDauCham,
  dieuTieuDeKhongThongNhat,
  dieuVietThuong,
  dinhKemKhongDuocNhac,
  doDaiSieuDuLieu,
  doMat,
  doanQuaDai,
  doanThieuDauKet,
  doanToanChuHoa,
  donViCapHuyenKhongCon,
  donViDoSai,
  donViHanhChinhVietHoa,
  donViKhongCoTrongDanhMuc,
  duThaoDaCoSo,
  dungNhamTu,
  duongDanRaNgoai,
  gachNgangLanKieu,
  gachNoiLechCach,
  giaTriNgoaiDanhSach,
  giaiDoanNhayBuoc,
  giayMoiThieuKhach,
  giayMoiThieuThoiGian,
  gioSai,
  goDauKetThuc,
  goDauMucSai,
  goLaiTheThuc,
  haiChamKhongCoGi,
  hieuLucTruocNgayKy,
  hinhThieuMoTa,
  hoTenSaiVietHoa,
  iYLanLon,
  keDuongBangDau,
  khoaKhongDungChoLoai,
  khoaLa,
  khoaTrung,
  khoanDiemVietHoa,
  khoanNhaySo,
  khoanTrungSo,
  khoangTrangLa,
  khoiSaiCach,
  kieuDauThanhLanLon,
  kinhGuiDauCuoi,
  kinhGuiGoNhan,
  kinhGuiKhongDungLoai,
  kinhGuiTrung,
  kyHieuCoNam,
  kyHieuKhacCoQuan,
  kyHieuSaiDang,
  kyHieuSaiLoai,
  kyHieuThieuCoQuan,
  kyThayKhongPhaiCapPho,
  kyTuAn,
  kyTuDieuKhien,
  kyTuGiongChuViet,
  kyTuHong,
  kyTuTuongThich,
  lietKeThieuDauPhay,
  loaiKhongCo,
  loaiKhongThuocHeThong,
  luatKemSo,
  luatKhiDuocBanHanh,
  luatTenGanDung,
  luuHanhLa,
  luuKhongCuoi,
  luuThieuHaiCham,
  luuThieuVt,
  maHoaLa,
  maHtml,
  markdownKhongHoTro,
  mucLaMaKhongInHoa,
  mucRong,
  mucSoThapPhan,
  ngatDongThuCong,
  ngayKhongCoThat,
  ngayLeSaiVietHoa,
  ngaySaiTrongVanXuoi,
  ngaySomHonVanBanVienDan,
  ngoacDonKhongKhop,
  ngoacKepKhongKhop,
  ngoacKepLanKieu,
  nguoiKyCoHocVi,
  nguoiKyGoQuyenHan,
  nguoiKyLanQuyenHan,
  nguoiKyThieuChucVu,
  nguoiKyThieuHoTen,
  nhanDanVietHoaLanLon,
  nhiemVuGhiSaiGiaTri,
  nhiemVuKhongRoDonVi,
  nhiemVuMucKhongCo,
  nhiemVuThieuThoiHan,
  nhiemVuTrung,
  nhieuKhoangTrang,
  nhieuNguoiKy,
  nhuTrenThua,
  noiDungTrong,
  noiNhanDauCuoi,
  noiNhanGachDauDong,
  noiNhanTachChuKy,
  noiNhanThieuLuu,
  noiNhanThieuNhuDieu,
  noiNhanThieuNhuTren,
  noiNhanTrung,
  phanDauKhongDong,
  phanTramCach,
  phatThanhCauDai,
  phatThanhChuaBietDoc,
  phatThanhNhacTrangGiay,
  phongChuCu,
  phuLucDanhSoARap,
  phuLucKhongDuocNhac,
  phuLucLapChu,
  phuLucNhacMaKhongCo,
  phuLucThieuTen,
  quaLon,
  quocHieuSai,
  saiChinhTa,
  saiKieu,
  soBanItHonNoiNhan,
  soBangChuKhacSo,
  soBoTrong,
  soDienThoaiSai,
  soDinhChu,
  soDinhDonVi,
  soLaySau,
  soLuiNgay,
  soTrung,
  tenCoQuanKhongDung,
  tenCoQuanNgatDong,
  tenCoQuanSaiVietHoa,
  tenLoaiChungVietHoa,
  tenLoaiVietThuong,
  tenLuatSaiVietHoa,
  tenTinhSaiChinhTa,
  tepKemKhongCo,
  tepKemKhongDocDuoc,
  tepNhacToiKhongCo,
  thamChieuDieuKhoanKhongCo,
  thayMatCoQuanThuTruong,
  thieuCachSauDauCau,
  thieuCachSauQuyenHan,
  thieuCanCu,
  thieuChuNgay,
  thieuDiaDanh,
  thieuKhoa,
  thieuKinhGui,
  thieuNgayBanHanh,
  thieuNguoiKy,
  thieuNoiNhan,
  thieuPhanDau,
  thieuSoVanBan,
  thoiHanDaQua,
  thoiHanKhongGhiNam,
  thongTuCoKyHieuDonVi,
  thuKhongKhopNgay,
  thuNgayVietThuong,
  thuatNguHaiCach,
  tieuNguSai,
  tinBaiChuaGhiMuc,
  tinBaiCu,
  tinBaiGanNhamCho,
  tinBaiMaySoan,
  tinBaiMucDoKhac,
  tinBaiMucKhongCo,
  tinBaiNgayKhac,
  tinBaiNguocNghia,
  tinBaiSaiDonViThucHien,
  tinBaiSoKyHieuKhac,
  tinBaiSoLieuKhac,
  tinBaiTenKhac,
  tinBaiThieuSapo,
  tinBaiThieuSoNgay,
  toanVanKhacVanBan,
  tpThieuCach,
  trichYeuCongVanLapVeViec,
  trichYeuCongVanNgatDong,
  trichYeuDauCuoi,
  trichYeuGoVv,
  trichYeuLapTenLoai,
  trichYeuMoDauChuThuong,
  trichYeuToanChuHoa,
  trichYeuTrong,
  tuLap,
  tuNuocNgoai,
  vVSaiCach,
  vanBanDangKhongCoTuq,
  vienDanBoTrongSo,
  vienDanChuaHieuLuc,
  vienDanCoQuanKhacKyHieu,
  vienDanCoQuanTruocNgay,
  vienDanHetHieuLuc,
  vienDanKhacDanhMucCoQuan,
  vienDanKhacDanhMucNgay,
  vienDanKhacDanhMucTrichYeu,
  vienDanKyHieuChuThuong,
  vienDanKyHieuCoDauCach,
  vienDanKyHieuCoNam,
  vienDanKyHieuMatDau,
  vienDanKyHieuSaiDau,
  vienDanKyHieuThieuNam,
  vienDanLanDauChuaDu,
  vienDanLapDayDu,
  vienDanLoaiKhacKyHieu,
  vienDanMauThuanCoQuan,
  vienDanMauThuanKyHieu,
  vienDanMauThuanNgay,
  vienDanMauThuanTrichYeu,
  vienDanNamKhacNgay,
  vienDanNgayChuaDu,
  vienDanNgayKhongCoThat,
  vienDanSoThieuSoKhong,
  vienDanThieuChuSo,
  vienDanTrichYeuLapLoiDan,
  vienDanVanBanDangTheoKieuNhaNuoc,
  vienDanVanBanNhaNuocTheoKieuDang,
  vietHoaGiuaTu,
  vietTatChuaGiaiThich,
  vietTatHaiNghia,
  yamlBiDanh,
  yamlSaiCuPhap,
];
