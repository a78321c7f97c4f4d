import { tasksOf } from '../document/document-tasks.ts';
import { contentChecked } from '../lint/citation-faults.ts';
import { words } from '../lint/cited-documents.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { countLetters } from '../vietnamese/words.ts';

/** The same for all that has the same words, in which most tasks differ already, and known sooner than the words. */
const lettersOf = (text: string) => countLetters(text.normalize('NFC')).letters;

export const nhiemVuTrung: DocumentRule = {
  id: 'nhiem-vu-trung',
  title: 'Một việc giao hai lần cho cùng đơn vị',
  family: 'nhiem_vu',
  scope: 'van_ban',
  severity: 'warning',
  basis: contentChecked,
  why: 'Hai nhiệm vụ giống hệt nhau giao cho cùng đơn vị thường là chép lặp; nếu khác thời hạn thì không rõ theo thời hạn nào.',
  *check(document, { organs }) {
    const given = tasksOf(document, organs).tasks.flatMap(({ task, assignments }) =>
      assignments
        .filter(({ assignment }) => assignment.leadKind !== 'none')
        .map(({ assignment, place }) => {
          const lead = assignment.lead.join(';').toLowerCase();
          const text = assignment.item.text.slice(assignment.start, assignment.end);
          return { number: task.number, place, lead, text, size: `${lead}|${lettersOf(text)}` };
        }),
    );
    const alike = new Map<string, number>();
    for (const { size } of given) alike.set(size, (alike.get(size) ?? 0) + 1);
    const earlier = new Map<string, string>();
    for (const { number, place, lead, text, size } of given) {
      if (alike.get(size) === 1) continue;
      const said = words(text);
      if (said.length < 8) continue;
      const name = `${lead}|${said.join(' ')}`;
      const first = earlier.get(name);
      if (first === undefined) earlier.set(name, number);
      else if (first !== number || number === '')
        yield { at: place, message: `Gặp việc đã giao cho cùng đơn vị ở nhiệm vụ ${first || 'trên'}. Cần bỏ một chỗ hoặc gộp lại.` };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: '1. Công an tỉnh tổ chức tuần tra tại các khu rừng giáp ranh.\n\n2. Chi cục Kiểm lâm tổ chức tuần tra tại các khu rừng đặc dụng.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: '1. Công an tỉnh tổ chức tuần tra tại các khu rừng giáp ranh.\n\n2. ⟦Công an tỉnh tổ chức tuần tra tại các khu rừng giáp ranh.⟧\n',
      },
    ],
  },
};
