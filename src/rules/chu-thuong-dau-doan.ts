import { nd30 } from '../lint/clause.ts';
import type { PassageRole } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

const FRESH: ReadonlySet<PassageRole> = new Set(['doan', 'khoan', 'diem', 'gach', 'de_muc', 'can_cu', 'kinh_gui', 'noi_nhan']);

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
    for (const { text, role } of prose.passages) {
      const letter = /^["“(]?(\p{Ll})/u.exec(text.value);
      if (!FRESH.has(role) || !letter || /^\S*[@/]/.test(text.value)) continue;
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
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. ⟦s⟧ở Nông nghiệp và Môi trường rà soát phương án.\n',
        fixed: { body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Nông nghiệp và Môi trường rà soát phương án.\n' },
      },
    ],
  },
};
