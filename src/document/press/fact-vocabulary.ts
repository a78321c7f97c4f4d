import { type PhraseTable, phraseTable } from '../tasks/syllables.ts';

const words = (text: string): readonly string[] =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);

/** How a quantity or a day is bounded; `null` in a fact: exactly that. */
export type Bound = 'at-least' | 'above' | 'at-most' | 'below' | 'nearly' | 'about' | 'from' | 'by' | 'before' | 'after';

export const boundNames: Readonly<Record<Bound, string>> = {
  'at-least': 'ít nhất, từ … trở lên',
  above: 'trên, hơn',
  'at-most': 'tối đa, không quá',
  below: 'dưới',
  nearly: 'gần',
  about: 'khoảng',
  from: 'từ',
  by: 'đến, chậm nhất',
  before: 'trước',
  after: 'sau',
};

/** What stands directly before a number, the longest first where they share words. */
export const NUMBER_BOUNDS: readonly (readonly [string, Bound])[] = [
  ['không ít hơn', 'at-least'],
  ['không thấp hơn', 'at-least'],
  ['không dưới', 'at-least'],
  ['ít nhất là', 'at-least'],
  ['ít nhất', 'at-least'],
  ['tối thiểu là', 'at-least'],
  ['tối thiểu', 'at-least'],
  ['chí ít', 'at-least'],
  ['tối đa là', 'at-most'],
  ['tối đa', 'at-most'],
  ['không vượt quá', 'at-most'],
  ['không nhiều hơn', 'at-most'],
  ['không quá', 'at-most'],
  ['nhiều nhất', 'at-most'],
  ['cao nhất', 'at-most'],
  ['chậm nhất', 'at-most'],
  ['chưa đến', 'below'],
  ['chưa tới', 'below'],
  ['chưa đầy', 'below'],
  ['dưới', 'below'],
  ['hơn', 'above'],
  ['trên', 'above'],
  ['vượt', 'above'],
  ['quá', 'above'],
  ['gần', 'nearly'],
  ['ngót', 'nearly'],
  ['ước khoảng', 'about'],
  ['khoảng', 'about'],
  ['chừng', 'about'],
  ['ước', 'about'],
  ['xấp xỉ', 'about'],
  ['trước', 'before'],
  ['sau', 'after'],
  ['từ', 'from'],
  ['đến', 'by'],
  ['tới', 'by'],
];

/** What stands directly before a day or a period. */
export const DATE_BOUNDS: readonly (readonly [string, Bound])[] = [
  ['chậm nhất trước', 'before'],
  ['xong trước', 'before'],
  ['đến trước', 'before'],
  ['trước', 'before'],
  ['chậm nhất đến hết', 'by'],
  ['chậm nhất đến', 'by'],
  ['chậm nhất', 'by'],
  ['muộn nhất', 'by'],
  ['không muộn hơn', 'by'],
  ['không quá', 'by'],
  ['cho đến hết', 'by'],
  ['đến hết', 'by'],
  ['hết', 'by'],
  ['đến', 'by'],
  ['tới', 'by'],
  ['sau', 'after'],
  ['kể từ', 'from'],
  ['bắt đầu từ', 'from'],
  ['bắt đầu', 'from'],
  ['từ', 'from'],
];

/** Words that scale the number before them. */
export const SCALES: Readonly<Record<string, number>> = { trăm: 2, nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9 };

/** Units by the way that they are written, in lower case; the same value: the same unit. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ...words(
    'đồng|năm|tháng|tuần|ngày|giờ|phút|giây|quý|buổi|người|hộ|vụ|ca|xã|phường|thôn|bản|tổ|đội|cơ sở|điểm|trạm|lần|lượt|hồ|cây|con|chiếc|cái|bộ|sở|nhóm|nhiệm vụ|giải pháp|' +
      'mục tiêu|chỉ tiêu|tiêu chí|dự án|công trình|trường|lớp|học sinh|doanh nghiệp|hợp tác xã|khu|khu vực|tuyến|đợt|cuộc|tin|bài|văn bản|vòng|trang|tầng|nhà|căn|tỉnh|huyện|ổ|tấn|tạ|yến|' +
      'kg|g|km|m|cm|mm|ha|km2|m2|m3|lít|ml|kv|kw|kwh|mw|mwh|gw|°c|độ|usd|euro|triệu|biên chế|hecta|điện thoại|cán bộ|đại biểu|thành viên|cửa|hầm|làng|hộ dân|hộ gia đình|lao động|tuổi|tại chỗ',
  ).map((unit): readonly [string, string] => [unit, unit]),
  ['đ', 'đồng'],
  ['vnđ', 'đồng'],
  ['vnd', 'đồng'],
  ['héc-ta', 'ha'],
  ['héc ta', 'ha'],
  ['hecta', 'ha'],
  ['mét', 'm'],
  ['ki-lô-mét', 'km'],
  ['kilômét', 'km'],
  ['km²', 'km2'],
  ['m²', 'm2'],
  ['m³', 'm3'],
  ['mét vuông', 'm2'],
  ['mét khối', 'm3'],
  ['ki-lô-vôn', 'kv'],
  ['ki-lô-oát', 'kw'],
  ['ki-lô-gam', 'kg'],
  ['đô la', 'usd'],
  ['phần trăm', '%'],
]);

/** Words after which a number or a Roman numeral is a name, not a quantity: «quý II», «cấp IV», «tháng 7», «Khu vực 2». */
export const LABELS: ReadonlySet<string> = new Set(
  words(
    'quý|cấp|khóa|khoá|hạng|loại|nhóm|mức|kỳ|vùng|thứ|phụ lục|chương|mục|phần|điều|khoản|điểm|quân khu|đại hội|bảng|tháng|khu vực|vòng|tổ|số|lớp|đợt|giai đoạn|năm học|thế kỷ|tiểu khu|thôn|ấp|khóm',
  ),
);

/** Spoken digits that stand alone. «năm» is mostly a year, «một» mostly an article: they count before few words. */
export const SINGLE_DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
export const ORDINALS: Readonly<Record<string, number>> = {
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
export const AFTER_ONE: ReadonlySet<string> = new Set(words('lần|ngày|tuần|tháng|giờ|phút|lượt'));
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  words(
    'trong|hằng|hàng|mỗi|từng|cả|các|những|một|nhiều|vài|cuối|đầu|giữa|qua|nay|theo|của|mùa|tháng|quý|vào|từ|đến|kế hoạch|học|tới|sau|trước|khi|và',
  ),
);

/** Levels of places, which stand before their names. */
export const LEVELS: ReadonlySet<string> = new Set(words('tỉnh|xã|phường|huyện|quận|thôn|bản|ấp|khóm|tp'));
export const TWO_WORD_LEVELS: ReadonlySet<string> = new Set(words('thành phố|đặc khu|thị xã|thị trấn|khu vực|khu phố'));

/** Common nouns that official texts write with a capital: they name nobody that a piece could get wrong. */
export const COMMON_CAPITALS: PhraseTable = phraseTable(
  words(
    'nhân dân|nhà nước|tổ quốc|đảng|trung ương|việt nam|chỉ thị|quyết định|nghị quyết|nghị định|thông tư|kế hoạch|công văn|thông báo|công điện|luật|văn bản|chương trình|đề án|điều|mục|khoản|' +
      'hiến pháp|internet|email|tết|quốc khánh|nhà báo|phóng viên|ông|bà|đồng chí|thứ|chủ nhật|cổng thông tin|quốc gia|hội nghị|báo cáo|tờ trình|hướng dẫn|kết luận|giấy mời|quy chế|quy định|nội dung|phụ lục',
  ),
);
