// Writes what is derived from the sources: registries that list every file of a folder. Run by `npm run generate`; a test fails on stale
// output. `--check` writes nothing and exits 1 where something is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = process.env.CHITHI_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

const camel = (file) => file.replace(/\.ts$/, '').replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** The single value that a file of a registered folder exports. */
function exportOf(path) {
  const name = /^export const (\w+)/m.exec(readFileSync(path, 'utf8'))?.[1];
  if (!name) throw new Error(`${path}: không có «export const»`);
  return name;
}

function registry({ folder, into, type, from, name, doc, prefix = '' }) {
  const files = existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.ts') && file !== 'registry.ts')
        .sort()
    : [];
  const entries = files.map((file) => ({ file, local: camel(file).replace(/^\d/, '_$&'), name: exportOf(join(root, folder, file)) }));
  const imports = entries.map((one) => `import { ${one.name} } from './${prefix}${one.file}';`);
  return {
    path: into,
    text: `// Written by scripts/generate.mjs from the files of ${folder}: do not edit.\nimport type { ${type} } from '${from}';\n${imports.join('\n')}\n\n/** ${doc} */\nexport const ${name}: readonly ${type}[] = [\n${entries.map((one) => `  ${one.name},`).join('\n')}\n];\n`,
  };
}

const outputs = [
  registry({
    folder: 'src/profiles/types',
    into: 'src/profiles/document-types.ts',
    type: 'DocumentType',
    from: '../document/profile.ts',
    name: 'documentTypes',
    doc: 'Các loại văn bản, one file each.',
    prefix: 'types/',
  }),
  registry({
    folder: 'src/rules',
    into: 'src/rules/registry.ts',
    type: 'Rule',
    from: '../lint/rule.ts',
    name: 'rules',
    doc: 'Every rule, one file each, by name.',
  }),
];

let stale = 0;
function put(path, text) {
  const full = join(root, path);
  const old = existsSync(full) ? readFileSync(full, 'utf8') : '';
  if (old === text) return;
  if (check) {
    console.error(`${path} đã cũ: chạy «npm run generate»`);
    stale++;
    return;
  }
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
for (const { path, text } of outputs) put(path, text);
put('docs/ci/github.yml', officeWorkflow(readFileSync(join(root, '.github/workflows/chithi.yml'), 'utf8')));

/** The workflow of this repository as an office copies it: there the toolkit is an installed package. */
function officeWorkflow(own) {
  const passages = [
    [
      /^(?:#.*\n)+/,
      '# Chép thành .github/workflows/chithi.yml của kho văn bản. Kiểm tra ở mỗi lần đẩy lên; phát hành khi có thẻ ký tên «phat-hanh-…» (git tag -a).\n# Tệp này do scripts/generate.mjs ghi từ .github/workflows/chithi.yml: không sửa tay ở đây.\n',
    ],
    [/CHITHI: node bin\/chithi\.js/, 'CHITHI: npx chithi'],
    [/ +- name: Dựng chithi\n.*\n/g, ''],
    [/(- name: Cài đặt\n) +#.*\n( +run: ).*/g, '$1$2npm ci'],
  ];
  return passages.reduce((text, [passage, instead]) => {
    const changed = text.replace(passage, instead);
    if (changed === text) throw new Error(`.github/workflows/chithi.yml: không thấy ${passage}`);
    return changed;
  }, own);
}

// What follows is written by the project's own code, run from its sources.
const bundle = join(tmpdir(), `chithi-generate-${process.pid}.mjs`);
try {
  await build({
    entryPoints: [join(root, 'scripts/reference.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  });
  const { references } = await import(pathToFileURL(bundle).href);
  const testFiles = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? testFiles(`${folder}/${entry.name}`) : entry.name.endsWith('.test.ts') ? [`${folder}/${entry.name}`] : [],
    );
  const tests = existsSync(join(root, 'test'))
    ? testFiles('test')
        .sort()
        .map((path) => [path, readFileSync(join(root, path), 'utf8')])
    : [];
  const pages = references(tests);
  for (const [path, text] of Object.entries(pages)) put(path, text);
  const folder = join(root, 'docs/quy-tac');
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (`docs/quy-tac/${file}` in pages) continue;
    if (check) {
      console.error(`docs/quy-tac/${file} không còn quy tắc nào: chạy «npm run generate»`);
      stale++;
    } else rmSync(join(folder, file));
  }
} finally {
  rmSync(bundle, { force: true });
}
process.exitCode = stale > 0 ? 1 : 0;
