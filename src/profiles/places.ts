import type { Place } from '../document/organ.ts';

/** Đơn vị hành chính cấp tỉnh: a province or a central city, with what the register of organs is generated from. */
export interface Province extends Place {
  /** Unaccented snake_case of the name, without the unit: `thanh_hoa`, `ho_chi_minh`. */
  readonly slug: string;
  readonly unit: 'tỉnh' | 'thành phố';
  /** Quân khu 1, 2, 3, 4, 5, 7, 9; 0: Hà Nội, whose command is directly under the ministry. */
  readonly militaryRegion: 0 | 1 | 2 | 3 | 4 | 5 | 7 | 9;
  /** True where the province, within its borders before 1/7/2025, touched neither a land border nor the sea: no border guard. */
  readonly inland?: boolean;
}

type Row = readonly [name: string, slug: string, region: Province['militaryRegion'], more?: Partial<Province>];

const city = { unit: 'thành phố' } as const;
const inland = { inland: true } as const;

/** Last day of the 29 provinces that Nghị quyết 202/2025/QH15 merged into others. */
const MERGER_EVE = '2025-06-30';

const endedInMerger = (successor: string, more: Partial<Province> = {}): Partial<Province> => ({
  until: MERGER_EVE,
  successors: [successor],
  ...more,
});

// A province that took others in keeps its name, so it is one entry without a break; an office judges by name and date only.
const ROWS: readonly Row[] = [
  // The 34 of 1/7/2025: 11 unchanged, 23 merged.
  ['Hà Nội', 'ha_noi', 0, { ...city, ...inland }],
  ['Huế', 'hue', 4, { ...city, from: '2025-01-01' }],
  ['Cao Bằng', 'cao_bang', 1],
  ['Điện Biên', 'dien_bien', 2],
  ['Hà Tĩnh', 'ha_tinh', 4],
  ['Lai Châu', 'lai_chau', 2],
  ['Lạng Sơn', 'lang_son', 1],
  ['Nghệ An', 'nghe_an', 4],
  ['Quảng Ninh', 'quang_ninh', 3],
  ['Sơn La', 'son_la', 2],
  ['Thanh Hóa', 'thanh_hoa', 4],
  ['Tuyên Quang', 'tuyen_quang', 2, inland],
  ['Lào Cai', 'lao_cai', 2],
  ['Thái Nguyên', 'thai_nguyen', 1, inland],
  ['Phú Thọ', 'phu_tho', 2, inland],
  ['Bắc Ninh', 'bac_ninh', 1, inland],
  ['Hưng Yên', 'hung_yen', 3, inland],
  ['Hải Phòng', 'hai_phong', 3, city],
  ['Ninh Bình', 'ninh_binh', 3],
  ['Quảng Trị', 'quang_tri', 4],
  ['Đà Nẵng', 'da_nang', 5, city],
  ['Quảng Ngãi', 'quang_ngai', 5],
  ['Gia Lai', 'gia_lai', 5],
  ['Khánh Hòa', 'khanh_hoa', 5],
  ['Lâm Đồng', 'lam_dong', 7, inland],
  ['Đắk Lắk', 'dak_lak', 5],
  ['Thành phố Hồ Chí Minh', 'ho_chi_minh', 7, city],
  ['Đồng Nai', 'dong_nai', 7, inland],
  ['Tây Ninh', 'tay_ninh', 7],
  ['Cần Thơ', 'can_tho', 9, { ...city, ...inland }],
  ['Vĩnh Long', 'vinh_long', 9, inland],
  ['Đồng Tháp', 'dong_thap', 9],
  ['Cà Mau', 'ca_mau', 9],
  ['An Giang', 'an_giang', 9],
  // Renamed when it became a central city.
  ['Thừa Thiên Huế', 'thua_thien_hue', 4, { until: '2024-12-31', successors: ['Huế'] }],
  // The 29 that ended with 30/6/2025.
  ['Hà Giang', 'ha_giang', 2, endedInMerger('Tuyên Quang')],
  ['Yên Bái', 'yen_bai', 2, endedInMerger('Lào Cai', inland)],
  ['Bắc Kạn', 'bac_kan', 1, endedInMerger('Thái Nguyên', inland)],
  ['Vĩnh Phúc', 'vinh_phuc', 2, endedInMerger('Phú Thọ', inland)],
  ['Hòa Bình', 'hoa_binh', 3, endedInMerger('Phú Thọ', inland)],
  ['Bắc Giang', 'bac_giang', 1, endedInMerger('Bắc Ninh', inland)],
  ['Thái Bình', 'thai_binh', 3, endedInMerger('Hưng Yên')],
  ['Hải Dương', 'hai_duong', 3, endedInMerger('Hải Phòng', inland)],
  ['Hà Nam', 'ha_nam', 3, endedInMerger('Ninh Bình', inland)],
  ['Nam Định', 'nam_dinh', 3, endedInMerger('Ninh Bình')],
  ['Quảng Bình', 'quang_binh', 4, endedInMerger('Quảng Trị')],
  ['Quảng Nam', 'quang_nam', 5, endedInMerger('Đà Nẵng')],
  ['Kon Tum', 'kon_tum', 5, endedInMerger('Quảng Ngãi')],
  ['Bình Định', 'binh_dinh', 5, endedInMerger('Gia Lai')],
  ['Ninh Thuận', 'ninh_thuan', 5, endedInMerger('Khánh Hòa')],
  ['Đắk Nông', 'dak_nong', 5, endedInMerger('Lâm Đồng')],
  ['Bình Thuận', 'binh_thuan', 7, endedInMerger('Lâm Đồng')],
  ['Phú Yên', 'phu_yen', 5, endedInMerger('Đắk Lắk')],
  ['Bình Dương', 'binh_duong', 7, endedInMerger('Thành phố Hồ Chí Minh', inland)],
  ['Bà Rịa - Vũng Tàu', 'ba_ria_vung_tau', 7, endedInMerger('Thành phố Hồ Chí Minh')],
  ['Bình Phước', 'binh_phuoc', 7, endedInMerger('Đồng Nai')],
  ['Long An', 'long_an', 7, endedInMerger('Tây Ninh')],
  ['Sóc Trăng', 'soc_trang', 9, endedInMerger('Cần Thơ')],
  ['Hậu Giang', 'hau_giang', 9, endedInMerger('Cần Thơ', inland)],
  ['Bến Tre', 'ben_tre', 9, endedInMerger('Vĩnh Long')],
  ['Trà Vinh', 'tra_vinh', 9, endedInMerger('Vĩnh Long')],
  ['Tiền Giang', 'tien_giang', 9, endedInMerger('Đồng Tháp')],
  ['Bạc Liêu', 'bac_lieu', 9, endedInMerger('Cà Mau')],
  ['Kiên Giang', 'kien_giang', 9, endedInMerger('An Giang')],
];

/**
 * Tỉnh, thành phố trực thuộc trung ương: the 34 of today and those before them, by name.
 * The name is the địa danh; «Thành phố Hồ Chí Minh» carries its unit, as the decree writes it (Phụ lục II, III.1.c).
 */
export const provinces: readonly Province[] = ROWS.map(([name, slug, militaryRegion, more]) => ({
  name,
  slug,
  militaryRegion,
  unit: 'tỉnh',
  ...more,
}));

/** Địa danh hành chính of the register. */
export const places: readonly Place[] = provinces;

/** «tỉnh Thanh Hóa», «thành phố Hà Nội», «Thành phố Hồ Chí Minh»: the unit with its name, as written inside a sentence. */
export function placeWithUnit(place: Place): string {
  return place.name.toLowerCase().startsWith(`${place.unit} `) ? place.name : `${place.unit} ${place.name}`;
}
