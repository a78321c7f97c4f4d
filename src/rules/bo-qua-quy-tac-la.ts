import type { DocumentRule } from '../lint/rule.ts';

export const boQuaQuyTacLa: DocumentRule = {
  id: 'bo-qua-quy-tac-la',
  title: 'Bỏ qua một quy tắc không có',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Mã quy tắc gõ sai thì không bỏ qua được gì, và người đọc tưởng chỗ ấy đã được xem xét.',
  // Found where suppressions are applied, in lint/lint.ts.
  check: () => [],
  examples: {
    good: [
      {
        kind: 'document',
        body: '<!-- chithi-bo-qua doan-toan-chu-hoa: khẩu hiệu, in như trên băng rôn -->\n\nTOÀN DÂN THAM GIA BẢO VỆ RỪNG, GIỮ GÌN MÀU XANH QUÊ HƯƠNG.\n\nCác xã treo khẩu hiệu này ở cửa rừng.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: '⟦<!-- chithi-bo-qua ma-htlm: trích nguyên văn -->⟧\n\nMùa khô năm nay kéo dài, yêu cầu tổ chức trực canh.\n',
      },
    ],
  },
};
