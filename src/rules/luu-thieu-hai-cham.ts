import { nd30 } from '../lint/clause.ts';
import { isStored } from '../lint/recipients.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const WITHOUT_COLON = /^[-–+•*\s]*[Ll]ưu(\s+)(?=\p{Lu})/u;

export const luuThieuHaiCham: DocumentRule = {
  id: 'luu-thieu-hai-cham',
  title: 'Chữ Lưu không có dấu hai chấm',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.b')],
  why: 'Dòng cuối của Nơi nhận gồm chữ «Lưu», dấu hai chấm, rồi chữ viết tắt «VT» và đơn vị soạn thảo.',
  fix: 'safe',
  *check(document) {
    for (const field of document.recipients) {
      const match = isStored(field) ? WITHOUT_COLON.exec(field.text.value) : null;
      if (!match) continue;
      const from = match[0].length - (match[1] as string).length;
      yield {
        at: placeOf(field.text, 0, from),
        message: `Gặp «${field.value}», cần dấu hai chấm sau chữ Lưu: «Lưu: ${field.value.slice(match[0].length)}».`,
        ...fixOf(field.text, from, match[0].length, ': ', 'Thêm dấu hai chấm'),
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { noi_nhan: '\n  - Lưu trữ lịch sử tỉnh\n  - Lưu: VT, NN' } }],
    bad: [
      {
        kind: 'document',
        front: { noi_nhan: '\n  - Các sở, ban, ngành cấp tỉnh\n  - ⟦Lưu⟧ VT, NN' },
        fixed: { front: { noi_nhan: '\n  - Các sở, ban, ngành cấp tỉnh\n  - Lưu: VT, NN' } },
      },
    ],
  },
};
