// What a drafted report tells within a length, beside the first words of the document and of its tasks: node bench/draft.mjs [LENGTH…]
//   --of FOLDER   the documents of another folder
//   --write       also write docs/tin-nhap.md: the samples, at the lengths that it shows
// Documents: every sample that gives work. Units: lead and coordinating units that are named; deadlines: with a date; figures: with their unit.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { of: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const lengths = positionals.map(Number).filter((one) => one > 0);
if (values.write && (values.of !== undefined || lengths.length > 0)) throw new Error('--write: docs/tin-nhap.md chỉ ghi số đo của các mẫu');
// Inside the package, where the bundle finds the templates as the program does.
mkdirSync(join(root, 'lib'), { recursive: true });
const home = mkdtempSync(join(root, 'lib/draft-'));
try {
  const entry = join(home, 'draft.ts');
  const from = (path) => JSON.stringify(join(root, path));
  writeFileSync(
    entry,
    `export { findInputs } from ${from('src/build/sources.ts')};\nexport { checkInputs } from ${from('src/build/check-inputs.ts')};\nexport { COVERAGE_LENGTHS, coveragePage, coverageTable, draftCoverage } from ${from('bench/draft-coverage.ts')};\n`,
  );
  const bundle = join(home, 'draft.mjs');
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    nodePaths: [join(root, 'node_modules')],
    external: ['docx', 'docx/*'],
  });
  const { findInputs, checkInputs, COVERAGE_LENGTHS, coveragePage, coverageTable, draftCoverage } = await import(
    pathToFileURL(bundle).href
  );
  const inputs = await findInputs([values.of ?? join(root, 'directives')]);
  const documents = checkInputs(inputs, { only: new Set(['khong-co']) }, () => {}).flatMap((one) =>
    one.document?.type?.assignsTasks ? [one.document] : [],
  );
  if (documents.length === 0) throw new Error('Không có văn bản nào giao nhiệm vụ.');
  const rows = draftCoverage(documents, inputs.offices[0].compiler.organs, lengths.length > 0 ? lengths : COVERAGE_LENGTHS);
  console.log(`${documents.length} văn bản có nhiệm vụ\n${coverageTable(rows)}`);
  if (values.write) writeFileSync(join(root, 'docs/tin-nhap.md'), coveragePage(documents.length, rows));
} finally {
  rmSync(home, { recursive: true, force: true });
}
