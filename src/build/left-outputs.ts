import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { isAsLeft, type WrittenFile } from './output-folder.ts';
import { partBytes, partOf, type SourceRecord } from './source-record.ts';

/** Tells of records whether their outputs are as an earlier run left them. */
export interface LeftOutputs {
  /** Begins to look at the outputs of a record. */
  readonly look: (record: SourceRecord) => void;
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

/** What the thread is sent: outputs of records, each as JSON in a line; null after the last. */
export type LookOrder = Uint8Array | null;
/** What it answers after the last: which of the records, counted from 0, have outputs that are not as they were left. */
export type LookAnswer = readonly number[];

/** Records whose outputs are handed over at once. */
const BATCH = 256;
const NEWLINE = Buffer.from('\n');

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
  let waiting: Buffer[] = [];
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
    if (waiting.length > 0) thread.postMessage(Buffer.concat(waiting) satisfies LookOrder);
    waiting = [];
  };
  return {
    look: (record) => {
      numbers.set(record, numbers.size);
      waiting.push(partBytes(record.bytes.near, 'outputs'), NEWLINE);
      if (waiting.length >= 2 * BATCH) send();
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
    for (const line of Buffer.from(order.buffer, order.byteOffset, order.byteLength).toString().split('\n')) {
      if (line === '') continue;
      if (!(JSON.parse(line) as readonly WrittenFile[]).every((file) => isAsLeft(root, file))) changed.push(number);
      number++;
    }
    return null;
  };
}
