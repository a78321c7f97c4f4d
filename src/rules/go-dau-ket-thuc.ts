import { nd30, party } from '../lint/clause.ts';
import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { runningParagraphs } from '../lint/running-paragraphs.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

const TAIL = 40;
const END = /(?<!\s)\s*(?:\.\s*\/\s*\.|\.\s*\/|\/\s*\.)[-/]?\s*$/;

export const goDauKetThuc: DocumentRule = {
  id: 'go-dau-ket-thuc',
  title: 'Gõ dấu kết thúc «./.» trong nội dung',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục III, Mẫu 1.1 đến 1.7'), ...party()],
  why: 'Dấu kết thúc do công cụ đặt sau câu cuối theo thể thức («./.» ở văn bản nhà nước, «.» ở văn bản Đảng); gõ sẵn thì khi thêm câu phải nhớ dời đi.',
  fix: 'safe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { paragraph } of runningParagraphs(blocks)) {
        const { text } = paragraph;
        const start = Math.max(0, text.value.length - TAIL);
        const match = END.exec(text.value.slice(start));
        if (!match) continue;
        const from = start + match.index;
        const closed = /[.!?…:;]$/.test(text.value.slice(0, from).slice(-1));
        yield {
          at: placeOf(text, from, text.value.length),
          message: `Gặp «${match[0].trim()}» gõ ở cuối đoạn; dấu kết thúc văn bản do công cụ đặt. Cần thay bằng dấu chấm.`,
          ...fixOf(text, from, text.value.length, closed ? '' : '.', 'Thay bằng dấu chấm'),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', body: 'Yêu cầu các đơn vị nghiêm túc thực hiện Chỉ thị này.\n' }],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu các đơn vị nghiêm túc thực hiện Chỉ thị này⟦./.⟧\n',
        fixed: { body: 'Yêu cầu các đơn vị nghiêm túc thực hiện Chỉ thị này.\n' },
      },
    ],
  },
};
