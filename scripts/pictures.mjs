// Draws the pictures of the guide: builds the samples, prints them with LibreOffice, and writes page after page as a small PNG of 16
// colours into docs/huong-dan/anh/, with the page that shows them. Needs LibreOffice and poppler; run after `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pngFile } from './png.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const into = join(root, 'docs/huong-dan/anh');
const width = 700;

/** What is shown: the source, its page, what it is a sample of, what to look at. */
const shown = [
  [
    'thanh-hoa/2026/05-ct-ubnd',
    1,
    'Chỉ thị (Mẫu 1.4)',
    'Quốc hiệu, tiêu ngữ, tên cơ quan với đường kẻ; số và ngày ngang nhau; trích yếu cân đối trên đường kẻ.',
  ],
  [
    'thanh-hoa/2026/05-ct-ubnd',
    3,
    'Chỉ thị, trang cuối',
    'Số trang ở giữa lề trên; Nơi nhận ngang hàng với quyền hạn, chức vụ; không bao giờ đứng một mình.',
  ],
  ['lam-dong/2026/412-qd-ubnd', 1, 'Quyết định (Mẫu 1.2)', 'Thẩm quyền ban hành, căn cứ in nghiêng, «QUYẾT ĐỊNH:», các điều.'],
  ['hue/2026/865-qd-ubnd', 1, 'Quyết định ban hành quy chế (Mẫu 1.3)', 'Quyết định gián tiếp; quy chế kèm theo ở trang sau.'],
  ['hue/2026/865-qd-ubnd', 2, 'Quy chế ban hành kèm theo quyết định', 'Không có số và ngày; chương, điều.'],
  ['gia-lai/2025/47-nq-hdnd', 1, 'Nghị quyết (Mẫu 1.1)', 'Thẩm quyền, căn cứ, «QUYẾT NGHỊ:».'],
  ['dong-thap/2025/1846-sgddt-hssv', 1, 'Công văn (Mẫu 1.5)', 'V/v dưới số, ký hiệu; Kính gửi; địa chỉ ở chân trang 1.'],
  ['quang-tri/2026/07-cd-ubnd', 1, 'Công điện (Mẫu 1.6)', 'Dấu HỎA TỐC đỏ 30 x 8 mm; nơi nhận điện.'],
  ['can-tho/minh-thuy/2026/34-gm-ubnd', 1, 'Giấy mời (Mẫu 1.7)', 'Khách mời, nội dung, chủ trì, thời gian, địa điểm.'],
  ['thanh-hoa/khe-lim/2026/03-bb-ubnd', 1, 'Biên bản (Mẫu 1.9)', 'LƯU HÀNH NỘI BỘ trong lề trên; không có dòng địa danh, ngày tháng.'],
  ['thanh-hoa/khe-lim/2026/03-bb-ubnd', 2, 'Biên bản, trang cuối', 'Thư ký bên trái, chủ tọa bên phải; Nơi nhận dưới chữ ký của thư ký.'],
  ['tuyen-quang/2025/214-kh-ubnd', 1, 'Kế hoạch', 'Mục số La Mã, khoản, điểm.'],
  ['tuyen-quang/2025/214-kh-ubnd', 2, 'Bảng qua nhiều trang', 'Dòng đầu bảng lặp lại ở mỗi trang, các dòng không bị cắt đôi.'],
  ['tuyen-quang/2025/214-kh-ubnd', 4, 'Phụ lục (Mẫu 2.1)', 'Số trang riêng; dòng «Kèm theo».'],
  ['khanh-hoa/2026/02-ctr-ubnd', 1, 'Chương trình', ''],
  ['thanh-hoa/2026/97-tb-vp', 1, 'Thông báo', 'Văn phòng với tên cơ quan chủ quản ở trên.'],
  ['thanh-hoa/khe-lim/2026/bao-cao-de-an-06', 1, 'Báo cáo', 'Kính gửi nhiều nơi: gạch đầu dòng thẳng dưới dấu hai chấm.'],
  ['da-nang/2026/to-trinh-canh-bao-ngap', 1, 'Tờ trình, dự thảo', 'Chưa có số và ngày thì để trống; chữ DỰ THẢO ở góc.'],
  ['hai-phong/2025/15-hd-snv', 1, 'Hướng dẫn', ''],
  ['thanh-hoa/khe-lim/2026/02-qc-ubnd', 1, 'Quy chế', 'Chương giữa trang, điều có tiêu đề; căn cứ in nghiêng.'],
  ['ninh-binh/2026/05-tc-vp', 1, 'Thông cáo', ''],
  ['quang-ngai/2026/03-pa-ubnd', 1, 'Phương án', 'Dấu KHẨN đỏ 20 x 8 mm dưới số, ký hiệu.'],
  ['quang-ngai/2026/03-pa-ubnd', 2, 'Phương án, trang cuối', 'Ký hiệu người soạn và số bản dưới dòng Lưu.'],
  ['quang-ngai/2026/03-pa-ubnd', 3, 'Phụ lục khổ ngang', 'Bảng nhiều cột; trang đầu của phụ lục không in số trang.'],
  ['quang-ngai/2026/03-pa-ubnd', 4, 'Phụ lục có hình', 'Hình vừa khổ chữ, chú thích ở dưới; mô tả hình để người khiếm thị nghe được.'],
  ['ca-mau/2026/04-da-ubnd', 1, 'Đề án', 'Phần, mục, khoản, điểm.'],
  ['dak-lak/2026/02-da-snv', 2, 'Dự án', 'Bảng kinh phí, số căn phải.'],
  ['bac-ninh/2026/12-hd-skhcn', 1, 'Hợp đồng', 'Nghị định không có mẫu riêng.'],
  ['bac-ninh/2026/12-hd-skhcn', 2, 'Hợp đồng, trang cuối', 'Đại diện các bên ký ngang hàng, họ tên thẳng hàng.'],
  ['an-giang/2026/01-bgn-svhttdl', 2, 'Bản ghi nhớ, trang cuối', 'Hai bên ký; quyền hạn dài ngắn khác nhau, họ tên vẫn thẳng hàng.'],
  ['phu-tho/2026/04-btt-ubnd', 1, 'Bản thỏa thuận', ''],
  ['gia-lai/2026/09-guq-stc', 1, 'Giấy ủy quyền', ''],
  ['gia-lai/2026/31-ggt-stc', 1, 'Giấy giới thiệu (Mẫu 1.8)', 'Không có trích yếu; đường kẻ dưới tên loại.'],
  ['lao-cai/2026/18-gnp-sgddt', 1, 'Giấy nghỉ phép (Mẫu 1.10)', ''],
  ['thai-nguyen/2026/44-pg-stp', 1, 'Phiếu gửi', ''],
  ['hung-yen/2026/57-pc-btcd', 1, 'Phiếu chuyển', ''],
  ['tay-ninh/2026/29-pb-sgddt', 1, 'Phiếu báo', ''],
  ['dong-nai/2026/thu-khai-giang', 1, 'Thư công', 'Không có số, ký hiệu; không có dấu kết thúc «./.».'],
  ['lang-son/2026/133-tb-vp.sao-y', 2, 'Sao y (Mẫu 3.1)', 'Phần sao ngay sau văn bản, dưới đường kẻ hết khổ chữ.'],
  ['lang-son/2026/09-ct-ubnd.sao-luc', 2, 'Sao lục (Mẫu 3.1)', 'Tên cơ quan chủ quản và cơ quan sao.'],
  ['lang-son/2026/288-qd-ubnd.trich-sao', 2, 'Trích sao (Mẫu 3.1)', ''],
  ['nghe-an/2026/12-ct-tu', 1, 'Chỉ thị của Tỉnh ủy', 'Thể thức của Đảng: dấu sao, số không có dấu hai chấm, năm gạch dưới trích yếu.'],
  ['nghe-an/2026/12-ct-tu', 2, 'Chỉ thị của Tỉnh ủy, trang cuối', 'T/M in đậm, chức vụ không đậm; Nơi nhận gạch chân.'],
  ['nghe-an/2026/118-cv-btgdvtu', 1, 'Công văn của một ban đảng', 'Trích yếu in nghiêng dưới số.'],
  ['hai-phong/2025/18-kh-tu', 1, 'Kế hoạch của Thành ủy', ''],
  ['quang-ngai/2026/07-qd-tu', 1, 'Quy định của Tỉnh ủy', 'Căn cứ đứng, có gạch đầu dòng, căn cứ cuối kết thúc bằng dấu phẩy.'],
  ['son-la/2026/64-kl-tu', 1, 'Kết luận của Ban Thường vụ Tỉnh ủy', ''],
  ['ha-tinh/2026/03-tt-tu', 1, 'Thông tri của Ban Thường vụ Tỉnh ủy', ''],
];

// 13 greys, 3 reds for the urgency marks
const palette = [
  ...Array.from({ length: 13 }, (_, index) => [1, 1, 1].map(() => Math.round((index * 255) / 12))),
  [255, 0, 0],
  [255, 90, 90],
  [255, 190, 190],
];

function indexOf(red, green, blue) {
  const excess = red - Math.max(green, blue);
  if (excess > 40) return excess > 200 ? 13 : excess > 100 ? 14 : 15;
  return Math.round(((0.3 * red + 0.59 * green + 0.11 * blue) / 255) * 12);
}

/** A PNG of 16 colours from a PPM. */
function pngOf(ppm) {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1'));
  const [across, down] = [Number(head[1]), Number(head[2])];
  const pixels = ppm.subarray(head[0].length);
  const row = Math.ceil(across / 2) + 1;
  const raw = Buffer.alloc(row * down);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const at = (y * across + x) * 3;
      const index = indexOf(pixels[at], pixels[at + 1], pixels[at + 2]);
      raw[y * row + 1 + (x >> 1)] |= x & 1 ? index : index << 4;
    }
  }
  return pngFile({ width: across, height: down, depth: 4, palette, raw });
}

const folder = mkdtempSync(join(tmpdir(), 'chithi-anh-'));
try {
  execFileSync(process.execPath, [join(root, 'bin/chithi.js'), 'build', '--only', 'pdf', '--out', folder, join(root, 'directives')], {
    stdio: 'ignore',
  });
  const pdfs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf'));
  const { outputs } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  mkdirSync(into, { recursive: true });
  // pages of samples; other pictures of the guide are not its own
  for (const name of readdirSync(into)) if (/-\d+\.png$/.test(name)) rmSync(join(into, name));
  const parts = [];
  for (const [source, page, title, note] of shown) {
    const output = outputs.find((one) => one.source?.replaceAll('\\', '/').endsWith(`directives/${source}.md`));
    if (!output || pdfs.length === 0) throw new Error(`không có PDF của ${source}`);
    const name = `${basename(source)}-${page}.png`;
    const ppm = execFileSync(
      'pdftoppm',
      ['-f', String(page), '-l', String(page), '-scale-to-x', String(width), '-scale-to-y', '-1', join(folder, output.path)],
      { maxBuffer: 1 << 26 },
    );
    writeFileSync(join(into, name), pngOf(ppm));
    parts.push(
      `## ${title}\n\n${note === '' ? '' : `${note} `}Nguồn: [${source}.md](../../directives/${source}.md).\n\n![${title}, trang ${page}](anh/${name})\n`,
    );
  }
  const opening =
    'Mỗi loại văn bản ít nhất một ảnh, in từ các văn bản mẫu của kho này bằng LibreOffice. Nội dung và số liệu của văn bản mẫu là giả định. Trang này do `scripts/pictures.mjs` ghi; không sửa tay.\n';
  writeFileSync(join(root, 'docs/huong-dan/mau-van-ban.md'), `# Mẫu văn bản\n\n${opening}\n${parts.join('\n')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
