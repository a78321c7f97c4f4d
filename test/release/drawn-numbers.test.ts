import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiler, read } from '../../src/compile.ts';
import type { Document } from '../../src/document/document.ts';
import { numberFaults } from '../../src/document/number-series.ts';
import { nextNumber } from '../../src/release/draw-number.ts';

const by = compiler();
const settings = { series: 'theo_loai', term: null } as const;
const TYPES = ['chi_thi', 'ke_hoach'] as const;

function document(path: string, type: string, number: number | null): Document {
  const so = number === null ? '' : `so: ${number}\n`;
  const text = `---\nloai: ${type}\nco_quan: ubnd_tinh_thanh_hoa\n${so}ngay: 2026-03-02\ntrich_yeu: Về rừng\n---\n\nNội dung.\n`;
  return read({ path, text }, by);
}

type Branch = ReadonlyMap<string, { readonly type: string; readonly number: number }>;

/** What a check of a work tree finds, against what there is to find. */
function duplicates(branch: Branch): { found: Set<string>; real: Set<string> } {
  const documents = [...branch].map(([path, { type, number }]) => document(path, type, number));
  const found = new Set(
    numberFaults(documents, settings).flatMap((fault) =>
      fault.kind === 'duplicate' ? fault.entries.map((one) => one.document.source.path) : [],
    ),
  );
  const entries = [...branch];
  const real = new Set(
    entries.flatMap(([path, own]) =>
      entries.some(([other, one]) => other !== path && one.type === own.type && one.number === own.number) ? [path] : [],
    ),
  );
  return { found, real };
}

const step = fc.record({
  branch: fc.nat(3),
  other: fc.nat(3),
  type: fc.constantFrom(...TYPES),
  kind: fc.constantFrom('draw', 'draw', 'blind', 'merge'),
});

test('whatever the order in which branches draw and merge, no duplicate survives a check and a new draw', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
      const branches: Map<string, { type: string; number: number }>[] = [new Map(), new Map(), new Map(), new Map()];
      let made = 0;
      const draw = (own: number, path: string, type: string, sees: boolean) => {
        const mine = branches[own] as Branch;
        const here = [...mine].map(([name, one]) => document(name, one.type, one.number));
        const elsewhere = sees
          ? branches.flatMap((other, index) =>
              index === own
                ? []
                : [...other].map(([name, one]) => ({ document: document(name, one.type, one.number), path: name, branch: String(index) })),
            )
          : [];
        const next = nextNumber(document(path, type, null), '2026-03-02', here, elsewhere, settings);
        branches[own]?.set(path, { type, number: next?.number ?? 0 });
      };
      for (const { branch, other, type, kind } of steps) {
        if (kind === 'merge') for (const [path, one] of branches[other] as Branch) branches[branch]?.set(path, one);
        else draw(branch, `${made++}.md`, type, kind === 'draw');
        const { found, real } = duplicates(branches[branch] as Branch);
        expect(found).toEqual(real);
      }
      const last = branches[0] as Map<string, { type: string; number: number }>;
      for (const branch of branches) for (const [path, one] of branch) last.set(path, one);
      for (let round = 0; round <= made; round++) {
        const [path] = [...duplicates(last).found].slice(-1);
        if (path === undefined) break;
        const { type } = last.get(path) as { type: string };
        last.delete(path);
        draw(0, path, type, true);
      }
      expect(duplicates(last)).toEqual({ found: new Set(), real: new Set() });
    }),
    { numRuns: 60 },
  );
});
