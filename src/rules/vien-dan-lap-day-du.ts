import { citing } from '../lint/citation-faults.ts';
import { citedDocuments } from '../lint/cited-documents.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanLapDayDu: ProseRule = {
  id: 'vien-dan-lap-day-du',
  title: 'Viện dẫn lần sau lặp lại đầy đủ ngày, cơ quan, trích yếu',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'info',
  basis: citing,
  why: 'Từ lần thứ hai chỉ ghi tên loại và số, ký hiệu: văn bản gọn hơn và không có chỗ để hai lần ghi khác nhau.',
  *check(prose) {
    for (const { mentions } of citedDocuments(prose)) {
      const full = mentions.findIndex(({ citation }) => citation.title !== null);
      if (full < 0) continue;
      for (const { citation, passage } of mentions.slice(full + 1)) {
        if (citation.kind === 'law' || citation.title === null || citation.date === null || passage.role === 'can_cu') continue;
        const type = citation.parts.type ? passage.text.value.slice(citation.parts.type.start, citation.parts.type.end) : '';
        const symbol = citation.parts.symbol ? passage.text.value.slice(citation.parts.symbol.start, citation.parts.symbol.end) : '';
        // The title may run long: what is marked is enough to see which mention it is.
        const end = Math.max(...[citation.parts.symbol, citation.parts.date, citation.parts.issuer].map((part) => part?.end ?? 0));
        yield {
          at: placeOf(passage.text, citation.start, Math.min(citation.end, Math.max(end, citation.start + 1))),
          message: `Gặp «${citation.raw}» đã viện dẫn đầy đủ ở trên. Cần chỉ ghi «${type} số ${symbol}».`,
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, văn bản phải có số. Nghị định số 30/2020/NĐ-CP có hiệu lực từ ngày ký.',
      },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, văn bản phải có số. Thể thức thực hiện theo ⟦Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ⟧ về công tác văn thư.',
      },
    ],
  },
};
