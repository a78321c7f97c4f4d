import { nd30 } from '../lint/clause.ts';
import type { PassageRole, Prose } from '../lint/prose.ts';
import type { ProseRule, Report } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

const FRESH: ReadonlySet<PassageRole> = new Set(['doan', 'khoan', 'diem', 'gach', 'de_muc', 'can_cu', 'kinh_gui', 'noi_nhan']);

/** Items of a plain text: after the mark of a khoản, điểm or gạch đầu dòng. */
const ITEM = /^(?:\d{1,2}[.)]|[a-zđ]\)|[-–+•])\s+["“(]?(\p{L})/u;
const ENOUGH = 8;
const NEARLY_ALL = 0.85;

/** Where nearly all items of a text begin with a capital, the others are slips; where many do not, the text came without its capitals. */
function* inPlainText({ passages }: Prose): Generator<Report> {
  const items = passages.flatMap(({ text, role }) => {
    const match = role === 'dong' ? ITEM.exec(text.value) : null;
    return match ? [{ text, letter: match[1] as string, at: match[0].length - 1 }] : [];
  });
  const small = items.filter(({ text, letter, at }) => /\p{Ll}/u.test(letter) && !/^\S*[@/\d]/.test(text.value.slice(at)));
  if (items.length < ENOUGH || small.length > items.length * (1 - NEARLY_ALL)) return;
  for (const { text, letter, at } of small) {
    const word = /^[\p{L}\p{M}]+/u.exec(text.value.slice(at))?.[0] ?? '';
    yield reportFault(
      text,
      { start: at, end: at + 1, replacement: letter.toUpperCase() },
      `Gặp «${word}» viết thường ở đầu mục, các mục khác viết hoa chữ đầu, cần viết hoa.`,
      'Viết hoa đầu mục',
    );
  }
}

export const chuThuongDauDoan: ProseRule = {
  id: 'chu-thuong-dau-doan',
  title: 'Đầu đoạn, đầu mục không viết hoa',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục II, Mục I')],
  why: 'Chữ đầu viết hoa mỗi khi xuống dòng: đoạn văn, khoản, điểm, gạch đầu dòng, căn cứ, nơi nhận.',
  fix: 'unsafe',
  *check(prose) {
    if (!prose.document) yield* inPlainText(prose);
    for (const { text, role } of prose.passages) {
      const letter = /^["“(]?(\p{Ll})/u.exec(text.value);
      if (!FRESH.has(role) || !letter || /^(?:\S*[@/]|[a-zđ]\))/.test(text.value)) continue;
      const start = letter[0].length - 1;
      const word = /^[\p{L}\p{M}]+/u.exec(text.value.slice(start))?.[0] ?? '';
      yield reportFault(
        text,
        { start, end: start + 1, replacement: (letter[1] as string).toUpperCase() },
        `Gặp «${word}» viết thường ở đầu đoạn, cần viết hoa chữ đầu.`,
        'Viết hoa đầu đoạn',
      );
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a)Rà soát hồ sơ.\n' }],
    bad: [
      {
        kind: 'text',
        text: 'Yêu cầu:\n1. Một việc.\n2. Hai việc.\n3. Ba việc.\n4. Bốn việc.\n5. Năm việc.\n6. Sáu việc.\n7. Bảy việc.\n8. ⟦t⟧ám việc.',
        fixed: 'Yêu cầu:\n1. Một việc.\n2. Hai việc.\n3. Ba việc.\n4. Bốn việc.\n5. Năm việc.\n6. Sáu việc.\n7. Bảy việc.\n8. Tám việc.',
      },
      {
        kind: 'document',
        body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. ⟦s⟧ở Nông nghiệp và Môi trường rà soát phương án.\n',
        fixed: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Nông nghiệp và Môi trường rà soát phương án.\n' },
      },
    ],
  },
};
