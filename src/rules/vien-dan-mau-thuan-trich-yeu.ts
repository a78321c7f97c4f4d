import { citing } from '../lint/citation-faults.ts';
import { citedDocuments, likeness, type Mention, titlesAgree, titleWords, whereDiffers, words } from '../lint/cited-documents.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const quoted = (title: string) => /[“"«]/u.test(title);

export const vienDanMauThuanTrichYeu: ProseRule = {
  id: 'vien-dan-mau-thuan-trich-yeu',
  title: 'Một văn bản được viện dẫn với hai trích yếu khác nhau',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Trích yếu ghi đúng như văn bản gốc; hai lần ghi khác nhau thì ít nhất một lần không đúng.',
  *check(prose) {
    for (const { mentions } of citedDocuments(prose)) {
      let first: Mention | null = null;
      for (const mention of mentions) {
        const { citation, passage } = mention;
        if (!citation.title || !citation.parts.title || citation.kind === 'law') continue;
        if (!first) {
          first = mention;
          continue;
        }
        const before = first.citation.title ?? '';
        const [left, right] = [titleWords(before), titleWords(citation.title)];
        const sameCore = titlesAgree(left, right);
        if (
          sameCore
            ? words(before).slice(0, 4).join() === words(citation.title).slice(0, 4).join() && quoted(before) === quoted(citation.title)
            : likeness(left, right) < 0.6
        )
          continue;
        const differs = whereDiffers(before, citation.title);
        yield {
          at: placeOf(passage.text, citation.parts.title.start + differs.start, citation.parts.title.start + differs.end),
          message: `Gặp trích yếu «${citation.title}», nhưng cùng văn bản này ở trên ghi «${before}». Cần ghi đúng trích yếu của văn bản gốc.`,
          ...(sameCore || Math.min(left.length, right.length) < 6 ? { severity: 'info' as const } : {}),
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Theo Nghị định số 03/2019/NĐ-CP ngày 05/9/2019 của Chính phủ về phối hợp giữa Bộ Công an và Bộ Quốc phòng. Nghị định số 03/2019/NĐ-CP quy định rõ.',
      },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Theo Nghị định số 03/2019/NĐ-CP ngày 05/9/2019 của Chính phủ về phối hợp giữa Bộ Công an và Bộ Quốc phòng. Thực hiện Nghị định số 03/2019/NĐ-CP ngày 05/9/2019 của Chính phủ về phối hợp ⟦công tác⟧ giữa Bộ Công an và Bộ Quốc phòng.',
      },
    ],
  },
};
