import type { DocumentRule } from '../lint/rule.ts';
import { signerPartsOf } from '../lint/signer-parts.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';
import { capitalizeFirst, isUpper } from '../vietnamese/case.ts';

/** Words that keep a capital inside a post or the name of a collective. */
const CAPITALIZED =
  /(?<![\p{L}\p{M}])(chủ tịch|giám đốc|trưởng|bí thư|chánh|tổng|hiệu trưởng|văn phòng|thanh tra|ban|đoàn)(?![\p{L}\p{M}])/gu;

function natural(shouted: string): string {
  const lower = shouted.toLowerCase();
  const post = /^(?:phó|chánh|trưởng|quyền)\s/u.test(lower);
  return capitalizeFirst(post ? lower.replace(CAPITALIZED, (word) => capitalizeFirst(word)) : lower);
}

export const chucVuGoChuHoa: DocumentRule = {
  id: 'chuc-vu-go-chu-hoa',
  title: 'Chức vụ, quyền hạn gõ toàn chữ in hoa',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Công cụ tự in hoa chức vụ trên bản in. Gõ chữ thường thì trang web, tin bài và dữ liệu mới viết đúng «Phó Chủ tịch».',
  fix: 'unsafe',
  *check(document) {
    for (const { field } of signerPartsOf(document)) {
      const { text, value } = field;
      if (!isUpper(value) || !/\s/.test(value) || value.length < 6) continue;
      const right = natural(value);
      yield {
        at: placeOf(text),
        message: `Gặp «${value}» toàn chữ in hoa, cần viết như trong câu: «${right}»; bản in tự viết hoa.`,
        ...fixOf(text, 0, value.length, right, `Đổi thành «${right}»`),
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: { nguoi_ky: '{ky_thay: ⟦CHỦ TỊCH⟧, chuc_vu: ⟦PHÓ CHỦ TỊCH⟧, ho_ten: Lê Minh Sơn}' },
        fixed: { front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Minh Sơn}' } },
      },
    ],
  },
};
