import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule, Report } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';
import type { Place } from '../source/source-text.ts';

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
/** «04/CT-UBND»: number and symbol together, as they are printed. */
const NUMBER_AND_SYMBOL = /^0*(\d{1,5})\s*[/-]\s*\p{L}/u;

/** «16/3/2026», «2026-3-16», «ngày 16 tháng 3 năm 2026» as an ISO date; null where it is none. */
function isoOf(typed: string): string | null {
  const [day, month, year] =
    DAY_FIRST.exec(typed)?.slice(1) ?? IN_WORDS.exec(typed)?.slice(1) ?? YEAR_FIRST.exec(typed)?.slice(1).reverse() ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** What stands between the semicolons of one line; none where there is no semicolon. */
function itemsOf(typed: string): string[] {
  const bare = typed.replace(/^"(.*)"$/s, '$1');
  const items = bare.split(';').map((item) => item.trim().replace(/^[-–•]\s+/, ''));
  return items.length > 1 && !/[\n"\\]/.test(bare) ? items.filter((item) => item !== '') : [];
}

/** The items as a list below their key. */
function listFix(at: Place, items: readonly string[]) {
  if (at.start < 0) return {};
  const { text } = at.source;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text.slice(0, at.start).trimEnd().length;
  const list = items.map((item) => `${newline}  - ${/[:#]/.test(item) ? JSON.stringify(item) : item}`).join('');
  return { fix: { title: 'Đưa mỗi mục xuống một dòng', edits: [{ start, end: at.end, text: list }], safe: false } };
}

export const saiKieu: DocumentRule = {
  id: 'sai-kieu',
  title: 'Giá trị của khóa không đúng kiểu',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Giá trị không đọc được thì thành phần tương ứng bị để trống khi in.',
  fix: 'safe',
  *check(document) {
    const unread = problemsOfKind(document, 'yaml-syntax');
    for (const { at, key, expected, found } of problemsOfKind(document, 'wrong-type')) {
      // What could not be read has no type.
      if (unread.some((one) => one.at.start >= at.start && one.at.start < at.end)) continue;
      if (
        unread.some((one) => one.slip === 'tab' && one.at.start < at.start && !at.source.text.slice(one.at.start, at.start).includes('\n'))
      )
        continue;
      const report: Report = { at, message: `Gặp ${found} ở khóa «${key}», cần ${expected}.` };
      const typed = at.start < 0 ? '' : at.source.text.slice(at.start, at.end);
      const iso = /ngày dạng/.test(expected) ? isoOf(typed) : null;
      const numbered = key === 'so' ? NUMBER_AND_SYMBOL.exec(typed) : null;
      if (numbered) {
        const number = String(Number(numbered[1]));
        yield {
          ...report,
          message: `Gặp «${typed}» ở khóa «so», cần chỉ con số: «${number}». Ký hiệu được ghép từ loại và cơ quan; nếu khác thì ghi ở khóa «ky_hieu».`,
          ...fixAt(at, typed, number, `Đổi thành ${number}`, false),
        };
        continue;
      }
      if (iso) {
        yield {
          ...report,
          message: `Gặp ngày «${typed}», cần dạng năm-tháng-ngày: «${iso}».`,
          ...fixAt(at, typed, iso, `Đổi thành ${iso}`),
        };
        continue;
      }
      const items = /^một danh sách/.test(expected) ? itemsOf(typed) : [];
      if (items.length > 0) {
        yield {
          ...report,
          message: `Gặp các mục trên một dòng ở khóa «${key}», cần mỗi mục một dòng, bắt đầu bằng «- ».`,
          ...listFix(at, items),
        };
        continue;
      }
      yield report;
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { so: '"04"' } }],
    bad: [
      { kind: 'document', front: { so: '⟦12/CT-UBND⟧' }, fixed: { front: { so: '12' } } },
      { kind: 'document', front: { so: '⟦mười hai⟧' } },
      { kind: 'document', front: { ngay: '⟦16/3/2026⟧' }, fixed: { front: { ngay: '2026-03-16' } } },
      { kind: 'document', front: { ngay: '⟦2026-3-6⟧' }, fixed: { front: { ngay: '2026-03-06' } } },
      { kind: 'document', front: { ngay: '⟦ngày 16 tháng 3 năm 2026⟧' }, fixed: { front: { ngay: '2026-03-16' } } },
      {
        kind: 'document',
        front: { noi_nhan: '⟦"Các sở, ban, ngành cấp tỉnh; Lưu: VT, NN"⟧' },
        fixed: { front: { noi_nhan: '\n  - Các sở, ban, ngành cấp tỉnh\n  - "Lưu: VT, NN"' } },
      },
      { kind: 'document', front: { nguoi_ky: '⟦Lê Minh Sơn⟧' } },
    ],
  },
};
