import type { ProseRule } from '../lint/rule.ts';
import { placeOf, type SourceText } from '../source/source-text.ts';

const RUNNING: ReadonlySet<string> = new Set(['doan', 'khoan', 'diem', 'gach']);
/** A shorter item is a label, not a sentence. */
const FEWEST_WORDS = 8;

const DEPTH: Readonly<Record<string, number>> = { khoan: 1, diem: 2, gach: 3 };

/** A value of the front matter stands before the line that closes it. */
function isValue(text: SourceText): boolean {
  const source = text.source.text;
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  return source.startsWith('---', from) && placeOf(text).start < source.indexOf('\n---', from + 3);
}

export const thieuDauCuoiDoan: ProseRule = {
  id: 'thieu-dau-cuoi-doan',
  title: 'Cuối đoạn, cuối mục không có dấu câu',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Đoạn văn, khoản, điểm, gạch đầu dòng kết thúc bằng dấu chấm, chấm phẩy hoặc hai chấm; không có dấu thì người đọc không biết câu đã hết chưa.',
  *check(prose) {
    const { passages } = prose;
    for (const [at, { text, role }] of passages.entries()) {
      const value = text.value.trimEnd();
      const next = passages[at + 1]?.role;
      // A khoản or điểm with parts below it is their title; a paragraph outside the body is a value of the front matter.
      if ((DEPTH[next ?? ''] ?? 0) > (DEPTH[role] ?? 9) || (role !== 'doan' && next === 'doan') || isValue(text)) continue;
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
