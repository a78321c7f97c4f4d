import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const maHtml: DocumentRule = {
  id: 'ma-html',
  title: 'Có mã HTML trong văn bản',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Văn bản được in ra nhiều dạng, mã HTML chỉ có nghĩa trên trang web và có thể chứa nội dung nguy hiểm; công cụ không đưa vào bản in nào.',
  *check(document) {
    for (const { at } of problemsOfKind(document, 'html')) {
      yield {
        at,
        message: 'Gặp mã HTML, không được dùng trong văn bản và sẽ không được in. Cần dùng Markdown: **đậm**, *nghiêng*, bảng, danh sách.',
      };
    }
  },
  examples: {
    good: [{ kind: 'document', body: 'Mùa khô năm nay kéo dài, yêu cầu **trực canh** cả ngày lẫn đêm, khi nhiệt độ > 35 độ.\n' }],
    bad: [{ kind: 'document', body: 'Mùa khô năm nay ⟦<u>⟧kéo dài⟦</u>⟧, yêu cầu tổ chức trực canh.\n' }],
  },
};
