import { paragraphSpans } from '../wrapped-lines.ts';
import type { OutlineCell, OutlineItem } from './outline.ts';

export interface PlainTextOutline {
  readonly outline: readonly OutlineItem[];
  /** Lines before the first item. */
  readonly preamble: readonly string[];
}

interface Mark {
  readonly rank: number;
  readonly label: string;
  readonly kind: 'item' | 'heading';
  /** Offset of the text after the mark. */
  readonly after: number;
  /** The path begins anew: Điều counts through a whole document. */
  readonly root: boolean;
}

const RANK = {
  part: 0,
  chapter: 1,
  section: 2,
  letter: 3,
  roman: 4,
  article: 5,
  number: 6,
  decimal: 7,
  point: 8,
  dash: 10,
  plus: 11,
} as const;
const PATTERNS: readonly { pattern: RegExp; rank: number; kind: 'item' | 'heading'; root?: boolean }[] = [
  { pattern: /^\s*((?:Phần|PHẦN)\s+(?:thứ\s+\p{L}+|[IVXLC]+|\d{1,2}))(?=$|[\s.:])[.:]?\s*/u, rank: RANK.part, kind: 'heading', root: true },
  { pattern: /^\s*((?:Chương|CHƯƠNG)\s+(?:[IVXLC]+|\d{1,2}))(?=$|[\s.:])[.:]?\s*/u, rank: RANK.chapter, kind: 'heading', root: true },
  { pattern: /^\s*((?:Mục|MỤC)\s+(?:[IVXLC]+|\d{1,2}))(?=$|[\s.:])[.:]?\s*/u, rank: RANK.section, kind: 'heading' },
  { pattern: /^\s*(Điều\s+\d{1,3}[a-zđ]?)\s*[.:]\s*/u, rank: RANK.article, kind: 'item', root: true },
  { pattern: /^\s*([A-HK-U])\.\s+(?=\S)/u, rank: RANK.letter, kind: 'heading' },
  { pattern: /^\s*([IVX]{1,6})\s*[.\-–)]\s*(?=\S)/u, rank: RANK.roman, kind: 'heading' },
  { pattern: /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=\S)/u, rank: RANK.decimal, kind: 'item' },
  { pattern: /^\s*(\d{1,2})[.)]\s*(?=[^\d\s])/u, rank: RANK.number, kind: 'item' },
  { pattern: /^\s*([a-zđ])[.)]\s+(?=\S)/u, rank: RANK.point, kind: 'item' },
  { pattern: /^\s*([-–•])\s+(?=\S)/u, rank: RANK.dash, kind: 'item' },
  { pattern: /^\s*(\+)\s+(?=\S)/u, rank: RANK.plus, kind: 'item' },
];
/** Where the text of the document is over: recipients and signature. */
const FOOT = /^\s*(?:Nơi nhận\s*:?|NƠI NHẬN\s*:?|(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\.?\s+\p{Lu}{2,})/u;
const APPENDIX = /^\s*(?:PHỤ LỤC|Phụ lục)(?:\s+(?:[IVX]+|\d{1,2}|số\s+\d{1,2}))?\s*:?\s*$/u;
/** The closing paragraph speaks of the whole document, not of the last item. */
const CLOSING =
  /^\s*(?:Yêu cầu|Đề nghị|Giao|Nhận được|Trong quá trình|Trên đây|Chỉ thị này|Quyết định này|Kế hoạch này|Nghị quyết này|Công điện này|Thông báo này|Căn cứ|Các\s|Ủy ban|Uỷ ban|UBND|Chủ tịch|Thủ tướng|Bộ trưởng|Ban Thường vụ|Ban Bí thư|Bộ Chính trị|Giám đốc|Thủ trưởng|Trân trọng).*?(?:Chỉ thị này|Quyết định này|Kế hoạch này|Nghị quyết này|Công điện này|Thông báo này|Hướng dẫn này|Công văn này|Chương trình này|văn bản này|nội dung trên|nhiệm vụ nêu trên|các yêu cầu|Trân trọng)/u;
const INSTRUMENT_HEAD = /^\s*(?:CHỈ THỊ|QUYẾT ĐỊNH|KẾ HOẠCH|THÔNG BÁO|QUY ĐỊNH|QUY CHẾ|CỘNG H[ÒO]À? XÃ HỘI)/u;

interface Draft {
  readonly path: string;
  readonly kind: OutlineItem['kind'];
  readonly level: number;
  text: string;
  readonly base: number;
  readonly children: Draft[];
  readonly rank: number;
  readonly cells?: readonly OutlineCell[];
  count: number;
}

function markOf(line: string): Mark | null {
  for (const { pattern, rank, kind, root } of PATTERNS) {
    const match = pattern.exec(line);
    if (match?.[1]) return { rank, label: match[1], kind, after: match[0].length, root: root ?? false };
  }
  return null;
}

function cellsOf(line: string, headers: readonly string[]): OutlineCell[] {
  const cells: OutlineCell[] = [];
  let at = 0;
  let index = 0;
  for (const piece of line.split('|')) {
    const lead = piece.length - piece.trimStart().length;
    const text = piece.trim();
    cells.push({ header: headers[index] ?? '', start: at + lead, end: at + lead + text.length });
    at += piece.length + 1;
    index += 1;
  }
  return cells;
}

/**
 * Structure of a plain text from the marks with which its lines begin: `Phần`, `Chương`, `Mục`, `Điều`, `A.`, `I.`, `1.`, `1.1.`, `a)`, `-`,
 * `+`; cells between «|» are table rows. Lines without a mark belong to the item before them. Everything from «Nơi nhận» to an appendix is
 * left out. Total and linear.
 */
export function outlineOfPlainText(text: string): PlainTextOutline {
  const preamble: string[] = [];
  const root: Draft = { path: '', kind: 'heading', level: -1, text: '', base: 0, children: [], rank: -1, count: 0 };
  let stack: Draft[] = [root];
  let headers: string[] | null = null;
  let foot = false;
  let appendix = '';
  let begun = false;
  let last: Draft | null = null;
  const top = () => stack[stack.length - 1] as Draft;
  const pathOf = (parent: Draft, label: string): string => (parent.path ? `${parent.path}.${label}` : label);
  const add = (parent: Draft, draft: Omit<Draft, 'children' | 'count' | 'level'>): Draft => {
    const made: Draft = { ...draft, level: parent.level + 1, children: [], count: 0 };
    parent.children.push(made);
    return made;
  };
  for (const { start: base, end } of paragraphSpans(text)) {
    // A line that a page broke is read as one; its breaks stay as wide as they are, so that places hold.
    const line = text.slice(base, end).replace(/[\r\n]/g, ' ');
    const lead = line.length - line.trimStart().length;
    if (APPENDIX.test(line)) {
      stack = [root];
      headers = null;
      foot = false;
      appendix = 'PL';
      continue;
    }
    if (FOOT.test(line) && (begun || preamble.length > 3)) {
      foot = true;
      headers = null;
      stack = [root];
    }
    const mark = markOf(line);
    if (foot) {
      if (!mark?.root && !INSTRUMENT_HEAD.test(line)) continue;
      foot = false;
    }
    if (line.split('|').length >= 3) {
      const pieces = line.split('|').map((piece) => piece.trim());
      if (pieces.every((piece) => /^:?-*:?$/.test(piece))) continue;
      if (!headers) {
        headers = pieces;
        continue;
      }
      const cells = cellsOf(line, headers);
      const first = pieces.find((piece) => piece !== '') ?? '';
      const parent = top();
      parent.count += 1;
      const label = /^[\p{L}\d.]{1,8}$/u.test(first) ? first.replace(/\.$/, '') : String(parent.count);
      const prefix = parent.path || appendix;
      add(parent, { path: prefix ? `${prefix}.${label}` : label, kind: 'row', text: line, base, rank: 99, cells });
      begun = true;
      continue;
    }
    if (line.includes('|') === false) headers = null;
    if (!mark) {
      const body = line.trim();
      // A line that goes on in lower case is the same sentence, broken by the width of a page.
      if (last && /^\p{Ll}/u.test(body) && /[\p{L}\d,]\s*$/u.test(last.text.slice(-4)) && base - (last.base + last.text.length) <= 2) {
        last.text = text.slice(last.base, base + line.length);
        if (!begun && preamble.length > 0) preamble[preamble.length - 1] += ` ${body}`;
        continue;
      }
      if (!begun) preamble.push(body);
      const closes = begun && CLOSING.test(body) && top().rank >= RANK.roman && !/:\s*$/.test(body);
      if (closes && !top().path.startsWith('Điều')) stack = [root];
      last = add(top(), { path: '', kind: 'paragraph', text: line.slice(lead), base: base + lead, rank: 98 });
      continue;
    }
    begun = true;
    if (mark.root) stack = [root];
    while (stack.length > 1 && top().rank >= mark.rank) stack.pop();
    const parent = top();
    let label = mark.label;
    if (mark.rank === RANK.dash || mark.rank === RANK.plus) {
      parent.count += 1;
      label = String(parent.count);
    }
    const within =
      mark.rank === RANK.decimal && parent.path && label.startsWith(`${parent.path.split('.').at(-1)}.`)
        ? label.slice((parent.path.split('.').at(-1) ?? '').length + 1)
        : label;
    const path = mark.root ? label : pathOf(parent.rank <= RANK.section ? { ...parent, path: '' } : parent, within);
    last = add(parent, { path, kind: mark.kind, text: line.slice(mark.after), base: base + mark.after, rank: mark.rank });
    stack.push(last);
  }
  return { outline: root.children, preamble };
}
