import { sentencesOf } from '../document/press/press-piece.ts';
import { ON_PAPER } from '../document/speech/speech-tables.ts';
import type { PressRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const phatThanhNhacTrangGiay: PressRule = {
  id: 'phat-thanh-nhac-trang-giay',
  title: 'Bản tin phát thanh nhắc tới chỗ trên trang giấy',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'warning',
  basis: [],
  why: 'Người nghe không có trang giấy trước mặt: «nói trên», «dưới đây» không chỉ vào đâu cả.',
  *check({ piece }) {
    if (piece.pressKind !== 'phat_thanh') return;
    for (const { text } of sentencesOf(piece)) {
      const value = text.value.toLowerCase();
      for (const words of ON_PAPER) {
        for (let at = value.indexOf(words); at >= 0; at = value.indexOf(words, at + words.length)) {
          if (words === 'như sau' && /:\s*$/.test(value.slice(at + words.length))) continue;
          yield {
            at: placeOf(text, at, at + words.length),
            message: `Gặp «${words}» trong lời đọc. Cần nói thẳng tên việc hoặc tên văn bản.`,
          };
        }
      }
    }
  },
  examples: {
    good: [{ kind: 'piece', front: { the_loai: 'phat_thanh' }, body: 'Nội dung Chỉ thị như sau:\n' }],
    bad: [{ kind: 'piece', front: { the_loai: 'phat_thanh' }, body: 'Các nhiệm vụ ⟦nêu trên⟧ được giao cho các xã có rừng. [^2]\n' }],
  },
};
