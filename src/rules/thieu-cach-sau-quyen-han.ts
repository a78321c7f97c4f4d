import { nd30 } from '../lint/clause.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** TM., KT., TL., TUQ., Q. at the head of a signature line, with the post tight after it or the full stop left out. */
const TIGHT = /^(TM|KT|TL|TUQ|Q)\.(?=\p{Lu}{2})/u;
const WITHOUT_STOP =
  /^(TM|KT|TL|TUQ) (?=(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CỤC TRƯỞNG|CHÁNH|TRƯỞNG|TỔNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN)(?!\p{L}))/u;
const SLASHED = /^([TK])\/([MLT])(?=\s?\p{Lu}{2})/u;

export const thieuCachSauQuyenHan: ProseRule = {
  id: 'thieu-cach-sau-quyen-han',
  title: 'Chữ viết tắt quyền hạn ký gõ không đúng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.7.a')],
  why: 'Quyền hạn của người ký ghi TM., KT., TL., TUQ., Q. có dấu chấm, rồi một dấu cách, rồi tên tập thể hoặc chức vụ.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      if (role !== 'dong') continue;
      const tight = TIGHT.exec(text.value);
      const bare = WITHOUT_STOP.exec(text.value);
      const found = tight ?? bare;
      if (found) {
        const right = `${found[1]}. `;
        yield reportFault(
          text,
          { start: 0, end: found[0].length, replacement: right },
          `Gặp «${text.value.slice(0, 20)}», cần «${right}${text.value.slice(found[0].length, 20)}».`,
          `Viết «${right.trim()}» và một dấu cách`,
          true,
        );
      }
      const slashed = SLASHED.exec(text.value);
      if (slashed) {
        yield {
          ...reportFault(
            text,
            { start: 0, end: slashed[0].length, replacement: null },
            `Gặp «${slashed[0]}», cần «${slashed[1]}${slashed[2]}.» với văn bản của cơ quan nhà nước (T/M, K/T, T/L là cách ghi của văn bản Đảng).`,
            '',
          ),
          severity: 'info',
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' }],
    bad: [
      { kind: 'text', text: '⟦KT.⟧CHỦ TỊCH', fixed: 'KT. CHỦ TỊCH' },
      { kind: 'text', text: '⟦KT ⟧GIÁM ĐỐC', fixed: 'KT. GIÁM ĐỐC' },
    ],
  },
};
