import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, type YamlNode } from '../../src/syntax/yaml-tree.ts';

const tree = (text: string) => parseYaml({ path: 'a.yaml', text });

/** Every scalar, by its path, as the text that stands at its place. */
function places(node: YamlNode | null, path = ''): Record<string, string> {
  if (!node) return {};
  const { source, start, end } = node.place;
  switch (node.kind) {
    case 'scalar':
      return { [path]: source.text.slice(start, end) };
    case 'list':
      return Object.assign({}, ...node.items.map((item, index) => places(item, `${path}[${index}]`)));
    case 'map':
      return Object.assign(
        {},
        ...node.entries.map(({ key, value }) => ({
          [`${path}.${key.value}#`]: source.text.slice(key.place.start, key.place.end),
          ...places(value, `${path}.${key.value}`),
        })),
      );
  }
}

const scalarOf = (text: string) => {
  const { root } = tree(`k: ${text}`);
  const value = root?.kind === 'map' ? root.entries[0]?.value : null;
  return value?.kind === 'scalar' ? value : null;
};
const faults = (text: string) => tree(text).faults.map((one) => one.kind);

describe('a YAML tree', () => {
  it('has the place of every key and value', () => {
    expect(places(tree('loai: chi_thi\nso: 05 # chú thích\nnguoi_ky:\n  ho_ten: "Lê A"\nnoi_nhan:\n  - Bộ B\n  - \'C\'\n').root)).toEqual({
      '.loai#': 'loai',
      '.loai': 'chi_thi',
      '.so#': 'so',
      '.so': '05',
      '.nguoi_ky#': 'nguoi_ky',
      '.nguoi_ky.ho_ten#': 'ho_ten',
      '.nguoi_ky.ho_ten': '"Lê A"',
      '.noi_nhan#': 'noi_nhan',
      '.noi_nhan[0]': 'Bộ B',
      '.noi_nhan[1]': "'C'",
    });
  });

  it('keeps what was typed: numbers, dates and flags stay text', () => {
    expect(['05', '2026-01-02', 'true', 'null', '1.50'].map((typed) => scalarOf(typed)?.value)).toEqual([
      '05',
      '2026-01-02',
      'true',
      'null',
      '1.50',
    ]);
  });

  it('reads quoted and block scalars as their text', () => {
    expect(scalarOf('"a \\"b\\""')).toMatchObject({ value: 'a "b"', quoted: true });
    expect(scalarOf("'a ''b'")).toMatchObject({ value: "a 'b", quoted: true });
    expect(scalarOf('|\n  a\n  b\n')).toMatchObject({ value: 'a\nb\n', quoted: true });
    expect(scalarOf('>-\n  a\n  b\n')).toMatchObject({ value: 'a b', quoted: true });
    expect(scalarOf('a\n  b')).toMatchObject({ value: 'a b', quoted: false });
  });

  it('points into quoted and continued text', () => {
    const scalar = scalarOf('"a \\"Bộ\\" c"');
    const at = scalar?.text.value.indexOf('Bộ') ?? -1;
    const piece = scalar?.text.pieces.find((one) => one.at <= at && at + 2 <= one.at + one.length);
    expect(scalar?.text.source.text.substr((piece?.start ?? 0) + at - (piece?.at ?? 0), 2)).toBe('Bộ');
  });

  it('takes an unquoted «Lưu: VT» for the map that it is, on one line', () => {
    const { root, faults: found } = tree('noi_nhan:\n  - Lưu: VT, NC\n');
    expect(found).toEqual([]);
    expect(places(root)).toMatchObject({ '.noi_nhan[0].Lưu#': 'Lưu', '.noi_nhan[0].Lưu': 'VT, NC' });
  });

  it('keeps the first of two equal keys and names the second', () => {
    const { root, faults: found } = tree('so: 1\nso: 2\n');
    expect(places(root)['.so']).toBe('1');
    expect(found).toMatchObject([{ kind: 'duplicate-key', key: 'so', at: { start: 6, end: 8 } }]);
  });

  it('refuses aliases and anchors', () => {
    expect(faults('a: &x 1\n')).toEqual(['yaml-alias']);
    expect(faults('a: &x 1\nb: *x\n')).toEqual(['yaml-alias', 'yaml-alias']);
    expect(faults('a: *missing\n')).toContain('yaml-alias');
  });

  it('does not blow up at an alias bomb', () => {
    const bomb = [
      'a0: &a0 [x,x,x,x,x,x,x,x,x]',
      ...Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`),
    ].join('\n');
    const { faults: found } = tree(bomb);
    expect(found.length).toBeGreaterThan(30);
    expect(new Set(found.map((one) => one.kind))).toEqual(new Set(['yaml-alias']));
  });

  it('stops at a nesting that no office means', () => {
    expect(faults(`${'['.repeat(40)}x${']'.repeat(40)}`)).toContain('too-large');
    expect(faults('['.repeat(60_000))).not.toEqual([]);
    expect(faults('- '.repeat(20_000))).not.toEqual([]);
  });

  it('refuses what is longer than any front matter', () => {
    expect(faults(`a: ${'x'.repeat(300_000)}`)).toEqual(['too-large']);
  });

  it.each([
    ['a tab as indent', 'a:\n\tb: 1\n', 2],
    ['an open quote', 'a: 1\nb: "x\nc: 1\n', 2],
    ['an open quote inside a list', "a:\n  - 'x\n  - y\nb: 1\n", 2],
    ['an open bracket', 'a: [x\nb: 1\n', 1],
    ['two values on a line', 'a: b: c\n', 1],
    ['uneven indents', 'a:\n    b: 1\n  c: 2\n', 3],
    ['a value that begins with @', 'a: @x\n', 1],
  ])('says where %s is wrong, in Vietnamese', (_, text, line) => {
    const fault = tree(text).faults.find((one) => one.kind === 'yaml-syntax');
    expect(fault?.kind === 'yaml-syntax' && fault.reason).toMatch(/[àáảãạăâđèéêìíòóôơùúưỳýầấậắặềếệồốộờớợừứựủụỏọẹẽẻ]/i);
    expect(text.slice(0, fault?.at.start).split('\n')).toHaveLength(line);
  });

  it('counts places from where the YAML starts, and leaves what is outside alone', () => {
    const text = '---\nso: 5\n---\n*x: [\n';
    const { root, faults: found } = parseYaml({ path: 'a.md', text }, 4, 10);
    expect(found).toEqual([]);
    expect(places(root)['.so']).toBe('5');
  });

  it('of no text is nothing, without a fault', () => {
    expect(tree('')).toEqual({ root: null, faults: [] });
    expect(tree('# chỉ có chú thích\n').faults).toEqual([]);
  });

  it('reads CRLF like LF', () => {
    expect(places(tree('a: b\r\nc:\r\n  - d\r\n').root)).toEqual({ '.a#': 'a', '.a': 'b', '.c#': 'c', '.c[0]': 'd' });
  });

  it('is there for any text, with every place inside it', () => {
    const yamlish = fc
      .array(
        fc.constantFrom(
          'a',
          'Lưu',
          ':',
          ': ',
          '- ',
          '\n',
          '  ',
          '\t',
          '"',
          "'",
          '|',
          '>',
          '[',
          ']',
          '{',
          '}',
          ',',
          '&x',
          '*x',
          '!!int',
          '#',
          '---',
          '\r\n',
          '\0',
          '\ud800',
          '%',
          '@',
          '`',
          '? ',
          '<<',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), (text) => {
        const { root, faults: found } = tree(text);
        const inside = ({ start, end }: { start: number; end: number }) => start >= 0 && start <= end && end <= text.length;
        const walk = (node: YamlNode): boolean =>
          inside(node.place) &&
          (node.kind === 'scalar' ||
            (node.kind === 'list'
              ? node.items.every(walk)
              : node.entries.every((entry) => inside(entry.place) && walk(entry.key) && walk(entry.value))));
        expect(found.every((one) => inside(one.at))).toBe(true);
        expect(root === null || walk(root)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('slips that authors make', () => {
  const scalars = (text: string) => {
    const { root, faults } = tree(text);
    const values = root?.kind === 'map' ? Object.fromEntries(root.entries.map(({ key, value }) => [key.value, value])) : {};
    const told = faults.map((fault) => [text.slice(fault.at.start, fault.at.end), fault.kind === 'yaml-syntax' ? fault.slip : fault.kind]);
    return { values, told };
  };

  it('reads a bare value with a colon as it was typed, and all keys after it', () => {
    const { values, told } = scalars('a: Về việc: quản lý   # ghi chú\r\nb: 4\r\nc: Đợt 1: hè: thu\r\nd: 5\r\n');
    expect(Object.entries(values).map(([key, value]) => [key, value.kind === 'scalar' ? value.value : value.kind])).toEqual([
      ['a', 'Về việc: quản lý'],
      ['b', '4'],
      ['c', 'Đợt 1: hè: thu'],
      ['d', '5'],
    ]);
    expect(told).toEqual([
      ['Về việc: quản lý', 'colon'],
      ['Đợt 1: hè: thu', 'colon'],
    ]);
  });

  it('keeps what secrecy says below a value with a colon', () => {
    expect(scalars('trich_yeu: Về việc: A\ndo_mat: mat\n').values['do_mat']).toMatchObject({ value: 'mat' });
  });

  it('reads tabs as an indent, and says where they are', () => {
    const { values, told } = scalars('a:\n\tb: 1\n\tc: 2\nd: 3\n');
    expect(values['a']).toMatchObject({ kind: 'map', entries: [{ key: { value: 'b' } }, { key: { value: 'c' } }] });
    expect(values['d']).toMatchObject({ value: '3' });
    expect(told).toEqual([
      ['\t', 'tab'],
      ['\t', 'tab'],
    ]);
  });

  it('reads the bullets and quotes of a word processor as they were meant', () => {
    const { values, told } = scalars('a:\n  – x\n  • y\n  - “Lưu: VT”\nb: “z”\n');
    expect(values['a']).toMatchObject({ items: [{ value: 'x' }, { value: 'y' }, { value: 'Lưu: VT' }] });
    expect(values['b']).toMatchObject({ value: '“z”' });
    expect(told).toEqual([
      ['–', 'bullet'],
      ['•', 'bullet'],
      ['“Lưu: VT”', 'curly'],
    ]);
  });

  it('leaves such signs alone inside a text', () => {
    expect(scalars('a: |\n  x\n  • y\nb: x\n  – y\n').told).toEqual([]);
  });

  it('says of a bullet that is indented otherwise than its list', () => {
    expect(scalars('a:\n  - x\n    - y\n').told).toEqual([['-', undefined]]);
    expect(scalars('a:\n- x\n  - "Lưu: VT"\nb: 1\n').told).toEqual([['-', undefined]]);
    expect(scalars('a:\n  - x\n    y - z\n').told).toEqual([]);
  });

  it('says that a key touches its value', () => {
    expect(scalars('a:x\nb: 1\n').told).toEqual([['a:', 'glued']]);
    expect(scalars('b: 1\na：x\n').told).toEqual([['a：', 'glued']]);
  });

  it('says once that a bullet lacks its space', () => {
    expect(scalars('a:\n  - x\n  -Sở y\n  - Lưu: VT\nb: 1\n').told).toEqual([['-', 'dash']]);
  });

  it('says once that a key is indented, at its line', () => {
    const { values, told } = scalars('a: Về A\n b: 1\nc: 2\n');
    expect(told).toEqual([[' ', 'indent']]);
    expect(Object.keys(values)).toEqual(['a', 'b', 'c']);
    expect(values['a']).toMatchObject({ value: 'Về A', place: { start: 3, end: 7 } });
  });

  it('reads keys below each other that are indented ever deeper, also with CRLF and in a list', () => {
    for (const end of ['\n', '\r\n']) {
      const { values, told } = scalars(['k:', '  a: x', '    b: y', '     c: z', 'd: 1', ''].join(end));
      expect(values['k']).toMatchObject({ entries: [{ value: { value: 'x' } }, { value: { value: 'y' } }, { value: { value: 'z' } }] });
      expect(values['d']).toMatchObject({ value: '1' });
      expect(told).toEqual([
        ['    ', 'indent'],
        ['     ', 'indent'],
      ]);
    }
    expect(scalars('k:\n  - a: x\n      b: y\n').values['k']).toMatchObject({ items: [{ entries: [{}, { value: { value: 'y' } }] }] });
  });

  it('reads hard spaces that part keys, bullets and indents as plain ones', () => {
    const { values, told } = scalars('a:\u00a0x\u00a0y\nb:\n\u00a0 c: \u00a01\nd:\n  -\u00a0z\n');
    expect(values['a']).toMatchObject({ value: 'x\u00a0y' });
    expect(values['b']).toMatchObject({ entries: [{ value: { value: '1' } }] });
    expect(values['d']).toMatchObject({ items: [{ value: 'z' }] });
    expect(told.map(([, slip]) => slip)).toEqual(['hard-space', 'hard-space', 'hard-space', 'hard-space']);
    expect(scalars('a: |\n  b:\u00a0x\n').told).toEqual([]);
    expect(scalars('a: "x:\u00a0y"\nb: x\u00a0: y\n').told).toEqual([['x\u00a0: y', 'colon']]);
  });

  it('reads a value that goes on behind its bracket', () => {
    const { values, told } = scalars('a: [Khẩn] Về b\nc: [x, y]\n');
    expect(values['a']).toMatchObject({ value: '[Khẩn] Về b' });
    expect(values['c']).toMatchObject({ kind: 'list' });
    expect(told).toEqual([['[Khẩn] Về b', 'colon']]);
  });

  it('tells a number sign that would hide the rest of a value, not a comment', () => {
    expect(scalars('a: lô #5 phía bắc\n').told).toEqual([['#', 'hash']]);
    for (const text of ['a: x # ghi chú\n', 'a: "lô #5"\n', '# a #b\na: x\n', 'a: lô#5\n', 'a: |\n  lô #5\n', 'a: x ## y\n'])
      expect(scalars(text).told).toEqual([]);
  });

  it('tells the lines of a list that have no bullet, and a key with another mark than its colon', () => {
    expect(scalars('a:\n  Sở A\n  Lưu: VT\nb: 1\n').told).toEqual([
      ['Sở A', 'undashed'],
      ['Lưu: VT', 'undashed'],
    ]);
    expect(scalars('a = x\nb: 1\n').told).toEqual([['a = ', 'glued']]);
    expect(scalars('a; x\nb: 1\n').told).toEqual([['a; ', 'glued']]);
  });

  it('repairs a bounded number of values', () => {
    const { told } = scalars(Array.from({ length: 30 }, (_, index) => `k${index}: a: b\n`).join(''));
    expect(told.filter(([, slip]) => slip === 'colon')).toHaveLength(20);
  });

  it.each(['!!binary aGk=', '!la a', '!!str 4', '!!map {a: b}', '!!seq [a]'])('refuses the tag of %s', (value) => {
    expect(faults(`k: ${value}`)).toContain('yaml-syntax');
  });

  it('keeps what stands after a tag as it was typed', () => {
    expect(scalarOf('!!binary aGk=')?.value).toBe('aGk=');
  });
});
