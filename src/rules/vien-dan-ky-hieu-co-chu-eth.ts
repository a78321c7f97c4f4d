import { citing, reportSymbols } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanKyHieuCoChuEth: ProseRule = {
  id: 'vien-dan-ky-hieu-co-chu-eth',
  title: 'Ký hiệu viện dẫn có chữ Ð của bảng chữ khác thay cho chữ Đ',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'error',
  basis: citing,
  why: 'Chữ Ð (U+00D0) trông giống chữ Đ nhưng là chữ khác: tìm kiếm không thấy văn bản, máy coi hai lần viện dẫn là hai văn bản.',
  fix: 'safe',
  check: (prose) =>
    reportSymbols(
      prose,
      'eth-homoglyph',
      (written, right) => `Gặp chữ «Ð» (U+00D0) trong ký hiệu «${written}», cần chữ «Đ» (U+0110): «${right}».`,
      'Thay bằng chữ Đ',
    ),
  examples: {
    good: [{ kind: 'text', text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.' }],
    bad: [
      {
        kind: 'text',
        text: 'Căn cứ Nghị định số ⟦30/2020/NÐ-CP⟧ ngày 05/3/2020 của Chính phủ về công tác văn thư.',
        fixed: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      },
    ],
  },
};
