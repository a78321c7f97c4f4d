/** Đơn vị đo sau số, as written (case counts), and how they are read. */
export const SPOKEN_UNITS: Readonly<Record<string, string>> = {
  kV: 'ki-lô-vôn',
  KV: 'ki-lô-vôn',
  V: 'vôn',
  kW: 'ki-lô-oát',
  KW: 'ki-lô-oát',
  MW: 'mê-ga-oát',
  GW: 'gi-ga-oát',
  kWh: 'ki-lô-oát giờ',
  KWh: 'ki-lô-oát giờ',
  MWh: 'mê-ga-oát giờ',
  kVA: 'ki-lô-vôn am-pe',
  KVA: 'ki-lô-vôn am-pe',
  MVA: 'mê-ga-vôn am-pe',
  A: 'am-pe',
  km: 'ki-lô-mét',
  Km: 'ki-lô-mét',
  m: 'mét',
  cm: 'xăng-ti-mét',
  mm: 'mi-li-mét',
  m2: 'mét vuông',
  'm²': 'mét vuông',
  m3: 'mét khối',
  'm³': 'mét khối',
  km2: 'ki-lô-mét vuông',
  'km²': 'ki-lô-mét vuông',
  ha: 'héc-ta',
  kg: 'ki-lô-gam',
  Kg: 'ki-lô-gam',
  g: 'gam',
  mg: 'mi-li-gam',
  l: 'lít',
  ml: 'mi-li-lít',
  đ: 'đồng',
  VNĐ: 'đồng',
  VND: 'đồng',
  USD: 'đô la Mỹ',
  EUR: 'ơ-rô',
  '°C': 'độ xê',
  ºC: 'độ xê',
  '°': 'độ',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  dB: 'đê-xi-ben',
  GB: 'gi-ga-bai',
  MB: 'mê-ga-bai',
  Mbps: 'mê-ga-bít trên giây',
  h: 'giờ',
};

/** What may follow a slash after a unit or a noun, and how slash and word are read together. */
export const PER: Readonly<Record<string, string>> = {
  năm: 'mỗi năm',
  tháng: 'mỗi tháng',
  tuần: 'mỗi tuần',
  ngày: 'mỗi ngày',
  giờ: 'mỗi giờ',
  quý: 'mỗi quý',
  người: 'mỗi người',
  hộ: 'mỗi hộ',
  lượt: 'mỗi lượt',
  lần: 'mỗi lần',
  vụ: 'mỗi vụ',
  suất: 'mỗi suất',
  xã: 'mỗi xã',
  đơn: 'mỗi đơn',
  ha: 'mỗi héc-ta',
  m2: 'mỗi mét vuông',
  'm²': 'mỗi mét vuông',
  m3: 'mỗi mét khối',
  'm³': 'mỗi mét khối',
  km2: 'mỗi ki-lô-mét vuông',
  'km²': 'mỗi ki-lô-mét vuông',
  kg: 'mỗi ki-lô-gam',
  tấn: 'mỗi tấn',
  lít: 'mỗi lít',
  l: 'mỗi lít',
  kWh: 'mỗi ki-lô-oát giờ',
  h: 'giờ',
  s: 'giây',
  giây: 'giây',
};

/** Words with digits or capitals that are names in themselves. */
export const SPOKEN_CODES: Readonly<Record<string, string>> = {
  'COVID-19': 'cô-vít mười chín',
  'Covid-19': 'cô-vít mười chín',
  '2G': 'hai gờ',
  '3G': 'ba gờ',
  '4G': 'bốn gờ',
  '5G': 'năm gờ',
  HIV: 'hát i vê',
  AIDS: 'ết',
  'HIV/AIDS': 'hát i vê, ết',
  SMS: 'ét em ét',
  OTT: 'ô tê tê',
  ASEAN: 'A-xê-an',
  UNESCO: 'U-nét-xcô',
  WTO: 'Tổ chức Thương mại thế giới',
  FDI: 'vốn đầu tư trực tiếp nước ngoài',
  ODA: 'vốn hỗ trợ phát triển chính thức',
  VNeID: 'vi-en-i-đi',
  QR: 'cu-a',
  OCOP: 'ô-cốp',
};

/** Chữ viết tắt có nhiều nghĩa: the sense is certain only beside these words, given in lower case. */
export const SPOKEN_BESIDE: readonly {
  readonly written: string;
  readonly spoken: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
}[] = [
  {
    written: 'BTV',
    spoken: 'ban thường vụ',
    after: /^\s(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|trung ương|hội|đoàn|tỉnh đoàn)/iu,
  },
  { written: 'TP', spoken: 'thành phố', after: /^[.\s]{1,2}\p{Lu}/u },
  { written: 'TX', spoken: 'thị xã', after: /^[.\s]{1,2}\p{Lu}/u },
  { written: 'VP', spoken: 'văn phòng', after: /^\s(?:UBND|HĐND|Chính phủ|Ủy ban|Uỷ ban|Tỉnh ủy|Thành ủy)/u },
  { written: 'CT', spoken: 'chủ tịch', after: /^\s(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng)/u },
  { written: 'UB', spoken: 'ủy ban', after: /^\s(?:MTTQ|Mặt trận|nhân dân|ND)/u },
  { written: 'CP', spoken: 'cổ phần', before: /công ty\s$/iu },
  { written: 'QL', spoken: 'quốc lộ', after: /^\s?\d/u },
  { written: 'TL', spoken: 'tỉnh lộ', after: /^\s?\d/u },
  { written: 'HCM', spoken: 'Hồ Chí Minh', before: /(?:TP|thành phố|đoàn thanh niên cộng sản|TNCS)[.\s]{1,2}$/iu },
  { written: 'ĐH', spoken: 'đại học', before: /trường\s$/iu },
  { written: 'CĐ', spoken: 'cao đẳng', before: /trường\s$/iu },
  { written: 'BCT', spoken: 'Bộ Chính trị', before: /(?:nghị quyết|kết luận|chỉ thị)[^.;]{0,40}\scủa\s$/iu },
];

/** Cơ quan ban hành that a symbol names for certain; party symbols do not say which body of the centre. */
export const ISSUER_OF_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/(?:^|-)CP$/u, 'Chính phủ'],
  [/(?:^|-)TTg$/u, 'Thủ tướng Chính phủ'],
  [/(?:^|-)CTN$/u, 'Chủ tịch nước'],
  [/(?:^|-)VPCP$/u, 'Văn phòng Chính phủ'],
  [/^UBTVQH\d*$/u, 'Ủy ban Thường vụ Quốc hội'],
  [/^QH\d*$/u, 'Quốc hội'],
  [/^TT-BCA$/u, 'Bộ Công an'],
  [/^TT-BTC$/u, 'Bộ Tài chính'],
  [/^TT-BNV$/u, 'Bộ Nội vụ'],
  [/^TT-BYT$/u, 'Bộ Y tế'],
  [/^TT-BXD$/u, 'Bộ Xây dựng'],
  [/^TT-BTP$/u, 'Bộ Tư pháp'],
  [/^TT-BQP$/u, 'Bộ Quốc phòng'],
  [/^TT-BGDĐT$/u, 'Bộ Giáo dục và Đào tạo'],
  [/^TT-BVHTTDL$/u, 'Bộ Văn hóa, Thể thao và Du lịch'],
];

/** Words after which a Roman numeral or a letter is a name. */
export const BEFORE_ROMAN =
  /(?:^|[^\p{L}])(?:quý|cấp|khóa|khoá|hạng|loại|nhóm|mức|kỳ|vùng|lần thứ|thứ|phụ lục|chương|mục|phần|quân khu|đại hội|bảng|thế kỷ|giai đoạn|đợt|tập|hệ|bậc|khu)\s+(?:[IVXLC]+\s*,\s*(?:cấp\s+|loại\s+|hạng\s+)?)*$/iu;

/** Words of a page that a listener cannot look up. */
export const ON_PAPER = [
  'nói trên',
  'nêu trên',
  'kể trên',
  'dưới đây',
  'sau đây',
  'trên đây',
  'kèm theo đây',
  'xem bảng',
  'như sau',
] as const;
