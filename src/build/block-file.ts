import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode, sha256 } from './world.ts';

/** A stretch of a file, in bytes. */
export interface Region {
  readonly at: number;
  readonly length: number;
}

/** A head that every run reads, and a body of which a run reads what it asks for. */
export interface Block {
  readonly head: Buffer;
  readonly body: readonly Buffer[];
}

/** A file of blocks that one process at a time appends to, or puts another one in the place of. What goes wrong is thrown as it comes. */
export interface BlockFile {
  /**
   * Tells the head of each block, whose bytes are there until `each` returns, and where its body lies. A block with another head than was
   * written is passed over; where no block begins, the file ends. Answers false where there is no file.
   */
  readonly scan: (each: (head: Buffer, body: Region) => void) => boolean;
  /**
   * Appends a block at once, in the place of a torn last one; answers where its body begins, or null where another process appended at the same
   * time. Throws where another file stands in the place of the one that was read.
   */
  readonly append: (block: Block) => number | null;
  /** A stretch of a body, there until another one is asked for. Throws where the file has become shorter. */
  readonly read: (region: Region) => Buffer;
  /** Puts a file of these blocks in its place, whole or not at all; what was told of where bodies lie holds no more. */
  readonly replace: (blocks: Iterable<Block>) => void;
  readonly close: () => void;
}

/** What a block begins with: a mark, the digest of its head, the lengths of head and body. */
const START = /^chithi ([0-9a-f]{16}) ([0-9]{10}) ([0-9]{14})\n$/;
const START_LENGTH = 50;
/** Bytes read where a block begins: its head is seldom longer. */
const AHEAD = 1 << 14;
/** Bytes read where a stretch is asked for: the next one asked for often lies behind it. */
const FAR_AHEAD = 1 << 16;

export function openBlockFile(path: string): BlockFile {
  let file: number | null = null;
  let appending = false;
  /** Where the last scan saw the last block end, and the file. */
  let [sound, size] = [0, 0];
  let room = roomFor();
  const close = (): void => {
    if (file !== null) closeSync(file);
    [file, appending] = [null, false];
    room = roomFor();
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
    // what a run that was killed had begun
    if (sound < size && fstatSync(opened).size === size) ftruncateSync(opened, sound);
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
      size = fstatSync(file).size;
      sound = 0;
      for (let start = startAt(room(file, 0, Math.min(AHEAD, size))); start; ) {
        const body = { at: sound + START_LENGTH + start.head, length: start.body };
        const end = body.at + body.length;
        if (end > size) break;
        const head = room(file, sound + START_LENGTH, start.head);
        if (sha256(head).startsWith(start.digest)) each(head, body);
        sound = end;
        start = startAt(room(file, end, Math.min(AHEAD, size - end)));
      }
      return true;
    },
    append: (block) => {
      const opened = appending ? (file as number) : openToAppend();
      const bytes = bytesOf(block);
      const end = fstatSync(opened).size;
      writeAll(opened, bytes);
      if (fstatSync(opened).size !== end + bytes.length) return null;
      return end + START_LENGTH + block.head.length;
    },
    read: ({ at, length }) => {
      if (file === null) throw new Error(`«${path}» is not open`);
      return room(file, at, length, FAR_AHEAD);
    },
    replace: (blocks) => {
      const temporary = `${path}.${process.pid}.chithi-tam`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        const target = openSync(temporary, 'w', 0o644);
        try {
          for (const block of blocks) writeAll(target, bytesOf(block));
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

/**
 * Reads stretches of a file into one room, which grows: memory that is touched for the first time costs more than reading does. What lies in what
 * was read last, with as many bytes ahead as were asked for, is not read again.
 */
function roomFor(): (file: number, at: number, length: number, ahead?: number) => Buffer {
  let room = Buffer.alloc(0);
  let [from, filled] = [0, 0];
  return (file, at, length, ahead = 0) => {
    if (at < from || at + length > from + filled) {
      const wanted = Math.max(length, ahead);
      if (room.length < wanted) room = Buffer.allocUnsafeSlow(2 * wanted);
      filled = 0;
      filled = fill(file, at, room.subarray(0, wanted), length);
      from = at;
    }
    return room.subarray(at - from, at - from + length);
  };
}

/** A stretch of a file of blocks that is open. Throws where the file is shorter. */
export function readRegion(file: number, { at, length }: Region): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  fill(file, at, bytes, length);
  return bytes;
}

/** Answers how many bytes there are of those that were wanted. Throws where they are fewer than needed. */
function fill(file: number, at: number, bytes: Buffer, needed: number): number {
  let done = 0;
  while (done < needed) {
    const count = readSync(file, bytes, done, bytes.length - done, at + done);
    if (count === 0) throw new Error('a file of blocks has become shorter');
    done += count;
  }
  return done;
}

function startAt(bytes: Buffer): { readonly digest: string; readonly head: number; readonly body: number } | null {
  const match = START.exec(bytes.toString('latin1', 0, START_LENGTH));
  return match && { digest: match[1] as string, head: Number(match[2]), body: Number(match[3]) };
}

function bytesOf({ head, body }: Block): Buffer {
  const length = body.reduce((sum, bytes) => sum + bytes.length, 0);
  const start = `chithi ${sha256(head).slice(0, 16)} ${String(head.length).padStart(10, '0')} ${String(length).padStart(14, '0')}\n`;
  return Buffer.concat([Buffer.from(start), head, ...body]);
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
