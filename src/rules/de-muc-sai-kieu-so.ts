import type { HeadingLevel } from '../document/document.ts';
import { roman } from '../document/numbering.ts';
import { nd30 } from '../lint/clause.ts';
import { ordinalOf, outlineEntries, outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

/** Names of the levels whose kind of number the decree fixes, and whether it is Roman. */
const ROMAN: Partial<Readonly<Record<HeadingLevel, readonly [string, boolean]>>> = {
  phan: ['Phần', true],
  chuong: ['Chương', true],
  muc: ['Mục', false],
  tieu_muc: ['Tiểu mục', false],
};

export const deMucSaiKieuSo: DocumentRule = {
  id: 'de-muc-sai-kieu-so',
  title: 'Phần, chương đánh số Ả Rập, hoặc mục đánh số La Mã',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6; Mục V')],
  why: 'Phần, chương đánh số La Mã («Chương II»); mục, tiểu mục, điều đánh số Ả Rập («Mục 2», «Điều 5»).',
  fix: 'safe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { level, number, typedNumber } of outlineEntries(blocks)) {
        const form = ROMAN[level];
        const value = number === null ? null : ordinalOf(number);
        if (!form || !typedNumber || value === null || value > 89) continue;
        const [name, wantsRoman] = form;
        if (/^\d/.test(typedNumber.value) !== wantsRoman) continue;
        const wanted = wantsRoman ? roman(value) : String(value);
        yield {
          at: placeOf(typedNumber),
          message: `Gặp «${name} ${typedNumber.value}», cần «${name} ${wanted}»: ${wantsRoman ? 'phần, chương đánh số La Mã' : 'mục, tiểu mục đánh số Ả Rập'}.`,
          ...fixOf(typedNumber, 0, typedNumber.value.length, wanted, `Đổi thành «${name} ${wanted}»`),
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { loai: 'quy_che', trich_yeu: 'Làm việc của Tổ công tác' },
        body: '## Chương I. QUY ĐỊNH CHUNG\n\n### Điều 1. Phạm vi\n\nQuy chế này quy định về tuần tra.\n\n## Chương II. NHIỆM VỤ\n\n### Mục 1. TUẦN TRA\n\n### Điều 2. Tuần tra\n\nTuần tra hằng ngày.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { loai: 'quy_che', trich_yeu: 'Làm việc của Tổ công tác' },
        body: '## Chương ⟦1⟧. QUY ĐỊNH CHUNG\n\n### Điều 1. Phạm vi\n\nQuy chế này quy định về tuần tra.\n\n## Chương II. NHIỆM VỤ\n\n### Mục ⟦I⟧. TUẦN TRA\n\n### Điều 2. Tuần tra\n\nTuần tra hằng ngày.\n',
        fixed: {
          body: '## Chương I. QUY ĐỊNH CHUNG\n\n### Điều 1. Phạm vi\n\nQuy chế này quy định về tuần tra.\n\n## Chương II. NHIỆM VỤ\n\n### Mục 1. TUẦN TRA\n\n### Điều 2. Tuần tra\n\nTuần tra hằng ngày.\n',
        },
      },
    ],
  },
};
