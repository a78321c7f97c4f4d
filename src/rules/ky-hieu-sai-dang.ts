import { hd36, nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const YEAR = /^(?:19|20)\d{2}[/-]/;
/** Groups of letters and digits that open with a capital or a digit, hyphens between them. */
const GROUPS = /^[\p{Lu}\d][\p{L}\d&.]*(?:-[\p{Lu}\d][\p{L}\d&.]*)*$/u;
const WHOLE = /^\d+[/-](?=\p{Lu})/u;

export const kyHieuSaiDang: DocumentRule = {
  id: 'ky-hieu-sai-dang',
  title: 'Ký hiệu không đúng dạng',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.3.b'), hd36('Mục II')],
  why: 'Ký hiệu viết hoa, các nhóm chữ cách nhau bằng gạch nối không có dấu cách; số đứng riêng trước dấu gạch chéo. Sai dạng thì không tra cứu, không liên thông được.',
  fix: 'unsafe',
  *check(document) {
    const field = document.number.symbolField;
    if (!field || YEAR.test(field.value)) return;
    const { text, value } = field;
    const at = placeOf(text);
    const whole = WHOLE.exec(value);
    if (whole) {
      yield {
        at,
        message: `Gặp ký hiệu «${value}» có cả số. Cần ghi số ở khóa «so», ký hiệu chỉ còn «${value.slice(whole[0].length)}».`,
        ...fixOf(text, 0, whole[0].length, '', 'Bỏ số khỏi ký hiệu'),
      };
      return;
    }
    const named = (document.format.system === 'dang' ? document.type?.partyAbbreviation : undefined) ?? document.type?.abbreviation;
    if (document.format.system === 'dang') {
      if (!named || value.includes('/')) return;
      const hyphen = value.indexOf('-');
      yield {
        at,
        message: `Gặp ký hiệu «${value}», văn bản của Đảng cần dấu gạch chéo giữa tên loại và cơ quan, ví dụ «${named}/TU».`,
        ...(hyphen > 0 ? fixOf(text, hyphen, hyphen + 1, '/', 'Đổi gạch nối thành gạch chéo') : {}),
      };
      return;
    }
    const slash = value.indexOf('/');
    if (slash >= 0) {
      yield {
        at,
        message: `Gặp dấu gạch chéo trong ký hiệu «${value}», cần gạch nối giữa các nhóm chữ: «${value.replaceAll('/', '-')}».`,
        ...fixOf(text, slash, slash + 1, '-', 'Đổi gạch chéo thành gạch nối'),
      };
    } else if (!GROUPS.test(value)) {
      yield { at, message: `Gặp ký hiệu «${value}», cần các nhóm chữ viết hoa cách nhau bằng một gạch nối, ví dụ «${named ?? 'UBND'}-…».` };
    } else if (named && !value.includes('-')) {
      yield { at, message: `Gặp ký hiệu «${value}», thiếu phần cơ quan ban hành. Cần dạng «${named}-<cơ quan>», ví dụ «${named}-UBND».` };
    }
  },
  examples: {
    good: [
      { kind: 'document', front: { ky_hieu: 'CT-UBND' } },
      {
        kind: 'document',
        front: { loai: 'to_trinh', ky_hieu: 'TTr-UBND', kinh_gui: 'Bộ Tài chính', noi_nhan: '\n  - Như trên\n  - "Lưu: VT"' },
      },
    ],
    bad: [
      { kind: 'document', front: { ky_hieu: '⟦CT/UBND⟧' }, fixed: { front: { ky_hieu: 'CT-UBND' } } },
      { kind: 'document', front: { ky_hieu: '⟦12/CT-UBND⟧' }, fixed: { front: { ky_hieu: 'CT-UBND' } } },
      { kind: 'document', front: { ky_hieu: '⟦CT--UBND⟧' } },
      { kind: 'document', front: { ky_hieu: '⟦CT⟧' } },
    ],
  },
};
