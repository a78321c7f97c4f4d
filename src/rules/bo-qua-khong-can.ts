import type { DocumentRule } from '../lint/rule.ts';

export const boQuaKhongCan: DocumentRule = {
  id: 'bo-qua-khong-can',
  title: 'Chỗ bỏ qua không che lỗi nào',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Chỗ bỏ qua còn lại sau khi lỗi đã sửa sẽ che mất lỗi mới cùng loại.',
  fix: 'safe',
  // Found where suppressions are applied, in lint/lint.ts: only there is it known which of them hid something.
  check: () => [],
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Mùa khô năm nay kéo dài.\n\n<!-- chithi-bo-qua ma-html: trích nguyên văn thông báo lỗi của phần mềm -->\n\nPhần mềm báo <b>lỗi</b>, yêu cầu khắc phục.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: '⟦<!-- chithi-bo-qua ma-html: trích nguyên văn -->⟧\n\nMùa khô năm nay kéo dài, yêu cầu tổ chức trực canh.\n',
        fixed: { body: 'Mùa khô năm nay kéo dài, yêu cầu tổ chức trực canh.\n' },
      },
    ],
  },
};
