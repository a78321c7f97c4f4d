import type { Passage } from '../lint/prose.ts';
import type { ProseRule, Report } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';

/** A line of plain text may be broken inside a quotation: so many lines are read on before it counts as open. */
const LINES_ON = 4;

/** Two single quotes that stand for a double one, or a straight quote that closes a curly one. */
function* wrongCloses(passage: Passage): Generator<Report> {
  const { text } = passage;
  let open = -1;
  for (const match of text.value.matchAll(/“|”|’’|‘‘|''|"/g)) {
    const [mark, start] = [match[0], match.index];
    const end = start + mark.length;
    const opens = /^\S/.test(text.value.slice(end)) && !/[\p{L}\p{N}.,;!?…)]/u.test(text.value.charAt(start - 1));
    if (mark === '“') open = start;
    else if (mark === '”') open = -1;
    else if (mark === '"' && (open < 0 || opens)) continue;
    else {
      const right = mark !== '"' && (mark === '‘‘' || opens) && open < 0 ? '“' : '”';
      open = right === '“' ? start : -1;
      yield reportFault(
        text,
        { start, end, replacement: right },
        `Gặp dấu ngoặc kép gõ bằng «${mark}», cần «${right}» cho khớp cặp “…”.`,
        `Đổi thành ${right}`,
      );
    }
  }
}

function countOf(value: string, mark: string): number {
  return value.split(mark).length - 1;
}

export const ngoacKepKhongKhop: ProseRule = {
  id: 'ngoac-kep-khong-khop',
  title: 'Dấu ngoặc kép mở và đóng không khớp',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Ngoặc kép mở bằng “ thì đóng bằng ”; đóng bằng hai dấu nháy đơn hoặc quên đóng thì không rõ tên gọi, trích dẫn đến đâu là hết.',
  fix: 'unsafe',
  *check(prose) {
    const { passages } = prose;
    for (const [at, passage] of passages.entries()) {
      const wrong = [...wrongCloses(passage)];
      yield* wrong;
      if (wrong.length > 0) continue;
      const { text } = passage;
      const opened = countOf(text.value, '“') - countOf(text.value, '”');
      if (opened === 0) continue;
      const near = passages.slice(Math.max(0, at - LINES_ON), at + LINES_ON + 1);
      const around = near.reduce((sum, one) => sum + countOf(one.text.value, '“') - countOf(one.text.value, '”'), 0);
      if (around === 0) continue;
      const start = opened > 0 ? text.value.lastIndexOf('“') : text.value.indexOf('”');
      yield {
        at: placeOf(text, start, start + 1),
        severity: 'warning',
        message:
          opened > 0
            ? 'Gặp ngoặc kép “ chưa đóng, cần thêm ” ở cuối phần trích.'
            : 'Gặp ngoặc kép ” không có dấu mở, cần thêm “ hoặc bỏ đi.',
      };
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Phong trào “Toàn dân bảo vệ an ninh Tổ quốc” và cuộc vận động "Ngày vì người nghèo".' }],
    bad: [
      { kind: 'text', text: 'Quy định về “bảo vệ cơ quan⟦’’⟧.', fixed: 'Quy định về “bảo vệ cơ quan”.' },
      { kind: 'text', text: 'Cuộc vận động ⟦“⟧Ngày vì người nghèo do Mặt trận phát động.' },
    ],
  },
};
