// A corpus of made-up official documents: the same seed and count give the same bytes on any machine. Document `i` does not depend on how
// many there are. Every sentence is put together from the word lists below; no real document is quoted.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const SEED = 20260408;

/** mulberry32: a small generator of numbers in [0, 1), the same everywhere. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Organs of the built-in register, with a town of each for the signer's signature to vary. */
const PROVINCES = [
  ['ubnd_tinh_thanh_hoa', 'Thanh Hóa'],
  ['ubnd_tinh_nghe_an', 'Nghệ An'],
  ['ubnd_tinh_ha_tinh', 'Hà Tĩnh'],
  ['ubnd_tinh_quang_tri', 'Quảng Trị'],
  ['ubnd_tinh_gia_lai', 'Gia Lai'],
  ['ubnd_tinh_khanh_hoa', 'Khánh Hòa'],
  ['ubnd_tinh_lam_dong', 'Lâm Đồng'],
  ['ubnd_tinh_tay_ninh', 'Tây Ninh'],
  ['ubnd_tinh_dong_thap', 'Đồng Tháp'],
  ['ubnd_tinh_vinh_long', 'Vĩnh Long'],
  ['ubnd_tinh_an_giang', 'An Giang'],
  ['ubnd_tinh_ca_mau', 'Cà Mau'],
  ['ubnd_tinh_lao_cai', 'Lào Cai'],
  ['ubnd_tinh_phu_tho', 'Phú Thọ'],
  ['ubnd_tinh_tuyen_quang', 'Tuyên Quang'],
  ['ubnd_tinh_bac_ninh', 'Bắc Ninh'],
  ['ubnd_tinh_hung_yen', 'Hưng Yên'],
  ['ubnd_tinh_ninh_binh', 'Ninh Bình'],
  ['ubnd_tinh_son_la', 'Sơn La'],
  ['ubnd_tinh_lang_son', 'Lạng Sơn'],
];
const UNITS = [
  'Sở Tài chính',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Thanh tra tỉnh',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Ủy ban nhân dân các xã, phường',
];
const FIELDS = [
  'phòng, chống thiên tai và tìm kiếm cứu nạn',
  'quản lý, khai thác khoáng sản làm vật liệu xây dựng thông thường',
  'cải cách thủ tục hành chính',
  'bảo đảm trật tự, an toàn giao thông',
  'quản lý đất đai, trật tự xây dựng',
  'giải ngân vốn đầu tư công',
  'phòng, chống dịch bệnh trên đàn vật nuôi',
  'an toàn thực phẩm trong trường học',
  'chuyển đổi số trong cơ quan nhà nước',
  'thu gom, xử lý chất thải rắn sinh hoạt',
  'bảo vệ và phát triển rừng',
  'thực hành tiết kiệm, chống lãng phí',
];
const MEASURES = [
  'rà soát, lập danh sách các cơ sở thuộc phạm vi quản lý',
  'kiểm tra, đôn đốc việc thực hiện của các đơn vị trực thuộc',
  'xây dựng phương án bố trí kinh phí theo phân cấp ngân sách',
  'tổ chức tập huấn cho cán bộ, công chức, viên chức được giao nhiệm vụ',
  'công khai kết quả xử lý trên Cổng thông tin điện tử của tỉnh',
  'hướng dẫn người dân, doanh nghiệp thực hiện đúng quy định của pháp luật',
  'cập nhật số liệu vào cơ sở dữ liệu dùng chung của tỉnh',
  'xử lý nghiêm các hành vi vi phạm theo thẩm quyền',
  'tham mưu sửa đổi, bổ sung các quy định không còn phù hợp',
  'bảo đảm phương tiện, lực lượng thường trực trong mọi tình huống',
  'đẩy mạnh thông tin, tuyên truyền trên hệ thống truyền thanh cơ sở',
  'tổng hợp khó khăn, vướng mắc phát sinh trong quá trình thực hiện',
];
const STATES = [
  'đã đạt được nhiều kết quả tích cực; nhận thức của các cấp, các ngành và Nhân dân được nâng lên',
  'có chuyển biến rõ nét, nhiều chỉ tiêu hoàn thành trước thời hạn được giao',
  'được quan tâm chỉ đạo, bước đầu đi vào nền nếp',
  'từng bước được chấn chỉnh, số vụ vi phạm giảm so với cùng kỳ năm trước',
];
const FAULTS = [
  'việc phối hợp giữa một số cơ quan, đơn vị chưa chặt chẽ',
  'công tác kiểm tra ở một số nơi còn hình thức',
  'tiến độ thực hiện tại một số địa phương còn chậm so với yêu cầu',
  'trách nhiệm của người đứng đầu ở một số đơn vị chưa được đề cao',
  'việc cập nhật, chia sẻ số liệu chưa kịp thời',
];
const BASES = [
  'Luật Tổ chức chính quyền địa phương',
  'Luật Ngân sách nhà nước',
  'Luật Ban hành văn bản quy phạm pháp luật',
  'Luật Đầu tư công',
  'Luật Đất đai',
];
const ISSUED = [
  ['Nghị định', 'NĐ-CP', 'Chính phủ', 'quy định chi tiết một số điều về'],
  ['Nghị quyết', 'NQ-CP', 'Chính phủ', 'về nhiệm vụ, giải pháp chủ yếu trong'],
  ['Quyết định', 'QĐ-TTg', 'Thủ tướng Chính phủ', 'phê duyệt Chương trình quốc gia về'],
];
const NAMES = ['Lê Khắc Thạch', 'Nguyễn Thu Hiên', 'Trần Đình Sáu', 'Phạm Bảo Ngân', 'Hoàng Minh Tuệ', 'Vũ Thị Lành'];
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n'];

/** The three sizes: share of the corpus, numbered tasks, points in a task, paragraphs before them. */
const SIZES = [
  { name: 'ngắn', share: 0.5, tasks: [3, 5], points: [0, 2], opening: [1, 2], table: 0, appendix: false },
  { name: 'vừa', share: 0.35, tasks: [7, 10], points: [0, 4], opening: [2, 3], table: 0.3, appendix: false },
  { name: 'dài', share: 0.15, tasks: [12, 18], points: [2, 6], opening: [3, 4], table: 1, appendix: true },
];

const two = (number) => String(number).padStart(2, '0');
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The date of the n-th document of an organ: eight a day, the number never before its time. */
function dayOf(number) {
  const day = new Date(Date.UTC(2026, 0, 5 + Math.floor(number / 8)));
  return { iso: day.toISOString().slice(0, 10), month: day.getUTCMonth() + 1 };
}

/** One document: the files that it consists of by path below the content root. The first is the source. */
export function makeDocument(index, size = null) {
  const random = randomFrom(SEED + index * 7919);
  const among = (list) => list[Math.floor(random() * list.length)];
  const between = ([low, high]) => low + Math.floor(random() * (high - low + 1));
  const [organ, place] = PROVINCES[index % PROVINCES.length];
  const number = Math.floor(index / PROVINCES.length) + 1;
  const { iso, month } = dayOf(number);
  const draw = random();
  const shape = size ? SIZES.find((one) => one.name === size) : (SIZES.find((_one, at) => draw < sumOfShares(at)) ?? SIZES[2]);
  const field = among(FIELDS);

  const deadline = () => `${two(between([1, 28]))}/${between([month < 9 ? month + 3 : 12, 12])}/2026`;
  const citation = () => {
    const [type, symbol, issuer, title] = among(ISSUED);
    const year = between([2018, 2025]);
    const numbered =
      symbol === 'QĐ-TTg'
        ? `${between([100, 1999])}/${symbol}`
        : `${between([10, 190])}/${symbol === 'NQ-CP' ? symbol : `${year}/${symbol}`}`;
    return `${type} số ${numbered} ngày ${two(between([1, 28]))}/${between([3, 12])}/${year} của ${issuer} ${title} ${among(FIELDS)}`;
  };
  const sentence = () => {
    switch (between([0, 5])) {
      case 0:
        return `Trong ${between([3, 11])} tháng qua, toàn tỉnh ghi nhận ${between([20, 980])} trường hợp, tăng ${between([2, 39])},${between([1, 9])}% so với cùng kỳ; ${among(FAULTS)}.`;
      case 1:
        return `Thời gian qua, công tác ${among(FIELDS)} trên địa bàn tỉnh ${among(STATES)}.`;
      case 2:
        return `Tuy nhiên, ${among(FAULTS)}; ${among(FAULTS)}.`;
      case 3:
        return `Thực hiện ${citation()}, các cơ quan, đơn vị đã ${among(MEASURES)}.`;
      case 4:
        return `Tổng kinh phí đã bố trí là ${between([1, 9])}.${between([100, 999])} triệu đồng, bằng ${between([45, 98])}% kế hoạch được giao.`;
      default:
        return `Nguyên nhân chủ yếu là ${among(FAULTS)}.`;
    }
  };
  const order = () => {
    const lead = among(UNITS);
    const with_ = among(UNITS.filter((one) => one !== lead));
    switch (between([0, 3])) {
      case 0:
        return `${lead} chủ trì, phối hợp với ${with_} ${among(MEASURES)}; hoàn thành trước ngày ${deadline()}.`;
      case 1:
        return `${lead} ${among(MEASURES)}; định kỳ hằng quý báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.`;
      case 2:
        return `Giao ${lead} ${among(MEASURES)}, ${among(MEASURES)}; báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước ngày ${deadline()}.`;
      default:
        return `${lead} căn cứ ${citation()} **chủ động** ${among(MEASURES)}.`;
    }
  };
  const paragraph = () => Array.from({ length: between([2, 5]) }, sentence).join(' ');
  const table = (rows) =>
    [
      '| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành |',
      '| --- | --- | --- | --- | --- |',
      ...Array.from(
        { length: rows },
        (_, row) => `| ${row + 1} | ${capital(among(MEASURES))} | ${among(UNITS)} | ${among(UNITS)} | Trước ngày ${deadline()} |`,
      ),
    ].join('\n');

  const name = `${two(number)}-ct-ubnd`;
  const folder = `${organ}/2026`;
  const blocks = Array.from({ length: between(shape.opening) }, paragraph);
  blocks.push(
    `Để thực hiện nghiêm ${among(BASES)} và ${citation()}, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các sở, ban, ngành cấp tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường tập trung thực hiện các nhiệm vụ sau:`,
  );
  const tasks = between(shape.tasks);
  for (let task = 1; task <= tasks; task++) {
    const points = between(shape.points);
    if (points < 2) blocks.push(`${task}. ${order()}`);
    else {
      blocks.push(`${task}. ${among(UNITS)}:`);
      for (let point = 0; point < points; point++)
        blocks.push(`   ${LETTERS[point]}) ${capital(among(MEASURES))}; ${among(MEASURES)}; hoàn thành trước ngày ${deadline()}.`);
    }
  }
  if (random() < shape.table) blocks.push(`${tasks + 1}. Phân công nhiệm vụ cụ thể như sau:`, table(between([5, 14])));
  if (shape.appendix) blocks.push(`${tasks + 2}. Các chỉ tiêu cụ thể thực hiện theo Phụ lục kèm theo Chỉ thị này.`);
  const front = [
    '---',
    'loai: chi_thi',
    `co_quan: ${organ}`,
    `so: ${number}`,
    `ngay: ${iso}`,
    `trich_yeu: Về tăng cường công tác ${field} trên địa bàn tỉnh ${place}`,
    'nguoi_ky:',
    '  chuc_vu: Chủ tịch',
    `  ho_ten: ${among(NAMES)}`,
    'noi_nhan:',
    '  - Thường trực Tỉnh ủy, HĐND tỉnh (để báo cáo)',
    '  - Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    '  - Các sở, ban, ngành cấp tỉnh',
    '  - UBND các xã, phường',
    '  - "Lưu: VT, TH"',
    ...(shape.appendix ? ['phu_luc:', `  - tep: ${name}.phu-luc.md`, `    ten: Chỉ tiêu về ${field} giao các đơn vị`] : []),
    'trang_thai: ban_hanh',
    '---',
  ];
  const files = [{ path: `${folder}/${name}.md`, text: `${front.join('\n')}\n\n${blocks.join('\n\n')}\n` }];
  if (shape.appendix)
    files.push({
      path: `${folder}/${name}.phu-luc.md`,
      text: `${table(between([12, 30]))}\n\nGhi chú: ${capital(among(MEASURES))} theo chỉ tiêu nêu trên.\n`,
    });
  return { files, size: shape.name };
}

function sumOfShares(at) {
  return SIZES.slice(0, at + 1).reduce((sum, one) => sum + one.share, 0);
}

/** Writes documents 0 to `count` − 1 below `root`/directives; answers the paths of the sources. */
export function writeCorpus(root, count) {
  const made = new Set();
  const paths = [];
  const put = (path, text) => {
    const target = join(root, 'directives', path);
    const folder = dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(target, text);
    return target;
  };
  put('chithi.yaml', 'trang:\n  ten: Kho văn bản đo tốc độ\n');
  for (let index = 0; index < count; index++) {
    const [source, ...others] = makeDocument(index).files;
    paths.push(put(source.path, source.text));
    for (const { path, text } of others) put(path, text);
  }
  return paths;
}

/** One source of about `bytes` bytes: the same sentences without end. */
export function writeHuge(path, bytes) {
  const [source] = makeDocument(1, 'dài').files;
  const head = source.text.slice(0, source.text.indexOf('\n---\n', 4) + 5).replace(/phu_luc:\n.*\n.*\n/, '');
  const parts = [head];
  let length = Buffer.byteLength(head);
  for (let index = 0; length < bytes; index++) {
    const { text } = makeDocument(index, 'vừa').files[0];
    const body = `\n${text.slice(text.indexOf('\n---\n', 4) + 5)}`;
    parts.push(body);
    length += Buffer.byteLength(body);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, parts.join(''));
}
