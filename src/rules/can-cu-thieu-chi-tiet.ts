import { nd30 } from '../lint/clause.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const canCuThieuChiTiet: ProseRule = {
  id: 'can-cu-thieu-chi-tiet',
  title: 'Căn cứ ghi chưa đủ ngày, cơ quan hoặc trích yếu',
  family: 'thanh_phan',
  scope: 'van_xuoi',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.c')],
  why: 'Căn cứ ghi đầy đủ tên loại, số, ký hiệu, cơ quan, ngày, tháng, năm và trích yếu của văn bản (Luật, Pháp lệnh chỉ ghi tên); thiếu thì không kiểm tra được văn bản ấy có đúng và còn hiệu lực không.',
  *check(prose) {
    const seen = new Set<unknown>();
    for (const { passage, citation } of prose.citations) {
      if (passage.role !== 'can_cu' || citation.nested || seen.has(passage) || !/^[-–\s]*Căn cứ/i.test(passage.text.value)) continue;
      seen.add(passage);
      if (citation.kind !== 'qppl' && citation.kind !== 'state' && citation.kind !== 'letter') continue;
      const missing = [
        ...(citation.date && citation.date.length === 10 ? [] : ['ngày, tháng, năm']),
        ...(citation.issuer ? [] : ['cơ quan ban hành']),
        ...(citation.title ? [] : ['trích yếu']),
      ];
      if (missing.length === 0) continue;
      yield {
        at: placeOf(passage.text, citation.start, citation.end),
        message: `Gặp căn cứ «${citation.raw}», thiếu ${missing.join(', ')}. Cần ghi đủ tên loại, số, ký hiệu, cơ quan, ngày và trích yếu.`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: {
          can_cu:
            '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017\n  - Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05 tháng 3 năm 2020 về công tác văn thư',
        },
      },
    ],
    bad: [{ kind: 'document', front: { can_cu: '\n  - Căn cứ ⟦Nghị định số 30/2020/NĐ-CP của Chính phủ⟧' } }],
  },
};
