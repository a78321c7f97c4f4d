import { walkBlocks } from '../document/document.ts';
import { nd30 } from '../lint/clause.ts';
import { outlineParts } from '../lint/outline.ts';
import type { DocumentRule, Report } from '../lint/rule.ts';
import { runningParagraphs } from '../lint/running-paragraphs.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

/** «a.», «a/», «1/» at the start of a paragraph. */
const TYPED = /^(?:([a-zđ])[./]|(\d{1,2})\/)(?=\s+\S)/u;

export const goDauMucSai: DocumentRule = {
  id: 'go-dau-muc-sai',
  title: 'Dấu sau số khoản, chữ điểm không đúng',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6')],
  why: 'Khoản ghi số và dấu chấm («1.»), điểm ghi chữ và dấu ngoặc đơn («a)»); ghi khác thì công cụ không nhận ra khoản, điểm, và viện dẫn không tìm được.',
  fix: 'safe',
  *check(document) {
    const seen = new Set<number>();
    const report = function* (found: Report, place: number): Generator<Report> {
      if (!seen.has(place)) yield found;
      seen.add(place);
    };
    for (const { blocks } of outlineParts(document)) {
      for (const block of walkBlocks(blocks)) {
        if (block.kind !== 'item' || block.level !== 'khoan' || !block.marker.value.endsWith(')')) continue;
        const { marker } = block;
        const at = placeOf(marker);
        yield* report(
          {
            at,
            message: `Gặp «${marker.value}», khoản cần dấu chấm: «${block.number}.».`,
            ...fixOf(marker, marker.value.length - 1, marker.value.length, '.', 'Đổi thành dấu chấm'),
          },
          at.start,
        );
      }
      for (const { paragraph } of runningParagraphs(blocks)) {
        const match = TYPED.exec(paragraph.text.value);
        if (!match) continue;
        const at = placeOf(paragraph.text, 0, match[0].length);
        const wanted = match[1] ? ')' : '.';
        yield* report(
          {
            at,
            message: `Gặp «${match[0]}» ở đầu đoạn, cần «${match[1] ?? match[2]}${wanted}».`,
            ...fixOf(paragraph.text, match[0].length - 1, match[0].length, wanted, `Đổi thành «${match[1] ?? match[2]}${wanted}»`),
          },
          at.start,
        );
      }
    }
  },
  examples: {
    good: [
      { kind: 'document', body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Trực canh.\n\n   b) Tuần tra.\n\n2. Sở Tài chính bố trí kinh phí.\n' },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   ⟦a.⟧ Trực canh.\n\n   ⟦b/⟧ Tuần tra.\n\n2. Sở Tài chính bố trí kinh phí.\n',
        fixed: { body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Trực canh.\n\n   b) Tuần tra.\n\n2. Sở Tài chính bố trí kinh phí.\n' },
      },
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n⟦1)⟧ Trực canh.\n\n⟦2)⟧ Tuần tra.\n',
        fixed: { body: 'Yêu cầu:\n\n1. Trực canh.\n\n2. Tuần tra.\n' },
      },
    ],
  },
};
