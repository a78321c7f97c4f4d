import { citationsWith, citing } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanNamKhacNgay: ProseRule = {
  id: 'vien-dan-nam-khac-ngay',
  title: 'Năm trong ký hiệu khác năm của ngày ban hành',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'error',
  basis: citing,
  why: 'Số của văn bản quy phạm pháp luật ghi theo năm ban hành: hai năm khác nhau thì một chỗ đã gõ sai.',
  *check(prose) {
    for (const { passage, faults } of citationsWith(prose, 'year-differs-from-date')) {
      for (const fault of faults) {
        const written = passage.text.value.slice(fault.start, fault.end);
        yield {
          at: placeOf(passage.text, fault.start, fault.end),
          message: `Gặp «${written}», nhưng ký hiệu ghi năm ${fault.expected ?? ''}. Cần sửa ngày hoặc ký hiệu theo văn bản gốc.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.' }],
    bad: [{ kind: 'text', text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ⟦ngày 05/3/2021⟧ của Chính phủ.' }],
  },
};
