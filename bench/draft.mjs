// What a drafted report tells within a length, beside the first words of the document and of its tasks: node bench/draft.mjs [LENGTH…]
// Documents: every sample that gives work. Units: lead and coordinating units that are named; deadlines: with a date; figures: with their unit.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lengths = process.argv
  .slice(2)
  .map(Number)
  .filter((one) => one > 0);
// Inside the package, where the bundle finds the templates as the program does.
mkdirSync(join(root, 'lib'), { recursive: true });
const home = mkdtempSync(join(root, 'lib/draft-'));
try {
  const entry = join(home, 'draft.ts');
  const from = (path) => JSON.stringify(join(root, path));
  writeFileSync(
    entry,
    `export { findInputs } from ${from('src/build/sources.ts')};\nexport { checkInputs } from ${from('src/build/check-inputs.ts')};\nexport { coverageTable, draftCoverage } from ${from('bench/draft-coverage.ts')};\n`,
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
  const { findInputs, checkInputs, coverageTable, draftCoverage } = await import(pathToFileURL(bundle).href);
  const inputs = await findInputs([join(root, 'directives')]);
  const documents = checkInputs(inputs, { only: new Set(['khong-co']) }, () => {}).flatMap((one) =>
    one.document?.type?.assignsTasks ? [one.document] : [],
  );
  console.log(
    `${documents.length} văn bản có nhiệm vụ\n${coverageTable(draftCoverage(documents, inputs.offices[0].compiler.organs, lengths.length > 0 ? lengths : [150, 250, 350, 500]))}`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
