import { citationsWith, citing, mended, replacements, symbolOf } from '../lint/citation-faults.ts';
import type { ProseRule } from '../lint/rule.ts';

export const vienDanKyHieuSaiDau: ProseRule = {
  id: 'vien-dan-ky-hieu-sai-dau',
  title: 'Ký hiệu viện dẫn dùng sai dấu ngăn',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ viết tắt là dấu gạch nối. Văn bản cũ có thể dùng dấu chấm: đối chiếu với văn bản gốc.',
  fix: 'unsafe',
  *check(prose) {
    for (const found of citationsWith(prose, 'wrong-separator')) {
      const { text, at } = symbolOf(found);
      const edits = replacements(found);
      const right = mended(found);
      const { year, date } = found.citation;
      // Before the form of 2011 organs put dots and dashes as they liked, and their symbols stay as they were.
      const old = Number(year ?? date?.slice(0, 4) ?? '2011') < 2011;
      yield {
        at,
        message: `Gặp ký hiệu «${text}» có dấu ngăn không đúng${right === text ? '' : `, cần «${right}»`}. Cần đối chiếu với văn bản gốc.`,
        ...(edits ? { fix: { title: 'Sửa dấu ngăn', edits } } : {}),
        ...(edits && !old ? {} : { severity: 'info' as const }),
      };
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Thực hiện Quyết định số 652/QĐ-UBND ngày 22/5/2023 của Ủy ban nhân dân tỉnh.' }],
    bad: [
      {
        kind: 'text',
        text: 'Thực hiện Quyết định số ⟦652/QĐ.UBND⟧ ngày 22/5/2023 của Ủy ban nhân dân tỉnh.',
        fixed: 'Thực hiện Quyết định số 652/QĐ-UBND ngày 22/5/2023 của Ủy ban nhân dân tỉnh.',
      },
    ],
  },
};
