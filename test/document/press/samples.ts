import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compiler, compilePiece, compiler, read } from '../../../src/compile.ts';
import { readConfiguration, readOrganFile } from '../../../src/document/configuration.ts';
import type { Document } from '../../../src/document/document.ts';
import { kindOf } from '../../../src/document/source-kind.ts';
import { rules } from '../../../src/rules/registry.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { measuredDocument } from './more-pieces.ts';

const content = fileURLToPath(new URL('../../../directives', import.meta.url));
const text = (path: string) => readFileSync(join(content, path), 'utf8');

/** The office of the samples; `changed`: files that hold other words than on the disk. */
export function office(changed: ReadonlyMap<string, string> = new Map()): Compiler {
  return compiler({
    configuration: readConfiguration({ path: 'chithi.yaml', text: text('chithi.yaml') }),
    organs: readOrganFile({ path: 'co_quan.yaml', text: text('co_quan.yaml') }).organs,
    include: (path, from) => {
      const target = normalize(join(dirname(from.path), path));
      try {
        return {
          kind: 'text',
          source: { path: target, text: changed.get(target) ?? (target === measuredDocument.path ? measuredDocument.text : text(target)) },
        };
      } catch {
        return { kind: 'missing' };
      }
    },
  });
}

const sources: readonly SourceFile[] = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .sort()
  .filter((path) => path.endsWith('.md') && /^loai:/m.test(text(path).slice(0, 600)))
  .map((path) => ({ path, text: text(path) }));

export const pieceSources = sources.filter((source) => kindOf(source) === 'tin_bai');
export const documentSources = sources.filter((source) => kindOf(source) === 'van_ban');

const by = office();
export const documents: readonly Document[] = [...documentSources, measuredDocument].map((source) => read(source, by));

export const GUARD = new Set(
  rules.flatMap((rule) => (rule.id.startsWith('tin-bai-') && rule.severity === 'error' && rule.id !== 'tin-bai-cu' ? [rule.id] : [])),
);

/** What the guard says of a piece in other words, beside the documents as they are. */
export function guardFindings(source: SourceFile): readonly Finding[] {
  return compilePiece(source, by, { only: GUARD }, documents).findings.filter((one) => GUARD.has(one.rule));
}

const { text: sampleText } = (documents.find((one) => one.source.path.endsWith('thanh-hoa/2026/05-ct-ubnd.md')) as Document).source;

/** Front matter of a directive, to put a body under. */
export const headOfSample = sampleText.slice(0, sampleText.indexOf('\n---\n', 4) + 5);

/** What the guard says of a piece of one paragraph about a directive with a body. */
export function findingsAgainst(body: string, said: string): readonly Finding[] {
  const document = read({ path: 'thanh-hoa/2026/05-ct-ubnd.md', text: `${headOfSample}\n${body}\n` }, by);
  const piece = `---\nloai: tin_bai\nthe_loai: bao\nvan_ban: 05-ct-ubnd.md\ntit: Bài viết\n---\n\n${said}\n`;
  const { findings } = compilePiece({ path: 'thanh-hoa/2026/05-ct-ubnd.bao.md', text: piece }, by, { only: GUARD }, [document]);
  return findings.filter((one) => GUARD.has(one.rule));
}

/** The rules that say it. */
export function against(body: string, said: string): readonly string[] {
  return findingsAgainst(body, said).map((one) => one.rule);
}
