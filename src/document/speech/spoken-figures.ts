import { dateToWords } from '../../vietnamese/date-words.ts';
import { digitsToWords, fractionToWords, numberToWords, romanToNumber, wordsToNumber } from '../../vietnamese/numbers.ts';
import { amountOf, before, FIGURES, type Reading, SOURCES, spokenFigure, UNITS, unitAt } from './reading.ts';
import { BEFORE_LETTER, BEFORE_ROMAN, COUNTED, LEVELLED, PER, PLACES, SIGNS, SPOKEN_UNITS, STANDING_UNITS } from './speech-tables.ts';

/** Số điện thoại, digit by digit; short ones only beside a word that says so, the others of their list with them. */
export function readPhones(reading: Reading): void {
  const { text } = reading;
  const phone =
    /(?<![\d\p{L}.,/-])(?:\+84[ .-]?|\(0\d{1,3}\)[ .-]?|(?=0))\d{1,7}(?:[ .-]?\d{2,7}){1,4}(?![\d\p{L}]|[,/]\d)|(?<![\d\p{L}.,/-])1[89]00(?:[ .]?\d{2,4}){1,2}(?![\d\p{L}])/gu;
  for (const match of text.matchAll(phone)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 8 || digits.length > 12) continue;
    reading.read(
      match.index,
      match.index + match[0].length,
      `${match[0].startsWith('+') ? 'cộng ' : ''}${digitsToWords(digits)}`,
      SOURCES.phone,
    );
  }
  const short =
    /(?:điện thoại|tổng đài|đường dây nóng|(?<!kêu )gọi|số máy|đầu số|hotline|cảnh sát|cứu hỏa|cấp cứu|phản ứng nhanh)(?:\s(?:số|khẩn cấp|miễn phí|tới|đến))*:?\s(\d{3,6})(?![\d.,/-]?\d|\s?%)/giu;
  for (const match of text.matchAll(short)) {
    const digits = match[1] as string;
    let end = match.index + match[0].length;
    reading.read(end - digits.length, end, digitsToWords(digits), SOURCES.phone);
    const next = new RegExp(
      String.raw`(?:,\s|\s(?:và|hoặc|hay)\s)(${digits.slice(0, 2)}\d{${digits.length - 2}})(?![\d.,/-]?\d|\s?%)`,
      'uy',
    );
    for (next.lastIndex = end; ; end = next.lastIndex) {
      const more = next.exec(text)?.[1];
      if (more === undefined) break;
      reading.read(next.lastIndex - more.length, next.lastIndex, digitsToWords(more), SOURCES.phone);
    }
  }
}

/** «02 (hai) lần», «một (01) bản»: once is enough. */
export function readSaidTwice(reading: Reading): void {
  const { text } = reading;
  for (const match of text.matchAll(/(?<![\p{L}\p{M}\d.,/-])(\d{1,9})\s?\(([\p{L}\p{M} ]{2,60})\)/gu)) {
    const [whole, figures, words] = match as unknown as [string, string, string];
    if (wordsToNumber(words) === BigInt(figures))
      reading.read(match.index, match.index + whole.length, words.trim().toLowerCase(), SOURCES.twice);
  }
  // «2.376.000.000 đồng (hai tỷ, ba trăm bảy mươi sáu triệu đồng)»
  for (const match of text.matchAll(
    /(?<![\p{L}\p{M}\d.,/-])(\d{1,3}(?:\.\d{3})+|\d{1,9}) ?(?:đồng|đ)( ?\((?:bằng chữ: ?)?([\p{L}\p{M} ,]{2,160})\))/giu,
  )) {
    const [whole, figures, bracket, words] = match as unknown as [string, string, string, string];
    const said = words
      .replaceAll(',', ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/ (?:đồng(?: chẵn)?|chẵn)$/u, '')
      .toLowerCase();
    if (wordsToNumber(said) !== BigInt(figures.replaceAll('.', ''))) continue;
    const end = match.index + whole.length;
    reading.read(end - bracket.length, end, '', SOURCES.twice);
  }
  for (const match of text.matchAll(/\s\((\d{1,9})\)/gu)) {
    const left = before(text, match.index, 90);
    const words = [...left.matchAll(/[\p{L}\p{M}]+/gu)].slice(-14);
    const said = words.find(({ index }) => wordsToNumber(left.slice(index)) === BigInt(match[1] as string));
    if (!said) continue;
    const start = match.index - left.length + said.index;
    reading.read(start, match.index + match[0].length, text.slice(start, match.index), SOURCES.twice);
  }
}

/** «mục 2.1.3», «Mục II.1», «phiên bản 2.5», «công nghiệp 4.0»: the levels of a number that is a name. */
export function readLevels(reading: Reading): void {
  const part = String.raw`(?:\d{1,2}|[IVXLC]{1,6})(?:\.(?:\d{1,2}(?!\d)|[a-zđ](?![\p{L}])))+`;
  for (const match of reading.text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{M}\d.,/-])${part}(?![\p{L}\p{M}\d/-]|[.,]\d)`, 'gu'))) {
    const { index } = match;
    if (!LEVELLED.test(before(reading.text, index)) && !/^\d\.0$/.test(match[0])) continue;
    const parts = match[0].split('.').map((one) => {
      const roman = /^[IVXLC]+$/.test(one) ? romanToNumber(one) : null;
      return roman !== null ? numberToWords(roman) : /^\d/.test(one) ? numberToWords(BigInt(one)) : /^[IVXLC]/.test(one) ? null : one;
    });
    if (!parts.includes(null)) reading.read(index, index + match[0].length, parts.join(' chấm '), SOURCES.level);
  }
}

/** A year that begins in one and ends in the next is named by both: «năm học 2025 - 2026». */
const SCHOOL_YEAR = /(?:năm học|niên học|niên vụ|mùa giải)\s$/iu;

/** «3-5 ngày», «80-90%», «35 - 38°C»: from the lower to the higher. What goes down is a score, a date or a name, and nobody's guess. */
export function readRanges(reading: Reading): void {
  const { text } = reading;
  const range = new RegExp(String.raw`(?<![\p{L}\p{M}\d.,/-])(${FIGURES})(?:\s?(${UNITS}))?\s?[-–—]\s?(${FIGURES})(?![\d/-]|[.,]\d)`, 'gu');
  for (const match of text.matchAll(range)) {
    const [whole, low, unit, high] = match as unknown as [string, string, string | undefined, string];
    const words = [spokenFigure(low), spokenFigure(high)];
    const end = match.index + whole.length;
    const last = unitAt(text, end);
    if (words[0] === null || words[1] === null || (!last && /^\p{L}/u.test(text.slice(end)))) continue;
    // Hours go round: «22h-5h».
    if (amountOf(low) >= amountOf(high) && !(unit === 'h' && last?.spoken === SPOKEN_UNITS['h'])) {
      reading.fail(match.index, end, 'number');
      continue;
    }
    if (SCHOOL_YEAR.test(before(text, match.index)) && !unit && !last && amountOf(high) === amountOf(low) + 1) {
      reading.read(match.index, end, `${words[0]}, ${words[1]}`, SOURCES.range);
      continue;
    }
    const said = `${words[0]}${unit ? ` ${SPOKEN_UNITS[unit]}` : ''} đến ${words[1]}${last ? ` ${last.spoken}` : ''}`;
    reading.read(match.index, last?.end ?? end, said, unit || last ? `${SOURCES.range}; ${SOURCES.unit}` : SOURCES.range);
  }
}

/** Words that a share may follow: «đạt 3/4», «hơn 1/2». */
const SHARE =
  /(?:^|[^\p{L}])(?:đạt|chiếm|khoảng|gần|hơn|quá|trên|dưới|ít nhất|nhiều nhất|tối thiểu|tối đa|bằng|còn|hoàn thành|đủ|giảm|tăng|được|tỷ lệ|tỉ lệ)\s$/iu;
const ROUND_THE_CLOCK = /(?:trực|hoạt động|phục vụ|liên tục|hỗ trợ|tiếp nhận|giám sát|theo dõi|vận hành)(?:\s[\p{L}\p{M}]+){0,4}\s$/iu;

/** «1/3 số xã», «12/15 xã», «24/24 giờ», «tỷ lệ 1:500». Where two figures may be a day as well, the words beside them must say which. */
export function readRatios(reading: Reading): void {
  const { text } = reading;
  const ratio = /(?<![\p{L}\p{M}\d.,/-])(\d{1,6})\/(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d/-]|[.,]\d)/gu;
  for (const match of text.matchAll(ratio)) {
    const [whole, high, low] = match as unknown as [string, string, string];
    const end = match.index + whole.length;
    const unit = unitAt(text, end);
    if (!unit && /^\p{L}/u.test(text.slice(end))) continue;
    const above = BigInt(high);
    const below = BigInt(low.replaceAll('.', ''));
    const left = before(text, match.index);
    const clock = whole === '24/7' && ROUND_THE_CLOCK.test(left);
    const mayBeMonth = above <= 12n && /^(?:19|20)\d\d$/.test(low) && !unit && !COUNTED.test(text.slice(end, end + 30));
    const mayBeDay = dateToWords(`--${low.padStart(2, '0')}-${high.padStart(2, '0')}`) !== null;
    if (
      mayBeMonth ||
      (!clock && (below === 0n || above > below || (mayBeDay && !unit && !SHARE.test(left) && !COUNTED.test(text.slice(end, end + 30)))))
    )
      continue;
    const words = above < below && below <= 10n ? fractionToWords(above, below) : `${numberToWords(above)} trên ${numberToWords(below)}`;
    reading.read(match.index, unit?.end ?? end, unit ? `${words} ${unit.spoken}` : words, SOURCES.ratio);
  }
  for (const match of text.matchAll(/(?<=(?:tỷ lệ|tỉ lệ|bản đồ)\s)(\d{1,6})\s?:\s?(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d/:-]|[.,]\d)/giu)) {
    const words = [match[1], match[2]].map((one) => numberToWords(BigInt((one as string).replaceAll('.', ''))));
    reading.read(match.index, match.index + match[0].length, words.join(' trên '), SOURCES.ratio);
  }
}

/** «-5°C», «−2,5%» below nought; any other hyphen that clings to a number may be a list as well. */
export function readNegatives(reading: Reading): void {
  const { text } = reading;
  for (const match of text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{M}\d%)\]])(?<![\d%)\]]\s)[-–−](?=(${FIGURES}))`, 'gu'))) {
    const after = match.index + 1 + (match[1] as string).length;
    if (match[0] === '−' || /^\s?(?:[°º]|độ(?![\p{L}])|%|điểm phần trăm)/u.test(text.slice(after, after + 20)))
      reading.read(match.index, match.index + 1, 'âm ', SOURCES.sign);
    else reading.fail(match.index, match.index + 1, 'symbol');
  }
}

/** Numbers with their units; letters that belong to a name («thôn 2A», «khoản 1a»). */
export function readNumbers(reading: Reading): void {
  const { text } = reading;
  // «2 x 3 m», «20m × 30m»
  for (const match of text.matchAll(new RegExp(String.raw`(?<=\d\s?(?:${UNITS})?)\s?[x×]\s?(?=\d)`, 'gu')))
    reading.read(match.index, match.index + match[0].length, ' nhân ', SOURCES.sign);
  // Blanks between the thousands: a list of numbers looks the same.
  for (const match of text.matchAll(/(?<![\p{L}\p{M}\d.,/-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d]|[.,/-]\d)/gu))
    reading.fail(match.index, match.index + match[0].length, 'number');
  const number = new RegExp(String.raw`(?:(?<![\p{L}\p{M}\d])|(?<=[\dm]x))(?<!\d[.,])(?:${FIGURES})(?!\d)`, 'gu');
  for (const match of text.matchAll(number)) {
    const start = match.index;
    const end = start + match[0].length;
    const words = figureInWords(match[0], before(text, start));
    if (words === null) {
      reading.fail(start, end, 'number');
      continue;
    }
    const letter = /^[A-ZĐa-zđ](?![\p{L}\p{M}\d²³])/u.exec(text.slice(end))?.[0];
    if (letter !== undefined && BEFORE_LETTER.test(before(text, start))) {
      reading.read(start, end + 1, `${words} ${letter}`, SOURCES.number);
      continue;
    }
    const unit = unitAt(text, end);
    if (unit && reading.free(start, unit.end))
      reading.read(start, unit.end, `${words} ${unit.spoken}`, `${SOURCES.number}; ${SOURCES.unit}`);
    else if (/^\p{L}/u.test(text.slice(end)) && reading.free(end, end + 1)) {
      const tail = /^[\p{L}\p{M}\d]+/u.exec(text.slice(end))?.[0] ?? '';
      reading.fail(start, end + tail.length, 'code');
    } else reading.read(start, end, words, SOURCES.number);
  }
}

/** Figures that are a name are said one by one: with zeros before them, after «Đề án», a steering committee's («Ban Chỉ đạo 389»). */
function figureInWords(figures: string, left: string): string | null {
  const isName =
    /^0\d\d+$/.test(figures) ||
    (/^\d{3,4}$/.test(figures) && /(?:ban chỉ đạo|BCĐ)\s$/iu.test(left)) ||
    (/^0\d$/.test(figures) && /(?:đề án|dự án|chuyên án|chương trình)\s(?:số\s)?$/iu.test(left));
  return isName ? digitsToWords(figures) : spokenFigure(figures);
}

/** Units that stand away from their figures: «1,2 triệu m3», «mỗi km», «điểm %». */
export function readUnits(reading: Reading): void {
  for (const match of reading.text.matchAll(STANDING_UNITS))
    reading.read(match.index, match.index + match[0].length, SPOKEN_UNITS[match[0]] as string, SOURCES.unit);
  for (const match of reading.text.matchAll(/(?<=[\p{L}\p{M}]\s?)%/gu))
    reading.read(match.index, match.index + 1, ' phần trăm', SOURCES.unit);
}

const PER_WORDS = Object.keys(PER).sort((a, b) => b.length - a.length);
/** How much of what, before «/»: «2,5 tỷ đồng», «3 lít/người»; nothing else makes «/» a rate. */
const MEASURED = new RegExp(String.raw`(?:${FIGURES})\s?(?:[\p{L}\p{M}²³%]+\d?(?:[\s/][\p{L}\p{M}²³]+\d?){0,5})?$`, 'u');

/** «2,5 tỷ đồng/năm», «3 lít/người/ngày». */
export function readPer(reading: Reading): void {
  const { text } = reading;
  for (const match of text.matchAll(/\/\s?/gu)) {
    const from = match.index + match[0].length;
    const word = PER_WORDS.find((one) => text.startsWith(one, from) && !/[\p{L}\p{M}\d²³]/u.test(text[from + one.length] ?? ' '));
    const left = before(text, match.index, 60);
    if (word === undefined || !MEASURED.test(left)) continue;
    // «12 xã/phường»: one of two, not a rate.
    if (PLACES.has(word) && PLACES.has(/[\p{L}\p{M}]+$/u.exec(left)?.[0] ?? '')) continue;
    const joined = word === 'h' || word === 's' || word === 'giây' ? `trên ${PER[word]}` : (PER[word] as string);
    reading.read(match.index, from + word.length, ` ${joined}`, SOURCES.per);
  }
  // «6 tháng/1 lần»
  for (const match of text.matchAll(/(?<=\d\s(?:giờ|ngày|tuần|tháng|quý|năm))\/\s?(?=\d{1,2}\slần)/gu))
    reading.read(match.index, match.index + match[0].length, ' ', SOURCES.per);
  // «70 mm/24 giờ», «5 ca/100.000 dân»
  for (const match of text.matchAll(/(?<=[\p{L}\p{M}²³%])\/\s?(?=\d{1,3}(?:\.\d{3})*\s\p{Ll})/gu))
    if (MEASURED.test(before(text, match.index, 60))) reading.read(match.index, match.index + match[0].length, ' trên ', SOURCES.per);
  for (const match of text.matchAll(/(?<=và)\/(?=hoặc)/gu)) reading.read(match.index, match.index + 1, ' ', SOURCES.per);
}

/** A dash between two of a kind, each read by itself: «ngày 5/9/2025 - 7/9/2025», «08h00-11h30», «8 triệu - 10 triệu». */
export function readJoints(reading: Reading): void {
  const { text } = reading;
  // «lớp 1 - lớp 5», «cấp IV - cấp V»: the word is said twice.
  for (const match of text.matchAll(
    /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{1,7}) (\d{1,4}|[IVXLC]{1,8})(\s?[-–—]\s?)\1 (\d{1,4}|[IVXLC]{1,8})(?![\p{L}\p{M}\d/-]|[.,]\d)/giu,
  )) {
    const [, word, low, dash, high] = match as unknown as [string, string, string, string, string];
    const [from, to] = [low, high].map((one) => (/\d/.test(one) ? Number(one) : romanToNumber(one)));
    const start = match.index + word.length + 1 + low.length;
    if (from != null && to != null && from < to) reading.read(start, start + dash.length, ' đến ', SOURCES.range);
    else reading.fail(start, start + dash.length, 'symbol');
  }
  const ending = new Map(reading.expansions.map((one) => [one.end, one]));
  const starting = new Map(reading.expansions.map((one) => [one.start, one]));
  for (const match of text.matchAll(/\s?[-–—]\s?/gu)) {
    const end = match.index + match[0].length;
    const right = starting.get(end);
    if (!right) continue;
    const word = /\s?[\p{L}\p{M}]+$/u.exec(before(text, match.index, 12))?.[0] ?? '';
    const direct = ending.get(match.index);
    const left = direct ?? ending.get(match.index - word.length);
    if (!left) continue;
    const unitOf = ({ written }: { readonly written: string }) => /[^\d\s.,]+$/u.exec(written)?.[0] ?? '';
    const alike = direct
      ? (left.source === right.source && [SOURCES.date, SOURCES.time].includes(left.source as never)) ||
        (left.source === SOURCES.time && (/^\s?giờ/u.test(text.slice(right.end)) || right.spoken.endsWith(' giờ'))) ||
        (unitOf(left) !== '' && unitOf(left) === unitOf(right)) ||
        (/^năm \d{4}$/iu.test(left.written) && /^\d{4}$/.test(right.written))
      : left.source === SOURCES.number && right.source === SOURCES.number && text.startsWith(word, right.end);
    if (alike) reading.read(match.index, end, ' đến ', SOURCES.range);
    else if (left.source === SOURCES.phone && right.source === SOURCES.phone) reading.read(match.index, end, ', ', SOURCES.mark);
  }
}

/** Số La Mã after the words that say what they number: one, a list, or a range («khóa XIII - XIV»). */
export function readRomans(reading: Reading): void {
  const { text } = reading;
  const numerals = String.raw`([IVXLC]{1,8})(?:(\s?[-–—]\s?)([IVXLC]{1,8}))?`;
  for (const match of text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{M}\d/.-])${numerals}(?![\p{L}\p{M}\d/-])`, 'gu'))) {
    const [whole, low, , high] = match as unknown as [string, string, string?, string?];
    const left = before(text, match.index, 60);
    if (!BEFORE_ROMAN.test(left)) {
      // «IV. TỔ CHỨC THỰC HIỆN»: the number of a heading.
      if (match.index === 0 && high === undefined && /^\.\s+\p{Lu}/u.test(text.slice(whole.length))) readRoman(reading, 0, low, '');
      continue;
    }
    if (high === undefined) readRoman(reading, match.index, low, left);
    else {
      const [from, to] = [romanToNumber(low), romanToNumber(high)];
      if (from === null || to === null) continue;
      if (from >= to) reading.fail(match.index, match.index + whole.length, 'number');
      else
        reading.read(
          match.index,
          match.index + whole.length,
          `${romanInWords(from, left)} đến ${romanInWords(to, left)}`,
          `${SOURCES.range}; ${SOURCES.roman}`,
        );
    }
  }
}

function readRoman(reading: Reading, start: number, written: string, left: string): void {
  const value = romanToNumber(written);
  if (value !== null) reading.read(start, start + written.length, romanInWords(value, left), SOURCES.roman);
}

/** The fourth quarter is «quý tư», and what comes in order «thứ nhất», «thứ tư». */
function romanInWords(value: number, left: string): string {
  if (value === 4 && /(?:quý|thứ)\s+(?:[IVX]+\s*,\s*)*$/iu.test(left)) return 'tư';
  if (value === 1 && /thứ\s+$/iu.test(left)) return 'nhất';
  return numberToWords(BigInt(value));
}

/** «≥ 80%», «>5», «+1»: signs before a number. */
export function readSigns(reading: Reading): void {
  for (const match of reading.text.matchAll(/(?<![-=<>])([≥≤><±≈~+])\s?(?=\d)/gu))
    reading.read(match.index, match.index + match[0].length, ` ${SIGNS[match[1] as string]} `, SOURCES.sign);
}
