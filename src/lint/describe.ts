import type { Severity } from '../source/finding.ts';
import {
  ABOUT,
  aboutBase,
  CLOSE,
  type Example,
  type FrontKeys,
  keyLine,
  OPEN,
  type Parts,
  partsShown,
  saysOfItsOwn,
  unmark,
} from './example.ts';
import type { Family, Rule } from './rule.ts';

/** Names of the families, in the order of the reference. */
export const familyNames: Readonly<Record<Family, string>> = {
  nguon: 'Tệp nguồn',
  thanh_phan: 'Thành phần thể thức',
  cau_truc: 'Cấu trúc và đánh số',
  nhiem_vu: 'Nhiệm vụ',
  vien_dan: 'Viện dẫn',
  ngon_ngu: 'Ngôn ngữ',
  trinh_bay: 'Trình bày',
  so_dang_ky: 'Sổ đăng ký',
  tin_bai: 'Tin bài',
};

const severityNames: Readonly<Record<Severity | 'off', string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý', off: 'không xét' };

/** «lỗi», or the severity of each stage where they differ. */
export function severityText(rule: Rule): string {
  const { severity } = rule;
  if (typeof severity === 'string') return severityNames[severity];
  const { du_thao, trinh_ky, ban_hanh } = severity;
  if (du_thao === trinh_ky && trinh_ky === ban_hanh) return severityNames[du_thao];
  return `dự thảo: ${severityNames[du_thao]}; trình ký: ${severityNames[trinh_ky]}; ban hành: ${severityNames[ban_hanh]}`;
}

/** All rules by family, a line each. */
export function ruleList(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  const parts = (Object.keys(familyNames) as Family[]).flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    return own.length === 0
      ? []
      : [`${familyNames[family]}\n${own.map((rule) => `  ${rule.id.padEnd(width)}  ${rule.title}`).join('\n')}\n`];
  });
  return `${parts.join('\n')}\n${rules.length} quy tắc. Xem kỹ một quy tắc: chithi explain QUY_TẮC\n`;
}

/** The page of a rule as Markdown: for the terminal and for the reference alike. */
export function rulePage(rule: Rule): string {
  const basis = rule.basis.map((one) => {
    const time = [one.from && `từ ${one.from}`, one.until && `đến ${one.until}`].filter(Boolean).join(' ');
    return `- ${one.clause}, ${one.document}${time ? ` (${time})` : ''}`;
  });
  const systems = rule.systems
    ? rule.systems.map((one) => (one === 'dang' ? 'văn bản của Đảng' : 'văn bản hành chính nhà nước')).join(', ')
    : 'mọi văn bản';
  const fix =
    rule.fix === undefined
      ? 'không có; người soạn tự sửa'
      : rule.fix === 'safe'
        ? 'an toàn: chithi check --fix'
        : 'cần xem lại sau khi sửa: chithi check --fix-unsafe';
  const examples = (title: string, list: readonly Example[], note = '') => {
    const texts = [...new Set(list.map((one) => exampleText(one, rule.examples.bad)))];
    return texts.length === 0 ? [] : [`## ${title}\n`, ...(note ? [`${note}\n`] : []), ...texts];
  };
  const heldAgainstBase = [...rule.examples.bad, ...rule.examples.good].some((one) => one.kind === 'piece' && one.about === undefined);
  const ownGood = rule.examples.good.filter(saysOfItsOwn);
  return `${[
    `# ${rule.id}\n`,
    `${rule.title}\n`,
    `- Nhóm: ${familyNames[rule.family]}\n- Mức: ${severityText(rule)}\n- Áp dụng: ${rule.scope === 'van_xuoi' ? 'văn bản, tin bài, văn bản thuần' : rule.scope === 'tin_bai' ? 'tin bài' : systems}${rule.scope === 'dan_trang' ? '; chỉ xét khi dàn trang (--layout)' : rule.scope === 'lich_su' ? '; chỉ xét trong kho git' : ''}\n- Sửa tự động: ${fix}\n`,
    '## Vì sao\n',
    `${rule.why}\n`,
    '## Căn cứ\n',
    `${basis.length > 0 ? basis.join('\n') : 'Không có điều khoản nào quy định; đây là thông lệ hoặc yêu cầu của tệp nguồn.'}\n`,
    ...examples('Chưa đúng', rule.examples.bad, `Dấu ${OPEN} ${CLOSE} bao chỗ bị báo; không gõ hai dấu ấy vào tệp.`),
    ...examples('Đúng', ownGood.length > 0 ? ownGood : rule.examples.good),
    ...(heldAgainstBase
      ? [
          '## Văn bản được đưa tin\n',
          `Tin bài trong các ví dụ viết về văn bản này («${ABOUT}»), trừ nơi ví dụ kèm một văn bản khác.\n`,
          fence(partsText(aboutBase), 'text'),
        ]
      : []),
  ].join('\n')}`;
}

function fence(text: string, language: string): string {
  return `\`\`\`${language}\n${text.replace(/\s+$/, '')}\n\`\`\`\n`;
}

function exampleText(example: Example, bad: readonly Example[]): string {
  switch (example.kind) {
    case 'text':
      return fence(example.text, 'text');
    case 'source':
      return fence(example.source, 'text');
    case 'corpus':
      return filesText(example.sources);
    case 'history': {
      const { jumps, stage } = example.past;
      const before = [...jumps.map((one) => one.from), ...(stage ? [stage] : [])].map((one) => `trang_thai: ${one}`);
      const rival = example.drawnBefore ? [`# «${example.drawnBefore.path}» mang cùng số, ghi vào kho trước`] : [];
      return fence([...before.map((line) => `# trước đó, trong kho: ${line}`), ...rival, frontText(example.front)].join('\n'), 'text');
    }
    case 'piece':
    case 'document': {
      const beside = example.kind === 'document' ? example.files : example.about && { [ABOUT]: partsText(example.about) };
      return [...(beside ? [filesText(beside)] : []), fence(partsText(partsShown(example, bad)), 'text')].join('\n');
    }
  }
}

function filesText(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([path, text]) => fence(`${path}\n\n${text}`, 'text'))
    .join('\n');
}

function partsText({ front, body }: Parts): string {
  return [frontText(front), body?.trim() ?? ''].filter((part) => part !== '').join('\n\n');
}

/** Keys as they are written; one that is left out is told by a comment, unless another example of it stands there with its mark. */
function frontText(keys: FrontKeys | undefined): string {
  const written = new Set(Object.entries(keys ?? {}).flatMap(([key, value]) => (value === null ? [] : [unmark(key).text])));
  const front = Object.entries(keys ?? {}).flatMap(([key, value]) => {
    if (value !== null) return [keyLine(key, value)];
    return written.has(key) ? [] : [`# không có «${key}»`];
  });
  return front.length > 0 ? ['---', ...front, '---'].join('\n') : '';
}

/** The page of the one id that findings bear and no rule: faults of an office's own page templates, found while they are read. */
export function templatePage(id: string): string {
  return `${[
    `# ${id}\n`,
    'Mẫu trang riêng của cơ quan (thư mục templates) không dùng được\n',
    '- Nhóm: Tệp nguồn\n- Mức: lỗi nếu trang không viết ra được; cảnh báo nếu mẫu chỉ không có tác dụng\n- Áp dụng: mẫu trang, không phải văn bản; không tắt được bằng khóa quy_tac\n- Sửa tự động: không có; người sửa mẫu tự sửa\n',
    '## Vì sao\n',
    'Mẫu sai cú pháp, gọi tên không có hoặc không thay mẫu nào của chương trình thì trang web, bản in báo, kịch bản phát thanh viết ra thiếu hoặc sai mà không ai thấy. Vì thế mẫu được xét trước khi viết trang nào.\n',
    '## Căn cứ\n',
    'Không có điều khoản nào quy định; đây là yêu cầu của mẫu trang.\n',
    '## Cần làm\n',
    'Sửa tệp mẫu tại chỗ được nêu, hoặc xóa tệp để dùng mẫu đi kèm. Tên các mẫu và dữ liệu mỗi mẫu nhận được: docs/mau-trang.md.\n',
  ].join('\n')}`;
}
