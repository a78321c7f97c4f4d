import { configurationKeys } from './configuration.ts';
import { frontMatterKeys } from './front-matter.ts';
import { pressKeys } from './press/press-keys.ts';
import type { DocumentType } from './profile.ts';
import { type Keys, nameOf } from './shape.ts';

function rows(keys: Keys): string {
  return Object.entries(keys)
    .map(
      ([name, key]) =>
        `| \`${name}\` | ${key.describe}${key.required ? ' (bắt buộc)' : ''} | ${nameOf(key.shape).replaceAll('|', '\\|')} | ${key.example ? `\`${key.example}\`` : ''} |`,
    )
    .join('\n');
}

/** Trang tra cứu các khóa và các loại văn bản, as Markdown. */
export function keyReference(types: readonly DocumentType[]): string {
  const table = (keys: Keys) => `| khóa | nghĩa | giá trị | ví dụ |\n| --- | --- | --- | --- |\n${rows(keys)}\n`;
  const list = [...types]
    .sort((a, b) => a.rank - b.rank)
    .map((type) => `| \`${type.id}\` | ${type.name} | ${type.abbreviation ?? 'không có'} | ${type.form || 'không có'} |`);
  return [
    '# Các khóa của tệp nguồn',
    'Trang này được tạo từ chính bảng khóa của chương trình (`npm run generate`).',
    '## Phần đầu của văn bản',
    table(frontMatterKeys),
    '## Phần đầu của tin bài',
    table(pressKeys),
    '## chithi.yaml',
    table(configurationKeys),
    '## Loại văn bản',
    `| giá trị của \`loai\` | tên loại | chữ viết tắt | mẫu (Phụ lục III) |\n| --- | --- | --- | --- |\n${list.join('\n')}\n`,
  ].join('\n\n');
}
