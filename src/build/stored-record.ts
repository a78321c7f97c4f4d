import type { Region } from './block-file.ts';
import { type Holds, PARTS, type RecordHead, type RecordParts, type SourceRecord } from './source-record.ts';

/** What several records hang on alike. */
export type SharedHolds = Omit<Holds, 'source'>;

/** Where the parts of a record lie in a file, in bytes: the outputs at one place, the others, in their order, from another one on. */
export interface PartPlaces {
  readonly outputs: number;
  readonly others: number;
  /** In the order of `PARTS`. */
  readonly lengths: readonly number[];
}

/** The bytes of a part, there until another one is asked for. */
type ReadPart = (region: Region, digest: string | null) => Buffer;

/** Letters of the digest of a source, and of a part. */
const SOURCE_LETTERS = 64;
const PART_LETTERS = 24;
/** In the place of the digest of a part that is null. */
const NONE = '0'.repeat(PART_LETTERS);

/**
 * A record whose parts stay in a file. A run has those of a whole archive at hand: digests are kept as the letters that their bytes are in Latin-1,
 * and the objects that hold them are made where they are asked for.
 */
export class StoredRecord implements SourceRecord {
  readonly kind: RecordHead['kind'];
  readonly piece: RecordHead['piece'];
  readonly slot: string | null;
  readonly skipped: string | null;
  readonly surroundings: string;
  readonly ousted: boolean;
  readonly fresh: number;
  readonly elsewhere: boolean;
  readonly open: boolean;
  private readonly outputs: number;
  private readonly errors: number;
  private readonly warnings: number;
  private readonly infos: number;
  /** Of the source, then of each part. */
  private readonly packed: string;
  private readonly shared: SharedHolds;
  private readonly outputsAt: number;
  private readonly othersAt: number;
  private readonly outputsLength: number;
  private readonly findingsLength: number;
  private readonly memberLength: number;
  private readonly siteLength: number;
  private readonly read: ReadPart;

  constructor(
    head: Omit<RecordHead, 'holds'>,
    source: string,
    shared: SharedHolds,
    { outputs, others, lengths }: PartPlaces,
    read: ReadPart,
  ) {
    this.kind = head.kind;
    this.piece = head.piece;
    this.slot = head.slot;
    this.skipped = head.skipped;
    this.surroundings = head.surroundings;
    this.ousted = head.ousted === true;
    this.fresh = head.fresh;
    this.elsewhere = head.elsewhere;
    this.open = head.open;
    this.outputs = head.counts.outputs;
    const { error, warning, info } = head.counts.findings;
    [this.errors, this.warnings, this.infos] = [error, warning, info];
    const { digests } = head;
    this.packed = Buffer.from(source + PARTS.map((name) => digests[name] ?? NONE).join(''), 'hex').toString('latin1');
    this.shared = shared;
    this.outputsAt = outputs;
    this.othersAt = others;
    [this.outputsLength = 0, this.findingsLength = 0, this.memberLength = 0, this.siteLength = 0] = lengths;
    this.read = read;
  }

  get counts(): RecordHead['counts'] {
    return { outputs: this.outputs, findings: { error: this.errors, warning: this.warnings, info: this.infos } };
  }

  get digests(): RecordHead['digests'] {
    const letters = this.letters();
    const of = (part: number): string | null => {
      const start = SOURCE_LETTERS + part * PART_LETTERS;
      const digest = letters.slice(start, start + PART_LETTERS);
      return digest === NONE ? null : digest;
    };
    return { outputs: of(0), findings: of(1), member: of(2), site: of(3) };
  }

  get holds(): Holds {
    const { office, organs, dependencies } = this.shared;
    return { source: this.letters().slice(0, SOURCE_LETTERS), office, organs, dependencies };
  }

  stored(part: keyof RecordParts): Buffer {
    return this.read(this.placeOf(part), this.digests[part]);
  }

  private letters(): string {
    return Buffer.from(this.packed, 'latin1').toString('hex');
  }

  private placeOf(part: keyof RecordParts): Region {
    const { outputsAt, othersAt, outputsLength, findingsLength, memberLength, siteLength } = this;
    switch (part) {
      case 'outputs':
        return { at: outputsAt, length: outputsLength };
      case 'findings':
        return { at: othersAt, length: findingsLength };
      case 'member':
        return { at: othersAt + findingsLength, length: memberLength };
      case 'site':
        return { at: othersAt + findingsLength + memberLength, length: siteLength };
    }
  }
}
