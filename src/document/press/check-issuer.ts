import { placeOf } from '../../source/source-text.ts';
import { composedText } from '../../vietnamese/composed-text.ts';
import { actorKey, isOneOf } from './actors.ts';
import { agrees } from './check-documents.ts';
import { FORM } from './clauses.ts';
import { type Comparison, isOwn } from './comparison.ts';
import { ofKind } from './fact-source.ts';
import type { NameFact } from './names.ts';

/** «Công an tỉnh vừa ban hành Chỉ thị số 05/CT-UBND»: who issued it is no one else. */
export function checkIssuer({ text, facts, scope, here, source, report }: Comparison): void {
  const { value } = text;
  const issuers = source.issuer.map(actorKey);
  if (issuers.length === 0) return;
  for (const fact of facts) {
    if (fact.kind !== 'document' || isOwn(scope, fact)) continue;
    const own = ofKind(here, 'document').some(({ fact: other, clause }) => clause.id === FORM && agrees(fact, other));
    const end = own ? issuedFrom(value, fact.start) : null;
    if (end === null) continue;
    const name = facts.find(
      (one): one is NameFact => one.kind === 'name' && one.end <= end && CAPITALISED.test(value.slice(one.end, end).trim()),
    );
    if (!name || isOneOf(issuers, actorKey(name.text))) continue;
    report({
      kind: 'actor',
      at: placeOf(text, name.start, name.end),
      text: name.text,
      where: 'phần thể thức',
      instead: source.issuer[0] ?? null,
      role: 'issuer',
    });
  }
}

/** Where the words of issuing begin that stand before the number of what is issued; null where none do. */
function issuedFrom(text: string, number: number): number | null {
  const from = Math.max(0, number - 120);
  const { text: before, origin } = composedText(text.slice(from, number));
  const said = ISSUES.exec(before);
  return said && from + origin(said.index);
}

/** At most five words, each with a capital. */
const CAPITALISED = /^(?:\p{Lu}\p{L}*(?:\s+|$)){0,5}$/u;

/** Between who issues and the number of what is issued. */
const ISSUES = /(?<=\s)(?:vừa |đã |mới |vừa mới )?(?:ký |có |ký quyết định )?(?:ban hành|ký)(?:\s[\p{L}]+){1,6}?\s(?:số:?\s)?$/u;
