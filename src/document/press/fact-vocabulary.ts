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

function byLength(phrases: Partial<Readonly<Record<Bound, readonly string[]>>>): readonly (readonly [string, Bound])[] {
  return Object.entries(phrases)
    .flatMap(([bound, lines]) => lines.flatMap(words).map((phrase): readonly [string, Bound] => [phrase, bound as Bound]))
    .sort((a, b) => b[0].length - a[0].length);
}

/** What stands directly before a number, the longest first where they share words. */
export const NUMBER_BOUNDS: readonly (readonly [string, Bound])[] = byLength({
  'at-least': [
    'không ít hơn|không thấp hơn|không nhỏ hơn|không kém hơn|không kém|không dưới|ít nhất là|ít nhất|tối thiểu là|tối thiểu|chí ít|ít ra|thấp nhất|sớm nhất',
    'lớn hơn hoặc bằng|cao hơn hoặc bằng|bằng hoặc lớn hơn|bằng hoặc cao hơn|bằng hoặc hơn',
  ],
  'at-most': [
    'tối đa không quá|tối đa là|tối đa đến|tối đa|không được vượt quá|không được vượt|không được quá|không vượt quá|không vượt|không nhiều hơn|không lớn hơn',
    'không cao hơn|không hơn|không trên|không quá|nhiều nhất|cao nhất|chậm nhất|muộn nhất',
    'nhỏ hơn hoặc bằng|thấp hơn hoặc bằng|ít hơn hoặc bằng|bằng hoặc nhỏ hơn|bằng hoặc thấp hơn|bằng hoặc ít hơn',
  ],
  below: ['chưa đến|chưa tới|chưa đầy|không đến|không tới|không đầy|ít hơn|thấp hơn|nhỏ hơn|ngắn hơn|kém hơn|dưới'],
  above: ['hơn|trên|vượt|quá'],
  nearly: ['gần đến|gần tới|gần bằng|gần|ngót|suýt soát'],
  about: ['trên dưới|ước khoảng|ước chừng|ước tính|khoảng|chừng|ước|xấp xỉ|tầm'],
  before: ['trước'],
  after: ['sau'],
  from: ['từ'],
  by: ['đến|tới'],
});

/** Bounds that hold their number also across words that say nothing of it: «ít nhất phải đạt 30%», «chậm nhất trong vòng 5 ngày». */
export const FAR_BOUNDS = NUMBER_BOUNDS.filter(([phrase]) => /(?:nhất|thiểu|đa|ít|ra|ước|tính|chừng|khoảng|xỉ)$/u.test(phrase));
export const BETWEEN_BOUND_AND_NUMBER = /(?:\s(?:phải|cần|có|được|đạt|bằng|còn|là|đã|trong vòng|trong thời hạn|trong thời gian|trong))+$/u;

/** Signs of comparing before a number. */
export const SIGN_BOUNDS: Readonly<Record<string, Bound>> = {
  '≥': 'at-least',
  '≤': 'at-most',
  '>': 'above',
  '<': 'below',
  '~': 'about',
  '≈': 'about',
};

/** What stands directly before a day or a period. */
export const DATE_BOUNDS: readonly (readonly [string, Bound])[] = byLength({
  before: ['chậm nhất trước|muộn nhất trước|xong trước|đến trước|trước khi đến|trước'],
  by: [
    'chậm nhất đến hết|chậm nhất đến|chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không được quá|không quá|không sau|tối đa đến|hạn cuối|hạn chót|thời hạn cuối cùng',
    'cho đến hết|cho tới hết|đến hết|tới hết|đến cuối|hết|cho đến|cho tới|đến|tới',
  ],
  after: ['sau'],
  from: ['kể từ|tính từ|bắt đầu từ|bắt đầu|không trước|không sớm hơn|sớm nhất|từ'],
});

/** Feasts, which stand before their day: «trước Quốc khánh 2/9». */
export const FEASTS =
  'lễ|tết|tết dương lịch|quốc khánh|quốc tế lao động|quốc tế thiếu nhi|quốc tế phụ nữ|phụ nữ việt nam|nhà giáo việt nam|thương binh - liệt sĩ|thương binh liệt sĩ|giải phóng miền nam|thống nhất đất nước';

/** Words between a bound and its day that say nothing of it. */
export const BETWEEN_BOUND_AND_DAY = new RegExp(
  String.raw`(?:\s(?:ngày|hôm|vào|là|thời điểm|thời hạn|mốc|sáng|trưa|chiều|tối|đêm|dịp|${FEASTS}))*\s?$`,
  'u',
);

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
