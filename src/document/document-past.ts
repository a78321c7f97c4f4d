import type { Stage } from './document.ts';
import { momentText } from './moment.ts';

/** Who changed a source, and when, as its history says. */
export interface PastVersion {
  readonly commit: string;
  /** ISO with zone. */
  readonly time: string;
  readonly author: string;
}

/** Bước chuyển giai đoạn that leaves one out: an issued document never lay for signature, a withdrawn one was never issued. */
export interface StageJump {
  readonly from: Stage;
  readonly to: Stage;
  /** Null: the change is not committed yet. */
  readonly version: PastVersion | null;
}

/** What the history of a source says of its stage and number; data, wherever it was read from. */
export interface DocumentPast {
  /** The stage that was last committed; null where the source never was. */
  readonly stage: Stage | null;
  /** Jumps that were committed, the oldest first. */
  readonly jumps: readonly StageJump[];
  /** Who gave it each number that it bore, the last time that it was given. */
  readonly numbers: ReadonlyMap<number, PastVersion>;
}

export const unknownPast: DocumentPast = { stage: null, jumps: [], numbers: new Map() };

/** The steps that there are; a submitted document may go back to its drafter, an issued one only be withdrawn (Điều 18). */
const STEPS: Readonly<Record<Stage, readonly Stage[]>> = {
  du_thao: ['trinh_ky'],
  trinh_ky: ['du_thao', 'ban_hanh'],
  ban_hanh: ['thu_hoi'],
  thu_hoi: [],
};

/** The jump of a step from any of these stages, of a merge one in each of its lines; null where it is none. A new source has no stage before. */
export function jumpOf(from: readonly Stage[], to: Stage, version: PastVersion | null): StageJump | null {
  const [first] = from;
  return first === undefined || from.some((one) => one === to || STEPS[one].includes(to)) ? null : { from: first, to, version };
}

/** The jumps of a document up to the stage that it has now. */
export function jumpsUntil(past: DocumentPast, now: Stage): readonly StageJump[] {
  const last = past.stage === null ? null : jumpOf([past.stage], now, null);
  return last ? [...past.jumps, last] : past.jumps;
}

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  du_thao: 'dự thảo',
  trinh_ky: 'trình ký',
  ban_hanh: 'ban hành',
  thu_hoi: 'thu hồi',
};

/** «Nguyễn Văn An, 14:05 ngày 02/4/2026, commit 1a2b3c4». */
export function versionText(version: PastVersion | null): string {
  return version === null ? 'chưa commit' : `${version.author}, ${momentText(version.time)}, commit ${version.commit.slice(0, 7)}`;
}

export function jumpMessage({ from, to, version }: StageJump): string {
  const next = STEPS[from].map((one) => STAGE_NAMES[one]);
  const need =
    next.length > 0
      ? `cần từ ${STAGE_NAMES[from]} chỉ sang ${next.join(' hoặc ')}`
      : `văn bản đã ${STAGE_NAMES[from]} cần giữ nguyên trạng thái`;
  return `Gặp bước chuyển từ ${STAGE_NAMES[from]} sang ${STAGE_NAMES[to]} (${versionText(version)}), ${need}.`;
}

/** Of two versions, whether the first was made before the second; what is not committed comes last. Null: the same moment, or no history. */
export function cameBefore(a: PastVersion | null, b: PastVersion | null): boolean | null {
  if (a === null || b === null) return a === b ? null : b === null;
  const [first, second] = [Date.parse(a.time), Date.parse(b.time)];
  return first === second ? null : first < second;
}
