import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';
import { capitalizeFirst, isUpper } from '../vietnamese/case.ts';

export const hoTenSaiVietHoa: DocumentRule = {
  id: 'ho-ten-sai-viet-hoa',
  title: 'Họ tên người ký viết hoa không đúng',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục II, Mục II.1'), nd30('Phụ lục I, Phần I, Mục II.7.b')],
  why: 'Họ tên người viết hoa chữ cái đầu tất cả các âm tiết; trên văn bản họ tên in chữ thường, không in hoa toàn bộ.',
  fix: 'safe',
  *check(document) {
    for (const { name } of document.signers) {
      if (!name) continue;
      const words = name.value.split(/(\s+)/);
      const shouted = isUpper(name.value) && words.filter((word) => word.length > 1 && word.trim()).length > 1;
      const right = words.map((word) => (shouted ? capitalizeFirst(word.toLowerCase()) : capitalizeFirst(word))).join('');
      if (right === name.value) continue;
      yield {
        at: placeOf(name.text),
        message: `Gặp họ tên «${name.value}», cần viết hoa chữ đầu mỗi âm tiết: «${right}».`,
        ...fixOf(name.text, 0, name.value.length, right, `Đổi thành «${right}»`),
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: Y Thanh Hà Niê Kđăm}' } }],
    bad: [
      {
        kind: 'document',
        front: { nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: ⟦Lê minh Sơn⟧}' },
        fixed: { front: { nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}' } },
      },
      {
        kind: 'document',
        front: { nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: ⟦LÊ MINH SƠN⟧}' },
        fixed: { front: { nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}' } },
      },
    ],
  },
};
