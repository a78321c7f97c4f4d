import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** Why a pattern that takes the square of a text may stand: what it reads is short, or it is tried at one place only. */
const SHORT = 'chỉ đọc một đoạn cắt ngắn, một từ, một con số hay một dòng của hệ thống';
const ONE_PLACE = 'chỉ thử ở một chỗ (cờ y), các lượng từ bị chữ cố định chặn';
const LABEL = 'neo ở đầu chuỗi, cần chữ cố định trước khi lặp';
const ALLOWED: readonly (readonly [file: string, reason: string])[] = [
  ['cli/new.ts', SHORT],
  ['document/citations/parse-symbol.ts', SHORT],
  ['document/identity.ts', SHORT],
  ['document/press/quantities.ts', SHORT],
  ['document/read-body.ts', SHORT],
  ['document/speech/spoken-figures.ts', SHORT],
  ['document/speech/spoken-text.ts', SHORT],
  ['document/tasks/deadline.ts', ONE_PLACE],
  ['document/tasks/plain-text-outline.ts', LABEL],
  ['document/tasks/recurrence.ts', SHORT],
  ['lint/describe.ts', SHORT],
  ['lint/typed-parts.ts', LABEL],
  ['release/git.ts', SHORT],
  ['release/ssh-key.ts', SHORT],
  ['rules/can-le-bang-dau-cach.ts', 'lựa chọn thứ nhất ăn hết mọi dãy từ bốn dấu cách'],
  ['rules/dau-phay-thua.ts', SHORT],
  ['rules/don-vi-hanh-chinh-viet-hoa.ts', SHORT],
  ['rules/phu-luc-lap-chu.ts', LABEL],
  ['rules/so-dien-thoai-sai.ts', 'phía sau được chặn ở 15 chữ số, phía trước cần chữ cố định'],
  ['rules/ten-luat-sai-viet-hoa.ts', SHORT],
  ['rules/thu-khong-khop-ngay.ts', SHORT],
  ['rules/tieu-ngu-sai.ts', LABEL],
  ['syntax/markdown.ts', LABEL],
  ['vietnamese/numbers.ts', SHORT],
  ['vietnamese/unicode.ts', SHORT],
  ['writers/', 'đọc tên, đường dẫn và câu do chính chương trình viết'],
];

interface Found {
  readonly file: string;
  readonly pattern: string;
  readonly exponential: boolean;
}

function superLinear(file: string): Found[] {
  const { code } = transformSync(readFileSync(join(root, file), 'utf8'), { loader: 'ts', target: 'esnext', format: 'esm' });
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === 'Literal' && regex) {
      const { reports } = analyse({ source: regex.pattern, flags: regex.flags }, { maxReports: 4, reportTypes: { Move: true } });
      if (reports.length > 0) found.push({ file, pattern: regex.pattern, exponential: reports.some((one) => one.exponential) });
      return;
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'regex') visit(value);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

describe('mọi biểu thức chính quy viết trong src/', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
  const found = files.flatMap(superLinear);

  test('không tốn thời gian theo lũy thừa', () => {
    expect(found.filter(({ exponential }) => exponential)).toEqual([]);
  });

  test('chạy trong thời gian tỷ lệ với độ dài, trừ những chỗ có lý do', () => {
    const told = found.filter(({ file }) => !ALLOWED.some(([start]) => file.startsWith(start)));
    expect(told.map(({ file, pattern }) => `${file}: ${pattern}`)).toEqual([]);
  });

  test('không còn lý do nào thừa', () => {
    expect(ALLOWED.filter(([start]) => !found.some(({ file }) => file.startsWith(start))).map(([start]) => start)).toEqual([]);
  });
});
