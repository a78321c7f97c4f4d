import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Templates } from '../writers/html/templates.ts';
import type { Built } from './assemble.ts';
import { openRecord, partOf, recordBytes, type SourceRecord } from './source-record.ts';
import type { ListedSource, Listing } from './sources.ts';
import { toolkitDigest } from './toolkit-digest.ts';
import { causeOf, linesOf, readIfThere, sha256, WorldError, writeInPieces } from './world.ts';

/** Phần việc `index` trong `of` phần, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Whether a source belongs to a shard: by the digest of its path in the content root, so that every machine decides alike. */
export function inShard(root: string, path: string, { index, of }: Shard): boolean {
  const name = relative(root, path).split(sep).join('/');
  return Number.parseInt(sha256(name).slice(0, 12), 16) % of === index - 1;
}

/** What a shard hands over, beside its outputs. */
export const SHARD_FILE = 'phan.json';

export interface ShardFile {
  readonly version: 4;
  readonly shard: Shard;
  /** Digest of the toolkit that built it; null where that was not bundled. */
  readonly toolkit: string | null;
  /** Number of all sources that were listed. */
  readonly listed: number;
  readonly whole: boolean;
  /** The office's configuration and templates, as far as what comes from all documents together depends on them. */
  readonly office: { readonly configuration: string; readonly digest: string; readonly templates: Readonly<Record<string, string>> };
  readonly sources: readonly ShardSource[];
}

/** A line for each source, before its record. */
interface SourceLine extends Pick<Built, 'shown'> {
  /** Its place among all sources. */
  readonly order: number;
  /** The text as far as its number and date go: findings on these are told with their line. */
  readonly head: string;
}

export type ShardSource = SourceLine & Built;

const NEWLINE = Buffer.from('\n');

/** Writes what `merge` needs to know of a shard. */
export async function writeShardFile(
  out: string,
  shard: Shard,
  { sources, offices, whole }: Listing,
  built: readonly (Built & { readonly one: ListedSource })[],
  builtIn: Templates,
): Promise<void> {
  const [office, another] = offices;
  if (!office) return;
  if (another) throw new WorldError('«--shard» dựng một thư mục văn bản mỗi lần: hãy nêu một gốc nội dung.');
  const { root, digest, templates } = office.folder;
  const order = new Map(sources.map(({ path }, index) => [path, index]));
  const configuration = await readIfThere(join(root, 'chithi.yaml'));
  const file: Omit<ShardFile, 'sources'> = {
    version: 4,
    shard,
    toolkit: await toolkitDigest(builtIn),
    listed: sources.length,
    whole,
    office: { configuration: configuration ? new TextDecoder().decode(configuration) : '', digest, templates },
  };
  const pieces = function* (): Generator<Buffer, void> {
    yield Buffer.from(`${JSON.stringify({ ...file, sources: built.length })}\n`);
    for (const { one, shown, record } of built) {
      const source: SourceLine = { order: order.get(one.path) as number, shown, head: headText(one, record) };
      yield Buffer.concat([Buffer.from(`${JSON.stringify(source)}\t`), recordBytes(record), NEWLINE]);
    }
  };
  await writeInPieces(join(out, SHARD_FILE), pieces(), async () => {});
}

function headText({ path }: ListedSource, record: SourceRecord): string {
  const member = record.digests.member === null ? null : partOf(record, 'member');
  const ends = [member?.number, member?.date].flatMap((field) => field?.pieces.map(({ start, length }) => start + length) ?? []);
  if (ends.length === 0) return '';
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path)).slice(0, Math.max(...ends));
}

/** Reads what a shard handed over; throws `WorldError` where that is none, or was cut off. */
export async function readShardFile(folder: string): Promise<ShardFile> {
  const path = join(folder, SHARD_FILE);
  const bytes = await readIfThere(path);
  if (!bytes) throw new WorldError(`«${folder}» không phải kết quả của «chithi build --shard»: không có ${SHARD_FILE}.`);
  try {
    const [first, ...others] = linesOf(bytes);
    const file = JSON.parse(first?.toString() ?? '') as Omit<ShardFile, 'sources'> & { readonly sources: number };
    if (file.version === 4 && file.sources === others.length && Number.isInteger(file.shard?.index))
      return { ...file, sources: others.map(sourceOf) };
  } catch (error) {
    throw new WorldError(`«${path}» hỏng: ${causeOf(error)}. Dựng lại phần này.`);
  }
  throw new WorldError(`«${path}» không đúng dạng. Dựng lại phần này.`);
}

function sourceOf(line: Buffer): ShardSource {
  const tab = line.indexOf('\t');
  return { ...(JSON.parse(line.toString('utf8', 0, tab)) as SourceLine), record: openRecord(line.subarray(tab + 1)) };
}
