import { parentPort, workerData } from 'node:worker_threads';
import { builtInTemplates } from './office.ts';
import { openOutputFolder } from './output-folder.ts';
import { recordBytes } from './source-record.ts';
import { type SourceUnit, sourceUnit, type UnitOffice } from './source-unit.ts';
import { openListedOffice } from './sources.ts';
import type { Answer, Order, WorkerStart } from './workers.ts';
import { WorldError } from './world.ts';

/** A thread that compiles what it is sent, one batch after another. */
export function runWorker(): void {
  const port = parentPort;
  if (!port) return;
  const start = workerData as WorkerStart;
  const unit = openUnit(start);
  // told when the first batch asks for it
  unit.catch(() => {});
  port.on('message', async (order: Order) => {
    let at = 0;
    try {
      port.postMessage(await answerTo(order, await unit, (index) => (at = index)));
    } catch (error) {
      const told = error instanceof WorldError;
      const { message, stack = '' } = error instanceof Error ? error : { message: String(error) };
      const failed: Answer = { kind: 'failed', message: told ? message : `${order.jobs[at]?.shown}: ${message}`, told, stack };
      port.postMessage(failed);
    }
  });
}

async function answerTo(order: Order, unit: SourceUnit, reached: (index: number) => void): Promise<Answer> {
  switch (order.kind) {
    case 'compile': {
      const records = [];
      for (const [index, job] of order.jobs.entries()) {
        reached(index);
        // of its own: a small buffer lies in one that many share, and that would travel whole
        records.push(new Uint8Array(recordBytes(unit.finish(await unit.prepare(job)))));
      }
      return { kind: 'compile', records };
    }
    case 'head':
      return {
        kind: 'head',
        heads: order.jobs.map((job, index) => {
          reached(index);
          return unit.head(job);
        }),
      };
  }
}

async function openUnit({ settings, offices }: WorkerStart): Promise<SourceUnit> {
  const builtIn = await builtInTemplates();
  const opened: UnitOffice[] = [];
  for (const { root, like } of offices) {
    const folder = await openListedOffice(root, like);
    opened.push({ folder, templates: { ...builtIn, ...folder.templates } });
  }
  return sourceUnit(settings, opened, settings.out === null ? null : openOutputFolder(settings.out));
}
