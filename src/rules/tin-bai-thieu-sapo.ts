import type { PressRule } from '../lint/rule.ts';

export const tinBaiThieuSapo: PressRule = {
  id: 'tin-bai-thieu-sapo',
  title: 'Tin bài không có sapo',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'warning',
  basis: [],
  why: 'Sapo nói ngay ai ban hành văn bản nào, ngày nào, về việc gì; trang và bản tin phát thanh đều mở đầu bằng nó.',
  *check({ piece }) {
    if (piece.lead.length > 0 || !piece.documentField || piece.pressKind === null || piece.pressKind === 'toan_van') return;
    yield {
      at: piece.documentField.key,
      message: 'Thiếu khóa «sapo». Cần một câu: ai ban hành văn bản nào, số, ngày, về việc gì.',
    };
  },
  examples: {
    good: [{ kind: 'piece' }, { kind: 'piece', front: { the_loai: 'toan_van', sapo: null }, body: '' }],
    bad: [{ kind: 'piece', front: { sapo: null, van_ban: null, '⟦van_ban⟧': 'vi-du.md' } }],
  },
};
