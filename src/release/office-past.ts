import { join, relative, sep } from 'node:path';
import { headOf } from '../build/document-heads.ts';
import type { OfficeFolder } from '../build/office.ts';
import { readIfThere, sha256, writeWhole } from '../build/world.ts';
import { type Document, type Stage, stages } from '../document/document.ts';
import {
  cameBefore,
  type DocumentPast,
  jumpOf,
  jumpsUntil,
  type PastVersion,
  type StageJump,
  unknownPast,
} from '../document/document-past.ts';
import { writtenIssueValue } from '../document/issue-values.ts';
import { type NumberedDocument, numberFaults } from '../document/number-series.ts';
import type { SourceFile } from '../source/source-file.ts';
import { committedFiles, openRepository, type Repository } from './git.ts';
import { seriesSettings } from './release-readiness.ts';

/** The past of the sources of a content root, by path from it. */
export type OfficePast = ReadonlyMap<string, DocumentPast>;

/** A source with the office that it belongs to. */
export interface PastSource {
  readonly office: OfficeFolder;
  /** Absolute. */
  readonly path: string;
}

/** A checked document: its head, and its text where that is asked for. */
export interface CheckedDocument extends PastSource {
  readonly source: SourceFile;
  readonly document: NumberedDocument;
}

const inside = (root: string, path: string) => relative(root, path).split(sep).join('/');

/**
 * What git knows of the inputs, by office. Of whole content roots the history is read; of single files only what was last committed, which
 * is one short run of git, begun before this returns: git works while documents are compiled.
 */
export async function readPasts(sources: readonly PastSource[], whole: boolean): Promise<ReadonlyMap<OfficeFolder, OfficePast>> {
  const pasts = new Map<OfficeFolder, OfficePast>();
  await Promise.all(
    [...new Set(sources.map((one) => one.office))].map(async (office) => {
      const own = sources.filter((one) => one.office === office);
      const past = whole
        ? await wholePast(office)
        : await lastPast(
            office.root,
            own.map((file) => inside(office.root, file.path)),
          );
      if (past) pasts.set(office, past);
    }),
  );
  return pasts;
}

function stageOf(text: string): Stage {
  const value = writtenIssueValue(text, 'trang_thai');
  return stages.find((one) => one === value) ?? 'du_thao';
}

async function lastPast(root: string, paths: readonly string[]): Promise<OfficePast | null> {
  const files = await committedFiles(root, paths);
  return files && new Map([...files].map(([path, bytes]) => [path, { ...unknownPast, stage: stageOf(bytes.toString()) }]));
}

/** Raised when what is kept, or how it is read, changes. */
const VERSION = 1;

/** What is kept of a history, among git's own files, for the next run: reading all of it takes seconds where there are thousands of documents. */
interface KeptPast {
  readonly version: typeof VERSION;
  readonly head: string;
  readonly documents: Readonly<Record<string, KeptDocument>>;
}

interface KeptDocument {
  readonly stage: Stage | null;
  readonly jumps?: readonly StageJump[];
  readonly numbers?: readonly (readonly [number, PastVersion])[];
}

async function wholePast({ root }: OfficeFolder): Promise<OfficePast | null> {
  const repository = await openRepository(root);
  const head = await repository?.head();
  if (!repository || !head) return null;
  const path = join(repository.commonFolder, 'chithi', `lich-su-${sha256(repository.pathOf(root)).slice(0, 16)}.json`);
  const kept = await readKept(path);
  if (kept?.head === head) return pastsOf(kept);
  const since = kept && (await repository.mergeBase(kept.head, head)) === kept.head ? kept : null;
  const now: KeptPast = { version: VERSION, head, documents: await documentsSince(repository, root, since) };
  // what cannot be kept costs time, nothing else
  await writeWhole(path, new TextEncoder().encode(JSON.stringify(now))).catch(() => {});
  return pastsOf(now);
}

async function readKept(path: string): Promise<KeptPast | null> {
  const bytes = await readIfThere(path).catch(() => null);
  if (!bytes) return null;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<KeptPast>;
    return value.version === VERSION && typeof value.head === 'string' && typeof value.documents === 'object' ? (value as KeptPast) : null;
  } catch {
    return null;
  }
}

function pastsOf({ documents }: KeptPast): OfficePast {
  return new Map(
    Object.entries(documents).map(([path, { stage, jumps = [], numbers = [] }]) => [path, { stage, jumps, numbers: new Map(numbers) }]),
  );
}

/** Versions whose texts are held in memory at once. */
const CHUNK = 1000;

async function documentsSince(repository: Repository, root: string, since: KeptPast | null): Promise<Record<string, KeptDocument>> {
  const folder = repository.pathOf(root);
  const history = [...(await repository.history(folder, since?.head))].filter(([path]) => /\.md$/i.test(path));
  const wanted = new Set<string>();
  for (const [, versions] of history)
    for (const { blob, before } of versions) for (const id of [blob, ...before]) if (id !== null) wanted.add(id);
  const ids = [...wanted];
  const facts = new Map<string, { readonly stage: Stage; readonly number: number | null }>();
  for (let at = 0; at < ids.length; at += CHUNK)
    for (const [id, bytes] of await repository.blobs(ids.slice(at, at + CHUNK))) {
      const text = bytes.toString();
      const number = writtenIssueValue(text, 'so');
      facts.set(id, { stage: stageOf(text), number: number !== null && /^\d{1,9}$/.test(number) ? Number(number) : null });
    }
  const below = folder === '' ? '' : `${folder}/`;
  const documents: Record<string, KeptDocument> = { ...since?.documents };
  for (const [path, versions] of history) {
    const name = path.slice(below.length);
    const old = since?.documents[versions[0]?.movedFrom?.slice(below.length) ?? name];
    let stage = old?.stage ?? null;
    const jumps = [...(old?.jumps ?? [])];
    const numbers = new Map(old?.numbers);
    for (const { commit, time, author, blob, before } of versions) {
      const own = blob === null ? undefined : facts.get(blob);
      stage = own?.stage ?? null;
      if (!own) continue;
      const version = { commit, time, author };
      const earlier = before.flatMap((id) => facts.get(id) ?? []);
      const jump = jumpOf(
        earlier.map((one) => one.stage),
        own.stage,
        version,
      );
      if (jump) jumps.push(jump);
      if (own.number !== null && !earlier.some((one) => one.number === own.number)) {
        numbers.delete(own.number);
        numbers.set(own.number, version);
      }
    }
    documents[name] = { stage, ...(jumps.length > 0 ? { jumps } : {}), ...(numbers.size > 0 ? { numbers: [...numbers] } : {}) };
  }
  return documents;
}

/** A document of which its history tells something: its head, beside it. */
export interface DocumentHistory {
  readonly document: Document;
  readonly past: DocumentPast;
  readonly drawnBefore: Rival | null;
}

/** The checked documents of which the history tells something. */
export function documentHistories(
  checked: readonly CheckedDocument[],
  pasts: ReadonlyMap<OfficeFolder, OfficePast>,
): ReadonlyMap<CheckedDocument, DocumentHistory> {
  const found = new Map<CheckedDocument, DocumentHistory>();
  for (const [office, pastByName] of pasts) {
    const own = checked.filter((one) => one.office === office);
    const pastOf = (one: CheckedDocument) => pastByName.get(inside(office.root, one.path)) ?? unknownPast;
    const rivals = drawnBefore(own, pastOf, office);
    for (const one of own) {
      const rival = rivals.get(one) ?? null;
      const past = pastOf(one);
      if (rival || jumpsUntil(past, one.document.stage).length > 0)
        found.set(one, { document: headOf(one.source, office), past, drawnBefore: rival });
    }
  }
  return found;
}

type Rival = { readonly path: string; readonly first: PastVersion; readonly second: PastVersion | null };

/** Of documents that bear one number, all but the first to get it, where the history says which that was. */
function drawnBefore(
  checked: readonly CheckedDocument[],
  pastOf: (one: CheckedDocument) => DocumentPast,
  office: OfficeFolder,
): ReadonlyMap<CheckedDocument, Rival> {
  const files = new Map(checked.map((one) => [one.document, one]));
  const rivals = new Map<CheckedDocument, Rival>();
  for (const fault of numberFaults([...files.keys()], seriesSettings(office))) {
    if (fault.kind !== 'duplicate') continue;
    const drawn = fault.entries.flatMap(({ document, number }) => {
      const one = files.get(document);
      return one ? [{ one, by: pastOf(one).numbers.get(number) ?? null }] : [];
    });
    const [first] = drawn.toSorted((a, b) => (cameBefore(a.by, b.by) === true ? -1 : cameBefore(b.by, a.by) === true ? 1 : 0));
    if (!first?.by) continue;
    for (const { one, by } of drawn)
      if (cameBefore(first.by, by) === true) rivals.set(one, { path: first.one.source.path, first: first.by, second: by });
  }
  return rivals;
}
