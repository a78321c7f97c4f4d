import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { findDoubledWords } from '../vietnamese/doubled-words.ts';

export const tuLap: ProseRule = {
  id: 'tu-lap',
  title: 'Từ gõ hai lần liền nhau',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Từ lặp thường do chép, dán hoặc sửa dở câu. Từ láy (song song) và chỗ hai từ gặp nhau (hành vi vi phạm) không phải lỗi.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      if (role === 'nguoi_ky' || role === 'o_bang') continue;
      for (const { start, end, text: doubled } of findDoubledWords(text.value)) {
        yield reportFault(
          text,
          { start, end, replacement: '' },
          `Gặp «${doubled.trim()}» gõ hai lần liền nhau, cần bỏ một.`,
          `Bỏ một «${doubled.trim()}»`,
        );
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Hành vi vi phạm, song song, trở thành thành phố, xây dựng Huế thành thành phố di sản, đầu tư tư nhân, tổng kết kết quả; cứu sinh, cứu đắm.',
      },
    ],
    bad: [
      { kind: 'text', text: 'Yêu cầu các⟦ các⟧ sở báo cáo.', fixed: 'Yêu cầu các sở báo cáo.' },
      { kind: 'text', text: 'Tỉnh bố trí⟦ bố trí⟧ kinh phí.', fixed: 'Tỉnh bố trí kinh phí.' },
    ],
  },
};
