import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { type FormUse, minorityUses, reportFault } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';

const FORMS = ['«…»', '«...»'];
const ELLIPSIS = /(?<![.…])(?:…|\.\.\.)(?![.…])/g;
const BLANK_BEFORE = /(?<![\p{L}\p{M}])(?:ngày|tháng|năm|số|giờ)\s$/iu;
const BLANK_AFTER = /^\s(?:tháng|năm|giờ|phút)(?![\p{L}\p{M}])/iu;

export const dauBaCham: ProseRule = {
  id: 'dau-ba-cham',
  title: 'Dấu ba chấm dùng không thống nhất hoặc sai chỗ dấu phẩy',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Dấu ba chấm đã thay cho phần còn lại của liệt kê, trước nó không cần dấu phẩy; sau nó, khi câu còn tiếp, thường có dấu phẩy hoặc chấm phẩy. Một văn bản viết một kiểu.',
  fix: 'unsafe',
  *check(prose) {
    const uses: FormUse[] = [];
    for (const passage of passagesWith(prose, ELLIPSIS)) {
      const { text } = passage;
      const { value } = text;
      for (const match of value.matchAll(ELLIPSIS)) {
        const start = match.index;
        const end = start + match[0].length;
        if (/v\.?v\.?\s?$/iu.test(value.slice(Math.max(0, start - 5), start))) continue;
        const comma = /,\s?$/.exec(value.slice(Math.max(0, start - 2), start));
        const goesOn = /^ \p{Ll}/u.test(value.slice(end, end + 2));
        if (!/[\p{L}\d),%”"]\s?$/u.test(value.slice(Math.max(0, start - 2), start))) continue;
        // «ngày … tháng … năm …» is a blank to fill in, which another rule knows.
        if (BLANK_BEFORE.test(value.slice(Math.max(0, start - 8), start)) || BLANK_AFTER.test(value.slice(end, end + 7))) continue;
        // so is «giao … chủ trì»
        if (/[\p{L}\p{M})]\s$/u.test(value.slice(Math.max(0, start - 2), start))) continue;
        uses.push({ passage, start, end, form: match[0] === '…' ? 0 : 1 });
        if (!comma && !goesOn) continue;
        const from = start - (comma?.[0].length ?? 0);
        const right = `${match[0]}${goesOn ? ',' : ''}`;
        yield reportFault(
          text,
          { start: from, end, replacement: comma ? right : null },
          comma
            ? `Gặp dấu phẩy trước dấu ba chấm, cần «${right}»: dấu ba chấm đã thay cho phần còn lại.`
            : 'Gặp dấu ba chấm giữa câu, cần dấu phẩy hoặc chấm phẩy sau đó nếu phần liệt kê đã hết.',
          `Viết «${right}»`,
        );
      }
    }
    const { usual, others } = minorityUses(uses);
    for (const { passage, start, end } of others) {
      yield {
        at: placeOf(passage.text, start, end),
        message: `Gặp dấu ba chấm ${FORMS[1 - usual]}, các chỗ khác dùng ${FORMS[usual]}, cần một kiểu.`,
      };
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Ma túy, mua bán người…, góp phần giữ vững an ninh.' },
      { kind: 'text', text: 'Giao Văn phòng chủ trì, phối hợp với … rà soát.' },
      { kind: 'text', text: 'Hoàn thành trước ngày … tháng … năm 2026 và báo cáo trong tháng … năm 2027.' },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Ma túy, mua bán người⟦,…⟧ góp phần giữ vững an ninh.',
        fixed: 'Ma túy, mua bán người…, góp phần giữ vững an ninh.',
      },
      { kind: 'text', text: 'Lúa, ngô, khoai…; lợn, gà…; tôm, cá⟦...⟧' },
    ],
  },
};
