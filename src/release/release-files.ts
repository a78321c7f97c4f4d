import { sha256 } from '../build/world.ts';
import type { Role } from '../document/approval-policy.ts';
import type { Verdict } from './approval-check.ts';
import { SUMS } from './release-names.ts';
import { FormError, sameBytes } from './ssh-wire.ts';
import { isSubject, STATEMENT_TYPE, type Subject } from './statement.ts';

export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
export const BUILD_TYPE = 'urn:chithi:build:v1';
export const BUILDER = 'urn:chithi:builder';

/** An approval as the manifest lists it. */
export interface ListedApproval {
  readonly role: Role;
  readonly principal: string;
  readonly time: string;
  readonly key: string;
}

export function listedApproval({ role, by }: Extract<Verdict, { kind: 'valid' }>): ListedApproval {
  return { role, principal: by.principal, time: by.time, key: by.fingerprint };
}

/** One file of a release. */
export interface ReleasedFile {
  readonly path: string;
  readonly sha256: string;
  /** The source that it was built from, from the content root; null for what comes from all of them. */
  readonly source: string | null;
  readonly toolkit: string;
  readonly rules: string;
  readonly approvals: readonly ListedApproval[];
}

/** Danh mục của bản phát hành: also the manifest by which the next build knows what it may remove. */
export interface ReleaseManifest {
  readonly version: 1;
  readonly release: {
    readonly toolkit: string;
    readonly rules: string;
    readonly commit: string;
    /** The content root, from the root of the repository. */
    readonly contentRoot: string;
    /** Whether PDFs were made: these are the same again only with the same LibreOffice. */
    readonly pdf: boolean;
  };
  /** Sources of the released documents, from the content root, with the roles that each needed. */
  readonly documents: readonly { readonly source: string; readonly roles: readonly Role[] }[];
  readonly outputs: readonly ReleasedFile[];
}

const encoder = new TextEncoder();

export function manifestBytes(manifest: ReleaseManifest): Uint8Array {
  return encoder.encode(`${JSON.stringify(manifest, null, 1)}\n`);
}

/** Bản kê SHA-256 as `sha256sum --check` reads it, in code-point order. */
export function sumsBytes(files: readonly { readonly path: string; readonly sha256: string }[]): Uint8Array {
  const lines = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => `${file.sha256}  ${file.path}\n`);
  return encoder.encode(lines.join(''));
}

/** The files of a SHA256SUMS in exactly the form written here; throws `FormError`. */
export function readSums(bytes: Uint8Array): readonly { readonly path: string; readonly sha256: string }[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const files = text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => {
      const match = /^([0-9a-f]{64}) {2}([^\n\r\0]+)$/.exec(line);
      if (!match) throw new FormError(`dòng ${index + 1} không đúng dạng`);
      return { sha256: match[1] as string, path: match[2] as string };
    });
  if (files.length === 0 || !sameBytes(sumsBytes(files), bytes) || new Set(files.map((one) => one.path)).size !== files.length)
    throw new FormError('không đúng dạng hoặc không đúng thứ tự');
  return files;
}

/** Nguồn gốc: what was built, from which commit, by what, as SLSA provenance (v1). Its time is that of the commit. */
export function provenance(manifest: ReleaseManifest, sums: Uint8Array, time: number): Uint8Array {
  const { toolkit, rules, commit, contentRoot } = manifest.release;
  const subject: Subject[] = [...readSums(sums), { path: SUMS, sha256: sha256(sums) }].map((one) => ({
    name: one.path,
    digest: { sha256: one.sha256 },
  }));
  const moment = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return encoder.encode(
    JSON.stringify({
      _type: STATEMENT_TYPE,
      subject,
      predicateType: PROVENANCE_TYPE,
      predicate: {
        buildDefinition: {
          buildType: BUILD_TYPE,
          externalParameters: { contentRoot },
          internalParameters: { rules },
          resolvedDependencies: [{ uri: 'git:.', digest: { gitCommit: commit } }],
        },
        runDetails: { builder: { id: BUILDER, version: { chithi: toolkit } }, metadata: { startedOn: moment, finishedOn: moment } },
      },
    }),
  );
}

export interface ReadProvenance {
  readonly subjects: readonly Subject[];
  readonly commit: string;
  readonly toolkit: string;
  readonly rules: string;
  readonly contentRoot: string;
  readonly time: number;
}

/** Throws `FormError`. */
export function readProvenance(payload: Uint8Array): ReadProvenance {
  // a value of any shape: what is missing comes out as undefined and is refused below
  type Loose = { [key: string]: Loose } & readonly Loose[];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(payload);
  const value = JSON.parse(text) as Loose;
  // a key that stands twice would say one thing here and another elsewhere
  if (!sameBytes(encoder.encode(JSON.stringify(value)), payload)) throw new FormError('nguồn gốc không ở dạng mà chithi ghi');
  const definition = value?.['predicate']?.['buildDefinition'];
  const run = value?.['predicate']?.['runDetails'];
  const found = {
    subjects: value?.['subject'] as unknown,
    commit: definition?.['resolvedDependencies']?.[0]?.['digest']?.['gitCommit'] as unknown,
    toolkit: run?.['builder']?.['version']?.['chithi'] as unknown,
    rules: definition?.['internalParameters']?.['rules'] as unknown,
    contentRoot: definition?.['externalParameters']?.['contentRoot'] as unknown,
    time: Date.parse(String(run?.['metadata']?.['finishedOn'])),
  };
  const { subjects, commit, toolkit, rules, contentRoot, time } = found;
  if ((value?.['_type'] as unknown) !== STATEMENT_TYPE || (value?.['predicateType'] as unknown) !== PROVENANCE_TYPE)
    throw new FormError('không phải nguồn gốc SLSA v1');
  if (!Array.isArray(subjects) || !subjects.every(isSubject) || Number.isNaN(time)) throw new FormError('thiếu đối tượng hoặc thời điểm');
  if (typeof commit !== 'string' || typeof toolkit !== 'string' || typeof rules !== 'string' || typeof contentRoot !== 'string')
    throw new FormError('thiếu commit, phiên bản công cụ, bộ quy tắc hoặc gốc nội dung');
  return { subjects, commit, toolkit, rules, contentRoot, time };
}

/** A short name of a set of rules: it changes when a rule comes, goes, or changes its severity. */
export function ruleSetVersion(rules: readonly { readonly id: string; readonly severity: unknown }[]): string {
  return sha256(JSON.stringify(rules.map(({ id, severity }) => [id, severity]).sort())).slice(0, 16);
}
