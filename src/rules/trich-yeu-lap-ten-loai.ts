import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const trichYeuLapTenLoai: DocumentRule = {
  id: 'trich-yeu-lap-ten-loai',
  title: 'Trích yếu lặp tên loại văn bản',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.5')],
  why: 'Tên loại đã in thành một dòng riêng ngay trên trích yếu; nhắc lại thì đọc thành «CHỈ THỊ Chỉ thị về …».',
  fix: 'unsafe',
  *check(document) {
    const { subject, type } = document;
    if (!subject || !type || type.subject !== 'under_name') return;
    const name = type.name.toLowerCase();
    if (!subject.value.toLowerCase().startsWith(`${name} `)) return;
    const rest = subject.value.slice(name.length).trimStart();
    // «Báo cáo viên…», «Kế hoạch số 5»: another word or another document, not the type again.
    if (!/^(?:về|việc)(?![\p{L}\p{M}])/iu.test(rest)) return;
    const first = rest[0] as string;
    yield {
      at: placeOf(subject.text, 0, name.length),
      message: `Gặp «${subject.value.slice(0, name.length)}» ở đầu trích yếu, lặp với tên loại đã in ở trên. Cần bắt đầu bằng «Về …».`,
      ...fixOf(subject.text, 0, subject.value.length - rest.length + 1, first.toUpperCase(), 'Bỏ tên loại'),
    };
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { loai: 'ke_hoach', trich_yeu: 'Kế hoạch hóa gia đình năm 2026' } }],
    bad: [
      {
        kind: 'document',
        front: { trich_yeu: '⟦Chỉ thị⟧ về tăng cường bảo vệ rừng' },
        fixed: { front: { trich_yeu: 'Về tăng cường bảo vệ rừng' } },
      },
    ],
  },
};
