import type { Document } from '../../document/document.ts';
import { type Clause, clausesOf, FORM } from '../../document/press/clauses.ts';
import { countSyllables } from '../../vietnamese/tokens.ts';
import { hasPredicate, namesNobody } from './draft-clauses.ts';

/** What a heading or lead-in above a clause says of it. */
export interface Label {
  /** The nearest: «Trách nhiệm của Viện Nghiên cứu Sinh thái Đồng bằng». */
  readonly heading: string | null;
  /** One by which what stands below it is not so yet: «Mục tiêu đến năm 2030», «Kiến nghị». */
  readonly aim: string | null;
  /** The clause that holds the heading, where it is another than those that the clause stands in. */
  readonly opener: string | null;
  /** It stands among what the document rests on. */
  readonly isBasis: boolean;
  /** Most of what stands beside it begins with what is done, and names nobody. */
  readonly isOfVerbs: boolean;
  /** Most of what stands beside it says nothing by itself: «12 máy quét tài liệu». */
  readonly isOfNames: boolean;
  /** What stands below its heading is what the heading says something of: «thống nhất thông qua các nội dung sau: Phương án …». */
  readonly isOfObjects: boolean;
}

/** Longer ones, in syllables, are no label: of headings, of sentences that open a list. */
const LONGEST_HEADING = 20;
const LONGEST_OPENER = 40;

const AIM =
  /^(?:(?:một số|các|những)\s)?(?:mục tiêu|chỉ tiêu|phương hướng|kiến nghị|đề xuất|dự kiến)(?!\p{L})(?!.*(?:nhiệm vụ|giải pháp))/iu;
/** Under these stands what a document rests on: no news. */
const BASES = /^(?:(?:cơ sở|căn cứ)\s(?:pháp lý|xây dựng|chính trị)|căn cứ|cơ sở)(?!\p{L})/iu;

/** What a list is of, at the end of the words that open it. */
const OBJECTS = /(?<!\p{L})(?:nội dung|vấn đề|văn bản|tài liệu|hồ sơ|hạng mục)$/iu;

/** Finds the label of each clause: among what it stands in, or the paragraph that opens its list. */
export function labelsOf(document: Document): (clause: Clause) => Label {
  const { all, byId } = clausesOf(document);
  const body = all.flatMap((clause) => clause.texts).join('\n');
  const openers = openersOf(all);
  const ofVerbs = listsOf(all, namesNobody);
  const ofNames = listsOf(all, (text) => !hasPredicate(text));
  const place = document.place;
  return (clause) => {
    const opener = openers.get(clause.id);
    const texts = [opener?.text, ...clause.above.map((id) => byId.get(id)?.texts[0]).reverse()];
    const labels = texts.flatMap((text) => (text === undefined ? [] : (labelOf(text, body, place) ?? [])));
    const list = clause.above.join('\n');
    const isOfVerbs = ofVerbs.has(list);
    return {
      heading: labels[0] ?? null,
      opener: opener && labelOf(opener.text, body, place) !== null ? opener.id : null,
      aim: labels.find((one) => AIM.test(one)) ?? null,
      isBasis: labels.some((one) => BASES.test(one)),
      isOfVerbs,
      isOfNames: ofNames.has(list),
      isOfObjects: !isOfVerbs && OBJECTS.test(labels[0] ?? ''),
    };
  };
}

/** The lists of which at least half the entries are such, by what they stand in. */
function listsOf(all: readonly Clause[], isSuch: (text: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, { such: number; all: number }>();
  for (const { above, texts } of all) {
    const [text] = texts;
    if (text === undefined || above.length === 0) continue;
    const key = above.join('\n');
    const count = counts.get(key) ?? { such: 0, all: 0 };
    counts.set(key, { such: count.such + (isSuch(text) ? 1 : 0), all: count.all + 1 });
  }
  return new Set([...counts].flatMap(([key, count]) => (count.all > 1 && count.such * 2 >= count.all ? [key] : [])));
}

interface Opener {
  readonly id: string;
  readonly text: string;
}

/** The last sentence of a paragraph that ends with a colon, for each clause of the list that it opens. */
function openersOf(all: readonly Clause[]): ReadonlyMap<string, Opener> {
  const found = new Map<string, Opener>();
  let open: (Opener & { readonly above: string }) | null = null;
  for (const clause of all) {
    const above = clause.above.join('\n');
    const last = clause.texts.at(-1) ?? '';
    if (clause.id !== FORM && /(?:^|\.)(?:mo-dau|doan)-\d/.test(clause.id)) {
      open = /:\s*$/.test(last) ? { id: clause.id, text: last.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? last, above } : null;
    } else if (open && above === open.above && clause.anchor !== null && /(?:^|\.)[-\d\p{L}]+$/u.test(clause.id))
      found.set(clause.id, open);
    else if (open && above.length < open.above.length) open = null;
  }
  return found;
}

function labelOf(text: string, body: string, place: string | null): string | null {
  const trimmed = text.trim();
  // A sentence is no label.
  if (trimmed === '' || /[.;!?…]$/u.test(trimmed)) return null;
  const words = trimmed.replace(/[\s:]+$/, '').replace(/,?\s+(?:như sau|sau đây|dưới đây|sau)$/iu, '');
  const isOpener = /:$/.test(trimmed);
  if (countSyllables(words) > (isOpener ? LONGEST_OPENER : LONGEST_HEADING) || /[:;]/.test(words)) return null;
  const small = /\p{Ll}/u.test(words) ? words : recased(words, body, place);
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/** A heading in capitals as the text writes it, else in small letters. */
function recased(words: string, body: string, place: string | null): string {
  const low = words.toLowerCase();
  for (let at = body.toLowerCase().indexOf(low); at >= 0; at = body.toLowerCase().indexOf(low, at + 1)) {
    const there = body.slice(at, at + low.length);
    if (/\p{Ll}/u.test(there)) return there;
  }
  const named = place === null ? low : low.replaceAll(place.toLowerCase(), place);
  return named.replace(/(?<=(?:quý|khóa|kỳ|lần thứ|hạng|cấp|nhóm|học kỳ|phần|chương)\s)[ivxl]+(?!\p{L})/gu, (one) => one.toUpperCase());
}
