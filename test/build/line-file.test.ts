import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLineFile } from '../../src/build/line-file.ts';
import { folderWith } from './folder.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = folderWith();
  path = join(folder, 'a', 'lines');
});

const lineOf = (text: string) => Buffer.from(`${text}\n`);

function scanned(from: string): readonly (readonly [text: string, at: number])[] {
  const file = openLineFile(from);
  const found: [string, number][] = [];
  file.scan((line, at) => found.push([line.toString(), at]));
  file.close();
  return found;
}

describe('a file of lines', () => {
  it('that is not there is told, and begun by the first line', () => {
    const file = openLineFile(path);
    expect(file.scan(() => expect.unreachable())).toBe(false);
    expect(file.append([lineOf('một'), lineOf('hai')])).toEqual([1, 7]);
    file.close();
    expect(scanned(path)).toEqual([
      ['một', 1],
      ['hai', 7],
    ]);
  });

  it('is told line by line with the place of each, however long they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 700_000 }), fc.boolean()), { maxLength: 4 }), (lengths) => {
        const lines = lengths.map(([length, short], index) => String(index % 10).repeat(short ? length % 90 : length));
        const at = join(folder, 'all');
        writeFileSync(at, lines.join('\n'));
        let place = 0;
        const expected: [string, number][] = [];
        for (const line of lines) {
          if (line !== '') expected.push([line, place]);
          place += line.length + 1;
        }
        expect(scanned(at)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('brings bytes again from where a line was told or appended to begin', () => {
    const file = openLineFile(path);
    file.append([lineOf('đầu')]);
    const seen = new Map<string, readonly [number, number]>();
    file.scan((line, at) => seen.set(line.toString(), [at, line.length]));
    const [start = 0] = file.append([lineOf('x'.repeat(300_000))]) ?? [];
    expect(file.read(start, 300_000).equals(Buffer.from('x'.repeat(300_000)))).toBe(true);
    expect(file.read(...(seen.get('đầu') as [number, number])).toString()).toBe('đầu');
    expect(() => file.read(start, 400_000)).toThrow('shorter');
    file.close();
    expect(() => file.read(start, 1)).toThrow('not open');
  });

  it('keeps a torn last line apart from what is appended after it', () => {
    const file = openLineFile(path);
    file.append([lineOf('một')]);
    appendFileSync(path, 'hai bị đ');
    const [start = 0] = file.append([lineOf('ba')]) ?? [];
    expect(file.read(start, 2).toString()).toBe('ba');
    file.close();
    expect(scanned(path).map(([text]) => text)).toEqual(['một', 'hai bị đ', 'ba']);
  });

  it('is not appended to where another one stands in its place by now', () => {
    openLineFile(path).append([lineOf('một')]);
    const reader = openLineFile(path);
    reader.scan(() => {});
    const other = openLineFile(path);
    other.replace([lineOf('của bản khác')]);
    expect(() => reader.append([lineOf('hai')])).toThrow('another file');
    expect(readFileSync(path, 'utf8')).toBe('của bản khác\n');
    expect(reader.read(1, 5).toString()).toBe('một');
  });

  it('is replaced whole or not at all', () => {
    const file = openLineFile(path);
    file.append([lineOf('cũ')]);
    const failing = function* () {
      yield lineOf('mới'.repeat(100_000));
      throw new Error('hỏng giữa chừng');
    };
    expect(() => file.replace(failing())).toThrow('giữa chừng');
    expect(scanned(path).map(([text]) => text)).toEqual(['cũ']);
    file.replace([lineOf('mới'), lineOf('nữa')]);
    expect(scanned(path).map(([text]) => text)).toEqual(['mới', 'nữa']);
    expect(readdirSync(join(folder, 'a'))).toEqual(['lines']);
    expect(existsSync(path)).toBe(true);
  });
});
