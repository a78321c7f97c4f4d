import type { Document } from '../document/document.ts';
import type { SourceText } from '../source/source-text.ts';
import { ordinalOf } from './outline.ts';
import { allParagraphs } from './running-paragraphs.ts';

/** «Phụ lục II» in running text, as far as it speaks of this document's own appendices. */
export interface AppendixReference {
  readonly text: SourceText;
  readonly start: number;
  readonly end: number;
  /** The number as typed; null for «Phụ lục kèm theo». */
  readonly number: string | null;
  readonly numberStart: number;
  readonly ordinal: number | null;
  /** Whether the text says that it is this document's: «kèm theo Kế hoạch này». */
  readonly own: boolean;
}

const REFERENCE = /(?<![\p{L}\p{M}])Phụ lục(?:\s+(?:số\s+)?([IVXLC]+|\d{1,2})(?![\p{L}\p{M}\d]))?/giu;
/** What follows where another document's appendix is meant. */
const FOREIGN =
  /^[^.;]{0,60}?(?:Thông tư|Nghị định|Luật|Bộ luật|Pháp lệnh|(?:Quyết định|Nghị quyết|Kế hoạch|Công văn|Chỉ thị|Hướng dẫn|Thông báo|Quy chế|Quy định)\s+số)/u;
const OWN = /^[\s,]*(?:[^.;]{0,40}?)(?:kèm theo|này(?![\p{L}\p{M}]))/iu;

/** References to appendices in the content and in what is issued with it; those of other documents are left out. */
export function* appendixReferences(document: Document): Generator<AppendixReference> {
  for (const { paragraph } of allParagraphs(document)) {
    const { text } = paragraph;
    if (!/phụ lục/i.test(text.value)) continue;
    for (const match of text.value.matchAll(REFERENCE)) {
      const end = match.index + match[0].length;
      const after = text.value.slice(end, end + 120);
      const before = text.value.slice(Math.max(0, match.index - 60), match.index);
      if (FOREIGN.test(after) || /(?:Thông tư|Nghị định|Luật)\s[^.;]*$/u.test(before)) continue;
      const number = match[1] ?? null;
      yield {
        text,
        start: match.index,
        end,
        number,
        numberStart: number ? end - number.length : end,
        ordinal: number ? ordinalOf(number.toUpperCase()) : null,
        own: OWN.test(after),
      };
    }
  }
}
