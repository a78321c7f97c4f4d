import { outlineEntries, outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

export const dieuNhaySo: DocumentRule = {
  id: 'dieu-nhay-so',
  title: 'Số của điều bị nhảy hoặc lặp',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Điều đánh số liên tục trong cả văn bản, không bắt đầu lại ở mỗi chương; số nhảy hoặc lặp làm viện dẫn sai.',
  fix: 'unsafe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      const entries = [...outlineEntries(blocks)].filter((one) => one.level === 'dieu' && one.number !== null && /^\d+$/.test(one.number));
      let previous = 0;
      for (const [index, { number, typedNumber }] of entries.entries()) {
        const value = Number(number);
        const expected = previous + 1;
        if (typedNumber && value !== expected) {
          const next = entries[index + 1];
          const alone = !next || Number(next.number) === expected + 1;
          yield {
            at: placeOf(typedNumber),
            message: `Gặp Điều ${number} sau Điều ${previous}, cần Điều ${expected}. Cần thêm điều còn thiếu, hoặc đánh số lại.`,
            ...(alone ? fixOf(typedNumber, 0, typedNumber.value.length, String(expected), `Đổi thành Điều ${expected}`) : {}),
          };
          if (alone) {
            previous = expected;
            continue;
          }
        }
        previous = value;
      }
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      {
        kind: 'document',
        front: { loai: 'quyet_dinh', can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017' },
        body: '### Điều 1.\n\nThành lập Tổ công tác.\n\n### Điều 2.\n\nTổ công tác có nhiệm vụ tuần tra rừng.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { loai: 'quyet_dinh', can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017' },
        body: '### Điều 1.\n\nThành lập Tổ công tác.\n\n### Điều ⟦3⟧.\n\nTổ công tác có nhiệm vụ tuần tra rừng.\n',
        fixed: { body: '### Điều 1.\n\nThành lập Tổ công tác.\n\n### Điều 2.\n\nTổ công tác có nhiệm vụ tuần tra rừng.\n' },
      },
    ],
  },
};
