import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { findUnicodeFaults } from '../vietnamese/unicode.ts';

export const kyTuGiongChuViet: ProseRule = {
  id: 'ky-tu-giong-chu-viet',
  title: 'Ký tự của bảng chữ khác, chỉ nhìn giống chữ Việt',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Chữ Ð của tiếng Aixơlen hay chữ a của bảng Kirin in ra giống chữ Việt, nhưng tìm kiếm, sổ đăng ký và phần mềm liên thông coi là chữ khác.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of prose.passages) {
      for (const fault of findUnicodeFaults(text.value)) {
        if (fault.kind !== 'homoglyph') continue;
        const found = text.value.slice(fault.start, fault.end);
        const code = `U+${(found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
        yield reportFault(
          text,
          fault,
          `Gặp ký tự «${found}» (${code}) chỉ nhìn giống, cần chữ «${fault.replacement}».`,
          `Đổi thành «${fault.replacement}»`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Nghị định số 30/2020/NĐ-CP của Chính phủ.' }],
    bad: [
      { kind: 'text', text: 'Đơn vị gửi ⟦Ð⟧ề án về Sở.', fixed: 'Đơn vị gửi Đề án về Sở.' },
      { kind: 'text', text: 'Các cơ qu⟦а⟧n báo cáo.', fixed: 'Các cơ quan báo cáo.' },
    ],
  },
};
