import type { Place } from '../source/source-text.ts';
import type { YamlSlip } from '../syntax/yaml-tree.ts';

export type { YamlSlip };

/**
 * What reading could not take as it stands. The rules of family «nguồn» turn each kind into a finding: they hold the words, the clause,
 * the severity; reading holds the facts.
 */
export type Problem =
  /** None at all, or one whose first `---` is missing or otherwise written: then `at` is what stands there. */
  | { readonly kind: 'no-front-matter'; readonly at: Place }
  /** No closing `---`, or a line that resembles it: then `at` is that line. */
  | { readonly kind: 'unclosed-front-matter'; readonly at: Place }
  | { readonly kind: 'yaml-syntax'; readonly at: Place; readonly reason: string; readonly slip?: YamlSlip }
  | { readonly kind: 'yaml-alias'; readonly at: Place }
  | { readonly kind: 'duplicate-key'; readonly at: Place; readonly key: string }
  | {
      readonly kind: 'unknown-key';
      readonly at: Place;
      readonly key: string;
      readonly suggestion: string | null;
      readonly within: string | null;
    }
  | { readonly kind: 'key-not-for-type'; readonly at: Place; readonly key: string; readonly type: string }
  | { readonly kind: 'missing-key'; readonly at: Place; readonly key: string; readonly within: string | null }
  | { readonly kind: 'wrong-type'; readonly at: Place; readonly key: string; readonly expected: string; readonly found: string }
  | {
      readonly kind: 'not-a-choice';
      readonly at: Place;
      readonly key: string;
      readonly value: string;
      readonly choices: readonly string[];
      readonly suggestion: string | null;
    }
  | { readonly kind: 'unreal-date'; readonly at: Place; readonly key: string; readonly value: string }
  | {
      readonly kind: 'unknown-type';
      readonly at: Place;
      readonly value: string;
      readonly suggestion: string | null;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'unknown-organ'; readonly at: Place; readonly value: string; readonly suggestion: string | null }
  | {
      readonly kind: 'organ-not-in-force';
      readonly at: Place;
      readonly value: string;
      readonly from: string | null;
      readonly until: string | null;
      readonly successors: readonly string[];
    }
  | { readonly kind: 'html'; readonly at: Place }
  | { readonly kind: 'unsupported-markdown'; readonly at: Place; readonly construct: string }
  | { readonly kind: 'broken-suppression'; readonly at: Place }
  | { readonly kind: 'heading-not-in-scheme'; readonly at: Place; readonly found: string; readonly scheme: readonly string[] }
  | { readonly kind: 'include-missing'; readonly at: Place; readonly path: string }
  | { readonly kind: 'include-outside'; readonly at: Place; readonly path: string }
  /** A path to another document in the key `key`. */
  | { readonly kind: 'reference-missing'; readonly at: Place; readonly path: string; readonly key: string }
  | { readonly kind: 'include-unreadable'; readonly at: Place; readonly path: string; readonly reason: string }
  | { readonly kind: 'too-large'; readonly at: Place; readonly limit: string }
  | { readonly kind: 'undecodable'; readonly at: Place; readonly encoding: string };
