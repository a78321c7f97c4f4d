// Runs a program and tells what it took. Linux: bash's `time` for wall clock and processor time, /proc for the peak of memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * What a machine sets for Node does not belong to what is measured: with NODE_EXTRA_CA_CERTS, each start of Node reads all certificates
 * of the network, which takes longer than the start itself.
 */
export const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));

/** Seconds of wall clock and of processor time (user and system), peak resident megabytes, exit code, what it printed. */
export function run(command, args, { cwd, env = environment } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', command, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    let peak = 0;
    const timer = setInterval(() => (peak = Math.max(peak, peakOfChildren(child.pid))), 20);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const [wall, user, system] = err.trimEnd().split('\n').at(-1).split(' ').map(Number);
      resolve({ wall, cpu: user + system, peak, code, out, err });
    });
  });
}

function peakOfChildren(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return Math.max(
      0,
      ...children.map((one) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    );
  } catch {
    return 0;
  }
}

/** Programs two at a time, as a shell loop on two cores would run them; seconds of wall clock for all. */
export async function twoAtATime(list) {
  const started = process.hrtime.bigint();
  let next = 0;
  const worker = async () => {
    while (next < list.length) {
      const [command, args] = list[next++];
      const { promise, resolve, reject } = withResolvers();
      spawn(command, args, { env: environment, stdio: 'ignore' }).on('error', reject).on('close', resolve);
      await promise;
    }
  };
  await Promise.all([worker(), worker()]);
  return Number(process.hrtime.bigint() - started) / 1e9;
}

function withResolvers() {
  let [resolve, reject] = [];
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Begins to watch the machine; what it answers tells the share of its processors, 0 to 1, that programs other than ours and our children took. */
export function othersShare() {
  const [before, own, started] = [busySeconds(), ownSeconds(), process.hrtime.bigint()];
  return () => {
    const elapsed = Number(process.hrtime.bigint() - started) / 1e9;
    const others = busySeconds() - before - (ownSeconds() - own);
    return Math.min(1, Math.max(0, others / (elapsed * availableParallelism())));
  };
}

/** Linux counts in hundredths of a second. */
const TICKS = 100;

/** Of all processors since the machine started: user, nice, system, interrupts. */
function busySeconds() {
  const [user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/ +/).slice(1).map(Number);
  return (user + nice + system + irq + softirq) / TICKS;
}

/** Of this process and of its children that have ended. */
function ownSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  const [user, system, childUser, childSystem] = fields.slice(11, 15).map(Number);
  return (user + system + childUser + childSystem) / TICKS;
}
