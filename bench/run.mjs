// Every figure of the toolkit's speed, beside what a user would pick instead, in the same run: `npm run bench`.
//   --counts 100,1000,10000   documents in a corpus; an hour for all of them
//   --rounds 5                repetitions; figures are medians, ratios are taken round by round. Corpora above 1,000 documents get three at
//                             most, above 10,000 one
//   --only cold,corpus,shards,huge   parts of the run
// Writes docs/do-luong.md when every part has run, or where --write says.
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SEED, writeCorpus, writeHuge } from './corpus.mjs';
import { median, run, twoAtATime } from './measure.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const chithi = join(root, 'bin/chithi.js');
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '100,1000,10000,50000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'cold,corpus,shards,huge' },
    write: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const counts = values.counts.split(',').map(Number);
const parts = new Set(values.only.split(','));
const PANDOC_SAMPLE = 100;
/** Corpora that are built a second and a third time. */
const AGAIN_UP_TO = 10_000;
const SHARDED = 10_000;
const SHARDS = 4;
/** Corpora that one thread builds too. */
const ONE_THREAD_UP_TO = 1000;
const roundsOf = (count) => Math.min(rounds, count <= 1000 ? rounds : count <= 10_000 ? 3 : 1);
const BARE_SAMPLE = 1000;
const home = mkdtempSync(join(tmpdir(), 'chithi-bench-'));
const node = process.execPath;
const startLoad = loadavg()[0];

const jobs = ['--jobs', '2'];
const cold = ['--no-cache'];

const { build } = await import('esbuild');
await build({
  entryPoints: [join(root, 'bench/bare.mjs')],
  outfile: join(home, 'bare.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
  logLevel: 'error',
});
const bare = join(home, 'bare.mjs');

const lines = [];
const say = (text) => {
  lines.push(text);
  console.log(text);
};
const fixed = (value, digits = 2) => value.toFixed(digits).replace('.', ',');
const times = (value) => `${fixed(value)} lần`;
const out = join(home, 'dist');
const fresh = () => rmSync(out, { recursive: true, force: true });
const ok = (result, what) => {
  if (result.code !== 0) throw new Error(`${what}: mã thoát ${result.code}\n${result.out.slice(0, 500)}${result.err.slice(0, 1500)}`);
  return result;
};
const note = (text) => process.stderr.write(`${text}\n`);

try {
  if (parts.has('cold')) await measureCold();
  if (parts.has('corpus')) await measureCorpora();
  if (parts.has('shards')) await measureShards();
  if (parts.has('huge')) await measureHuge();
  const target = values.write ?? (parts.size === 4 ? join(root, 'docs/do-luong.md') : null);
  if (target) writeFileSync(target, `${await heading()}${lines.join('\n')}\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function heading() {
  const pandoc = (await run('pandoc', ['--version'])).out.split('\n')[0];
  return `# Đo lường

Tệp này do \`npm run bench\` ghi; không sửa tay. Kho văn bản đo do \`bench/corpus.mjs\` tạo với mầm ${SEED}: ba cỡ văn bản, có bảng và phụ lục.
Mỗi số là trung vị của ${rounds} lần (kho trên 1.000 văn bản: 3 lần, trên 10.000: 1 lần); tỷ số tính theo từng lần rồi lấy trung vị; hai bên chạy xen kẽ trong cùng một lượt đo.

Máy: ${availableParallelism()} lõi (${cpus()[0]?.model ?? '?'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${pandoc}. Tải trung bình của máy lúc bắt đầu ${fixed(startLoad, 1)}, lúc kết thúc ${fixed(loadavg()[0], 1)}${
    startLoad > 0.7 ? ' (máy không rảnh: thời gian đồng hồ cao hơn thực, nên đọc cột thời gian xử lý)' : ''
  }.

`;
}

/** One document: from nothing to all of its files, the programs one after another in each round. */
async function measureCold() {
  const folder = join(home, 'mot');
  const [first] = writeCorpus(folder, 1);
  const file = join(folder, 'van-ban.md');
  cpSync(first, file);
  const rows = { chithi: [], check: [], pandoc: [], bare: [], node: [] };
  for (let round = 0; round < rounds + 1; round++) {
    fresh();
    const results = {
      chithi: ok(await run(node, [chithi, 'build', file, '--out', out, ...cold]), 'chithi build'),
      pandoc: sum(
        ok(await run('pandoc', [file, '-o', join(home, 'a.docx')]), 'pandoc'),
        ok(await run('pandoc', [file, '-o', join(home, 'a.html')]), 'pandoc'),
      ),
      check: ok(await run(node, [chithi, 'check', file]), 'chithi check'),
      bare: ok(await run(node, [bare, join(home, 'bare'), file]), 'bare'),
      node: await run(node, ['-e', '0']),
    };
    // The first round warms the disk and is left out.
    if (round > 0) for (const [name, result] of Object.entries(results)) rows[name].push(result);
  }
  say('## Một văn bản, chạy từ đầu\n');
  say('Kiểm tra và tạo DOCX, HTML, JSON của một văn bản vừa; pandoc tạo DOCX rồi HTML của cùng tệp, không kiểm tra gì.\n');
  say('| chương trình | đồng hồ (s) | xử lý (s) | so với pandoc (đồng hồ) | so với pandoc (xử lý) |');
  say('| --- | --- | --- | --- | --- |');
  const label = {
    chithi: '`chithi build`: kiểm tra + DOCX + HTML + JSON',
    check: '`chithi check`',
    pandoc: 'pandoc: DOCX, rồi HTML',
    bare: 'remark + docx + handlebars, đóng gói, không kiểm tra',
    node: 'Node không làm gì',
  };
  for (const [name, list] of Object.entries(rows)) {
    const ratio = (key) => median(list.map((one, at) => one[key] / rows.pandoc[at][key]));
    say(
      `| ${label[name]} | ${fixed(median(list.map((one) => one.wall)), 3)} | ${fixed(median(list.map((one) => one.cpu)), 3)} | ${times(ratio('wall'))} | ${times(ratio('cpu'))} |`,
    );
  }
  say('\nMức phải đạt: không quá 2 lần pandoc; mức mong muốn 1,2 lần.\n');
}

function sum(a, b) {
  return { wall: a.wall + b.wall, cpu: a.cpu + b.cpu, peak: Math.max(a.peak, b.peak) };
}

/** Whole corpora: speed, memory, growth, and a second build of the same. */
async function measureCorpora() {
  say('## Nhiều văn bản\n');
  say(
    `\`chithi build --jobs 2\`: kiểm tra + DOCX + HTML + JSON + trang danh mục, hai luồng; cột «một luồng» là \`--jobs 1\`. pandoc chỉ tạo DOCX, mỗi văn bản một tiến trình, hai tiến trình một lúc (đo trên ${PANDOC_SAMPLE} văn bản đầu). Đoạn mã remark + docx chạy một tiến trình cho tất cả (${BARE_SAMPLE} văn bản đầu).\n`,
  );
  say(
    '| văn bản | văn bản/giây | một luồng | xử lý mỗi văn bản (ms) | bộ nhớ cao nhất (MB) | pandoc, văn bản/giây | so với pandoc | remark + docx, văn bản/giây | không đổi gì (s) | đổi một (s) |',
  );
  say('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  const perDocument = [];
  for (const count of counts) {
    const folder = join(home, `kho-${count}`);
    const paths = writeCorpus(folder, count);
    const results = [];
    const single = [];
    const repeats = roundsOf(count);
    for (let round = 0; round < repeats; round++) {
      note(`${count} văn bản, lần ${round + 1}/${repeats}`);
      fresh();
      const sample = paths.slice(0, PANDOC_SAMPLE);
      const pandoc = sample.length / (await twoAtATime(sample.map((path, at) => ['pandoc', [path, '-o', join(home, `p${at % 2}.docx`)]])));
      const whole = await run(node, [chithi, 'build', join(folder, 'directives'), '--out', out, ...jobs, ...cold]);
      if (whole.code > 1) ok(whole, 'chithi build');
      const bareRun = ok(await run(node, [bare, join(home, 'bare'), ...paths.slice(0, BARE_SAMPLE)]), 'bare');
      rmSync(join(home, 'bare'), { recursive: true, force: true });
      if (count <= ONE_THREAD_UP_TO) {
        fresh();
        single.push(count / (await run(node, [chithi, 'build', join(folder, 'directives'), '--out', out, '--jobs', '1', ...cold])).wall);
      }
      results.push({ ...whole, rate: count / whole.wall, pandoc, bare: Math.min(count, BARE_SAMPLE) / bareRun.wall });
    }
    const [again, one] = [[], []];
    if (count <= AGAIN_UP_TO) {
      fresh();
      await run(node, [chithi, 'build', join(folder, 'directives'), '--out', out, ...jobs]);
    }
    for (let round = 0; round < repeats && count <= AGAIN_UP_TO; round++) {
      again.push((await run(node, [chithi, 'build', join(folder, 'directives'), '--out', out, ...jobs])).wall);
      appendFileSync(paths[count >> 1], `\nĐoạn thêm lần ${round + 1}.\n`);
      one.push((await run(node, [chithi, 'build', join(folder, 'directives'), '--out', out, ...jobs])).wall);
    }
    const of = (key) => median(results.map((result) => result[key]));
    perDocument.push({ count, cpu: (of('cpu') / count) * 1000, wall: (of('wall') / count) * 1000 });
    say(
      `| ${count} | ${fixed(of('rate'), 0)} | ${single.length > 0 ? fixed(median(single), 0) : '–'} | ${fixed((of('cpu') / count) * 1000, 1)} | ${fixed(of('peak'), 0)} | ${fixed(of('pandoc'), 0)} | ${times(median(results.map((result) => result.rate / result.pandoc)))} | ${fixed(of('bare'), 0)} | ${again.length > 0 ? fixed(median(again)) : '–'} | ${one.length > 0 ? fixed(median(one)) : '–'} |`,
    );
    rmSync(folder, { recursive: true, force: true });
  }
  const [first, last] = [perDocument[0], perDocument.at(-1)];
  if (first && last && first !== last)
    say(
      `\nThời gian xử lý mỗi văn bản ở ${last.count} văn bản bằng ${fixed(last.cpu / first.cpu)} lần ở ${first.count} văn bản (gồm cả lúc khởi động); đồng hồ ${fixed(last.wall / first.wall)} lần.`,
    );
  say(
    '\nMức phải đạt ở 10.000 văn bản: 4 lần pandoc, dưới 512 MB, không đổi gì dưới 1,5 s, đổi một dưới 2 s; mong muốn 300 văn bản/giây trên hai lõi. Thời gian mỗi văn bản không tăng quá 20 % từ 100 đến 50.000 văn bản.\n',
  );
}

/** An archive in parts: each part as a machine of its own would build it, then the joining of them. */
async function measureShards() {
  const count = Math.min(SHARDED, Math.max(...counts));
  const folder = join(home, 'kho-chia');
  writeCorpus(folder, count);
  const built = [];
  for (let part = 1; part <= SHARDS; part++) {
    note(`${count} văn bản, phần ${part}/${SHARDS}`);
    const result = await run(node, [
      ...[chithi, 'build', join(folder, 'directives'), '--shard', `${part}/${SHARDS}`],
      ...['--out', join(home, `phan-${part}`), ...jobs, ...cold],
    ]);
    if (result.code > 1) ok(result, 'chithi build --shard');
    built.push(result);
  }
  const folders = built.map((_, index) => join(home, `phan-${index + 1}`));
  const merged = await run(node, [chithi, 'merge', ...folders, '--out', join(home, 'ghep')]);
  if (merged.code > 1) ok(merged, 'chithi merge');
  say('## Chia cho nhiều máy\n');
  say(`${count} văn bản chia ${SHARDS} phần, mỗi phần dựng riêng (\`--jobs 2\`), rồi ghép; đo một lần.\n`);
  say('| việc | đồng hồ (s) | bộ nhớ cao nhất (MB) |');
  say('| --- | --- | --- |');
  for (const [index, { wall, peak }] of built.entries())
    say(`| \`build --shard ${index + 1}/${SHARDS}\` | ${fixed(wall, 1)} | ${fixed(peak, 0)} |`);
  say(`| \`merge\` | ${fixed(merged.wall, 1)} | ${fixed(merged.peak, 0)} |\n`);
}

/** A source of ten megabytes. */
async function measureHuge() {
  const file = join(home, 'lon.md');
  writeHuge(file, 10_000_000);
  const half = join(home, 'vua.md');
  writeHuge(half, 1_900_000);
  say('## Tệp nguồn rất lớn\n');
  say('| tệp | lệnh | đồng hồ (s) | bộ nhớ cao nhất (MB) | mã thoát |');
  say('| --- | --- | --- | --- | --- |');
  for (const [name, path] of [
    ['10 MB (quá giới hạn: báo lỗi)', file],
    ['1,9 MB, khoảng một nghìn trang', half],
  ]) {
    const results = [];
    for (let round = 0; round < rounds; round++) results.push(await run(node, [chithi, 'check', path, '--summary']));
    say(
      `| ${name} | \`chithi check\` | ${fixed(median(results.map((one) => one.wall)))} | ${fixed(median(results.map((one) => one.peak)), 0)} | ${results[0].code} |`,
    );
  }
  say('\nMức phải đạt: 10 MB dưới 10 s.');
}
