/** What a run of vitest came to. */
export function countTests(
  report: unknown,
  status: number | null,
): { readonly passed: number; readonly failed: number; readonly skipped: number };
