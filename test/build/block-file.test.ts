import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Block, openBlockFile, type Region } from '../../src/build/block-file.ts';
import { folderWith } from './folder.ts';

let path: string;
beforeEach(() => {
  path = join(folderWith(), 'a', 'kho');
});

const block = (head: string, ...body: readonly string[]): Block => ({ head: Buffer.from(head), body: body.map((one) => Buffer.from(one)) });

/** Each block as its head and its body. */
function blocksIn(): readonly (readonly [head: string, body: string])[] {
  const file = openBlockFile(path);
  const found: [string, Region][] = [];
  file.scan((head, body) => found.push([head.toString(), body]));
  const read = found.map(([head, body]) => [head, file.read(body).toString()] as const);
  file.close();
  return read;
}

describe('a file of blocks', () => {
  it('that is not there is told, and begun by the first block', () => {
    const file = openBlockFile(path);
    expect(file.scan(() => expect.unreachable())).toBe(false);
    const at = file.append(block('đầu', 'một', 'hai')) as number;
    expect(file.read({ at, length: 6 + 2 }).toString()).toBe('mộthai');
    file.close();
    expect(blocksIn()).toEqual([['đầu', 'mộthai']]);
  });

  it('tells each head and where its body lies, however long they are', () => {
    const length = fc.oneof(fc.nat({ max: 90 }), fc.nat({ max: 70_000 }), fc.nat({ max: 700_000 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(length, length), { maxLength: 4 }), fc.boolean(), (lengths, atOnce) => {
        const blocks = lengths.map(([head, body], index) => [String(index).repeat(head), 'abcd'[index]?.repeat(body) as string] as const);
        const file = openBlockFile(path);
        file.replace(atOnce ? blocks.map(([head, body]) => block(head, body)) : []);
        if (!atOnce) for (const [head, body] of blocks) file.append(block(head, body));
        file.close();
        expect(blocksIn()).toEqual(blocks);
      }),
      { numRuns: 30 },
    );
  });

  it('brings a stretch of a body again, and says so where the file has become shorter', () => {
    const file = openBlockFile(path);
    const at = file.append(block('x', '0123456789')) as number;
    expect([file.read({ at: at + 3, length: 2 }), file.read({ at, length: 4 })].length).toBe(2);
    expect(file.read({ at: at + 3, length: 2 }).toString()).toBe('34');
    expect(() => file.read({ at, length: 11 })).toThrow('shorter');
    expect(file.read({ at, length: 10 }).toString()).toBe('0123456789');
    file.close();
    expect(() => file.read({ at, length: 1 })).toThrow('not open');
  });

  it('ends where no block begins; the next run appends in the place of what is left', () => {
    const file = openBlockFile(path);
    file.append(block('một', 'a'));
    const one = statSync(path).size;
    file.append(block('hai', 'b'));
    file.close();
    const whole = readFileSync(path);
    for (const torn of [
      whole.subarray(0, one + 7),
      whole.subarray(0, -1),
      Buffer.concat([whole.subarray(0, one), Buffer.from('lạ'.repeat(99))]),
    ]) {
      writeFileSync(path, torn);
      const next = openBlockFile(path);
      const heads: string[] = [];
      next.scan((head) => heads.push(head.toString()));
      expect(heads).toEqual(['một']);
      next.append(block('ba', 'c'));
      next.close();
      expect(blocksIn()).toEqual([
        ['một', 'a'],
        ['ba', 'c'],
      ]);
    }
  });

  it('leaves alone what another run has appended since it was read', () => {
    const file = openBlockFile(path);
    file.append(block('một', 'a'));
    file.close();
    appendFileSync(path, 'chithi 01');
    const [reader, other] = [openBlockFile(path), openBlockFile(path)];
    for (const one of [reader, other]) one.scan(() => {});
    other.append(block('hai', 'bb'));
    reader.append(block('ba', 'c'));
    for (const one of [reader, other]) one.close();
    expect(blocksIn()).toEqual([
      ['một', 'a'],
      ['hai', 'bb'],
      ['ba', 'c'],
    ]);
  });

  it('passes over a block with another head than was written', () => {
    const file = openBlockFile(path);
    for (const name of ['một', 'hai', 'ba']) file.append(block(name, name));
    file.close();
    const bytes = readFileSync(path);
    bytes.write('X', bytes.indexOf('hai'));
    writeFileSync(path, bytes);
    expect(blocksIn().map(([head]) => head)).toEqual(['một', 'ba']);
  });

  it('is not appended to where another one stands in its place by now', () => {
    openBlockFile(path).append(block('một', 'một'));
    const reader = openBlockFile(path);
    let body: Region | undefined;
    reader.scan((_, region) => (body = region));
    openBlockFile(path).replace([block('của bản khác')]);
    expect(() => reader.append(block('hai'))).toThrow('another file');
    expect(blocksIn()).toEqual([['của bản khác', '']]);
    expect(reader.read(body as Region).toString()).toBe('một');
    reader.close();
  });

  it('is replaced whole or not at all', () => {
    const file = openBlockFile(path);
    file.append(block('cũ'));
    const failing = function* () {
      yield block('mới'.repeat(100_000));
      throw new Error('hỏng giữa chừng');
    };
    expect(() => file.replace(failing())).toThrow('giữa chừng');
    expect(blocksIn()).toEqual([['cũ', '']]);
    file.replace([block('mới', '1'), block('nữa', '2')]);
    expect(blocksIn()).toEqual([
      ['mới', '1'],
      ['nữa', '2'],
    ]);
    expect(readdirSync(dirname(path))).toEqual(['kho']);
  });
});
