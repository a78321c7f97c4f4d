import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { runningParagraphs } from '../lint/running-paragraphs.ts';
import { headingTypedAsText } from '../lint/typed-parts.ts';
import { placeOf } from '../source/source-text.ts';

export const deMucChuaDanhDau: DocumentRule = {
  id: 'de-muc-chua-danh-dau',
  title: 'Đề mục gõ như đoạn văn thường',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Đề mục viết bằng «#» mới được in đúng kiểu chữ, có neo trên trang web và được kiểm tra thứ tự; gõ đậm hay in hoa thì chỉ là một đoạn văn.',
  fix: 'unsafe',
  *check(document) {
    for (const { blocks } of outlineParts(document)) {
      for (const { paragraph, within } of runningParagraphs(blocks)) {
        const heading = within.length === 0 ? headingTypedAsText(document, paragraph) : null;
        if (!heading) continue;
        const { source, start, end } = paragraph.place;
        const marks = '#'.repeat(heading.depth);
        const typed = start < 0 ? '' : source.text.slice(start, end);
        const bare = typed.replace(/^\*\*([^*]+)\*\*$/, '$1').trim();
        yield {
          at: placeOf(paragraph.text),
          message: `Gặp đề mục «${paragraph.text.value}» gõ như đoạn văn. Cần đặt «${marks}» ở đầu dòng.`,
          ...(start >= 0 && !bare.includes('\n') && !bare.includes('**')
            ? { fix: { title: `Đặt «${marks}» ở đầu dòng`, edits: [{ start, end, text: `${marks} ${bare}` }] } }
            : {}),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n' }],
    bad: [
      {
        kind: 'document',
        body: '**⟦I. MỤC TIÊU⟧**\n\nBảo vệ rừng.\n\n⟦II. NHIỆM VỤ⟧\n\nTrực canh.\n',
        fixed: { body: '## I. MỤC TIÊU\n\nBảo vệ rừng.\n\n## II. NHIỆM VỤ\n\nTrực canh.\n' },
      },
    ],
  },
};
