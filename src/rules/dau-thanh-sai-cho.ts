import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { findImpossibleSyllables } from '../vietnamese/syllable.ts';

export const dauThanhSaiCho: ProseRule = {
  id: 'dau-thanh-sai-cho',
  title: 'Dấu thanh đặt sai chữ cái',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Dù theo kiểu đặt dấu cũ hay mới, dấu thanh không bao giờ đứng ở chữ cái này: sau «qu» và «gi», dấu đặt ở nguyên âm (quả, già).',
  fix: 'safe',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      if (role === 'nguoi_ky') continue;
      for (const { start, end, word, kind, suggestions } of findImpossibleSyllables(text.value)) {
        const right = suggestions[0];
        if (kind !== 'misplaced' || right === undefined) continue;
        yield reportFault(
          text,
          { start, end, replacement: right },
          `Gặp «${word}» đặt dấu sai chỗ, cần «${right}».`,
          `Đổi thành «${right}»`,
          suggestions.length === 1,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Hiệu quả, thuỷ lợi, thủy sản, quý, của.' }],
    bad: [{ kind: 'text', text: 'Nâng cao hiệu ⟦qủa⟧ công tác.', fixed: 'Nâng cao hiệu quả công tác.' }],
  },
};
