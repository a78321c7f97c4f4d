import type { Random } from './random.ts';

/** Fragments that readers of text stumble over: marks of YAML and Markdown, odd characters, words that rules look for. */
const WORDS = (
  'Căn cứ|Luật|Nghị định|số|30/2020/NĐ-CP|ngày|05/3/2020|tháng 13|năm|của Chính phủ|quy định|về|Ủy ban nhân dân|UBND|Sở Tài chính|chủ trì|phối hợp với|báo cáo|trước ngày 30/02/2026|Điều 1.|khoản|điểm đ|Phụ lục|' +
  'Nơi nhận:|Lưu: VT|TM.|KT.|hoà|hòa|qủa|v.v…|80%|1.234,5|"|“|”|(|)|…|....|[…]|-|–|;|,|.|:|?|24/24 giờ|quý III|hằng quý|http://a.vn|a@b.vn|Điều|Chương IV|Mục'
).split('|');
const ODD = [
  '\u0000',
  '\u0007',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\ud800',
  '\udc00',
  '😀',
  'e\u0302\u0301',
  '\u0301\u0301\u0301',
  '\ue000',
  'Ð',
  'а',
  'ﬁ',
  '𝐀',
  '\t',
  '\r',
  '\u000b',
];

export function words(random: Random, most = 12): string {
  return random.many(0, most, () => (random.chance(0.04) ? random.among(ODD) : random.among(WORDS))).join(random.chance(0.9) ? ' ' : '');
}

const KEYS = (
  'loai co_quan so ngay trich_yeu nguoi_ky noi_nhan trang_thai the_thuc ky_hieu don_vi_soan dia_danh can_cu kinh_gui do_khan luu_hanh do_mat nguoi_soan so_ban dia_chi phu_luc hieu_luc_tu thay_the bai_bo ' +
  'nhiem_vu dien moi dinh_kem sao linh_vuc tu_khoa bo_qua tit sapo the_loai van_ban anh trich_yue __proto__ constructor toString'
).split(' ');
const INNER =
  'ten chu_quan ky_hieu dia_danh he_thong thay_mat ky_thay thua_lenh quyen chuc_vu ho_ten vai_tro tep ngang muc chu_tri phoi_hop han dinh_ky bao_cao so ngay dia_chi'.split(
    ' ',
  );
const VALUES = (
  'chi_thi|quyet_dinh|cong_van|ke_hoach|nghi_quyet|bien_ban|giay_moi|cong_dien|tin_bai|ubnd_tinh_thanh_hoa|khong_co|4|04|"04"|-1|1e9|0x10|99999999999|2026-03-16|2026-02-30|2026-13-01|15/3/2026|ban_hanh|du_thao|trinh_ky|thu_hoi|' +
  'true|null|~|.nan|""|\'\'|noi_bo|mat|hoa_toc|dang_hd36|nd30|CT-UBND|../../etc/passwd|a.md|Lưu: VT, NC|Bộ Công an (để báo cáo)|!!binary aGk=|!!js/function x|&a b|*a|*b|<<|? a|- a|[a, b|{a: b|"mở|\'mở|# lời|%YAML 1.1|@a|`a'
).split('|');

/** A value in YAML, at an indent: scalars, flow and block collections, block scalars, and what only looks like them. */
function yamlValue(random: Random, keys: readonly string[], indent: number, depth: number): string {
  const pad = ' '.repeat(indent);
  const pick = depth > 4 ? random.below(3) : random.below(10);
  if (pick < 3) return ` ${random.among(VALUES)}`;
  if (pick < 5) return ` ${words(random, 10)}`;
  if (pick === 5) return ` [${random.many(0, 4, () => random.among(VALUES)).join(', ')}${random.chance(0.9) ? ']' : ''}`;
  if (pick === 6)
    return ` {${random.many(0, 3, () => `${random.among(INNER)}: ${random.among(VALUES)}`).join(', ')}${random.chance(0.9) ? '}' : ''}`;
  if (pick === 7)
    return ` ${random.among(['|', '>', '|-', '>+', '|2', '>9', '|0'])}\n${random.many(0, 3, () => `${pad}  ${words(random)}`).join('\n')}`;
  const dashed = pick === 8;
  const lines = random.many(0, 4, () => {
    const inner = yamlValue(random, INNER, indent + (random.chance(0.9) ? 2 : random.below(4)), depth + 1);
    return dashed ? `${pad}  -${inner}` : `${pad}  ${random.among(random.chance(0.9) ? INNER : keys)}:${inner}`;
  });
  return `\n${lines.join('\n')}`;
}

export function yaml(random: Random, keys: readonly string[] = KEYS): string {
  const lines = random.many(0, 14, () => {
    const key = random.chance(0.95) ? random.among(keys) : words(random, 2);
    return `${random.chance(0.05) ? ' ' : ''}${random.chance(0.03) ? '&a ' : ''}${key}${random.chance(0.97) ? ':' : ''}${yamlValue(random, keys, 0, 0)}`;
  });
  return lines.join('\n');
}

const HEAD = `loai: chi_thi
co_quan: ubnd_tinh_thanh_hoa
so: 5
ngay: 2026-04-08
trich_yeu: Về tăng cường công tác phòng cháy
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Khắc Thạch}
noi_nhan: ["Các sở, ban, ngành", "Lưu: VT, NC"]`;
const TYPES = [
  'chi_thi',
  'quyet_dinh',
  'nghi_quyet',
  'cong_van',
  'ke_hoach',
  'thong_bao',
  'bao_cao',
  'to_trinh',
  'cong_dien',
  'giay_moi',
  'bien_ban',
  'giay_uy_quyen',
];
const STAGES = ['du_thao', 'trinh_ky', 'ban_hanh', 'thu_hoi'];

const OPENINGS = [
  '1. ',
  '2) ',
  'a) ',
  'đ) ',
  '- ',
  '+ ',
  '* ',
  '> ',
  '# ',
  '## I. ',
  '### Điều 1. ',
  '#### ',
  '| ',
  '::: phu-luc',
  '::: ',
  ':::',
  '```',
  '~~~',
  '    ',
  '\t',
  '<!-- ',
  '<b>',
  '<script>',
  '[a]: ',
  '---',
  '***',
  '===',
  'I. ',
  '999999999. ',
  '1.\t',
  '[^1]: ',
  '$$',
];
const INLINE = [
  '**',
  '*',
  '_',
  '__',
  '`',
  '``',
  '[',
  '](',
  ']',
  ')',
  '![',
  '<',
  '>',
  '<a@b.vn>',
  '<https://a.vn>',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&lt',
  '\\',
  '\\*',
  '~~',
  '|',
  ':a[b]',
  '<!--',
  '-->',
  '{#x}',
  '\n',
  '  \n',
  '<br>',
  '[^1]',
];

function inline(random: Random): string {
  return random.many(0, 8, () => (random.chance(0.5) ? random.among(INLINE) : words(random, 4))).join(random.chance(0.5) ? ' ' : '');
}

function table(random: Random): string {
  const columns = 1 + random.below(5);
  const row = (cell: () => string) =>
    `${random.chance(0.9) ? '|' : ''} ${random.many(columns, columns + 1, cell).join(' | ')} ${random.chance(0.9) ? '|' : ''}`;
  return [
    row(() => words(random, 2)),
    row(() => random.among(['---', ':--', ':-:', '-', ' '])),
    ...random.many(0, 6, () => row(() => inline(random))),
  ].join('\n');
}

/** Markdown blocks nested at random, with what is left open. */
export function markdown(random: Random): string {
  const blocks = random.many(0, 8, () => {
    if (random.chance(0.1)) return table(random);
    if (random.chance(0.05))
      return `<!-- chithi-bo-qua ${random.among(['tu-lap', 'khong-co', '', 'ma-html'])}${random.among([': lý do', '', ':'])} ${random.chance(0.9) ? '-->' : ''}`;
    if (random.chance(0.05))
      return `::: ${random.among(['phu-luc', 'ky', 'bang', 'x', ''])} ${random.among(['', '{a=b}', '[ten]', '{'])}\n${inline(random)}\n${random.among([':::', '', '::::'])}`;
    const lead = random.many(0, 4, () => ' '.repeat(random.below(5)) + random.among(OPENINGS)).join('');
    return `${random.chance(0.7) ? lead : ''}${random.chance(0.5) ? inline(random) : words(random, 20)}`;
  });
  return blocks.join(random.among(['\n\n', '\n', '\n\n', '\r\n\r\n', '\n   ']));
}

/** The same mark a great many times, bare or with something between: what takes a careless reader the square of its length. */
export function flood(random: Random, length = 2500): string {
  const seed = random.chance(0.5)
    ? random.among([...OPENINGS, ...INLINE])
    : random.among([...OPENINGS, ...INLINE, ...WORDS]) +
      random.among(['', ' ', '\n', '\n\n', 'a', '\n ', '1']) +
      random.among([...INLINE, ...OPENINGS, ...WORDS, '']);
  const lines = random.chance(0.3) ? '\n' : '';
  return `${seed}${lines}`.repeat(Math.max(1, Math.ceil(length / (seed.length + lines.length))));
}

/** Cuts, doubles, swaps or spoils a piece of a text. */
export function mutate(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(40));
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2:
      return text.slice(0, at) + random.among(ODD) + text.slice(at);
    case 3:
      return text.slice(0, at) + random.among([...INLINE, ...OPENINGS, ...VALUES]) + text.slice(to);
    case 4:
      return text.slice(0, at);
    default:
      return text.slice(0, at) + text.slice(at, to).split('').reverse().join('') + text.slice(to);
  }
}

/** A whole source: a document or press piece, from nearly right to wholly wrong. */
export function source(random: Random): string {
  const style = random.below(10);
  const valid = HEAD.replace('chi_thi', random.among(TYPES)).concat(`\ntrang_thai: ${random.among(STAGES)}`);
  const front = style < 6 ? valid : style < 8 ? `${valid}\n${yaml(random)}` : yaml(random);
  const body = random.chance(0.06) ? flood(random) : markdown(random);
  const fence = random.chance(0.97) ? '---' : random.among(['--', '----', '...', '---\t', '']);
  let text = `${random.chance(0.02) ? '\ufeff' : ''}---\n${front}\n${fence}\n\n${body}\n`;
  for (const _ of random.many(0, 3, () => 0)) if (random.chance(0.4)) text = mutate(random, text);
  return random.chance(0.1) ? text.replace(/\n/g, '\r\n') : text;
}

const OFFICE_KEYS =
  'co_quan kieu_dau_thanh day_so nhiem_ky ky_hieu the_thuc quy_tac phe_duyet bao_chi trang vai_tro mac_dinh theo_loai khoa ten dia_chi chu_quan_xa phu_luc_dien_tu tu-lap __proto__'.split(
    ' ',
  );
const ORGAN_KEYS = 'id ma ten chu_quan ky_hieu dia_danh he_thong tu den ten_khac dia_chi cap __proto__'.split(' ');
const REGISTER_KEYS = 'so_ky_hieu so loai ten trich_yeu co_quan ngay hieu_luc_tu het_hieu_luc thay_the_boi sua_doi'.split(' ');

/** `chithi.yaml`, `co_quan.yaml`, `van_ban.yaml`. */
export function officeFiles(random: Random): { readonly configuration: string; readonly organs: string; readonly register: string } {
  const items = (keys: readonly string[]) => random.many(0, 5, () => `- ${yaml(random, keys).replace(/\n/g, '\n  ')}`).join('\n');
  return {
    configuration: yaml(random, OFFICE_KEYS),
    organs: random.chance(0.9) ? items(ORGAN_KEYS) : yaml(random, ORGAN_KEYS),
    register: random.chance(0.9) ? items(REGISTER_KEYS) : yaml(random, REGISTER_KEYS),
  };
}

const NAMES = [
  'title',
  'html',
  'files',
  'this',
  '@index',
  '@root',
  '../x',
  '__proto__',
  'constructor',
  'constructor.prototype',
  'toString',
  'x.[y z]',
  'lookup',
  'this.constructor.constructor',
];

/** A Handlebars template: sound blocks, blocks left open, paths to where nothing may be reached. */
export function template(random: Random, depth = 0): string {
  const name = () => random.among(NAMES);
  return random
    .many(0, 5, () => {
      const inner = depth < 4 ? template(random, depth + 1) : 'a';
      switch (random.below(9)) {
        case 0:
          return `{{${name()}}}`;
        case 1:
          return `{{{${name()}}}}`;
        case 2:
          return `{{#${random.among(['if', 'each', 'with', 'unless'])} ${name()}}}${inner}{{/${random.among(['if', 'each', 'with', 'unless'])}}}`;
        case 3:
          return `{{#if ${name()}}}${inner}{{else}}${inner}{{/if}}`;
        case 4:
          return `{{> ${random.among(['a', 'site-header', '(lookup . "x")', name()])}}}`;
        case 5:
          return `{{lookup ${name()} "${name()}"}}`;
        case 6:
          return random.among([
            '{{',
            '}}',
            '{{!--',
            '--}}',
            '{{#',
            '{{/if}}',
            '{{else}}',
            '{{{{raw}}}}',
            '\\{{',
            '{{~',
            '{{helperMissing}}',
            '{{log "x"}}',
            '{{#*inline "a"}}',
            '{{#> a}}',
          ]);
        default:
          return words(random, 4);
      }
    })
    .join('');
}

const COMMANDS = [
  'check',
  'build',
  'new',
  'explain',
  'cite',
  'tasks',
  'draft',
  'diff',
  'number',
  'register',
  'approve',
  'verify',
  'merge',
  'help',
  'chekc',
  '__proto__',
  '--version',
  '-v',
  '--',
  '',
];
const FLAGS = [
  '--format',
  '--format=json',
  '--summary',
  '--fix',
  '--dry-run',
  '--layout',
  '--stage',
  '--stage=ban_hanh',
  '--rule',
  '--rule=tu-lap',
  '--no-rule=khong-co',
  '--max-warnings',
  '--max-warnings=-1',
  '--max-warnings=0',
  '--as',
  '--as=text',
  '--as=tin_bai',
  '--only=docx',
  '--only=x',
  '--jobs=0',
  '--jobs=2',
  '--no-cache',
  '--shard=3/2',
  '--shard=1/2',
  '--help',
  '--unknown',
  '-x',
  '-',
  '--',
  '--out',
  '--role=duyet',
  '--key=',
  '--version',
];

/** Arguments after the program's name; `paths` are files and folders that exist, and some that do not. */
export function commandLine(random: Random, paths: readonly string[]): string[] {
  const rest = random.many(0, 5, () => (random.chance(0.5) ? random.among(paths) : random.among([...FLAGS, ...VALUES])));
  return [random.among(COMMANDS), ...rest];
}
