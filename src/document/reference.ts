import { configurationKeys, organFileShape, registerShape } from './configuration.ts';
import { frontMatterKeys } from './front-matter.ts';
import { pressKeys } from './press/press-keys.ts';
import type { DocumentType } from './profile.ts';
import { type Keys, nameOf, type Shape } from './shape.ts';

/** The keys inside a value of a shape; null where it has none. */
function innerKeys(shape: Shape): Keys | null {
  switch (shape.kind) {
    case 'map':
      return shape.keys;
    case 'list':
    case 'record':
      return innerKeys(shape.of);
    case 'either':
      return shape.of.map(innerKeys).find((keys) => keys !== null) ?? null;
    default:
      return null;
  }
}

/** What a value may be, where the keys inside it are told elsewhere: `inner` says where. */
function valueName(shape: Shape, inner: string): string {
  switch (shape.kind) {
    case 'map':
      return `các dòng con thụt vào hai dấu cách, mỗi dòng một khóa (${inner})`;
    case 'list':
      return innerKeys(shape.of) ? `một danh sách, mỗi mục bắt đầu bằng dấu gạch ngang và có các khóa con (${inner})` : nameOf(shape);
    case 'record':
      return `các dòng con «khóa: giá trị»; giá trị: ${valueName(shape.of, inner)}`;
    case 'either':
      return shape.of.map((one) => valueName(one, inner)).join(', hoặc ');
    default:
      return nameOf(shape);
  }
}

/** A row for each key, the keys inside it after it; keys that stand inside several are told once. */
function rows(keys: Keys, within: readonly string[] = [], told = new Map<Keys, string>()): readonly string[] {
  return Object.entries(keys).flatMap(([name, key]) => {
    const path = [...within, name].map((one) => `\`${one}\``).join(' › ');
    const inner = innerKeys(key.shape);
    const before = inner && told.get(inner);
    if (inner && !before) told.set(inner, path);
    const value = valueName(key.shape, before ? `như ${before}` : 'ở các dòng dưới').replaceAll('|', '\\|');
    const row = `| ${path} | ${key.describe}${key.required ? ' (bắt buộc)' : ''} | ${value} | ${key.example ? `\`${key.example}\`` : ''} |`;
    return [row, ...(inner && !before ? rows(inner, [...within, name], told) : [])];
  });
}

/** Trang tra cứu các khóa và các loại văn bản, as Markdown. */
export function keyReference(types: readonly DocumentType[]): string {
  const table = (keys: Keys) => `| khóa | nghĩa | giá trị | ví dụ |\n| --- | --- | --- | --- |\n${rows(keys).join('\n')}\n`;
  const list = [...types]
    .sort((a, b) => a.rank - b.rank)
    .map((type) => `| \`${type.id}\` | ${type.name} | ${type.abbreviation ?? 'không có'} | ${type.form || 'không có'} |`);
  return [
    '# Các khóa của tệp nguồn',
    'Trang này được tạo từ chính bảng khóa của chương trình (`npm run generate`). «`phu_luc` › `tep`» là khóa `tep` nằm trong khóa `phu_luc`.',
    '## Phần đầu của văn bản',
    table(frontMatterKeys),
    '## Phần đầu của tin bài',
    table(pressKeys),
    '## chithi.yaml',
    'Cấu hình của cơ quan, trong thư mục `directives`. Khóa nào không ghi thì dùng mặc định; tệp có thể trống hoặc không có.',
    table(configurationKeys),
    '## co_quan.yaml',
    'Cơ quan riêng, bổ sung vào danh mục toàn quốc có sẵn, cùng thư mục với `chithi.yaml`: một danh sách, mỗi cơ quan một mục bắt đầu bằng dấu gạch ngang. Mục trùng mã thì thay mục có sẵn.',
    table(innerKeys(organFileShape) ?? {}),
    '## van_ban.yaml',
    'Văn bản được viện dẫn, để đối chiếu ngày, trích yếu và hiệu lực, cùng thư mục với `chithi.yaml`: một danh sách, mỗi văn bản một mục bắt đầu bằng dấu gạch ngang.',
    table(innerKeys(registerShape) ?? {}),
    '## Loại văn bản',
    `| giá trị của \`loai\` | tên loại | chữ viết tắt | mẫu (Phụ lục III) |\n| --- | --- | --- | --- |\n${list.join('\n')}\n`,
  ].join('\n\n');
}
