import { isDeepStrictEqual } from 'node:util';
import { parseMarkdown, type Root } from '../../src/syntax/markdown.ts';
import { parsePlainMarkdown } from '../../src/syntax/plain-markdown.ts';
import { readPlainYaml } from '../../src/syntax/plain-yaml.ts';
import { parseWithLibrary } from '../../src/syntax/yaml-tree.ts';

/** What the Markdown parser tells of a tree and our reader of plain texts does not. */
const UNTOLD = new Set(['line', 'column', 'spread', 'checked']);

const bare = (root: Root): unknown => JSON.parse(JSON.stringify(root, (key, value) => (UNTOLD.has(key) ? undefined : value)));

/** What two readers make of one text; `plain` is null where the plain one leaves it to the library. */
export interface Readings {
  readonly plain: unknown;
  readonly library: unknown;
}

export function markdownReadings(text: string): Readings {
  const root = parsePlainMarkdown(text);
  return root === null ? { plain: null, library: null } : { plain: bare(root), library: bare(parseMarkdown(text, true).root) };
}

export function yamlReadings(yaml: string): Readings {
  const source = { path: 'a.md', text: `---\n${yaml}\n---\n` };
  const root = readPlainYaml(source, 4, 4 + yaml.length);
  return root === null
    ? { plain: null, library: null }
    : { plain: { root, faults: [] }, library: parseWithLibrary(source, 4, 4 + yaml.length) };
}

/** Whether both give the same tree, with the same places. */
export const areAlike = ({ plain, library }: Readings): boolean => isDeepStrictEqual(plain, library);
