import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { causeOf, hasCode, WorldError } from '../build/world.ts';

const NAME = 'chithi-so.lock';
/** A lock whose holder cannot be asked (another computer on a shared disk) is left behind after this many milliseconds. */
const STALE = 10 * 60 * 1000;
const WAIT = 50;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

async function abandoned(path: string): Promise<boolean> {
  try {
    const [pid, host] = (await readFile(path, 'utf8')).split('\n');
    if (host === hostname() && pid && /^\d+$/.test(pid)) return !alive(Number(pid));
    return Date.now() - (await stat(path)).mtimeMs > STALE;
  } catch {
    return false;
  }
}

/**
 * Does `work` while no other run in this folder does: of two that draw a number at once, one waits. `patience`: milliseconds to wait before
 * giving up with a message.
 */
export async function withNumberLock<T>(folder: string, work: () => Promise<T>, patience = 30_000): Promise<T> {
  const path = join(folder, NAME);
  const until = Date.now() + patience;
  for (;;) {
    try {
      const file = await open(path, 'wx', 0o644);
      await file.writeFile(`${process.pid}\n${hostname()}\n`);
      await file.close();
      break;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw new WorldError(`Không khóa được việc cấp số trong «${folder}»: ${causeOf(error)}.`);
      if (await abandoned(path)) {
        await rm(path, { force: true });
        continue;
      }
      if (Date.now() > until)
        throw new WorldError(`Một lượt cấp số khác đang chạy. Chờ xong rồi chạy lại; nếu không có lượt nào, xóa «${path}».`);
      await new Promise((done) => setTimeout(done, WAIT));
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
