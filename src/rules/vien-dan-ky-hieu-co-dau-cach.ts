import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanKyHieuCoDauCach: ProseRule = {
  id: 'vien-dan-ky-hieu-co-dau-cach',
  title: 'Số, ký hiệu của văn bản được viện dẫn có dấu cách',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'error',
  basis: citing,
  why: 'Số, ký hiệu viết liền; có dấu cách thì không tra cứu được văn bản và dễ bị ngắt dòng giữa ký hiệu.',
  fix: 'safe',
  check: (prose) =>
    reportSymbols(
      prose,
      'space-in-symbol',
      (written, right) => `Gặp ký hiệu «${written}» có dấu cách, cần viết liền: «${right}».`,
      'Bỏ dấu cách trong ký hiệu',
    ),
  examples: {
    good: [{ kind: 'text', text: 'Thực hiện Chỉ thị số 04/CT-UBND ngày 02/4/2018 của Ủy ban nhân dân tỉnh.' }],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Chỉ thị số ⟦04/ CT-UBND⟧ ngày 02/4/2018 của Ủy ban nhân dân tỉnh.',
        fixed: 'Thực hiện Chỉ thị số 04/CT-UBND ngày 02/4/2018 của Ủy ban nhân dân tỉnh.',
      },
      {
        kind: 'text',
        text: 'Theo Quyết định số ⟦77/2006/QĐ - UBND⟧ ngày 17/8/2006 của UBND tỉnh.',
        fixed: 'Theo Quyết định số 77/2006/QĐ-UBND ngày 17/8/2006 của UBND tỉnh.',
      },
    ],
  },
};
