import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { kindOf, pathsIncludedBy, type SourceKind } from '../document/source-kind.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type CorrectingSource, correctingSources } from './correcting-sources.ts';
import { decode } from './decode.ts';
import { contentRootOf, mustExist, type OfficeFolder, openOffice } from './office.ts';
import { sourceFilesIn } from './source-files.ts';
import { isFolder, readBytes } from './world.ts';

export interface InputFile {
  readonly source: SourceFile;
  readonly kind: SourceKind;
  readonly office: OfficeFolder;
  /** Absolute. */
  readonly path: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly offices: readonly OfficeFolder[];
  /** True where the paths cover whole content roots: only then may what is no longer produced be removed. */
  readonly whole: boolean;
  /** Where they come from. */
  readonly listing: Listing;
  /** Documents outside the paths that correct others, where press pieces are among the files. */
  readonly correcting: ReadonlyMap<OfficeFolder, readonly CorrectingSource[]>;
}

/** A source that was found, not read yet. */
export interface ListedSource {
  /** As messages show it: the way that its path was given. */
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly office: ListedOffice;
}

/** An office with what tells how its paths are shown, so that another thread can open the same. */
export interface ListedOffice {
  readonly folder: OfficeFolder;
  /** The first file that was found in it. */
  readonly like: Pick<ListedSource, 'shown' | 'path'>;
}

export interface Listing {
  readonly sources: readonly ListedSource[];
  readonly offices: readonly ListedOffice[];
  /** True where the paths cover whole content roots: only then may what is no longer produced be removed. */
  readonly whole: boolean;
}

/** Opens an office whose paths are shown as that of a file in it was given. */
export function openListedOffice(root: string, like: ListedOffice['like']): Promise<OfficeFolder> {
  return openOffice(root, (target) => shownLike(target, like.shown, like.path));
}

/** Lists the sources under the given paths, each with the office that it belongs to. No path: the content root of the current folder. */
export async function listSources(paths: readonly string[], output?: string): Promise<Listing> {
  const asked = paths.length > 0 ? paths : [await defaultPath()];
  const found: { shown: string; path: string }[] = [];
  let whole = true;
  for (const path of asked) {
    await mustExist(path);
    if (await isFolder(path)) {
      const [shown, folder] = [prefixOf(slashes(path)), prefixOf(resolve(path), sep)];
      for (const below of await sourceFilesIn(resolve(path), output === undefined ? null : resolve(output)))
        found.push({ shown: shown + below, path: folder + below.split('/').join(sep) });
      if ((await contentRootOf(path)) !== resolve(path)) whole = false;
    } else {
      whole = false;
      found.push({ shown: slashes(path), path: resolve(path) });
    }
  }
  const offices = new Map<string, ListedOffice>();
  const folders = new Map<string, ListedOffice>();
  const officeOf = async (like: ListedOffice['like']): Promise<ListedOffice> => {
    const root = await contentRootOf(like.path);
    const office = offices.get(root) ?? { folder: await openListedOffice(root, like), like };
    offices.set(root, office);
    return office;
  };
  const known = new Set<string>();
  const sources: ListedSource[] = [];
  for (const { shown, path } of found) {
    // named twice, or in a folder that is named too
    if (asked.length > 1 && known.size === known.add(path).size) continue;
    const folder = dirname(path);
    const office = folders.get(folder) ?? (await officeOf({ shown, path }));
    folders.set(folder, office);
    sources.push({ shown, path, office });
  }
  return { sources, offices: [...offices.values()], whole };
}

/** Finds and reads the sources under the given paths. */
export async function findInputs(
  paths: readonly string[],
  options: { readonly output?: string; readonly as?: SourceKind } = {},
): Promise<Inputs> {
  return readInputs(await listSources(paths, options.output), options.as);
}

/** Reads the sources of a listing, all of them. */
export async function readInputs(listing: Listing, as?: SourceKind): Promise<Inputs> {
  const { sources, offices, whole } = listing;
  const files: InputFile[] = [];
  for (const { shown, path, office } of sources) {
    const source = decode(shown, await readBytes(path));
    files.push({ source, path, office: office.folder, kind: as ?? kindOf(source) });
  }
  const correcting = new Map<OfficeFolder, readonly CorrectingSource[]>();
  const named = new Set(files.map((one) => one.path));
  if (!whole)
    for (const { folder } of offices)
      if (files.some((one) => one.kind === 'tin_bai' && one.office === folder))
        correcting.set(folder, await correctingSources(folder, named));
  return { files: withoutIncluded(files), offices: offices.map((one) => one.folder), whole, listing, correcting };
}

/** `directives/` where there is one, else the content root upward of the current folder. */
async function defaultPath(): Promise<string> {
  const root = await contentRootOf('.');
  const path = relative('.', root);
  return path === '' ? '.' : path;
}

/** What the paths of all that lies in a folder begin with; nothing for the current one. */
function prefixOf(folder: string, separator = '/'): string {
  if (/^(?:\.\/)*\.?$/.test(folder)) return '';
  return folder.endsWith(separator) ? folder : folder + separator;
}

function slashes(path: string): string {
  return path
    .split(sep)
    .join('/')
    .replace(/\/{2,}/g, '/')
    .replace(/^(?:\.\/)+(?=.)/, '');
}

/** Another file's path, written the way that `path` was given as `shown`. */
function shownLike(target: string, shown: string, path: string): string {
  if (isAbsolute(shown)) return slashes(target);
  const base = resolve(path).endsWith(shown.split('/').join(sep)) ? resolve(path).slice(0, -shown.length) : `${process.cwd()}${sep}`;
  return slashes(target.startsWith(base) ? target.slice(base.length) : relative('.', target));
}

/** A file that a document includes is part of that document, not one of its own. */
function withoutIncluded(files: readonly InputFile[]): InputFile[] {
  const included = new Set<string>();
  for (const file of files) {
    if (file.kind !== 'van_ban') continue;
    for (const path of pathsIncludedBy(file.source)) included.add(resolve(dirname(file.path), path));
  }
  return files.filter((file) => !included.has(file.path) || file.kind === 'tin_bai');
}
