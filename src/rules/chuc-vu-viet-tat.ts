import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { signerPartsOf } from '../lint/signer-parts.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

/** Short forms of posts as they are scribbled, and what they stand for. */
const POSTS: readonly (readonly [string, string])[] = [
  ['PCVP', 'Phó Chánh Văn phòng'],
  ['CVP', 'Chánh Văn phòng'],
  ['PTGĐ', 'Phó Tổng Giám đốc'],
  ['TGĐ', 'Tổng Giám đốc'],
  ['PGĐ', 'Phó Giám đốc'],
  ['GĐ', 'Giám đốc'],
  ['PCT', 'Phó Chủ tịch'],
  ['CT', 'Chủ tịch'],
  ['PTP', 'Phó Trưởng phòng'],
  ['TP', 'Trưởng phòng'],
  ['PBT', 'Phó Bí thư'],
  ['BT', 'Bí thư'],
  ['PHT', 'Phó Hiệu trưởng'],
  ['HT', 'Hiệu trưởng'],
];
const SHORT_DEPUTY = /^P\s*\.\s*(?=\p{L})/u;

export const chucVuVietTat: DocumentRule = {
  id: 'chuc-vu-viet-tat',
  title: 'Chức vụ người ký viết tắt',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.7.c'), ...party()],
  why: 'Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức của người ký, viết đầy đủ.',
  fix: 'unsafe',
  *check(document) {
    for (const { field } of signerPartsOf(document)) {
      const { text, value } = field;
      const known = POSTS.find(([short]) => value === short || value.startsWith(`${short} `) || value.startsWith(`${short}.`));
      const deputy = SHORT_DEPUTY.exec(value);
      const length = known ? known[0].length : (deputy?.[0].length ?? 0);
      const full = known ? known[1] : 'Phó ';
      if (length === 0) continue;
      yield {
        at: placeOf(text, 0, value.slice(0, length).trimEnd().length),
        message: `Gặp chức vụ viết tắt «${value.slice(0, length).trim()}», cần viết đầy đủ «${full.trim()}».`,
        ...fixOf(text, 0, value[length] === '.' ? length + 1 : length, full, `Viết đầy đủ «${full.trim()}»`),
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Minh Sơn}' } }],
    bad: [
      {
        kind: 'document',
        front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: ⟦PCT⟧, ho_ten: Lê Minh Sơn}' },
        fixed: { front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Minh Sơn}' } },
      },
      {
        kind: 'document',
        front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: ⟦P.⟧Chủ tịch, ho_ten: Lê Minh Sơn}' },
        fixed: { front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Minh Sơn}' } },
      },
    ],
  },
};
