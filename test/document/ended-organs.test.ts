import { expect, test } from 'vitest';
import { endedOrgan } from '../../src/document/ended-organs.ts';
import { centralOrgans } from '../../src/profiles/organs/central-organs.ts';
import { nationalOrgans } from '../../src/profiles/organs/national-organs.ts';
import { placeWithUnit, provinces } from '../../src/profiles/places.ts';

const names = (text: string) => [...text.matchAll(endedOrgan)].map((match) => match[0]);

test('every central organ and every province that ended is known by its words', () => {
  for (const organ of centralOrgans) if (organ.until) expect(names(organ.name), organ.name).toEqual([organ.name]);
  for (const province of provinces) {
    const place = placeWithUnit(province);
    expect(names(`Ủy ban nhân dân ${place}`), place).toEqual(province.until ? [place] : []);
  }
});

test('every department that ended everywhere is known by its words', () => {
  const byName = new Map<string, boolean>();
  for (const organ of nationalOrgans()) {
    if (organ.kind !== 'so' || !organ.letterhead?.startsWith('Sở ')) continue;
    byName.set(organ.letterhead, (byName.get(organ.letterhead) ?? true) && (organ.until ?? '9') < '2025-06-01');
  }
  for (const [name, ended] of byName) expect(names(name).length > 0, name).toBe(ended);
});

test('a living organ is not taken for one that ended', () => {
  expect(names('Sở Nông nghiệp và Môi trường; Bộ Tài chính; tỉnh Ninh Bình; Ban Tuyên giáo và Dân vận Tỉnh ủy')).toEqual([]);
});
