import { nd30 } from '../lint/clause.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const canCuNgayTruocCoQuan: ProseRule = {
  id: 'can-cu-ngay-truoc-co-quan',
  title: 'Căn cứ ghi ngày trước cơ quan ban hành',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.c')],
  why: 'Trong căn cứ, cơ quan ban hành đứng trước ngày: «Nghị định số … của Chính phủ ngày …»; trong viện dẫn ở nội dung thì ngày đứng trước.',
  *check(prose) {
    for (const { passage, citation } of prose.citations) {
      const { date, issuer } = citation.parts;
      if (passage.role !== 'can_cu' || citation.nested || !date || !issuer || citation.kind === 'law') continue;
      if (date.start > issuer.start || date.start < citation.start || issuer.end > citation.end) continue;
      yield {
        at: placeOf(passage.text, date.start, issuer.end),
        message: `Gặp «${passage.text.value.slice(date.start, issuer.end)}» trong căn cứ, cần ghi cơ quan ban hành trước, rồi đến ngày.`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { can_cu: '\n  - Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05 tháng 3 năm 2020 về công tác văn thư' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { can_cu: '\n  - Căn cứ Nghị định số 30/2020/NĐ-CP ⟦ngày 05 tháng 3 năm 2020 của Chính phủ⟧ về công tác văn thư' },
      },
    ],
  },
};
