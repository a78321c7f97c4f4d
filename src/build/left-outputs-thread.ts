import { parentPort, workerData } from 'node:worker_threads';
import { type LookOrder, lookAt } from './left-outputs.ts';

// A thread that looks at outputs: nothing but that is loaded in it.
const answerTo = lookAt(workerData as string);
parentPort?.on('message', (order: LookOrder) => {
  const answer = answerTo(order);
  if (answer) parentPort?.postMessage(answer);
});
