import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const ABOUT = /^Về\s+(?:việc\s+)?/iu;

export const trichYeuCongVanLapVeViec: DocumentRule = {
  id: 'trich-yeu-cong-van-lap-ve-viec',
  title: 'Trích yếu công văn mở đầu bằng «Về việc»',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.5.b')],
  why: 'Công cụ in «V/v», tức là «Về việc», trước trích yếu công văn; gõ thêm «Về việc» thì bản in thành «V/v về việc».',
  fix: 'safe',
  *check(document) {
    const { subject } = document;
    if (!subject || document.type?.subject !== 'v_v' || document.format.letterSubject.prefix === '') return;
    const match = ABOUT.exec(subject.value);
    if (!match) return;
    yield {
      at: placeOf(subject.text, 0, match[0].trimEnd().length),
      message: `Gặp «${match[0].trim()}» ở đầu trích yếu công văn, lặp với «V/v» do công cụ in. Cần bỏ đi.`,
      ...fixOf(subject.text, 0, match[0].length, '', 'Bỏ chữ lặp'),
    };
  },
  examples: {
    good: [
      { kind: 'document' },
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
        front: {
          loai: 'cong_van',
          trich_yeu: '⟦Về việc⟧ tăng cường bảo vệ rừng',
          don_vi_soan: 'NN',
          kinh_gui: 'Sở Nội vụ',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
        fixed: { front: { trich_yeu: 'tăng cường bảo vệ rừng' } },
      },
    ],
  },
};
