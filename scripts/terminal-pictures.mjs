// Draws the pictures of the guide that show a terminal: runs the real commands in an office of its own and writes what they print as SVG into
// docs/huong-dan/anh/. Keys are made for the occasion, so that fingerprints differ from run to run. Needs git and OpenSSH; run after
// `npm run build`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const office = mkdtempSync(join(tmpdir(), 'chithi-anh-'));
const keys = mkdtempSync(join(tmpdir(), 'chithi-khoa-'));
const WIDTH = 104;
const LINE = 18;
const PATH = 'directives/2026/01-ct.md';

const source = `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
trich_yeu: Về tăng cường công tác bảo vệ rừng trong mùa khô
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}
noi_nhan:
  - Bộ Nông nghiệp và Môi trường (để báo cáo)
  - Các sở, ban, ngành cấp tỉnh
  - "Lưu: VT, NN"
trang_thai: trinh_ky
---

Mùa khô năm nay được dự báo kéo dài. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu thực hiện các nhiệm vụ sau:

1. Sở Nông nghiệp và Môi trường chủ trì rà soát phương án chữa cháy rừng, hoàn thành trước ngày 15 tháng 4 năm 2026.

2. Ủy ban nhân dân các xã, phường có rừng tổ chức trực canh 24/24 giờ, báo cáo trước ngày 30 tháng 6 năm 2026.
`;

/** What someone new to the format types: each slip is told in its own words. */
const firstTry = `---
loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
trich_yeu: Về việc: tăng cường bảo vệ rừng
so: 04/CT-UBND
ngay: 16/3/2026
nguoi_ky:
\tchuc_vu: Chủ tịch
\tho_ten: Lê Minh Sơn
noi_nhan:
  - Các sở, ban, ngành cấp tỉnh
  - Lưu: VT, NN
---

Mùa khô năm nay được dự báo kéo dài. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Sở Nông nghiệp và Môi trường
chủ trì rà soát phương án chữa cháy rừng.
`;

function git(...args) {
  const identity = ['-c', 'user.name=Nguyễn Thị Hoa', '-c', 'user.email=hoa@tinh.example', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...identity, ...args], { cwd: office, stdio: 'pipe' });
}

function write(path, text) {
  mkdirSync(dirname(join(office, path)), { recursive: true });
  writeFileSync(join(office, path), text);
}

/** What a command prints, both streams, after the line that was typed. */
function session(...args) {
  const shown = args.map((one) => one.replace(keys, '~/.ssh'));
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/chithi.js'), ...args], { cwd: office, encoding: 'utf8' });
  return `$ chithi ${shown.join(' ')}\n${stderr}${stdout}`.replaceAll(keys, '~/.ssh');
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines no longer than the window, broken at blanks where there is one. */
function wrapped(line) {
  const rows = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const blank = rest.lastIndexOf(' ', WIDTH);
    const at = blank > WIDTH / 2 ? blank : WIDTH;
    rows.push(rest.slice(0, at));
    rest = `    ${rest.slice(at).trimStart()}`;
  }
  return [...rows, rest];
}

function colourOf(line) {
  if (/^\s*\$/.test(line)) return '#9cdcfe';
  if (/^\s+\+/.test(line)) return '#7ee787';
  if (/: cảnh báo \[/.test(line)) return '#e3c26f';
  if (/^\s+-\d|KHÔNG|::error|: lỗi \[/.test(line)) return '#ff9b93';
  return '#e6e6e6';
}

function draw(name, title, text) {
  const rows = text
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapped(line).map((row) => [row, colourOf(line)]));
  const [width, height] = [WIDTH * 8 + 32, rows.length * LINE + 60];
  const lines = rows.map(
    ([row, colour], index) => `<text x="16" y="${56 + index * LINE}" fill="${colour}" xml:space="preserve">${escaped(row)}</text>`,
  );
  writeFileSync(
    join(root, 'docs/huong-dan/anh', `${name}.svg`),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" font-family="ui-monospace, 'DejaVu Sans Mono', monospace" font-size="13">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="#1e1e1e"/>
<circle cx="20" cy="18" r="5" fill="#ff5f56"/><circle cx="38" cy="18" r="5" fill="#ffbd2e"/><circle cx="56" cy="18" r="5" fill="#27c93f"/>
${lines.join('\n')}
</svg>
`,
  );
}

try {
  write('04-ct.md', firstTry);
  draw('kiem-tra', 'Màn hình khi kiểm tra một văn bản còn lỗi', session('check', '04-ct.md'));
  draw('kiem-tra-sua', 'Màn hình khi sửa tự động rồi kiểm tra lại', session('check', '--fix', '04-ct.md'));
  rmSync(join(office, '04-ct.md'));
  const people = { noi_dung: 'truong-phong', the_thuc: 'van-thu', duyet: 'chu-tich' };
  const publicOf = (name) =>
    readFileSync(join(keys, `${name}.pub`), 'utf8')
      .split(' ')
      .slice(0, 2)
      .join(' ');
  for (const name of Object.values(people)) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(keys, name)]);
  write(
    'directives/allowed_signers',
    Object.values(people)
      .map((name) => `${name}@tinh.example ${publicOf(name)}\n`)
      .join(''),
  );
  const roles = Object.entries(people).map(([role, name]) => `    ${role}: [${name}@tinh.example]\n`);
  write(
    'directives/chithi.yaml',
    `co_quan: ubnd_tinh_thanh_hoa\nphe_duyet:\n  vai_tro:\n${roles.join('')}    phat_hanh: [van-thu@tinh.example]\n`,
  );
  write(PATH, source);
  git('init', '-q');
  const key = (role) => join(keys, people[role]);
  session('approve', PATH, '--role', 'noi_dung', '--key', key('noi_dung'));
  session('approve', PATH, '--role', 'the_thuc', '--key', key('the_thuc'));
  draw('phe-duyet', 'Màn hình khi người ký phê duyệt', session('approve', PATH, '--role', 'duyet', '--key', key('duyet')));
  git('add', '-A');
  git('commit', '-q', '-m', 'Trình ký');
  write(PATH, source.replace('15 tháng 4', '25 tháng 4'));
  draw('phe-duyet-het-hieu-luc', 'Màn hình khi văn bản bị sửa sau phê duyệt', session('verify', PATH));
  write(PATH, source);
  draw(
    'cap-so',
    'Màn hình khi cấp số và ban hành',
    session('number', PATH, '--ngay', '2026-03-02', '--ban-hanh', '--key', key('the_thuc')),
  );
  git('add', '-A');
  git('commit', '-q', '-m', 'Ban hành 01/CT-UBND');
  const released = session('build', '--release', '--key', key('the_thuc'), '--out', 'dist');
  draw('phat-hanh', 'Màn hình khi phát hành và kiểm chứng', `${released}${session('verify', 'dist', '--rebuild')}`);
  write(
    'directives/2026/02-ct.md',
    source.replace('trinh_ky', 'ban_hanh').replace('trich_yeu', 'so: 1\nngay: 2026-03-05\ntrich_yeu').replace('bảo vệ', 'trồng'),
  );
  draw('ci-kiem-tra', 'Nhật ký của bước kiểm tra trên GitHub', session('check', '--format', 'github'));
} finally {
  for (const folder of [office, keys]) rmSync(folder, { recursive: true, force: true });
}
