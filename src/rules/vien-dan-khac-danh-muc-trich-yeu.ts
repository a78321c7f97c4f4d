import { citing } from '../lint/citation-faults.ts';
import { citedDocuments, titlesAgree, titleWords, whereDiffers } from '../lint/cited-documents.ts';
import { registered } from '../lint/document-register.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const vienDanKhacDanhMucTrichYeu: ProseRule = {
  id: 'vien-dan-khac-danh-muc-trich-yeu',
  title: 'Trích yếu được viện dẫn khác danh mục',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Trích yếu ghi đúng như văn bản đã ban hành. Danh mục văn bản của đơn vị và danh mục có sẵn cho biết trích yếu ấy.',
  *check(prose, context) {
    for (const { mentions } of citedDocuments(prose)) {
      for (const { citation, passage, key } of mentions) {
        if (!citation.title || !citation.parts.title || citation.number === null || citation.date?.length !== 10) continue;
        const found = registered(key, context).filter((one) => one.title !== null && one.date === citation.date);
        const own = found[0];
        const cited = titleWords(citation.title);
        if (!own?.title || found.some((one) => titlesAgree(titleWords(one.title ?? ''), cited))) continue;
        const differs = whereDiffers(own.title, citation.title);
        yield {
          at: placeOf(passage.text, citation.parts.title.start + differs.start, citation.parts.title.start + differs.end),
          message: `Gặp trích yếu «${citation.title}», nhưng danh mục văn bản ghi «${own.title}». Cần ghi đúng trích yếu, hoặc sửa danh mục.`,
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.' },
      {
        kind: 'text',
        text: 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
      },
    ],
    bad: [{ kind: 'text', text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác ⟦lưu trữ⟧.' }],
  },
};
