import { capitalsOfReferences } from '../lint/citation-faults.ts';
import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { adviceBeforeCircular1 } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';

/** «điều 5 Luật …», «khoản 2 điều 5», «chương II»: what follows or precedes must show that a text is referred to («điều 5 xe» does not). */
const REFERENCE =
  /(?<=(?:khoản \d{1,3}[,;]? |điểm \p{Ll}[,;]? |(?:tại|theo|trong) )(?:các )?)điều(?= \d{1,3}[a-zđ]?(?:[,.;:)]| (?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết định|Quy|Hiến pháp|Chương|của|và|này|nêu|trên)|$))|(?<![\p{L}\p{M}])(?:điều(?= \d{1,3}[a-zđ]? (?:(?:của )?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư|Hiến pháp)))|chương(?= [IVX]{1,5}(?![\p{L}\d])))/gu;

export const dieuVietThuong: ProseRule = {
  id: 'dieu-viet-thuong',
  title: 'Viện dẫn điều, chương, phần viết chữ thường',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: capitalsOfReferences,
  why: 'Khi viện dẫn, viết hoa chữ đầu của Phần, Chương, Mục, Tiểu mục, Điều; viết thường khoản, điểm.',
  fix: 'safe',
  *check(prose) {
    const advice = adviceBeforeCircular1(prose);
    for (const { text } of passagesWith(prose, REFERENCE)) {
      for (const match of text.value.matchAll(REFERENCE)) {
        const [word] = match;
        const from = match.index;
        yield {
          at: placeOf(text, from, from + word.length),
          message: `Gặp «${word}» viết thường, cần viết hoa: «${word.charAt(0).toUpperCase()}${word.slice(1)}».`,
          ...fixOf(text, from, from + 1, word.charAt(0).toUpperCase(), 'Viết hoa'),
          ...advice,
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Theo quy định tại điểm a khoản 2 Điều 5 và Chương II của Luật Đất đai.' },
      { kind: 'text', text: 'Thành phố điều 5 xe cứu thương đến hiện trường.' },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Theo quy định tại khoản 2 ⟦điều⟧ 5 Luật Đất đai và ⟦chương⟧ II của Luật ấy.',
        fixed: 'Theo quy định tại khoản 2 Điều 5 Luật Đất đai và Chương II của Luật ấy.',
      },
    ],
  },
};
