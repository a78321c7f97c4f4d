import type { Block } from '../document/document.ts';
import { type Articles, articlesOf, type OutlinePart, outlineEntries, outlineParts } from '../lint/outline.ts';
import { AS_ARTICLE } from '../lint/recipients.ts';
import type { DocumentRule, Report } from '../lint/rule.ts';
import { placeOf, type SourceText } from '../source/source-text.ts';

const NAMES = 'Quyết định|Nghị quyết|Quy chế|Quy định|Chỉ thị|Kế hoạch|Chương trình|Đề án|Phương án|Hướng dẫn|Thông báo|Báo cáo|Hợp đồng';
/** «điểm a khoản 2 Điều 5 Quy chế này». */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:điểm\\s+([a-zđ])\\s+)?(?:khoản\\s+(\\d{1,2})\\s+)?Điều\\s+(\\d{1,3}[a-zđ]?)\\s+(?:của\\s+)?(${NAMES})\\s+này(?![\\p{L}\\p{M}])`,
  'giu',
);
/** «điểm a khoản 2 Điều này». */
const SAME_ARTICLE = /(?<![\p{L}\p{M}])(?:điểm\s+([a-zđ])\s+)?khoản\s+(\d{1,2})\s+Điều\s+này(?![\p{L}\p{M}])/giu;
/** «mục II Kế hoạch này», «phần II Kế hoạch này». */
const SECTION = new RegExp(`(?<![\\p{L}\\p{M}])(?:mục|phần)\\s+([IVX]+)\\s+(?:của\\s+)?(${NAMES})\\s+này(?![\\p{L}\\p{M}])`, 'giu');

/** What is missing of a reference; null where it leads somewhere. */
function missing(articles: Articles, article: string, clause: string | undefined, point: string | undefined): string | null {
  const clauses = articles.get(article);
  if (!clauses) return `Điều ${article}`;
  if (clause === undefined) return point !== undefined && !clauses.get('')?.has(point) ? `điểm ${point} Điều ${article}` : null;
  const points = clauses.get(clause);
  if (!points) return `khoản ${clause} Điều ${article}`;
  return point !== undefined && !points.has(point) ? `điểm ${point} khoản ${clause} Điều ${article}` : null;
}

/** Every paragraph and cell of a part with the điều that it stands in. */
function* textsByArticle(blocks: readonly Block[], within: string | null = null): Generator<readonly [SourceText, string | null]> {
  let article = within;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 'dieu') article = block.number;
      else if (block.level !== 'khoan') article = within;
    } else if (block.kind === 'paragraph') {
      if (block.runIn) article = block.runIn.number;
      yield [block.text, article];
    } else if (block.kind === 'item') yield* textsByArticle(block.blocks, article);
    else if (block.kind === 'table') for (const cell of block.rows.flat()) yield [cell.text, article];
  }
}

export const thamChieuDieuKhoanKhongCo: DocumentRule = {
  id: 'tham-chieu-dieu-khoan-khong-co',
  title: 'Viện dẫn điều, khoản, điểm không có trong chính văn bản này',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Khi thêm bớt điều, khoản mà quên sửa chỗ viện dẫn thì văn bản dẫn đến một quy định không tồn tại.',
  *check(document) {
    const parts = outlineParts(document);
    const articles = new Map<OutlinePart, Articles>(parts.map((part) => [part, articlesOf(part.blocks)]));
    const named = (name: string, from: OutlinePart): OutlinePart | null => {
      const same = (part: OutlinePart) => part.type?.name.toLowerCase() === name.toLowerCase();
      return same(from) ? from : (parts.find(same) ?? null);
    };
    const report = (text: SourceText, match: RegExpExecArray | RegExpMatchArray, what: string): Report => ({
      at: placeOf(text, match.index ?? 0, (match.index ?? 0) + match[0].length),
      message: `Gặp «${match[0]}» nhưng văn bản này không có ${what}. Cần sửa số cho đúng.`,
    });
    for (const part of parts) {
      for (const [text, article] of textsByArticle(part.blocks)) {
        if (!/này/i.test(text.value)) continue;
        for (const match of text.value.matchAll(NAMED)) {
          const target = named(match[4] as string, part);
          const own = target ? articles.get(target) : undefined;
          const what = own && own.size > 0 ? missing(own, match[3] as string, match[2], match[1]) : null;
          if (what) yield report(text, match, what);
        }
        const own = articles.get(part);
        for (const match of article && own ? text.value.matchAll(SAME_ARTICLE) : []) {
          const what = missing(own as Articles, article as string, match[2], match[1]);
          if (what) yield report(text, match, what);
        }
        for (const match of text.value.matchAll(SECTION)) {
          const target = named(match[2] as string, part);
          const sections = target
            ? [...outlineEntries(target.blocks)].filter((one) => one.level === 'muc_la_ma' || one.level === 'phan')
            : [];
          const number = (match[1] as string).toUpperCase();
          if (sections.length > 0 && !sections.some((one) => one.number === number)) yield report(text, match, `mục ${number}`);
        }
      }
    }
    const main = parts[0] ? articles.get(parts[0]) : undefined;
    if (!main || main.size === 0) return;
    for (const { text } of document.recipients) {
      const match = AS_ARTICLE.test(text.value) ? /(\d{1,3})/.exec(text.value) : null;
      if (match && !main.has(match[1] as string)) yield report(text, match, `Điều ${match[1]}`);
    }
  },
  examples: {
    good: [
      { kind: 'document', body: 'Thực hiện khoản 5 Điều 9 Luật Lâm nghiệp và Điều 12 của Nghị định này.\n' },
      {
        kind: 'document',
        front: { loai: 'quy_che', trich_yeu: 'Làm việc của Tổ công tác' },
        body: '### Điều 1. Phạm vi\n\n1. Quy định tuần tra.\n\n2. Không áp dụng với trường hợp tại khoản 1 Điều này.\n\n### Điều 2. Trách nhiệm\n\nThực hiện khoản 2 Điều 1 Quy chế này.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { loai: 'quy_che', trich_yeu: 'Làm việc của Tổ công tác' },
        body: '### Điều 1. Phạm vi\n\n1. Quy định tuần tra.\n\n2. Không áp dụng với trường hợp tại ⟦khoản 3 Điều này⟧.\n\n### Điều 2. Trách nhiệm\n\nThực hiện khoản 2 Điều 1 và ⟦Điều 9 Quy chế này⟧.\n',
      },
      {
        kind: 'document',
        front: {
          loai: 'quyet_dinh',
          can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017',
          noi_nhan: '\n  - Như Điều ⟦4⟧\n  - "Lưu: VT, NN"',
        },
        body: '### Điều 1.\n\nThành lập Tổ công tác.\n\n### Điều 2.\n\nSở Nội vụ chịu trách nhiệm thi hành Quyết định này.\n',
      },
    ],
  },
};
