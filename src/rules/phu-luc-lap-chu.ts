import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const LABEL = /^Phụ lục(?:\s+(?:số\s+)?(?:[IVXLC]+|\d{1,2}))?\s*[.:–-]?\s+(?=\S)/iu;

export const phuLucLapChu: DocumentRule = {
  id: 'phu-luc-lap-chu',
  title: 'Tên phụ lục gõ lại chữ «Phụ lục»',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục III.1')],
  why: 'Chữ «Phụ lục» và số của phụ lục do công cụ in, theo thứ tự khai báo; gõ lại thì bản in bị lặp, và số sai khi thêm bớt phụ lục.',
  fix: 'unsafe',
  *check(document) {
    for (const { kind, title } of document.attachments) {
      const match = kind === 'phu_luc' ? LABEL.exec(title.text.value) : null;
      if (!match) continue;
      yield {
        at: placeOf(title.text, 0, match[0].trimEnd().length),
        message: `Gặp «${match[0].trim()}» trong tên phụ lục; phần này do công cụ in. Cần chỉ ghi tên: «${title.text.value.slice(match[0].length)}».`,
        ...fixOf(title.text, 0, match[0].length, '', 'Bỏ chữ lặp'),
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: Khu vực trọng điểm}' },
        body: 'Yêu cầu trực canh (theo Phụ lục kèm theo).\n',
        files: { 'a.md': 'Xã Cúc Phương.\n' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: ⟦Phụ lục I.⟧ Khu vực trọng điểm}' },
        body: 'Yêu cầu trực canh (theo Phụ lục kèm theo).\n',
        files: { 'a.md': 'Xã Cúc Phương.\n' },
        fixed: { front: { phu_luc: '\n  - {tep: a.md, ten: Khu vực trọng điểm}' } },
      },
    ],
  },
};
