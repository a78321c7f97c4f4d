import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesList, principalsOf, readAllowedSigners, refusalOf } from '../../src/release/allowed-signers.ts';
import { readRevokedKeys } from '../../src/release/revoked-keys.ts';
import { makeSigner } from './ssh-signer.ts';

const signer = makeSigner();
const other = makeSigner();
const at = (iso: string) => Date.parse(iso);
const refusal = (text: string, principal: string, moment = at('2026-06-01T00:00:00Z'), namespace = 'chithi') =>
  refusalOf(readAllowedSigners(text), signer.key, principal, namespace, moment)?.kind ?? null;

describe('a file of allowed signers', () => {
  test('gives a key to its principals', () => {
    expect(refusal(`an@tinh.example ${signer.line}`, 'an@tinh.example')).toBeNull();
    expect(refusal(`an@tinh.example ${signer.line}`, 'binh@tinh.example')).toBe('unknown-key');
    expect(refusal(`an@tinh.example ${other.line}`, 'an@tinh.example')).toBe('unknown-key');
    expect(refusal(`# ghi chú\n\n*@tinh.example,!nghi@tinh.example ${signer.line} chú thích\r\n`, 'an@tinh.example')).toBeNull();
    expect(refusal(`*@tinh.example,!nghi@tinh.example ${signer.line}`, 'nghi@tinh.example')).toBe('unknown-key');
    expect(refusal(`"an@tinh.example" ${signer.line}`, 'an@tinh.example')).toBeNull();
    expect(principalsOf(readAllowedSigners(`an@a,*@b ${signer.line}`), signer.key)).toEqual(['an@a']);
  });

  test('holds a key to its time', () => {
    const line = `an valid-after="20260101Z",valid-before="202612312359Z" ${signer.line}`;
    expect(refusal(line, 'an')).toBeNull();
    expect(refusal(line, 'an', at('2025-12-31T23:59:59Z'))).toBe('not-yet-valid');
    expect(refusal(line, 'an', at('2026-01-01T00:00:00Z'))).toBeNull();
    expect(refusal(line, 'an', at('2026-12-31T23:59:00Z'))).toBeNull();
    expect(refusal(line, 'an', at('2026-12-31T23:59:01Z'))).toBe('expired');
    expect(refusal(`${line}\nan valid-after="20270101Z" ${signer.line}`, 'an', at('2027-02-01T00:00:00Z'))).toBeNull();
  });

  test('holds a key to its namespace', () => {
    expect(refusal(`an namespaces="git,chithi" ${signer.line}`, 'an')).toBeNull();
    expect(refusal(`an NAMESPACES="git" ${signer.line}`, 'an')).toBe('wrong-namespace');
  });

  test('tells every line that it cannot use, and trusts none of them', () => {
    const faults = (text: string) => readAllowedSigners(text).faults.map((one) => one.message);
    expect(faults(`an cert-authority ${signer.line}`)).toEqual([expect.stringContaining('cert-authority')]);
    expect(faults(`an cert-authority,namespaces="chithi" ${signer.line}`)).toEqual([expect.stringContaining('cert-authority')]);
    expect(faults(`an valid-before="20261332Z" ${signer.line}`)).toEqual([expect.stringContaining('thời điểm')]);
    expect(faults(`an la="1" ${signer.line}`)).toEqual([expect.stringContaining('la')]);
    expect(faults(`an namespaces=chithi ${signer.line}`)).toHaveLength(1);
    expect(faults('an')).toHaveLength(1);
    expect(faults('an ssh-ed25519 AAAA')).toHaveLength(1);
    expect(readAllowedSigners(`an cert-authority ${signer.line}`).signers).toEqual([]);
  });

  test('is read to its end whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', '"', '\\', ' ', ',', '=', '\n', '*', '!', signer.line, 'valid-after="20260101Z"'),
          maxLength: 40,
        }),
        (text) => {
          const { signers, faults } = readAllowedSigners(text);
          expect(signers.length + faults.length).toBeLessThanOrEqual(text.split('\n').length);
        },
      ),
    );
  });
});

test('patterns match as in OpenSSH, in little time', () => {
  expect(matchesList('an@tinh', 'an@*')).toBe(true);
  expect(matchesList('an@tinh', '?n@tinh')).toBe(true);
  expect(matchesList('an', '!an,*')).toBe(false);
  expect(matchesList('an', '')).toBe(false);
  const before = performance.now();
  expect(matchesList('a'.repeat(20_000), `${'*a'.repeat(50)}b`)).toBe(false);
  expect(performance.now() - before).toBeLessThan(2000);
});

test('a list of revoked keys is read line by line, and a line that is no key stops everything', () => {
  const revoked = readRevokedKeys(new TextEncoder().encode(`# nghỉ việc\n${signer.line} an\n`));
  expect(revoked.has(signer.key)).toBe(true);
  expect(revoked.has(other.key)).toBe(false);
  expect(() => readRevokedKeys(new TextEncoder().encode('khóa của An\n'))).toThrow(/dòng 1/);
  expect(() => readRevokedKeys(new TextEncoder().encode('SSHKRL\n\0'))).toThrow(/cụt/);
});
