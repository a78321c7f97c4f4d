import { pressSettingsOf } from '../document/press/press-settings.ts';
import { radioScriptOf } from '../document/speech/radio-script.ts';
import type { PressRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const phatThanhCauDai: PressRule = {
  id: 'phat-thanh-cau-dai',
  title: 'Câu đọc quá dài',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'warning',
  basis: [],
  why: 'Người nghe không đọc lại được. Câu dài được cắt ở dấu chấm phẩy và ranh giới vế câu; vẫn còn quá dài thì phải viết lại: mặc định cảnh báo trên 25 tiếng, lỗi trên 40 tiếng (bao_chi, cau_dai).',
  *check({ piece }, context) {
    if (piece.pressKind !== 'phat_thanh') return;
    const settings = pressSettingsOf(context.configuration);
    for (const { written, syllables } of radioScriptOf(piece, settings).paragraphs.flat()) {
      if (syllables <= settings.longSentence.warn) continue;
      const tooLong = syllables > settings.longSentence.error;
      yield {
        at: placeOf(written),
        message: `Gặp câu đọc dài ${syllables} tiếng, cần không quá ${settings.longSentence.warn}. Tách thành các câu ngắn, mỗi câu một ý.`,
        severity: tooLong ? 'error' : 'warning',
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'piece',
        front: { the_loai: 'phat_thanh', sapo: 'Chủ tịch Ủy ban nhân dân tỉnh vừa ban hành Chỉ thị số 12.' },
        body: 'Các xã có rừng trực canh cả ngày đêm. [^2]\n',
      },
    ],
    bad: [
      {
        kind: 'piece',
        front: { the_loai: 'phat_thanh', sapo: 'Chủ tịch Ủy ban nhân dân tỉnh vừa ban hành Chỉ thị số 12.' },
        body: '⟦Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Công an tỉnh rà soát kỹ phương án chữa cháy rừng trên toàn địa bàn tỉnh trong cả mùa khô năm nay.⟧ [^1]\n',
      },
    ],
  },
};
