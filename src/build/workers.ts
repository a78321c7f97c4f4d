import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { openRecord, type SourceRecord } from './source-record.ts';
import type { HeadRecord, RunSettings, SourceJob } from './source-unit.ts';
import type { ListedOffice } from './sources.ts';
import { exists, hasCode, WorldError } from './world.ts';

/** What a worker is started with. Plain data. */
export interface WorkerStart {
  readonly settings: RunSettings;
  readonly offices: readonly { readonly root: string; readonly like: ListedOffice['like'] }[];
}

export type Order =
  | { readonly kind: 'compile'; readonly jobs: readonly SourceJob[] }
  | { readonly kind: 'head'; readonly jobs: readonly SourceJob[] };

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'compile'; readonly records: readonly Uint8Array[] }
  | { readonly kind: 'head'; readonly heads: readonly HeadRecord[] }
  | { readonly kind: 'failed'; readonly message: string; readonly told: boolean; readonly stack: string };

/** Sources in a batch: enough that handing them over costs nothing, few enough that the last batches come out even. */
const BATCH = 16;

/** More threads than this are seldom worth their memory. */
const MOST_THREADS = 8;

/** As many threads as the machine can run at once. */
export function usualThreads(): number {
  return Math.min(availableParallelism(), MOST_THREADS);
}

/** What is to be done, each made when it is handed out. */
export interface Jobs {
  readonly count: number;
  readonly at: (index: number) => SourceJob;
}

/** The threads of a run. What they have done is told as it comes: of some jobs one after another, from the one at `at` on. */
export interface WorkerPool {
  readonly compile: (jobs: Jobs, done: (at: number, records: readonly SourceRecord[]) => void) => Promise<void>;
  readonly heads: (jobs: Jobs, done: (at: number, heads: readonly HeadRecord[]) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The script that a worker runs, where the toolkit is bundled. */
export async function workerScript(): Promise<string | null> {
  const path = fileURLToPath(new URL('../bin/worker.js', import.meta.url));
  return (await exists(path)) && (await exists(fileURLToPath(new URL('../lib/cli.cjs', import.meta.url)))) ? path : null;
}

export function startWorkers(script: string, count: number, start: WorkerStart): WorkerPool {
  const failures = new Map<Worker, Error>();
  const workers = Array.from({ length: count }, () => {
    // Young objects die young here: room for them saves copying, and little is ever kept.
    const worker = new Worker(script, {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1536 },
    });
    // one that cannot be started says so before anything is asked of it
    worker.on('error', (error) => failures.set(worker, error));
    return worker;
  });
  const ask = (worker: Worker, order: Order): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const settle = () => {
        worker.off('message', onMessage);
        worker.off('error', onError);
        worker.off('exit', onExit);
      };
      const onMessage = (answer: Answer) => {
        if (answer.kind === 'ready') return;
        settle();
        if (answer.kind !== 'failed') resolve(answer);
        else if (answer.told) reject(new WorldError(answer.message));
        else reject(Object.assign(new Error(answer.message), { stack: answer.stack }));
      };
      const onError = (error: Error) => {
        settle();
        reject(threadError(error, order.jobs[0]?.shown ?? ''));
      };
      const onExit = (code: number) => {
        settle();
        reject(new WorldError(`Luồng xử lý dừng giữa chừng (mã ${code}).`));
      };
      const failure = failures.get(worker);
      if (failure) return onError(failure);
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.on('exit', onExit);
      worker.postMessage(order);
    });
  const spread = async (jobs: Jobs, kind: Order['kind'], take: (at: number, answer: Answer) => void) => {
    let next = 0;
    const work = async (worker: Worker): Promise<void> => {
      while (next < jobs.count) {
        const at = next;
        // the last ones are handed out singly, so that no thread waits for another
        const size = Math.max(1, Math.min(BATCH, Math.ceil((jobs.count - at) / (2 * workers.length))));
        next = at + size;
        take(at, await ask(worker, { kind, jobs: Array.from({ length: size }, (_, index) => jobs.at(at + index)) }));
      }
    };
    await Promise.all(workers.map(work));
  };
  return {
    compile: (jobs, done) =>
      spread(jobs, 'compile', (at, answer) => {
        if (answer.kind === 'compile') done(at, answer.records.map(recordFrom));
      }),
    heads: (jobs, done) =>
      spread(jobs, 'head', (at, answer) => {
        if (answer.kind === 'head') done(at, answer.heads);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** A record that another thread has made; only its bytes travel. */
function recordFrom({ buffer, byteOffset, byteLength }: Uint8Array): SourceRecord {
  return openRecord(Buffer.from(buffer, byteOffset, byteLength));
}

/** Why a thread died, in words; an error of the program itself is left as it is. */
function threadError(error: Error, first: string): Error {
  if (hasCode(error, 'ERR_WORKER_OUT_OF_MEMORY'))
    return new WorldError(`Không đủ bộ nhớ khi dựng nhóm văn bản từ «${first}». Dựng riêng các tệp lớn, hoặc dùng --jobs 1.`);
  if (hasCode(error, 'ERR_WORKER_INIT_FAILED', 'EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'))
    return new WorldError(
      `Không mở được luồng xử lý: ${/EMFILE|ENFILE/.test(error.message) ? 'mở quá nhiều tệp cùng lúc' : error.message}. Dùng --jobs 1.`,
    );
  return error;
}
