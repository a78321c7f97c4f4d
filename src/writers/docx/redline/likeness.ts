import { childNamed, serialize, textWithin, type XmlElement } from '../xml-tree.ts';

const bags = new WeakMap<XmlElement, ReadonlyMap<string, number>>();

function bagOf(node: XmlElement): ReadonlyMap<string, number> {
  let bag = bags.get(node);
  if (!bag) {
    const counts = new Map<string, number>();
    for (const word of wordsWithin(node)) counts.set(word, (counts.get(word) ?? 0) + 1);
    bag = counts;
    bags.set(node, bag);
  }
  return bag;
}

function wordsWithin(node: XmlElement): string[] {
  return textWithin(node)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Share of words that two nodes have in common, 0 to 1; 1 where neither has any. */
export function sharedWords(a: XmlElement, b: XmlElement): number {
  const left = bagOf(a);
  const right = bagOf(b);
  let total = 0;
  let shared = 0;
  for (const count of left.values()) total += count;
  for (const [word, count] of right) {
    total += count;
    shared += Math.min(count, left.get(word) ?? 0);
  }
  return total === 0 ? 1 : (2 * shared) / total;
}

export function styleOf(paragraph: XmlElement): string {
  const properties = childNamed(paragraph, 'w:pPr');
  return (properties && childNamed(properties, 'w:pStyle')?.attributes['w:val']) ?? '';
}

/** Styles of which a document has many paragraphs: only their words tell which is which. */
const plentiful: ReadonlySet<string> = new Set(
  'NoiDung CanCu NoiKinhGui Khoan Diem Gach Cong DieuLien Dieu MucLaMa KhoanTieuDe TieuDe Chuong Muc TieuMuc Phan DanhSachNoiNhan DauBang OBang HinhAnh ChuThichHinh KemTheo SoPhuLuc TenPhuLuc'.split(
    ' ',
  ),
);

/** Below this share of common words two paragraphs are different ones. */
const leastShared = 0.45;

function sectionOf(paragraph: XmlElement): boolean {
  const properties = childNamed(paragraph, 'w:pPr');
  return properties !== undefined && childNamed(properties, 'w:sectPr') !== undefined;
}

/** How alike two blocks are: 0 where they are not to be shown as one that was changed. */
export function blockLikeness(a: XmlElement, b: XmlElement): number {
  if (a.name !== b.name) return 0;
  if (a.name === 'w:tbl') return columnsOf(a) === columnsOf(b) ? 0.2 + 0.8 * sharedWords(a, b) : 0;
  if (sectionOf(a) !== sectionOf(b)) return 0;
  const shared = sharedWords(a, b);
  if (styleOf(a) !== styleOf(b)) return shared >= 0.7 ? shared * 0.8 : 0;
  if (!plentiful.has(styleOf(a))) return Math.max(0.5, shared);
  return shared >= leastShared ? shared : 0;
}

export function columnsOf(table: XmlElement): number {
  return (childNamed(table, 'w:tblGrid')?.children ?? []).length;
}

/** Rows of a table: alike where a third of their words is the same. */
export function rowLikeness(a: XmlElement, b: XmlElement): number {
  const cells = (row: XmlElement) => row.children.filter((one) => typeof one !== 'string' && one.name === 'w:tc').length;
  if (cells(a) !== cells(b)) return 0;
  const shared = sharedWords(a, b);
  return shared >= 0.33 ? shared : 0;
}

const keys = new WeakMap<XmlElement, string>();

/** The node as text, made once. */
export function keyOfNode(node: XmlElement): string {
  let key = keys.get(node);
  if (key === undefined) {
    key = serialize(node);
    keys.set(node, key);
  }
  return key;
}
