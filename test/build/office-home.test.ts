import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeHome } from '../../src/build/office-home.ts';
import { folderWith } from './folder.ts';

/** Where the home of a content root lies that holds, and is surrounded by, these files: «.» is the root itself. */
function home(root: string, files: readonly string[]): string {
  const folder = folderWith(Object.fromEntries(files.map((path) => [path, ''])));
  const found = officeHome(join(folder, root));
  return found === folder ? '..' : found === join(folder, root) ? '.' : found;
}

describe('own templates and the cache of an office lie', () => {
  it.each([
    ['beside directives/', 'directives', ['directives/2026/a.md'], '..'],
    ['beside directives/ also where it is a repository of its own', 'directives', ['directives/.git/HEAD', 'directives/chithi.yaml'], '..'],
    ['beside a folder that holds chithi.yaml', 'van-ban', ['van-ban/chithi.yaml', 'package.json', '.git/HEAD'], '..'],
    ['in the top of a repository', 'van-ban', ['van-ban/chithi.yaml', 'van-ban/.git/HEAD'], '.'],
    ['in the folder where the toolkit is installed', 'van-ban', ['van-ban/chithi.yaml', 'van-ban/package.json'], '.'],
    ['in a folder that nothing marks', 'van-ban', ['van-ban/a.md'], '.'],
  ])('%s', (_, root, files, expected) => {
    expect(home(root, files)).toBe(expected);
  });
});
