import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** A failure of the outside world, told to a person: what could not be done, to which file, why. Exit code 2. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hoặc thư mục này',
  EACCES: 'không có quyền truy cập',
  EPERM: 'hệ thống không cho phép',
  EISDIR: 'đây là thư mục, không phải tệp',
  ENOTDIR: 'một phần của đường dẫn không phải thư mục',
  ENOSPC: 'đĩa đã đầy',
  EDQUOT: 'đã hết hạn mức đĩa',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EMFILE: 'mở quá nhiều tệp cùng lúc',
  ENFILE: 'hệ thống mở quá nhiều tệp cùng lúc',
  ELOOP: 'liên kết trỏ vòng quanh',
  ENAMETOOLONG: 'tên tệp quá dài',
  EIO: 'lỗi đọc ghi của ổ đĩa',
  EBUSY: 'tệp đang được chương trình khác dùng',
  EEXIST: 'đã có tệp cùng tên',
};

/** The cause of a system error in words; its own message where it has none here. */
export function causeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string') return CAUSES[code] ?? `lỗi hệ thống ${code}`;
  return error instanceof Error ? error.message : String(error);
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && codes.includes(code);
}

// Files are asked for in this thread, though the answers are promises: a thread that reads for it costs a build of one document more than it saves.

/** Reads a file whole. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WorldError(`Không đọc được «${path}»: ${causeOf(error)}.`);
  }
}

/** The bytes of a file, or null where there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return readFileSync(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return null;
    throw new WorldError(`Không đọc được «${path}»: ${causeOf(error)}.`);
  }
}

export async function exists(path: string): Promise<boolean> {
  return existsSync(path);
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

let temporary = 0;

/**
 * Writes a file whole or not at all: under a temporary name beside it, flushed, then renamed. A file that already has these bytes is left
 * as it is. Answers whether it wrote. `bytes`: also in pieces, one after another.
 */
export async function writeWhole(path: string, bytes: Uint8Array | readonly Uint8Array[]): Promise<boolean> {
  const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
  const old = await readIfThere(path);
  if (old && isMadeOf(old, pieces)) return false;
  await replaceFile(path, async (file) => {
    for (const piece of pieces) writeFileSync(file, piece);
    return true;
  });
  return true;
}

/**
 * The same of a file that never stands in memory as a whole; answers the SHA-256 of its bytes. `before`: done when the last piece has been asked
 * for and the file has not taken its place yet.
 */
export async function writeInPieces(path: string, pieces: Iterable<Uint8Array>, before: () => Promise<void>): Promise<string> {
  const digest = createHash('sha256');
  await replaceFile(path, async (file) => {
    const old = existsSync(path) ? openSync(path, 'r') : null;
    try {
      let same = true;
      for (const piece of pieces) {
        digest.update(piece);
        writeFileSync(file, piece);
        same &&= old !== null && nextBytes(old, piece.length).equals(piece);
      }
      await before();
      return !(same && old !== null && nextBytes(old, 1).length === 0);
    } finally {
      if (old !== null) closeSync(old);
    }
  });
  return digest.digest('hex');
}

/** As many of the next bytes of a file as there are. */
function nextBytes(file: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, null);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

/** Puts a new file in the place of another one, where what fills it says so. */
async function replaceFile(path: string, fill: (file: number) => Promise<boolean>): Promise<void> {
  const name = join(dirname(path), `.${process.pid}-${temporary++}.chithi-tam`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(name, 'wx', 0o644);
    let changed: boolean;
    try {
      changed = await fill(file);
      if (changed) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (changed) renameSync(name, path);
    else rmSync(name);
  } catch (error) {
    removeIfThere(name);
    // what fills it may fail in its own way
    if (error instanceof Error && !('code' in error)) throw error;
    throw new WorldError(`Không ghi được «${path}»: ${causeOf(error)}. Tệp cũ, nếu có, còn nguyên.`);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // what went wrong before is told
  }
}

function isMadeOf(whole: Buffer, pieces: readonly Uint8Array[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (whole.compare(piece, 0, piece.length, at, Math.min(at + piece.length, whole.length)) !== 0) return false;
    at += piece.length;
  }
  return at === whole.length;
}

/** Removes a file and the folders that it leaves empty, up to but not including `root`. */
export async function removeFile(path: string, root: string): Promise<void> {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw new WorldError(`Không xóa được «${path}»: ${causeOf(error)}.`);
  }
  for (let folder = dirname(path); folder.startsWith(root + sep); folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** The names in a folder, in code-point order, each with what it is; `other`: a link, a pipe, a device. */
export async function listFolder(folder: string): Promise<{ name: string; kind: 'file' | 'folder' | 'other' }[]> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .map((entry) => ({
        name: entry.name,
        kind: entry.isFile() ? ('file' as const) : entry.isDirectory() ? ('folder' as const) : ('other' as const),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    throw new WorldError(`Không đọc được thư mục «${folder}»: ${causeOf(error)}.`);
  }
}

/** The real path of an existing file, links followed; null where it does not exist. */
export async function realPath(path: string): Promise<string | null> {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** Whether there is a file of its own: no link, pipe or device. */
export async function isPlainFile(path: string): Promise<boolean> {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

/** SHA-256 as lower-case hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes);
}

/** Of plain data: SHA-256 of its JSON. */
export function digestOf(value: unknown): string {
  return sha256(JSON.stringify(value));
}

/** The lines of a file that say something, as bytes of it. */
export function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; ) {
    // the byte as a number is looked for ten times as long
    const newline = bytes.indexOf('\n', at, 'latin1');
    const end = newline < 0 ? bytes.length : newline;
    if (end > at) yield bytes.subarray(at, end);
    at = end + 1;
  }
}
