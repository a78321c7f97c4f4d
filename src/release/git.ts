import { posix, relative, resolve, sep } from 'node:path';
import { realPath, WorldError } from '../build/world.ts';
import { runProgram } from './run-program.ts';

/** A version of a file in the history. */
export interface FileVersion {
  readonly commit: string;
  /** Of the commit: ISO with zone, author's name and address. */
  readonly time: string;
  readonly author: string;
  readonly email: string;
  /** Null where the commit takes the file away. */
  readonly blob: string | null;
  /** What it was before, of a merge in each of its lines; empty where the commit brings the file. */
  readonly before: readonly string[];
  /** The path that it bore before this commit, where that was another. */
  readonly movedFrom: string | null;
}

/** A branch, here or as last fetched from elsewhere. */
export interface Branch {
  readonly name: string;
  readonly commit: string;
}

/** A git repository, read only: nothing here ever changes what it holds. */
export interface Repository {
  /** Absolute, real. */
  readonly root: string;
  /** The folder of git's own files, one for all work trees. */
  readonly commonFolder: string;
  /** Full id of the commit that is checked out; null before the first. */
  readonly head: () => Promise<string | null>;
  /** Time of a commit in seconds since 1970. */
  readonly timeOf: (commit: string) => Promise<number>;
  /** What differs from the commit that is checked out, by path from the root, files unknown to git too. */
  readonly changes: () => Promise<readonly string[]>;
  /** Files below folders (from the root) that `changes` cannot see: ignored ones, and those that git was told not to look at. */
  readonly unseen: (folders: readonly string[]) => Promise<readonly string[]>;
  /** Branches with commits that the one checked out does not have. */
  readonly branches: () => Promise<readonly Branch[]>;
  /** Where two lines of commits parted; null where they never met. */
  readonly mergeBase: (a: string, b: string) => Promise<string | null>;
  /** Files of a commit below a folder (from the root), by path from the root. */
  readonly filesOf: (commit: string, folder: string) => Promise<ReadonlyMap<string, { readonly blob: string; readonly mode: string }>>;
  /** Contents by id of blob. */
  readonly blobs: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
  /**
   * Versions of every file below a folder (from the root) up to the commit that is checked out, the oldest first, by path; renames are
   * followed. `since`: leaves out what that commit already had.
   */
  readonly history: (folder: string, since?: string) => Promise<ReadonlyMap<string, readonly FileVersion[]>>;
  /** The full id of what a name stands for, or null. */
  readonly resolve: (name: string) => Promise<string | null>;
  /** Path of a file of this computer from the root, with `/`. */
  readonly pathOf: (path: string) => string;
}

const INSTALL = 'git (Debian, Ubuntu: apt install git)';
/** Longest file that is looked into. */
const MAX_BLOB = 16 * 1024 * 1024;

async function git(cwd: string, args: readonly string[], input?: string) {
  return runProgram('git', ['-c', 'core.quotepath=off', '-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false', ...args], {
    cwd,
    input,
    install: INSTALL,
    env: { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
  });
}

/** The repository that a folder lies in; null where it lies in none, or there is no git here. */
export async function openRepository(folder: string): Promise<Repository | null> {
  let top: Awaited<ReturnType<typeof git>>;
  try {
    top = await git(folder, ['rev-parse', '--show-toplevel', '--git-common-dir', '--show-prefix']);
  } catch (error) {
    if (error instanceof WorldError) return null;
    throw error;
  }
  const [shown, common, prefix = ''] = top.stdout.toString().split('\n');
  if (top.code !== 0 || !shown || !common) return null;
  const root = (await realPath(shown)) ?? shown;

  const must = async (args: readonly string[], input?: string): Promise<Buffer> => {
    const { code, stdout, stderr } = await git(root, args, input);
    if (code !== 0) throw new WorldError(`Lệnh «git ${args[0]}» hỏng: ${stderr.trim().split('\n')[0] ?? ''}.`);
    return stdout;
  };
  const blobs: Repository['blobs'] = async (ids) => {
    const wanted = [...new Set(ids)];
    const found = new Map<string, Buffer>();
    if (wanted.length === 0) return found;
    const out = await must(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    for (let at = 0; at < out.length; ) {
      const end = out.indexOf(10, at);
      const [id, kind, size] = out.subarray(at, end).toString().split(' ');
      at = end + 1;
      if (kind !== 'blob' || size === undefined) {
        if (kind === 'missing') continue;
        throw new WorldError('Không đọc được kho git.');
      }
      const length = Number(size);
      if (length <= MAX_BLOB) found.set(id as string, out.subarray(at, at + length));
      at += length + 1;
    }
    return found;
  };
  const resolveName = async (name: string): Promise<string | null> => {
    const { code, stdout } = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return code === 0 ? stdout.toString().trim() : null;
  };
  return {
    root,
    commonFolder: resolve(folder, common),
    head: () => resolveName('HEAD'),
    timeOf: async (commit) => Number((await must(['show', '-s', '--format=%ct', commit])).toString().trim()),
    changes: async () => {
      const fields = (await must(['status', '--porcelain=v1', '-z', '--untracked-files=all'])).toString().split('\0');
      const paths: string[] = [];
      for (let index = 0; index < fields.length; index++) {
        const field = fields[index] as string;
        if (field === '') continue;
        paths.push(field.slice(3));
        // a rename names where the file was in a field of its own
        if (/[RC]/.test(field.slice(0, 2))) index++;
      }
      return paths;
    },
    unseen: async (folders) => {
      const scope = folders.some((folder) => folder === '') ? [] : ['--', ...folders];
      const ignored = (await must(['ls-files', '-z', '--others', '--ignored', '--exclude-standard', ...scope])).toString().split('\0');
      const flagged = (await must(['ls-files', '-z', '-v', ...scope])).toString().split('\0');
      // lower case: assume-unchanged; S: skip-worktree
      return [...ignored.filter(Boolean), ...flagged.flatMap((line) => (/^[a-zS] /.test(line) ? [line.slice(2)] : []))];
    },
    branches: async () => {
      const unmerged = (await resolveName('HEAD')) === null ? [] : ['--no-merged=HEAD'];
      const out = (await must(['for-each-ref', ...unmerged, '--format=%(objectname) %(refname)', 'refs/heads', 'refs/remotes'])).toString();
      return out.split('\n').flatMap((line) => {
        const [commit, ref] = line.split(' ');
        if (!commit || !ref || ref.endsWith('/HEAD')) return [];
        return [{ commit, name: ref.replace(/^refs\/(?:heads|remotes)\//, '') }];
      });
    },
    mergeBase: async (a, b) => {
      const { code, stdout } = await git(root, ['merge-base', a, b]);
      return code === 0 ? stdout.toString().trim() : null;
    },
    filesOf: async (commit, below) => {
      const out = (await must(['ls-tree', '-r', '-z', '--full-tree', commit, ...(below === '' ? [] : ['--', below])])).toString();
      return new Map(
        out.split('\0').flatMap((line) => {
          const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
          return match ? [[match[3] as string, { mode: match[1] as string, blob: match[2] as string }] as const] : [];
        }),
      );
    },
    blobs,
    history: async (folder, since) => {
      const format = '%x01%H%x00%aI%x00%an%x00%ae%x00';
      const scope = folder === '' ? [] : ['--', folder];
      const log = [
        'log',
        '--reverse',
        '--topo-order',
        '--raw',
        '-z',
        '-c',
        '-M',
        '--no-abbrev',
        '--no-color',
        `--format=${format}`,
        ...(since === undefined ? [] : [`${since}..HEAD`]),
        ...scope,
      ];
      const { code, stdout } = await git(root, log);
      const files = new Map<string, FileVersion[]>();
      if (code !== 0) return files;
      for (const record of stdout.toString().split('\x01')) {
        const [commit, time, author, email, ...fields] = record.split('\0');
        if (!commit || !time || author === undefined || email === undefined) continue;
        for (let index = 0; index < fields.length; index++) {
          // modes, then an id for each parent and that of the result, then what happened
          const change = /(:+)[\d ]+ ((?:[0-9a-f]{40,64} )+)([A-Z])/.exec(fields[index] as string);
          if (!change) continue;
          const from = fields[++index] as string;
          const renamed = change[1] === ':' && (change[3] === 'R' || change[3] === 'C');
          const path = renamed ? (fields[++index] as string) : from;
          const ids = (change[2] as string).trim().split(' ');
          const blob = ids.pop() as string;
          const version: FileVersion = {
            commit,
            time,
            author,
            email,
            blob: /^0+$/.test(blob) ? null : blob,
            before: change[3] === 'C' ? [] : ids.filter((id) => !/^0+$/.test(id)),
            movedFrom: renamed && change[3] === 'R' ? from : null,
          };
          const earlier = files.get(path) ?? (renamed ? files.get(from) : undefined) ?? [];
          files.set(path, [...earlier, version]);
        }
      }
      return files;
    },
    resolve: resolveName,
    // by the folder's own place, not by the root's name: one of them may be reached through a link
    pathOf: (path) => posix.join(prefix, relative(folder, path).split(sep).join('/')).replace(/^\.$|\/$/, ''),
  };
}

/**
 * The bytes of files (paths from a folder) as last committed, by path; null where the folder lies in no repository or nothing is committed
 * yet. One run of git, whatever their number.
 */
export async function committedFiles(folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, Buffer> | null> {
  const wanted = paths.filter((path) => !path.includes('\n'));
  if (wanted.length === 0) return null;
  let ran: Awaited<ReturnType<typeof git>>;
  try {
    ran = await git(folder, ['cat-file', '--batch'], wanted.map((path) => `HEAD:./${path}\n`).join(''));
  } catch (error) {
    if (error instanceof WorldError) return null;
    throw error;
  }
  if (ran.code !== 0) return null;
  const out = ran.stdout;
  const found = new Map<string, Buffer>();
  let at = 0;
  for (const path of wanted) {
    const end = out.indexOf(10, at);
    if (end < 0) return null;
    const match = / blob (\d+)$/.exec(out.subarray(at, end).toString());
    at = end + 1;
    if (!match) continue;
    found.set(path, out.subarray(at, at + Number(match[1])));
    at += Number(match[1]) + 1;
  }
  return found;
}
