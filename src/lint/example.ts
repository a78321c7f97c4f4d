import type { Span } from '../source/span.ts';
import type { HistorySubject } from './rule.ts';

/** YAML of keys that replace or add to the base's: `trich_yeu: Về việc…`; null removes a key. */
export type FrontKeys = Readonly<Record<string, string | null>>;

/** What an example has in the stead of the base's keys and body. */
export interface Parts {
  readonly front?: FrontKeys;
  readonly body?: string;
}

/**
 * A piece of source that shows a rule at work. In bad ones `⟦` and `⟧` stand around each place that the rule must report; they may nest
 * nothing. Three forms: running text, or a document made of a complete base with some keys and the body replaced, or a whole source.
 */
export type Example =
  | { readonly kind: 'text'; readonly text: string; readonly fixed?: string }
  | (Parts & {
      readonly kind: 'document';
      /** Other files by path. */
      readonly files?: Readonly<Record<string, string>>;
      /** The whole source after every safe and unsafe fix of the rule, as front and body again; only where the fix matters. */
      readonly fixed?: Parts;
    })
  | {
      readonly kind: 'source';
      readonly source: string;
      readonly fixed?: string;
      /** What its bytes were, where they were not UTF-8. */
      readonly encoding?: string;
    }
  /** A press piece about the document of the base, or about another; keys and body replaced as in a document. */
  | (Parts & {
      readonly kind: 'piece';
      /** The document in its stead. */
      readonly about?: Parts;
      readonly fixed?: Parts;
    })
  /** The base with keys replaced, beside its history. */
  | ({ readonly kind: 'history'; readonly front?: FrontKeys } & Pick<HistorySubject, 'past' | 'drawnBefore'>)
  /** Several documents of one content root, by path. */
  | { readonly kind: 'corpus'; readonly sources: Readonly<Record<string, string>> };

/** The base of document examples: a complete chỉ thị that no rule has anything against. */
const BASE: Readonly<Record<string, string>> = {
  loai: 'chi_thi',
  co_quan: '{ten: Ủy ban nhân dân tỉnh Ninh Bình, ky_hieu: UBND, dia_danh: Ninh Bình}',
  so: '12',
  ngay: '2026-03-16',
  trich_yeu: 'Về tăng cường công tác bảo vệ rừng trong mùa khô năm 2026',
  nguoi_ky: '{chuc_vu: Chủ tịch, ho_ten: Lê Minh Sơn}',
  noi_nhan: '\n  - Bộ Nông nghiệp và Môi trường (để báo cáo)\n  - Các sở, ban, ngành cấp tỉnh\n  - "Lưu: VT, NN"',
  trang_thai: 'ban_hanh',
};

const BODY = `Mùa khô năm 2026 được dự báo kéo dài, nguy cơ cháy rừng ở mức cao. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu thực hiện các nhiệm vụ sau:

1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Công an tỉnh rà soát phương án chữa cháy rừng, hoàn thành trước ngày 15 tháng 4 năm 2026.

2. Ủy ban nhân dân các xã, phường có rừng tổ chức trực canh 24/24 giờ, báo cáo Ủy ban nhân dân tỉnh kết quả trước ngày 30 tháng 6 năm 2026.
`;

/** The base of press examples: a newspaper report that departs nowhere from the base document. */
const PIECE: Readonly<Record<string, string>> = {
  loai: 'tin_bai',
  the_loai: 'bao',
  van_ban: 'vi-du.md',
  tit: 'Ninh Bình tăng cường bảo vệ rừng trong mùa khô năm 2026',
  dua_tren: '\n  the-thuc: 67bb2bb82b89669f\n  mo-dau-1: 447ae08d2fbedd97\n  "1": fe200c03293b942c\n  "2": ef86b58a071ce1aa',
  sapo: 'Chủ tịch Ủy ban nhân dân tỉnh Ninh Bình vừa ban hành Chỉ thị số 12/CT-UBND ngày 16/3/2026 về tăng cường công tác bảo vệ rừng trong mùa khô năm 2026. [^the-thuc]',
};

const PIECE_BODY = `Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Công an tỉnh rà soát phương án chữa cháy rừng, hoàn thành trước ngày 15/4/2026. [^1]

Ủy ban nhân dân các xã, phường có rừng tổ chức trực canh 24/24 giờ. [^2]
`;

/** The path of the document that a press example is about. */
export const ABOUT = 'vi-du.md';

export const OPEN = '⟦';
export const CLOSE = '⟧';

/** The source of an example without its marks, and the places that were marked. */
export function unmark(marked: string): { text: string; expected: readonly Span[] } {
  const expected: Span[] = [];
  let text = '';
  let start = 0;
  for (const unit of marked) {
    if (unit === OPEN) start = text.length;
    else if (unit === CLOSE) expected.push({ start, end: text.length });
    else text += unit;
  }
  return { text, expected };
}

/**
 * What a page shows of an example: its own keys and body. A good one that leaves the base as it is shows what the bad ones of its kind change:
 * the base's keys of the name, and its body; the whole base where it has nothing of what they change.
 */
export function partsShown(example: Parts & { readonly kind: 'document' | 'piece' }, bad: readonly Example[]): Parts {
  if (saysOfItsOwn(example)) return example;
  const alike = bad.flatMap((one) => (one.kind === example.kind ? [one] : []));
  const [base, text] = example.kind === 'piece' ? [PIECE, PIECE_BODY] : [BASE, BODY];
  const keys = alike.flatMap(({ front }) => Object.keys(front ?? {}).map((key) => unmark(key).text));
  const front = Object.fromEntries(keys.flatMap((key) => (base[key] === undefined ? [] : [[key, base[key]]])));
  const body = alike.some((one) => one.body !== undefined) ? text : undefined;
  return Object.keys(front).length > 0 || body !== undefined ? { front, body } : { front: base, body: text };
}

/** The document that press examples are about where they bring no other. */
export const aboutBase: Parts = { front: BASE, body: BODY };

/** Whether an example changes the base, or is no change of one: a good one that does not only shows that the rule keeps quiet. */
export function saysOfItsOwn(example: Example): boolean {
  return !(example.kind === 'document' || example.kind === 'piece') || example.front !== undefined || example.body !== undefined;
}

function documentSource(front: FrontKeys | undefined, body: string | undefined): string {
  return sourceOf({ ...BASE, ...front }, body ?? BODY);
}

function pieceSource(front: FrontKeys | undefined, body: string | undefined): string {
  return sourceOf({ ...PIECE, ...front }, body ?? PIECE_BODY);
}

/** The text of the document that a press example is about. */
export function aboutSource(example: Example): string | null {
  return example.kind === 'piece' ? documentSource(example.about?.front, example.about?.body) : null;
}

/** A key as it stands in a front matter; a value that begins with a line end goes on below. */
export function keyLine(key: string, value: string): string {
  return `${key}:${value.startsWith('\n') ? '' : ' '}${value}`;
}

function sourceOf(keys: FrontKeys, body: string): string {
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === null ? [] : [keyLine(key, value)]));
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

export interface ExampleSource {
  readonly path: string;
  readonly text: string;
  readonly expected: readonly Span[];
  readonly encoding?: string;
}

/** The sources of an example, in order; all but corpus examples have one. */
export function sourcesOf(example: Example): readonly ExampleSource[] {
  switch (example.kind) {
    case 'text':
      return [{ path: 'vi-du.txt', ...unmark(example.text) }];
    case 'document':
      return [{ path: 'vi-du.md', ...unmark(documentSource(example.front, example.body)) }];
    case 'history':
      return [{ path: 'vi-du.md', ...unmark(documentSource(example.front, undefined)) }];
    case 'piece':
      return [{ path: 'vi-du.bao.md', ...unmark(pieceSource(example.front, example.body)) }];
    case 'source':
      return [{ path: 'vi-du.md', ...unmark(example.source), ...(example.encoding ? { encoding: example.encoding } : {}) }];
    case 'corpus':
      return Object.entries(example.sources).map(([path, text]) => ({ path, ...unmark(text) }));
  }
}

/** The source that the fixes must lead to, keys and body as in the example where `fixed` does not name them; null where it says nothing. */
export function fixedSource(example: Example): string | null {
  switch (example.kind) {
    case 'text':
    case 'source':
      return example.fixed ?? null;
    case 'document':
      return example.fixed
        ? unmark(documentSource({ ...example.front, ...example.fixed.front }, example.fixed.body ?? example.body)).text
        : null;
    case 'piece':
      return example.fixed
        ? unmark(pieceSource({ ...example.front, ...example.fixed.front }, example.fixed.body ?? example.body)).text
        : null;
    case 'history':
    case 'corpus':
      return null;
  }
}
