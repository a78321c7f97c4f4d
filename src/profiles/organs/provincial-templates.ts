import type { Organ, OrganKind, OrganSystem } from '../../document/organ.ts';

/**
 * Mẫu cơ quan cấp tỉnh: what every province has, once. Texts hold placeholders that the province fills:
 * `{don_vi}` «tỉnh Thanh Hóa», `{ten}` «Thanh Hóa», `{cap}` «tỉnh», `{uy}` «Tỉnh ủy», `{doan}` «Tỉnh đoàn»; in ids the unaccented forms of the same.
 */
export interface OrganTemplate {
  readonly id: string;
  readonly name: string;
  /** Line of the letterhead, where it is shorter than the name because the superior's line already says the province. */
  readonly letterhead?: string;
  readonly kind: OrganKind;
  readonly system: OrganSystem;
  readonly symbol?: string;
  readonly head: string;
  /** A template's id or a central organ's. */
  readonly superior?: string;
  readonly from?: string;
  readonly until?: string;
  /** Ids of the templates that took over; also the one to look for in a province where this one never was. */
  readonly successors?: readonly string[];
  readonly aliases?: readonly string[];
  /** Aliases that name it only inside its own province. */
  readonly local?: readonly string[];
  /** Slugs of the provinces that have it, or that do not. */
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  /** True where only provinces with a land border or a coast have it. */
  readonly border?: boolean;
  readonly note?: string;
}

type Extra = Partial<Omit<OrganTemplate, 'id' | 'name'>>;

// The departments were rearranged around 1/3/2025, on a day of its own in each province: both names stand in that window.
const NEW_DEPARTMENT: Extra = { from: '2025-02-01' };
const oldDepartment = (...successors: readonly string[]): Extra => ({ until: '2025-03-31', successors });

const WHERE_SET_UP: Extra = { note: 'Chỉ có ở nơi được thành lập' };

/** A department: «Sở Tài chính tỉnh X», on its letterhead «SỞ TÀI CHÍNH». */
const department = (stem: string, name: string, symbol: string, extra: Extra = {}, short: readonly string[] = []): OrganTemplate => ({
  id: `${stem}_{don_vi}`,
  name: `${name} {don_vi}`,
  letterhead: name,
  kind: 'so',
  system: 'nha_nuoc',
  symbol,
  head: 'Giám đốc',
  superior: 'ubnd_{don_vi}',
  local: [name, ...short],
  ...extra,
});

/** A body that carries its province on the letterhead too: «Công an tỉnh X». */
const body = (
  stem: string,
  name: string,
  identity: Pick<OrganTemplate, 'kind' | 'system' | 'head'> & Extra,
  local: readonly string[] = [],
): OrganTemplate => ({
  id: `${stem}_{don_vi}`,
  name: `${name} {don_vi}`,
  local: [`${name} {cap}`, ...local],
  ...identity,
});

/** A board of the provincial Party committee: «Ban Tổ chức Tỉnh ủy X». */
const board = (stem: string, name: string, symbol: string, extra: Extra = {}): OrganTemplate => ({
  id: `${stem}_{uy}_{ten}`,
  name: `${name} {uy} {ten}`,
  letterhead: name,
  kind: 'ban_dang',
  system: 'dang',
  symbol,
  head: 'Trưởng Ban',
  superior: '{uy}_{ten}',
  local: [`${name} {uy}`],
  ...extra,
});

// Two departments where the rest of the country has Sở Văn hóa, Thể thao và Du lịch.
const SPLIT_CULTURE = ['ha_noi', 'ho_chi_minh', 'hue', 'thua_thien_hue'];

const AUTHORITIES: readonly OrganTemplate[] = [
  body('ubnd', 'Ủy ban nhân dân', { kind: 'ubnd_tinh', system: 'nha_nuoc', symbol: 'UBND', head: 'Chủ tịch', aliases: ['UBND {don_vi}'] }, [
    'UBND {cap}',
  ]),
  body(
    'hdnd',
    'Hội đồng nhân dân',
    { kind: 'hdnd_tinh', system: 'nha_nuoc', symbol: 'HĐND', head: 'Chủ tịch', aliases: ['HĐND {don_vi}'] },
    ['HĐND {cap}'],
  ),
  {
    ...body(
      'van_phong_ubnd',
      'Văn phòng Ủy ban nhân dân',
      {
        kind: 'van_phong',
        system: 'nha_nuoc',
        symbol: 'VP',
        head: 'Chánh Văn phòng',
        superior: 'ubnd_{don_vi}',
        aliases: ['Văn phòng UBND {don_vi}'],
      },
      ['Văn phòng UBND {cap}'],
    ),
    letterhead: 'Văn phòng',
  },
  body(
    'van_phong_doan_dbqh_va_hdnd',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
    {
      kind: 'van_phong',
      system: 'nha_nuoc',
      symbol: 'VP',
      head: 'Chánh Văn phòng',
      aliases: ['Văn phòng Đoàn ĐBQH và HĐND {don_vi}'],
    },
    ['Văn phòng Đoàn ĐBQH và HĐND {cap}'],
  ),
  body('doan_dbqh', 'Đoàn đại biểu Quốc hội', { kind: 'khac', system: 'nha_nuoc', symbol: 'ĐĐBQH', head: 'Trưởng Đoàn' }, [
    'Đoàn ĐBQH {cap}',
  ]),
];

const DEPARTMENTS: readonly OrganTemplate[] = [
  department('so_noi_vu', 'Sở Nội vụ', 'SNV'),
  department('so_tu_phap', 'Sở Tư pháp', 'STP'),
  department('so_tai_chinh', 'Sở Tài chính', 'STC'),
  department('so_cong_thuong', 'Sở Công Thương', 'SCT'),
  department('so_nong_nghiep_va_moi_truong', 'Sở Nông nghiệp và Môi trường', 'SNNMT', NEW_DEPARTMENT, ['Sở NN&MT']),
  department('so_xay_dung', 'Sở Xây dựng', 'SXD'),
  department('so_khoa_hoc_va_cong_nghe', 'Sở Khoa học và Công nghệ', 'SKHCN', {}, ['Sở KH&CN']),
  department(
    'so_van_hoa_the_thao_va_du_lich',
    'Sở Văn hóa, Thể thao và Du lịch',
    'SVHTTDL',
    { except: SPLIT_CULTURE, successors: ['so_van_hoa_va_the_thao_{don_vi}', 'so_du_lich_{don_vi}'] },
    ['Sở VHTT&DL', 'Sở VHTTDL'],
  ),
  department('so_van_hoa_va_the_thao', 'Sở Văn hóa và Thể thao', 'SVHTT', {
    only: SPLIT_CULTURE,
    successors: ['so_van_hoa_the_thao_va_du_lich_{don_vi}'],
  }),
  department('so_du_lich', 'Sở Du lịch', 'SDL', { only: SPLIT_CULTURE, successors: ['so_van_hoa_the_thao_va_du_lich_{don_vi}'] }),
  department('so_giao_duc_va_dao_tao', 'Sở Giáo dục và Đào tạo', 'SGDĐT', {}, ['Sở GD&ĐT', 'Sở GDĐT']),
  department('so_y_te', 'Sở Y tế', 'SYT'),
  department('so_dan_toc_va_ton_giao', 'Sở Dân tộc và Tôn giáo', 'SDTTG', { ...NEW_DEPARTMENT, ...WHERE_SET_UP }),
  department('so_ngoai_vu', 'Sở Ngoại vụ', 'SNgV', WHERE_SET_UP),
  department('so_quy_hoach_kien_truc', 'Sở Quy hoạch - Kiến trúc', 'SQHKT', { only: ['ha_noi', 'ho_chi_minh'] }),
  department('ban_quan_ly_khu_kinh_te', 'Ban Quản lý Khu kinh tế', 'BQLKKT', { ...WHERE_SET_UP, kind: 'khac', head: 'Trưởng Ban' }, [
    'Ban Quản lý khu kinh tế',
  ]),
  body('thanh_tra', 'Thanh tra', {
    kind: 'so',
    system: 'nha_nuoc',
    symbol: 'TTr',
    head: 'Chánh Thanh tra',
    superior: 'ubnd_{don_vi}',
  }),
  department('so_ke_hoach_va_dau_tu', 'Sở Kế hoạch và Đầu tư', 'SKHĐT', oldDepartment('so_tai_chinh_{don_vi}'), ['Sở KH&ĐT']),
  department('so_giao_thong_van_tai', 'Sở Giao thông vận tải', 'SGTVT', oldDepartment('so_xay_dung_{don_vi}'), ['Sở GTVT']),
  department('so_thong_tin_va_truyen_thong', 'Sở Thông tin và Truyền thông', 'STTTT', oldDepartment('so_khoa_hoc_va_cong_nghe_{don_vi}'), [
    'Sở TT&TT',
  ]),
  department('so_lao_dong_thuong_binh_va_xa_hoi', 'Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH', oldDepartment('so_noi_vu_{don_vi}'), [
    'Sở Lao động, Thương binh và Xã hội',
    'Sở LĐTBXH',
    'Sở LĐ-TB&XH',
  ]),
  department(
    'so_tai_nguyen_va_moi_truong',
    'Sở Tài nguyên và Môi trường',
    'STNMT',
    oldDepartment('so_nong_nghiep_va_moi_truong_{don_vi}'),
    ['Sở TN&MT'],
  ),
  department(
    'so_nong_nghiep_va_phat_trien_nong_thon',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'SNNPTNT',
    oldDepartment('so_nong_nghiep_va_moi_truong_{don_vi}'),
    ['Sở NN&PTNT'],
  ),
  body('ban_dan_toc', 'Ban Dân tộc', {
    kind: 'so',
    system: 'nha_nuoc',
    symbol: 'BDT',
    head: 'Trưởng Ban',
    superior: 'ubnd_{don_vi}',
    ...oldDepartment('so_dan_toc_va_ton_giao_{don_vi}'),
    ...WHERE_SET_UP,
  }),
];

const BORDER_REFORM = { eve: '2025-06-30', day: '2025-07-01' };
const CAPITAL_COMMANDS = ['ha_noi', 'ho_chi_minh'];

const ARMED_FORCES: readonly OrganTemplate[] = [
  body('cong_an', 'Công an', { kind: 'cong_an', system: 'nha_nuoc', symbol: 'CAT', head: 'Giám đốc', superior: 'bo_cong_an' }),
  body(
    'bo_chi_huy_quan_su',
    'Bộ Chỉ huy Quân sự',
    {
      kind: 'quan_su',
      system: 'nha_nuoc',
      symbol: 'BCH',
      head: 'Chỉ huy trưởng',
      except: CAPITAL_COMMANDS,
      successors: ['bo_tu_lenh_{don_vi}'],
    },
    ['Bộ CHQS {cap}'],
  ),
  {
    id: 'bo_tu_lenh_{don_vi}',
    name: 'Bộ Tư lệnh Thủ đô Hà Nội',
    kind: 'quan_su',
    system: 'nha_nuoc',
    symbol: 'BTL',
    head: 'Tư lệnh',
    only: ['ha_noi'],
    local: ['Bộ Tư lệnh Thủ đô'],
  },
  {
    id: 'bo_tu_lenh_{don_vi}',
    name: 'Bộ Tư lệnh Thành phố Hồ Chí Minh',
    kind: 'quan_su',
    system: 'nha_nuoc',
    symbol: 'BTL',
    head: 'Tư lệnh',
    only: ['ho_chi_minh'],
    local: ['Bộ Tư lệnh {cap}'],
  },
  body(
    'bo_chi_huy_bo_doi_bien_phong',
    'Bộ Chỉ huy Bộ đội Biên phòng',
    {
      kind: 'quan_su',
      system: 'nha_nuoc',
      symbol: 'BCH',
      head: 'Chỉ huy trưởng',
      border: true,
      until: BORDER_REFORM.eve,
      successors: ['ban_chi_huy_bo_doi_bien_phong_{don_vi}'],
    },
    ['Bộ Chỉ huy BĐBP {cap}'],
  ),
  body(
    'ban_chi_huy_bo_doi_bien_phong',
    'Ban Chỉ huy Bộ đội Biên phòng',
    {
      kind: 'quan_su',
      system: 'nha_nuoc',
      symbol: 'BCH',
      head: 'Chỉ huy trưởng',
      border: true,
      from: BORDER_REFORM.day,
    },
    ['Ban Chỉ huy BĐBP {cap}'],
  ),
];

const PARTY: readonly OrganTemplate[] = [
  {
    id: '{uy}_{ten}',
    name: '{uy} {ten}',
    kind: 'tinh_uy',
    system: 'dang',
    symbol: 'TU',
    head: 'Bí thư',
    local: ['{uy}', 'Ban Thường vụ {uy}', 'Thường trực {uy}'],
    aliases: ['Ban Thường vụ {uy} {ten}', 'Ban Chấp hành Đảng bộ {don_vi}'],
  },
  board('van_phong', 'Văn phòng', 'VPTU', { kind: 'van_phong', head: 'Chánh Văn phòng' }),
  board('uy_ban_kiem_tra', 'Ủy ban Kiểm tra', 'UBKTTU', { head: 'Chủ nhiệm' }),
  board('ban_to_chuc', 'Ban Tổ chức', 'BTCTU'),
  board('ban_noi_chinh', 'Ban Nội chính', 'BNCTU'),
  board('ban_tuyen_giao_va_dan_van', 'Ban Tuyên giáo và Dân vận', 'BTGDVTU', NEW_DEPARTMENT),
  board('ban_tuyen_giao', 'Ban Tuyên giáo', 'BTGTU', oldDepartment('ban_tuyen_giao_va_dan_van_{uy}_{ten}')),
  board('ban_dan_van', 'Ban Dân vận', 'BDVTU', oldDepartment('ban_tuyen_giao_va_dan_van_{uy}_{ten}')),
  body(
    'dang_uy_ubnd',
    'Đảng ủy Ủy ban nhân dân',
    {
      kind: 'khac',
      system: 'dang',
      symbol: 'ĐU',
      head: 'Bí thư',
      superior: '{uy}_{ten}',
      aliases: ['Đảng ủy UBND {don_vi}'],
      ...NEW_DEPARTMENT,
    },
    ['Đảng ủy UBND {cap}'],
  ),
  body(
    'ban_can_su_dang_ubnd',
    'Ban cán sự đảng Ủy ban nhân dân',
    {
      kind: 'khac',
      system: 'dang',
      symbol: 'BCSĐ',
      head: 'Bí thư',
      superior: '{uy}_{ten}',
      aliases: ['Ban cán sự đảng UBND {don_vi}'],
      ...oldDepartment('dang_uy_ubnd_{don_vi}'),
    },
    ['Ban cán sự đảng UBND {cap}'],
  ),
  {
    id: 'dai_phat_thanh_va_truyen_hinh_{don_vi}',
    name: 'Đài Phát thanh và Truyền hình {ten}',
    kind: 'khac',
    system: 'nha_nuoc',
    symbol: 'PTTH',
    head: 'Giám đốc',
    superior: 'ubnd_{don_vi}',
    until: '2025-06-30',
    successors: ['bao_va_phat_thanh_truyen_hinh_{don_vi}'],
    local: ['Đài Phát thanh và Truyền hình {cap}', 'Đài Phát thanh - Truyền hình {cap}'],
    except: ['ho_chi_minh'],
  },
  {
    id: 'bao_{don_vi}',
    name: 'Báo {ten}',
    kind: 'khac',
    system: 'dang',
    head: 'Tổng Biên tập',
    superior: '{uy}_{ten}',
    until: '2025-06-30',
    successors: ['bao_va_phat_thanh_truyen_hinh_{don_vi}'],
    // Papers that do not bear their province's name.
    except: ['ha_noi', 'ho_chi_minh', 'ben_tre', 'tien_giang'],
  },
  {
    id: 'bao_va_phat_thanh_truyen_hinh_{don_vi}',
    name: 'Báo và phát thanh, truyền hình {ten}',
    kind: 'khac',
    system: 'dang',
    head: 'Giám đốc',
    superior: '{uy}_{ten}',
    local: ['Báo và phát thanh, truyền hình {cap}'],
    except: ['ho_chi_minh'],
    note: 'Ở hầu hết các tỉnh từ năm 2025',
    ...NEW_DEPARTMENT,
  },
];

const MASS: Pick<Organ, 'kind' | 'system' | 'head'> & { head: string } = { kind: 'khac', system: 'doan_the', head: 'Chủ tịch' };

const MASS_ORGANIZATIONS: readonly OrganTemplate[] = [
  body(
    'mttq',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    { ...MASS, kind: 'mat_tran', symbol: 'MTTQ', aliases: ['Ủy ban MTTQ Việt Nam {don_vi}', 'Mặt trận Tổ quốc Việt Nam {don_vi}'] },
    ['Ủy ban MTTQ Việt Nam {cap}', 'Mặt trận Tổ quốc Việt Nam {cap}', 'Ủy ban Mặt trận Tổ quốc {cap}', 'Mặt trận Tổ quốc {cap}'],
  ),
  body('lien_doan_lao_dong', 'Liên đoàn Lao động', { ...MASS, symbol: 'LĐLĐ' }),
  body('hoi_nong_dan', 'Hội Nông dân', { ...MASS, symbol: 'HND' }),
  body('hoi_lien_hiep_phu_nu', 'Hội Liên hiệp Phụ nữ', { ...MASS, symbol: 'BTV' }),
  body('hoi_cuu_chien_binh', 'Hội Cựu chiến binh', { ...MASS, symbol: 'CCB' }),
  body(
    'doan_tncs_ho_chi_minh',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    { ...MASS, head: 'Bí thư', symbol: 'TĐTN', aliases: ['Đoàn TNCS Hồ Chí Minh {don_vi}', '{doan} {ten}'] },
    ['Đoàn TNCS Hồ Chí Minh {cap}', '{doan}'],
  ),
];

const CENTRALLY_MANAGED: readonly OrganTemplate[] = [
  body('toa_an_nhan_dan', 'Tòa án nhân dân', {
    kind: 'tu_phap',
    system: 'tu_phap',
    symbol: 'TA',
    head: 'Chánh án',
    superior: 'toa_an_nhan_dan_toi_cao',
  }),
  body('vien_kiem_sat_nhan_dan', 'Viện kiểm sát nhân dân', {
    kind: 'tu_phap',
    system: 'tu_phap',
    symbol: 'VKS',
    head: 'Viện trưởng',
    superior: 'vien_kiem_sat_nhan_dan_toi_cao',
  }),
  body('bao_hiem_xa_hoi', 'Bảo hiểm xã hội', {
    kind: 'khac',
    system: 'nha_nuoc',
    symbol: 'BHXH',
    head: 'Giám đốc',
    superior: 'bao_hiem_xa_hoi_viet_nam',
  }),
  body('cuc_thue', 'Cục Thuế', {
    kind: 'khac',
    system: 'nha_nuoc',
    symbol: 'CT',
    head: 'Cục trưởng',
    superior: 'tong_cuc_thue',
    until: '2025-02-28',
    successors: ['thue_{don_vi}'],
  }),
  body('thue', 'Thuế', { kind: 'khac', system: 'nha_nuoc', head: 'Trưởng Thuế', superior: 'cuc_thue', from: BORDER_REFORM.day }),
];

/** Everything that a province is given in the register. */
export const provincialTemplates: readonly OrganTemplate[] = [
  ...AUTHORITIES,
  ...DEPARTMENTS,
  ...ARMED_FORCES,
  ...PARTY,
  ...MASS_ORGANIZATIONS,
  ...CENTRALLY_MANAGED,
];
