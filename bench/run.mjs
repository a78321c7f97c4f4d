// Every figure of the toolkit's speed, beside what a user would pick instead, in the same run: `npm run bench`.
//   --counts 100,1000,10000,50000   documents in a corpus
//   --rounds 5                 repetitions; figures are medians, ratios are taken round by round
//   --threads 2,1              also with one thread alone; `2` leaves that out
//   --only cold,corpus,shards,huge   parts of the run
//   --state rounds.jsonl       keeps each round there, and measures no more than are missing: four hours in as many sittings as are wanted
// Writes docs/do-luong.md and the figures of the guide when every part has been measured, or the page alone where --write says.
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus, writeHuge } from './corpus.mjs';
import { othersShare, run, twoAtATime } from './measure.mjs';
import { guideFigures, reportOf } from './report.mjs';
import { openRounds } from './rounds.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const chithi = join(root, 'bin/chithi.js');
const PARTS = ['cold', 'corpus', 'shards', 'huge'];
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '100,1000,10000,50000' },
    rounds: { type: 'string', default: '5' },
    threads: { type: 'string', default: '2,1' },
    only: { type: 'string', default: PARTS.join(',') },
    state: { type: 'string' },
    write: { type: 'string' },
  },
});
const repeats = Number(values.rounds);
const counts = values.counts.split(',').map(Number);
const alone = values.threads.split(',').includes('1');
const parts = new Set(values.only.split(','));
const PANDOC_SAMPLE = 100;
const BARE_SAMPLE = 1000;
const SHARDED = 10_000;
const SHARDS = 4;
const GUIDE = join(root, 'docs/huong-dan/nhieu-van-ban.md');
const BETWEEN = /(?<=<!-- số đo do `npm run bench` ghi -->\n).*?(?=\n<!-- hết số đo -->)/s;

const home = mkdtempSync(join(tmpdir(), 'chithi-bench-'));
const node = process.execPath;
const bare = join(home, 'bare.mjs');
const out = join(home, 'dist');
const rounds = openRounds(
  values.state,
  createHash('sha256')
    .update(readFileSync(join(root, 'lib/cli.cjs')))
    .update(readFileSync(join(root, 'bin/command-line.js')))
    .update(readFileSync(join(root, 'bench/measure.mjs')))
    .update(cpus()[0]?.model ?? '')
    .digest('hex')
    .slice(0, 16),
);

try {
  await bundleBare();
  if (parts.has('cold')) await measureCold();
  if (parts.has('corpus')) for (const count of counts) await measureCorpus(count);
  if (parts.has('shards')) await measureShards(Math.min(SHARDED, Math.max(...counts)));
  if (parts.has('huge')) await measureHuge();
  const whole = PARTS.every((part) => rounds.counts(part).length > 0);
  const target = values.write ?? (whole ? join(root, 'docs/do-luong.md') : null);
  const report = reportOf(rounds, await machine());
  if (target) writeFileSync(target, report);
  else process.stdout.write(report);
  const figures = guideFigures(rounds);
  if (!values.write && figures)
    writeFileSync(
      GUIDE,
      readFileSync(GUIDE, 'utf8').replace(BETWEEN, () => figures),
    );
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function bundleBare() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'bench/bare.mjs')],
    outfile: bare,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    logLevel: 'error',
  });
}

async function machine() {
  const pandoc = (await run('pandoc', ['--version'])).out.split('\n')[0];
  return `${availableParallelism()} lõi (${cpus()[0]?.model ?? '?'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${pandoc}`;
}

/** Measures the rounds that are missing of a part, each with what other programs took of the machine meanwhile. */
async function measure(part, count, round) {
  for (let at = rounds.of(part, count).length; at < repeats; at++) {
    process.stderr.write(`${part}, ${count} văn bản, lượt ${at + 1}/${repeats}\n`);
    const share = othersShare();
    const measured = await round();
    rounds.add(part, count, { ...measured, others: share() });
  }
}

/** What is kept of a run of a program; a build of a corpus may have findings. */
function kept({ wall, cpu, peak, code, out: said, err }, what, worst = 0) {
  if (code > worst) throw new Error(`${what}: mã thoát ${code}\n${said.slice(0, 500)}${err.slice(0, 1500)}`);
  return { wall, cpu, peak, code };
}

function sum(a, b) {
  return { wall: a.wall + b.wall, cpu: a.cpu + b.cpu, peak: Math.max(a.peak, b.peak) };
}

/** One document: from nothing to all of its files, the programs one after another in each round. */
async function measureCold() {
  const folder = join(home, 'mot');
  const [first] = writeCorpus(folder, 1);
  const file = join(folder, 'van-ban.md');
  cpSync(first, file);
  const round = async () => {
    rmSync(out, { recursive: true, force: true });
    return {
      chithi: kept(await run(node, [chithi, 'build', file, '--out', out, '--no-cache']), 'chithi build'),
      pandoc: sum(
        kept(await run('pandoc', [file, '-o', join(home, 'a.docx')]), 'pandoc'),
        kept(await run('pandoc', [file, '-o', join(home, 'a.html')]), 'pandoc'),
      ),
      check: kept(await run(node, [chithi, 'check', file]), 'chithi check'),
      bare: kept(await run(node, [bare, join(home, 'bare'), file]), 'bare'),
      node: kept(await run(node, ['-e', '0']), 'node'),
      ...(process.env.NODE_EXTRA_CA_CERTS && { certificates: kept(await run(node, ['-e', '0'], { env: process.env }), 'node') }),
    };
  };
  // warms the disk
  await round();
  await measure('cold', 1, round);
}

/** A whole corpus, with two threads beside pandoc and a bare script, then with one thread, in rounds of its own for it takes longest. */
async function measureCorpus(count) {
  const measured = alone ? ['corpus', 'alone'] : ['corpus'];
  if (measured.every((part) => rounds.of(part, count).length >= repeats)) return;
  const folder = join(home, `kho-${count}`);
  const paths = writeCorpus(folder, count);
  const changing = paths[count >> 1];
  const text = readFileSync(changing);
  const anew = () => {
    rmSync(out, { recursive: true, force: true });
    rmSync(join(folder, '.chithi'), { recursive: true, force: true });
  };
  const build = async (threads) =>
    kept(await run(node, [chithi, 'build', join(folder, 'directives'), '--out', out, '--jobs', threads]), 'chithi build', 1);
  const withPandoc = async () => {
    const sample = paths.slice(0, PANDOC_SAMPLE);
    return sample.length / (await twoAtATime(sample.map((path, at) => ['pandoc', [path, '-o', join(home, `p${at % 2}.docx`)]])));
  };
  await measure('corpus', count, async () => {
    const pandoc = await withPandoc();
    anew();
    const two = await build('2');
    const same = await build('2');
    appendFileSync(changing, '\nĐoạn thêm.\n');
    const changed = await build('2');
    writeFileSync(changing, text);
    const some = paths.slice(0, BARE_SAMPLE);
    const bareRun = kept(await run(node, [bare, join(home, 'bare'), ...some]), 'bare');
    rmSync(join(home, 'bare'), { recursive: true, force: true });
    return { pandoc, two, same, changed, bare: some.length / bareRun.wall };
  });
  if (alone)
    await measure('alone', count, async () => {
      const pandoc = await withPandoc();
      anew();
      return { pandoc, one: await build('1'), same: await build('1') };
    });
  anew();
  rmSync(folder, { recursive: true, force: true });
}

/** An archive in parts: each part as a machine of its own would build it, then the joining of them. */
async function measureShards(count) {
  const folder = join(home, 'kho-chia');
  if (rounds.of('shards', count).length < repeats) writeCorpus(folder, count);
  const folders = Array.from({ length: SHARDS }, (_, index) => join(home, `phan-${index + 1}`));
  await measure('shards', count, async () => {
    const built = [];
    for (const [index, part] of folders.entries()) {
      const shard = ['--shard', `${index + 1}/${SHARDS}`, '--out', part, '--jobs', '2'];
      // each on a machine of its own
      rmSync(join(folder, '.chithi'), { recursive: true, force: true });
      built.push(kept(await run(node, [chithi, 'build', join(folder, 'directives'), ...shard]), 'chithi build --shard', 1));
    }
    const merge = kept(await run(node, [chithi, 'merge', ...folders, '--out', join(home, 'ghep')]), 'chithi merge', 1);
    for (const part of [...folders, join(home, 'ghep')]) rmSync(part, { recursive: true, force: true });
    return { parts: built, merge };
  });
  rmSync(folder, { recursive: true, force: true });
}

/** A source of ten megabytes, and the longest that is read. */
async function measureHuge() {
  const [huge, long] = [join(home, 'lon.md'), join(home, 'vua.md')];
  writeHuge(huge, 10_000_000);
  writeHuge(long, 1_900_000);
  await measure('huge', 1, async () => ({
    huge: kept(await run(node, [chithi, 'check', huge, '--summary']), 'chithi check', 1),
    long: kept(await run(node, [chithi, 'check', long, '--summary']), 'chithi check', 1),
  }));
}
