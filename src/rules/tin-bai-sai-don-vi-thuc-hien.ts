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
      if (role === 'recipient') {
        yield {
          at,
          message: `Gặp «${text}» nhận báo cáo, cần «${instead ?? ''}»: ${where} của văn bản ghi như vậy. Sửa tên đơn vị, hoặc sửa mục ghi sau câu.`,
        };
        continue;
      }
      if (role === 'doer') {
        yield {
          at,
          message: `Gặp «${text}» làm việc của «${instead ?? ''}»: ${where} của văn bản ghi như vậy. Sửa tên đơn vị, hoặc sửa mục ghi sau câu.`,
        };
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
    good: [{ kind: 'piece', body: 'Sở Nông nghiệp và Môi trường chủ trì rà soát phương án chữa cháy rừng. [^1]\n' }],
    bad: [
      {
        kind: 'piece',
        body: 'Các xã có rừng gửi báo cáo về ⟦Sở Tài chính⟧ trước ngày 15/4/2026. [^1]\n',
        about: {
          body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Tài chính bố trí kinh phí; các xã có rừng gửi báo cáo về Sở Nông nghiệp và Môi trường trước ngày 15/4/2026.\n',
        },
      },
      { kind: 'piece', body: '⟦Công an tỉnh⟧ chủ trì rà soát phương án chữa cháy rừng. [^1]\n' },
      {
        kind: 'piece',
        body: 'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với ⟦Ủy ban nhân dân các xã, phường⟧ rà soát phương án chữa cháy rừng. [^1]\n',
      },
    ],
  },
};
