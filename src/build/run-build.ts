import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkCorpus } from '../compile.ts';
import type { NumberedDocument } from '../document/number-series.ts';
import type { SourceKind } from '../document/source-kind.ts';
import type { LintOptions } from '../lint/lint.ts';
import type { CorpusDocument } from '../lint/rule.ts';
import type { Finding } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { SiteEntry } from '../writers/html/site-entry.ts';
import type { RelatedEntry } from '../writers/html/site-relations.ts';
import type { Relation } from '../writers/html/write-article.ts';
import type { PieceLink } from './artifacts.ts';
import { type Built, type Closed, closeManifest, lostSlots, type RemarkFile, sharedReferences, siteFiles } from './assemble.ts';
import { type CheckedFile, CheckedFiles, SourceOnDemand } from './checked-files.ts';
import { correctingSources } from './correcting-sources.ts';
import { type LeftOutputs, leftOutputs, leftOutputsInThread, lookingScript } from './left-outputs.ts';
import { withLock } from './lock.ts';
import { lookAtSources, type SeenSource } from './look-at-sources.ts';
import { builtInTemplates, type OfficeFolder } from './office.ts';
import { beginOutputs, endOutputs, makeOutputFolder, type OutputFolder, openOutputFolder } from './output-folder.ts';
import { cacheFolder, DamagedCache, noCache, openPassingCache, openResultCache, type ResultCache } from './result-cache.ts';
import { inShard, SHARD_FILE, type Shard, writeShardFile } from './shard.ts';
import {
  type KeptFinding,
  type KeptMember,
  keptFinding,
  memberReviver,
  partOf,
  revivedFinding,
  type SourceRecord,
  sharing,
  withoutOutputs,
} from './source-record.ts';
import type { HeadRecord, Prepared, RunSettings, SourceJob, SourceUnit } from './source-unit.ts';
import type { Listing } from './sources.ts';
import { type Surroundings, surroundingsDigest } from './surroundings.ts';
import { toolkitDigest } from './toolkit-digest.ts';
import { type Jobs, startWorkers, type WorkerPool, workerScript } from './workers.ts';
import { digestOf, exists, removeFile, WorldError } from './world.ts';

export interface RunOptions extends RunSettings {
  /** Whether to write, beside each document with findings, a DOCX with each finding as a comment. */
  readonly comments: boolean;
  /** Whether to make PDFs besides, with LibreOffice. */
  readonly pdf: boolean;
  /** Threads, and programs at a time. */
  readonly jobs: number;
  /** True where somebody asked for so many threads; else they are started where that is faster. */
  readonly jobsAsked?: boolean;
  readonly cache: boolean;
  /** How the content of the sources is to be taken, whatever they look like. */
  readonly as?: SourceKind;
  /** The part of the sources that is this run's; the others are only looked at. */
  readonly shard?: Shard | null;
  /** Told where another build holds the output folder. */
  readonly waiting?: () => void;
  /** What the history of the documents tells, by document. */
  readonly history?: (
    documents: readonly HistoryDocument[],
    lint: LintOptions,
  ) => Promise<ReadonlyMap<HistoryDocument, readonly Finding[]>>;
}

/** A document as its history is asked of. */
export interface HistoryDocument {
  readonly office: OfficeFolder;
  /** Absolute. */
  readonly path: string;
  readonly source: SourceFile;
  readonly document: NumberedDocument;
}

export interface RunResult {
  /** Every source that was checked, until the result is closed. */
  readonly files: Iterable<CheckedFile>;
  readonly checked: number;
  readonly documents: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly exposed: Closed['exposed'];
  /** Sources that were compiled, not taken from the cache. */
  readonly compiled: number;
  /** Documents that could not be written at all, with the reason in words. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly close: () => Promise<void>;
}

type Progress = (done: number, of: number, path: string) => void;

/** Sources for each thread that somebody asks for: with fewer it would find nothing left to do. */
const ASKED_EACH = 20;
/** Sources from which on a thread of its own is faster: each has to load the toolkit, and makes its own code fast again. */
const WORTH_EACH = 100;
/** From this many sources on, a thread that looks at their outputs is worth its start. */
const WORTH_LOOKING = 1000;
/** From this many sources on, their records are not held in memory where no cache keeps them. */
const WORTH_PASSING = 500;
/** From this many sources on, looking up what is known of them is worth reading the cache where not the whole content root is built. */
const WORTH_CACHE = 20;
/** Records are kept in steps of so many, so that a build that is killed is gone on with. */
const KEEP_STEP = 64;
/** How long a build waits for another one, in milliseconds. */
const PATIENCE = 30 * 60 * 1000;
const LOCK = '.chithi-khoa';

/**
 * Bản dựng: checks the sources and, where there is an output folder, writes what can be written; a fault of one keeps no other back. What an
 * earlier run found of a source is taken as it was where nothing that it depends on has changed.
 */
export async function runBuild(listing: Listing, options: RunOptions, progress: Progress): Promise<RunResult> {
  const { out } = options;
  if (out === null) return run({ listing, options, progress, out: null, begun: [] });
  const folder = resolve(out);
  const place = beginning(folder);
  return withLock(
    join(folder, LOCK),
    {
      cannot: `Không ghi được vào thư mục kết quả «${out}»`,
      busy: (path) => `Một bản dựng khác đang ghi vào «${out}». Chờ xong rồi chạy lại; nếu không có bản nào, xóa «${path}».`,
      ...(options.waiting ? { waiting: options.waiting } : {}),
    },
    PATIENCE,
    async () => {
      const begun = await beginOutputs(folder);
      const result = await run({ listing, options: { ...options, out: folder }, progress, out: openOutputFolder(folder), begun });
      place.stillThere();
      await endOutputs(folder);
      return result;
    },
  );
}

/** Makes sure that the output folder is there, and at the end that it is still the same one. */
function beginning(folder: string): { readonly stillThere: () => void } {
  const ino = makeOutputFolder(folder);
  return {
    stillThere: () => {
      if (statSync(folder, { throwIfNoEntry: false })?.ino !== ino)
        throw new WorldError(`Thư mục kết quả «${folder}» bị xóa hoặc thay trong lúc dựng. Chạy lại để dựng cho đủ.`);
    },
  };
}

/** What a run is asked to do. */
interface Run {
  readonly listing: Listing;
  readonly options: RunOptions;
  readonly progress: Progress;
  /** Null where nothing is written. */
  readonly out: OutputFolder | null;
  /** Folders that a build which was killed had begun to fill. */
  readonly begun: readonly string[];
}

async function run(asked: Run): Promise<RunResult> {
  try {
    return await runOnce(asked);
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw error;
    const gone = isRemoved(error.path);
    return runOnce(gone ? asked : { ...asked, options: { ...asked.options, cache: false } });
  }
}

function isRemoved(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

async function runOnce(asked: Run): Promise<RunResult> {
  const { listing, options, out } = asked;
  // what only checks writes no page
  const builtIn = out === null ? {} : await builtInTemplates();
  const settings: RunSettings = {
    out: out?.path ?? null,
    lint: options.lint,
    only: options.only,
    layout: options.layout,
    finishedOnly: options.finishedOnly,
  };
  const left = out && leftOutputsOf(out, listing, options);
  try {
    const cache = await cacheOf(listing, options, settings, builtIn, left);
    try {
      return await runWith({ builtIn, settings, cache, left }, asked);
    } catch (error) {
      cache.close();
      throw error;
    }
  } finally {
    left?.close();
  }
}

/** What a run begins with, beside its sources. */
interface Beginning {
  readonly builtIn: Readonly<Record<string, string>>;
  readonly settings: RunSettings;
  readonly cache: ResultCache;
  /** Null where nothing is written. */
  readonly left: LeftOutputs | null;
}

async function runWith({ builtIn, settings, cache, left }: Beginning, { listing, options, progress, out, begun }: Run): Promise<RunResult> {
  const offices = listing.offices.map(({ folder }) => ({ folder, templates: { ...builtIn, ...folder.templates } }));
  let unit: SourceUnit | undefined;
  /** Loaded where this thread compiles: where nothing changed, and where threads compile, it brings nothing. */
  const unitHere = async (): Promise<SourceUnit> => {
    unit ??= (await import('./source-unit.ts')).sourceUnit(settings, offices, out);
    return unit;
  };
  const seen = lookAtSources(listing, options.as, cache);
  const own = options.shard ? seen.filter((one) => inShard(one.office.folder.root, one.about ?? one.path, options.shard as Shard)) : seen;
  const pool = await poolFor(own, settings, listing, options);
  const records = new Map<SeenSource, SourceRecord>();
  const surroundings = new Map<SeenSource, Surroundings>();
  let compiled = 0;
  let fresh = 0;

  const jobOf = (one: SeenSource): SourceJob => ({
    shown: one.shown,
    path: one.path,
    office: one.officeIndex,
    surroundings: surroundings.get(one) ?? {},
    ...(options.as ? { as: options.as } : {}),
  });
  const compileAll = async (sources: readonly SeenSource[], threads: WorkerPool | null): Promise<void> => {
    if (sources.length === 0) return;
    const jobs: Jobs = { count: sources.length, at: (index) => jobOf(sources[index] as SeenSource) };
    const take = (at: number, made: readonly SourceRecord[]): void => {
      const batch = sources.slice(at, at + made.length);
      const kept = cache.keep(batch.map((one, index) => [one.path, made[index] as SourceRecord]));
      for (const [index, one] of batch.entries()) {
        const record = kept[index] as SourceRecord;
        records.set(one, record);
        fresh += record.fresh;
        progress(compiled++, own.length, one.shown);
      }
    };
    if (options.pdf) await compileWithPdf(jobs, await unitHere(), options.jobs, take);
    else if (threads) await threads.compile(jobs, take);
    else await compileHere(jobs, await unitHere(), take);
  };
  /** Compiles what is not known from before, or whose outputs are not as they were left. */
  const compileChanged = async (sources: readonly SeenSource[], surroundingsOf: (one: SeenSource) => Surroundings): Promise<void> => {
    await left?.looked();
    const changed = sources.filter((one) => {
      const around = surroundingsOf(one);
      if (Object.keys(around).length > 0) surroundings.set(one, around);
      const { known } = one;
      const holds = known !== null && known.surroundings === surroundingsDigest(around) && (left === null || left.areAsLeft(known));
      if (holds) records.set(one, known);
      return !holds;
    });
    await compileAll(changed, pool);
  };

  try {
    const corrections: { officeIndex: number; shown: string; path: string; sha256: string }[] = seen.flatMap(
      ({ officeIndex, shown, path, kind, corrects }) =>
        corrects !== null && kind === 'van_ban' ? [{ officeIndex, shown, path, sha256: corrects }] : [],
    );
    if (!listing.whole) {
      const named = new Set(seen.map((one) => one.path));
      for (const [officeIndex, { folder }] of listing.offices.entries())
        if (own.some((one) => one.kind === 'tin_bai' && one.officeIndex === officeIndex))
          for (const one of await correctingSources(folder, named)) corrections.push({ ...one, officeIndex });
    }
    const corrected = listing.offices.map((_, index): Surroundings => {
      const found = corrections.filter(({ officeIndex }) => officeIndex === index);
      return found.length > 0 ? { corrections: found.map(({ shown, path, sha256: digest }) => ({ shown, path, sha256: digest })) } : {};
    });
    await compileChanged(
      own.filter((one) => one.kind === 'tin_bai'),
      ({ officeIndex }) => corrected[officeIndex] as Surroundings,
    );
    const links = linksTo(own, records);
    const relations = await relationsAmong(seen, unitHere, pool, options, cache);
    await compileChanged(
      own.filter((one) => one.kind !== 'tin_bai'),
      (one) => {
        const related = relations.get(one);
        const pieces = links.get(one.shown);
        return { ...(related ? { relations: related } : {}), ...(pieces ? { pieces } : {}) };
      },
    );
  } finally {
    await pool?.close();
  }

  const builtNow = () => own.map((one): Checked => ({ one, shown: one.shown, record: records.get(one) as SourceRecord }));
  const builtFirst = builtNow();
  const lostNow = lostSlots(builtFirst);
  if (out) {
    const again = new Set([
      ...(await clearLost(builtFirst, lostNow, out)),
      // those whose place has become free
      ...builtFirst.flatMap((built) => (built.record.ousted && !lostNow.has(built) ? [built.one] : [])),
    ]);
    for (const { one, record } of lostNow.keys())
      if (!record.ousted) {
        const [ousted] = cache.keep([[one.path, withoutOutputs(record)]]);
        records.set(one, ousted as SourceRecord);
      }
    await compileAll([...again], null);
  }
  const checked = builtNow();
  // what is damaged is found now, not while it is told
  for (const { record } of checked) {
    const { error, warning, info } = record.counts.findings;
    if (error + warning + info > 0) record.stored('findings');
  }
  const lost = new Map([...lostNow].map(([{ one }, reason]) => [one, reason] as const));

  const files = new CheckedFiles(checked, await jointFindings(checked, options, cache));
  const winners = checked.filter(({ one }) => !lost.has(one));
  let closed: Closed = { removed: 0, exposed: [] };
  let total = winners.reduce((sum, { record }) => sum + record.counts.outputs, 0);
  if (out) {
    const all = options.only.size === 0;
    const [office] = offices;
    const something = winners.some(({ record }) => record.slot !== null);
    const site =
      office && something && !options.shard && (all || options.only.has('html'))
        ? await siteFiles(winners, office.folder, office.templates, listing.whole && all, cache, out)
        : { outputs: [], fresh: 0 };
    const remarks = options.comments ? commentedFiles(winners, files, await unitHere(), jobOf, out) : [];
    fresh += site.fresh + remarks.filter((file) => file.fresh).length;
    total += site.outputs.length + remarks.length;
    closed = await closeManifest(out, winners, remarks, site.outputs, listing.whole && all, begun, cache);
    if (options.shard) await writeShardFile(out.path, options.shard, listing, checked, builtIn);
    else await removeFile(join(out.path, SHARD_FILE), out.path);
  }
  const skipped = checked.flatMap(({ one, record }) => {
    const reason = lost.get(one) ?? record.skipped;
    return reason === null || reason === undefined ? [] : [{ path: one.shown, reason }];
  });
  return {
    files,
    checked: checked.length,
    documents: winners.filter(({ record }) => record.kind === 'van_ban' && record.slot !== null).length,
    written: fresh,
    unchanged: Math.max(0, total - fresh),
    ...closed,
    compiled,
    skipped,
    close: async () => {
      await cache.tidy(listing.whole ? new Set(listing.sources.map((one) => one.path)) : null);
      cache.close();
    },
  };
}

async function cacheOf(
  { offices, sources, whole }: Listing,
  options: RunOptions,
  settings: RunSettings,
  builtIn: Readonly<Record<string, string>>,
  left: LeftOutputs | null,
): Promise<ResultCache> {
  const [office] = offices;
  const none = () => (sources.length < WORTH_PASSING ? noCache : openPassingCache());
  if (!options.cache || !office || (!whole && sources.length < WORTH_CACHE)) return none();
  // whoever only checks leaves nothing behind in a folder that was never built
  if (settings.out === null && !(await exists(cacheFolder(office.folder.root)))) return none();
  const toolkit = await toolkitDigest(builtIn);
  if (toolkit === null) return none();
  const plain = { ...settings, only: [...settings.only].sort(), lint: lintKey(settings), pdf: options.pdf, as: options.as ?? null };
  return openResultCache(
    office.folder.root,
    JSON.stringify([toolkit, plain]),
    left?.look,
    sources.map((one) => one.path),
  );
}

function leftOutputsOf(out: OutputFolder, { sources }: Listing, { jobs, cache }: RunOptions): LeftOutputs {
  const script = cache && jobs > 1 && sources.length >= WORTH_LOOKING ? lookingScript() : null;
  return script === null ? leftOutputs(out.path) : leftOutputsInThread(out.path, script);
}

function lintKey({ lint }: RunSettings) {
  return [lint.stage ?? null, [...(lint.only ?? [])].sort(), [...(lint.without ?? [])].sort()];
}

async function poolFor(
  own: readonly SeenSource[],
  settings: RunSettings,
  { offices }: Listing,
  options: RunOptions,
): Promise<WorkerPool | null> {
  const pending = own.filter((one) => !one.known).length;
  const each = options.jobsAsked ? ASKED_EACH : WORTH_EACH;
  if (options.jobs < 2 || options.pdf || pending < 2 * each) return null;
  const script = await workerScript();
  if (script === null) return null;
  return startWorkers(script, Math.min(options.jobs, Math.ceil(pending / each)), {
    settings,
    offices: offices.map(({ folder, like }) => ({ root: folder.root, like })),
  });
}

/** Links to the press pieces of each document, by the document's source, in the order of the pieces; one of a kind. */
function linksTo(own: readonly SeenSource[], records: ReadonlyMap<SeenSource, SourceRecord>): ReadonlyMap<string, readonly PieceLink[]> {
  const links = new Map<string, PieceLink[]>();
  const taken = new Set<string>();
  for (const one of own) {
    const record = records.get(one);
    if (!record?.piece || record.slot === null || taken.has(record.slot)) continue;
    taken.add(record.slot);
    const { about, link } = record.piece;
    const known = links.get(about);
    if (known) known.push(link);
    else links.set(about, [link]);
  }
  return links;
}

/** Relations among the documents of the site; where one of them leads to another, the front matter of those that are not known is read. */
async function relationsAmong(
  seen: readonly SeenSource[],
  unitHere: () => Promise<SourceUnit>,
  pool: WorkerPool | null,
  { out, only, as }: RunOptions,
  cache: ResultCache,
): Promise<ReadonlyMap<SeenSource, readonly Relation[]>> {
  const documents = seen.filter((one) => one.kind === 'van_ban');
  const wanted = out !== null && (only.size === 0 || only.has('html'));
  if (!wanted || !documents.some((one) => one.refers)) return new Map();
  const unknown = documents.filter((one) => !one.known);
  const jobs: Jobs = {
    count: unknown.length,
    at: (index) => {
      const { shown, path, officeIndex } = unknown[index] as SeenSource;
      return { shown, path, office: officeIndex, surroundings: {}, ...(as ? { as } : {}) };
    },
  };
  const once = sharing();
  const heads = new Map<SeenSource, HeadRecord>();
  const take = (at: number, made: readonly HeadRecord[]): void => {
    for (const [index, { entry, site, slot }] of made.entries())
      heads.set(unknown[at + index] as SeenSource, { entry: entry && sharedReferences(entry, once), site, slot });
  };
  if (pool) await pool.heads(jobs, take);
  else if (jobs.count > 0) {
    const { head } = await unitHere();
    for (let at = 0; at < jobs.count; at++) take(at, [head(jobs.at(at))]);
  }
  /** Those that have a place in the output folder, each place once. */
  const placed = new Map<string, { readonly one: SeenSource; readonly site: string | null }>();
  for (const one of documents) {
    const { slot, site } = heads.get(one) ?? { slot: one.known?.slot ?? null, site: one.known?.digests.site ?? null };
    if (slot !== null && !placed.has(slot)) placed.set(slot, { one, site });
  }
  const announced = [...placed.values()].filter(({ site }) => site !== null);
  const byPath = new Map(announced.map(({ one }) => [one.path, one]));
  const from = digestOf(announced.map(({ one, site }) => [one.path, site]));
  let related = cache.joined('relations', from);
  if (!related) {
    const { relationsOf } = await import('./artifacts.ts');
    const { relatedEntry } = await import('../writers/html/site-relations.ts');
    const entryOf = (one: SeenSource): RelatedEntry =>
      heads.get(one)?.entry ?? sharedReferences(relatedEntry(partOf(one.known as SourceRecord, 'site') as SiteEntry), once);
    const entries = announced.map(({ one }) => entryOf(one));
    const byFolder = new Map(announced.map(({ one }, index) => [entries[index]?.folder, one.path]));
    related = [...relationsOf(entries)].map(([folder, relations]) => [byFolder.get(folder) as string, relations]);
    cache.keepJoined('relations', from, related);
  }
  return new Map(related.map(([path, relations]) => [byPath.get(path) as SeenSource, relations.map(once)]));
}

async function compileHere(jobs: Jobs, unit: SourceUnit, take: (at: number, made: readonly SourceRecord[]) => void): Promise<void> {
  for (let at = 0; at < jobs.count; at += KEEP_STEP) {
    const made: SourceRecord[] = [];
    for (const job of someOf(jobs, at, KEEP_STEP)) made.push(unit.finish(await unit.prepare(job)));
    take(at, made);
  }
}

/** With PDFs: so many documents at a time as one call of LibreOffice takes for each of its instances. */
async function compileWithPdf(
  jobs: Jobs,
  unit: SourceUnit,
  programs: number,
  take: (at: number, made: readonly SourceRecord[]) => void,
): Promise<void> {
  const { convertToPdf, BATCH } = await import('./pdf.ts');
  const size = BATCH * Math.max(1, programs);
  for (let at = 0; at < jobs.count; at += size) {
    const prepared: Prepared[] = [];
    for (const job of someOf(jobs, at, size)) prepared.push(await unit.prepare(job, true));
    const files = prepared.flatMap((one) => (one.docx ? [one.docx] : []));
    const pdfs = files.length > 0 ? await convertToPdf(files, { jobs: programs }) : [];
    let next = 0;
    take(
      at,
      prepared.map((one) => unit.finish(one, one.docx ? (pdfs[next++] ?? null) : null)),
    );
  }
}

function* someOf({ count, at }: Jobs, from: number, length: number): Generator<SourceJob, void> {
  for (let index = from; index < Math.min(from + length, count); index++) yield at(index);
}

/** Takes away what sources that lost their place have written; answers the owners of what they overwrote, which have to be written again. */
async function clearLost(built: readonly Checked[], lost: ReadonlyMap<Checked, string>, out: OutputFolder): Promise<readonly SeenSource[]> {
  if (lost.size === 0) return [];
  const owners = new Map<string, SeenSource>();
  for (const one of built) if (!lost.has(one)) for (const { path } of partOf(one.record, 'outputs')) owners.set(path, one.one);
  const again = new Set<SeenSource>();
  for (const { record } of lost.keys()) {
    for (const { path } of partOf(record, 'outputs')) {
      const owner = owners.get(path);
      if (owner) again.add(owner);
      else await removeFile(join(out.path, path), out.path);
    }
  }
  return [...again];
}

interface Checked extends Built {
  readonly one: SeenSource;
}

/** What only all sources together show, by the path that a source is shown with. */
async function jointFindings(
  checked: readonly Checked[],
  { lint, history }: Pick<RunOptions, 'lint' | 'history'>,
  cache: ResultCache,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const byShown = new Map<string, Finding[]>();
  const add = (shown: string, found: readonly Finding[]): void => {
    const known = byShown.get(shown);
    if (known) known.push(...found);
    else byShown.set(shown, [...found]);
  };
  const numbered = checked.filter(({ record }) => record.digests.member !== null);
  let documents: readonly MemberDocument[] | undefined;
  const documentsOf = () => {
    const revived = memberReviver();
    documents ??= numbered.map(({ one, record }) => {
      const source = new SourceOnDemand(one.shown, one.path);
      return { office: one.office.folder, path: one.path, source, document: revived(partOf(record, 'member') as KeptMember, source) };
    });
    return documents;
  };
  for (const finding of numberFindings(numbered, documentsOf, lint, cache))
    add(finding.source, [revivedFinding(finding, (path) => ({ path, text: '' }))]);
  for (const [one, told] of history ? await history(documentsOf(), lint) : []) add(one.source.path, told);
  return byShown;
}

/** A document as the rules on all of them see it. */
interface MemberDocument extends HistoryDocument {
  readonly document: CorpusDocument;
}

/** What the rules on the numbers of all documents find. */
function numberFindings(
  numbered: readonly Checked[],
  documentsOf: () => readonly MemberDocument[],
  lint: LintOptions,
  cache: ResultCache,
): readonly KeptFinding[] {
  const offices = new Set(numbered.map(({ one }) => one.office.folder));
  const from = digestOf([
    [...offices].map(({ root, digest, organsDigest }) => [root, digest, organsDigest]),
    numbered.map(({ one, record }) => [one.shown, record.digests.member]),
  ]);
  const known = cache.joined('numbers', from);
  if (known) return known;
  const found = [...offices].flatMap((office) => {
    const members = documentsOf().flatMap((one) => (one.office === office ? [one.document] : []));
    // without their lines, of which other parts may change
    return checkCorpus(members, office.compiler, lint).map((finding) => keptFinding(finding, false));
  });
  cache.keepJoined('numbers', from, found);
  return found;
}

/** The DOCX for reviewers of each document with findings, those too that only all documents together show. */
function commentedFiles(
  winners: readonly Checked[],
  files: CheckedFiles,
  unit: SourceUnit,
  jobOf: (one: SeenSource) => SourceJob,
  out: OutputFolder,
): RemarkFile[] {
  return winners.flatMap((built) => {
    const { one, record } = built;
    if (record.kind !== 'van_ban') return [];
    const { findings } = files.fileOf(built);
    if (findings.length === 0) return [];
    const artifact = unit.commented(jobOf(one), findings);
    return artifact ? [{ ...out.put(artifact.path, artifact.bytes), source: one.shown }] : [];
  });
}
