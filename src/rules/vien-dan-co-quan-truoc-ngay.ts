import { citing } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanCoQuanTruocNgay: ProseRule = {
  id: 'vien-dan-co-quan-truoc-ngay',
  title: 'Viện dẫn ghi cơ quan ban hành trước ngày',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'info',
  basis: citing,
  why: 'Trong viện dẫn ở nội dung, ngày đứng trước cơ quan ban hành: «Nghị định số … ngày … của Chính phủ».',
  *check(prose) {
    for (const { passage, citation } of prose.citations) {
      const { date, issuer } = citation.parts;
      if (passage.role === 'can_cu' || prose.document === null || citation.nested || !date || !issuer) continue;
      if (citation.kind === 'law' || citation.kind === 'unnumbered' || issuer.start > date.start) continue;
      if (issuer.start < citation.start || date.end > citation.end) continue;
      yield {
        at: placeOf(passage.text, issuer.start, date.end),
        message: `Gặp «${passage.text.value.slice(issuer.start, date.end)}», cần ghi ngày trước, rồi đến cơ quan ban hành.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document', body: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n' }],
    bad: [{ kind: 'document', body: 'Theo Nghị định số 30/2020/NĐ-CP của ⟦Chính phủ ngày 05 tháng 3 năm 2020⟧ về công tác văn thư.\n' }],
  },
};
