// What a developer would write instead in an afternoon: remark, the `docx` package and a Handlebars page; no checks, no official layout.
// node bare.mjs OUT FILE…: a DOCX and an HTML page for each file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import Handlebars from 'handlebars';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';

const page = Handlebars.compile(
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>{{trich_yeu}}</title><h1>{{trich_yeu}}</h1>{{#each blocks}}<p>{{this}}</p>{{/each}}</html>',
);
const processor = unified()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkParse)
  .freeze();

const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');
const runsOf = (node, bold = false) =>
  node.value !== undefined
    ? [new TextRun({ text: node.value, bold })]
    : (node.children ?? []).flatMap((child) => runsOf(child, bold || node.type === 'strong'));

function blocksOf(node) {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [new Paragraph({ children: runsOf(node) })];
    case 'table':
      return [
        new Table({
          rows: node.children.map(
            (row) =>
              new TableRow({
                children: row.children.map((cell) => new TableCell({ children: [new Paragraph({ children: runsOf(cell) })] })),
              }),
          ),
        }),
      ];
    default:
      return (node.children ?? []).flatMap(blocksOf);
  }
}

const [out, ...files] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const [, front = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const meta = parseYaml(front) ?? {};
  const tree = processor.parse(body);
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun({ text: String(meta.trich_yeu), bold: true })] }),
          ...tree.children.flatMap(blocksOf),
        ],
      },
    ],
  });
  const name = join(out, basename(file, '.md'));
  writeFileSync(`${name}.docx`, await Packer.toBuffer(document));
  writeFileSync(`${name}.html`, page({ ...meta, blocks: tree.children.map(textOf) }));
}
