import type { OrganSystem } from '../document/organ.ts';
import { nd30, party } from '../lint/clause.ts';
import { placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';

const SYSTEM_NAMES: Readonly<Record<OrganSystem, string>> = {
  nha_nuoc: 'cơ quan nhà nước',
  dang: 'cơ quan của Đảng',
  doan_the: 'Mặt trận, đoàn thể',
  tu_phap: 'tòa án, viện kiểm sát',
};

export const loaiKhongThuocHeThong: DocumentRule = {
  id: 'loai-khong-thuoc-he-thong',
  title: 'Loại văn bản không do hệ thống này ban hành',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Điều 7'), ...party()],
  why: 'Kết luận, thông tri là loại văn bản của Đảng; công điện, thư công là của cơ quan nhà nước. Chọn nhầm loại thì ký hiệu và mẫu đều sai.',
  *check(document) {
    const system = document.letterhead?.organ.system;
    const { type } = document;
    if (!system || !type || type.systems.includes(system)) return;
    yield {
      at: placeOfMissing(document),
      message: `Gặp ${type.name.toLowerCase()} do ${SYSTEM_NAMES[system]} ban hành, hệ thống này không có loại văn bản ấy. Cần xem lại «loai» hoặc «co_quan».`,
    };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { loai: '⟦ket_luan⟧' } }],
  },
};
