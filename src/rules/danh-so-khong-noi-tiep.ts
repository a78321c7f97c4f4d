import { pointLetter } from '../document/numbering.ts';
import { ordinalOf, pointOrdinal } from '../lint/outline.ts';
import type { ProseRule } from '../lint/rule.ts';
import { isBeforeDecree30 } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';

const ARTICLE = /^Điều\s+(\d{1,3})(?=[.:\s]|$)/u;
const CLAUSE = /^(\d{1,2})\.(?=\s*\p{L})/u;
const POINT = /^([a-zđ])\)(?=\s)/u;
/** What begins other lists. */
const HEADING = /^(?:(?:[IVXL]{1,6}|[A-H])\s?[.)\-–]|(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|PHỤ LỤC|Phụ lục|BIỂU|Biểu|MẪU|Mẫu)\s)/u;
const FOOT = /^(?:Nơi nhận|NƠI NHẬN)\s*:?/u;
/** An instrument that another carries. */
const INSTRUMENT = /^(?:QUY CHẾ|QUY ĐỊNH|KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐIỀU LỆ|DANH MỤC|HƯỚNG DẪN)(?=$|[\s:])/u;

interface Counter {
  previous: number;
}

export const danhSoKhongNoiTiep: ProseRule = {
  id: 'danh-so-khong-noi-tiep',
  title: 'Số của điều, khoản, điểm không nối tiếp (văn bản dạng chữ thuần)',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Điều, khoản đánh số Ả Rập liên tục, điểm theo bảng chữ cái a, b, c, d, đ, e…; nhảy hay lặp thì viện dẫn về sau chỉ sai chỗ. Văn bản nguồn có quy tắc riêng cho từng bậc, biết cả phần nào mở đầu danh sách nào.',
  *check(prose) {
    if (prose.document) return;
    const article: Counter = { previous: 0 };
    const clause: Counter = { previous: 0 };
    const point: Counter = { previous: 0 };
    let foot = false;
    // Before the decree many organs lettered without đ; it is no fault of theirs.
    const withoutD = isBeforeDecree30(prose);
    for (const { text, role } of prose.passages) {
      const { value } = text;
      if (role !== 'dong' || value.includes('|')) continue;
      const isArticle = ARTICLE.test(value);
      if (isArticle || INSTRUMENT.test(value)) foot = false;
      else foot ||= FOOT.test(value);
      if (foot) continue;
      if (INSTRUMENT.test(value)) article.previous = 0;
      if (isArticle || HEADING.test(value) || INSTRUMENT.test(value)) {
        clause.previous = 0;
        point.previous = 0;
      }
      const [match, counter, number] = isArticle
        ? ([ARTICLE.exec(value), article, ordinalOf] as const)
        : CLAUSE.test(value)
          ? ([CLAUSE.exec(value), clause, ordinalOf] as const)
          : ([POINT.exec(value), point, pointOrdinal] as const);
      if (!match) continue;
      if (counter === clause) point.previous = 0;
      const typed = match[1] as string;
      const ordinal = number(typed);
      const expected = counter.previous + 1;
      // A list may begin anew anywhere, and one whose beginning was lost (a page break, a table) says nothing.
      const skipsD = withoutD && counter === point && typed === 'e' && counter.previous === 4;
      if (counter.previous > 0 && ordinal !== 1 && ordinal !== expected && !skipsD) {
        const [found, wanted] =
          counter === point
            ? [`${typed})`, `${pointLetter(expected - 1)})`]
            : counter === article
              ? [`Điều ${typed}`, `Điều ${expected}`]
              : [`${typed}.`, `${expected}.`];
        const at = match[0].length - typed.length - (counter === article ? 0 : 1);
        yield {
          at: placeOf(text, counter === article ? at : 0, match[0].length),
          message: `Gặp «${found}», cần «${wanted}» cho nối tiếp. Cần xem lại có thiếu mục nào, hoặc đánh số lại.`,
        };
      }
      counter.previous = ordinal ?? expected;
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Điều 1. Phạm vi\n1. Một việc.\n2. Hai việc:\na) Ba việc;\nb) Bốn việc.\nĐiều 2. Đối tượng\n1. Một việc.' },
      { kind: 'text', text: 'I. Mục đích\n1. Một việc.\n2. Hai việc.\nII. Yêu cầu\n3. Ba việc.\nNơi nhận:\n5. Một chỗ.' },
    ],
    bad: [
      { kind: 'text', text: 'Yêu cầu:\n1. Một việc.\n2. Hai việc.\n⟦4.⟧ Bốn việc.\n5. Năm việc.' },
      { kind: 'text', text: '1. Giao các sở:\na) Một việc;\nb) Hai việc;\nc) Ba việc;\nd) Bốn việc;\n⟦e)⟧ Năm việc;\ng) Sáu việc.' },
      { kind: 'text', text: 'Điều 1. Phạm vi\nĐiều 2. Đối tượng\nĐiều ⟦2⟧. Trách nhiệm\nĐiều 3. Hiệu lực' },
    ],
  },
};
