import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compiler, compiler, findingsOfFiles, unknownNames } from '../compile.ts';
import { readConfiguration, readDocumentRegister, readOrganFile } from '../document/configuration.ts';
import type { Included, Referred } from '../document/reading-context.ts';
import type { Finding } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { decode } from './decode.ts';
import { readImage } from './image.ts';
import { causeOf, digestOf, exists, hasCode, isFolder, listFolder, readIfThere, realPath, sha256, WorldError } from './world.ts';

/** A content root with what its configuration says, ready to compile the documents in it. */
export interface OfficeFolder {
  /** Absolute. */
  readonly root: string;
  readonly compiler: Compiler;
  /** Faults of `chithi.yaml`, `co_quan.yaml`, `van_ban.yaml`: the configuration is broken where one is an error. */
  readonly findings: readonly Finding[];
  /** Template overrides by name (`web/article.hbs`). */
  readonly templates: Readonly<Record<string, string>>;
  /** What every document here depends on besides its own files and the organs that it names: configuration, registers, templates. */
  readonly digest: string;
  /** Of `co_quan.yaml`. */
  readonly organsDigest: string;
  /** An absolute path as messages show it. */
  readonly shown: (path: string) => string;
}

/** The nearest folder upward that holds `chithi.yaml`, or else one named `directives`; the path itself where there is none. */
export async function contentRootOf(path: string): Promise<string> {
  const folderGiven = await isFolder(path);
  const start = folderGiven ? resolve(path) : dirname(resolve(path));
  // From the top of a repository its content root is meant; a file there belongs to no office.
  if (folderGiven && !(await exists(join(start, 'chithi.yaml'))) && (await isFolder(join(start, 'directives'))))
    return join(start, 'directives');
  for (let folder = start; ; folder = dirname(folder)) {
    if (await exists(join(folder, 'chithi.yaml'))) return folder;
    if (folder.split(sep).at(-1) === 'directives') return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** Where an office keeps its own templates: beside its content root. */
export function templatesFolder(root: string): string {
  return join(dirname(root), 'templates');
}

/** Whether a file of a template folder, by its path in it, may change a page: not skeletons of new documents, nor what lies beside the folders. */
export function isPageTemplate(path: string): boolean {
  return path.includes('/') && !path.startsWith('new/');
}

/** Loads an office. Broken files give findings; only a file that cannot be read at all throws. */
export async function openOffice(root: string, shown: (path: string) => string): Promise<OfficeFolder> {
  const source = async (name: string): Promise<SourceFile | null> => {
    const bytes = await readIfThere(join(root, name));
    return bytes ? decode(shown(join(root, name)), bytes) : null;
  };
  const [configurationFile, organFile, registerFile] = await Promise.all([
    source('chithi.yaml'),
    source('co_quan.yaml'),
    source('van_ban.yaml'),
  ]);
  const configuration = readConfiguration(configurationFile);
  const organs = organFile ? readOrganFile(organFile) : { organs: [], problems: [] };
  const documents = registerFile ? readDocumentRegister(registerFile) : { documents: [], problems: [] };
  const made = compiler({
    configuration,
    organs: organs.organs,
    documents: documents.documents,
    include: includer(root, shown),
    refer: referrer(root),
  });
  const overrides = await readOverrides(
    templatesFolder(root),
    shown,
    made.types.map((type) => type.id),
  );
  const pages = Object.entries(overrides.templates).filter(([path]) => isPageTemplate(path));
  const files = [configurationFile, registerFile].map((file) => file?.text ?? '');
  return {
    root,
    compiler: made,
    findings: [
      ...findingsOfFiles([...configuration.problems, ...unknownNames(made), ...organs.problems, ...documents.problems], made).map(
        unfixable,
      ),
      ...overrides.findings,
    ],
    templates: overrides.templates,
    digest: digestOf([files, pages]),
    organsDigest: sha256(organFile?.text ?? ''),
    shown,
  };
}

/** `--fix` mends documents; what an office says of itself its people mend, so that no report promises it. */
function unfixable({ fix: _, ...finding }: Finding): Finding {
  return finding;
}

/** The templates that come with the toolkit: beside `lib/` when installed, beside `src/` in its own tests. */
export async function builtInTemplates(): Promise<Record<string, string>> {
  for (const up of ['../templates/', '../../templates/']) {
    const folder = fileURLToPath(new URL(up, import.meta.url));
    if (await exists(join(folder, 'web/layout.hbs'))) return readTemplates(folder);
  }
  throw new WorldError('Không thấy các mẫu trang đi kèm chương trình (thư mục templates). Cài lại chithi.');
}

/** The rule that findings on an office's templates bear; docs/mau-trang.md says what templates may do. */
export const TEMPLATE_RULE = 'mau-trang';

/** An office's own templates, and what is wrong with them: a broken one is told with its place, before any page is written. */
async function readOverrides(folder: string, shown: (path: string) => string, types: readonly string[]) {
  const templates: Record<string, string> = {};
  const findings: Finding[] = [];
  const sources = new Map<string, SourceFile>();
  const add = (path: string, start: number, end: number, severity: Finding['severity'], message: string) =>
    findings.push({ rule: TEMPLATE_RULE, severity, source: sources.get(path) as SourceFile, start, end, message, basis: [] });
  for (const [path, bytes] of await filesOf(folder)) {
    const source = decode(shown(join(folder, path)), bytes);
    sources.set(path, source);
    templates[path] = source.text.replace(/^\ufeff/, '');
    if (source.encoding)
      add(path, 0, 0, 'error', `Gặp tệp ${source.encoding} trong thư mục templates, cần tệp chữ UTF-8 (.hbs, .css, .js, .svg).`);
  }
  if (sources.size > 0 && findings.length === 0) {
    const { templateFaults } = await import('../writers/html/template-check.ts');
    for (const { path, start, end, breaks, message } of templateFaults(await builtInTemplates(), templates, types)) {
      const shift = (sources.get(path) as SourceFile).text.length - (templates[path] as string).length;
      add(path, start + shift, end + shift, breaks ? 'error' : 'warning', message);
    }
  }
  return { templates, findings };
}

/** Every `.hbs` and asset of a template folder by its path in it. */
export async function readTemplates(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries([...(await filesOf(folder))].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** The files of a folder and of those in it, by their path in it; links are not followed. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const walk = async (inside: string): Promise<void> => {
    if (!(await isFolder(join(folder, inside)))) return;
    for (const { name, kind } of await listFolder(join(folder, inside))) {
      const path = inside ? `${inside}/${name}` : name;
      if (kind === 'folder') await walk(path);
      else if (kind === 'file' && !name.startsWith('.')) {
        const bytes = await readIfThere(join(folder, path));
        if (bytes) files.set(path, bytes);
      }
    }
  };
  await walk('');
  return files;
}

/** In bytes. */
export const MAX_INCLUDED = 32 * 1024 * 1024;

/** A path written in a source, resolved, with what stands there and a word for its state by which a change is told: a digest, or why not. */
export interface ResolvedFile {
  /** Absolute; null where the path leads nowhere in the content root. */
  readonly target: string | null;
  readonly included: Included;
  readonly state: string;
}

/** Resolves paths written in sources: relative to the file that names them, inside the content root, links followed before that is judged. */
function includer(root: string, shown: (path: string) => string): (path: string, from: SourceFile) => Included {
  return (path, from) => resolveIncluded(root, shown, path, from).included;
}

/** Whether the files are there that sources refer to by a path. */
function referrer(root: string): (path: string, from: SourceFile) => Referred {
  return (path, from) => resolveReferred(root, path, from).state;
}

export function resolveReferred(
  root: string,
  path: string,
  from: SourceFile,
): { readonly target: string | null; readonly state: Referred } {
  const target = targetOf(root, path, from);
  return { target, state: target === null ? 'outside' : referredAt(root, target) };
}

/** Absolute; null where a path written in a source leads out of the content root as it is written. */
function targetOf(root: string, path: string, from: SourceFile): string | null {
  if (isAbsolute(path) || /^[a-z]:|^\\|\0/i.test(path)) return null;
  const target = resolve(dirname(resolve(from.path)), path);
  return inside(root, target) ? target : null;
}

/** What stands at a path of a content root, links followed. */
export function referredAt(root: string, target: string): Referred {
  try {
    const real = realpathSync.native(target);
    if (!inside(realpathSync.native(root), real)) return 'outside';
    return statSync(real).isFile() ? 'there' : 'missing';
  } catch {
    return 'missing';
  }
}

export function resolveIncluded(root: string, shown: (path: string) => string, path: string, from: SourceFile): ResolvedFile {
  const target = targetOf(root, path, from);
  return target === null ? { target, included: { kind: 'outside' }, state: 'outside' } : { target, ...loadIncluded(root, shown, target) };
}

/** Reads a file of a content root that a document names. */
export function loadIncluded(root: string, shown: (path: string) => string, target: string): Omit<ResolvedFile, 'target'> {
  const bytes = bytesInside(root, target);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const state = sha256(bytes);
  const image = readImage(bytes);
  if (image) return { included: { kind: 'image', image }, state };
  const source = decode(shown(target), bytes);
  if (source.encoding) return { ...unreadable(`bảng mã ${source.encoding}; hãy lưu lại bằng UTF-8`), state };
  return { included: { kind: 'text', source }, state };
}

/** The state of such a file, without reading what it says. */
export function stateOfIncluded(root: string, target: string): string {
  const bytes = bytesInside(root, target);
  return bytes instanceof Uint8Array ? sha256(bytes) : bytes.state;
}

function bytesInside(root: string, target: string): Uint8Array | Omit<ResolvedFile, 'target'> {
  try {
    const real = realpathSync.native(target);
    if (!inside(realpathSync.native(root), real)) return { included: { kind: 'outside' }, state: 'outside' };
    const found = statSync(real);
    // a pipe would be waited for, a device never end
    if (!found.isFile() && !found.isDirectory()) return unreadable('không phải tệp thường');
    if (found.size > MAX_INCLUDED) return unreadable('tệp lớn hơn 32 MB');
    return readFileSync(real);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return { included: { kind: 'missing' }, state: 'missing' };
    return unreadable(causeOf(error));
  }
}

function unreadable(reason: string): Omit<ResolvedFile, 'target'> {
  return { included: { kind: 'unreadable', reason }, state: reason };
}

function inside(root: string, target: string): boolean {
  const path = relative(root, target);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Refuses a path on the command line that does not exist. */
export async function mustExist(path: string): Promise<void> {
  if ((await realPath(path)) === null) throw new WorldError(`Không tìm thấy «${path}». Kiểm tra lại tên tệp hoặc thư mục.`);
}
