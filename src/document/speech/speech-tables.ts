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
  '° C': 'độ xê',
  oC: 'độ xê',
  μg: 'mi-crô-gam',
  µg: 'mi-crô-gam',
  '°': 'độ',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  dB: 'đê-xi-ben',
  dpi: 'điểm trên in-sơ',
  GB: 'gi-ga-bai',
  MB: 'mê-ga-bai',
  Mbps: 'mê-ga-bít trên giây',
  h: 'giờ',
};

/** Units that are units wherever they stand, without figures too: «1,2 triệu m3», «mỗi km». */
export const STANDING_UNITS =
  /(?<![\p{L}\p{M}\d²³/])(?:km²|km2|m²|m2|m³|m3|km|cm|mm|ha|kg|mg|ml|kVA|KVA|MVA|kWh|KWh|MWh|kV|KV|kW|KW|MW|GW|USD|EUR|VNĐ|VND|GB|MB|Mbps)(?![\p{L}\p{M}\d²³])/gu;

/** What may follow a slash after so much of something, and how slash and word are read together. */
export const PER: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'năm tháng tuần ngày giờ phút quý ca buổi bữa đợt trận kỳ khóa vụ mùa lần lượt chuyến suất người hộ cặp con cây giường em trẻ đơn phiếu vé gói chai bao hộp bộ cái chiếc phòng lớp trường xã phường thôn bản tổ ấp khu huyện tỉnh đội đoàn tấn tạ yến lít mẫu sào công thửa'
      .split(' ')
      .concat('học sinh', 'học kỳ', 'đơn vị', 'cơ sở', 'hồ sơ', 'công trình', 'đầu người', 'nhân khẩu', 'gia đình', 'doanh nghiệp')
      .map((word) => [word, `mỗi ${word}`]),
  ),
  ha: 'mỗi héc-ta',
  m2: 'mỗi mét vuông',
  'm²': 'mỗi mét vuông',
  m3: 'mỗi mét khối',
  'm³': 'mỗi mét khối',
  km2: 'mỗi ki-lô-mét vuông',
  'km²': 'mỗi ki-lô-mét vuông',
  km: 'mỗi ki-lô-mét',
  kg: 'mỗi ki-lô-gam',
  l: 'mỗi lít',
  kWh: 'mỗi ki-lô-oát giờ',
  h: 'giờ',
  s: 'giây',
  giây: 'giây',
};

/** Of two of these, one before and one after a slash, nobody can say whether it is a rate. */
export const PLACES: ReadonlySet<string> = new Set(
  'xã phường thôn bản tổ ấp khu huyện tỉnh đội đoàn sở ngành cơ đơn quan vị trường phòng lớp'.split(' '),
);

/** What is counted after a share: «1/3 số xã», «7/12 chỉ tiêu». */
export const COUNTED =
  /^\s(?:số|tổng|diện tích|dân số|chỉ tiêu|tiêu chí|mục tiêu|nhiệm vụ|xã|phường|thôn|bản|tổ|ấp|khu|huyện|tỉnh|thành phố|hộ|người|đại biểu|thành viên|ủy viên|uỷ viên|cử tri|cán bộ|đảng viên|hội viên|sở|ngành|đơn vị|cơ quan|doanh nghiệp|hợp tác xã|trường|lớp|học sinh|giáo viên|nhà|công trình|dự án|hồ|mức|thời gian|chiều|giá trị|vốn|ngân sách|kinh phí|quãng|bệnh nhân|ca|vụ|điểm|nội dung|phiếu|hồ sơ|thủ tục|quân số|lực lượng|đoạn|tuyến|cơ sở|lao động|sản phẩm|khối lượng|sản lượng)(?![\p{L}\p{M}])/iu;

/** Words after which figures with dots are the levels of a name. */
export const LEVELLED =
  /(?:^|[^\p{L}])(?:mục|tiểu mục|điều|khoản|điểm|phần|chương|bảng|biểu|hình|mẫu|phụ lục|nội dung|nhiệm vụ|chỉ tiêu|tiêu chí|phiên bản|công nghiệp|nông nghiệp|thế hệ|làn sóng)\s(?:số\s)?$/iu;

/** Words after which a letter that clings to a number belongs to a name: «thôn 2A», «lớp 10B», «khoản 1a». */
export const BEFORE_LETTER =
  /(?:^|[^\p{L}])(?:quốc lộ|tỉnh lộ|đường tỉnh|đường|QL|TL|ĐT\.?|thôn|bản|tổ|ấp|khu|khu phố|khối|lớp|số|số nhà|nhà|ngõ|ngách|hẻm|lô|phòng|kênh|đội|khoản|điều|điểm|mục|mẫu|biểu|bảng|phụ lục|hạng)\s?(?:số\s)?$/iu;

/** Signs before a number. */
export const SIGNS: Readonly<Record<string, string>> = {
  '≥': 'lớn hơn hoặc bằng',
  '≤': 'nhỏ hơn hoặc bằng',
  '>': 'lớn hơn',
  '<': 'nhỏ hơn',
  '±': 'cộng trừ',
  '≈': 'khoảng',
  '~': 'khoảng',
  '+': 'cộng',
};

/** Words of other languages that every station reads alike; an office's own pronunciation goes before. */
export const FOREIGN_READINGS: Readonly<Record<string, string>> = {
  Facebook: 'phây-búc',
  Zalo: 'da-lô',
  YouTube: 'diu-túp',
  Youtube: 'diu-túp',
  TikTok: 'tích-tóc',
  Tiktok: 'tích-tóc',
  Google: 'gu-gồ',
  Internet: 'in-tơ-nét',
  internet: 'in-tơ-nét',
  website: 'oép-sai',
  Website: 'oép-sai',
  email: 'i-meo',
  Email: 'i-meo',
  online: 'on-lai',
  camera: 'ca-mê-ra',
  karaoke: 'ca-ra-ô-kê',
  video: 'vi-đi-ô',
  clip: 'cờ-líp',
  logistics: 'lô-gít-tích',
  Dengue: 'đen-gơ',
};

/** Words with digits or capitals that are names in themselves. */
export const SPOKEN_CODES: Readonly<Record<string, string>> = {
  'VH,TT&DL': 'Văn hóa, Thể thao và Du lịch',
  'VH, TT&DL': 'Văn hóa, Thể thao và Du lịch',
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
  pH: 'pê hát',
  VietGAP: 'việt-gáp',
  VssID: 'vi-ét-ét-i-đi',
  iPhone: 'ai-phôn',
};

/** Words in capitals after a mark of a signature: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH». */
const SIGNED = /^\.\s?(?:\p{Lu}{2,}|Chủ tịch|Tỉnh ủy|Ban Thường vụ|Giám đốc)/u;
/** A name of a person, or another degree before it: «GS.TS. Nguyễn Văn Bình». */
const LEARNED = /^(?:\.\s?|\s)(?:(?:TS|ThS|TSKH|BS)\.?\s?)?\p{Lu}\p{Ll}+\s\p{Lu}/u;

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
  { written: 'TM', spoken: 'thay mặt', after: SIGNED },
  { written: 'KT', spoken: 'ký thay', after: SIGNED },
  { written: 'TL', spoken: 'thừa lệnh', after: SIGNED },
  { written: 'TUQ', spoken: 'thừa ủy quyền', after: SIGNED },
  { written: 'GS', spoken: 'giáo sư', after: LEARNED },
  { written: 'PGS', spoken: 'phó giáo sư', after: LEARNED },
  { written: 'TS', spoken: 'tiến sĩ', after: LEARNED },
  { written: 'ThS', spoken: 'thạc sĩ', after: LEARNED },
  { written: 'BS', spoken: 'bác sĩ', after: LEARNED },
  { written: 'NSND', spoken: 'nghệ sĩ nhân dân', after: LEARNED },
  { written: 'NSƯT', spoken: 'nghệ sĩ ưu tú', after: LEARNED },
  { written: 'C', spoken: 'xê', before: /\sđộ\s$/u },
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
  [/(?:^|-)NHNN$/u, 'Ngân hàng Nhà nước'],
  [/(?:^|-)TTCP$/u, 'Thanh tra Chính phủ'],
  [/(?:^|-)TANDTC$/u, 'Tòa án nhân dân tối cao'],
  [/(?:^|-)VKSNDTC$/u, 'Viện kiểm sát nhân dân tối cao'],
];

/** Words after which a Roman numeral or a letter is a name. */
export const BEFORE_ROMAN =
  /(?:^|[^\p{L}])(?:quý|cấp|cấp độ|báo động|khóa|khoá|hạng|loại|nhóm|mức|kỳ|khu vực|phân khu|tiểu mục|trường hợp|phương án|tuyến|vùng|lần thứ|thứ|phụ lục|chương|mục|phần|quân khu|đại hội|bảng|thế kỷ|giai đoạn|đợt|tập|hệ|bậc|khu)\s+(?:[IVXLC]+(?:\s*,\s*|\s(?:và|hoặc)\s)(?:cấp\s+|loại\s+|hạng\s+)?)*$/iu;

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
