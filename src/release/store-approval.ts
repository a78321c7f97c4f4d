import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { causeOf, hasCode, WorldError } from '../build/world.ts';

let counter = 0;

/**
 * Writes a statement and its signature, both or neither. At every moment the two files on disk are a pair, or there is no statement: the
 * old statement steps aside first, the new one comes last; where something fails, the old one comes back.
 */
export async function storePair(statementPath: string, statement: Uint8Array, signature: string): Promise<void> {
  const folder = dirname(statementPath);
  const stamp = `.${process.pid}-${counter++}`;
  const temporary = (name: string) => join(folder, `${stamp}-${name}.chithi-tam`);
  const [newStatement, newSignature, oldStatement] = [temporary('moi'), temporary('chu-ky'), temporary('cu')];
  try {
    await mkdir(folder, { recursive: true });
    await clearLeft(folder);
    await writeFlushed(newStatement, statement);
    await writeFlushed(newSignature, new TextEncoder().encode(signature));
    const replaces = await moved(statementPath, oldStatement);
    try {
      await rename(newSignature, `${statementPath}.sig`);
    } catch (error) {
      if (replaces) await rename(oldStatement, statementPath);
      throw error;
    }
    await rename(newStatement, statementPath);
    await rm(oldStatement, { force: true });
  } catch (error) {
    for (const path of [newStatement, newSignature]) await rm(path, { force: true }).catch(() => {});
    throw new WorldError(`Không ghi được phê duyệt vào «${folder}»: ${causeOf(error)}. Chưa có gì được ký.`);
  }
}

/** Takes away what runs that were killed here have left. */
async function clearLeft(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^\.(\d+)-\d+-.*\.chithi-tam$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Whether there was a file to move. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
