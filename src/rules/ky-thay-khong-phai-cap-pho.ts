import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { DEPUTY } from '../lint/signer-parts.ts';
import { placeOf } from '../source/source-text.ts';

export const kyThayKhongPhaiCapPho: DocumentRule = {
  id: 'ky-thay-khong-phai-cap-pho',
  title: 'Ký thay (KT.) mà người ký không phải cấp phó',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Điều 13; Phụ lục I, Phần I, Mục II.7.a')],
  why: 'Chỉ cấp phó của người đứng đầu ký thay và ghi KT.; người đứng đầu đơn vị cấp dưới ký theo lệnh thì ghi TL., theo ủy quyền thì ghi TUQ.',
  *check(document) {
    // In the army a chief of staff signs for his commander.
    if (document.letterhead?.organ.kind === 'quan_su') return;
    for (const { forHead, post } of document.signers) {
      if (!forHead) continue;
      if (DEPUTY.test(forHead.value)) {
        yield {
          at: placeOf(forHead.text),
          message: `Gặp ký thay «${forHead.value}», cần chức vụ của người đứng đầu: cấp phó ký thay người đứng đầu, không ký thay cấp phó khác.`,
        };
        continue;
      }
      if (!post || DEPUTY.test(post.value)) continue;
      yield {
        at: placeOf(post.text),
        message: `Gặp ký thay ${forHead.value} nhưng chức vụ là «${post.value}», không phải cấp phó. Cần «thua_lenh» (TL.) hoặc «thua_uy_quyen» (TUQ.), hoặc sửa chức vụ.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { nguoi_ky: '{ky_thay: Bộ trưởng, chuc_vu: Thứ trưởng, ho_ten: Lê Minh Sơn}' } }],
    bad: [
      { kind: 'document', front: { nguoi_ky: '{ky_thay: ⟦Phó Chủ tịch⟧, chuc_vu: Phó Chủ tịch, ho_ten: Lê Minh Sơn}' } },
      { kind: 'document', front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: ⟦Chánh Văn phòng⟧, ho_ten: Lê Minh Sơn}' } },
    ],
  },
};
