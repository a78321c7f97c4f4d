import type { Departure } from '../document/press/departure.ts';
import { guardOf } from '../document/press/guard.ts';
import type { LintContext, PressSubject } from './rule.ts';

/** What a piece says otherwise than its document, of the given kinds. */
export function departuresOf<K extends Departure['kind']>(
  { piece }: PressSubject,
  context: LintContext,
  ...kinds: readonly K[]
): readonly Extract<Departure, { kind: K }>[] {
  return guardOf(piece, context.organs).departures.filter((one): one is Extract<Departure, { kind: K }> =>
    (kinds as readonly string[]).includes(one.kind),
  );
}

/** «mục 2.a không có»: the clauses that were asked, in a sentence. */
export function notIn(where: string): string {
  return where === 'văn bản' ? 'văn bản không có' : `${where} của văn bản không có`;
}

/** What to do about a fact that the document does not have. */
export const OWN_FACT = 'Nếu đây là thông tin của người viết, cần khai nguồn ở «nguon_rieng» rồi ghi mã sau câu, ví dụ [^r1].';
