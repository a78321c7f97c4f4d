import { headOf } from '../build/document-heads.ts';
import type { OfficeFolder } from '../build/office.ts';
import type { Document } from '../document/document.ts';
import { issueValue } from '../document/issue-values.ts';
import type { Repository } from './git.ts';

/** A numbered document as another branch has it. */
export interface BranchDocument {
  readonly document: Document;
  /** From the root of the repository. */
  readonly path: string;
  readonly branch: string;
}

/**
 * The numbered documents of the content root that other branches, here and as last fetched, changed since they parted from this one; each
 * version once.
 */
export async function documentsOfBranches(repository: Repository, office: OfficeFolder): Promise<readonly BranchDocument[]> {
  const below = repository.pathOf(office.root);
  const head = await repository.head();
  const wanted = new Map<string, { path: string; branch: string }>();
  const known = new Set<string>();
  const know = async (commit: string | null) => {
    if (commit !== null) for (const [path, { blob }] of await repository.filesOf(commit, below)) known.add(`${blob} ${path}`);
  };
  await know(head);
  const seen = new Set<string>();
  for (const { name, commit } of await repository.branches()) {
    if (seen.has(commit)) continue;
    seen.add(commit);
    if (head !== null) await know(await repository.mergeBase(head, commit));
    for (const [path, { blob, mode }] of await repository.filesOf(commit, below)) {
      const key = `${blob} ${path}`;
      if (!/\.md$/i.test(path) || !mode.startsWith('100') || known.has(key) || wanted.has(key)) continue;
      wanted.set(key, { path, branch: name });
    }
  }
  const blobs = await repository.blobs([...wanted.keys()].map((key) => key.slice(0, key.indexOf(' '))));
  const found: BranchDocument[] = [];
  for (const [key, { path, branch }] of wanted) {
    const text = blobs.get(key.slice(0, key.indexOf(' ')))?.toString();
    if (!text || !/^["']?so["']?[ \t]*:/m.test(text)) continue;
    const source = { path: `${repository.root}/${path}`, text };
    if (issueValue(source, 'so') === null) continue;
    const document = headOf(source, office);
    if (document.number.number) found.push({ document, path, branch });
  }
  return found;
}
