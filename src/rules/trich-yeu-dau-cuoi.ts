import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { typedClosings } from '../lint/typed-marks.ts';

export const trichYeuDauCuoi: DocumentRule = {
  id: 'trich-yeu-dau-cuoi',
  title: 'Trích yếu có dấu ở cuối',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.5'), ...party()],
  why: 'Trích yếu là một cụm từ nêu khái quát nội dung, không phải một câu; các mẫu của Phụ lục III không có dấu chấm sau trích yếu.',
  fix: 'safe',
  check: (document) => (document.subject ? typedClosings([document.subject], 'trích yếu') : []),
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: { trich_yeu: 'Về tăng cường bảo vệ rừng⟦.⟧' },
        fixed: { front: { trich_yeu: 'Về tăng cường bảo vệ rừng' } },
      },
    ],
  },
};
