import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { causeOf, hasCode, WorldError } from './world.ts';

/** A lock whose holder cannot be asked (another computer on a shared disk) is left behind after this many milliseconds. */
const STALE = 10 * 60 * 1000;
/** One that names nobody is that of a run which was killed as it began. */
const NAMELESS = 5 * 1000;
const WAIT = 50;

export interface LockWords {
  /** What cannot be begun: «Không khóa được việc cấp số». */
  readonly cannot: string;
  /** Told when patience is at its end. */
  readonly busy: (path: string) => string;
  /** Called once where another run holds the lock. */
  readonly waiting?: () => void;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function isThere(path: string, own: string): boolean {
  try {
    return readFileSync(path, 'utf8') === own;
  } catch {
    return false;
  }
}

/** What the lock says, where its holder is gone; null where it is held. */
function abandoned(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8');
    const [pid, host] = text.split('\n');
    const age = Date.now() - statSync(path).mtimeMs;
    const gone = host === hostname() && pid && /^\d+$/.test(pid) ? !alive(Number(pid)) : age > (text === '' ? NAMELESS : STALE);
    return gone ? text : null;
  } catch {
    return null;
  }
}

/** Takes an abandoned lock away. Of two that do so at once, the later finds the new lock of the earlier in its hands, and puts it back. */
function clear(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Does `work` while no other run that takes the same lock file does: of two, one waits. A lock whose holder has died is taken over.
 * `patience`: milliseconds to wait before giving up with a message.
 */
export async function withLock<T>(path: string, words: LockWords, patience: number, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + patience;
  let told = false;
  const own = `${process.pid}\n${hostname()}\n`;
  for (;;) {
    try {
      const file = openSync(path, 'wx', 0o644);
      try {
        writeFileSync(file, own);
      } finally {
        closeSync(file);
      }
      // it may have been taken away before it had its name
      if (isThere(path, own)) break;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw new WorldError(`${words.cannot}: ${causeOf(error)}.`);
      const left = abandoned(path);
      if (left !== null) {
        clear(path, left);
        continue;
      }
      if (Date.now() > until) throw new WorldError(words.busy(path));
      if (!told) words.waiting?.();
      told = true;
      await new Promise((done) => setTimeout(done, WAIT));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
