import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const SHORT = /^V\s*\/\s*v(?:\s*[:.])?\s+(?:về\s+việc\s+|việc\s+|về\s+)?/iu;

export const trichYeuGoVv: DocumentRule = {
  id: 'trich-yeu-go-vv',
  title: 'Trích yếu gõ chữ «V/v»',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.5.b'), ...party()],
  why: '«V/v» chỉ có ở trích yếu công văn và do công cụ in; văn bản có tên loại viết đầy đủ «Về việc …». «V/v về việc» là lặp.',
  fix: 'safe',
  *check(document) {
    const { subject, type } = document;
    const match = subject ? SHORT.exec(subject.value) : null;
    if (!subject || !type || !match) return;
    const letter = type.subject === 'v_v';
    const instead = letter ? '' : document.format.subjectInLowerCase ? 'về việc ' : 'Về việc ';
    yield {
      at: placeOf(subject.text, 0, match[0].trimEnd().length),
      message: letter
        ? `Gặp «${match[0].trim()}» gõ trong trích yếu công văn; chữ «V/v» do công cụ in. Cần bỏ đi.`
        : `Gặp «${match[0].trim()}» trong trích yếu ${type.name.toLowerCase()}, chỉ công văn dùng «V/v». Cần viết «${instead.trim()} …».`,
      ...fixOf(subject.text, 0, match[0].length, instead, letter ? 'Bỏ «V/v»' : 'Viết đầy đủ «Về việc»'),
    };
  },
  examples: {
    good: [
      { kind: 'document', front: { trich_yeu: 'Về việc tăng cường bảo vệ rừng' } },
      {
        kind: 'document',
        front: {
          loai: 'cong_van',
          trich_yeu: 'tăng cường bảo vệ rừng',
          don_vi_soan: 'NN',
          kinh_gui: 'Sở Nội vụ',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { trich_yeu: '⟦V/v⟧ tăng cường bảo vệ rừng' },
        fixed: { front: { trich_yeu: 'Về việc tăng cường bảo vệ rừng' } },
      },
      {
        kind: 'document',
        front: {
          loai: 'cong_van',
          trich_yeu: '⟦V/v về việc⟧ tăng cường bảo vệ rừng',
          don_vi_soan: 'NN',
          kinh_gui: 'Sở Nội vụ',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
        fixed: { front: { trich_yeu: 'tăng cường bảo vệ rừng' } },
      },
    ],
  },
};
