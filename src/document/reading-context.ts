import type { SourceFile } from '../source/source-file.ts';
import type { Configuration, RegisteredDocument } from './configuration.ts';
import type { Image } from './document.ts';
import type { OrganRegister } from './organ-register.ts';
import type { DocumentType, Format } from './profile.ts';

/** What a path in a source leads to; the outside world answers, reading only asks. */
export type Included =
  | { readonly kind: 'text'; readonly source: SourceFile }
  | { readonly kind: 'image'; readonly image: Image }
  | { readonly kind: 'missing' }
  /** It leads out of the content root, by `..` or a link. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What a path that a source only refers to leads to: the document that it replaces is no part of it, and is not read. */
export type Referred = 'there' | 'missing' | 'outside';

/** Everything besides its own text that a document depends on. */
export interface ReadingContext {
  readonly types: readonly DocumentType[];
  readonly formats: readonly Format[];
  readonly organs: OrganRegister;
  readonly configuration: Configuration;
  /** The office's register of cited documents. */
  readonly documents: readonly RegisteredDocument[];
  /** Resolves a path written in `from`. Called at most once a path. */
  readonly include: (path: string, from: SourceFile) => Included;
  /** Whether the file is there that `from` refers to by a path. */
  readonly refer: (path: string, from: SourceFile) => Referred;
}
