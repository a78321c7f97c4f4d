import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { runningParagraphs } from '../lint/running-paragraphs.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const PROMISE = /(?<![\p{L}\p{M}])(?:sau|sau đây|như sau|dưới đây|gồm|bao gồm)(\s*[.;,]?)$/iu;

export const danDanhSachThieuHaiCham: DocumentRule = {
  id: 'dan-danh-sach-thieu-hai-cham',
  title: 'Câu dẫn danh sách thiếu dấu hai chấm',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Câu «… như sau», «… gồm» dẫn vào danh sách thì kết thúc bằng dấu hai chấm, để người đọc và công cụ biết các mục sau thuộc về câu ấy.',
  fix: 'safe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { paragraph, next } of runningParagraphs(blocks)) {
        if (next?.kind !== 'item') continue;
        const { text } = paragraph;
        const match = PROMISE.exec(text.value);
        if (!match) continue;
        const from = text.value.length - (match[1] as string).length;
        yield {
          at: placeOf(text, match.index, text.value.length),
          message: `Gặp câu dẫn kết thúc bằng «${match[0]}» trước danh sách, cần dấu hai chấm.`,
          ...fixOf(text, from, text.value.length, ':', 'Đặt dấu hai chấm'),
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      { kind: 'document', body: 'Thời gian thực hiện: từ nay về sau.\n\nYêu cầu các sở:\n\n1. Trực canh.\n\n2. Tuần tra.\n' },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu thực hiện các nhiệm vụ ⟦sau.⟧\n\n1. Trực canh.\n\n2. Tuần tra.\n',
        fixed: { body: 'Yêu cầu thực hiện các nhiệm vụ sau:\n\n1. Trực canh.\n\n2. Tuần tra.\n' },
      },
    ],
  },
};
