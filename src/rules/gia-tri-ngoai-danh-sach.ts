import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';

export const giaTriNgoaiDanhSach: DocumentRule = {
  id: 'gia-tri-ngoai-danh-sach',
  title: 'Giá trị không nằm trong các giá trị cho phép',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Giá trị lạ bị bỏ qua; trạng thái gõ sai chẳng hạn làm văn bản đã ban hành thành dự thảo.',
  fix: 'safe',
  *check(document) {
    for (const { at, key, value, choices, suggestion } of problemsOfKind(document, 'not-a-choice')) {
      yield {
        at,
        message: `Gặp «${value}» ở khóa «${key}», cần ${suggestion ? `«${suggestion}»? Các giá trị được dùng: ` : 'một trong: '}${choices.join(', ')}.`,
        ...(suggestion ? fixAt(at, value, suggestion, `Đổi thành «${suggestion}»`) : {}),
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { do_khan: 'hoa_toc' } }],
    bad: [
      { kind: 'document', front: { trang_thai: '⟦ban-hành⟧' }, fixed: { front: { trang_thai: 'ban_hanh' } } },
      { kind: 'document', front: { do_khan: '⟦gấp lắm⟧' } },
    ],
  },
};
