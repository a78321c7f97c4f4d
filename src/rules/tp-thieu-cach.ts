import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

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
    for (const { text } of passagesWith(prose, TIGHT)) {
      for (const match of text.value.matchAll(TIGHT)) {
        const right = `${(match[1] ?? match[2] ?? '').toUpperCase()}. `;
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: right },
          `Gặp «${match[0].trim()}» trước địa danh, cần «${right.trim()}» và một dấu cách.`,
          `Viết «${right.trim()}» và một dấu cách`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Sở Xây dựng TP. Huế; thành phố Đà Nẵng.' }],
    bad: [{ kind: 'text', text: 'Sở Xây dựng ⟦TP.⟧Huế.', fixed: 'Sở Xây dựng TP. Huế.' }],
  },
};
