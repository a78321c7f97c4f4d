import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chithi, DOCUMENT, filesOf, folderWith, projectCopy, root, STACK } from './chithi.ts';

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' },
  });

const CONSUMER = `import { compile, compiler, type Document, type Finding, isWritable, positionAt, placeOf, type SourceFile, walkBlocks } from 'chithi';

const source: SourceFile = { path: 'a.md', text: ${JSON.stringify(DOCUMENT)} };
const { document, findings }: { readonly document: Document; readonly findings: readonly Finding[] } = compile(source, compiler());
const items: string[] = [];
for (const block of walkBlocks(document.body)) if (block.kind === 'item') items.push(block.label);
const place = document.subject ? placeOf(document.subject.text) : null;
const result = { writable: isWritable(document), items, line: place ? positionAt(source, place.start).line : 0, errors: findings.filter((one) => one.severity === 'error').length };
// @ts-expect-error a stage that does not exist
const stage: Document['stage'] = 'xong';
console.log(JSON.stringify({ ...result, stage: typeof stage }));
`;

describe('the published package', () => {
  let folder = '';
  let packed: readonly string[] = [];

  beforeAll(() => {
    const project = projectCopy();
    // With types, as `npm publish` would: npm runs `prepare` before it packs.
    execFileSync(process.execPath, [join(project, 'scripts/bundle.mjs')], { cwd: project, stdio: 'pipe' });
    const [report] = JSON.parse(npm(['pack', '--json', '--ignore-scripts'], project)) as [{ filename: string; files: { path: string }[] }];
    packed = report.files.map((one) => one.path);
    folder = folderWith({
      'package.json': '{"name": "van-phong", "private": true, "type": "module"}\n',
      'a.md': DOCUMENT,
      'dung.ts': CONSUMER,
    });
    npm(['install', '--offline', '--ignore-scripts', join(project, report.filename)], folder);
  });

  it('holds what it needs and no sources, tests or samples', () => {
    const tops = new Set(packed.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual([
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'bin',
      'docs',
      'lib',
      'package.json',
      'schema',
      'templates',
    ]);
    expect(packed).toEqual(
      expect.arrayContaining([
        'bin/chithi.js',
        'lib/cli.cjs',
        'lib/cli.cache',
        'bin/command-line.js',
        'bin/package.json',
        'lib/index.js',
        'lib/types/index.d.ts',
        'lib/THIRD-PARTY.txt',
        'schema/van-ban.schema.json',
        'templates/web/layout.hbs',
      ]),
    );
  });

  it('holds what its pages lead to, but for samples and sources', () => {
    const installed = join(folder, 'node_modules/chithi');
    const pages = packed.filter((path) => path.endsWith('.md'));
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/huong-dan/README.md', 'docs/khoa.md', 'docs/quy-tac/README.md']));
    const links = pages.flatMap((page) =>
      [
        ...readFileSync(join(installed, page), 'utf8')
          .replace(/```[^]*?```|`[^`\n]*`/g, '')
          .matchAll(/\]\(([^)\s#]+)/g),
      ].map(([, to = '']) => [page, normalize(join(dirname(page), to))]),
    );
    const own = links.filter(([, to = '']) => !/https?:/.test(to) && !/^(?:directives|src)\//.test(to));
    expect(own.length).toBeGreaterThan(300);
    expect(own.filter(([, to = '']) => !existsSync(join(installed, to)))).toEqual([]);
  });

  it('brings no other package with it', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, unknown> };
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/chithi']);
  });

  it('is loaded with the code that was kept of it', () => {
    const commandLine = join(folder, 'node_modules/chithi/bin/command-line.js');
    const script = `console.log(require(${JSON.stringify(commandLine)}).commandLine().script.cachedDataRejected)`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('false\n');
  });

  it('runs by npx', () => {
    expect(npm(['exec', '--offline', '--', 'chithi', '--version'], folder).trim()).toBe(
      (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    );
    const program = join(folder, 'node_modules/.bin/chithi');
    const { code, err } = chithi(['build', 'a.md'], { cwd: folder, program });
    expect([code, err]).toEqual([0, expect.not.stringMatching(STACK)]);
    expect(filesOf(join(folder, 'dist')).filter((path) => /05-ct-ubnd\.docx$|index\.html$/.test(path)).length).toBeGreaterThanOrEqual(2);
  });

  it('checks, explains and makes new sources', () => {
    const program = join(folder, 'node_modules/.bin/chithi');
    expect(JSON.parse(chithi(['check', 'a.md', '--format', 'json'], { cwd: folder, program }).out)).toMatchObject({ version: 1 });
    expect(chithi(['explain', 'ma-html'], { cwd: folder, program }).out).toContain('ma-html');
    expect(chithi(['new', 'cong_van', 'moi.md'], { cwd: folder, program }).code).toBe(0);
  });

  it.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'bundler'],
  ])('gives its types to a strict TypeScript program (module %s, %s), which then runs', (module, moduleResolution) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = [
      '--strict',
      '--noUncheckedIndexedAccess',
      '--target',
      'ES2023',
      '--lib',
      'ES2023,DOM',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
      '--types',
      '',
      '--outDir',
      'ra',
      'dung.ts',
    ];
    let said = '';
    try {
      execFileSync(process.execPath, [tsc, '--ignoreConfig', ...options], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      said = String((error as { stdout?: string }).stdout ?? error);
    }
    expect(said).toBe('');
    const printed = execFileSync(process.execPath, ['ra/dung.js'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual({ writable: true, items: ['1.', '2.'], line: 6, errors: 0, stage: 'string' });
  });
});
