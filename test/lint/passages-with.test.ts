import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mentions, passagesWith, proseOfText } from '../../src/lint/prose.ts';

const PATTERNS = [/phối hợp/iu, /(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/u, /[,;] và/u, /Điều \d/gu, /không (?:có|ai)/iu, /zzz/u];
const WORDS = ['chủ trì', 'trước ngày', 'zzz'];

describe('passagesWith, mentions', () => {
  it('tell what a search of each passage tells, of the first texts and of those that are indexed', () => {
    const texts = readdirSync('directives', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => readFileSync(join('directives', path), 'utf8'));
    expect(texts.length).toBeGreaterThan(16);
    for (const text of texts) {
      const prose = proseOfText({ path: 'a.txt', text });
      for (const pattern of PATTERNS) {
        const found = prose.passages.filter((passage) =>
          new RegExp(pattern.source, pattern.flags.replace('g', '')).test(passage.text.value),
        );
        expect(passagesWith(prose, pattern)).toEqual(found);
        expect(pattern.lastIndex).toBe(0);
      }
      for (const word of WORDS) expect(mentions(prose, [word])).toBe(prose.joined.toLowerCase().includes(word));
    }
  });
});
