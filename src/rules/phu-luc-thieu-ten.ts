import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const phuLucThieuTen: DocumentRule = {
  id: 'phu-luc-thieu-ten',
  title: 'Phụ lục không có tên',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'warning', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục III.1')],
  why: 'Tên phụ lục được trình bày ngay dưới chữ «Phụ lục», bằng chữ in hoa; không có tên thì không biết phụ lục nói gì.',
  *check(document) {
    for (const { kind, title } of document.attachments) {
      if (kind === 'phu_luc' && title.value.trim() === '' && title.text.pieces.length === 0) {
        yield { at: title.key, message: 'Thiếu tên phụ lục. Cần «::: phu-luc {ten="…"}», hoặc «ten» trong «phu_luc».' };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Yêu cầu trực canh (theo Phụ lục kèm theo).\n\n::: phu-luc {ten="Khu vực trọng điểm"}\n\nXã Cúc Phương.\n\n:::\n',
      },
    ],
    bad: [{ kind: 'document', body: 'Yêu cầu trực canh (theo Phụ lục kèm theo).\n\n⟦:::⟧ phu-luc\n\nXã Cúc Phương.\n\n:::\n' }],
  },
};
