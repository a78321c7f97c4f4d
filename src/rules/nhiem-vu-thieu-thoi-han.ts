import { tasksOf } from '../document/document-tasks.ts';
import { contentChecked } from '../lint/citation-faults.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const nhiemVuThieuThoiHan: DocumentRule = {
  id: 'nhiem-vu-thieu-thoi-han',
  title: 'Nhiệm vụ của kế hoạch không ghi thời hạn',
  family: 'nhiem_vu',
  scope: 'van_ban',
  severity: 'info',
  basis: contentChecked,
  why: 'Kế hoạch giao việc phải nói bao giờ xong, hoặc làm định kỳ thế nào: không có thời hạn thì không kiểm tra được.',
  *check(document, { organs }) {
    if (document.type?.deadlines !== 'required') return;
    const { tasks } = tasksOf(document, organs);
    const without = tasks.filter(
      ({ assignments }) => !assignments.some(({ assignment }) => assignment.deadline !== null || assignment.recurrence !== null),
    );
    const scheduled = document.body.some((block) => block.kind === 'heading' && /thời gian|tiến độ/iu.test(block.text.value));
    if (scheduled) return;
    for (const { task, place, assignments } of without) {
      if (!assignments.some(({ assignment }) => assignment.leadKind === 'named')) continue;
      yield {
        at: place,
        message: `Gặp nhiệm vụ${task.number ? ` ${task.number}` : ''} không ghi thời hạn. Cần ghi ngày hoàn thành hoặc định kỳ thực hiện.`,
      };
    }
    if (tasks.length > 2 && without.length === tasks.length && document.typeField) {
      yield {
        at: placeOf(document.typeField.text),
        message: `Gặp ${document.type.name.toLowerCase()} có ${tasks.length} nhiệm vụ mà không nhiệm vụ nào ghi thời hạn. Cần ghi thời hạn hoàn thành.`,
        severity: 'warning',
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { loai: 'ke_hoach' },
        body: '1. Sở Y tế tổ chức tập huấn, hoàn thành trước ngày 30/6/2026.\n\n2. Công an tỉnh báo cáo kết quả hằng quý.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { loai: 'ke_hoach' },
        body: '1. Sở Y tế tổ chức tập huấn, hoàn thành trước ngày 30/6/2026.\n\n2. ⟦Công an tỉnh tổ chức kiểm tra các cơ sở.⟧\n',
      },
      {
        kind: 'document',
        front: { loai: '⟦ke_hoach⟧' },
        body: '1. ⟦Sở Y tế tổ chức tập huấn.⟧\n\n2. ⟦Công an tỉnh tổ chức kiểm tra các cơ sở.⟧\n\n3. ⟦Sở Nội vụ tổng hợp kết quả.⟧\n',
      },
    ],
  },
};
