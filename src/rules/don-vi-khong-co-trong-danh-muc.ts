import type { OrganRegister } from '../document/organ-register.ts';
import { contentChecked } from '../lint/citation-faults.ts';
import { namedUnits } from '../lint/named-units.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const CLOSED = /^(?:Sở|Bộ) \p{Lu}\p{Ll}/u;
/** Names that the register knows are many: those whose sector is an everyday one are not worth asking it for. */
const ORDINARY =
  /^(?:Sở|Bộ) (?:Nội vụ|Tư pháp|Tài chính|Công Thương|Xây dựng|Y tế|Giáo dục và Đào tạo|Nông nghiệp và Môi trường|Khoa học và Công nghệ|Văn hóa, Thể thao và Du lịch|Dân tộc và Tôn giáo|Ngoại giao|Ngoại vụ|Quốc phòng|Công an|Chỉ huy|Tư lệnh)(?![\p{L}\p{M}])/u;

/** Null where the register knows the name, at any time and in any province; else the name that it is nearest to, or an empty text. */
function unknownTo(organs: OrganRegister, name: string): string | null {
  if (organs.named(name, null).length > 0) return null;
  const { known, nearest: near } = organs.likeness(name);
  if (known) return null;
  return near && Math.abs(near.length - name.length) <= 3 ? near : '';
}

export const donViKhongCoTrongDanhMuc: DocumentRule = {
  id: 'don-vi-khong-co-trong-danh-muc',
  title: 'Bộ, sở được giao việc không có trong danh mục',
  family: 'nhiem_vu',
  scope: 'van_ban',
  severity: 'info',
  basis: contentChecked,
  why: 'Bộ và sở là danh mục khép kín; tên không có trong đó thường là gõ nhầm một chữ. Cơ quan riêng của địa phương có thể khai trong co_quan.yaml.',
  *check(document, { organs }) {
    const seen = new Set<string>();
    for (const { text, start, end } of namedUnits(document, organs)) {
      const name = text.value.slice(start, end).normalize('NFC');
      if (!CLOSED.test(name) || ORDINARY.test(name) || seen.has(name)) continue;
      seen.add(name);
      const suggestion = unknownTo(organs, name);
      if (suggestion === null) continue;
      yield {
        at: placeOf(text, start, end),
        message: `Gặp «${name}», không có trong danh mục cơ quan${suggestion ? `; có lẽ là «${suggestion}»` : ''}. Cần xem lại tên.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document', body: '1. Sở Tài chính cân đối kinh phí.\n\n2. Sở Nội vụ theo dõi, đôn đốc.\n' }],
    bad: [{ kind: 'document', body: '1. ⟦Sở Tài chánh⟧ cân đối kinh phí.\n' }],
  },
};
