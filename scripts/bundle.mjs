// Builds lib/: the command line and the API, each dependency bundled in, and the types of the API. Fast enough to run on every install.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { precompileTemplates } from './precompile-templates.mjs';
import { quickenDocx } from './quicken-docx.mjs';
import { quickenFflate } from './quicken-fflate.mjs';
import { quickenPatterns } from './quicken-patterns.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
process.chdir(root);

rmSync('lib', { recursive: true, force: true });
const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node has all of them: a pattern stays a literal, made once, and is not built anew each time that its function runs.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true, 'regexp-named-capture-groups': true },
  // The browser builds are the same code: that of yaml as ES modules, which are bundled without `require`; that of fflate asks for no threads.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js'), fflate: join(root, 'node_modules/fflate/esm/browser.js') },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const api = await build({
  ...options,
  entryPoints: { index: 'src/index.ts' },
  outdir: 'lib',
  splitting: true,
  format: 'esm',
  chunkNames: 'chunk-[hash]',
  plugins: [precompileTemplates(root), quickenPatterns(), quickenDocx(), quickenFflate()],
});
// The command line as one script, of which machine code can be kept (bin/command-line.js); beside it the packages that only laying pages out needs.
const scripts = { ...options, format: 'cjs', supported: { ...options.supported, 'dynamic-import': false } };
const layout = await build({
  ...scripts,
  entryPoints: { docx: 'docx', 'docx-layout': 'docx/layout' },
  outdir: 'lib',
  outExtension: { '.js': '.cjs' },
  plugins: [quickenDocx()],
});
// A thread that does one small thing should load no more than that.
await build({
  ...scripts,
  entryPoints: { 'left-outputs': 'src/build/left-outputs-thread.ts' },
  outdir: 'lib',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': '""' },
});
const program = await build({
  ...scripts,
  minify: true,
  entryPoints: { cli: 'src/cli/main.ts' },
  outfile: 'lib/cli.cjs',
  define: { 'import.meta.url': 'moduleAddress' },
  banner: { js: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [
    precompileTemplates(root),
    quickenPatterns(),
    quickenFflate(),
    besideTheBundle({ docx: './docx.cjs', 'docx/layout': './docx-layout.cjs' }),
  ],
});
// ASCII alone, so that it is read without decoding and kept in one byte a character. esbuild escapes strings; what is left stands in patterns.
// A function as its whole, so that the text is handed to V8 as it was read. What of Node's own a build of one document may do without is
// loaded when it is first asked for.
const text = readFileSync('lib/cli.cjs', 'utf8').replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const whenAsked = text.replace(
  /\brequire\(("node:(?:child_process|crypto|fs\/promises|os|readline\/promises|timers\/promises|worker_threads)")\)/g,
  'whenAsked($1)',
);
writeFileSync(
  'lib/cli.cjs',
  `(function (exports, require, module, __filename, __dirname) {const whenAsked = (name) => new Proxy({}, { get: (_, key) => require(name)[key] });${whenAsked}\n})`,
);
execFileSync(process.execPath, ['scripts/code-cache.mjs'], { stdio: 'inherit' });

const packages = new Set(
  [api, layout, program]
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
);
const notices = [...packages].sort().map((name) => {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
});
writeFileSync('lib/THIRD-PARTY.txt', `Thư viện được đóng gói cùng chithi.\n\n${notices.join('\n----\n\n')}`);

if (!process.argv.includes('--no-types')) {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  execFileSync(process.execPath, [existsSync(tsc) ? tsc : `${tsc}.js`, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
}

/** Packages that stay files of their own beside the bundle. */
function besideTheBundle(files) {
  return {
    name: 'beside-the-bundle',
    setup({ onResolve }) {
      onResolve({ filter: /^docx(?:\/layout)?$/ }, ({ path }) => ({ path: files[path], external: true }));
    },
  };
}
