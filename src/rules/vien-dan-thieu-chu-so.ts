import { citationsWith, citing } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanThieuChuSo: ProseRule = {
  id: 'vien-dan-thieu-chu-so',
  title: 'Viện dẫn thiếu chữ «số» trước số, ký hiệu',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Viện dẫn đầy đủ ghi tên loại rồi đến «số» và ký hiệu; cách nói tắt của báo chí không dùng trong văn bản hành chính.',
  fix: 'safe',
  *check(prose) {
    for (const { passage, citation, faults } of citationsWith(prose, 'missing-so')) {
      if (citation.kind === 'law') continue;
      const full = !citation.nested && citation.kind !== 'short' && citation.date?.length === 10;
      const [fault] = faults;
      const symbol = citation.parts.symbol ?? citation;
      const written = passage.text.value.slice(citation.start, symbol.end);
      yield {
        at: placeOf(passage.text, citation.start, symbol.end),
        message: `Gặp «${written}» thiếu chữ «số», cần «${passage.text.value.slice(citation.start, fault.start)}số ${passage.text.value.slice(fault.start, symbol.end)}».`,
        ...fixOf(passage.text, fault.start, fault.end, 'số ', 'Thêm chữ «số»'),
        ...(full ? {} : { severity: 'info' as const }),
      };
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Thực hiện Chỉ thị số 09-CT/TU ngày 30/12/2021 của Ban Thường vụ Tỉnh ủy.' },
      { kind: 'text', text: 'Luật An ninh quốc gia năm 2004.' },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện ⟦Chỉ thị 09-CT/TU⟧ ngày 30/12/2021 của Ban Thường vụ Tỉnh ủy.',
        fixed: 'Thực hiện Chỉ thị số 09-CT/TU ngày 30/12/2021 của Ban Thường vụ Tỉnh ủy.',
      },
    ],
  },
};
