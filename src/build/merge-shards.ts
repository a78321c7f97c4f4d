import { join, resolve } from 'node:path';
import { checkCorpus, compiler } from '../compile.ts';
import { readConfiguration } from '../document/configuration.ts';
import type { Finding } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { closeManifest, lostSlots, siteFiles } from './assemble.ts';
import { withLock } from './lock.ts';
import { builtInTemplates, type OfficeFolder } from './office.ts';
import { beginOutputs, endOutputs, makeOutputFolder, openOutputFolder } from './output-folder.ts';
import { noCache } from './result-cache.ts';
import { readShardFile, type ShardFile, type ShardSource } from './shard.ts';
import { memberReviver, partOf } from './source-record.ts';
import { toolkitDigest } from './toolkit-digest.ts';
import { readBytes, sha256, WorldError } from './world.ts';

export interface MergeResult {
  readonly shards: number;
  readonly documents: number;
  readonly files: number;
  readonly removed: number;
  /** What only all documents together show; every other finding was told by the shard that built its document. */
  readonly findings: readonly { readonly source: SourceFile; readonly findings: readonly Finding[] }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

interface MergedSource extends ShardSource {
  /** The output folder of its shard. */
  readonly folder: string;
}

/** How long a merge waits for another run on the output folder, in milliseconds. */
const PATIENCE = 30 * 60 * 1000;

/** Joins the shards of one build into what one run would have written, byte for byte. Throws `WorldError` where they do not belong together. */
export async function mergeShards(folders: readonly string[], target: string): Promise<MergeResult> {
  const shards = new Map<string, ShardFile>();
  for (const folder of folders) shards.set(folder, await readShardFile(folder));
  const builtIn = await builtInTemplates();
  const [first] = await belongTogether(shards, await toolkitDigest(builtIn));
  const out = resolve(target);
  if (folders.some((folder) => resolve(folder) === out)) throw new WorldError('Nơi ghép (--out) phải là một thư mục khác với các phần.');
  const sources = [...shards]
    .flatMap(([folder, shard]) => shard.sources.map((one): MergedSource => ({ ...one, folder })))
    .sort((a, b) => a.order - b.order);
  const lost = lostSlots(sources);
  const winners = sources.filter((one) => !lost.has(one));
  const office = officeOf(first);
  makeOutputFolder(out);
  return withLock(
    join(out, '.chithi-khoa'),
    {
      cannot: `Không ghi được vào thư mục kết quả «${target}»`,
      busy: (path) => `Một bản dựng khác đang ghi vào «${target}». Chờ xong rồi chạy lại; nếu không có bản nào, xóa «${path}».`,
    },
    PATIENCE,
    async () => {
      const begun = await beginOutputs(out);
      const folder = openOutputFolder(out);
      let files = 0;
      for (const { folder: from, record } of winners) {
        for (const { path, sha256: digest } of partOf(record, 'outputs')) {
          const bytes = await readBytes(join(from, path));
          if (sha256(bytes) !== digest) throw new WorldError(`«${join(from, path)}» không còn như lúc dựng. Dựng lại phần này.`);
          folder.put(path, bytes);
          files++;
        }
      }
      const something = winners.some(({ record }) => record.slot !== null);
      const site = something
        ? await siteFiles(winners, office, { ...builtIn, ...office.templates }, first.whole, noCache, folder)
        : { outputs: [], fresh: 0 };
      const { removed } = await closeManifest(folder, winners, [], site.outputs, first.whole, begun, noCache);
      await endOutputs(out);
      return {
        shards: shards.size,
        documents: winners.filter(({ record }) => record.kind === 'van_ban' && record.slot !== null).length,
        files: files + site.outputs.length,
        removed,
        findings: corpusFindings(sources, office),
        skipped: [...lost].map(([one, reason]) => ({ path: one.shown, reason })),
      };
    },
  );
}

/** Refuses shards of different builds, missing and doubled ones, naming them; answers them in order. */
async function belongTogether(shards: ReadonlyMap<string, ShardFile>, toolkit: string | null): Promise<[ShardFile, ...ShardFile[]]> {
  const [[name, first], ...others] = [...shards] as [[string, ShardFile], ...[string, ShardFile][]];
  for (const [folder, shard] of others) {
    if (shard.shard.of !== first.shard.of || shard.listed !== first.listed || shard.whole !== first.whole)
      throw new WorldError(`«${folder}» và «${name}» là phần của hai lần dựng khác nhau.`);
    if (shard.toolkit !== first.toolkit) throw new WorldError(`«${folder}» và «${name}» do hai bản chithi khác nhau dựng.`);
    if (shard.office.digest !== first.office.digest)
      throw new WorldError(`«${folder}» và «${name}» dựng với cấu hình hoặc mẫu trang khác nhau (chithi.yaml, van_ban.yaml, templates).`);
  }
  if (toolkit !== null && first.toolkit !== null && first.toolkit !== toolkit)
    throw new WorldError(`Các phần do một bản chithi khác dựng. Ghép bằng đúng bản đã dựng chúng.`);
  const { of } = first.shard;
  const byIndex = new Map<number, ShardFile>();
  for (const [folder, shard] of shards) {
    if (byIndex.has(shard.shard.index)) throw new WorldError(`Phần ${shard.shard.index}/${of} có hai lần, lần sau ở «${folder}».`);
    byIndex.set(shard.shard.index, shard);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) throw new WorldError(`Thiếu phần ${missing.map((index) => `${index}/${of}`).join(', ')}.`);
  return [first, ...others.map(([, shard]) => shard)];
}

function officeOf({ office: { configuration, digest, templates } }: ShardFile): OfficeFolder {
  return {
    root: '',
    compiler: compiler({ configuration: readConfiguration({ path: 'chithi.yaml', text: configuration }) }),
    findings: [],
    templates,
    digest,
    organsDigest: '',
    shown: (path) => path,
  };
}

function corpusFindings(sources: readonly MergedSource[], office: OfficeFolder): MergeResult['findings'] {
  const files = sources.map(({ shown, head, record }) => ({ source: { path: shown, text: head }, record, findings: [] as Finding[] }));
  const bySource = new Map<SourceFile, (typeof files)[number]>(files.map((file) => [file.source, file]));
  const revived = memberReviver();
  const members = files.flatMap(({ source, record }) => {
    const member = partOf(record, 'member');
    return member ? [revived(member, source)] : [];
  });
  for (const finding of checkCorpus(members, office.compiler)) bySource.get(finding.source)?.findings.push(finding);
  return files.filter((file) => file.findings.length > 0);
}
