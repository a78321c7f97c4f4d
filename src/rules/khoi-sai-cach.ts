import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { placeOf } from '../source/source-text.ts';

const FENCE = /^:{2,}[^\s]{0,40}/;

export const khoiSaiCach: DocumentRule = {
  id: 'khoi-sai-cach',
  title: 'Dấu «:::» không mở được khối',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Khối như phụ lục đặt tại chỗ mở bằng «::: phu-luc {ten="…"}» ở đầu dòng và đóng bằng «:::»; viết khác thì các dấu ấy bị in ra như chữ.',
  *check(document) {
    for (const { paragraph } of allParagraphs(document)) {
      const match = FENCE.exec(paragraph.text.value);
      if (!match) continue;
      yield {
        at: placeOf(paragraph.text, 0, match[0].length),
        message: `Gặp «${match[0]}» không thành khối. Cần dòng mở khối, ví dụ «::: phu-luc {ten="Danh mục"}», và một dòng «:::» để đóng.`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Yêu cầu trực canh (theo Phụ lục kèm theo).\n\n:::phu-luc{ten="Khu vực trọng điểm"}\n\nXã Cúc Phương.\n\n:::\n',
      },
    ],
    bad: [{ kind: 'document', body: 'Yêu cầu trực canh.\n\n⟦:::⟧\n\nXã Cúc Phương báo cáo kết quả.\n' }],
  },
};
