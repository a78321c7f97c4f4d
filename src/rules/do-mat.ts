import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const doMat: DocumentRule = {
  id: 'do-mat',
  title: 'Văn bản ghi độ mật',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Tài liệu bí mật nhà nước phải soạn trên thiết bị không nối mạng theo pháp luật về bảo vệ bí mật nhà nước; công cụ này lưu lịch sử, dựng trang web nên không dựng bất cứ gì từ văn bản như vậy, và không báo gì khác về nó: lời báo có thể chép lại chữ của văn bản.',
  *check(document) {
    const { secrecy } = document;
    if (!secrecy) return;
    const at = secrecy.text.value === '' ? secrecy.key : placeOf(secrecy.text);
    yield {
      at,
      message:
        'Gặp khóa «do_mat»: bí mật nhà nước không thuộc về công cụ này, không gì được dựng từ tệp này. Cần chuyển tệp sang máy soạn thảo văn bản mật và xóa khỏi kho, kể cả lịch sử.',
    };
  },
  examples: {
    good: [{ kind: 'document', front: { do_mat: null } }],
    bad: [{ kind: 'document', front: { do_mat: '⟦mật⟧' } }],
  },
};
