import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverage, namedTests } from '../../scripts/traceability.ts';
import { covers, decreeClauses } from '../../src/lint/decree-clauses.ts';
import { rules } from '../../src/rules/registry.ts';

const file = 'test/writers/docx/decree-clauses.test.ts';
const tests = namedTests(file, readFileSync(file, 'utf8'));

describe('the clauses of the decree', () => {
  it('of Phụ lục I are each covered by a rule or a measured test', () => {
    const bare = coverage(tests).filter(
      (one) => one.clause.id.startsWith('Phụ lục I,') && one.rules.length === 0 && one.tests.length === 0,
    );
    expect(bare.map((one) => one.clause.id)).toEqual([]);
  });

  it('are each covered by a rule, a test, or people with a reason', () => {
    const bare = coverage(tests).filter((one) => one.rules.length === 0 && one.tests.length === 0 && !one.clause.byPeople);
    expect(bare.map((one) => one.clause.id)).toEqual([]);
  });

  it('are what rules and tests cite: no clause is cited that the list lacks', () => {
    const cited = [
      ...rules.flatMap((rule) => rule.basis.filter((one) => one.document === '30/2020/NĐ-CP').map((one) => one.clause)),
      ...tests.flatMap((one) => one.clauses),
    ];
    const unknown = cited.filter((clause) => !/^Phụ lục (?:IV|V|VI)\b/.test(clause) && !decreeClauses.some((one) => covers(clause, one)));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('are told apart by whole numbers and letters', () => {
    const clause = (id: string) => decreeClauses.find((one) => one.id === id) ?? { id, asks: '' };
    expect(covers('Phụ lục I, Phần I, Mục II.3.b', clause('Phụ lục I, Phần I, Mục II.3'))).toBe(true);
    expect(covers('Phụ lục I, Phần I, Mục III.1', clause('Phụ lục I, Phần I, Mục II.1'))).toBe(false);
    expect(covers('Điều 13; Phụ lục I, Phần I, Mục II.7.a', clause('Phụ lục I, Phần I, Mục II.7'))).toBe(true);
    expect(covers('Điều 13', clause('Điều 1'))).toBe(false);
    expect(covers('Phụ lục III, Mẫu 1.1 đến 1.7', clause('Phụ lục III, Mẫu 1.4'))).toBe(true);
    expect(covers('Phụ lục III, Mẫu 1.10', clause('Phụ lục III, Mẫu 1.1'))).toBe(false);
  });
});
