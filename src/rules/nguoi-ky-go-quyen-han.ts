import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { partsOf } from '../lint/signer-parts.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

/** A mark with its full stop or slash, or without one before a word in capitals. */
const MARK = /^(TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)(?:\s*\.\s*|\s+)(?=\p{L})/u;

const KEY_OF: Readonly<Record<string, string>> = { TM: 'thay_mat', KT: 'ky_thay', TL: 'thua_lenh', TUQ: 'thua_uy_quyen' };

export const nguoiKyGoQuyenHan: DocumentRule = {
  id: 'nguoi-ky-go-quyen-han',
  title: 'Gõ TM., KT., TL., TUQ., Q. vào giá trị của người ký',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.7.a'), ...party()],
  why: 'Chữ viết tắt quyền hạn do công cụ in theo khóa thay_mat, ky_thay, thua_lenh, thua_uy_quyen và quyen, đúng dấu chấm, đúng thứ tự dòng; gõ tay thì bị lặp hoặc sai dòng.',
  fix: 'safe',
  *check(document) {
    for (const signer of document.signers) {
      for (const { key, field } of partsOf(signer)) {
        const match = MARK.exec(field.value);
        if (!match) continue;
        const mark = (match[1] as string).replace('/', '');
        const own = mark === 'Q' ? key === 'chuc_vu' && signer.acting : KEY_OF[mark] === key;
        const wanted = mark === 'Q' ? '«quyen: true»' : `khóa «${KEY_OF[mark]}»`;
        yield {
          at: placeOf(field.text, 0, match[0].trimEnd().length),
          message: own
            ? `Gặp «${match[0].trim()}» gõ trong «${key}»; chữ này do công cụ in. Cần bỏ đi.`
            : `Gặp «${match[0].trim()}» gõ trong «${key}», cần dùng ${wanted} để công cụ in đúng dòng.`,
          ...(own ? fixOf(field.text, 0, match[0].length, '', 'Bỏ chữ viết tắt') : {}),
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      { kind: 'document', front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Minh Sơn}' } },
    ],
    bad: [
      {
        kind: 'document',
        front: { nguoi_ky: '{ky_thay: ⟦KT.⟧ Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Minh Sơn}' },
        fixed: { front: { nguoi_ky: '{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Minh Sơn}' } },
      },
      { kind: 'document', front: { nguoi_ky: '{chuc_vu: ⟦KT⟧ CHỦ TỊCH, ho_ten: Lê Minh Sơn}' } },
      { kind: 'document', front: { nguoi_ky: '{chuc_vu: ⟦Q.⟧ Giám đốc, ho_ten: Lê Minh Sơn}' } },
    ],
  },
};
