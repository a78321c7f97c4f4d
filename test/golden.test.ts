import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentArtifacts, relationsOf } from '../src/build/artifacts.ts';
import { checkInputs } from '../src/build/check-inputs.ts';
import { builtInTemplates } from '../src/build/office.ts';
import { findInputs } from '../src/build/sources.ts';
import { isWritable } from '../src/document/document.ts';
import { documentFolder } from '../src/document/identity.ts';
import { positionAt } from '../src/source/source-file.ts';
import { docxAsText } from '../src/writers/docx/docx-as-text.ts';
import { publicEntry } from '../src/writers/html/site-entry.ts';
import { modelText } from './golden-model.ts';
import { expectGolden, goldenFolder as folder, updating } from './golden-text.ts';

const inputs = await findInputs(['directives']);
const checked = checkInputs(inputs, {}, () => {});
const builtIn = await builtInTemplates();
const relations = relationsOf(checked.flatMap(({ document }) => (document && isWritable(document) ? (publicEntry(document) ?? []) : [])));
const decoder = new TextDecoder();

/** The parts of a DOCX that differ between documents, and those that are the same in all. */
const OWN_PART = /^=== word\/(?:document|header\d*|footer\d*|comments)\.xml$/;
const partsOf = (docx: Uint8Array) => docxAsText(docx).split(/^(?==== )/m);

const goldenOf = (path: string, part: string) =>
  `${path
    .replace(/^directives\//, '')
    .replace(/\.md$/, '')
    .replaceAll('/', '--')}/${part}`;

describe.each(checked.map((one) => [one.file.source.path, one] as const))('%s', (path, { file, document, findings }) => {
  const at = (part: string) => goldenOf(path, part);
  const artifacts =
    document && isWritable(document)
      ? documentArtifacts(
          document,
          { office: file.office, templates: { ...builtIn, ...file.office.templates }, relations: relations.get(documentFolder(document)) },
          new Set(),
        )
      : [];
  const artifact = (end: string) => {
    const found = artifacts.find((one) => one.path.endsWith(end));
    if (!found) throw new Error(`Không tạo được ${end}`);
    return found.bytes;
  };

  it('has the same findings', () => {
    const told = findings.map(({ rule, severity, source, start, end, message, fix }) => {
      const point = (offset: number) => {
        const { line, column } = positionAt(source, offset);
        return `${line}:${column}`;
      };
      return {
        rule,
        severity,
        at: `${source.path}:${point(start)}-${point(end)}`,
        words: source.text.slice(start, end).slice(0, 120),
        message,
        ...(fix ? { fix: fix.edits.map((edit) => edit.text) } : {}),
      };
    });
    expectGolden(at('findings.json'), `${JSON.stringify(told, null, 1)}\n`);
  });

  // Of a press piece and of plain text there is no more.
  if (!document) return;

  it('reads to the same model', () => {
    expectGolden(at('model.json'), modelText(document));
  });

  it('has the same article', () => {
    expectGolden(at('article.html'), decoder.decode(artifact('/index.html')));
  });

  it('has the same DOCX', () => {
    const parts = partsOf(artifact('.docx')).filter((part) => OWN_PART.test(part.split('\n')[0] as string));
    expect(parts.length).toBeGreaterThan(0);
    expectGolden(at('document.xml.txt'), parts.join('').replace(/\n+$/, '\n'));
  });
});

it('the parts of a DOCX that all share are the same', () => {
  const [first] = checked.flatMap(({ file, document }) => (document && isWritable(document) ? [{ file, document }] : []));
  if (!first) throw new Error('không có văn bản nào');
  const [docx] = documentArtifacts(
    first.document,
    { office: first.file.office, templates: builtIn, relations: undefined },
    new Set(['docx']),
  );
  const parts = partsOf(docx?.bytes as Uint8Array).filter((part) => !OWN_PART.test(part.split('\n')[0] as string));
  expectGolden('docx-parts.txt', parts.join('').replace(/\n+$/, '\n'));
});

it('there is no golden of a sample that is gone', () => {
  const own = new Set(
    checked.flatMap(({ file }) =>
      ['model.json', 'findings.json', 'article.html', 'document.xml.txt'].map((part) => goldenOf(file.source.path, part)),
    ),
  );
  const stray = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    // e2e/web-accessibility-tree.test.ts keeps its own.
    .filter((path) => path !== 'docx-parts.txt' && !path.startsWith('accessibility-tree/') && !own.has(path));
  if (updating) for (const path of stray) rmSync(join(folder, path));
  else expect(stray).toEqual([]);
});
