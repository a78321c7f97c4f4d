// Written by scripts/generate.mjs from the files of src/profiles/types: do not edit.
import type { DocumentType } from '../document/profile.ts';
import { banGhiNho } from './types/ban-ghi-nho.ts';
import { banThoaThuan } from './types/ban-thoa-thuan.ts';
import { baoCao } from './types/bao-cao.ts';
import { bienBan } from './types/bien-ban.ts';
import { chiThi } from './types/chi-thi.ts';
import { chuongTrinh } from './types/chuong-trinh.ts';
import { congDien } from './types/cong-dien.ts';
import { congVan } from './types/cong-van.ts';
import { deAn } from './types/de-an.ts';
import { duAn } from './types/du-an.ts';
import { giayGioiThieu } from './types/giay-gioi-thieu.ts';
import { giayMoi } from './types/giay-moi.ts';
import { giayNghiPhep } from './types/giay-nghi-phep.ts';
import { giayUyQuyen } from './types/giay-uy-quyen.ts';
import { hopDong } from './types/hop-dong.ts';
import { huongDan } from './types/huong-dan.ts';
import { keHoach } from './types/ke-hoach.ts';
import { ketLuan } from './types/ket-luan.ts';
import { nghiQuyet } from './types/nghi-quyet.ts';
import { phieuBao } from './types/phieu-bao.ts';
import { phieuChuyen } from './types/phieu-chuyen.ts';
import { phieuGui } from './types/phieu-gui.ts';
import { phuongAn } from './types/phuong-an.ts';
import { quyChe } from './types/quy-che.ts';
import { quyDinh } from './types/quy-dinh.ts';
import { quyetDinh } from './types/quyet-dinh.ts';
import { thongBao } from './types/thong-bao.ts';
import { thongCao } from './types/thong-cao.ts';
import { thongTri } from './types/thong-tri.ts';
import { thuCong } from './types/thu-cong.ts';
import { toTrinh } from './types/to-trinh.ts';

/** Các loại văn bản, one file each. */
export const documentTypes: readonly DocumentType[] = [
  banGhiNho,
  banThoaThuan,
  baoCao,
  bienBan,
  chiThi,
  chuongTrinh,
  congDien,
  congVan,
  deAn,
  duAn,
  giayGioiThieu,
  giayMoi,
  giayNghiPhep,
  giayUyQuyen,
  hopDong,
  huongDan,
  keHoach,
  ketLuan,
  nghiQuyet,
  phieuBao,
  phieuChuyen,
  phieuGui,
  phuongAn,
  quyChe,
  quyDinh,
  quyetDinh,
  thongBao,
  thongCao,
  thongTri,
  thuCong,
  toTrinh,
];
