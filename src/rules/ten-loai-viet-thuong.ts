import { capitalsOfNames } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { adviceBeforeCircular1 } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';

export const tenLoaiVietThuong: ProseRule = {
  id: 'ten-loai-viet-thuong',
  title: 'Tên loại của một văn bản cụ thể viết chữ thường',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: capitalsOfNames,
  why: 'Tên loại của một văn bản cụ thể, có số hoặc có tên, viết hoa chữ đầu: «Nghị định số 30/2020/NĐ-CP».',
  fix: 'safe',
  *check(prose) {
    const advice = adviceBeforeCircular1(prose);
    for (const { passage, citation } of prose.citations) {
      const { type, symbol } = citation.parts;
      if (!type || !symbol || citation.symbol === null || type.start !== citation.start) continue;
      const word = passage.text.value.slice(type.start, type.end);
      const first = word.charAt(0);
      if (first === first.toUpperCase() || citation.faults.some((fault) => fault.kind === 'lower-case-symbol')) continue;
      yield {
        at: placeOf(passage.text, type.start, type.end),
        message: `Gặp «${word}» của một văn bản cụ thể viết thường, cần «${first.toUpperCase()}${word.slice(1)}».`,
        ...fixOf(passage.text, type.start, type.start + 1, first.toUpperCase(), 'Viết hoa tên loại'),
        ...advice,
      };
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.' },
      { kind: 'text', text: 'Các nghị định hướng dẫn thi hành Luật.' },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Theo ⟦nghị định⟧ số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
        fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      },
    ],
  },
};
