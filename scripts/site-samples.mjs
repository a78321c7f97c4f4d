/** Is based on a sample, and was withdrawn. */
export const withdrawn = `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
so: 19
ngay: 2026-10-05
trich_yeu: Về phòng cháy, chữa cháy trong mùa hanh khô năm 2026
can_cu: [Căn cứ Thông báo số 97/TB-VP ngày 22 tháng 5 năm 2026 của Văn phòng Ủy ban nhân dân tỉnh]
hieu_luc_tu: 2026-11-01
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Khắc Thạch}
noi_nhan: ["Các sở, ban, ngành cấp tỉnh", "Lưu: VT, NC"]
trang_thai: thu_hoi
---

Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Công an tỉnh kiểm tra các khu dân cư trước ngày 30/11/2026.

2. Ủy ban nhân dân các xã, phường báo cáo kết quả trước ngày 15/12/2026.
`;

/** Replaces the samples' directive 05. */
export const replacing = withdrawn
  .replace('so: 19', 'so: 20')
  .replace('ngay: 2026-10-05', 'ngay: 2026-10-06')
  .replace(/can_cu: .*/, 'thay_the: 05-ct-ubnd.md')
  .replace('thu_hoi', 'ban_hanh');
