import type { Organ, OrganAlias } from '../../document/organ.ts';

type Row = readonly [
  id: string,
  name: string,
  symbol: string | undefined,
  more?: Partial<Omit<Organ, 'aliases'>>,
  aliases?: readonly string[],
];

const named = (aliases: readonly string[] | undefined): { aliases?: readonly OrganAlias[] } =>
  aliases ? { aliases: aliases.map((name) => ({ name })) } : {};

const list = (defaults: Pick<Organ, 'kind' | 'system'> & Partial<Organ>, rows: readonly Row[]): readonly Organ[] =>
  rows.map(([id, name, symbol, more, aliases]) => ({
    id,
    name,
    ...(symbol ? { symbol } : {}),
    place: 'Hà Nội',
    ...defaults,
    ...more,
    ...named(aliases),
  }));

/** The day on which the Government of 14 ministries and 3 organs of ministerial rank began. */
const REFORM = '2025-03-01';
const REFORM_EVE = '2025-02-28';

const began = { from: REFORM };
const ended = (...successors: readonly string[]) => ({ until: REFORM_EVE, successors });

const STATE = list({ kind: 'chinh_phu', system: 'nha_nuoc' }, [
  ['quoc_hoi', 'Quốc hội', 'QH', { kind: 'khac', head: 'Chủ tịch' }],
  ['uy_ban_thuong_vu_quoc_hoi', 'Ủy ban Thường vụ Quốc hội', 'UBTVQH', { kind: 'khac', head: 'Chủ tịch' }],
  ['van_phong_quoc_hoi', 'Văn phòng Quốc hội', 'VPQH', { kind: 'van_phong', head: 'Chủ nhiệm' }],
  ['chu_tich_nuoc', 'Chủ tịch nước', 'CTN', { kind: 'khac', head: 'Chủ tịch nước' }],
  ['van_phong_chu_tich_nuoc', 'Văn phòng Chủ tịch nước', 'VPCTN', { kind: 'van_phong', head: 'Chủ nhiệm' }],
  ['chinh_phu', 'Chính phủ', 'CP', { head: 'Thủ tướng' }],
  ['thu_tuong_chinh_phu', 'Thủ tướng Chính phủ', 'TTg', { head: 'Thủ tướng' }],
  ['kiem_toan_nha_nuoc', 'Kiểm toán nhà nước', 'KTNN', { kind: 'khac', head: 'Tổng Kiểm toán nhà nước' }],
]);

const MINISTRIES = list({ kind: 'bo', system: 'nha_nuoc', head: 'Bộ trưởng' }, [
  ['bo_quoc_phong', 'Bộ Quốc phòng', 'BQP'],
  ['bo_cong_an', 'Bộ Công an', 'BCA'],
  ['bo_ngoai_giao', 'Bộ Ngoại giao', 'BNG'],
  ['bo_noi_vu', 'Bộ Nội vụ', 'BNV'],
  ['bo_tu_phap', 'Bộ Tư pháp', 'BTP'],
  ['bo_tai_chinh', 'Bộ Tài chính', 'BTC'],
  ['bo_cong_thuong', 'Bộ Công Thương', 'BCT'],
  ['bo_nong_nghiep_va_moi_truong', 'Bộ Nông nghiệp và Môi trường', 'BNNMT', began, ['Bộ NN&MT']],
  ['bo_xay_dung', 'Bộ Xây dựng', 'BXD'],
  ['bo_van_hoa_the_thao_va_du_lich', 'Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL', undefined, ['Bộ VHTT&DL', 'Bộ VHTTDL']],
  ['bo_khoa_hoc_va_cong_nghe', 'Bộ Khoa học và Công nghệ', 'BKHCN', undefined, ['Bộ KH&CN']],
  ['bo_giao_duc_va_dao_tao', 'Bộ Giáo dục và Đào tạo', 'BGDĐT', undefined, ['Bộ GD&ĐT', 'Bộ GDĐT']],
  ['bo_y_te', 'Bộ Y tế', 'BYT'],
  ['bo_dan_toc_va_ton_giao', 'Bộ Dân tộc và Tôn giáo', 'BDTTG', began],
  ['ngan_hang_nha_nuoc_viet_nam', 'Ngân hàng Nhà nước Việt Nam', 'NHNN', { head: 'Thống đốc' }, ['Ngân hàng Nhà nước']],
  ['thanh_tra_chinh_phu', 'Thanh tra Chính phủ', 'TTCP', { head: 'Tổng Thanh tra' }],
  ['van_phong_chinh_phu', 'Văn phòng Chính phủ', 'VPCP', { kind: 'van_phong', head: 'Bộ trưởng, Chủ nhiệm' }],
  // Ended with 28/02/2025; the successor is the ministry that took over the greater part.
  ['bo_ke_hoach_va_dau_tu', 'Bộ Kế hoạch và Đầu tư', 'BKHĐT', ended('bo_tai_chinh'), ['Bộ KH&ĐT']],
  ['bo_giao_thong_van_tai', 'Bộ Giao thông vận tải', 'BGTVT', ended('bo_xay_dung'), ['Bộ GTVT']],
  ['bo_thong_tin_va_truyen_thong', 'Bộ Thông tin và Truyền thông', 'BTTTT', ended('bo_khoa_hoc_va_cong_nghe'), ['Bộ TT&TT']],
  [
    'bo_lao_dong_thuong_binh_va_xa_hoi',
    'Bộ Lao động - Thương binh và Xã hội',
    'BLĐTBXH',
    ended('bo_noi_vu'),
    ['Bộ Lao động, Thương binh và Xã hội', 'Bộ LĐTBXH', 'Bộ LĐ-TB&XH'],
  ],
  ['bo_tai_nguyen_va_moi_truong', 'Bộ Tài nguyên và Môi trường', 'BTNMT', ended('bo_nong_nghiep_va_moi_truong'), ['Bộ TN&MT']],
  [
    'bo_nong_nghiep_va_phat_trien_nong_thon',
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'BNNPTNT',
    ended('bo_nong_nghiep_va_moi_truong'),
    ['Bộ NN&PTNT'],
  ],
  ['uy_ban_dan_toc', 'Ủy ban Dân tộc', 'UBDT', { ...ended('bo_dan_toc_va_ton_giao'), head: 'Bộ trưởng, Chủ nhiệm' }],
]);

const OTHER_STATE = list({ kind: 'khac', system: 'nha_nuoc' }, [
  ['dai_tieng_noi_viet_nam', 'Đài Tiếng nói Việt Nam', 'TNVN', { head: 'Tổng Giám đốc' }],
  ['thong_tan_xa_viet_nam', 'Thông tấn xã Việt Nam', 'TTXVN', { head: 'Tổng Giám đốc' }],
  ['bao_hiem_xa_hoi_viet_nam', 'Bảo hiểm xã hội Việt Nam', 'BHXH', { head: 'Giám đốc' }],
  ['kho_bac_nha_nuoc', 'Kho bạc Nhà nước', 'KBNN', { superior: 'bo_tai_chinh', head: 'Giám đốc' }],
  ['cuc_thue', 'Cục Thuế', 'CT', { superior: 'bo_tai_chinh', head: 'Cục trưởng', from: REFORM }],
  ['tong_cuc_thue', 'Tổng cục Thuế', 'TCT', { superior: 'bo_tai_chinh', head: 'Tổng cục trưởng', ...ended('cuc_thue') }],
  ['quan_khu_1', 'Quân khu 1', undefined, { kind: 'quan_su', superior: 'bo_quoc_phong', head: 'Tư lệnh', place: 'Thái Nguyên' }],
  ['quan_khu_2', 'Quân khu 2', undefined, { kind: 'quan_su', superior: 'bo_quoc_phong', head: 'Tư lệnh', place: 'Phú Thọ' }],
  ['quan_khu_3', 'Quân khu 3', undefined, { kind: 'quan_su', superior: 'bo_quoc_phong', head: 'Tư lệnh', place: 'Hải Phòng' }],
  ['quan_khu_4', 'Quân khu 4', undefined, { kind: 'quan_su', superior: 'bo_quoc_phong', head: 'Tư lệnh', place: 'Nghệ An' }],
  ['quan_khu_5', 'Quân khu 5', undefined, { kind: 'quan_su', superior: 'bo_quoc_phong', head: 'Tư lệnh', place: 'Đà Nẵng' }],
  ['quan_khu_7', 'Quân khu 7', undefined, { kind: 'quan_su', superior: 'bo_quoc_phong', head: 'Tư lệnh', place: 'Thành phố Hồ Chí Minh' }],
  ['quan_khu_9', 'Quân khu 9', undefined, { kind: 'quan_su', superior: 'bo_quoc_phong', head: 'Tư lệnh', place: 'Cần Thơ' }],
]);

const JUSTICE = list({ kind: 'tu_phap', system: 'tu_phap' }, [
  ['toa_an_nhan_dan_toi_cao', 'Tòa án nhân dân tối cao', 'TANDTC', { head: 'Chánh án' }],
  ['vien_kiem_sat_nhan_dan_toi_cao', 'Viện kiểm sát nhân dân tối cao', 'VKSTC', { head: 'Viện trưởng' }],
]);

// The Party's boards were rearranged early in February 2025.
const BOARDS = '2025-02-03';
const BOARDS_EVE = '2025-02-02';

const PARTY = list({ kind: 'khac', system: 'dang' }, [
  [
    'ban_chap_hanh_trung_uong',
    'Ban Chấp hành Trung ương',
    'TW',
    { head: 'Tổng Bí thư' },
    ['Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam', 'Trung ương Đảng'],
  ],
  ['bo_chinh_tri', 'Bộ Chính trị', 'TW', { superior: 'ban_chap_hanh_trung_uong', head: 'Tổng Bí thư' }],
  [
    'ban_bi_thu',
    'Ban Bí thư',
    'TW',
    { superior: 'ban_chap_hanh_trung_uong', head: 'Tổng Bí thư' },
    ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương'],
  ],
  [
    'van_phong_trung_uong_dang',
    'Văn phòng Trung ương Đảng',
    'VPTW',
    { kind: 'van_phong', superior: 'ban_chap_hanh_trung_uong', head: 'Chánh Văn phòng' },
    ['Văn phòng Trung ương'],
  ],
  ['dang_uy_chinh_phu', 'Đảng ủy Chính phủ', 'ĐUCP', { head: 'Bí thư', from: '2025-01-24' }],
  ['dang_uy_quoc_hoi', 'Đảng ủy Quốc hội', 'ĐUQH', { head: 'Bí thư', from: '2025-01-24' }],
]);

const PARTY_BOARDS = list({ kind: 'ban_dang', system: 'dang', superior: 'ban_chap_hanh_trung_uong', head: 'Trưởng Ban' }, [
  ['uy_ban_kiem_tra_trung_uong', 'Ủy ban Kiểm tra Trung ương', 'UBKTTW', { head: 'Chủ nhiệm' }],
  ['ban_to_chuc_trung_uong', 'Ban Tổ chức Trung ương', 'BTCTW'],
  ['ban_noi_chinh_trung_uong', 'Ban Nội chính Trung ương', 'BNCTW'],
  ['ban_tuyen_giao_va_dan_van_trung_uong', 'Ban Tuyên giáo và Dân vận Trung ương', 'BTGDVTW', { from: BOARDS }],
  ['ban_chinh_sach_chien_luoc_trung_uong', 'Ban Chính sách, chiến lược Trung ương', 'BCSCLTW', { from: BOARDS }],
  [
    'ban_tuyen_giao_trung_uong',
    'Ban Tuyên giáo Trung ương',
    'BTGTW',
    { until: BOARDS_EVE, successors: ['ban_tuyen_giao_va_dan_van_trung_uong'] },
  ],
  [
    'ban_dan_van_trung_uong',
    'Ban Dân vận Trung ương',
    'BDVTW',
    { until: BOARDS_EVE, successors: ['ban_tuyen_giao_va_dan_van_trung_uong'] },
  ],
  [
    'ban_kinh_te_trung_uong',
    'Ban Kinh tế Trung ương',
    'BKTTW',
    { until: BOARDS_EVE, successors: ['ban_chinh_sach_chien_luoc_trung_uong'] },
  ],
]);

const MASS_ORGANIZATIONS = list({ kind: 'khac', system: 'doan_the', head: 'Chủ tịch' }, [
  [
    'uy_ban_trung_uong_mat_tran_to_quoc_viet_nam',
    'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'MTTW',
    { kind: 'mat_tran' },
    ['Ủy ban Trung ương MTTQ Việt Nam'],
  ],
  ['tong_lien_doan_lao_dong_viet_nam', 'Tổng Liên đoàn Lao động Việt Nam', 'TLĐ'],
  ['hoi_nong_dan_viet_nam', 'Hội Nông dân Việt Nam', 'HNDTW'],
  ['hoi_lien_hiep_phu_nu_viet_nam', 'Hội Liên hiệp Phụ nữ Việt Nam', 'ĐCT'],
  ['hoi_cuu_chien_binh_viet_nam', 'Hội Cựu chiến binh Việt Nam', 'CCB'],
  [
    'trung_uong_doan_tncs_ho_chi_minh',
    'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'TWĐTN',
    { head: 'Bí thư thứ nhất' },
    ['Trung ương Đoàn TNCS Hồ Chí Minh', 'Trung ương Đoàn'],
  ],
]);

/** Cơ quan trung ương: State, Party, courts and mass organizations; ministries in force on either side of 1/3/2025. */
export const centralOrgans: readonly Organ[] = [
  ...STATE,
  ...MINISTRIES,
  ...OTHER_STATE,
  ...JUSTICE,
  ...PARTY,
  ...PARTY_BOARDS,
  ...MASS_ORGANIZATIONS,
];
