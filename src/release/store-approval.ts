import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { causeOf, WorldError } from '../build/world.ts';

let counter = 0;

/**
 * Writes a statement and its signature, both or neither. At every moment the two files on disk are a pair, or there is no statement: the
 * old statement goes first, the new one comes last.
 */
export async function storePair(statementPath: string, statement: Uint8Array, signature: string): Promise<void> {
  const folder = dirname(statementPath);
  const signaturePath = `${statementPath}.sig`;
  const stamp = `.${process.pid}-${counter++}`;
  const made = [join(folder, `${stamp}-0.chithi-tam`), join(folder, `${stamp}-1.chithi-tam`)] as const;
  try {
    await mkdir(folder, { recursive: true });
    await writeFlushed(made[0], statement);
    await writeFlushed(made[1], new TextEncoder().encode(signature));
    await rm(statementPath, { force: true });
    await rename(made[1], signaturePath);
    await rename(made[0], statementPath);
  } catch (error) {
    for (const path of made) await rm(path, { force: true }).catch(() => {});
    throw new WorldError(`Không ghi được phê duyệt vào «${folder}»: ${causeOf(error)}. Chưa có gì được ký.`);
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
