// Writes the tables of docs/do-luong.md, and the figures that the guide takes from them, of the rounds that were measured.
import { SEED } from './corpus.mjs';
import { median } from './measure.mjs';

const fixed = (value, digits = 2) => value.toFixed(digits).replace('.', ',');
const times = (value) => `${fixed(value)} lần`;
const thousands = (value) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.');
/** Median of what each round says, of those that say it; null where none does. */
const middle = (rounds, of) => {
  const values = rounds.map(of).filter((value) => value !== undefined && value !== null);
  return values.length > 0 ? median(values) : null;
};
/** The same for a cell of a table. */
const cell = (rounds, of, digits) => {
  const value = middle(rounds, of);
  return value === null ? '–' : fixed(value, digits);
};

export function reportOf(rounds, machine) {
  const others = rounds.all().map(({ others: share }) => share ?? 0);
  const parts = [
    `# Đo lường

Tệp này do \`npm run bench\` ghi; không sửa tay. Kho văn bản đo do \`bench/corpus.mjs\` tạo với mầm ${SEED}: ba cỡ văn bản, có bảng và phụ lục.
Mỗi số là trung vị của số lượt ghi ở cột «lượt»; tỷ số tính theo từng lượt rồi lấy trung vị; trong một lượt các chương trình chạy xen kẽ. «Xử lý» là thời gian
của bộ xử lý, cộng mọi luồng. Mọi chương trình chạy không có các biến môi trường \`NODE_*\` của máy: chúng không thuộc về việc được đo, mà \`NODE_EXTRA_CA_CERTS\`
khiến Node đọc mọi chứng chỉ mạng mỗi lần khởi động.

Máy: ${machine}. Bản đã đo: \`${rounds.all()[0]?.of ?? '?'}\`, dấu vân tay của chương trình, cách đo và máy; từng lượt ở \`bench/rounds.jsonl\`. Ngoài phép đo, chương trình khác dùng ${fixed(100 * median(others), 0)} % sức máy (trung vị các lượt; cao nhất ${fixed(100 * Math.max(...others), 0)} %).
`,
    coldTable(rounds.of('cold', 1)),
    corpusTables(rounds),
    aloneTable(rounds),
    shardTable(rounds),
    hugeTable(rounds),
  ];
  return `${parts.filter(Boolean).join('\n').trimEnd()}\n`;
}

const COLD = {
  chithi: '`chithi build`: kiểm tra + DOCX + HTML + JSON',
  check: '`chithi check`',
  pandoc: 'pandoc: DOCX, rồi HTML',
  bare: 'remark + docx + handlebars, đóng gói, không kiểm tra',
  node: 'Node không làm gì',
  certificates: 'Node không làm gì, với `NODE_EXTRA_CA_CERTS` của máy',
};

function coldTable(rounds) {
  if (rounds.length === 0) return '';
  const rows = Object.entries(COLD)
    .filter(([name]) => rounds.every((one) => one[name]))
    .map(([name, label]) => {
      const ratio = (key) => times(middle(rounds, (one) => one[name][key] / one.pandoc[key]));
      const of = (key) => cell(rounds, (one) => one[name][key], 3);
      return `| ${label} | ${of('wall')} | ${of('cpu')} | ${ratio('wall')} | ${ratio('cpu')} |`;
    });
  return `## Một văn bản, chạy từ đầu

Kiểm tra và tạo DOCX, HTML, JSON của một văn bản vừa; pandoc tạo DOCX rồi HTML của cùng tệp, không kiểm tra gì. ${rounds.length} lượt.

| chương trình | đồng hồ (s) | xử lý (s) | so với pandoc (đồng hồ) | so với pandoc (xử lý) |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Mức phải đạt: không quá 2 lần pandoc; mức mong muốn 1,2 lần.
`;
}

function corpusTables(rounds) {
  const counts = rounds.counts('corpus');
  if (counts.length === 0) return '';
  const cold = counts.map((count) => {
    const of = rounds.of('corpus', count);
    const ratio = (key) => times(middle(of, (one) => count / one.two.wall / one[key]));
    return `| ${thousands(count)} | ${of.length} | ${cell(of, (one) => count / one.two.wall, 0)} | ${cell(of, (one) => (one.two.cpu / count) * 1000, 1)} | ${cell(of, (one) => one.two.peak, 0)} | ${cell(of, (one) => one.pandoc, 0)} | ${ratio('pandoc')} | ${cell(of, (one) => one.bare, 0)} | ${ratio('bare')} |`;
  });
  const again = counts.map((count) => {
    const of = rounds.of('corpus', count);
    const seconds = (key) => cell(of, (one) => one[key]?.wall);
    return `| ${thousands(count)} | ${of.length} | ${seconds('same')} | ${seconds('changed')} | ${cell(of, (one) => one.same.peak, 0)} | ${times(middle(of, (one) => one.two.wall / one.same.wall))} |`;
  });
  return `## Nhiều văn bản

\`chithi build --jobs 2\`, từ đầu: kiểm tra + DOCX + HTML + JSON + trang danh mục, hai luồng. Không ghi
\`--jobs\` thì dưới 200 văn bản dùng một luồng. pandoc chỉ tạo DOCX, mỗi văn bản một tiến trình, hai tiến trình một lúc (100 văn bản đầu). Đoạn mã remark + docx chạy một tiến trình cho tất cả, không kiểm tra, không trang danh mục (1.000 văn bản đầu).

| văn bản | lượt | văn bản/giây | xử lý mỗi văn bản (ms) | bộ nhớ cao nhất (MB) | pandoc, văn bản/giây | so với pandoc | remark + docx, văn bản/giây | so với remark + docx |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${cold.join('\n')}
${growth(rounds, counts)}
Mức phải đạt ở 10.000 văn bản: 4 lần pandoc, dưới 512 MB; mong muốn 300 văn bản/giây trên hai lõi. Thời gian mỗi văn bản không tăng quá 20 % từ 100 đến 50.000 văn bản.

Dựng lại ngay sau đó, khi không văn bản nào đổi, và khi một văn bản đổi:

| văn bản | lượt | không đổi gì (s) | đổi một (s) | bộ nhớ cao nhất (MB) | nhanh hơn từ đầu |
| --- | --- | --- | --- | --- | --- |
${again.join('\n')}

Mức phải đạt ở 10.000 văn bản: không đổi gì dưới 1,5 s, đổi một dưới 2 s.
`;
}

function growth(rounds, counts) {
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === last) return '';
  const per = (count, key) => middle(rounds.of('corpus', count), (one) => one.two[key] / count);
  return `
Thời gian xử lý mỗi văn bản ở ${thousands(last)} văn bản bằng ${times(per(last, 'cpu') / per(first, 'cpu'))} ở ${thousands(first)} văn bản (gồm cả lúc khởi động); đồng hồ ${times(per(last, 'wall') / per(first, 'wall'))}.
`;
}

function aloneTable(rounds) {
  const counts = rounds.counts('alone');
  if (counts.length === 0) return '';
  const rows = counts.map((count) => {
    const of = rounds.of('alone', count);
    const cells = [
      cell(of, ({ one: { wall } }) => count / wall, 0),
      cell(of, ({ one: { cpu } }) => (cpu / count) * 1000, 1),
      cell(of, ({ one: { peak } }) => peak, 0),
      times(middle(of, ({ one: { wall }, pandoc }) => count / wall / pandoc)),
      cell(of, ({ same: { wall } }) => wall),
    ];
    return `| ${[thousands(count), of.length, ...cells].join(' | ')} |`;
  });
  return `### Một luồng

\`chithi build --jobs 1\`, cùng kho ấy, đo riêng; pandoc vẫn hai tiến trình một lúc.

| văn bản | lượt | văn bản/giây | xử lý mỗi văn bản (ms) | bộ nhớ cao nhất (MB) | so với pandoc | dựng lại, không đổi gì (s) |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function shardTable(rounds) {
  const [count] = rounds.counts('shards').slice(-1);
  if (count === undefined) return '';
  const of = rounds.of('shards', count);
  const parts = of[0].parts.length;
  const row = (name, pick) => `| \`${name}\` | ${cell(of, (one) => pick(one).wall, 1)} | ${cell(of, (one) => pick(one).peak, 0)} |`;
  return `## Chia cho nhiều máy

${thousands(count)} văn bản chia ${parts} phần, mỗi phần dựng riêng (\`--jobs 2\`), rồi ghép; ${of.length} lượt.

| việc | đồng hồ (s) | bộ nhớ cao nhất (MB) |
| --- | --- | --- |
${of[0].parts.map((_, index) => row(`build --shard ${index + 1}/${parts}`, (one) => one.parts[index])).join('\n')}
${row('merge', (one) => one.merge)}
`;
}

const HUGE = { huge: '10 MB (quá giới hạn: báo lỗi)', long: '1,9 MB, khoảng một nghìn trang' };

function hugeTable(rounds) {
  const of = rounds.of('huge', 1);
  if (of.length === 0) return '';
  return `## Tệp nguồn rất lớn

${of.length} lượt.

| tệp | lệnh | đồng hồ (s) | bộ nhớ cao nhất (MB) | mã thoát |
| --- | --- | --- | --- | --- |
${Object.entries(HUGE)
  .map(
    ([name, label]) =>
      `| ${label} | \`chithi check\` | ${cell(of, (one) => one[name].wall)} | ${cell(of, (one) => one[name].peak, 0)} | ${of[0][name].code} |`,
  )
  .join('\n')}

Mức phải đạt: 10 MB dưới 10 s.
`;
}

const NATION = { documents: 10_000_000, machines: 40 };

/** What the guide says of archives: figures, and the arithmetic for a nation's; null where not enough was measured. */
export function guideFigures(rounds) {
  const counts = rounds.counts('corpus');
  const last = counts.at(-1);
  const [shards] = rounds.counts('shards').slice(-1);
  if (last === undefined || shards === undefined || last < 10_000) return null;
  const rate = Math.round(middle(rounds.of('corpus', last), (one) => last / one.two.wall));
  const seconds = NATION.documents / (rate * NATION.machines);
  const merge = middle(rounds.of('shards', shards), (one) => one.merge.wall);
  const table = counts.map((count) => {
    const of = rounds.of('corpus', count);
    const cells = [
      cell(of, ({ two: { wall } }) => count / wall, 0),
      cell(of, ({ two: { cpu } }) => (cpu / count) * 1000, 1),
      cell(of, (one) => one.two.peak, 0),
      cell(of, (one) => one.same?.wall),
    ];
    return `| ${[thousands(count), ...cells].join(' | ')} |`;
  });
  return `| văn bản | văn bản/giây | xử lý mỗi văn bản (ms) | bộ nhớ cao nhất (MB) | dựng lại, không đổi gì (s) |
| --- | --- | --- | --- | --- |
${table.join('\n')}

Thời gian mỗi văn bản không tăng theo số văn bản, nên có thể nhân: một kho N văn bản trên M máy mất chừng N ÷ (số văn bản mỗi giây × M) giây, cộng thời gian ghép. Ví dụ
kho ${thousands(NATION.documents / 1e6)} triệu văn bản của cả nước trên ${NATION.machines} máy như máy đã đo (${rate} văn bản mỗi giây): ${thousands(NATION.documents)} ÷ (${rate} × ${NATION.machines}) ≈ ${thousands(Math.round(seconds / 100) * 100)} giây, chừng ${fixed(seconds / 3600, 1)} giờ. Ghép ${thousands(shards)} văn bản mất
${fixed(merge, 0)} giây và chạy trên một máy; vì vậy kho rất lớn nên chia thành nhiều kho, theo cơ quan hay theo năm, mỗi kho ghép riêng và có trang riêng.`;
}
