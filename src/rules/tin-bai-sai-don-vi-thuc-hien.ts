import { departuresOf } from '../lint/press-departures.ts';
import type { PressRule } from '../lint/rule.ts';

export const tinBaiSaiDonViThucHien: PressRule = {
  id: 'tin-bai-sai-don-vi-thuc-hien',
  title: 'Tin bài giao việc cho đơn vị khác',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Đơn vị chủ trì và đơn vị phối hợp trong bài phải là đơn vị mà mục ấy của văn bản giao. Người nghe căn cứ vào đó để hỏi đúng nơi.',
  *check(subject, context) {
    for (const { at, text, where, instead, role } of departuresOf(subject, context, 'actor')) {
      if (role === 'issuer') {
        yield { at, message: `Gặp «${text}» ban hành văn bản, cần «${instead ?? ''}», cơ quan ban hành ghi ở ${where} của văn bản.` };
        continue;
      }
      const word = role === 'lead' ? 'chủ trì' : 'phối hợp';
      yield {
        at,
        message: `Gặp «${text}» ${word}, cần «${instead ?? ''}»: ${where} của văn bản giao như vậy. Sửa đơn vị, hoặc sửa mục ghi sau câu.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'piece' }],
    bad: [
      { kind: 'piece', body: '⟦Công an tỉnh⟧ chủ trì rà soát phương án chữa cháy rừng. [^1]\n' },
      {
        kind: 'piece',
        body: 'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với ⟦Ủy ban nhân dân các xã, phường⟧ rà soát phương án chữa cháy rừng. [^1]\n',
      },
    ],
  },
};
