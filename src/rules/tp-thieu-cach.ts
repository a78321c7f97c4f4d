import { mentions, passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportTogether } from '../lint/text-reports.ts';

const TIGHT = /(?<![\p{L}.])(TP|Tp|TX|Tx|TT|Tt)\.(?=\p{Lu}[\p{Ll}\p{Lu}])|(?<![\p{L}.])(Tp)\. (?=\p{Lu})/gu;

export const tpThieuCach: ProseRule = {
  id: 'tp-thieu-cach',
  title: 'Viết tắt «TP.» dính liền địa danh hoặc sai kiểu chữ',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: '«TP.» đứng trước địa danh có dấu chấm và một dấu cách (TP. Huế); trong lời văn nên viết đủ «thành phố».',
  fix: 'safe',
  *check(prose) {
    if (!mentions(prose, ['tp.', 'tx.', 'tt.'])) return;
    for (const { text } of passagesWith(prose, TIGHT)) {
      const faults = [...text.value.matchAll(TIGHT)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        replacement: `${(match[1] ?? match[2] ?? '').toUpperCase()}. `,
      }));
      const found = faults[0] ? text.value.slice(faults[0].start, faults[0].end).trim() : '';
      const right = faults[0]?.replacement.trim() ?? '';
      const message = `Gặp «${found}» trước địa danh${faults.length > 1 ? ` ở ${faults.length} chỗ trong đoạn` : ''}, cần «${right}» và một dấu cách.`;
      const report = reportTogether(text, faults, message, `Viết «${right}» và một dấu cách`);
      if (report) yield report;
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Sở Xây dựng TP. Huế; thành phố Đà Nẵng.' }],
    bad: [{ kind: 'text', text: 'Sở Xây dựng ⟦TP.⟧Huế.', fixed: 'Sở Xây dựng TP. Huế.' }],
  },
};
