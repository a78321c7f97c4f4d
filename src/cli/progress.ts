import type { Terminal } from './command.ts';

export interface Progress {
  readonly step: (done: number, of: number, what: string) => void;
  readonly end: () => void;
}

/** One line that rewrites itself where a person watches; nothing elsewhere, so that logs stay plain. */
export function progressOn(terminal: Terminal, verb: string): Progress {
  if (!terminal.interactive) return { step: () => {}, end: () => {} };
  let last = 0;
  let shown = false;
  return {
    step: (done, of, what) => {
      if (of < 20 || done - last < of / 100) return;
      last = done;
      shown = true;
      const path = what.length > 50 ? `…${what.slice(-49)}` : what;
      terminal.err(`\r\u001b[K${verb} ${done}/${of} ${path}`);
    },
    end: () => {
      if (shown) terminal.err('\r\u001b[K');
    },
  };
}
