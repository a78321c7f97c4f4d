import { citing, isAttachedTo } from '../lint/citation-faults.ts';
import { citedDocuments } from '../lint/cited-documents.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanLanDauChuaDu: ProseRule = {
  id: 'vien-dan-lan-dau-chua-du',
  title: 'Viện dẫn lần đầu chưa đủ ngày, cơ quan hoặc trích yếu',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: citing,
  why: 'Lần đầu viện dẫn phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu. Luật, Pháp lệnh chỉ ghi tên.',
  *check(prose) {
    for (const { mentions } of citedDocuments(prose)) {
      const [first] = mentions;
      const { citation, passage } = first;
      if (passage.role === 'can_cu' || passage.role === 'trich_yeu' || passage.role === 'noi_nhan') continue;
      if (citation.kind === 'law' || citation.kind === 'short' || citation.kind === 'old' || isAttachedTo(first)) continue;
      const dated =
        citation.date?.length === 10 || citation.faults.some((fault) => fault.kind === 'unreal-date' || fault.kind === 'incomplete-date');
      const missing = [
        ...(dated ? [] : ['ngày, tháng, năm']),
        ...(citation.issuer ? [] : ['cơ quan ban hành']),
        ...(citation.title ? [] : ['trích yếu']),
      ];
      if (missing.length === 0) continue;
      yield {
        at: placeOf(passage.text, citation.start, citation.end),
        message: `Gặp viện dẫn lần đầu «${citation.raw}» thiếu ${missing.join(', ')}. Cần ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.`,
        // What a reader cannot do without is the date; issuer and title are often plain from the symbol and the sentence.
        ...(prose.document && !dated ? {} : { severity: 'info' as const }),
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, yêu cầu rà soát văn bản. Việc lưu trữ thực hiện theo Nghị định số 30/2020/NĐ-CP và Luật Lưu trữ.\n',
      },
    ],
    bad: [{ kind: 'document', body: 'Các cơ quan rà soát văn bản theo ⟦Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư⟧.\n' }],
  },
};
