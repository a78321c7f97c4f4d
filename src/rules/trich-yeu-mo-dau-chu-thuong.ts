import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const trichYeuMoDauChuThuong: DocumentRule = {
  id: 'trich-yeu-mo-dau-chu-thuong',
  title: 'Trích yếu mở đầu bằng chữ thường',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục II, Mục I')],
  why: 'Trích yếu đứng ở đầu một dòng riêng dưới tên loại, nên viết hoa chữ cái đầu. Trích yếu công văn viết thường vì đứng sau «V/v».',
  fix: 'safe',
  *check(document) {
    const { subject, type } = document;
    if (!subject || type?.subject !== 'under_name' || document.format.subjectInLowerCase) return;
    const first = /^\p{Ll}/u.exec(subject.value)?.[0];
    if (!first || /^v\s*\/\s*v/i.test(subject.value)) return;
    yield {
      at: placeOf(subject.text, 0, first.length),
      message: `Gặp trích yếu mở đầu bằng chữ thường «${first}», cần «${first.toUpperCase()}».`,
      ...fixOf(subject.text, 0, first.length, first.toUpperCase(), 'Viết hoa chữ đầu'),
    };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: { trich_yeu: '⟦v⟧ề tăng cường bảo vệ rừng' },
        fixed: { front: { trich_yeu: 'Về tăng cường bảo vệ rừng' } },
      },
    ],
  },
};
