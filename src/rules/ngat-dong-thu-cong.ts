import type { Inline } from '../document/document.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { placeOf, type SourceText } from '../source/source-text.ts';

function hasBreak(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.kind === 'break' || (inline.kind !== 'text' && hasBreak(inline.children)));
}

/** Texts of inlines in order, with null for each line break. */
function flat(inlines: readonly Inline[]): (SourceText | null)[] {
  return inlines.flatMap((inline) => (inline.kind === 'text' ? [inline.text] : inline.kind === 'break' ? [null] : flat(inline.children)));
}

export const ngatDongThuCong: DocumentRule = {
  id: 'ngat-dong-thu-cong',
  title: 'Ngắt dòng thủ công trong đoạn',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'info',
  basis: [],
  why: 'Ngắt dòng bằng hai dấu cách hay dấu «\\» ở cuối dòng làm đoạn bị gãy khi đổi khổ giấy hoặc đọc trên điện thoại; xuống đoạn thì để một dòng trống.',
  fix: 'unsafe',
  *check(document) {
    for (const { paragraph } of allParagraphs(document)) {
      if (!hasBreak(paragraph.inlines)) continue;
      const texts = flat(paragraph.inlines);
      for (const [index, one] of texts.entries()) {
        const before = texts[index - 1];
        const after = texts[index + 1];
        if (one !== null || !before || !after) continue;
        const start = placeOf(before, before.value.length, before.value.length).start;
        const end = placeOf(after, 0, 0).start;
        if (start < 0 || end < start) continue;
        const gap = before.source.text.slice(start, end);
        const mended = gap.replace(/(?:(?<! ) {2,}|\\)(?=\r?\n)/, '');
        yield {
          at: { source: before.source, start, end },
          message: 'Gặp chỗ ngắt dòng thủ công. Cần để một dòng trống nếu muốn sang đoạn mới, hoặc viết liền.',
          ...(mended === gap ? {} : { fix: { title: 'Bỏ ngắt dòng', edits: [{ start, end, text: mended }] } }),
        };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', body: 'Yêu cầu các đơn vị\ntrực canh cả ngày lẫn đêm.\n' }],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu các đơn vị⟦\\\n⟧trực canh cả ngày lẫn đêm.\n',
        fixed: { body: 'Yêu cầu các đơn vị\ntrực canh cả ngày lẫn đêm.\n' },
      },
    ],
  },
};
