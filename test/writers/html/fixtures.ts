import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiler, read } from '../../../src/compile.ts';
import { type Document, isWritable, type WritableDocument } from '../../../src/document/document.ts';
import type { Included } from '../../../src/document/reading-context.ts';
import { publicEntry, type SiteEntry } from '../../../src/writers/html/site-entry.ts';
import type { Templates } from '../../../src/writers/html/templates.ts';

/** A 1 × 1 PNG. */
export const pixel: Included = {
  kind: 'image',
  image: {
    bytes: Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (one) => one.charCodeAt(0),
    ),
    format: 'png',
    width: 640,
    height: 360,
  },
};

/** Reads a source text as the pipeline does; `files` are what it may include. */
export function documentOf(text: string, path = 'mau/van-ban.md', files: Readonly<Record<string, Included>> = {}): Document {
  return read({ path, text }, compiler({ include: (name) => files[name] ?? { kind: 'missing' } }));
}

export function writable(text: string, path?: string, files?: Readonly<Record<string, Included>>): WritableDocument {
  const document = documentOf(text, path, files);
  if (!isWritable(document)) throw new Error(`not writable: ${JSON.stringify(document.problems.map(({ kind }) => kind))}`);
  return document;
}

/** The toolkit's own templates, as the build loads them. */
export function builtInTemplates(): Templates {
  return templatesOf(join(import.meta.dirname, '../../../templates'));
}

export function templatesOf(root: string): Templates {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const;
    }),
  );
}

/** A directive with điểm to đ, gạch đầu dòng, a table and a withdrawn or issued stage. */
export function directive(changes: { readonly stage?: string; readonly extra?: string; readonly body?: string } = {}): string {
  return `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
so: 7
ngay: 2026-03-05
trich_yeu: Về tăng cường bảo đảm an toàn hồ chứa nước trong mùa mưa lũ năm 2026
nguoi_ky:
  ky_thay: Chủ tịch
  chuc_vu: Phó Chủ tịch
  ho_ten: Lê Thị Ánh Nguyệt
noi_nhan:
  - Bộ Nông nghiệp và Môi trường (để báo cáo)
  - Chủ tịch UBND các xã, phường
  - "Lưu: VT, NN"
linh_vuc: Nông nghiệp và môi trường
tu_khoa: [hồ chứa, mưa lũ]
trang_thai: ${changes.stage ?? 'ban_hanh'}
${changes.extra ?? ''}---

${
  changes.body ??
  `Toàn tỉnh có 610 hồ chứa, trong đó **48 hồ** xuống cấp. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Nông nghiệp và Môi trường:

   a) Kiểm tra toàn bộ hồ chứa *trước ngày 30/4/2026*;

   b) Lập danh mục hồ không tích nước;

   c) Tổng hợp phương án ứng phó;

   d) Tổ chức trực ban 24/24 giờ;

   đ) Báo cáo hằng tuần:

      - Mực nước;

      - Lưu lượng xả.

2. Công an tỉnh phối hợp với chính quyền cơ sở di dời dân khi mực nước > báo động 3.

| STT | Hồ chứa | Dung tích (triệu m³) |
| --- | --- | ---: |
| 1 | Yên Mỹ | 87 |
| 2 | Sông Mực | 200 |

3. Yêu cầu các đơn vị nghiêm túc thực hiện.`
}
`;
}

/** The entry of a document with these keys. */
export function entryOf(
  { stage = 'ban_hanh', ...keys }: Readonly<Record<string, string | number>> & { readonly stage?: string },
  path?: string,
): SiteEntry {
  const all = {
    loai: 'chi_thi',
    co_quan: 'ubnd_tinh_thanh_hoa',
    so: 1,
    ngay: '2026-01-01',
    trich_yeu: 'Về A',
    nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: Lê Thị Ánh Nguyệt}',
    ...keys,
    trang_thai: stage,
  };
  const entry = publicEntry(
    documentOf(
      `---\n${Object.entries(all)
        .map(([key, value]) => `${key}: ${value}`)
        .join('\n')}\n---\n\nNội dung.\n`,
      path ?? `mau/${String(all.so)}-${String(all.ngay)}.md`,
    ),
  );
  if (!entry) throw new Error('not public');
  return entry;
}
