import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { kindOf, pathsIncludedBy, type SourceKind, subjectPath } from '../document/source-kind.ts';
import { CORRECTING_KEYS } from './correcting-sources.ts';
import { decode } from './decode.ts';
import { includesHold, organsHold } from './dependencies.ts';
import { loadIncluded } from './office.ts';
import type { ResultCache } from './result-cache.ts';
import type { SourceRecord } from './source-record.ts';
import type { ListedSource, Listing } from './sources.ts';
import { causeOf, sha256, WorldError } from './world.ts';

/** Keys of the front matter that lead from one document to others. */
const REFERRING = [Buffer.from('can_cu'), ...CORRECTING_KEYS];
const INCLUDING = ['phu_luc', 'dinh_kem'].map((key) => Buffer.from(key));
const PIECE = Buffer.from('tin_bai');

/** A source at the begin of a run: its bytes were seen, not kept. */
export interface SeenSource extends ListedSource {
  /** Index of its office among those of the listing. */
  readonly officeIndex: number;
  readonly sha256: string;
  readonly kind: SourceKind;
  /** Of an earlier run, where all that it says of the source's content still holds. */
  readonly known: SourceRecord | null;
  readonly refers: boolean;
  readonly corrects: boolean;
  /** For a press piece: the absolute path of the document that it is about. */
  readonly about: string | null;
  /** Absolute paths of the sources that it includes. */
  readonly includes: readonly string[];
}

/** Looks at every source once: its digest, what kind it is, what is known of it. */
export function lookAtSources({ sources, offices }: Listing, as: SourceKind | undefined, cache: ResultCache): SeenSource[] {
  const indexes = new Map(offices.map((office, index) => [office, index]));
  const all = sources.map((listed): SeenSource => {
    const bytes = readSource(listed);
    const digest = sha256(bytes);
    const record = cache.records.get(listed.path);
    const known = record && stillKnown(record, digest, listed, bytes) ? record : null;
    let kind: SourceKind;
    let includes: readonly string[] = [];
    let about: string | null = null;
    if (known) {
      kind = known.kind;
      if (kind === 'tin_bai') about = subjectOf(listed, bytes);
      if (kind === 'van_ban') includes = known.holds.dependencies.includes.map(([path]) => path);
    } else {
      const named = INCLUDING.some((key) => bytes.includes(key));
      const text = /\.txt$/i.test(listed.path);
      const source = text || !(named || bytes.includes(PIECE)) ? null : decode(listed.shown, bytes);
      kind = as ?? (text ? 'text' : source ? kindOf(source) : 'van_ban');
      if (kind === 'tin_bai') about = subjectOf(listed, bytes);
      if (source && named && kind === 'van_ban') includes = pathsIncludedBy(source).map((path) => resolve(dirname(listed.path), path));
    }
    return {
      ...listed,
      officeIndex: indexes.get(listed.office) as number,
      sha256: digest,
      kind,
      known,
      refers: REFERRING.some((key) => bytes.includes(key)),
      corrects: CORRECTING_KEYS.some((key) => bytes.includes(key)),
      about,
      includes,
    };
  });
  const included = new Set(all.flatMap((one) => one.includes));
  return all.filter((one) => one.kind === 'tin_bai' || !included.has(one.path));
}

function readSource({ path, shown }: ListedSource): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WorldError(`Không đọc được «${shown}»: ${causeOf(error)}.`);
  }
}

function subjectOf({ shown, path }: ListedSource, bytes: Uint8Array): string | null {
  const named = subjectPath(decode(shown, bytes));
  return named === null ? null : resolve(dirname(path), named);
}

function stillKnown({ holds }: SourceRecord, digest: string, { shown, office: { folder } }: ListedSource, bytes: Buffer): boolean {
  if (holds.source !== digest || holds.office !== folder.digest || !includesHold(holds.dependencies, folder)) return false;
  if (holds.organs === folder.organsDigest) return true;
  const texts = [decode(shown, bytes).text];
  for (const [path] of holds.dependencies.includes) {
    const { included } = loadIncluded(folder.root, folder.shown, path);
    if (included.kind === 'text') texts.push(included.source.text);
  }
  return organsHold(holds.dependencies, folder, texts);
}
