// Rounds that were measured, one a line in a file, so that a long run can be stopped and gone on with another day.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * A round is plain data with `part` (what was measured), `count` (documents) and `of` (digest of the toolkit that was measured, of
 * how it was measured, and the name of the processor). Rounds of another toolkit, way or processor are left where they are and not counted.
 */
export function openRounds(path, of) {
  const known =
    path && existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
          .filter((round) => round.of === of)
      : [];
  return {
    of: (part, count) => known.filter((round) => round.part === part && round.count === count),
    counts: (part) => [...new Set(known.filter((round) => round.part === part).map(({ count }) => count))].sort((a, b) => a - b),
    all: () => known,
    add: (part, count, values) => {
      const round = { part, count, of, ...values };
      known.push(round);
      if (path) appendFileSync(path, `${JSON.stringify(round)}\n`);
    },
  };
}
