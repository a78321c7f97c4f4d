// A long fuzzing run: node scripts/fuzz.mjs [--cases 200000] [--seed 1] [--jobs 1]. Each seed is one case (test/fuzz/cases.ts); a case that throws,
// or takes more than two seconds of processor time, is printed with its seed and counted; `--only SEED` runs one again with its stack.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const SLOW_MS = 2000;
const KILL_MS = 60_000;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

if (process.env.CHITHI_FUZZ) await work(JSON.parse(process.env.CHITHI_FUZZ));
else await lead();

/** The child: runs the seeds that it is sent, one after another, and answers each. */
async function work({ bundle, folder }) {
  const { runCase, kindOfSeed } = await import(pathToFileURL(bundle).href);
  process.chdir(folder);
  const templates = Object.fromEntries(
    readdirSync(join(root, 'templates'), { recursive: true })
      .filter((path) => /\.\w+$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, 'templates', path), 'utf8')]),
  );
  process.on('message', async ({ from, to }) => {
    for (let seed = from; seed < to; seed++) {
      process.send({ starts: seed });
      if (seed % 50 === 0) resetFolder(folder);
      const before = process.cpuUsage();
      let fault = null;
      try {
        await runCase(seed, {
          templates,
          paths: ['directives', 'directives/a.md', 'directives/b.txt', 'directives/hong.md', 'khong-co.md', '.', '/', ''],
        });
      } catch (error) {
        fault = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
      }
      const used = process.cpuUsage(before);
      process.send({ ends: seed, kind: kindOfSeed(seed), fault, milliseconds: (used.user + used.system) / 1000 });
    }
    process.send({ done: true });
  });
}

function resetFolder(folder) {
  for (const name of readdirSync(folder)) if (name !== 'bundle') rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'directives'), { recursive: true });
  const front = 'loai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: 1\nngay: 2026-04-08\ntrich_yeu: Về việc thử\ntrang_thai: ban_hanh\n';
  writeFileSync(join(folder, 'directives/chithi.yaml'), 'co_quan: ubnd_tinh_thanh_hoa\n');
  writeFileSync(
    join(folder, 'directives/a.md'),
    `---\n${front}---\n\nNội dung.\n\n1. Sở Tài chính chủ trì thực hiện trước ngày 30/6/2026.\n`,
  );
  writeFileSync(join(folder, 'directives/b.txt'), 'I. MỤC ĐÍCH\n1. Sở Y tế báo cáo.\n');
  writeFileSync(join(folder, 'directives/hong.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]));
}

async function lead() {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '200000' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const home = mkdtempSync(join(tmpdir(), 'chithi-fuzz-'));
  const bundle = join(home, 'bundle/cases.mjs');
  const { build } = await import('esbuild');
  const { quickenPatterns } = await import('./quicken-patterns.mjs');
  const { precompileTemplates } = await import('./precompile-templates.mjs');
  await build({
    entryPoints: [join(root, 'test/fuzz/cases.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    absWorkingDir: root,
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    // Packages that are CommonJS and may be asked for when laying pages out.
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    plugins: [precompileTemplates(root), quickenPatterns()],
    logLevel: 'error',
  });
  const first = values.only === undefined ? Number(values.seed) : Number(values.only);
  const last = values.only === undefined ? first + Number(values.cases) : first + 1;
  const counts = new Map();
  const found = [];
  let next = first;
  let done = 0;
  let slowest = { seed: 0, milliseconds: 0 };
  const started = Date.now();
  const report = () => {
    const kinds = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
    console.log(
      `${done} ca (${kinds}); ${found.length} lỗi; lâu nhất ${slowest.milliseconds.toFixed(0)} ms (mầm ${slowest.seed}); ${((Date.now() - started) / 1000).toFixed(0)} s`,
    );
  };
  const tell = (seed, kind, fault) => {
    found.push({ seed, kind, fault });
    console.log(`LỖI mầm ${seed} (${kind}): ${values.only === undefined ? fault.split('\n').slice(0, 4).join(' | ') : fault}`);
  };
  const one = (index) =>
    new Promise((resolve, reject) => {
      const folder = join(home, String(index));
      mkdirSync(folder, { recursive: true });
      resetFolder(folder);
      let range = { from: next, to: next };
      const start = () => {
        let current = null;
        let timer;
        const child = fork(fileURLToPath(import.meta.url), [], {
          env: { ...process.env, CHITHI_FUZZ: JSON.stringify({ bundle, folder }) },
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        });
        const give = () => {
          if (range.from >= range.to) {
            range = { from: next, to: Math.min(last, next + 500) };
            next = range.to;
          }
          if (range.from < range.to) return void child.send(range);
          child.removeAllListeners('exit');
          child.kill();
          resolve();
        };
        child.on('message', (message) => {
          clearTimeout(timer);
          if (message.starts !== undefined) {
            current = message.starts;
            range = { ...range, from: current + 1 };
            timer = setTimeout(() => child.kill('SIGKILL'), KILL_MS);
          } else if (message.ends !== undefined) {
            done++;
            counts.set(message.kind, (counts.get(message.kind) ?? 0) + 1);
            if (message.milliseconds > slowest.milliseconds) slowest = { seed: message.ends, milliseconds: message.milliseconds };
            if (message.fault) tell(message.ends, message.kind, message.fault);
            else if (message.milliseconds > SLOW_MS) tell(message.ends, message.kind, `chậm: ${message.milliseconds.toFixed(0)} ms`);
            if (done % 5000 === 0) report();
            current = null;
          } else give();
        });
        child.on('exit', (code, signal) => {
          clearTimeout(timer);
          if (current === null) return reject(new Error(`tiến trình con dừng (${signal ?? code})`));
          tell(current, '?', `tiến trình dừng giữa chừng (${signal ?? code})`);
          done++;
          start();
        });
        give();
      };
      start();
    });
  await Promise.all(Array.from({ length: Number(values.jobs) }, (_, index) => one(index)));
  report();
  rmSync(home, { recursive: true, force: true });
  process.exitCode = found.length > 0 ? 1 : 0;
}
