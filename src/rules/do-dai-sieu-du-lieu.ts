import type { Field } from '../document/document.ts';
import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { partsOf } from '../lint/signer-parts.ts';
import { placeOf } from '../source/source-text.ts';

/** Lengths of the metadata of an outgoing document (Phụ lục VI). */
const LIMITS = { subject: 500, issuer: 200, post: 100, name: 50, symbol: 30 } as const;

export const doDaiSieuDuLieu: DocumentRule = {
  id: 'do-dai-sieu-du-lieu',
  title: 'Giá trị dài quá mức của dữ liệu đặc tả',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục VI, Phần II')],
  why: 'Hệ thống quản lý tài liệu điện tử nhận trích yếu tối đa 500 ký tự, tên cơ quan 200, chức vụ 100, họ tên 50, ký hiệu 30; dài hơn thì bị cắt khi gửi qua trục liên thông.',
  *check(document) {
    const fields: (readonly [string, number, Field<string> | null | undefined])[] = [
      ['Trích yếu', LIMITS.subject, document.subject],
      ['Tên cơ quan', LIMITS.issuer, document.letterhead?.issuerField],
      ['Ký hiệu', LIMITS.symbol, document.number.symbolField],
      ...document.signers.flatMap((signer) => [
        ['Họ tên', LIMITS.name, signer.name] as const,
        ...partsOf(signer).map(({ field }) => ['Chức vụ', LIMITS.post, field] as const),
      ]),
    ];
    for (const [name, limit, field] of fields) {
      if (!field || field.value.length <= limit) continue;
      yield {
        at: placeOf(field.text),
        message: `${name} dài ${field.value.length} ký tự, quá mức ${limit} của dữ liệu đặc tả. Cần viết gọn lại.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { trich_yeu: `⟦Về ${'tăng cường bảo vệ rừng và '.repeat(20)}phòng cháy⟧` } }],
  },
};
