import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Built, closeManifest } from '../../src/build/assemble.ts';
import type { ManifestEntry } from '../../src/build/manifest.ts';
import { openOutputFolder } from '../../src/build/output-folder.ts';
import { noCache } from '../../src/build/result-cache.ts';
import { sourceRecord } from '../../src/build/source-record.ts';
import { folderWith } from './folder.ts';

const written = (path: string) => ({ path, sha256: `của ${path}`, size: 1, changed: 1 });
const names = ['index.html', 'a.docx', 'hinh/1.png', 'bao.html'];

/** A source with these files in a folder; a press piece where `kind` is given. */
function built(shown: string, folder: string, files: readonly string[], kind: string | null): Built {
  const piece = kind === null ? null : { about: 'a.md', kind, link: { href: 'x', label: 'y' }, drafted: false };
  const holds = { source: '', office: '', organs: '', dependencies: { includes: [], refers: [], organs: [], organAnswers: '' } };
  const record = sourceRecord(
    {
      ...{ kind: kind === null ? 'van_ban' : 'tin_bai', piece: piece as never, slot: kind === null ? folder : `${folder} ${kind}` },
      ...{ skipped: null, surroundings: '', fresh: 0, elsewhere: false, holds },
    },
    { outputs: files.map((name) => written(`${folder}/${name}`)), findings: { list: [], files: [] }, member: null, site: null },
  );
  return { shown, record };
}

const files = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 });
const folder = fc.constantFrom('web/a', 'web/a-b', 'web/a/b', 'web/a b', 'noi-bo/a', 'web/a.b');
const sources = fc
  .array(fc.tuple(folder, files, fc.option(fc.constantFrom('bao', 'cong'))), { maxLength: 6 })
  .map((all) => all.map(([at, own, kind], index) => built(`${index}.md`, at, own, kind)));
const alone = fc.uniqueArray(fc.constantFrom('web/index.html', 'web/a-', 'web/a/b.docx', 'web/a-b/b.docx', 'web/assets/a.css', 'xyz'), {
  maxLength: 4,
});

describe('the manifest of a run', () => {
  it('names each file once in the order of its path, and leaves nothing that it does not name', async () => {
    await fc.assert(
      fc.asyncProperty(sources, sources, alone, alone, fc.boolean(), fc.boolean(), async (first, second, site, last, whole, edited) => {
        const root = folderWith();
        const out = openOutputFolder(root);
        const close = (winners: readonly Built[], others: readonly string[], all: boolean) =>
          closeManifest(out, winners, [], others.map(written), all, [], noCache);
        await close(first, last, true);
        const path = join(root, 'manifest.json');
        const old = (JSON.parse(readFileSync(path, 'utf8')) as { outputs: ManifestEntry[] }).outputs;
        if (edited) writeFileSync(path, JSON.stringify({ version: 1, outputs: [...old].reverse() }));
        for (const one of old) {
          mkdirSync(dirname(join(root, one.path)), { recursive: true });
          writeFileSync(join(root, one.path), 'x');
        }
        const closed = await close(second, site, whole);
        const entries = new Map<string, ManifestEntry>();
        for (const { shown, record } of second)
          for (const one of JSON.parse(record.stored('outputs').toString()) as { path: string; sha256: string }[])
            entries.set(one.path, { path: one.path, sha256: one.sha256, source: shown });
        for (const one of site) entries.set(one, { path: one, sha256: `của ${one}`, source: null });
        const gone = old.filter((one) => !entries.has(one.path));
        if (!whole) for (const one of gone) entries.set(one.path, one);
        const outputs = [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify({ version: 1, outputs }, null, 1)}\n`);
        expect(closed.removed).toBe(whole ? gone.length : 0);
        for (const one of old) expect(existsSync(join(root, one.path))).toBe(entries.has(one.path));
      }),
      { numRuns: 150 },
    );
  });
});
