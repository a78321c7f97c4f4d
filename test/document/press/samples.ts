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
