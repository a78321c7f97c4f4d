// Written by scripts/generate.mjs from the files of src/rules: do not edit.
import type { Rule } from '../lint/rule.ts';
import { boQuaKhongCan } from './bo-qua-khong-can.ts';
import { boQuaQuyTacLa } from './bo-qua-quy-tac-la.ts';
import { boQuaSaiCach } from './bo-qua-sai-cach.ts';
import { coQuanHetHieuLuc } from './co-quan-het-hieu-luc.ts';
import { coQuanKhongCo } from './co-quan-khong-co.ts';
import { deMucNgoaiBac } from './de-muc-ngoai-bac.ts';
import { doMat } from './do-mat.ts';
import { duongDanRaNgoai } from './duong-dan-ra-ngoai.ts';
import { giaTriNgoaiDanhSach } from './gia-tri-ngoai-danh-sach.ts';
import { khoaKhongDungChoLoai } from './khoa-khong-dung-cho-loai.ts';
import { khoaLa } from './khoa-la.ts';
import { khoaTrung } from './khoa-trung.ts';
import { loaiKhongCo } from './loai-khong-co.ts';
import { maHoaLa } from './ma-hoa-la.ts';
import { maHtml } from './ma-html.ts';
import { markdownKhongHoTro } from './markdown-khong-ho-tro.ts';
import { ngayKhongCoThat } from './ngay-khong-co-that.ts';
import { phanDauKhongDong } from './phan-dau-khong-dong.ts';
import { quaLon } from './qua-lon.ts';
import { saiKieu } from './sai-kieu.ts';
import { tepKemKhongCo } from './tep-kem-khong-co.ts';
import { tepKemKhongDocDuoc } from './tep-kem-khong-doc-duoc.ts';
import { thieuKhoa } from './thieu-khoa.ts';
import { thieuPhanDau } from './thieu-phan-dau.ts';
import { yamlBiDanh } from './yaml-bi-danh.ts';
import { yamlSaiCuPhap } from './yaml-sai-cu-phap.ts';

/** Every rule, one file each, by name. */
export const rules: readonly Rule[] = [
  boQuaKhongCan,
  boQuaQuyTacLa,
  boQuaSaiCach,
  coQuanHetHieuLuc,
  coQuanKhongCo,
  deMucNgoaiBac,
  doMat,
  duongDanRaNgoai,
  giaTriNgoaiDanhSach,
  khoaKhongDungChoLoai,
  khoaLa,
  khoaTrung,
  loaiKhongCo,
  maHoaLa,
  maHtml,
  markdownKhongHoTro,
  ngayKhongCoThat,
  phanDauKhongDong,
  quaLon,
  saiKieu,
  tepKemKhongCo,
  tepKemKhongDocDuoc,
  thieuKhoa,
  thieuPhanDau,
  yamlBiDanh,
  yamlSaiCuPhap,
];
