import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { DEPUTY } from '../lint/signer-parts.ts';
import { placeOf } from '../source/source-text.ts';

export const capPhoThieuKyThay: DocumentRule = {
  id: 'cap-pho-thieu-ky-thay',
  title: 'Cấp phó ký mà không ghi ký thay (KT.)',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Điều 13; Phụ lục I, Phần I, Mục II.7.a')],
  why: 'Cấp phó, kể cả phó phụ trách, ký thay người đứng đầu và phải ghi KT. trước chức vụ của người đứng đầu.',
  *check(document) {
    if (document.type?.signers !== 'one' || document.signers.length > 1) return;
    for (const signer of document.signers) {
      const { post } = signer;
      if (!post || signer.forHead || signer.byOrderOf || signer.byDelegationOf || signer.otherPost || !DEPUTY.test(post.value)) continue;
      yield {
        at: placeOf(post.text),
        message: `Gặp «${post.value}» ký mà không có KT. Cần «ky_thay: <chức vụ người đứng đầu>», ví dụ «ky_thay: Chủ tịch».`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Minh Sơn}' } }],
    bad: [{ kind: 'document', front: { nguoi_ky: '{chuc_vu: ⟦Phó Chủ tịch⟧, ho_ten: Lê Minh Sơn}' } }],
  },
};
