import { pressSettingsOf } from '../document/press/press-settings.ts';
import { radioScriptOf } from '../document/speech/radio-script.ts';
import type { PressRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const phatThanhChuaBietDoc: PressRule = {
  id: 'phat-thanh-chua-biet-doc',
  title: 'Bản tin phát thanh có chỗ chưa biết đọc thế nào',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Lời đọc không được còn chữ số, dấu gạch chéo, ngoặc hay chữ viết tắt. Chỗ không có trong bảng thì không đoán: đoán sai nghĩa một chữ viết tắt là đọc sai văn bản.',
  *check({ piece }, context) {
    if (piece.pressKind !== 'phat_thanh') return;
    for (const { text, start, end, written } of radioScriptOf(piece, pressSettingsOf(context.configuration)).unreadable)
      yield {
        at: placeOf(text, start, end),
        message: `Gặp «${written}», chưa biết đọc thế nào. Cần viết đủ chữ, hoặc ghi cách đọc vào chithi.yaml: bao_chi, cach_doc.`,
      };
  },
  examples: {
    good: [{ kind: 'piece', front: { the_loai: 'phat_thanh' } }],
    bad: [
      { kind: 'piece', front: { the_loai: 'phat_thanh' }, body: 'Các xã có rừng lập tổ ⟦TXK⟧ để trực canh. [^2]\n' },
      { kind: 'piece', front: { the_loai: 'phat_thanh' }, body: 'Các xã có rừng trực canh ⟦=⟧ tuần rừng. [^2]\n' },
    ],
  },
};
