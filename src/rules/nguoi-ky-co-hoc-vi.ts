import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

/** Học hàm, học vị, danh hiệu, quân hàm, xưng hô: what may not stand before a signer's name. */
const TITLE =
  /^(?:(?:PGS|GS|TSKH|TS|Th\.?\s?S|ThS|BSCK\s?I{0,2}|BS|DS|KS|CN|LS|KTS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)(?:\s*\.\s*|\s+)|(?:Phó Giáo sư|Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Dược sĩ|Kỹ sư|Cử nhân|Luật sư|Nhà giáo (?:Nhân dân|Ưu tú)|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uỷ)|Ông|Bà|Đồng chí|Đ\/c)\s+)+/iu;

/** Sectors whose own rules may allow titles. */
const SECTORS =
  /giáo dục|đào tạo|y tế|bệnh viện|trường|học viện|đại học|viện |khoa học|công an|quân sự|quân khu|quốc phòng|biên phòng|bộ đội/i;

export const nguoiKyCoHocVi: DocumentRule = {
  id: 'nguoi-ky-co-hoc-vi',
  title: 'Ghi học hàm, học vị, danh hiệu trước họ tên người ký',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.7.b'), ...party()],
  why: 'Trước họ tên người ký không ghi học hàm, học vị và các danh hiệu danh dự khác. Đơn vị vũ trang nhân dân, giáo dục, y tế, khoa học có thể ghi theo quy định riêng của ngành.',
  fix: 'unsafe',
  *check(document) {
    if (SECTORS.test(document.letterhead?.issuer ?? '')) return;
    for (const { name } of document.signers) {
      const match = name ? TITLE.exec(name.value) : null;
      if (!name || !match || match[0].length >= name.value.length) continue;
      yield {
        at: placeOf(name.text, 0, match[0].trimEnd().length),
        message: `Gặp «${match[0].trim()}» trước họ tên người ký, cần chỉ ghi «${name.value.slice(match[0].length)}».`,
        ...fixOf(name.text, 0, match[0].length, '', 'Chỉ để họ tên'),
      };
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      {
        kind: 'document',
        front: {
          co_quan: '{ten: Trường Đại học Hoa Lư, ky_hieu: ĐHHL, dia_danh: Ninh Bình}',
          nguoi_ky: '{chuc_vu: Hiệu trưởng, ho_ten: TS. Lê Minh Sơn}',
        },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: ⟦PGS. TS.⟧ Lê Minh Sơn}' },
        fixed: { front: { nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}' } },
      },
    ],
  },
};
