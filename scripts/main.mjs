// `npm start`: the main job from a bare clone. Installs what is missing, builds the toolkit, compiles directives/ into dist/.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';
// Not `npm ci`: it refuses a lock without the optional packages of platforms that a registry mirror does not hold.
if (!existsSync(join(root, 'node_modules/.package-lock.json')))
  execFileSync(npm, ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell,
  });
execFileSync(process.execPath, [join(root, 'scripts/bundle.mjs'), '--no-types'], { cwd: root, stdio: 'inherit' });
const { status } = spawnSync(process.execPath, [join(root, 'bin/chithi.js'), 'build', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
