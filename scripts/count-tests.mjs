/**
 * Sums a run of vitest from its JSON report; null: it left none. Each failed test counts once. A file that failed without a failed test of its own (it
 * does not load, a hook throws) counts as one, and so does a run that failed for no reason that its report knows.
 */
export function countTests(report, status) {
  const files = report?.testResults ?? [];
  const silent = files.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'));
  const failed = (report?.numFailedTests ?? 0) + silent.length;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}
