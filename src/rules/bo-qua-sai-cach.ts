import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const boQuaSaiCach: DocumentRule = {
  id: 'bo-qua-sai-cach',
  title: 'Chú thích bỏ qua quy tắc viết sai cách',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Bỏ qua một quy tắc phải nói rõ quy tắc nào và vì sao, để người kiểm tra thể thức biết mà đồng ý hay không.',
  *check(document) {
    for (const { at } of problemsOfKind(document, 'broken-suppression')) {
      yield { at, message: 'Gặp chú thích bỏ qua viết chưa đúng, cần đủ mã quy tắc và lý do: «<!-- chithi-bo-qua mã-quy-tắc: lý do -->».' };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: '<!-- chithi-bo-qua doan-toan-chu-hoa: khẩu hiệu, in như trên băng rôn -->\n\nTOÀN DÂN THAM GIA BẢO VỆ RỪNG, GIỮ GÌN MÀU XANH QUÊ HƯƠNG.\n\nCác xã treo khẩu hiệu này ở cửa rừng.\n',
      },
    ],
    bad: [{ kind: 'document', body: '⟦<!-- chithi-bo-qua doan-qua-dai -->⟧\n\nMùa khô năm nay kéo dài, yêu cầu tổ chức trực canh.\n' }],
  },
};
