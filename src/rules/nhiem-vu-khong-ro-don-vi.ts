import { tasksOf } from '../document/document-tasks.ts';
import { contentChecked } from '../lint/citation-faults.ts';
import type { DocumentRule } from '../lint/rule.ts';

const shorten = (names: readonly string[]) => (names.length > 3 ? `${names.slice(0, 3).join('; ')}…` : names.join('; '));

export const nhiemVuKhongRoDonVi: DocumentRule = {
  id: 'nhiem-vu-khong-ro-don-vi',
  title: 'Nhiệm vụ không ghi đơn vị thực hiện',
  family: 'nhiem_vu',
  scope: 'van_ban',
  severity: 'info',
  basis: contentChecked,
  why: 'Nhiệm vụ không ghi đơn vị thì ai cũng là người nhận: khó theo dõi, đôn đốc. Nhiều nhiệm vụ giao chung là có chủ ý, nên đây chỉ là gợi ý.',
  *check(document, { organs }) {
    if (!document.type?.assignsTasks) return;
    for (const { task, place, assignments } of tasksOf(document, organs).tasks) {
      if (assignments.some(({ assignment }) => assignment.leadKind !== 'none' && assignment.leadKind !== 'implied-addressees')) continue;
      // A letter says to whom it speaks: what it asks for is asked of them.
      if (document.addressees.length > 0) continue;
      const all = assignments.find(({ assignment }) => assignment.leadKind === 'implied-addressees')?.assignment.lead ?? [];
      yield {
        at: place,
        message:
          all.length > 0
            ? `Gặp nhiệm vụ${task.number ? ` ${task.number}` : ''} không ghi đơn vị, giao chung cho ${shorten(all)}. Cần ghi đơn vị chủ trì, nếu có.`
            : `Gặp nhiệm vụ${task.number ? ` ${task.number}` : ''} không ghi đơn vị thực hiện. Cần ghi đơn vị chủ trì, nếu có.`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Chi cục Kiểm lâm tăng cường kiểm tra việc chấp hành pháp luật về bảo vệ rừng.\n\n2. Các xã, phường có rừng tổ chức trực canh.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. ⟦Tăng cường kiểm tra việc chấp hành pháp luật về bảo vệ rừng.⟧\n',
      },
    ],
  },
};
