import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { morePieces } from './more-pieces.ts';
import { mutationsOf } from './mutations.ts';
import { guardFindings, pieceSources } from './samples.ts';

const pieces: readonly SourceFile[] = [...pieceSources, ...morePieces];

describe('the fact guard', () => {
  test.each(pieces.map((source) => [source.path, source] as const))('has nothing against %s', (_path, source) => {
    expect(guardFindings(source).map((one) => one.message)).toEqual([]);
  });

  test('catches every single fact that is put wrong', () => {
    const counts = new Map<string, { caught: number; of: number }>();
    const missed: string[] = [];
    for (const source of pieces) {
      for (const { kind, part, text, shown } of mutationsOf(source)) {
        const caught = guardFindings({ path: source.path, text }).length > 0;
        if (!caught) missed.push(shown);
        for (const name of [kind, part]) {
          const count = counts.get(name) ?? { caught: 0, of: 0 };
          counts.set(name, count);
          count.of++;
          if (caught) count.caught++;
        }
      }
    }
    console.log([...counts].map(([kind, { caught, of }]) => `${kind}: bắt ${caught}/${of}`).join('; '));
    expect(missed).toEqual([]);
    expect(counts.size).toBeGreaterThan(15);
    for (const [kind, { of }] of counts) expect(of, kind).toBeGreaterThan(2);
  });
});
