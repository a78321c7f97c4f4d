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
      for (const { kind, text, shown } of mutationsOf(source)) {
        const count = counts.get(kind) ?? { caught: 0, of: 0 };
        counts.set(kind, count);
        count.of++;
        if (guardFindings({ path: source.path, text }).length > 0) count.caught++;
        else missed.push(shown);
      }
    }
    console.log([...counts].map(([kind, { caught, of }]) => `${kind}: bắt ${caught}/${of}`).join('; '));
    expect(missed).toEqual([]);
    expect(counts.size).toBeGreaterThan(15);
    for (const [kind, { of }] of counts) expect(of, kind).toBeGreaterThan(2);
  });
});
