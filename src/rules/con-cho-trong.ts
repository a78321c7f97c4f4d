import type { Field } from '../document/document.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { runningParagraphs } from '../lint/running-paragraphs.ts';
import { partsOf } from '../lint/signer-parts.ts';
import { placeOf, type SourceText } from '../source/source-text.ts';

/** Rows of dots, underscores, «xxx», words in square brackets: what a draft leaves to be filled in. */
const BLANK =
  /\.{5,}|…{2,}|(?:\.{3}|…)(?=\s*\/(?:20|\p{Lu}))|_{3,}|\[\s*(?:…|\.{3}|\p{L}[^\][]{0,60})\s*\]|(?<![\p{L}\p{M}\d])(?:[xX]{3,}|TODO)(?![\p{L}\p{M}\d])|(?<=ngày\s)(?:…|\.{2,})(?=\s*tháng)|^(?:…|\.{3})$|(?<=(?:^|[\p{L}\p{M}):]\s))(?:…|\.{3})(?=[\s,.;:!?]|$)/gu;

/** What each of them begins with, found without a look at what stands before it. */
const BEGINNING = /\.{2}|…|_{3}|\[|[xX]{3}|TODO/;

export const conChoTrong: DocumentRule = {
  id: 'con-cho-trong',
  title: 'Còn chỗ trống chưa điền',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: { du_thao: 'off', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [],
  why: 'Dấu chấm chấm, «xxx» hay chữ trong ngoặc vuông là chỗ người soạn để lại điền sau; văn bản trình ký, ban hành mà còn chỗ trống thì không dùng được.',
  *check(document) {
    const { invitation } = document;
    const fields: readonly (Field<unknown> | null)[] = [
      document.subject,
      ...document.legalBases,
      ...document.addressees,
      ...document.recipients,
      ...(invitation ? [...invitation.guests, invitation.content, invitation.chair, invitation.time, invitation.venue] : []),
      ...document.signers.flatMap((signer) => [signer.name, ...partsOf(signer).map((part) => part.field)]),
    ];
    const texts: SourceText[] = fields.flatMap((field) => (field ? [field.text] : []));
    // Forms in the appendices are blank on purpose.
    for (const { paragraph } of runningParagraphs(document.body)) texts.push(paragraph.text);
    for (const text of texts) {
      if (!BEGINNING.test(text.value)) continue;
      for (const match of text.value.matchAll(BLANK)) {
        yield {
          at: placeOf(text, match.index, match.index + match[0].length),
          message: `Gặp chỗ trống «${match[0]}» ở văn bản đã qua dự thảo. Cần điền nội dung, hoặc bỏ đi.`,
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      { kind: 'document', front: { trang_thai: 'du_thao', so: null, ngay: null }, body: 'Yêu cầu ……… trực canh.\n' },
      { kind: 'document', body: 'Tăng cường phòng cháy, chữa cháy, cứu nạn… trên địa bàn; từ ngày 01/4 đến hết mùa khô...\n' },
    ],
    bad: [
      { kind: 'document', front: { nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: ⟦…⟧}' } },
      { kind: 'document', body: 'Giao ⟦…⟧ chủ trì, phối hợp với ⟦...⟧.\n\nĐịa điểm trực: ⟦…⟧.\n' },
      { kind: 'document', body: 'Giao ⟦[tên đơn vị]⟧ trực canh, hoàn thành trước ngày ⟦…⟧ tháng 4 năm 2026; kinh phí ⟦.......⟧ đồng.\n' },
    ],
  },
};
