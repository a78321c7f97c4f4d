import { type CitationKey, citationKey } from '../document/citations/citation-key.ts';
import { lawYears } from '../document/citations/law-years.ts';
import { citing } from '../lint/citation-faults.ts';
import { registered } from '../lint/document-register.ts';
import type { LintContext, ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const WHEN_PASSED = /^\s+((?:ngay )?(?:sau )?khi (?:đã )?được (?:Quốc hội )?(?:ban hành|thông qua|công bố))(?![\p{L}\p{M}])/iu;

let firstYears: ReadonlyMap<string, number> | undefined;

/** First year by the key of a law's name; made when a text first needs it. */
function firstYearOf(name: string): number | undefined {
  firstYears ??= new Map(
    Object.entries(lawYears).flatMap(([law, years]) => {
      const key = citationKey({ type: 'Luật', number: null, year: null, symbol: null, date: null, issuer: null, name: law, system: null });
      return key.name !== null && years[0] !== undefined ? [[key.name, years[0]] as const] : [];
    }),
  );
  return firstYears.get(name);
}

/** The year in which a law of this name was first passed; null where nothing here knows it. */
function passedIn(key: CitationKey, context: LintContext): number | null {
  const years = registered({ ...key, year: null }, context).flatMap((one) => (one.date ? [Number(one.date.slice(0, 4))] : []));
  const known = key.name === null ? undefined : firstYearOf(key.name);
  if (known !== undefined) years.push(known);
  return years.length > 0 ? Math.min(...years) : null;
}

export const luatKhiDuocBanHanh: ProseRule = {
  id: 'luat-khi-duoc-ban-hanh',
  title: 'Luật đã ban hành từ lâu mà còn ghi «khi được ban hành»',
  family: 'vien_dan',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: citing,
  why: 'Câu chép từ văn bản cũ, khi Luật còn là dự án: nay Luật đã có, phải viện dẫn Luật đang có hiệu lực.',
  *check(prose, context) {
    const year = prose.date ? Number(prose.date.slice(0, 4)) : null;
    if (year === null) return;
    for (const { passage, citation } of prose.citations) {
      if (citation.kind !== 'law' || citation.name === null) continue;
      const after = passage.text.value.slice(citation.end, citation.end + 60);
      const match = WHEN_PASSED.exec(after);
      if (!match) continue;
      const passed = passedIn(citationKey(citation), context);
      if (passed === null || passed >= year) continue;
      yield {
        at: placeOf(passage.text, citation.start, citation.end + match[0].length),
        message: `Gặp «${passage.text.value.slice(citation.start, citation.end + match[0].length)}», nhưng ${citation.type ?? 'Luật'} ${citation.name} đã ban hành từ năm ${passed}. Cần bỏ «${match[1] ?? ''}».`,
      };
    }
  },
  examples: {
    good: [
      { kind: 'document', body: 'Tuyên truyền, triển khai thực hiện Luật Quốc phòng và Luật Phòng thủ dân sự.\n' },
      { kind: 'document', front: { ngay: '2017-05-10' }, body: 'Triển khai thực hiện Luật An ninh mạng khi được ban hành.\n' },
    ],
    bad: [{ kind: 'document', body: 'Tuyên truyền, triển khai thực hiện ⟦Luật Phòng thủ dân sự khi được ban hành⟧.\n' }],
  },
};
