import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const RUNNING: ReadonlySet<string> = new Set(['doan', 'khoan', 'diem', 'gach']);
/** A shorter item is a label, not a sentence. */
const FEWEST_WORDS = 8;

export const thieuDauCuoiDoan: ProseRule = {
  id: 'thieu-dau-cuoi-doan',
  title: 'Cuối đoạn, cuối mục không có dấu câu',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Đoạn văn, khoản, điểm, gạch đầu dòng kết thúc bằng dấu chấm, chấm phẩy hoặc hai chấm; không có dấu thì người đọc không biết câu đã hết chưa.',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      const value = text.value.trimEnd();
      if (!RUNNING.has(role) || value.split(/\s+/).length < FEWEST_WORDS || !/[\p{L}\d)%”"]$/u.test(value)) continue;
      if (/[.!?:;…][”")]$/u.test(value)) continue;
      const last = /\S+$/.exec(value.slice(-40));
      const start = last ? value.length - last[0].length : 0;
      yield {
        at: placeOf(text, start, value.length),
        message: `Gặp đoạn kết thúc bằng «${value.slice(start)}» chưa có dấu câu, cần dấu chấm hoặc chấm phẩy.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Nông nghiệp và Môi trường rà soát phương án chữa cháy rừng trước ngày 15 tháng 4 năm ⟦2026⟧\n\n2. Ủy ban nhân dân các xã tổ chức trực canh 24/24 giờ.\n',
      },
    ],
  },
};
