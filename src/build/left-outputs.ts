import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readRegion } from './block-file.ts';
import { isAsLeft, type WrittenFile } from './output-folder.ts';
import type { KeptOutputs } from './result-cache.ts';
import { partOf, type SourceRecord } from './source-record.ts';

/** Tells of records whether their outputs are as an earlier run left them. */
export interface LeftOutputs {
  /** Begins to look at the outputs of records. */
  readonly look: (kept: KeptOutputs) => void;
  /** Ends when all of them have been looked at. */
  readonly looked: () => Promise<void>;
  readonly areAsLeft: (record: SourceRecord) => boolean;
  readonly close: () => void;
}

/** Looks when it is asked. */
export function leftOutputs(root: string): LeftOutputs {
  return {
    look: () => {},
    looked: async () => {},
    areAsLeft: (record) => partOf(record, 'outputs').every((file) => isAsLeft(root, file)),
    close: () => {},
  };
}

/** Where the outputs of so many records lie in a file of the cache, one in a line. */
interface Stretch extends Pick<KeptOutputs, 'region'> {
  readonly count: number;
}

/** What the thread is sent; null after the last. */
export type LookOrder = { readonly file: string; readonly stretches: readonly Stretch[] } | null;
/** What it answers after the last: which of the records, counted from 0, have outputs that are not as they were left. */
export type LookAnswer = readonly number[];

/** Records whose outputs are handed over at once. */
const BATCH = 512;

/** The script of the thread, where the toolkit is bundled. */
export function lookingScript(): string | null {
  const path = fileURLToPath(new URL('../lib/left-outputs.cjs', import.meta.url));
  return existsSync(path) ? path : null;
}

/**
 * Looks in a thread of its own while the run looks at its sources: an archive has as many outputs as take longer than these. A thread that dies
 * costs time, nothing else.
 */
export function leftOutputsInThread(root: string, script: string): LeftOutputs {
  const alone = leftOutputs(root);
  const numbers = new Map<SourceRecord, number>();
  let waiting: { readonly file: string; readonly stretches: Stretch[] } | null = null;
  let sent = 0;
  let changed: ReadonlySet<number> | null = null;
  const thread = new Worker(script, { workerData: root });
  const answered = new Promise<void>((resolve) => {
    thread.once('message', (answer: LookAnswer) => {
      changed = new Set(answer);
      resolve();
    });
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
  thread.unref();
  const send = (): void => {
    if (waiting) thread.postMessage(waiting satisfies LookOrder);
    [waiting, sent] = [null, numbers.size];
  };
  return {
    look: ({ file, region, records }) => {
      for (const record of records) numbers.set(record, numbers.size);
      waiting ??= { file, stretches: [] };
      waiting.stretches.push({ region, count: records.length });
      if (numbers.size - sent >= BATCH) send();
    },
    looked: async () => {
      if (changed) return;
      send();
      thread.postMessage(null satisfies LookOrder);
      thread.ref();
      await answered;
      thread.unref();
    },
    areAsLeft: (record) => {
      const number = numbers.get(record);
      return changed && number !== undefined ? !changed.has(number) : alone.areAsLeft(record);
    },
    close: () => void thread.terminate(),
  };
}

/** What the thread does with what it is sent, in the order in which it comes. */
export function lookAt(root: string): (order: LookOrder) => LookAnswer | null {
  const changed: number[] = [];
  let number = 0;
  return (order) => {
    if (order === null) return changed;
    const file = openIfThere(order.file);
    for (const { region, count } of order.stretches) {
      const lines = file === null ? [] : linesAt(file, region);
      for (let index = 0; index < count; index++, number++) if (!areAsLeft(root, lines[index] ?? '')) changed.push(number);
    }
    if (file !== null) closeSync(file);
    return null;
  };
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

/** No lines where the file has none there any more. */
function linesAt(file: number, region: KeptOutputs['region']): readonly string[] {
  try {
    return readRegion(file, region).toString().split('\n');
  } catch {
    return [];
  }
}

function areAsLeft(root: string, line: string): boolean {
  try {
    return (JSON.parse(line) as readonly WrittenFile[]).every((file) => isAsLeft(root, file));
  } catch {
    return false;
  }
}
