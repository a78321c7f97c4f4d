import { tasksOf } from '../document/document-tasks.ts';
import { contentChecked } from '../lint/citation-faults.ts';
import { words } from '../lint/cited-documents.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

/** «các địa phương phối hợp với các địa phương khác»: many units of one kind may well work with each other. */
const SHARED = /^(?:các|những|mọi|cơ quan|đơn vị|địa phương|ngành)(?![\p{L}\p{M}])/iu;

export const chuTriDongThoiPhoiHop: DocumentRule = {
  id: 'chu-tri-dong-thoi-phoi-hop',
  title: 'Một đơn vị vừa chủ trì vừa phối hợp trong cùng một việc',
  family: 'nhiem_vu',
  scope: 'van_ban',
  severity: 'warning',
  basis: contentChecked,
  why: 'Đơn vị chủ trì không phối hợp với chính mình: thường là chép nhầm tên đơn vị.',
  *check(document, { organs }) {
    for (const { assignments } of tasksOf(document, organs).tasks) {
      for (const { assignment, text, place } of assignments) {
        if (assignment.leadKind !== 'named' || assignment.coordinating.length === 0) continue;
        const leads = new Set(assignment.lead.map((name) => words(name).join(' ')));
        const index = assignment.coordinating.findIndex((name) => leads.has(words(name).join(' ')));
        if (index < 0 || SHARED.test(assignment.coordinating[index] ?? '')) continue;
        const span = assignment.coordinatingSpans[index];
        yield {
          at: span ? placeOf(text, span.start, span.end) : place,
          message: `Gặp «${assignment.coordinating[index]}» vừa chủ trì vừa phối hợp trong cùng một việc. Cần sửa một trong hai chỗ.`,
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: '1. Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Công Thương kiểm tra an toàn thực phẩm.\n\n2. Các xã, phường tuyên truyền đến hộ kinh doanh.\n',
      },
    ],
    bad: [{ kind: 'document', body: '1. Sở Y tế chủ trì, phối hợp với Công an tỉnh, ⟦Sở Y tế⟧ kiểm tra an toàn thực phẩm.\n' }],
  },
};
