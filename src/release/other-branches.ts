import { headOf } from '../build/document-heads.ts';
import { MANIFEST, parsedManifest } from '../build/manifest.ts';
import type { OfficeFolder } from '../build/office.ts';
import type { Document } from '../document/document.ts';
import { issueValue } from '../document/issue-values.ts';
import type { Repository } from './git.ts';

interface BranchManifest {
  /** From the root of the repository, with `/` at its end. */
  readonly folder: string;
  readonly blob: string;
}

/** The manifests in folders below a content root. */
function manifestsAmong(
  files: ReadonlyMap<string, { readonly blob: string; readonly mode: string }>,
  root: string,
): readonly BranchManifest[] {
  return [...files].flatMap(([path, { blob, mode }]) => {
    const folder = path.slice(0, -MANIFEST.length);
    return path.endsWith(`/${MANIFEST}`) && mode.startsWith('100') && folder !== `${root}/` ? [{ folder, blob }] : [];
  });
}

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
  const wanted = new Map<string, { path: string; branch: string; manifests: readonly BranchManifest[] }>();
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
    const files = await repository.filesOf(commit, below);
    const manifests = manifestsAmong(files, below);
    for (const [path, { blob, mode }] of files) {
      const key = `${blob} ${path}`;
      if (!/\.md$/i.test(path) || !mode.startsWith('100') || known.has(key) || wanted.has(key)) continue;
      wanted.set(key, { path, branch: name, manifests: manifests.filter(({ folder }) => path.startsWith(folder)) });
    }
  }
  const listing = [...new Set([...wanted.values()].flatMap(({ manifests }) => manifests.map(({ blob }) => blob)))];
  const blobs = await repository.blobs([...listing, ...[...wanted.keys()].map((key) => key.slice(0, key.indexOf(' ')))]);
  const made = new Map(
    listing.map((blob) => [blob, new Set(parsedManifest(blobs.get(blob) ?? new Uint8Array())?.outputs.map((one) => one.path))]),
  );
  const found: BranchDocument[] = [];
  for (const [key, { path, branch, manifests }] of wanted) {
    // a copy that a release keeps, as `sourceFilesIn` leaves it out of what is checked out
    if (manifests.some(({ folder, blob }) => made.get(blob)?.has(path.slice(folder.length)))) continue;
    const text = blobs.get(key.slice(0, key.indexOf(' ')))?.toString();
    if (!text || !/^["']?so["']?[ \t]*:/m.test(text)) continue;
    const source = { path: `${repository.root}/${path}`, text };
    if (issueValue(source, 'so') === null) continue;
    const document = headOf(source, office);
    if (document.number.number) found.push({ document, path, branch });
  }
  return found;
}
