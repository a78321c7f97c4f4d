import { readFileSync } from 'node:fs';
import type { Finding, Severity } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Built } from './assemble.ts';
import { decode } from './decode.ts';
import { countBySeverity, partOf, revivedFinding, type SourceRecord } from './source-record.ts';

/** A source that was checked. */
export interface CheckedFile {
  readonly source: SourceFile;
  /** Read anew each time that they are asked for. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Whether one of its findings lies in another file. */
  readonly elsewhere: boolean;
}

/** A source that was built in this run or an earlier one. */
export interface BuiltSource extends Built {
  readonly one: { readonly path: string };
}

/** A source whose text is read when it is asked for, and kept then. */
export class SourceOnDemand implements SourceFile {
  readonly path: string;
  private readonly file: string;
  private read: SourceFile | undefined;

  /** `path`: as it is shown; `file`: where it is. */
  constructor(path: string, file: string) {
    this.path = path;
    this.file = file;
  }

  get text(): string {
    this.read ??= decode(this.path, readFileSync(this.file));
    return this.read.text;
  }
}

/** What only all sources together show, by the path that a source is shown with; of the source of a finding its path counts. */
type More = ReadonlyMap<string, readonly Finding[]>;

/** The findings of each source, with those that only all together show: neither they nor the texts of an archive stand in memory. */
export class CheckedFiles implements Iterable<CheckedFile> {
  private readonly built: readonly BuiltSource[];
  private readonly more: More;
  private paths: ReadonlyMap<string, string> | undefined;

  constructor(built: readonly BuiltSource[], more: More) {
    this.built = built;
    this.more = more;
  }

  *[Symbol.iterator](): Iterator<CheckedFile> {
    for (const one of this.built) yield this.fileOf(one);
  }

  fileOf(one: BuiltSource): CheckedFile {
    return new StoredFile(one, this.more.get(one.shown) ?? [], (shown) => this.sourceShown(shown));
  }

  /** Another one that was built; without text where there is none. */
  private sourceShown(shown: string): SourceFile {
    this.paths ??= new Map(this.built.map((built) => [built.shown, built.one.path]));
    const path = this.paths.get(shown);
    return path === undefined ? { path: shown, text: '' } : new SourceOnDemand(shown, path);
  }
}

class StoredFile implements CheckedFile {
  readonly source: SourceFile;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly elsewhere: boolean;
  private readonly record: SourceRecord;
  private readonly more: readonly Finding[];
  private readonly sourceShown: (shown: string) => SourceFile;

  constructor({ shown, record, one }: BuiltSource, more: readonly Finding[], sourceShown: (shown: string) => SourceFile) {
    this.source = new SourceOnDemand(shown, one.path);
    const { error, warning, info } = countBySeverity(more);
    const own = record.counts.findings;
    this.counts = { error: own.error + error, warning: own.warning + warning, info: own.info + info };
    this.elsewhere = record.elsewhere || more.some(({ source }) => source.path !== shown);
    this.record = record;
    this.more = more;
    this.sourceShown = sourceShown;
  }

  get findings(): readonly Finding[] {
    const { error, warning, info } = this.record.counts.findings;
    const { list, files } = error + warning + info > 0 ? partOf(this.record, 'findings') : { list: [], files: [] };
    const sources = new Map<string, SourceFile>([[this.source.path, this.source]]);
    for (const [shown, path] of files) sources.set(shown, new SourceOnDemand(shown, path));
    const sourceOf = (shown: string): SourceFile => {
      const source = sources.get(shown) ?? this.sourceShown(shown);
      sources.set(shown, source);
      return source;
    };
    return [
      ...list.map((finding) => revivedFinding(finding, sourceOf)),
      ...this.more.map((finding) => ({ ...finding, source: sourceOf(finding.source.path) })),
    ];
  }
}
