import { nd30 } from '../lint/clause.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

const TAIL = 12;
/** The end mark with blanks inside or before it, or with one of its full stops lost. */
const MALFORMED = /(?<=[\p{L}\p{N})”])(?:\s+\.\/\.|\.\s+\/\s*\.|\.\/\s+\.|\s+\/\.|\/\.)\s*$/u;

export const dauKetThucSaiCach: ProseRule = {
  id: 'dau-ket-thuc-sai-cach',
  title: 'Dấu kết thúc văn bản gõ sai (văn bản dạng chữ thuần)',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục III, Mẫu 1.1 đến 1.7')],
  why: 'Dấu kết thúc nội dung viết liền «./.» ngay sau chữ cuối. Ở văn bản nguồn công cụ tự đặt dấu.',
  fix: 'safe',
  *check(prose) {
    if (prose.document || !prose.joined.includes('/')) return;
    for (const { text, role } of prose.passages) {
      if (role !== 'dong') continue;
      const from = Math.max(0, text.value.length - TAIL);
      const match = MALFORMED.exec(text.value.slice(from));
      if (!match) continue;
      const start = from + match.index;
      yield reportFault(
        text,
        { start, end: start + match[0].trimEnd().length, replacement: './.' },
        `Gặp «${match[0].trim()}» ở cuối nội dung, cần «./.» viết liền sau chữ cuối.`,
        'Viết «./.»',
      );
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Yêu cầu các đơn vị thực hiện./.\nTrân trọng./.' }],
    bad: [{ kind: 'text', text: 'Yêu cầu các đơn vị thực hiện⟦./ .⟧', fixed: 'Yêu cầu các đơn vị thực hiện./.' }],
  },
};
