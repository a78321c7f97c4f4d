import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { typedBullets } from '../lint/typed-marks.ts';
import { placeOf } from '../source/source-text.ts';

const LABEL = /^\s*Kính\s+(?:gửi|trình)\s*:?\s*/i;

export const kinhGuiGoNhan: DocumentRule = {
  id: 'kinh-gui-go-nhan',
  title: 'Gõ chữ «Kính gửi» hoặc gạch đầu dòng trong danh sách kính gửi',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.a')],
  why: 'Chữ «Kính gửi:» và gạch đầu dòng do công cụ in; gõ thêm thì bản in bị lặp.',
  fix: 'safe',
  *check(document) {
    yield* typedBullets(document.addressees, 'nơi kính gửi');
    for (const { text } of document.addressees) {
      const match = LABEL.exec(text.value);
      if (!match) continue;
      yield {
        at: placeOf(text, 0, match[0].trimEnd().length),
        message: `Gặp chữ «${match[0].trim()}» gõ trong giá trị; chữ này do công cụ in. Cần chỉ ghi tên nơi nhận.`,
        ...fixOf(text, 0, match[0].length, '', 'Bỏ chữ lặp'),
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { loai: 'to_trinh', kinh_gui: 'Bộ Nông nghiệp và Môi trường', noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: {
          loai: 'to_trinh',
          kinh_gui: '\n  - "⟦Kính gửi:⟧ Bộ Tài chính"\n  - "⟦-⟧ Bộ Nội vụ"',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
        fixed: { front: { kinh_gui: '\n  - "Bộ Tài chính"\n  - "Bộ Nội vụ"' } },
      },
    ],
  },
};
