// `npm test`: everything, from a bare clone. Installs the packages and, where it may, Debian's programs that the end-to-end tests drive;
// otherwise says exactly what is missing, and counts it as failed. The last line sums all suites.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests } from './count-tests.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const windows = process.platform === 'win32';
const has = (program) => spawnSync(windows ? 'where' : 'which', [program], { stdio: 'ignore' }).status === 0;

const listed = (pattern) => (spawnSync('fc-list', [pattern], { encoding: 'utf8' }).stdout ?? '').trim() !== '';
const available = (name) =>
  /Candidate: \d/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout ?? '');

let passed = 0;
let failed = 0;
let skipped = 0;

/** What the end-to-end tests drive: program or file, and the Debian package that brings it. */
const needs = () => [
  { name: 'chromium', found: () => has('chromium'), debian: 'chromium' },
  { name: 'soffice (LibreOffice)', found: () => has('soffice'), debian: 'libreoffice-writer-nogui' },
  { name: 'pdftotext, pdftoppm', found: () => has('pdftotext') && has('pdftoppm'), debian: 'poppler-utils' },
  // Liberation 1.07, Debian 12's fonts-liberation, has no Vietnamese letters; later releases fold version 2 into fonts-liberation.
  {
    name: 'phông Liberation Serif có chữ Việt',
    found: () => listed('Liberation Serif:lang=vi'),
    debian: available('fonts-liberation2') ? 'fonts-liberation2' : 'fonts-liberation',
  },
  { name: 'fc-list', found: () => has('fc-list'), debian: 'fontconfig' },
  { name: 'ssh-keygen', found: () => has('ssh-keygen'), debian: 'openssh-client' },
  { name: 'git', found: () => has('git'), debian: 'git' },
];

function installPrograms() {
  let missing = needs().filter((one) => !one.found());
  const sudo =
    process.getuid?.() === 0 ? [] : has('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo'] : null;
  if (missing.length > 0 && has('apt-get') && sudo) {
    const apt = (...args) =>
      spawnSync([...sudo, 'apt-get'][0], [...sudo, 'apt-get'].slice(1).concat(args), {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    console.log(`Cài chương trình còn thiếu: ${missing.map((one) => one.debian).join(' ')}`);
    apt('update', '-q');
    // Names of packages depend on the lists that were just fetched.
    missing = needs().filter((one) => !one.found());
    apt('install', '-y', '-q', '--no-install-recommends', ...missing.map((one) => one.debian));
    missing = needs().filter((one) => !one.found());
  }
  for (const one of missing) {
    console.error(`THIẾU ${one.name}: các kiểm thử cần nó sẽ hỏng. Cài gói Debian «${one.debian}» rồi chạy lại.`);
    failed++;
  }
}

function step(name, command, args) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: false });
  const ok = status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (ok) passed++;
  else failed++;
}

/** No test goes to the network; reading its certificates takes longer than the rest of Node's start, some thousand times. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

function suite(name) {
  const folder = mkdtempSync(join(tmpdir(), 'chithi-test-'));
  const file = join(folder, 'report.json');
  try {
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { stdio: 'inherit', env: environment },
    );
    const counts = countTests(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null, status);
    passed += counts.passed;
    failed += counts.failed;
    skipped += counts.skipped;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Not `npm ci`: it refuses a lock without the optional packages of platforms that a registry mirror does not hold.
if (!existsSync('node_modules/.package-lock.json'))
  execFileSync(windows ? 'npm.cmd' : 'npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: windows,
  });
installPrograms();
const node = process.execPath;
const tsc = existsSync('node_modules/typescript/bin/tsc') ? 'node_modules/typescript/bin/tsc' : 'node_modules/typescript/bin/tsc.js';
step('kiểu dữ liệu', node, [tsc, '-p', 'tsconfig.json']);
step('kiểu dữ liệu của phần lõi, không có Node', node, [tsc, '-p', 'tsconfig.core.json']);
step('Biome', node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
step('tệp sinh tự động còn mới', node, ['scripts/generate.mjs', '--check']);
step('dựng lib/', node, ['scripts/bundle.mjs']);
suite('unit');
suite('e2e');

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
