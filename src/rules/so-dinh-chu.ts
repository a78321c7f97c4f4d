import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** A word that introduces figures, run into them: «số96/2019/QH14», «ngày15», «Điều5». */
const RUN_IN = /(?<![\p{L}\p{N}/_.-])(?:[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý|[Đđ]iều|[Kk]hoản|[Mm]ục|[Pp]hần)(?=\d)/gu;

export const soDinhChu: ProseRule = {
  id: 'so-dinh-chu',
  title: 'Chữ dính liền con số đứng sau',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Giữa «số», «ngày», «tháng», «năm», «Điều», «khoản» và con số có một dấu cách; dính liền thì cả tìm kiếm lẫn người đọc đều vấp.',
  fix: 'safe',
  *check(prose) {
    for (const { text } of passagesWith(prose, RUN_IN)) {
      for (const match of text.value.matchAll(RUN_IN)) {
        const end = match.index + match[0].length;
        const figures = /^[\d/.-]{1,20}/.exec(text.value.slice(end))?.[0] ?? '';
        yield reportFault(
          text,
          { start: match.index, end, replacement: `${match[0]} ` },
          `Gặp «${match[0]}${figures}» dính liền, cần «${match[0]} ${figures}».`,
          'Thêm dấu cách',
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Nghị quyết số 96/2019/QH14 ngày 27 tháng 11 năm 2019, khoản 2 Điều 5.' }],
    bad: [{ kind: 'text', text: 'Nghị quyết ⟦số⟧96/2019/QH14 ⟦ngày⟧27/11/2019.', fixed: 'Nghị quyết số 96/2019/QH14 ngày 27/11/2019.' }],
  },
};
