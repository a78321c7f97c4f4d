import { citing } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const thongTuCoKyHieuDonVi: ProseRule = {
  id: 'thong-tu-co-ky-hieu-don-vi',
  title: 'Ký hiệu Thông tư kèm ký hiệu đơn vị soạn thảo',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Từ năm 2009 ký hiệu thông tư chỉ gồm số, năm, TT và chữ viết tắt của cơ quan ban hành; phần thêm sau đó làm ký hiệu không tra cứu được.',
  *check(prose) {
    for (const { passage, citation } of prose.citations) {
      const { symbol, year, parts } = citation;
      if (!symbol || !parts.symbol || citation.kind !== 'qppl' || Number(year) < 2010) continue;
      const match = /^(TT-\p{L}{2,})-\p{L}{0,4}\d[\p{L}\d]*$/u.exec(symbol);
      if (!match) continue;
      const written = passage.text.value.slice(parts.symbol.start, parts.symbol.end);
      yield {
        at: placeOf(passage.text, parts.symbol.start, parts.symbol.end),
        message: `Gặp ký hiệu Thông tư «${written}» kèm ký hiệu đơn vị, cần «${citation.number}/${year}/${match[1]}». Cần đối chiếu với văn bản gốc.`,
      };
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Theo Thông tư số 23/2012/TT-BCA ngày 27/4/2012 của Bộ trưởng Bộ Công an.' },
      { kind: 'text', text: 'Theo Thông tư số 06/2008/TT-BCA-C11 ngày 27/5/2008 của Bộ Công an.' },
    ],
    bad: [{ kind: 'text', text: 'Theo Thông tư số ⟦15/2014/TT-BCA-C67⟧ ngày 04/4/2014 của Bộ trưởng Bộ Công an.' }],
  },
};
