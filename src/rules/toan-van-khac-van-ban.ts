import { clausesOf } from '../document/press/clauses.ts';
import { sentenceWords } from '../lint/press-record.ts';
import type { PressRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const toanVanKhacVanBan: PressRule = {
  id: 'toan-van-khac-van-ban',
  title: 'Bài toàn văn không đúng nguyên văn',
  family: 'tin_bai',
  scope: 'tin_bai',
  severity: 'error',
  basis: [],
  why: 'Toàn văn thì không được thêm, bớt hay sửa chữ. Bỏ trống thân bài để công cụ lấy đúng nội dung văn bản.',
  *check({ piece }) {
    if (piece.pressKind !== 'toan_van' || !piece.document) return;
    const whole = ` ${clausesOf(piece.document)
      .all.flatMap((clause) => clause.texts.map(sentenceWords))
      .join(' ')} `;
    for (const block of piece.body) {
      for (const { text } of block.sentences) {
        const words = sentenceWords(text.value);
        if (words !== '' && !whole.includes(` ${words} `))
          yield {
            at: placeOf(text),
            message: 'Gặp câu không có nguyên văn trong văn bản. Cần chép đúng từng chữ, hoặc bỏ trống thân bài toàn văn.',
          };
      }
    }
  },
  examples: {
    good: [
      { kind: 'piece', front: { the_loai: 'toan_van' }, body: '' },
      { kind: 'piece', front: { the_loai: 'toan_van' }, body: 'Mùa khô năm 2026 được dự báo kéo dài, nguy cơ cháy rừng ở mức cao.\n' },
    ],
    bad: [
      { kind: 'piece', front: { the_loai: 'toan_van' }, body: '⟦Mùa khô năm 2026 được dự báo rất dài, nguy cơ cháy rừng ở mức cao.⟧\n' },
    ],
  },
};
