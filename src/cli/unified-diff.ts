/** One line kept, taken out or put in. */
type Row = readonly [' ' | '-' | '+', string];

/** Lines common to both in order, by the longest common subsequence of what lies between equal ends. */
function rows(a: readonly string[], b: readonly string[]): Row[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  const middle: Row[] = [];
  if (left.length * right.length > 4_000_000) {
    middle.push(...left.map((line): Row => ['-', line]), ...right.map((line): Row => ['+', line]));
  } else {
    const lengths = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
    for (let i = left.length - 1; i >= 0; i--) {
      for (let j = right.length - 1; j >= 0; j--) {
        const row = lengths[i] as Uint32Array;
        const below = lengths[i + 1] as Uint32Array;
        row[j] = left[i] === right[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number);
      }
    }
    let i = 0;
    let j = 0;
    while (i < left.length || j < right.length) {
      if (i < left.length && j < right.length && left[i] === right[j]) {
        middle.push([' ', left[i] as string]);
        i++;
        j++;
      } else if (j >= right.length || (i < left.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)))
        middle.push(['-', left[i++] as string]);
      else middle.push(['+', right[j++] as string]);
    }
  }
  return [...a.slice(0, head).map((line): Row => [' ', line]), ...middle, ...a.slice(a.length - tail).map((line): Row => [' ', line])];
}

/** A unified diff with three lines of context, as `patch` and people read it; empty where the texts are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const all = rows(before.split('\n'), after.split('\n'));
  let result = `--- ${path}\n+++ ${path}\n`;
  for (let at = 0; at < all.length; ) {
    if (all[at]?.[0] === ' ') {
      at++;
      continue;
    }
    const from = Math.max(0, at - 3);
    let to = at;
    for (let quiet = 0; to < all.length && quiet <= 6; to++) quiet = all[to]?.[0] === ' ' ? quiet + 1 : 0;
    const hunk = all.slice(from, to);
    while (hunk.length > 0 && hunk.slice(-4).every(([sign]) => sign === ' ') && hunk.length > 4) hunk.pop();
    const count = (signs: string) => hunk.filter(([sign]) => signs.includes(sign)).length;
    const beforeStart = all.slice(0, from).filter(([sign]) => sign !== '+').length + 1;
    const afterStart = all.slice(0, from).filter(([sign]) => sign !== '-').length + 1;
    result += `@@ -${beforeStart},${count(' -')} +${afterStart},${count(' +')} @@\n${hunk.map(([sign, line]) => `${sign}${line}\n`).join('')}`;
    at = from + hunk.length;
  }
  return result;
}
