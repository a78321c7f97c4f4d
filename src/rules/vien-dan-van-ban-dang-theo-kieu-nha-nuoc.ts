import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanVanBanDangTheoKieuNhaNuoc: ProseRule = {
  id: 'vien-dan-van-ban-dang-theo-kieu-nha-nuoc',
  title: 'Ký hiệu văn bản của Đảng viết theo kiểu của Nhà nước',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Văn bản của Đảng ghi số, gạch nối, tên loại, gạch chéo, cơ quan (05-CT/TW); viện dẫn ghi đúng như văn bản gốc.',
  fix: 'unsafe',
  check: (prose) =>
    reportSymbols(
      prose,
      'state-form-for-party',
      (written, right) => `Gặp ký hiệu văn bản của Đảng «${written}»${right === written ? '' : `, cần «${right}»`}.`,
      'Viết theo kiểu của Đảng',
    ),
  examples: {
    good: [{ kind: 'text', text: 'Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.' }],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Chỉ thị số ⟦05/CT-TW⟧ ngày 15/5/2016 của Bộ Chính trị.',
        fixed: 'Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
      },
    ],
  },
};
