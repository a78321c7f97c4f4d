import { matchPhrase, type PhraseTable, phraseTable, type Syllable, syllablesOf } from '../tasks/syllables.ts';

/** A word of which a text says one and means none of the others: «hằng tháng» is not «hằng quý», «giảm» is not «tăng». */
export interface ContrastFact {
  readonly kind: 'contrast';
  readonly start: number;
  readonly end: number;
  /** The set that it belongs to. */
  readonly set: string;
  /** What it says, the same for words of one meaning. */
  readonly value: string;
}

/** Each set: meanings that exclude each other, each with the phrases that say it. Lines that begin with `-`: phrases that only look like one. */
const SETS: Readonly<Record<string, string>> = {
  'tăng, giảm': `
    tăng | tăng thêm | tăng lên
    giảm | giảm bớt | giảm xuống | giảm đi
    - tăng cường | tăng tốc | gia tăng | giảm nghèo | giảm tốc | tăng trưởng | suy giảm | thuyên giảm | giảm nhẹ`,
  'kỳ hạn': `
    hằng ngày | hàng ngày | mỗi ngày | ngày nào cũng
    hằng tuần | hàng tuần | mỗi tuần
    hằng tháng | hàng tháng | mỗi tháng
    hằng quý | hàng quý | mỗi quý
    hằng năm | hàng năm | mỗi năm
    - ngày nghỉ hằng năm | nghỉ hằng năm`,
  buổi: `
    buổi sáng | sáng
    buổi trưa | trưa
    buổi chiều | chiều
    buổi tối | tối
    ban đêm | đêm
    - sáng kiến | sáng tạo | ánh sáng | chiếu sáng | sáng tác | sự trong sáng | sáng suốt | chiều dài | chiều cao | chiều rộng | chiều sâu | một chiều | nhiều chiều | hai chiều | tối đa | tối thiểu | tối ưu | tối cao | đêm hội | tối thượng | sáng lập | sáng chế | sống sáng`,
  'đầu, giữa, cuối': `
    đầu năm | đầu quý | đầu tháng | đầu tuần | đầu giờ | đầu kỳ | đầu mùa | tuần đầu | tháng đầu | ngày đầu
    giữa năm | giữa quý | giữa tháng | giữa tuần | giữa giờ | giữa kỳ | giữa mùa
    cuối năm | cuối quý | cuối tháng | cuối tuần | cuối giờ | cuối kỳ | cuối mùa | tuần cuối | tháng cuối | ngày cuối`,
  'toàn bộ, một phần': `
    toàn bộ | tất cả | toàn thể | mọi | 100 %
    một số | một vài | một phần | một bộ phận
    phần lớn | đa số | hầu hết | đa phần | phần nhiều
    - một phần ba | một phần tư | một phần hai`,
  'phương hướng': `
    phía đông
    phía tây
    phía nam
    phía bắc`,
  'trong nước, nước ngoài': `
    trong nước | nội địa
    nước ngoài | ngoài nước | quốc tế
    - hợp tác quốc tế | quốc tế thiếu nhi | quốc tế lao động`,
  cấp: `
    cấp trung ương
    cấp tỉnh
    cấp huyện
    cấp xã
    cấp thôn`,
  'bắt buộc, tự nguyện': `
    bắt buộc
    tự nguyện | khuyến khích`,
  'trực tiếp, trực tuyến': `
    trực tiếp
    trực tuyến`,
  'lần đầu, lần cuối': `
    lần đầu | lần đầu tiên
    lần cuối | lần cuối cùng`,
  'công lập, ngoài công lập': `
    công lập
    ngoài công lập | tư thục | dân lập`,
  'cao nhất, thấp nhất': `
    cao nhất | mạnh nhất | lớn nhất | nhiều nhất | dài nhất
    thấp nhất | yếu nhất | nhỏ nhất | ngắn nhất`,
};

interface Entry {
  readonly set: string;
  readonly value: string;
}

const entries = new Map<string, Entry | null>();
for (const [set, text] of Object.entries(SETS)) {
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const none = line.startsWith('-');
    const phrases = line
      .replace(/^-\s*/, '')
      .split('|')
      .map((one) => one.trim());
    for (const phrase of phrases) entries.set(phrase, none ? null : { set, value: phrases[0] as string });
  }
}
const table: PhraseTable = phraseTable([...entries.keys()]);

/** The contrast words of a text, the longest phrases first. */
export function contrastsOf(text: string): readonly ContrastFact[] {
  const syllables = syllablesOf(text);
  const found: ContrastFact[] = [];
  for (let at = 0; at < syllables.length; ) {
    const length = matchPhrase(table, syllables, at);
    if (length === 0) {
      at++;
      continue;
    }
    const run = syllables.slice(at, at + length);
    const entry = entries.get(run.map((one: Syllable) => one.key).join(' '));
    if (entry) found.push({ kind: 'contrast', start: (run[0] as Syllable).start, end: (run.at(-1) as Syllable).end, ...entry });
    at += length;
  }
  return found;
}
