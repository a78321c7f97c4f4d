import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const kyHieuKhacCoQuan: DocumentRule = {
  id: 'ky-hieu-khac-co-quan',
  title: 'Ký hiệu ghi cơ quan khác cơ quan ban hành',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.3.b')],
  why: 'Chép văn bản cũ của cơ quan khác mà quên sửa ký hiệu là lỗi hay gặp. Nếu cơ quan dùng chữ viết tắt riêng, khai báo «ky_hieu» trong co_quan.yaml hoặc chithi.yaml.',
  *check(document, { configuration }) {
    const field = document.number.symbolField;
    const { type, letterhead } = document;
    const own = letterhead?.organ.symbol;
    if (!field || !type || !own) return;
    const groups = field.value.split('-');
    const rest = type.abbreviation === null ? (groups[0] ?? '') : groups.slice(1).join('-');
    const configured = configuration.symbols.get(type.id);
    // CTUBND: the chairman as the office that issues (Phụ lục I, Phần I, Mục II.3.b lets the symbol name a chức danh nhà nước).
    if (rest === '' || rest.includes('/') || rest === configured || rest === own || rest === `CT${own}` || rest.startsWith(`${own}-`))
      return;
    const from = field.value.indexOf(rest);
    yield {
      at: placeOf(field.text, from, from + rest.length),
      message: `Gặp «${rest}» trong ký hiệu, trong khi ${letterhead.issuer} viết tắt là «${own}». Cần xem lại «ky_hieu» hoặc «co_quan».`,
    };
  },
  examples: {
    good: [
      { kind: 'document', front: { ky_hieu: 'CT-UBND' } },
      { kind: 'document', front: { ky_hieu: 'CT-CTUBND' } },
    ],
    bad: [{ kind: 'document', front: { ky_hieu: 'CT-⟦HĐND⟧' } }],
  },
};
