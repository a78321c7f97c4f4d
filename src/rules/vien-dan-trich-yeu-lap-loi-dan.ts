import { citationsWith, citing } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanTrichYeuLapLoiDan: ProseRule = {
  id: 'vien-dan-trich-yeu-lap-loi-dan',
  title: 'Trích yếu được viện dẫn có hai lời dẫn',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Trích yếu đã mở đầu bằng «Quy định về», «Về việc» thì không thêm «về» trước ngoặc kép.',
  *check(prose) {
    for (const { passage, faults } of citationsWith(prose, 'title-introduced-twice')) {
      for (const fault of faults) {
        const written = passage.text.value.slice(fault.start, fault.end);
        yield {
          at: placeOf(passage.text, fault.start, fault.end),
          message: `Gặp «${written}» dẫn trích yếu hai lần. Cần bỏ «về» trước ngoặc kép, hoặc bỏ lời dẫn trong ngoặc.`,
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Thực hiện Nghị định số 06/2013/NĐ-CP ngày 09/01/2013 của Chính phủ quy định về bảo vệ cơ quan, doanh nghiệp.',
      },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Nghị định số 06/2013/NĐ-CP ngày 09/01/2013 của Chính phủ ⟦về “Quy định⟧ về bảo vệ cơ quan, doanh nghiệp”.',
      },
    ],
  },
};
