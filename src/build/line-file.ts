import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from './world.ts';

/** A file of lines that one process at a time appends to, or puts another one in the place of. What goes wrong is thrown as it comes. */
export interface LineFile {
  /**
   * Tells each line that says something, with the byte that it begins at; its bytes are there until `each` returns, then others stand in
   * their place. Answers false where there is no file.
   */
  readonly scan: (each: (line: Buffer, at: number) => void) => boolean;
  /**
   * Appends lines, which end in a newline, at once; answers the byte that each begins at, or null where another process appended at the same
   * time. Throws where another file stands in the place of the one that was read.
   */
  readonly append: (lines: readonly Buffer[]) => readonly number[] | null;
  /** So many bytes from there on, until others are asked for, which stand in their place. Throws where the file has become shorter. */
  readonly read: (at: number, length: number) => Buffer;
  /** Puts a file of these lines in its place, whole or not at all; what was told of where lines begin holds no more. */
  readonly replace: (lines: Iterable<Buffer>) => void;
  readonly close: () => void;
}

/** Bytes read and written at a time: pages that stay warm, where the whole file would be as many fresh ones. */
const CHUNK = 1 << 18;
const NEWLINE = Buffer.from('\n');

export function openLineFile(path: string): LineFile {
  let file: number | null = null;
  let appending = false;
  let room = Buffer.alloc(0);
  const close = (): void => {
    if (file !== null) closeSync(file);
    [file, appending] = [null, false];
  };
  const openToAppend = (): number => {
    mkdirSync(dirname(path), { recursive: true });
    const opened = openSync(path, 'a+');
    if (file !== null && fstatSync(file).ino !== fstatSync(opened).ino) {
      closeSync(opened);
      throw new Error(`«${path}» is another file by now`);
    }
    close();
    [file, appending] = [opened, true];
    return opened;
  };
  return {
    scan: (each) => {
      try {
        file ??= openSync(path, 'r');
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return false;
        throw error;
      }
      scanLines(file, each);
      return true;
    },
    append: (lines) => {
      const opened = appending ? (file as number) : openToAppend();
      // a torn last line of a run that was killed ends here
      const bytes = Buffer.concat([NEWLINE, ...lines]);
      const end = fstatSync(opened).size;
      writeAll(opened, bytes);
      if (fstatSync(opened).size !== end + bytes.length) return null;
      let at = end + NEWLINE.length;
      return lines.map((line) => {
        const start = at;
        at += line.length;
        return start;
      });
    },
    read: (at, length) => {
      if (file === null) throw new Error(`«${path}» is not open`);
      if (room.length < length) room = Buffer.allocUnsafeSlow(2 * length);
      for (let done = 0; done < length; ) {
        const count = readSync(file, room, done, length - done, at + done);
        if (count === 0) throw new Error(`«${path}» has become shorter`);
        done += count;
      }
      return room.subarray(0, length);
    },
    replace: (lines) => {
      const temporary = `${path}.${process.pid}.chithi-tam`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        const target = openSync(temporary, 'w', 0o644);
        try {
          for (const chunk of inChunks(lines)) writeAll(target, chunk);
        } finally {
          closeSync(target);
        }
        close();
        renameSync(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    },
    close,
  };
}

function scanLines(file: number, each: (line: Buffer, at: number) => void): void {
  let chunk = Buffer.allocUnsafeSlow(CHUNK);
  /** Bytes of a line whose end is still to be read, at the begin of the chunk; and where the chunk stands in the file. */
  let [held, base] = [0, 0];
  const tell = (start: number, end: number): void => {
    if (end > start) each(chunk.subarray(start, end), base + start);
  };
  for (;;) {
    if (held === chunk.length) {
      const larger = Buffer.allocUnsafeSlow(2 * chunk.length);
      chunk.copy(larger, 0, 0, held);
      chunk = larger;
    }
    const count = readSync(file, chunk, held, chunk.length - held, base + held);
    if (count === 0) break;
    const filled = held + count;
    let start = 0;
    // what was held has no newline
    for (let end = chunk.indexOf(0x0a, held); end >= 0 && end < filled; end = chunk.indexOf(0x0a, start)) {
      tell(start, end);
      start = end + 1;
    }
    held = filled - start;
    chunk.copyWithin(0, start, filled);
    base += start;
  }
  tell(0, held);
}

function* inChunks(lines: Iterable<Buffer>): Generator<Buffer> {
  let [waiting, size]: [Buffer[], number] = [[], 0];
  for (const line of lines) {
    waiting.push(line);
    size += line.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  yield Buffer.concat(waiting);
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
