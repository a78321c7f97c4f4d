import { mentions, passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const PHONE = /(?<=(?:điện thoại|đt|số máy|di động|đường dây nóng|fax|zalo)(?:\s+(?:số|liên hệ|là))?\s*[:.]?\s*)\(?0[\d .()-]{7,15}\d/giu;

const LABELS = ['điện thoại', 'đt', 'số máy', 'di động', 'đường dây nóng', 'fax', 'zalo'];

export const soDienThoaiSai: ProseRule = {
  id: 'so-dien-thoai-sai',
  title: 'Số điện thoại thừa hoặc thiếu chữ số',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Số điện thoại có mã vùng gồm 10 hoặc 11 chữ số; số di động gồm 10 chữ số, các đầu số 11 chữ số (012, 016, 018, 019) đã đổi từ năm 2018.',
  *check(prose) {
    if (!mentions(prose, LABELS)) return;
    for (const { text } of passagesWith(prose, PHONE)) {
      for (const match of text.value.matchAll(PHONE)) {
        const digits = match[0].replace(/\D/g, '');
        const old = /^01[2689]\d{8}$/.test(digits);
        if ((digits.length === 10 || digits.length === 11) && !old) continue;
        yield {
          at: placeOf(text, match.index, match.index + match[0].length),
          message: old
            ? `Gặp số «${match[0]}» dùng đầu số cũ, cần đổi sang đầu số 10 chữ số.`
            : `Gặp số «${match[0]}» có ${digits.length} chữ số, cần 10 hoặc 11 chữ số.`,
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Điện thoại: 0229.3871.001, di động 0912 345 678.' }],
    bad: [{ kind: 'text', text: 'Điện thoại: ⟦0912 345 67⟧.' }],
  },
};
