import { factSourceOf } from '../document/press/fact-source.ts';
import { factsOf } from '../document/press/facts.ts';
import type { PressRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const tinBaiThieuSoNgay: PressRule = {
  id: 'tin-bai-thieu-so-ngay',
  title: 'Lần đầu nhắc tới văn bản không có số, ký hiệu hoặc ngày',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'warning',
  basis: [],
  why: 'Người đọc cần số, ký hiệu và ngày để tìm đúng văn bản; các lần sau có thể gọi tắt.',
  *check({ piece }, context) {
    const { document } = piece;
    if (!document?.number.number || !document.date || piece.pressKind === 'toan_van') return;
    const opening = [...piece.lead, ...(piece.body[0]?.sentences ?? [])];
    const first = opening[0];
    if (!first) return;
    const { organs } = factSourceOf(document, context.organs);
    const facts = opening.flatMap((one) => factsOf(one.text.value, organs));
    const number = document.number.number.value;
    const hasNumber = facts.some((fact) => fact.kind === 'document' && Number(fact.number) === number);
    const day = document.date.value;
    const hasDate = facts.some((fact) => fact.kind === 'date' && (fact.value === day || fact.value === `-${day.slice(4)}`));
    if (hasNumber && hasDate) return;
    const missing = [hasNumber ? '' : 'số, ký hiệu', hasDate ? '' : 'ngày ban hành'].filter(Boolean).join(' và ');
    yield { at: placeOf(first.text), message: `Thiếu ${missing} của văn bản ở sapo hoặc đoạn đầu. Cần ghi ở lần nhắc đầu tiên.` };
  },
  examples: {
    good: [{ kind: 'piece' }],
    bad: [
      {
        kind: 'piece',
        front: { sapo: '⟦Chủ tịch Ủy ban nhân dân tỉnh Ninh Bình vừa ban hành Chỉ thị về tăng cường công tác bảo vệ rừng.⟧' },
      },
    ],
  },
};
