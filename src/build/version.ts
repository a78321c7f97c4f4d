import { execFileSync } from 'node:child_process';
import { basename, dirname, relative, resolve } from 'node:path';
import { read } from '../compile.ts';
import type { Document } from '../document/document.ts';
import type { Included } from '../document/reading-context.ts';
import type { SourceFile } from '../source/source-file.ts';
import { decode } from './decode.ts';
import { readImage } from './image.ts';
import { contentRootOf, type OfficeFolder, openOffice } from './office.ts';
import { causeOf, exists, hasCode, isFolder, readBytes, WorldError } from './world.ts';

/** A document as it stands in a file, or stood in a revision of git. */
export interface Version {
  readonly document: Document;
  readonly office: OfficeFolder;
}

/** Reads `path`, or `REVISION:path`: then what the document includes comes from that revision too. The office is today's in either case. */
export async function openVersion(spec: string): Promise<Version> {
  if (await isFolder(spec)) throw new WorldError(`«${spec}» là thư mục. Cần một tệp văn bản, hoặc PHIÊN_BẢN:tệp.`);
  if (await exists(spec)) return versionOf(decode(spec, await readBytes(spec)), null);
  const colon = spec.indexOf(':');
  if (colon <= 0)
    throw new WorldError(`Không tìm thấy «${spec}». Cần một tệp, hoặc PHIÊN_BẢN:tệp (ví dụ HEAD~1:directives/2026/01-ct-ubnd.md).`);
  const revision = spec.slice(0, colon);
  const path = spec.slice(colon + 1);
  if (revision.startsWith('-') || path === '') throw new WorldError(`Không hiểu «${spec}». Cần một tệp, hoặc PHIÊN_BẢN:tệp.`);
  const bytes = await inRevision(revision, path);
  return versionOf(decode(path, bytes), revision);
}

async function versionOf(source: SourceFile, revision: string | null): Promise<Version> {
  const root = await contentRootOf(dirname(source.path));
  const office = await openOffice(root, (path) => relative('.', path));
  const { compiler } = office;
  if (revision === null) return { document: read(source, compiler), office };
  return { document: read(source, { ...compiler, include: includeFrom(revision, root) }), office };
}

async function inRevision(revision: string, path: string): Promise<Uint8Array> {
  const folder = (await isFolder(dirname(path))) ? dirname(path) : '.';
  try {
    return show(revision, folder === '.' ? path : basename(path), folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new WorldError('Không thấy git. Cài git, hoặc so sánh hai tệp.');
    const said =
      String((error as { stderr?: unknown }).stderr ?? causeOf(error))
        .trim()
        .split('\n')[0] ?? '';
    throw new WorldError(`Không đọc được «${path}» ở phiên bản «${revision}»: git báo «${said}».`);
  }
}

function show(revision: string, path: string, folder: string): Uint8Array {
  const place = path.startsWith('/') ? path : `./${path}`;
  return execFileSync('git', ['-C', folder, 'show', `${revision}:${place}`], {
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a document includes, as it was in a revision. */
function includeFrom(revision: string, root: string): (path: string, from: SourceFile) => Included {
  return (path, from) => {
    const target = resolve(dirname(resolve(from.path)), path);
    const inside = relative(root, target);
    if (inside === '' || inside.startsWith('..')) return { kind: 'outside' };
    try {
      const bytes = show(revision, inside, root);
      const image = readImage(bytes);
      if (image) return { kind: 'image', image };
      const source = decode(relative('.', target), bytes);
      return source.encoding ? { kind: 'unreadable', reason: `bảng mã ${source.encoding}` } : { kind: 'text', source };
    } catch {
      return { kind: 'missing' };
    }
  };
}
