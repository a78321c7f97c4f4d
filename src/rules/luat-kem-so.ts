import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const luatKemSo: ProseRule = {
  id: 'luat-kem-so',
  title: 'Viện dẫn Luật, Pháp lệnh kèm số, ký hiệu',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'info',
  basis: citing,
  why: 'Luật, Pháp lệnh chỉ ghi tên loại và tên; số, ký hiệu không cần và dễ sai.',
  check: (prose) =>
    reportSymbols(
      prose,
      'law-with-number',
      (written, _, { citation }) =>
        `Gặp số «${written}» sau tên ${citation.type ?? 'Luật'}. Cần chỉ ghi tên${citation.name ? `: «${citation.type ?? 'Luật'} ${citation.name}»` : ''}.`,
    ),
  examples: {
    good: [
      { kind: 'text', text: 'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017.' },
      { kind: 'text', text: 'Luật An ninh quốc gia năm 2004 quy định trách nhiệm của cơ quan, tổ chức.' },
    ],
    bad: [{ kind: 'text', text: 'Thực hiện quy định của Luật Lâm nghiệp số ⟦16/2017/QH14⟧.' }],
  },
};
