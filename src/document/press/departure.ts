import type { Place } from '../../source/source-text.ts';
import type { Bound } from './fact-vocabulary.ts';

/** What a piece says and its document does not. `where` names the clauses that were asked. */
export type Departure =
  | {
      readonly kind: 'number' | 'date' | 'document' | 'name';
      readonly at: Place;
      readonly text: string;
      readonly where: string;
      readonly instead: string | null;
    }
  /** The value is there, of something else: «31 vụ» where the clause has 31 hộ. */
  | { readonly kind: 'unit'; readonly at: Place; readonly text: string; readonly where: string; readonly instead: string | null }
  | {
      readonly kind: 'bound';
      readonly at: Place;
      readonly text: string;
      readonly where: string;
      readonly said: Bound | null;
      readonly wanted: Bound | null;
    }
  /** The document's symbol is right and the date beside it is not. */
  | { readonly kind: 'document-date'; readonly at: Place; readonly text: string; readonly where: string; readonly instead: string | null }
  | { readonly kind: 'truncated'; readonly at: Place; readonly text: string; readonly where: string }
  /** A unit given the task of another. */
  | {
      readonly kind: 'actor';
      readonly at: Place;
      readonly text: string;
      readonly where: string;
      readonly instead: string | null;
      readonly role: 'lead' | 'coordinating' | 'recipient' | 'issuer' | 'doer';
    }
  /** The words around it are those of something else: two figures, days or organs changed places. */
  | { readonly kind: 'misplaced'; readonly at: Place; readonly text: string; readonly where: string; readonly instead: string }
  /** «không» that the document has and the piece has not, or the other way round. */
  | { readonly kind: 'negation'; readonly at: Place; readonly text: string; readonly where: string; readonly denied: boolean }
  /** A mark that names neither a clause nor a source of the editor's own. */
  /** A mark that names nothing; `bare`: it lacks its «^», so that it is read as words: «[1.a]». */
  | {
      readonly kind: 'unknown-mark';
      readonly at: Place;
      readonly id: string;
      readonly bare: boolean;
      readonly suggestions: readonly string[];
    };
