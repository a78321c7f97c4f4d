import { walkBlocks } from '../document/document.ts';
import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const hinhThieuMoTa: DocumentRule = {
  id: 'hinh-thieu-mo-ta',
  title: 'Hình không có mô tả',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Người khiếm thị nghe trang web đọc mô tả của hình; bản tin phát thanh cũng dùng mô tả ấy.',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const block of walkBlocks(blocks)) {
        if (block.kind === 'figure' && block.alt.trim() === '') {
          yield {
            at: block.place,
            message: `Thiếu mô tả của hình «${block.path.value}». Cần viết trong ngoặc vuông: «![Sơ đồ tổ chức](…)».`,
          };
        }
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Sơ đồ tổ chức trực canh như hình dưới.\n\n![Sơ đồ các chốt trực canh và đường liên lạc giữa các chốt](so-do.png)\n',
      },
    ],
    bad: [{ kind: 'document', body: 'Sơ đồ tổ chức trực canh như hình dưới.\n\n⟦![](so-do.png)⟧\n' }],
  },
};
