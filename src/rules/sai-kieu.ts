import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule, Report } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** «04/CT-UBND»: number and symbol together, as they are printed. */
const NUMBER_AND_SYMBOL = /^0*(\d{1,5})\s*[/-]\s*\p{L}/u;

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
      const report: Report = { at, message: `Gặp ${found} ở khóa «${key}», cần ${expected}.` };
      const typed = at.start < 0 ? '' : at.source.text.slice(at.start, at.end);
      const date = /ngày dạng/.test(expected) ? DAY_FIRST.exec(typed) : null;
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
      if (!date) {
        yield report;
        continue;
      }
      const iso = `${date[3]}-${date[2]?.padStart(2, '0')}-${date[1]?.padStart(2, '0')}`;
      yield { ...report, message: `Gặp ngày «${typed}», cần dạng năm-tháng-ngày: «${iso}».`, ...fixAt(at, typed, iso, `Đổi thành ${iso}`) };
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { so: '"04"' } }],
    bad: [
      { kind: 'document', front: { so: '⟦12/CT-UBND⟧' }, fixed: { front: { so: '12' } } },
      { kind: 'document', front: { so: '⟦mười hai⟧' } },
      { kind: 'document', front: { ngay: '⟦16/3/2026⟧' }, fixed: { front: { ngay: '2026-03-16' } } },
      { kind: 'document', front: { nguoi_ky: '⟦Lê Minh Sơn⟧' } },
    ],
  },
};
