import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanKyHieuSaiDau: ProseRule = {
  id: 'vien-dan-ky-hieu-sai-dau',
  title: 'Ký hiệu viện dẫn dùng sai dấu ngăn',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ viết tắt là dấu gạch nối. Văn bản cũ có thể dùng dấu chấm: đối chiếu với văn bản gốc.',
  fix: 'unsafe',
  *check(prose) {
    for (const report of reportSymbols(
      prose,
      'wrong-separator',
      (written, right) =>
        `Gặp ký hiệu «${written}» có dấu ngăn không đúng${right === written ? '' : `, cần «${right}»`}. Cần đối chiếu với văn bản gốc.`,
      'Sửa dấu ngăn',
    ))
      yield report.fix ? report : { ...report, severity: 'info' };
  },
  examples: {
    good: [{ kind: 'text', text: 'Thực hiện Quyết định số 652/QĐ-UBND ngày 22/5/2023 của Ủy ban nhân dân tỉnh.' }],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Quyết định số ⟦652/QĐ.UBND⟧ ngày 22/5/2023 của Ủy ban nhân dân tỉnh.',
        fixed: 'Thực hiện Quyết định số 652/QĐ-UBND ngày 22/5/2023 của Ủy ban nhân dân tỉnh.',
      },
    ],
  },
};
