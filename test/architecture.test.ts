import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'src');

/** The import table of ARCHITECTURE.md: part of src → parts that it may import; null: anything. */
function readTable(): Map<string, Set<string> | null> {
  const table = new Map<string, Set<string> | null>();
  for (const line of readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('\n')) {
    const match = /^\| `([\w.]+)` \| (—|anything|`[^|]+`) \|$/.exec(line);
    if (match)
      table.set(
        match[1] as string,
        match[2] === 'anything' ? null : new Set([...(match[2] as string).matchAll(/`([\w.]+)`/g)].map((one) => one[1] as string)),
      );
  }
  return table;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sourceFiles(path) : /\.ts$/.test(name) ? [path] : [];
  });
}

const partOf = (path: string) => relative(src, path).split(/[\\/]/)[0] as string;

/** Everything that a file imports or re-exports, also lazily and as types. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [
    ...text.matchAll(
      /(?:^|[^\w.])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((one) => (one[1] ?? one[2]) as string);
}

const table = readTable();
const files = sourceFiles(src);

describe('the architecture page', () => {
  test('lists every folder and file of src/, and no other', () => {
    const parts = new Set(files.map(partOf));
    expect([...parts].filter((part) => !table.has(part))).toEqual([]);
    expect(table.size).toBeGreaterThanOrEqual(12);
  });

  test('allows every import between the parts of src/', () => {
    const broken = files.flatMap((path) => {
      const own = partOf(path);
      const allowed = table.get(own);
      return importsOf(path).flatMap((name) => {
        if (!name.startsWith('.') || allowed === null) return [];
        const other = partOf(resolve(dirname(path), name));
        return other === own || allowed?.has(other) ? [] : [`${relative(root, path)} → ${other}`];
      });
    });
    expect(broken).toEqual([]);
  });

  test('gives each npm package one door', () => {
    const doors = new Map<string, Set<string>>();
    for (const path of files) {
      for (const name of importsOf(path)) {
        if (name.startsWith('.') || name.startsWith('node:')) continue;
        const bare = name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/');
        doors.set(bare, (doors.get(bare) ?? new Set()).add(partOf(path)));
      }
    }
    expect([...doors].filter(([, parts]) => parts.size > 1).map(([name, parts]) => `${name}: ${[...parts].join(', ')}`)).toEqual([]);
    expect(doors.get('yaml')).toEqual(new Set(['syntax']));
  });

  test('keeps the outside world out of the core', () => {
    const outside = new Set(['build', 'release', 'cli']);
    const broken = files.filter(
      (path) =>
        !outside.has(partOf(path)) &&
        (importsOf(path).some((name) => name.startsWith('node:')) ||
          /\b(?:Date\.now|new Date\(\)|Math\.random|process\.)/.test(readFileSync(path, 'utf8'))),
    );
    expect(broken.map((path) => relative(root, path))).toEqual([]);
  });

  test('has no drawers for odds and ends', () => {
    expect(files.filter((path) => /(?:^|[\\/])(?:utils?|helpers?|common|shared|misc)(?:[\\/]|\.ts$)/.test(relative(src, path)))).toEqual(
      [],
    );
  });
});
