import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

/** «2.Ủy ban …», «a)Rà soát …»: a mark that touches its text, so that it is no mark. */
const GLUED = /^(\d{1,2}[.)]|[a-zđ]\))(?=\p{L}[\p{L}\p{M}]*[\s,])/u;
/** «- a) Rà soát …»: a mark behind a bullet. */
const SECOND = /^(\d{1,2}[.)]|[a-zđ]\))\s/u;

export const dauMucGoSai: DocumentRule = {
  id: 'dau-muc-go-sai',
  title: 'Số, chữ đầu mục gõ không thành mục',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Số hay chữ dính liền câu, hoặc đứng sau một gạch đầu dòng, được in như chữ thường: mục không được thụt vào, không được đánh số, nhiệm vụ không được đếm.',
  fix: 'safe',
  *check(document) {
    for (const { paragraph, within, leads } of allParagraphs(document)) {
      const { text } = paragraph;
      const glued = GLUED.exec(text.value)?.[1];
      if (glued !== undefined && paragraph.runIn === null) {
        yield {
          at: placeOf(text, 0, glued.length),
          message: `Gặp «${glued}» dính liền chữ sau, cần một dấu cách sau «${glued}».`,
          ...fixOf(text, 0, glued.length, `${glued} `, 'Thêm dấu cách'),
        };
        continue;
      }
      const item = within.at(-1);
      const mark = leads && item && item.number === null ? SECOND.exec(text.value)?.[1] : undefined;
      if (mark === undefined || !item) continue;
      const bullet = placeOf(item.marker);
      const place = placeOf(text, 0, mark.length);
      const between = bullet.start >= 0 && place.start > bullet.start ? bullet.source.text.slice(bullet.start, place.start) : '';
      yield {
        at: place,
        message: `Gặp «${mark}» sau gạch đầu dòng, cần bỏ gạch: mục đã có «${mark}» ở đầu.`,
        ...(/^[-*+–•][ \t]+$/.test(between)
          ? { fix: { title: 'Bỏ gạch đầu dòng', edits: [{ start: bullet.start, end: place.start, text: '' }] } }
          : {}),
      };
    }
  },
  examples: {
    good: [
      { kind: 'document' },
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Rà soát;\n\n   b) Báo cáo.\n\n2. 12 xã, phường trực canh.\n\n- 1.200 hộ dân được tập huấn.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Sở Nội vụ rà soát.\n\n⟦2.⟧Sở Tài chính:\n\n   ⟦a)⟧Bố trí kinh phí;\n\n   b) Báo cáo.\n',
        fixed: { body: 'Yêu cầu:\n\n1. Sở Nội vụ rà soát.\n\n2. Sở Tài chính:\n\n   a) Bố trí kinh phí;\n\n   b) Báo cáo.\n' },
      },
      {
        kind: 'document',
        body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   - ⟦a)⟧ Rà soát;\n\n   - ⟦b)⟧ Báo cáo.\n',
        fixed: { body: 'Yêu cầu:\n\n1. Sở Nội vụ:\n\n   a) Rà soát;\n\n   b) Báo cáo.\n' },
      },
    ],
  },
};
