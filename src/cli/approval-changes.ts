import { changeLines, type Verdict } from '../release/approval-check.ts';
import { approvedVersion, type SourceHistory } from '../release/source-history.ts';
import { unifiedDiff } from './unified-diff.ts';

/** Lines of a difference that are shown; the rest is counted. */
const SHOWN = 60;

/**
 * What changed since an approval that is stale: the difference from the approved text where the history still has it, else what the approval
 * itself can tell. `path`: where the source stands on this computer; `shown`: as the person named it.
 */
export async function changesOf(
  { approval, changes, role }: Pick<Extract<Verdict, { kind: 'stale' }>, 'approval' | 'changes' | 'role'>,
  history: SourceHistory,
  path: string,
  shown: string,
): Promise<string[]> {
  const source = changes.find((one) => one.kind === 'source');
  const before = source ? await approvedVersion(history, path, role, approval.subject[0]?.digest.sha256 ?? '') : null;
  if (!source || before === null) return changeLines(changes).map((line) => `  ${line}`);
  const lines = unifiedDiff(shown, before, source.text).trimEnd().split('\n');
  const more = lines.length > SHOWN ? [`… và ${lines.length - SHOWN} dòng nữa`] : [];
  return [...lines.slice(0, SHOWN), ...more, ...changeLines(changes.filter((one) => one !== source))].map((line) => `  ${line}`);
}

/** A text in which nothing is hidden from who reads it on a terminal: marks that move the cursor or turn the writing round are spelt out. */
export function plainly(text: string): string {
  return text.replace(UNSEEN, (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
