import { tasksOf } from '../document/document-tasks.ts';
import { contentChecked } from '../lint/citation-faults.ts';
import { words } from '../lint/cited-documents.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const nhiemVuTrung: DocumentRule = {
  id: 'nhiem-vu-trung',
  title: 'Một việc giao hai lần cho cùng đơn vị',
  family: 'nhiem_vu',
  scope: 'van_ban',
  severity: 'warning',
  basis: contentChecked,
  why: 'Hai nhiệm vụ giống hệt nhau giao cho cùng đơn vị thường là chép lặp; nếu khác thời hạn thì không rõ theo thời hạn nào.',
  *check(document, { organs }) {
    const earlier = new Map<string, string>();
    for (const { task, assignments } of tasksOf(document, organs).tasks) {
      for (const { assignment, place } of assignments) {
        const said = words(assignment.item.text.slice(assignment.start, assignment.end));
        if (said.length < 8 || assignment.leadKind === 'none') continue;
        const name = `${assignment.lead.join(';').toLowerCase()}|${said.join(' ')}`;
        const first = earlier.get(name);
        if (first === undefined) earlier.set(name, task.number);
        else if (first !== task.number || task.number === '')
          yield { at: place, message: `Gặp việc đã giao cho cùng đơn vị ở nhiệm vụ ${first || 'trên'}. Cần bỏ một chỗ hoặc gộp lại.` };
      }
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        body: '1. Công an tỉnh tổ chức tuần tra tại các khu rừng giáp ranh.\n\n2. ⟦Công an tỉnh tổ chức tuần tra tại các khu rừng giáp ranh.⟧\n',
      },
    ],
  },
};
