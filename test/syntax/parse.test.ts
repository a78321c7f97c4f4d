import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/syntax/markdown.ts';
import { MAX_BODY, parse } from '../../src/syntax/parse.ts';

const tree = (text: string) => parse({ path: 'a.md', text });
const front = (text: string) => {
  const { frontMatterPlace, source } = tree(text);
  return source.text.slice(frontMatterPlace.start, frontMatterPlace.end);
};
const body = (text: string) => text.slice(tree(text).bodyPlace.start);

describe('a source', () => {
  it('is front matter between two fences, and a body', () => {
    const text = '---\nso: 1\n---\n\nMở đầu.\n';
    expect(front(text)).toBe('so: 1\n');
    expect(body(text)).toBe('\nMở đầu.\n');
    expect(tree(text).closed).toBe(true);
  });

  it('may begin with a BOM and end its lines with CRLF', () => {
    const text = '\uFEFF---\r\nso: 1\r\n---\r\nMở đầu.\r\n';
    expect(front(text)).toBe('so: 1\r\n');
    expect(body(text)).toBe('Mở đầu.\r\n');
  });

  it('may close with three dots, and have blanks after the fences', () => {
    expect(body('---  \nso: 1\n...\nA')).toBe('A');
    expect(body('---\nso: 1\n---\t \nA')).toBe('A');
  });

  it('without front matter is all body', () => {
    expect(tree('Mở đầu.\n')).toMatchObject({ frontMatter: null, closed: true, bodyPlace: { start: 0 } });
    expect(tree('\uFEFFMở đầu.')).toMatchObject({ frontMatter: null, bodyPlace: { start: 1 } });
    expect(tree('\n---\nMở đầu: so.\n---\n')).toMatchObject({ frontMatter: null, misopened: null });
    expect(tree('----\nMở đầu.\n')).toMatchObject({ frontMatter: null });
    expect(tree('Số: 1\n')).toMatchObject({ frontMatter: null });
    expect(tree('# Mẫu\n\n## Phần 1\n')).toMatchObject({ frontMatter: null });
    expect(tree('')).toMatchObject({ frontMatter: null, bodyPlace: { start: 0, end: 0 } });
  });

  it('with an open fence is front matter up to the first empty line', () => {
    const text = '---\nso: 1\nloai: chi_thi\n\nMở đầu.\n';
    expect(front(text)).toBe('so: 1\nloai: chi_thi');
    expect(tree(text).closed).toBe(false);
    expect(body(text)).toBe('\n\nMở đầu.\n');
    expect(tree('---')).toMatchObject({ closed: false });
  });

  it.each([
    ['after blank lines', '\n \n---\nso: 1\n---\nA', '\n \n'],
    ['with other dashes', '–––\nso: 1\n---\nA', '–––'],
    ['with four hyphens after a blank line', '\n----\nso: 1\n---\nA', '\n----'],
    ['with the first key', 'so: 1\n---\nA', ''],
    ['with a comment before the first key', '# Mẫu.\nso: 1\n---\nA', '', '# Mẫu.\nso: 1'],
    ['with the first key after a BOM', '\uFEFFso: 1\r\n---\r\nA', ''],
  ])('that opens %s is read all the same, and says so', (_, text, wrong, keys = 'so: 1') => {
    const { misopened, closed } = tree(text);
    expect(misopened && text.slice(misopened.start, misopened.end)).toBe(wrong);
    expect(front(text).trim()).toBe(keys);
    expect(body(text)).toBe('A');
    expect(closed).toBe(true);
  });

  it.each(['--', '----', '—', '———', '–––'])('that closes with «%s» is read all the same, and says so', (mark) => {
    const text = `---\nso: 1\n${mark}\nA\n\n---\n`;
    const { misclosed, closed } = tree(text);
    expect(closed).toBe(false);
    expect(misclosed && text.slice(misclosed.start, misclosed.end)).toBe(mark);
    expect(front(text)).toBe('so: 1\n');
    expect(body(text)).toBe('A\n\n---\n');
  });

  it('may have front matter that is empty', () => {
    expect(tree('---\n---\nA')).toMatchObject({ closed: true, frontMatter: { root: null, faults: [] } });
  });

  it('is cut where it is longer than any document', () => {
    expect(tree(`---\nso: 1\n---\n${'a'.repeat(MAX_BODY + 1)}`)).toMatchObject({ cut: true, body: { children: [] } });
    expect(tree(`---\nso: 1\n---\n${'a'.repeat(1000)}`).cut).toBe(false);
  });
});

describe('Markdown', () => {
  const types = (text: string) => parseMarkdown(text).root.children.map((node) => node.type);

  it('has tables and blocks, but neither indented code nor underlined headings', () => {
    expect(types('|a|\n|-|\n|b|\n')).toEqual(['table']);
    expect(types(':::phu-luc\na\n:::\n')).toEqual(['containerDirective']);
    expect(types('      thụt đầu dòng\n')).toEqual(['paragraph']);
    expect(types('Tiêu đề\n===\n')).toEqual(['paragraph']);
  });

  it('leaves colons in running text alone', () => {
    expect(types('Giờ: 7:30 :a[b] ::c\n')).toEqual(['paragraph']);
  });

  it.each([
    ['quotes', '>'.repeat(50_000)],
    ['lists', `${'- '.repeat(50_000)}a`],
    ['numbered lists', `${'1. '.repeat(50_000)}a`],
    ['blocks', ':::a\n'.repeat(5_000)],
    ['blocks with blank lines', ':::a\n\n'.repeat(5_000)],
    ['indented lists', Array.from({ length: 1000 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
  ])('that nests %s without end is taken as plain characters, at once', (_, text) => {
    const started = performance.now();
    const { root, tooDeep } = parseMarkdown(text);
    expect(tooDeep).toBe(true);
    expect(root.position?.end.offset).toBe(text.length);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['rules of hyphens', `${'- '.repeat(60)}\n\n${'* '.repeat(60)}\n`],
    ['lists of four levels', '1. a\n   - b\n     - c\n       - d\n'],
    ['many blocks one after another', ':::phu-luc\na\n:::\n\n'.repeat(100)],
    ['an indented line', `${' '.repeat(120)}chữ`],
  ])('with %s is read as it is', (_, text) => {
    expect(parseMarkdown(text).tooDeep).toBe(false);
  });

  it.each([
    ['asterisks', '**a*b'.repeat(20_000)],
    ['brackets', '['.repeat(100_000)],
    ['images', '![a]('.repeat(20_000)],
  ])('with more %s than can be meant is taken as plain characters, at once', (_, text) => {
    const started = performance.now();
    expect(parseMarkdown(text).tooManyMarks).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
