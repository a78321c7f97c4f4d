import { citationsWith, citing, symbolOf } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';

export const vienDanKyHieuThieuNam: ProseRule = {
  id: 'vien-dan-ky-hieu-thieu-nam',
  title: 'Số, ký hiệu của nghị định, thông tư thiếu năm',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Từ năm 1997 số, ký hiệu văn bản quy phạm pháp luật có năm ban hành (17/2012/TT-BGDĐT); thiếu năm thì số ấy năm nào cũng có, người đọc không tra được.',
  fix: 'unsafe',
  *check(prose) {
    for (const found of citationsWith(prose, 'missing-year')) {
      const { text, at } = symbolOf(found);
      const [{ expected }] = found.faults;
      const number = /^\s*\d+[a-z]?/iu.exec(text)?.[0];
      const right = expected === undefined || number === undefined ? null : `${number}/${expected}${text.slice(number.length)}`;
      const { start } = found.citation.parts.symbol ?? found.citation;
      yield {
        at,
        message: `Gặp số, ký hiệu «${text}» không có năm, cần ${right === null ? 'thêm năm ban hành' : `«${right}»`}. Đối chiếu với văn bản gốc.`,
        // Without a date it may be older than the rule.
        ...(expected === undefined ? { severity: 'info' as const } : {}),
        ...(right === null ? {} : fixOf(found.passage.text, start, start + text.length, right, `Viết «${right}»`)),
      };
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Theo Thông tư số 17/2012/TT-BGDĐT ngày 16/5/2012 của Bộ Giáo dục và Đào tạo.' },
      { kind: 'text', text: 'Theo Nghị định số 61/CP ngày 05/7/1994 của Chính phủ; Thông tri số 12-TT/TW của Ban Bí thư.' },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Theo Thông tư số ⟦17/TT-BGDĐT⟧ ngày 16/5/2012 của Bộ Giáo dục và Đào tạo.',
        fixed: 'Theo Thông tư số 17/2012/TT-BGDĐT ngày 16/5/2012 của Bộ Giáo dục và Đào tạo.',
      },
      { kind: 'text', text: 'Theo Nghị định số ⟦30/NĐ-CP⟧ của Chính phủ.' },
    ],
  },
};
