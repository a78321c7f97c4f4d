import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export const goldenFolder = fileURLToPath(new URL('golden/', import.meta.url));
export const updating = process.env['UPDATE'] === '1';

/**
 * Compares a text with its golden line by line; with UPDATE=1 (`npm run golden`) rewrites the golden, which is then reviewed as a diff.
 * `renew`: the command that does so.
 */
export function expectGolden(name: string, text: string, renew = 'npm run golden'): void {
  const path = join(goldenFolder, name);
  const old = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (updating && old !== text) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  if (old === null) throw new Error(`Chưa có bản đối chiếu ${name}: chạy «${renew}» rồi xem lại.`);
  expect(text, `${name} khác bản đối chiếu; nếu đúng ý thì «${renew}»`).toBe(old);
}
