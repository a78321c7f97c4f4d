import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export { DOCUMENT } from '../build/folder.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** The program to run, when it is not this project's own. */
  readonly program?: string;
  readonly uid?: number;
}

/** Runs the real command line in a process of its own, with an environment that says nothing but what is given. */
export function chithi(args: readonly string[], { cwd = root, env = {}, input = '', program, uid }: Running = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program ?? join(root, 'bin/chithi.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 120_000,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (typeof content === 'string' && content.startsWith('→ ')) symlinkSync(content.slice(2), full);
    else writeFileSync(full, content);
  }
}

/** A temporary folder with these files, gone after the tests of the file; a value `→ path` is a symbolic link. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'chithi-e2e-'));
  made.push(folder);
  write(folder, files);
  return folder;
}

/** The project without what is built and installed, in a folder of its own; the packages are shared by a link. */
export function projectCopy(): string {
  const folder = folderWith();
  const left = new Set(['.git', 'node_modules', 'lib', 'dist', 'test', 'bench']);
  for (const name of readdirSync(root)) if (!left.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Every file below a folder, by its path there, in order. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export function bytesOf(folder: string): Map<string, Buffer> {
  return new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

/** A fault of the program, told as a stack or not told in words. */
export const STACK = /^\s+at |node:internal|ngoài dự kiến/m;
