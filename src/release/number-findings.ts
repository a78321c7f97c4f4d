import type { Document } from '../document/document.ts';
import { cameBefore, type PastVersion, versionText } from '../document/document-past.ts';
import { type NumberFault, numberFaults, type SeriesEntry, type SeriesSettings, writtenNumber } from '../document/number-series.ts';
import type { BranchDocument } from './other-branches.ts';
import { pastOf, type SourceHistory } from './source-history.ts';

/** A fault of the numbers in words, at the document that is to change. */
export interface NumberFinding {
  readonly kind: NumberFault['kind'];
  readonly severity: 'error' | 'warning' | 'info';
  readonly document: Document;
  readonly message: string;
}

/** Where a document's number came from; null where no history says so. */
export type NumberedBy = (document: Document) => PastVersion | null;

/** By the history of the content root; `pathOf`: where a document stands on this computer. */
export function numberHistory(history: SourceHistory, pathOf: (document: Document) => string): NumberedBy {
  return (document) => {
    const number = document.number.number?.value;
    return number === undefined ? null : (pastOf(history.of(pathOf(document))).numbers.get(number) ?? null);
  };
}

const dayText = (iso: string) => iso.split('-').reverse().join('/');

/**
 * Trùng số, bỏ số, số sau ngày trước, with who came first by the history. Of a duplicate all but the first are found; where no history
 * says who was first, all of them are.
 */
export function numberFindings(documents: readonly Document[], settings: SeriesSettings, drawnBy: NumberedBy): NumberFinding[] {
  const findings: NumberFinding[] = [];
  for (const fault of numberFaults(documents, settings)) {
    switch (fault.kind) {
      case 'duplicate':
        findings.push(...duplicateFindings(fault.entries, drawnBy));
        break;
      case 'gap': {
        const { before, after } = fault;
        const missing =
          after.number === before.number + 2 ? `số ${before.number + 1}` : `các số từ ${before.number + 1} đến ${after.number - 1}`;
        findings.push({
          kind: 'gap',
          severity: 'info',
          document: after.document,
          message: `Dãy ${after.series.name} không có ${missing}, giữa ${writtenNumber(before.document)} và ${writtenNumber(after.document)}. Số được cấp liên tục: kiểm tra văn bản chưa đưa vào kho hoặc số bỏ trống.`,
        });
        break;
      }
      case 'date-order': {
        const { earlier, later } = fault;
        findings.push({
          kind: 'date-order',
          severity: 'warning',
          document: later.document,
          message: `Gặp ${writtenNumber(later.document)} ngày ${dayText(later.date ?? '')}, sớm hơn số trước nó là ${writtenNumber(earlier.document)} ngày ${dayText(earlier.date ?? '')} («${earlier.document.source.path}»). Số sau phải có ngày bằng hoặc sau số trước.`,
        });
        break;
      }
    }
  }
  return findings;
}

function duplicateFindings(entries: readonly SeriesEntry[], drawnBy: NumberedBy): NumberFinding[] {
  const drawn = entries.map((entry) => ({ entry, by: drawnBy(entry.document) }));
  const order = (known: boolean | null) => (known === null ? 0 : known ? -1 : 1);
  drawn.sort((a, b) => order(cameBefore(a.by, b.by)) || (a.entry.document.source.path < b.entry.document.source.path ? -1 : 1));
  const [first, second] = drawn;
  if (!first || !second) return [];
  const known = cameBefore(first.by, second.by) === true;
  // a document without a day may yet turn out to be of another year
  const certain = new Set(entries.map((entry) => entry.date === null)).size === 1;
  return drawn.slice(known ? 1 : 0).map(({ entry, by }) => {
    const other = entry === first.entry ? second.entry : first.entry;
    const history = known
      ? ` «${first.entry.document.source.path}» lấy số trước (${versionText(first.by)}), tệp này lấy sau (${versionText(by)}).`
      : '';
    return {
      kind: 'duplicate' as const,
      severity: certain ? ('error' as const) : ('warning' as const),
      document: entry.document,
      message: `Gặp ${writtenNumber(entry.document)} trùng với «${other.document.source.path}», dãy ${entry.series.name}.${history} Cần số khác cho tệp này: xóa giá trị «so» rồi chạy «chithi number».`,
    };
  });
}

/** Numbers of this work tree that another document bears on another branch. */
export function branchFindings(
  documents: readonly Document[],
  elsewhere: readonly BranchDocument[],
  settings: SeriesSettings,
  pathOf: (document: Document) => string,
): NumberFinding[] {
  const findings: NumberFinding[] = [];
  for (const fault of numberFaults([...documents, ...elsewhere.map((one) => one.document)], settings)) {
    if (fault.kind !== 'duplicate') continue;
    for (const { document } of fault.entries) {
      if (!documents.includes(document)) continue;
      const other = elsewhere.find(
        (one) => one.path !== pathOf(document) && fault.entries.some((entry) => entry.document === one.document),
      );
      if (!other) continue;
      findings.push({
        kind: 'duplicate',
        severity: 'warning',
        document,
        message: `Gặp ${writtenNumber(document)} trùng với «${other.path}» trên nhánh ${other.branch}. Trước khi hợp nhất, một trong hai văn bản phải lấy số khác.`,
      });
    }
  }
  return findings;
}
