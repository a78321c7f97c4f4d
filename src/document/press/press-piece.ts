import type { SourceFile } from '../../source/source-file.ts';
import type { Place, SourceText } from '../../source/source-text.ts';
import type { Document, Field, Image, Inline, Suppression } from '../document.ts';
import type { Problem } from '../problem.ts';

/** Thể loại: báo viết, cổng thông tin, phát thanh, toàn văn. */
export type PressKind = 'bao' | 'cong_thong_tin' | 'phat_thanh' | 'toan_van';
export const pressKinds: readonly PressKind[] = ['bao', 'cong_thong_tin', 'phat_thanh', 'toan_van'];

/** `[^1.a]` after a sentence: the clause of the document that it comes from, or a source of the editor's own. */
export interface SourceMark {
  /** What stands between `[^` and `]`. */
  readonly id: string;
  readonly place: Place;
}

/** Câu: running text without its marks. */
export interface PressSentence {
  readonly text: SourceText;
  readonly inlines: readonly Inline[];
  readonly marks: readonly SourceMark[];
  /** The words before the list that it stands in, up to their colon. */
  readonly under?: string;
  /** It says what a picture shows: its words follow the picture, not the document. */
  readonly shows?: true;
}

export type PressBlock =
  | { readonly kind: 'heading'; readonly sentences: readonly PressSentence[]; readonly place: Place }
  | { readonly kind: 'paragraph'; readonly sentences: readonly PressSentence[]; readonly place: Place }
  /** An entry of a list; `label` is what is printed before it: `1.`, `a)`, `-`. */
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly depth: number;
      readonly sentences: readonly PressSentence[];
      readonly place: Place;
    };

/** Ảnh của bài. */
export interface PressPicture {
  readonly path: Field<string>;
  readonly alt: Field<string> | null;
  /** What `alt` says, without its marks. */
  readonly description: readonly PressSentence[];
  readonly caption: readonly PressSentence[];
  readonly credit: Field<string> | null;
  /** Null where the file could not be read; `problems` says why. */
  readonly image: Image | null;
}

/** Thông tin của người viết: where a fact comes from that the document does not say. */
export interface OwnSource {
  readonly id: string;
  readonly source: string;
  /** The words that are the editor's own; empty: the whole sentence that bears the mark. */
  readonly words: readonly string[];
}

/** What a piece recorded of a clause when it was written. */
export interface RecordedClause {
  readonly id: string;
  readonly digest: string;
}

/** Tin bài: a press piece about one document. Plain data, total: what is missing is null, what is wrong is in `problems`. */
export interface PressPiece {
  readonly kind: 'tin_bai';
  readonly source: SourceFile;
  readonly pressKind: PressKind | null;
  /** Path of the document as written. */
  readonly documentField: Field<string> | null;
  /** The document that it is about; null where the path leads to none. */
  readonly document: Document | null;
  readonly title: PressSentence | null;
  readonly lead: readonly PressSentence[];
  readonly byline: Field<string> | null;
  /** `2026-04-09` or `2026-04-09 08:30`. */
  readonly published: Field<string> | null;
  readonly pictures: readonly PressPicture[];
  readonly ownSources: readonly OwnSource[];
  /** Written by the machine and not yet edited. */
  readonly drafted: Field<string> | null;
  readonly recorded: readonly RecordedClause[];
  /** The lines of `dua_tren` with their line ends, or the point where they belong. */
  readonly recordPlace: Place;
  readonly body: readonly PressBlock[];
  readonly suppressions: readonly Suppression[];
  readonly frontMatter: Place;
  readonly bodyPlace: Place;
  readonly problems: readonly Problem[];
}

/** Title, lead and body in reading order. */
export function* sentencesOf(piece: PressPiece): Generator<PressSentence> {
  if (piece.title) yield piece.title;
  yield* piece.lead;
  for (const block of piece.body) yield* block.sentences;
}

/** What a reader is told: the same, and what is said of the pictures. */
export function* toldSentencesOf(piece: PressPiece): Generator<PressSentence> {
  yield* sentencesOf(piece);
  for (const { description, caption } of piece.pictures) {
    yield* description;
    yield* caption;
  }
}

/** Sentences as one text without their marks. */
export function wordsOfSentences(sentences: readonly PressSentence[]): string {
  return sentences.map(({ text }) => text.value).join(' ');
}
