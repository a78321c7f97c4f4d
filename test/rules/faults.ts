/** What a fault is planted into: a sample, or a file that it includes. */
export interface Ground {
  /** The text of the file that is changed. */
  readonly text: string;
  /** Địa danh of the sample, natural case. */
  readonly place: string;
  /** `loai` of the sample. */
  readonly type: string;
}

/**
 * A fault as an edit of a sample's text. `⟦` and `⟧` in the text that is put in stand around each place that the rule must report; what the
 * pattern matched and the replacement does not repeat is lost. The first match counts; no match: the fault cannot occur there.
 */
export interface Fault {
  readonly rule: string;
  /** Where: in the front matter, in the body, anywhere, or as a paragraph before the first plain one of the body. */
  readonly at: 'front' | 'body' | 'whole' | 'paragraph';
  /** What to replace; of paragraphs nothing. */
  readonly find: RegExp;
  readonly put: Put;
  /** What the whole text must have for the fault to be one. */
  readonly on?: RegExp;
  /** What the whole text must not have. */
  readonly off?: RegExp;
  /** Other rules that speak of the same fault in their own words; `*`: it unsettles the document as a whole. */
  readonly also?: readonly string[];
  /** What the rule's fixes make of `put`, where that is not the sample's own text. */
  readonly mended?: Put;
}

export type Put = string | ((match: RegExpExecArray, ground: Ground) => string);

/** Documents of the State; of them those of organs that no rule of a branch of its own governs. */
const STATE = /^co_quan: (?!tinh_uy|thanh_uy|ban_tuyen_giao)/m;
const NO_BRANCH = /^co_quan: (?!tinh_uy|thanh_uy|ban_tuyen_giao|so_)/m;
const DATED = /^ngay: /m;
const ISSUED = /^trang_thai: ban_hanh$/m;
/** Documents of the State that do not cite the decree on clerical work themselves. */
const OTHERWISE = /^---\n(?![^]*30\/2020)(?=[^]*\nco_quan: (?!tinh_uy|thanh_uy|ban_tuyen_giao))/;
const UNCITED = /^(?![^]*30\/2020)/;
const ANY = /^/;
/** Types without a subject of their own. */
const NO_SUBJECT = /^loai: thu_cong$/m;
/** Types whose first paragraph assigns nothing. */
const NO_TASKS = /^loai: (?:de_an|quy_che)$/m;

const key = (name: string) => new RegExp(`^${name}: .*$`, 'm');
const swap = (rule: string, at: 'front' | 'body' | 'whole', find: RegExp, put: Put, rest: Partial<Fault> = {}): Fault => ({
  rule,
  at,
  find,
  put,
  ...rest,
});
const paragraph = (rule: string, put: string, rest: Partial<Fault> = {}): Fault => ({ rule, at: 'paragraph', find: ANY, put, ...rest });
/** A key added as the first of the front matter. */
const added = (rule: string, put: Put, rest: Partial<Fault> = {}): Fault => {
  const before =
    (one: Put): Put =>
    (match, ground) =>
      `${typeof one === 'string' ? one : one(match, ground)}\nloai: `;
  return swap(rule, 'front', /^loai: /m, before(put), { ...rest, ...(rest.mended === undefined ? {} : { mended: before(rest.mended) }) });
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const decomposed = (text: string) => text.normalize('NFD');

const TYPE_NAMES: Readonly<Record<string, string>> = {
  chi_thi: 'Chỉ thị',
  quyet_dinh: 'Quyết định',
  nghi_quyet: 'Nghị quyết',
  to_trinh: 'Tờ trình',
  cong_dien: 'Công điện',
  giay_uy_quyen: 'Giấy ủy quyền',
};

const sources: readonly Fault[] = [
  swap('thieu-phan-dau', 'front', /^---\n/, '⟦⟧', { also: ['*'] }),
  swap('phan-dau-khong-dong', 'front', /^(---\n)([^]*\n)---\n$/, '$1⟦⟧$2', { also: ['*'] }),
  swap('khoa-la', 'front', /^linh_vuc: /m, '⟦linh-vuc⟧: '),
  swap('khoa-trung', 'front', /^linh_vuc: .*\n/m, '$&⟦linh_vuc⟧: Việc khác\n'),
  added('khoa-khong-dung-cho-loai', '⟦dien⟧: Các sở, ban, ngành cấp tỉnh', { on: /^loai: (?!cong_dien)/m }),
  swap('loai-khong-co', 'front', /^loai: (\w+)_(\w+)$/m, 'loai: ⟦$1-$2⟧', { also: ['*'] }),
  swap('gia-tri-ngoai-danh-sach', 'front', /^trang_thai: (?:ban_hanh)$/m, 'trang_thai: ⟦ban-hanh⟧', { also: ['*'] }),
  swap('sai-kieu', 'front', /^ngay: (\d+)-(\d+)-(\d+)$/m, 'ngay: ⟦$3/$2/$1⟧', { also: ['*'] }),
  swap('ngay-khong-co-that', 'front', /^ngay: (\d+)-\d+-\d+$/m, 'ngay: ⟦$1-02-30⟧', { also: ['*'] }),
  swap('thieu-khoa', 'front', /^(loai: [^]*?)trich_yeu: .*\n/m, '⟦⟧$1', {
    off: NO_SUBJECT,
    also: ['vien-dan-lap-day-du', 'trich-yeu-trong'],
  }),
  swap('yaml-sai-cu-phap', 'front', /^nguoi_ky:\n {2}(\w.*)\n {2}(\w.*)\n(?! )/m, 'nguoi_ky:\n⟦\t⟧$1\n⟦\t⟧$2\n', { also: ['*'] }),
  swap('yaml-bi-danh', 'front', key('linh_vuc'), 'linh_vuc: ⟦*nganh⟧', { also: ['sai-kieu'] }),
  swap('do-mat', 'front', /^loai: /m, 'do_mat: ⟦mật⟧\nloai: ', { also: ['*'] }),
  swap('co-quan-khong-co', 'front', /^co_quan: (.*)$/m, 'co_quan: ⟦$1x⟧', { also: ['*'] }),
  swap('co-quan-het-hieu-luc', 'front', /^co_quan: ubnd_tinh_(?!quang_nam).*$/m, 'co_quan: ⟦ubnd_tinh_nam_dinh⟧', { also: ['*'] }),
  paragraph('ma-html', 'Mùa khô năm nay ⟦<u>⟧kéo dài⟦</u>⟧.'),
  paragraph('markdown-khong-ho-tro', 'Tài liệu đăng tại ⟦[trang này](https://vanban.example)⟧ để tra cứu.'),
  paragraph('bo-qua-khong-can', '⟦<!-- chithi-bo-qua ma-html: trích nguyên văn -->⟧'),
  paragraph('bo-qua-quy-tac-la', '⟦<!-- chithi-bo-qua ma-htlm: trích nguyên văn -->⟧'),
  paragraph('bo-qua-sai-cach', '⟦<!-- chithi-bo-qua ma-html -->⟧'),
  paragraph('khoi-sai-cach', '⟦:::⟧'),
  paragraph('hinh-thieu-mo-ta', '⟦![](so-do.png)⟧', { also: ['markdown-khong-ho-tro', 'tep-kem-khong-co'] }),
  swap('tep-kem-khong-co', 'front', /^ {2}- tep: .*$/m, '  - tep: ⟦khong-co.md⟧', { also: ['phu-luc-nhac-ma-khong-co'] }),
  added('tep-nhac-toi-khong-co', 'bai_bo: ⟦khong-co.md⟧', { off: /^bai_bo:/m }),
  swap('duong-dan-ra-ngoai', 'front', /^ {2}- tep: .*$/m, '  - tep: ⟦../../../../bi-mat.md⟧', { also: ['phu-luc-nhac-ma-khong-co'] }),
];

const components: readonly Fault[] = [
  swap('trich-yeu-dau-cuoi', 'front', key('trich_yeu'), '$&⟦.⟧'),
  swap('trich-yeu-go-vv', 'front', /^trich_yeu: (?:[Vv]ề việc |[Vv]ề )(.*)$/m, 'trich_yeu: ⟦V/v⟧ $1', {
    on: STATE,
    mended: 'trich_yeu: Về việc $1',
  }),
  swap(
    'trich-yeu-mo-dau-chu-thuong',
    'front',
    /^trich_yeu: (?=\p{Lu})(.)(.*)$/mu,
    (match) => `trich_yeu: ⟦${match[1]?.toLowerCase()}⟧${match[2]}`,
    { off: NO_SUBJECT },
  ),
  swap('trich-yeu-toan-chu-hoa', 'front', /^trich_yeu: (.*)$/m, (match) => `trich_yeu: ⟦${match[1]?.toUpperCase()}⟧`, { also: ['*'] }),
  swap('trich-yeu-trong', 'front', key('trich_yeu'), 'trich_yeu: ⟦Về việc …⟧', {
    also: ['con-cho-trong', 'trich-yeu-cong-van-lap-ve-viec', 'vien-dan-lap-day-du'],
  }),
  swap('trich-yeu-lap-ten-loai', 'front', /^trich_yeu: [Vv]ề /m, (_, { type }) => `trich_yeu: ⟦${TYPE_NAMES[type]}⟧ về `, { on: STATE }),
  swap('trich-yeu-cong-van-lap-ve-viec', 'front', /^(loai: cong_van[^]*?^trich_yeu: )/m, '$1⟦Về việc⟧ ', { on: STATE }),
  swap('do-dai-sieu-du-lieu', 'front', /^trich_yeu: (.*)$/m, (match) => `trich_yeu: ⟦${match[1]}${' và nâng cao hiệu quả'.repeat(30)}⟧`, {
    also: ['*'],
    on: STATE,
  }),
  swap('can-cu-dau-cuoi', 'front', /^ {2}- Căn cứ .*$/m, '$&⟦;⟧'),
  swap('can-cu-gach-dau-dong', 'front', /^ {2}- (Căn cứ .*)$/m, '  - "⟦-⟧ $1"', { mended: '  - "$1"' }),
  swap('can-cu-mo-dau-la', 'front', /^ {2}- Căn cứ (Luật .*)$/m, (match) => {
    const words = (match[1] ?? '').split(' ');
    return `  - ⟦${words.slice(0, 5).join(' ')}⟧ ${words.slice(5).join(' ')}`;
  }),
  swap('can-cu-trung', 'front', /^( {2}- )(Căn cứ Luật .*)$/m, '$&\n$1⟦$2⟧'),
  swap('can-cu-thieu-chi-tiet', 'front', /^ {2}- Căn cứ (Nghị định số \S+ của Chính phủ) ngày .*$/m, '  - Căn cứ ⟦$1⟧'),
  swap(
    'can-cu-ngay-truoc-co-quan',
    'front',
    /^( {2}- Căn cứ Nghị định số \S+) (của Chính phủ) (ngày \d+ tháng \d+ năm \d+)/m,
    '$1 ⟦$3 $2⟧',
  ),
  swap('thieu-can-cu', 'front', /^loai: (quyet_dinh|nghi_quyet)$([^]*?)^can_cu:\n(?: {2}- .*\n)+/m, 'loai: ⟦$1⟧$2'),
  swap('cap-pho-thieu-ky-thay', 'front', /^ {2}ky_thay: .*\n( {2}chuc_vu: )(Phó .*)$/m, '$1⟦$2⟧', { on: STATE }),
  swap('ky-thay-khong-phai-cap-pho', 'front', /^( {2}ky_thay: .*\n {2}chuc_vu: )(Phó .*)$/m, '$1⟦Chánh Văn phòng⟧', { on: STATE }),
  swap('chuc-vu-go-chu-hoa', 'front', /^( {2}chuc_vu: )(.+)$/m, (match) => `${match[1]}⟦${match[2]?.toUpperCase()}⟧`),
  swap('chuc-vu-viet-tat', 'front', /^( {2}chuc_vu: )Phó Chủ tịch$/m, '$1⟦PCT⟧', { also: ['ky-thay-khong-phai-cap-pho'] }),
  swap('nguoi-ky-co-hoc-vi', 'front', /^( {2}ho_ten: )/m, '$1⟦TS.⟧ ', { on: NO_BRANCH }),
  swap('ho-ten-sai-viet-hoa', 'front', /^( {2}ho_ten: )(.+)$/m, (match) => `${match[1]}⟦${match[2]?.toUpperCase()}⟧`, { on: STATE }),
  swap('nguoi-ky-go-quyen-han', 'front', /^( {2}ky_thay: )/m, '$1⟦KT.⟧ '),
  swap('nguoi-ky-lan-quyen-han', 'front', /^( {2}thua_lenh: )(.*)$/m, '$1$2\n  thua_uy_quyen: ⟦$2⟧'),
  swap('nguoi-ky-thieu-chuc-vu', 'front', /^(nguoi_ky:\n) {2}chuc_vu: .*\n {2}(ho_ten: .*)$/m, '$1  ⟦$2⟧', { on: ISSUED }),
  swap('nguoi-ky-thieu-ho-ten', 'front', /^(nguoi_ky:\n) {2}(chuc_vu: .*)\n {2}ho_ten: .*$/m, '$1  ⟦$2⟧', { on: ISSUED }),
  swap('thieu-nguoi-ky', 'front', /^loai: (\w+)$([^]*?)^nguoi_ky:\n(?: {2}.*\n)+/m, 'loai: ⟦$1⟧$2', { on: ISSUED }),
  swap(
    'nhieu-nguoi-ky',
    'front',
    /^nguoi_ky:\n {2}chuc_vu: (.*)\n {2}ho_ten: (.*)\n/m,
    'nguoi_ky:\n  - {chuc_vu: $1, ho_ten: $2}\n  - ⟦{chuc_vu: $1, ho_ten: Trần Thị Lan}⟧\n',
  ),
  swap('bien-ban-thieu-vai-tro', 'front', /^ {2}- vai_tro: thu_ky\n {4}(ho_ten: .*)$/m, '  - ⟦$1⟧', { also: ['*'] }),
  swap('noi-nhan-dau-cuoi', 'front', /^(noi_nhan:\n {2}- )([^"\n]*)$/m, '$1$2⟦;⟧', { also: ['noi-nhan-thieu-nhu-dieu'], on: STATE }),
  swap('noi-nhan-gach-dau-dong', 'front', /^(noi_nhan:\n {2}- )([^"\n]*)$/m, '$1"⟦-⟧ $2"', {
    also: ['noi-nhan-thieu-nhu-tren', 'noi-nhan-thieu-nhu-dieu'],
    on: STATE,
    mended: '$1"$2"',
  }),
  swap('noi-nhan-trung', 'front', /^(noi_nhan:\n(?: {2}- .*\n)*? {2}- )([^"\n]*)(\n {2}- "?Lưu.*)$/m, '$1$2\n  - ⟦$2⟧$3', {
    also: ['so-ban-it-hon-noi-nhan', 'noi-nhan-thieu-nhu-dieu'],
  }),
  swap('noi-nhan-thieu-luu', 'front', /^(noi_nhan:\n(?: {2}- .*\n)* {2}- )([^"\n]+)\n {2}- "?Lưu.*$/m, '$1⟦$2⟧', {
    also: ['noi-nhan-thieu-nhu-dieu'],
  }),
  swap('luu-khong-cuoi', 'front', /^( {2}- )([^"\n]*)\n {2}- "(Lưu: [^"\n]*)"$/m, '  - "⟦$3⟧"\n  - $2', {
    on: STATE,
    mended: '  - "$2"\n  - $3',
  }),
  swap('luu-thieu-hai-cham', 'front', /^ {2}- "Lưu: (.*)"$/m, '  - "⟦Lưu⟧ $1"'),
  swap('luu-thieu-vt', 'front', /^ {2}- "Lưu: VT, (.*)"$/m, '  - "⟦Lưu: $1⟧"'),
  swap('thieu-noi-nhan', 'front', /^loai: (\w+)$([^]*?)^noi_nhan:\n(?: {2}- .*\n)+/m, 'loai: ⟦$1⟧$2', { on: ISSUED }),
  swap('noi-nhan-thieu-nhu-tren', 'front', /^(loai: (?:cong_van)[^]*?^noi_nhan:\n) {2}- Như trên\n( {2}- )(.*)$/m, '$1$2⟦$3⟧', {
    on: STATE,
  }),
  swap('noi-nhan-thieu-nhu-dieu', 'front', /^(loai: quyet_dinh[^]*?^noi_nhan:\n) {2}- Như Điều \d+\n( {2}- )(.*)$/m, '$1$2⟦$3⟧'),
  swap('nhu-tren-thua', 'front', /^(loai: (?:chi_thi|ke_hoach|thong_bao|huong_dan|chuong_trinh)[^]*?^noi_nhan:\n)/m, '$1  - ⟦Như trên⟧\n', {
    on: STATE,
  }),
  swap('kinh-gui-dau-cuoi', 'front', /^(kinh_gui:\n {2}- .*)$/m, '$1⟦;⟧', { on: STATE }),
  swap('kinh-gui-go-nhan', 'front', /^(kinh_gui:\n {2}- )(.*)$/m, '$1"⟦Kính gửi:⟧ $2"', { on: STATE, mended: '$1"$2"' }),
  swap('kinh-gui-trung', 'front', /^(kinh_gui:\n {2}- )(.*)$/m, '$1$2\n  - ⟦$2⟧'),
  swap(
    'kinh-gui-khong-dung-loai',
    'front',
    /^(loai: (?:chi_thi|ke_hoach|thong_bao|huong_dan|chuong_trinh|quyet_dinh|nghi_quyet)\n)/m,
    '$1⟦kinh_gui⟧: Bộ Nội vụ\n',
    {
      also: ['noi-nhan-thieu-nhu-tren', 'noi-nhan-thieu-nhu-dieu'],
      on: STATE,
    },
  ),
  swap('thieu-kinh-gui', 'front', /^loai: (cong_van|to_trinh)$([^]*?)^kinh_gui:\n(?: {2}- .*\n)+/m, 'loai: ⟦$1⟧$2', {
    also: ['nhu-tren-thua'],
    on: STATE,
  }),
  swap('cong-dien-thieu-noi-nhan-dien', 'front', /^loai: (cong_dien)$([^]*?)^dien:\n(?: {2}- .*\n)+/m, 'loai: ⟦$1⟧$2', {
    also: ['nhu-tren-thua'],
  }),
  swap('giay-moi-thieu-khach', 'front', /^loai: (giay_moi)$([^]*?)^ {2}khach:\n(?: {4}- .*\n)+/m, 'loai: ⟦$1⟧$2', { also: ['thieu-khoa'] }),
  added('dia-danh-ghi-ca-cap', (_, { place }) => `dia_danh: ⟦Tỉnh⟧ ${place}`, { on: STATE, also: ['dia-danh-khac-co-quan'] }),
  added('dia-danh-khac-co-quan', 'dia_danh: ⟦Lai Châu⟧', { on: STATE }),
  added('dia-danh-sai-viet-hoa', (_, { place }) => `dia_danh: ⟦${place.toUpperCase()}⟧`, {
    mended: (_, { place }) => `dia_danh: ${place}`,
  }),
  added('dia-danh-thua-chu', (_, { place }) => `dia_danh: ${place}⟦, ngày⟧`, {
    also: ['dia-danh-sai-viet-hoa'],
    mended: (_, { place }) => `dia_danh: ${place}`,
  }),
  added('luu-hanh-la', 'luu_hanh: ⟦chỉ xem một lần⟧', {
    on: /^---\n(?![^]*\nluu_hanh:)(?=[^]*\nco_quan: (?!tinh_uy|thanh_uy|ban_tuyen_giao))/,
  }),
  swap('thieu-so-van-ban', 'front', /^loai: (\w+)$([^]*?)^so: .*\n/m, 'loai: ⟦$1⟧$2'),
  swap('thieu-ngay-ban-hanh', 'front', /^loai: (?!bien_ban)(\w+)$([^]*?)^ngay: .*\n/m, 'loai: ⟦$1⟧$2', { also: ['*'] }),
  swap('du-thao-da-co-so', 'front', /^so: (.*)\nngay: (.*)$([^]*?)^trang_thai: ban_hanh$/m, 'so: ⟦$1⟧\nngay: ⟦$2⟧$3trang_thai: du_thao', {
    also: ['*'],
    on: /^loai: (?!bien_ban)/m,
  }),
  swap('hieu-luc-truoc-ngay-ky', 'front', /^hieu_luc_tu: .*$/m, 'hieu_luc_tu: ⟦2024-01-01⟧'),
  swap('so-ban-it-hon-noi-nhan', 'front', /^so_ban: .*$/m, 'so_ban: ⟦1⟧'),
  swap('ky-hieu-co-nam', 'front', /^loai: chi_thi$(?=[^]*?^co_quan: ubnd)/m, 'ky_hieu: ⟦2026/⟧CT-UBND\n$&', {
    mended: 'ky_hieu: CT-UBND\n$&',
  }),
  swap('ky-hieu-sai-dang', 'front', /^loai: chi_thi$(?=[^]*?^co_quan: ubnd)/m, 'ky_hieu: ⟦CT/UBND⟧\n$&', {
    also: ['ky-hieu-khac-co-quan'],
    mended: 'ky_hieu: CT-UBND\n$&',
  }),
  swap('ky-hieu-sai-loai', 'front', /^loai: chi_thi$(?=[^]*?^co_quan: ubnd)/m, 'ky_hieu: ⟦QĐ⟧-UBND\n$&', {
    mended: 'ky_hieu: CT-UBND\n$&',
  }),
  swap('ky-hieu-khac-co-quan', 'front', /^loai: chi_thi$(?=[^]*?^co_quan: ubnd)/m, 'ky_hieu: CT-⟦HĐND⟧\n$&'),
  swap('cong-van-co-cv', 'front', /^loai: cong_van$(?=[^]*?^co_quan: so_)/m, 'ky_hieu: ⟦CV⟧-SGDĐT\n$&', {
    also: ['ky-hieu-khac-co-quan'],
    mended: 'ky_hieu: SGDĐT\n$&',
  }),
  swap('cong-van-thieu-don-vi', 'front', /^loai: (cong_van)$([^]*?)^don_vi_soan: .*\n/m, 'loai: ⟦$1⟧$2'),
  swap(
    'ky-hieu-thieu-co-quan',
    'front',
    /^co_quan: ubnd_tinh_\w+$/m,
    (_, { place }) => `co_quan: {ten: ⟦Ban Quản lý Vườn quốc gia⟧, dia_danh: ${place}}`,
    { off: NO_SUBJECT, also: ['*'] },
  ),
  swap('thieu-dia-danh', 'front', /^co_quan: ubnd_tinh_\w+$/m, 'co_quan: {ten: ⟦Ban Quản lý Vườn quốc gia⟧, ky_hieu: UBND}', {
    also: ['*'],
  }),
  swap(
    'co-quan-viet-tat',
    'front',
    /^co_quan: ubnd_tinh_\w+$/m,
    (_, { place }) => `co_quan: {ten: ⟦UBND⟧ tỉnh ${place}, ky_hieu: UBND, dia_danh: ${place}}`,
    { also: ['*'], mended: (_, { place }) => `co_quan: {ten: Ủy ban nhân dân tỉnh ${place}, ky_hieu: UBND, dia_danh: ${place}}` },
  ),
  swap('loai-khong-thuoc-he-thong', 'front', /^loai: (?:ke_hoach|thong_bao)$(?=\nco_quan: (?:ubnd|van_phong))/m, 'loai: ⟦ket_luan⟧', {
    also: ['*'],
  }),
  swap('thay-mat-co-quan-thu-truong', 'front', /^(co_quan: so_[^]*?^nguoi_ky:\n)(?= {2}\w)/m, '$1  thay_mat: ⟦Sở⟧\n'),
  swap('van-ban-dang-khong-co-tuq', 'front', /^(co_quan: (?:tinh_uy|thanh_uy)[^]*?) {2}thay_mat: (.*)$/m, '$1  thua_uy_quyen: ⟦$2⟧', {
    also: ['nguoi-ky-lan-quyen-han'],
  }),
  swap('phu-luc-lap-chu', 'front', /^( {4}ten: )(.*)$/m, '$1⟦Phụ lục I.⟧ $2', { also: ['dinh-kem-khong-duoc-nhac'] }),
  swap('phu-luc-khong-duoc-nhac', 'whole', /^( {4}ten: )(.*)$([^]*?)theo Phụ lục kèm theo Kế hoạch này/m, '$1⟦$2⟧$3theo hướng dẫn', {
    also: ['*'],
  }),
  paragraph('phu-luc-nhac-ma-khong-co', 'Danh mục khu vực trọng điểm tại ⟦Phụ lục⟧ kèm theo văn bản này.', {
    on: /^---\n(?![^]*\n(?:phu_luc:|:::))(?=[^]*\nco_quan: (?!tinh_uy|thanh_uy|ban_tuyen_giao))/,
  }),
  swap('phu-luc-thieu-ten', 'front', /^ {2}- (tep: .*)\n {4}ten: .*((?:\n {4}.*)*)$/m, '  - ⟦$1$2⟧', { also: ['*'] }),
];

const structure: readonly Fault[] = [
  swap('noi-dung-trong', 'whole', /^loai: (\w+)$([^]*?\n---\n)[^]*$/m, 'loai: ⟦$1⟧$2', {
    also: ['*'],
    on: /^---\n(?![^]*\n(?:loai: giay_moi|dinh_kem:|phu_luc:))/,
  }),
  paragraph('can-cu-trong-noi-dung', '⟦Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;⟧', { on: STATE }),
  paragraph('can-le-bang-dau-cach', 'Trực ban:⟦        ⟧Nguyễn Văn An.', {
    also: ['nhieu-khoang-trang'],
    mended: 'Trực ban: Nguyễn Văn An.',
  }),
  swap('con-cho-trong', 'body', /(?<=\p{Ll})\. (?=\p{Lu})/u, ' của ⟦[tên đơn vị]⟧. ', { on: ISSUED }),
  swap('dan-danh-sach-thieu-hai-cham', 'body', /((?:như )?sau):(?=\n\n1\. )/, '⟦$1.⟧'),
  paragraph('danh-sach-mot-muc', 'Yêu cầu:\n\n⟦1.⟧ Tổ chức trực canh.', { off: /^### 1\. /m, also: ['khoan-trung-so'] }),
  swap('dau-sao-thua', 'body', /(?<=^(?!#).*, )(\p{Ll}{2,}) (?=\p{Ll}{2,})/mu, '$1 ⟦**⟧'),
  swap('de-muc-chua-danh-dau', 'body', /^## (II\. .*)$/m, '⟦$1⟧', { also: ['doan-thieu-dau-ket', 'de-muc-nhay-so'] }),
  swap('de-muc-dau-cuoi', 'body', /^## .*\p{L}$/mu, '$&⟦:⟧'),
  paragraph('de-muc-ngoai-bac', '⟦## Chương I. QUY ĐỊNH CHUNG⟧', { on: /^loai: (?:chi_thi|cong_van)$/m }),
  swap('de-muc-nhay-so', 'body', /^## (?:[IVX]+)(\. .*)(?![^]*^## )/m, '## ⟦XX⟧$1'),
  swap('de-muc-sai-kieu-so', 'body', /^## Chương I\. /m, '## Chương ⟦1⟧. ', { on: STATE }),
  swap('de-muc-thieu-tieu-de', 'body', /^## ([IVX]+\.) .*$/m, '⟦## $1⟧', { on: STATE }),
  swap('muc-la-ma-khong-in-hoa', 'body', /^## (I\. )(.*)$/m, (match) => `## ${match[1]}⟦${capital((match[2] ?? '').toLowerCase())}⟧`, {
    on: STATE,
  }),
  swap('dieu-nhay-so', 'body', /^### Điều \d+(?![^]*^### )/m, '### Điều ⟦99⟧', { also: ['tham-chieu-dieu-khoan-khong-co'] }),
  swap('dieu-tieu-de-khong-thong-nhat', 'body', /^### Điều (2)\. \S.*$/m, '### Điều ⟦$1⟧.'),
  swap('khoan-nhay-so', 'body', /^3\. (?=[^\n]*\n\n(?![\d ]))/m, '⟦7.⟧ '),
  swap('khoan-trung-so', 'body', /^3\. (?=[^\n]*\n\n(?![\d ]))/m, '⟦2.⟧ '),
  swap('diem-chu-cai-khong-dung', 'body', /^( {3})?g\) /m, '$1⟦f)⟧ '),
  swap('diem-sai-thu-tu', 'body', /^( {3})?c\) (?=[^\n]*\n\n(?! {3}|d\)))/m, '$1⟦k)⟧ '),
  swap('go-dau-ket-thuc', 'body', /\.(\s*)$/, '⟦./.⟧$1'),
  swap('go-dau-muc-sai', 'body', /^( {3})?(\p{Ll})\) (?=[^\n]*\n\n(?! {3}))/mu, '$1⟦$2.⟧ ', {
    also: ['chu-thuong-dau-doan', 'danh-sach-mot-muc', 'diem-sai-thu-tu'],
    on: STATE,
  }),
  swap('dau-muc-go-sai', 'body', /^( {3})(\p{Ll}\)) (?=\p{L}{2,} )/mu, '$1⟦$2⟧', {
    also: ['diem-sai-thu-tu', 'danh-sach-mot-muc'],
    on: STATE,
  }),
  swap('muc-rong', 'body', /^(2\.) [^\n]*(?=\n\n3\.)/m, '⟦$1⟧'),
  swap('hai-cham-khong-co-gi', 'body', /^(\d\. [^\n]*)\.(?=\n\n\d\. )/m, '$1⟦:⟧'),
  paragraph('muc-so-thap-phan', '⟦1.1.⟧ Tổ chức trực canh.'),
  paragraph('go-lai-the-thuc', '⟦Độc lập - Tự do - Hạnh phúc⟧', { also: ['doan-thieu-dau-ket'] }),
  swap('ke-duong-bang-dau', 'body', /\n\n(?=\p{Lu}(?!\)|[.] ))/u, '\n\n⟦-----⟧\n\n', { mended: '\n\n\n' }),
  paragraph('ngat-dong-thu-cong', 'Yêu cầu các đơn vị⟦\\\n⟧trực canh cả ngày lẫn đêm.', {
    mended: 'Yêu cầu các đơn vị\ntrực canh cả ngày lẫn đêm.',
  }),
  paragraph('doan-toan-chu-hoa', '⟦TUYỆT ĐỐI KHÔNG ĐỂ XẢY RA CHÁY RỪNG.⟧', { also: ['de-muc-chua-danh-dau'] }),
  paragraph('doan-thieu-dau-ket', 'Mùa khô năm nay kéo dài, nguy cơ cháy rừng trên địa bàn tỉnh ở mức rất ⟦cao⟧', {
    mended: 'Mùa khô năm nay kéo dài, nguy cơ cháy rừng trên địa bàn tỉnh ở mức rất cao.',
  }),
  paragraph('doan-qua-dai', `⟦Yêu cầu các đơn vị${' trực canh, tuần tra, tuyên truyền,'.repeat(200)} báo cáo.⟧`, { also: ['*'] }),
  swap(
    'bang-thieu-tieu-de-cot',
    'body',
    /^\| TT \|(.*)\|$([^]*?)(?=\n(?!\|))/m,
    (match) => `⟦|  |${(match[1] ?? '').replace(/[^|]+/g, '  ')}|${match[2]}⟧`,
    { also: ['*'] },
  ),
  swap('tham-chieu-dieu-khoan-khong-co', 'front', /^( {2}- Như Điều )\d+$/m, '$1⟦99⟧'),
];

const language: readonly Fault[] = [
  swap('am-tiet-khong-co', 'body', /\bthực hiện/, '⟦thưc⟧ hiện'),
  paragraph('am-tiet-khong-dung', 'Số liệu cũ được ⟦chuển⟧ sang hệ thống mới.'),
  swap('dau-thanh-sai-cho', 'body', /quả(?!\p{L})/u, '⟦qủa⟧'),
  swap('dau-thanh-roi', 'body', / công tác/, ' công ⟦\u0301⟧ tác', { also: ['vien-dan-khac-danh-muc-trich-yeu'] }),
  swap('chu-to-hop-roi', 'body', /(\p{L})(ở)(?=[ ,.])/u, (match) => `${match[1]}⟦${decomposed(match[2] ?? '')}⟧`),
  swap('ky-tu-an', 'body', /(\p{L}) (?=\p{L})/u, '$1⟦\u200b⟧ '),
  swap('ky-tu-dieu-khien', 'body', /(\p{L}) (?=\p{L})/u, '$1⟦\u0007⟧ '),
  swap('khoang-trang-la', 'body', /(?<=^(?!#).*)(\p{L}) (?=\p{L})/mu, '$1⟦\u00a0⟧'),
  swap('ky-tu-giong-chu-viet', 'body', / các /, ' c⟦\u0430⟧c ', { also: ['am-tiet-khong-co'], mended: ' cac ' }),
  swap('ky-tu-hong', 'body', /(?<=\p{L})ổ(?= )/u, '⟦\ufffd⟧'),
  swap('ky-tu-tuong-thich', 'body', /(?<=quý )II(?=[ /,])/, '⟦Ⅱ⟧'),
  swap('phong-chu-cu', 'body', /(?<=ế )hoạch/, '⟦ho¹ch⟧'),
  swap('kieu-dau-thanh-lan-lon', 'body', /\bhóa\b/, '⟦hoá⟧'),
  swap('nhieu-khoang-trang', 'body', /(?<=^(?!#).*)(\p{L}) (?=\p{L})/mu, '$1⟦  ⟧'),
  swap('cach-truoc-dau-cau', 'body', /(\p{L}), (?=\p{L})/u, '$1⟦ ⟧, ', { also: ['vien-dan-lap-day-du'] }),
  swap('thieu-cach-sau-dau-cau', 'body', /(\p{L}), (?=\p{Ll})/u, '$1⟦,⟧', { also: ['vien-dan-lap-day-du'] }),
  swap('cach-quanh-ngoac', 'body', / \((?=\p{L})/u, ' (⟦ ⟧'),
  swap('gach-noi-lech-cach', 'body', /(?<=\p{L}) - (?=\p{L})/u, '⟦- ⟧'),
  paragraph('gach-ngang-lan-kieu', 'Kinh tế - xã hội; chính trị - xã hội; văn hóa ⟦–⟧ xã hội.'),
  swap('ngoac-don-khong-khop', 'body', /(\([^()\n]*)\)/, (match) => `⟦(⟧${match[1]?.slice(1)}`),
  paragraph('ngoac-kep-khong-khop', 'Cuộc vận động ⟦“⟧Ngày vì người nghèo do Mặt trận phát động.', {
    mended: 'Cuộc vận động “Ngày vì người nghèo do Mặt trận phát động.',
  }),
  paragraph('ngoac-kep-lan-kieu', 'Mô hình “tự quản”, mô hình “xanh” và mô hình ⟦"liên kết"⟧ được nhân rộng.'),
  swap('tu-lap', 'body', /(?<= )(thực hiện|các|công tác) /u, '$1⟦ $1⟧ ', { also: ['vien-dan-khac-danh-muc-trich-yeu'] }),
  swap('sai-chinh-ta', 'body', /bổ sung/, '⟦bổ xung⟧'),
  swap('dung-nham-tu', 'body', /trên địa bàn/, 'trên ⟦địa bản⟧'),
  swap('so-dinh-chu', 'body', /(?<= )(ngày) (?=\d)/u, '⟦$1⟧', { also: ['*'] }),
  swap(
    'viet-hoa-giua-tu',
    'body',
    /(?<= )công an(?= (?:các|cấp|xã|tỉnh|phường))|Công an(?= (?:các|cấp|xã|tỉnh|phường))/u,
    (match) => `${match[0].slice(0, 5)}⟦An⟧`,
    { also: ['*'] },
  ),
  paragraph('chuc-danh-viet-thuong', 'Thực hiện ý kiến của ⟦thủ tướng⟧ Chính phủ, các sở rà soát lại kế hoạch.', {
    mended: 'Thực hiện ý kiến của Thủ tướng Chính phủ, các sở rà soát lại kế hoạch.',
  }),
  paragraph('chu-hoa-sau-cham-phay', 'Nhiều nơi đã hoàn thành⟦; Tuy nhiên⟧, còn nơi làm chậm.'),
  swap('liet-ke-thieu-dau-phay', 'body', /chủ trì, phối hợp/, '⟦chủ trì phối hợp⟧'),
];

const first = 'Thực hiện Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ phê duyệt Chương trình khuyến công quốc gia.';
/** What a sentence of its own says in passing: the document is not named in full. */
const passing = ['vien-dan-lan-dau-chua-du', 'vien-dan-lap-day-du', 'vien-dan-thieu-chu-so'];

const citations: readonly Fault[] = [
  paragraph('luat-kem-so', 'Thực hiện quy định của Luật Lâm nghiệp số ⟦16/2017/QH14⟧.'),
  paragraph('luat-khi-duoc-ban-hanh', 'Tuyên truyền, triển khai thực hiện ⟦Luật Phòng thủ dân sự khi được ban hành⟧.', { on: DATED }),
  paragraph('luat-ten-gan-dung', 'Theo Luật ⟦Công nghiệp thông tin⟧ năm 2006, cơ quan nhà nước công khai thông tin.', {
    also: ['dung-nham-tu'],
    mended: 'Theo Luật Công nghệ thông tin năm 2006, cơ quan nhà nước công khai thông tin.',
  }),
  paragraph('dai-hoi-ghi-khoa', 'Thực hiện Nghị quyết ⟦Đại hội Đảng khóa XIII⟧ và chương trình hành động của tỉnh.', {
    mended: 'Thực hiện Nghị quyết Đại hội Đảng lần thứ XIII và chương trình hành động của tỉnh.',
  }),
  paragraph('dieu-viet-thuong', 'Theo quy định tại khoản 2 ⟦điều⟧ 5 Luật Đất đai.', {
    on: STATE,
    mended: 'Theo quy định tại khoản 2 Điều 5 Luật Đất đai.',
  }),
  paragraph('khoan-diem-viet-hoa', 'Theo quy định tại ⟦Điểm⟧ a ⟦Khoản⟧ 2 Điều 5 Luật Đất đai.', {
    on: STATE,
    mended: 'Theo quy định tại điểm a khoản 2 Điều 5 Luật Đất đai.',
  }),
  paragraph('ten-loai-viet-thuong', 'Theo ⟦nghị định⟧ số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.', {
    on: OTHERWISE,
    mended: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
  }),
  paragraph('thieu-chu-ngay', 'Báo cáo kết quả ⟦trước ⟧15 tháng 6 năm 2014 để tổng hợp.', {
    mended: 'Báo cáo kết quả trước ngày 15 tháng 6 năm 2014 để tổng hợp.',
  }),
  paragraph('thu-khong-khop-ngay', 'Hội nghị tổ chức vào ⟦Thứ Hai, ngày 15/3/2026⟧.'),
  paragraph(
    'thong-tu-co-ky-hieu-don-vi',
    'Theo Thông tư số ⟦15/2014/TT-BCA-C67⟧ ngày 04/4/2014 của Bộ trưởng Bộ Công an quy định về đăng ký xe.',
  ),
  paragraph(
    'ngay-som-hon-van-ban-vien-dan',
    'Thực hiện Chỉ thị số 95/CT-TTg ⟦ngày 20 tháng 3 năm 2027⟧ của Thủ tướng Chính phủ về bảo vệ rừng.',
    { on: DATED },
  ),
  paragraph('vien-dan-bo-trong-so', 'Thực hiện Kế hoạch số⟦       /KH-UBND⟧ ngày 14/02/2025 của Ủy ban nhân dân tỉnh.', {
    also: ['ngay-som-hon-van-ban-vien-dan', 'nhieu-khoang-trang', ...passing, 'can-le-bang-dau-cach'],
  }),
  paragraph(
    'vien-dan-co-quan-khac-ky-hieu',
    'Thực hiện Nghị quyết số 99/2020/NQ-CP ngày 05/3/2020 của ⟦Thủ tướng Chính phủ⟧ về công tác văn thư.',
    { also: [...passing, 'vien-dan-ky-hieu-co-nam'] },
  ),
  paragraph('vien-dan-khac-danh-muc-ngay', 'Theo Nghị định số 30/2020/NĐ-CP ⟦ngày 03/5/2020⟧ của Chính phủ về công tác văn thư.', {
    on: UNCITED,
  }),
  paragraph(
    'vien-dan-khac-danh-muc-co-quan',
    'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của ⟦Ban Bí thư⟧ về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
    { on: /^(?![^]*57-NQ)/, also: ['ngay-som-hon-van-ban-vien-dan'] },
  ),
  paragraph('vien-dan-khac-danh-muc-trich-yeu', 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác ⟦lưu trữ⟧.', {
    on: UNCITED,
  }),
  swap(
    'vien-dan-het-hieu-luc',
    'front',
    /^( {2}- Căn cứ )(Luật Tổ chức chính quyền địa phương) ngày 16 tháng 6 năm 2025$/m,
    '$1⟦$2 ngày 19 tháng 6 năm 2015⟧',
  ),
  swap(
    'vien-dan-chua-hieu-luc',
    'front',
    /^( {2}- Căn cứ )(Luật Đầu tư công) ngày .*$/m,
    '$1⟦Luật Trí tuệ nhân tạo ngày 10 tháng 12 năm 2025⟧',
  ),
  paragraph(
    'vien-dan-ky-hieu-chu-thuong',
    'Thực hiện Quyết định số ⟦22/qđ-TTg⟧ ngày 05/01/2024 của Thủ tướng Chính phủ phê duyệt Chương trình khuyến công.',
    { mended: 'Thực hiện Quyết định số 22/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ phê duyệt Chương trình khuyến công.' },
  ),
  paragraph(
    'vien-dan-ky-hieu-co-dau-cach',
    'Thực hiện Chỉ thị số ⟦94/ CT-UBND⟧ ngày 02/4/2018 của Ủy ban nhân dân tỉnh về công tác dân vận.',
    { mended: 'Thực hiện Chỉ thị số 94/CT-UBND ngày 02/4/2018 của Ủy ban nhân dân tỉnh về công tác dân vận.' },
  ),
  paragraph('vien-dan-ky-hieu-co-nam', 'Thực hiện Kế hoạch số ⟦12/2024/KH-UBND⟧ ngày 15/5/2024 của Ủy ban nhân dân tỉnh về chuyển đổi số.'),
  paragraph('vien-dan-ky-hieu-mat-dau', 'Theo Thông tư số ⟦06/2023/TTBXD⟧ ngày 08/9/2023 của Bộ trưởng Bộ Xây dựng quy định về nhà ở.', {
    mended: 'Theo Thông tư số 06/2023/TT-BXD ngày 08/9/2023 của Bộ trưởng Bộ Xây dựng quy định về nhà ở.',
  }),
  paragraph('vien-dan-ky-hieu-sai-dau', 'Thực hiện Quyết định số ⟦652/QĐ.UBND⟧ ngày 22/5/2023 của Ủy ban nhân dân tỉnh về chuyển đổi số.', {
    mended: 'Thực hiện Quyết định số 652/QĐ-UBND ngày 22/5/2023 của Ủy ban nhân dân tỉnh về chuyển đổi số.',
  }),
  paragraph('vien-dan-lan-dau-chua-du', 'Các cơ quan rà soát văn bản theo ⟦Nghị định số 61/2020/NĐ-CP của Chính phủ về công tác văn thư⟧.'),
  paragraph(
    'vien-dan-lap-day-du',
    `${first} ⟦Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ⟧ phê duyệt Chương trình khuyến công quốc gia có hiệu lực.`,
  ),
  paragraph('vien-dan-loai-khac-ky-hieu', 'Thực hiện Nghị định số ⟦31/2020/QĐ-CP⟧ ngày 05/3/2020 của Chính phủ về công tác văn thư.'),
  paragraph('vien-dan-mau-thuan-co-quan', `${first} Quyết định số 12/QĐ-TTg ngày 05/3/2024 của ⟦Bộ trưởng Bộ Công Thương⟧ đã nêu rõ.`, {
    also: ['vien-dan-co-quan-khac-ky-hieu', ...passing],
  }),
  paragraph('vien-dan-mau-thuan-ky-hieu', `${first} Quyết định số ⟦12/QĐ-CP⟧ ngày 05/3/2024 đã nêu rõ.`, { also: passing }),
  paragraph('vien-dan-mau-thuan-ngay', `${first} Quyết định số 12/QĐ-TTg ⟦ngày 15/3/2024⟧ có hiệu lực từ ngày ký.`, { also: passing }),
  paragraph(
    'vien-dan-mau-thuan-trich-yeu',
    `${first} Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ phê duyệt Chương trình khuyến ⟦nông⟧ quốc gia.`,
    { also: passing },
  ),
  paragraph('vien-dan-nam-khac-ngay', 'Theo Nghị định số 61/2020/NĐ-CP ⟦ngày 05/3/2021⟧ của Chính phủ về công tác văn thư.'),
  paragraph('vien-dan-ngay-chua-du', 'Theo Kế hoạch số 77/KH-UBND ⟦ngày tháng 8 năm 2024⟧ của Ủy ban nhân dân tỉnh về chuyển đổi số.', {
    also: passing,
  }),
  paragraph('vien-dan-ngay-khong-co-that', 'Theo Quyết định số 12/QĐ-UBND ngày ⟦31/4/2024⟧ của Ủy ban nhân dân tỉnh về chuyển đổi số.', {
    also: passing,
  }),
  paragraph('vien-dan-so-thieu-so-khong', 'Thực hiện Chỉ thị số ⟦5/CT-TTg⟧ ngày 10/02/2024 của Thủ tướng Chính phủ về chuyển đổi số.', {
    mended: 'Thực hiện Chỉ thị số 05/CT-TTg ngày 10/02/2024 của Thủ tướng Chính phủ về chuyển đổi số.',
  }),
  paragraph(
    'vien-dan-ky-hieu-thieu-nam',
    'Thực hiện Thông tư số ⟦17/TT-BGDĐT⟧ ngày 16/5/2012 của Bộ Giáo dục và Đào tạo về dạy thêm, học thêm.',
    {
      also: passing,
      mended: 'Thực hiện Thông tư số 17/2012/TT-BGDĐT ngày 16/5/2012 của Bộ Giáo dục và Đào tạo về dạy thêm, học thêm.',
    },
  ),
  paragraph('vien-dan-thieu-chu-so', 'Thực hiện ⟦Chỉ thị 09-CT/TU⟧ ngày 30/12/2021 của Ban Thường vụ Tỉnh ủy về công tác dân vận.', {
    also: passing,
    mended: 'Thực hiện Chỉ thị số 09-CT/TU ngày 30/12/2021 của Ban Thường vụ Tỉnh ủy về công tác dân vận.',
  }),
  paragraph(
    'vien-dan-trich-yeu-lap-loi-dan',
    'Thực hiện Nghị định số 06/2013/NĐ-CP ngày 09/01/2013 của Chính phủ ⟦về “Quy định⟧ về bảo vệ cơ quan, doanh nghiệp”.',
  ),
  paragraph(
    'vien-dan-van-ban-dang-theo-kieu-nha-nuoc',
    'Thực hiện Chỉ thị số ⟦05/CT-TW⟧ ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập.',
    { mended: 'Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập.' },
  ),
  paragraph(
    'vien-dan-van-ban-nha-nuoc-theo-kieu-dang',
    'Thực hiện Kế hoạch số ⟦12-KH/UBND⟧ ngày 15/5/2024 của Ủy ban nhân dân tỉnh về chuyển đổi số.',
    { mended: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/5/2024 của Ủy ban nhân dân tỉnh về chuyển đổi số.' },
  ),
  paragraph(
    'vien-dan-co-quan-truoc-ngay',
    'Theo Nghị định số 30/2020/NĐ-CP của ⟦Chính phủ ngày 05 tháng 3 năm 2020⟧ về công tác văn thư.',
    { on: UNCITED },
  ),
];

const words: readonly Fault[] = [
  paragraph('cau-qua-dai', `⟦Các cơ quan và đơn vị⟧${' và tổ chức'.repeat(60)} báo cáo.`, { also: ['*'] }),
  swap('chu-thuong-dau-cau', 'body', /(?<=\p{Ll}\. )(\p{Lu})(?=\p{Ll})/u, (match) => `⟦${match[1]?.toLowerCase()}⟧`),
  swap('chu-thuong-dau-doan', 'body', /^(1\. )(\p{Lu})(?=\p{Ll})/mu, (match) => `${match[1]}⟦${match[2]?.toLowerCase()}⟧`, {
    also: ['ten-co-quan-sai-viet-hoa'],
  }),
  paragraph('chuc-vu-viet-thuong', 'Đồng chí ⟦giám đốc⟧ Nguyễn Văn An báo cáo.', { mended: 'Đồng chí Giám đốc Nguyễn Văn An báo cáo.' }),
  paragraph('dau-ba-cham', 'Ma túy, mua bán người⟦,…⟧ góp phần giữ vững an ninh.', {
    mended: 'Ma túy, mua bán người…, góp phần giữ vững an ninh.',
  }),
  swap('dau-cau-lap', 'body', /(\p{Ll}), (?=\p{Ll})/u, '$1⟦,,⟧ '),
  paragraph('so-dinh-don-vi', 'Cấp cho mỗi hộ ⟦20lít⟧ nước.', { mended: 'Cấp cho mỗi hộ 20 lít nước.' }),
  paragraph('so-bang-chu-khac-so', 'Hỗ trợ mỗi hộ 5.000.000 đồng (⟦năm trăm nghìn đồng⟧).'),
  paragraph('dau-ngan-cach-so', 'Diện tích ⟦1,234.5⟧ ha.', { mended: 'Diện tích 1.234,5 ha.' }),
  paragraph('don-vi-do-sai', 'Tuyến đường dài 12 ⟦Km⟧.', { mended: 'Tuyến đường dài 12 km.' }),
  paragraph('don-vi-hanh-chinh-viet-hoa', 'Nhân dân các xã thuộc ⟦Tỉnh⟧ Lạng Sơn.', { mended: 'Nhân dân các xã thuộc tỉnh Lạng Sơn.' }),
  paragraph('gio-sai', 'Họp ⟦lúc 8 giờ 75⟧ phút.'),
  paragraph('ngay-le-sai-viet-hoa', 'Phục vụ Nhân dân đón Tết ⟦Nguyên Đán⟧.', { mended: 'Phục vụ Nhân dân đón Tết Nguyên đán.' }),
  paragraph('ngay-sai-trong-van-xuoi', 'Báo cáo có ⟦ngày 31/6/2027⟧ trong hồ sơ.'),
  swap('phan-tram-cach', 'body', /(\d)%/, '$1⟦ ⟧%'),
  paragraph('quoc-hieu-sai', '⟦Cộng hòa xã hội chủ nghĩa Việt Nam⟧', { also: ['*'], mended: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }),
  paragraph('tieu-ngu-sai', '⟦Độc lập -Tự do - Hạnh phúc⟧', { also: ['*'], mended: 'Độc lập - Tự do - Hạnh phúc' }),
  paragraph('so-dien-thoai-sai', 'Điện thoại: ⟦0912 345 67⟧.'),
  paragraph('ten-co-quan-khong-dung', 'Giao ⟦Sở Giáo dục - Đào tạo⟧ báo cáo.', { mended: 'Giao Sở Giáo dục và Đào tạo báo cáo.' }),
  swap('ten-co-quan-sai-viet-hoa', 'body', /(?<=\p{L},? )Ủy ban nhân dân/u, '⟦Ủy Ban Nhân Dân⟧'),
  paragraph('ten-loai-chung-viet-hoa', 'Các chủ trương, ⟦Chỉ thị⟧, ⟦Nghị quyết⟧ của Đảng.', {
    mended: 'Các chủ trương, chỉ thị, nghị quyết của Đảng.',
  }),
  paragraph('ten-luat-sai-viet-hoa', 'Thi hành Luật ⟦đ⟧ất đai.', { mended: 'Thi hành Luật Đất đai.' }),
  paragraph('ten-tinh-sai-chinh-ta', 'Việc phối hợp với tỉnh ⟦Ninh Bỉnh⟧ được duy trì.', {
    mended: 'Việc phối hợp với tỉnh Ninh Bình được duy trì.',
  }),
  paragraph('thu-ngay-viet-thuong', 'Họp vào thứ ⟦hai⟧ hằng tuần.', { mended: 'Họp vào thứ Hai hằng tuần.' }),
  paragraph('thuat-ngu-hai-cach', 'Bảo đảm an toàn; bảo đảm trật tự; bảo đảm tiến độ, ⟦đảm bảo⟧ chất lượng.', {
    mended: 'Bảo đảm an toàn; bảo đảm trật tự; bảo đảm tiến độ, bảo đảm chất lượng.',
  }),
  paragraph('tp-thieu-cach', 'Sở Xây dựng ⟦TP.⟧Huế.', { mended: 'Sở Xây dựng TP. Huế.' }),
  paragraph('tu-nuoc-ngoai', 'Các đơn vị họp ⟦online⟧ đúng thời hạn.', { mended: 'Các đơn vị họp trực tuyến đúng thời hạn.' }),
  paragraph('v-v-sai-cach', 'Lúa, ngô, khoai, ⟦v.v...⟧', { mended: 'Lúa, ngô, khoai, v.v.' }),
  paragraph('i-y-lan-lon', 'Báo cáo quý I, quý II, quý IV, ⟦quí⟧ III.', { mended: 'Báo cáo quý I, quý II, quý IV, quý III.' }),
  paragraph('nhan-dan-viet-hoa-lan-lon', 'Vận động Nhân dân tham gia, để Nhân dân biết, được ⟦nhân dân⟧ ủng hộ.', {
    mended: 'Vận động Nhân dân tham gia, để Nhân dân biết, được Nhân dân ủng hộ.',
  }),
  paragraph('viet-tat-chua-giai-thich', 'Giao ⟦BQLTN⟧ tỉnh báo cáo; BQLTN tổng hợp.'),
  paragraph('viet-tat-hai-nghia', 'Quản lý đất đai (sau đây viết tắt là QLĐĐ). Quản lý đê điều ⟦(sau đây viết tắt là QLĐĐ)⟧.'),
];

/** A list of tasks before the first paragraph, on its own. */
const task = (rule: string, first: string, rest: Partial<Fault> = {}): Fault =>
  paragraph(rule, `Nhiệm vụ:\n\n1. ${first}\n\n2. Các đơn vị báo cáo kết quả.`, { on: STATE, off: NO_TASKS, ...rest });

const tasks: readonly Fault[] = [
  task('chu-tri-dong-thoi-phoi-hop', 'Sở Y tế chủ trì, phối hợp với Công an tỉnh, ⟦Sở Y tế⟧ kiểm tra an toàn thực phẩm.'),
  task('co-quan-da-sap-nhap', '⟦Sở Kế hoạch và Đầu tư⟧ cân đối vốn.', { on: /^ngay: 202(?:5-(?:0[7-9]|1)|6)/m }),
  task('don-vi-cap-huyen-khong-con', 'Ủy ban nhân dân các ⟦huyện⟧ kiểm tra rừng.', { on: /^ngay: 202(?:5-(?:0[7-9]|1)|6)/m }),
  task('don-vi-khong-co-trong-danh-muc', '⟦Sở Tài chánh⟧ cân đối kinh phí.', { also: ['sai-chinh-ta'] }),
  task('thoi-han-da-qua', 'Công an tỉnh báo cáo kết quả ⟦trước ngày 15/4/2023⟧.', {
    on: /^---\n(?=[^]*\nngay: )(?=[^]*\nco_quan: (?!tinh_uy|thanh_uy|ban_tuyen_giao))/,
  }),
  task('thoi-han-khong-ghi-nam', 'Công an tỉnh báo cáo kết quả ⟦trước ngày 15/12⟧.', {
    on: /^loai: (?:chi_thi|ke_hoach|cong_van)\n(?=co_quan: (?!tinh_uy|thanh_uy|ban_tuyen_giao))/m,
  }),
  added('nhiem-vu-muc-khong-co', 'nhiem_vu:\n  - {muc: ⟦99⟧, han: 2027-04-15}', { on: /^(?![^]*\nnhiem_vu:)/ }),
  added('nhiem-vu-ghi-sai-gia-tri', 'nhiem_vu:\n  - {muc: 1, han: ⟦15/4/2027⟧}', {
    on: /^(?![^]*\nnhiem_vu:)/,
    also: ['nhiem-vu-muc-khong-co', 'sai-kieu'],
  }),
  swap('dau-phay-thua', 'body', /(\p{Ll} và) (?=\p{Ll})/u, '$1⟦,⟧ '),
  swap('doan-thieu-dau-ket', 'body', /^(1\. [^\n]* )(\p{L}+)\.(?=\n\n2\. )/mu, '$1⟦$2⟧'),
];

/** Faults that the rules must find wherever they are planted; none is known to any rule. */
export const faults: readonly Fault[] = [...sources, ...components, ...structure, ...language, ...citations, ...words, ...tasks];

/** Rules that no fault is planted for, each with the reason. */
export const notPlanted: Readonly<Record<string, string>> = {
  'so-trung': 'xét cả kho: gieo vào kho, không gieo vào một văn bản',
  'so-lui-ngay': 'xét cả kho: gieo vào kho, không gieo vào một văn bản',
  'so-bo-trong': 'cần một dãy số dài, các văn bản mẫu không có',
  'ma-hoa-la': 'lỗi ở byte của tệp, không ở chữ',
  'qua-lon': 'lỗi ở cỡ của tệp, không ở một chỗ',
  'phu-luc-danh-so-a-rap': 'không văn bản mẫu nào có hai phụ lục',
  'giay-moi-thieu-thoi-gian': 'giấy mời mẫu nói thời gian ở nhiều chỗ',
  'dinh-kem-khong-duoc-nhac': 'cần viết lại cả điều ban hành văn bản kèm theo',
  'tep-kem-khong-doc-duoc': 'lỗi ở tệp kèm theo, không ở chữ của văn bản',
  'nhiem-vu-trung': 'việc trùng chép nguyên câu, nên phép thử cùng nhóm không tách được; ví dụ của quy tắc đã xét',
  'nhiem-vu-khong-ro-don-vi': 'lời khuyên, theo cả bố cục: ví dụ của quy tắc đã xét',
  'nhiem-vu-thieu-thoi-han': 'lời khuyên, theo cả bố cục: ví dụ của quy tắc đã xét',
  'thieu-cach-sau-quyen-han': 'chỉ xét văn bản thuần; trong văn bản có nguoi-ky-go-quyen-han',
  'danh-so-khong-noi-tiep': 'chỉ xét văn bản thuần; văn bản có cấu trúc do khoan-nhay-so, diem-sai-thu-tu, dieu-nhay-so xét',
  'dieu-thieu-dau-cham': 'chỉ xét văn bản thuần; trong văn bản có cấu trúc dấu chấm do công cụ đặt',
  'can-cu-sai-dau-cuoi': 'chỉ xét văn bản thuần; trong văn bản có can-cu-dau-cuoi',
  'dau-ket-thuc-sai-cach': 'chỉ xét văn bản thuần; trong văn bản có go-dau-ket-thuc',
  'de-muc-la-ma-nhay-so': 'chỉ xét văn bản thuần; văn bản có cấu trúc do de-muc-nhay-so xét',
};
