/** Phrases by the keys of their words, for the longest one that begins at a place. */
export interface PhraseTree<T> {
  readonly next: Map<string, PhraseTree<T>>;
  value?: T;
}

/** Of two phrases with the same keys the first holds. */
export function grownTree<T>(phrases: Iterable<readonly [keys: readonly string[], value: T]>): PhraseTree<T> {
  const root: PhraseTree<T> = { next: new Map() };
  for (const [keys, value] of phrases) {
    let node = root;
    for (const key of keys) {
      let child = node.next.get(key);
      if (!child) {
        child = { next: new Map() };
        node.next.set(key, child);
      }
      node = child;
    }
    node.value ??= value;
  }
  return root;
}
