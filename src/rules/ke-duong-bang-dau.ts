import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { lineDeletion } from '../lint/source-edit.ts';

const RULED_LINE = 'đường kẻ ngang';
/** A paragraph of nothing but line characters. */
const LINE_CHARACTERS = /^[-_=*~.–—―•o\s]+$/;
const DRAWN = /[-_=~–—―]{3}/;

export const keDuongBangDau: DocumentRule = {
  id: 'ke-duong-bang-dau',
  title: 'Kẻ đường bằng dấu gạch, dấu bằng',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Đường kẻ dưới tiêu ngữ, tên cơ quan, trích yếu do công cụ vẽ đúng độ dài; trong nội dung văn bản hành chính không có đường kẻ (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II).',
  fix: 'safe',
  *check(document) {
    const report = (at: Parameters<typeof lineDeletion>[0]) => {
      const edit = lineDeletion(at);
      return {
        at,
        message: 'Gặp đường kẻ gõ bằng dấu. Cần bỏ đi: đường kẻ của thể thức do công cụ vẽ, ngăn đoạn thì dùng đề mục.',
        ...(edit ? { fix: { title: 'Xóa đường kẻ', edits: [edit] } } : {}),
      };
    };
    for (const { at, construct } of problemsOfKind(document, 'unsupported-markdown')) if (construct === RULED_LINE) yield report(at);
    for (const { paragraph } of allParagraphs(document))
      if (DRAWN.test(paragraph.text.value) && LINE_CHARACTERS.test(paragraph.text.value)) yield report(paragraph.place);
  },
  examples: {
    good: [{ kind: 'document', body: 'Yêu cầu trực canh.\n\nTuần tra ban đêm.\n\nBáo cáo kết quả.\n' }],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu trực canh.\n\n⟦-----⟧\n\nTuần tra ban đêm.\n\n⟦=====⟧\n\nBáo cáo kết quả.\n',
        fixed: { body: 'Yêu cầu trực canh.\n\n\nTuần tra ban đêm.\n\n\nBáo cáo kết quả.\n' },
      },
    ],
  },
};
