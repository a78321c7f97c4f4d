import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportTogether } from '../lint/text-reports.ts';

const SPACES = /(?<=\S) {2,}(?=\S)/g;

export const nhieuKhoangTrang: ProseRule = {
  id: 'nhieu-khoang-trang',
  title: 'Hai dấu cách liền nhau',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Giữa hai từ chỉ một dấu cách; nhiều dấu cách làm dòng căn đều hai bên hở ra.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of passagesWith(prose, SPACES)) {
      const faults = [...text.value.matchAll(SPACES)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        replacement: ' ',
      }));
      const report = reportTogether(
        text,
        faults,
        `Gặp nhiều dấu cách liền nhau${faults.length > 1 ? ` ở ${faults.length} chỗ trong đoạn` : ''}, cần một dấu cách.`,
        'Bỏ dấu cách thừa',
      );
      if (report) yield report;
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Các sở báo cáo.' }],
    bad: [{ kind: 'text', text: 'Các⟦  ⟧sở  báo cáo.', fixed: 'Các sở báo cáo.' }],
  },
};
