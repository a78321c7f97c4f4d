import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanKyHieuCoNam: ProseRule = {
  id: 'vien-dan-ky-hieu-co-nam',
  title: 'Ký hiệu của văn bản cá biệt có năm',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'info',
  basis: citing,
  why: 'Chỉ văn bản quy phạm pháp luật có năm trong số, ký hiệu; kế hoạch, báo cáo, thông báo… thì không.',
  check: (prose) =>
    reportSymbols(
      prose,
      'year-in-unit-act',
      (written, _, { citation }) => `Gặp «${citation.type ?? 'văn bản'}» có năm trong ký hiệu «${written}». Cần đối chiếu với văn bản gốc.`,
    ),
  examples: {
    good: [{ kind: 'text', text: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/5/2024 của Ủy ban nhân dân tỉnh.' }],
    bad: [{ kind: 'text', text: 'Thực hiện Kế hoạch số ⟦12/2024/KH-UBND⟧ ngày 15/5/2024 của Ủy ban nhân dân tỉnh.' }],
  },
};
