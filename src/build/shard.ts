import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Templates } from '../writers/html/templates.ts';
import type { Built } from './assemble.ts';
import type { ListedSource, Listing } from './sources.ts';
import { toolkitDigest } from './toolkit-digest.ts';
import { causeOf, readIfThere, sha256, WorldError, writeWhole } from './world.ts';

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
  readonly version: 1;
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

export interface ShardSource extends Pick<Built, 'shown' | 'record'> {
  /** Its place among all sources. */
  readonly order: number;
  /** The text as far as its number and date go: findings on these are told with their line. */
  readonly head: string;
}

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
  const file: ShardFile = {
    version: 1,
    shard,
    toolkit: await toolkitDigest(builtIn),
    listed: sources.length,
    whole,
    office: { configuration: configuration ? new TextDecoder().decode(configuration) : '', digest, templates },
    sources: built.map(({ one, shown, record }) => ({ order: order.get(one.path) as number, shown, record, head: headText(one, record) })),
  };
  await writeWhole(join(out, SHARD_FILE), new TextEncoder().encode(`${JSON.stringify(file)}\n`));
}

function headText({ path }: ListedSource, { member }: Built['record']): string {
  const ends = [member?.number, member?.date].flatMap((field) => field?.pieces.map(({ start, length }) => start + length) ?? []);
  if (ends.length === 0) return '';
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path)).slice(0, Math.max(...ends));
}

/** Reads what a shard handed over; throws `WorldError` where that is none, or was cut off. */
export async function readShardFile(folder: string): Promise<ShardFile> {
  const bytes = await readIfThere(join(folder, SHARD_FILE));
  if (!bytes) throw new WorldError(`«${folder}» không phải kết quả của «chithi build --shard»: không có ${SHARD_FILE}.`);
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as ShardFile;
    if (value.version === 1 && Array.isArray(value.sources) && Number.isInteger(value.shard?.index)) return value;
  } catch (error) {
    throw new WorldError(`«${join(folder, SHARD_FILE)}» hỏng: ${causeOf(error)}. Dựng lại phần này.`);
  }
  throw new WorldError(`«${join(folder, SHARD_FILE)}» không đúng dạng. Dựng lại phần này.`);
}
