import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { fixOf } from '../lint/source-edit.ts';
import { type Place, placeOf } from '../source/source-text.ts';

const GAP = /[ \u00a0\u2000-\u200a\u3000]{4,}|[ \u00a0]*\t[ \t\u00a0]*/g;

const ANY_GAP = /\t|[ \u00a0\u2000-\u200a\u3000]{4}/;

/** Cells of a paragraph that is a table pasted from a spreadsheet: lines of as many cells, tabs between them; null otherwise. */
function pastedRows(place: Place): string[][] | null {
  if (place.start < 0 || (place.start > 0 && place.source.text[place.start - 1] !== '\n')) return null;
  const text = place.source.text.slice(place.start, place.end);
  if (!text.includes('\t')) return null;
  const rows = text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
  const width = rows[0]?.length ?? 0;
  return rows.length > 1 && width > 1 && rows.every((cells) => cells.length === width) ? rows : null;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}

export const canLeBangDauCach: DocumentRule = {
  id: 'can-le-bang-dau-cach',
  title: 'Căn lề bằng nhiều dấu cách hoặc phím Tab',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Căn chữ bằng dấu cách sẽ lệch khi đổi phông hoặc in ra; lề, thụt dòng do công cụ đặt, còn chữ cần thẳng cột thì dùng bảng.',
  fix: 'safe',
  *check(document) {
    for (const { paragraph } of allParagraphs(document)) {
      const { text } = paragraph;
      const rows = pastedRows(paragraph.place);
      if (rows) {
        yield {
          at: paragraph.place,
          message: `Gặp bảng dán từ Excel hoặc Word (${rows.length} dòng, ${rows[0]?.length} cột, ngăn bằng phím Tab). Cần viết thành bảng, mỗi ô giữa hai dấu «|».`,
          fix: {
            title: 'Viết thành bảng, dòng đầu là tên cột',
            edits: [{ start: paragraph.place.start, end: paragraph.place.end, text: tableOf(rows) }],
            safe: false,
          },
        };
        continue;
      }
      if (!ANY_GAP.test(text.value)) continue;
      for (const match of text.value.matchAll(GAP)) {
        const end = match.index + match[0].length;
        yield {
          at: placeOf(text, match.index, end),
          message: match[0].includes('\t')
            ? 'Gặp phím Tab trong đoạn. Cần một dấu cách, hoặc dùng bảng nếu muốn thẳng cột.'
            : `Gặp ${match[0].length} dấu cách liền nhau. Cần một dấu cách, hoặc dùng bảng nếu muốn thẳng cột.`,
          ...fixOf(text, match.index, end, ' ', 'Thay bằng một dấu cách'),
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Phân công như sau:\n\n| TT | Việc | Đơn vị |\n|---|---|---|\n| 1 | Rà soát | Sở Y tế |\n| 2 | Báo cáo | Sở Tài chính |\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Phân công như sau:\n\n⟦TT\tViệc\tĐơn vị\n1\tRà soát\tSở Y tế\n2\tBáo cáo\tSở Tài chính⟧\n',
        fixed: {
          body: 'Phân công như sau:\n\n| TT | Việc | Đơn vị |\n| --- | --- | --- |\n| 1 | Rà soát | Sở Y tế |\n| 2 | Báo cáo | Sở Tài chính |\n',
        },
      },
      {
        kind: 'document',
        body: 'Trực ban:⟦        ⟧Nguyễn Văn An.\n\nĐiện thoại:⟦\t⟧0123 456 789.\n',
        fixed: { body: 'Trực ban: Nguyễn Văn An.\n\nĐiện thoại: 0123 456 789.\n' },
      },
    ],
  },
};
