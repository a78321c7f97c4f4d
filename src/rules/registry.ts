// Written by scripts/generate.mjs from the files of src/rules: do not edit.
import type { Rule } from '../lint/rule.ts';
import { amTietKhongCo } from './am-tiet-khong-co.ts';
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
import { canCuThieuChiTiet } from './can-cu-thieu-chi-tiet.ts';
import { canCuTrongNoiDung } from './can-cu-trong-noi-dung.ts';
import { canCuTrung } from './can-cu-trung.ts';
import { canLeBangDauCach } from './can-le-bang-dau-cach.ts';
import { capPhoThieuKyThay } from './cap-pho-thieu-ky-thay.ts';
import { chuKyDungRieng } from './chu-ky-dung-rieng.ts';
import { chuToHopRoi } from './chu-to-hop-roi.ts';
import { chucVuGoChuHoa } from './chuc-vu-go-chu-hoa.ts';
import { chucVuVietTat } from './chuc-vu-viet-tat.ts';
import { coQuanHetHieuLuc } from './co-quan-het-hieu-luc.ts';
import { coQuanKhongCo } from './co-quan-khong-co.ts';
import { coQuanVietTat } from './co-quan-viet-tat.ts';
import { conChoTrong } from './con-cho-trong.ts';
import { congDienThieuNoiNhanDien } from './cong-dien-thieu-noi-nhan-dien.ts';
import { congVanCoCv } from './cong-van-co-cv.ts';
import { congVanThieuDonVi } from './cong-van-thieu-don-vi.ts';
import { danDanhSachThieuHaiCham } from './dan-danh-sach-thieu-hai-cham.ts';
import { danhSachMotMuc } from './danh-sach-mot-muc.ts';
import { dauSaoThua } from './dau-sao-thua.ts';
import { dauThanhRoi } from './dau-thanh-roi.ts';
import { dauThanhSaiCho } from './dau-thanh-sai-cho.ts';
import { deMucChuaDanhDau } from './de-muc-chua-danh-dau.ts';
import { deMucCuoiTrang } from './de-muc-cuoi-trang.ts';
import { deMucDauCuoi } from './de-muc-dau-cuoi.ts';
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
import { dieuTieuDeKhongThongNhat } from './dieu-tieu-de-khong-thong-nhat.ts';
import { dinhKemKhongDuocNhac } from './dinh-kem-khong-duoc-nhac.ts';
import { doDaiSieuDuLieu } from './do-dai-sieu-du-lieu.ts';
import { doMat } from './do-mat.ts';
import { doanQuaDai } from './doan-qua-dai.ts';
import { doanThieuDauKet } from './doan-thieu-dau-ket.ts';
import { doanToanChuHoa } from './doan-toan-chu-hoa.ts';
import { duThaoDaCoSo } from './du-thao-da-co-so.ts';
import { dungNhamTu } from './dung-nham-tu.ts';
import { duongDanRaNgoai } from './duong-dan-ra-ngoai.ts';
import { gachNgangLanKieu } from './gach-ngang-lan-kieu.ts';
import { gachNoiLechCach } from './gach-noi-lech-cach.ts';
import { giaTriNgoaiDanhSach } from './gia-tri-ngoai-danh-sach.ts';
import { giayMoiThieuKhach } from './giay-moi-thieu-khach.ts';
import { giayMoiThieuThoiGian } from './giay-moi-thieu-thoi-gian.ts';
import { goDauKetThuc } from './go-dau-ket-thuc.ts';
import { goDauMucSai } from './go-dau-muc-sai.ts';
import { goLaiTheThuc } from './go-lai-the-thuc.ts';
import { haiChamKhongCoGi } from './hai-cham-khong-co-gi.ts';
import { hieuLucTruocNgayKy } from './hieu-luc-truoc-ngay-ky.ts';
import { hinhThieuMoTa } from './hinh-thieu-mo-ta.ts';
import { hoTenSaiVietHoa } from './ho-ten-sai-viet-hoa.ts';
import { keDuongBangDau } from './ke-duong-bang-dau.ts';
import { khoaKhongDungChoLoai } from './khoa-khong-dung-cho-loai.ts';
import { khoaLa } from './khoa-la.ts';
import { khoaTrung } from './khoa-trung.ts';
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
import { ngaySomHonVanBanVienDan } from './ngay-som-hon-van-ban-vien-dan.ts';
import { ngoacDonKhongKhop } from './ngoac-don-khong-khop.ts';
import { ngoacKepKhongKhop } from './ngoac-kep-khong-khop.ts';
import { ngoacKepLanKieu } from './ngoac-kep-lan-kieu.ts';
import { nguoiKyCoHocVi } from './nguoi-ky-co-hoc-vi.ts';
import { nguoiKyGoQuyenHan } from './nguoi-ky-go-quyen-han.ts';
import { nguoiKyLanQuyenHan } from './nguoi-ky-lan-quyen-han.ts';
import { nguoiKyThieuChucVu } from './nguoi-ky-thieu-chuc-vu.ts';
import { nguoiKyThieuHoTen } from './nguoi-ky-thieu-ho-ten.ts';
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
import { phongChuCu } from './phong-chu-cu.ts';
import { phuLucDanhSoARap } from './phu-luc-danh-so-a-rap.ts';
import { phuLucKhongDuocNhac } from './phu-luc-khong-duoc-nhac.ts';
import { phuLucLapChu } from './phu-luc-lap-chu.ts';
import { phuLucNhacMaKhongCo } from './phu-luc-nhac-ma-khong-co.ts';
import { phuLucThieuTen } from './phu-luc-thieu-ten.ts';
import { quaLon } from './qua-lon.ts';
import { saiChinhTa } from './sai-chinh-ta.ts';
import { saiKieu } from './sai-kieu.ts';
import { soBanItHonNoiNhan } from './so-ban-it-hon-noi-nhan.ts';
import { soBoTrong } from './so-bo-trong.ts';
import { soLuiNgay } from './so-lui-ngay.ts';
import { soTrung } from './so-trung.ts';
import { tenCoQuanNgatDong } from './ten-co-quan-ngat-dong.ts';
import { tepKemKhongCo } from './tep-kem-khong-co.ts';
import { tepKemKhongDocDuoc } from './tep-kem-khong-doc-duoc.ts';
import { thamChieuDieuKhoanKhongCo } from './tham-chieu-dieu-khoan-khong-co.ts';
import { thayMatCoQuanThuTruong } from './thay-mat-co-quan-thu-truong.ts';
import { thieuCachSauDauCau } from './thieu-cach-sau-dau-cau.ts';
import { thieuCanCu } from './thieu-can-cu.ts';
import { thieuDiaDanh } from './thieu-dia-danh.ts';
import { thieuKhoa } from './thieu-khoa.ts';
import { thieuKinhGui } from './thieu-kinh-gui.ts';
import { thieuNgayBanHanh } from './thieu-ngay-ban-hanh.ts';
import { thieuNguoiKy } from './thieu-nguoi-ky.ts';
import { thieuNoiNhan } from './thieu-noi-nhan.ts';
import { thieuPhanDau } from './thieu-phan-dau.ts';
import { thieuSoVanBan } from './thieu-so-van-ban.ts';
import { trichYeuCongVanLapVeViec } from './trich-yeu-cong-van-lap-ve-viec.ts';
import { trichYeuCongVanNgatDong } from './trich-yeu-cong-van-ngat-dong.ts';
import { trichYeuDauCuoi } from './trich-yeu-dau-cuoi.ts';
import { trichYeuGoVv } from './trich-yeu-go-vv.ts';
import { trichYeuLapTenLoai } from './trich-yeu-lap-ten-loai.ts';
import { trichYeuMoDauChuThuong } from './trich-yeu-mo-dau-chu-thuong.ts';
import { trichYeuToanChuHoa } from './trich-yeu-toan-chu-hoa.ts';
import { trichYeuTrong } from './trich-yeu-trong.ts';
import { tuLap } from './tu-lap.ts';
import { vanBanDangKhongCoTuq } from './van-ban-dang-khong-co-tuq.ts';
import { vienDanBoTrongSo } from './vien-dan-bo-trong-so.ts';
import { vienDanChuaHieuLuc } from './vien-dan-chua-hieu-luc.ts';
import { vienDanCoQuanKhacKyHieu } from './vien-dan-co-quan-khac-ky-hieu.ts';
import { vienDanHetHieuLuc } from './vien-dan-het-hieu-luc.ts';
import { vienDanKhacDanhMucCoQuan } from './vien-dan-khac-danh-muc-co-quan.ts';
import { vienDanKhacDanhMucNgay } from './vien-dan-khac-danh-muc-ngay.ts';
import { vienDanKhacDanhMucTrichYeu } from './vien-dan-khac-danh-muc-trich-yeu.ts';
import { vienDanKyHieuChuThuong } from './vien-dan-ky-hieu-chu-thuong.ts';
import { vienDanKyHieuCoChuEth } from './vien-dan-ky-hieu-co-chu-eth.ts';
import { vienDanKyHieuCoDauCach } from './vien-dan-ky-hieu-co-dau-cach.ts';
import { vienDanKyHieuCoNam } from './vien-dan-ky-hieu-co-nam.ts';
import { vienDanKyHieuMatDau } from './vien-dan-ky-hieu-mat-dau.ts';
import { vienDanKyHieuSaiDau } from './vien-dan-ky-hieu-sai-dau.ts';
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
import { vienDanNgoacKepKhongDong } from './vien-dan-ngoac-kep-khong-dong.ts';
import { vienDanNgoacKepLech } from './vien-dan-ngoac-kep-lech.ts';
import { vienDanSoThieuSoKhong } from './vien-dan-so-thieu-so-khong.ts';
import { vienDanThieuChuSo } from './vien-dan-thieu-chu-so.ts';
import { vienDanTrichYeuLapLoiDan } from './vien-dan-trich-yeu-lap-loi-dan.ts';
import { vienDanVanBanDangTheoKieuNhaNuoc } from './vien-dan-van-ban-dang-theo-kieu-nha-nuoc.ts';
import { vienDanVanBanNhaNuocTheoKieuDang } from './vien-dan-van-ban-nha-nuoc-theo-kieu-dang.ts';
import { yamlBiDanh } from './yaml-bi-danh.ts';
import { yamlSaiCuPhap } from './yaml-sai-cu-phap.ts';

/** Every rule, one file each, by name. */
export const rules: readonly Rule[] = [
  amTietKhongCo,
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
  canCuThieuChiTiet,
  canCuTrongNoiDung,
  canCuTrung,
  canLeBangDauCach,
  capPhoThieuKyThay,
  chuKyDungRieng,
  chuToHopRoi,
  chucVuGoChuHoa,
  chucVuVietTat,
  coQuanHetHieuLuc,
  coQuanKhongCo,
  coQuanVietTat,
  conChoTrong,
  congDienThieuNoiNhanDien,
  congVanCoCv,
  congVanThieuDonVi,
  danDanhSachThieuHaiCham,
  danhSachMotMuc,
  dauSaoThua,
  dauThanhRoi,
  dauThanhSaiCho,
  deMucChuaDanhDau,
  deMucCuoiTrang,
  deMucDauCuoi,
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
  dieuTieuDeKhongThongNhat,
  dinhKemKhongDuocNhac,
  doDaiSieuDuLieu,
  doMat,
  doanQuaDai,
  doanThieuDauKet,
  doanToanChuHoa,
  duThaoDaCoSo,
  dungNhamTu,
  duongDanRaNgoai,
  gachNgangLanKieu,
  gachNoiLechCach,
  giaTriNgoaiDanhSach,
  giayMoiThieuKhach,
  giayMoiThieuThoiGian,
  goDauKetThuc,
  goDauMucSai,
  goLaiTheThuc,
  haiChamKhongCoGi,
  hieuLucTruocNgayKy,
  hinhThieuMoTa,
  hoTenSaiVietHoa,
  keDuongBangDau,
  khoaKhongDungChoLoai,
  khoaLa,
  khoaTrung,
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
  ngaySomHonVanBanVienDan,
  ngoacDonKhongKhop,
  ngoacKepKhongKhop,
  ngoacKepLanKieu,
  nguoiKyCoHocVi,
  nguoiKyGoQuyenHan,
  nguoiKyLanQuyenHan,
  nguoiKyThieuChucVu,
  nguoiKyThieuHoTen,
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
  phongChuCu,
  phuLucDanhSoARap,
  phuLucKhongDuocNhac,
  phuLucLapChu,
  phuLucNhacMaKhongCo,
  phuLucThieuTen,
  quaLon,
  saiChinhTa,
  saiKieu,
  soBanItHonNoiNhan,
  soBoTrong,
  soLuiNgay,
  soTrung,
  tenCoQuanNgatDong,
  tepKemKhongCo,
  tepKemKhongDocDuoc,
  thamChieuDieuKhoanKhongCo,
  thayMatCoQuanThuTruong,
  thieuCachSauDauCau,
  thieuCanCu,
  thieuDiaDanh,
  thieuKhoa,
  thieuKinhGui,
  thieuNgayBanHanh,
  thieuNguoiKy,
  thieuNoiNhan,
  thieuPhanDau,
  thieuSoVanBan,
  trichYeuCongVanLapVeViec,
  trichYeuCongVanNgatDong,
  trichYeuDauCuoi,
  trichYeuGoVv,
  trichYeuLapTenLoai,
  trichYeuMoDauChuThuong,
  trichYeuToanChuHoa,
  trichYeuTrong,
  tuLap,
  vanBanDangKhongCoTuq,
  vienDanBoTrongSo,
  vienDanChuaHieuLuc,
  vienDanCoQuanKhacKyHieu,
  vienDanHetHieuLuc,
  vienDanKhacDanhMucCoQuan,
  vienDanKhacDanhMucNgay,
  vienDanKhacDanhMucTrichYeu,
  vienDanKyHieuChuThuong,
  vienDanKyHieuCoChuEth,
  vienDanKyHieuCoDauCach,
  vienDanKyHieuCoNam,
  vienDanKyHieuMatDau,
  vienDanKyHieuSaiDau,
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
  vienDanNgoacKepKhongDong,
  vienDanNgoacKepLech,
  vienDanSoThieuSoKhong,
  vienDanThieuChuSo,
  vienDanTrichYeuLapLoiDan,
  vienDanVanBanDangTheoKieuNhaNuoc,
  vienDanVanBanNhaNuocTheoKieuDang,
  yamlBiDanh,
  yamlSaiCuPhap,
];
