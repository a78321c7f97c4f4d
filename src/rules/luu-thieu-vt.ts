import { nd30 } from '../lint/clause.ts';
import { isStored, STORED } from '../lint/recipients.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const OFFICE = /(?<![\p{L}\p{M}])(?:VT|Văn thư|VP)(?![\p{L}\p{M}])/iu;

export const luuThieuVt: DocumentRule = {
  id: 'luu-thieu-vt',
  title: 'Dòng Lưu không ghi văn thư',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.b')],
  why: 'Bản gốc văn bản lưu tại Văn thư cơ quan, nên dòng Lưu bắt đầu bằng VT, sau đó là đơn vị soạn thảo.',
  *check(document) {
    for (const field of document.recipients) {
      if (!isStored(field)) continue;
      const rest = field.value.replace(STORED, '');
      if (OFFICE.test(rest)) continue;
      yield { at: placeOf(field.text), message: `Gặp «${field.value}», thiếu VT. Cần «Lưu: VT, <đơn vị soạn thảo>».` };
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { noi_nhan: '\n  - Các sở, ban, ngành cấp tỉnh\n  - "Lưu: VT"' } }],
    bad: [{ kind: 'document', front: { noi_nhan: '\n  - Các sở, ban, ngành cấp tỉnh\n  - "⟦Lưu: NN⟧"' } }],
  },
};
