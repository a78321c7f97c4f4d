import { describe, expect, test } from 'vitest';
import { type Role, readApprovalPolicy } from '../../src/document/approval-policy.ts';
import { readAllowedSigners } from '../../src/release/allowed-signers.ts';
import { changesSince, checkSignature, type Trust, verdictMessage } from '../../src/release/approval-check.ts';
import { lineMarks } from '../../src/release/approval-subjects.ts';
import { noneRevoked } from '../../src/release/revoked-keys.ts';
import { APPROVAL_TYPE, type Approval, approvalBytes, readApproval, STATEMENT_TYPE } from '../../src/release/statement.ts';
import { parseYaml } from '../../src/syntax/yaml-tree.ts';
import { makeSigner } from './ssh-signer.ts';

const signer = makeSigner();
const other = makeSigner();
const now = Date.parse('2026-06-01T00:00:00Z');
const digest = (letter: string) => ({ sha256: letter.repeat(64) });

function approval(values: Partial<Approval['predicate']> = {}): Approval {
  return {
    _type: STATEMENT_TYPE,
    subject: [
      { name: 'a.md', digest: digest('a') },
      { name: 'pl.md', digest: digest('b') },
      { name: 'a.docx', digest: digest('c') },
    ],
    predicateType: APPROVAL_TYPE,
    predicate: {
      role: 'duyet',
      principal: 'chu-tich@tinh.example',
      time: '2026-05-20T02:00:00Z',
      stage: 'trinh_ky',
      toolkit: '0.1.0',
      lines: lineMarks('một\nhai\nba'),
      ...values,
    },
  };
}

function trust(keys: string, settings = ''): Trust {
  const policy = readApprovalPolicy(settings === '' ? null : parseYaml({ path: 'a', text: settings }).root);
  return { policy, signers: readAllowedSigners(keys), revoked: noneRevoked };
}

const good = trust(`chu-tich@tinh.example ${signer.line}`, 'vai_tro: {duyet: [chu-tich@tinh.example]}');
const verdict = (one: { approval?: Approval; statement?: Uint8Array | null; signature?: string | null; by?: Trust; role?: Role } = {}) => {
  const statement = one.statement === undefined ? approvalBytes(one.approval ?? approval()) : one.statement;
  const signature = one.signature === undefined ? signer.sign(statement ?? new Uint8Array()) : one.signature;
  const bytes = { statement, signature: signature === null ? null : new TextEncoder().encode(signature) };
  return checkSignature(bytes, one.role ?? 'duyet', 'a.phe-duyet/duyet.json', one.by ?? good, now);
};

const bytes = approvalBytes(approval());
const cases: Readonly<Record<string, readonly [ReturnType<typeof verdict>, string, RegExp]>> = {
  'a good one': [verdict(), 'valid', /hợp lệ, chu-tich@tinh\.example ký lúc 09:00 ngày 20\/5\/2026/],
  'none at all': [verdict({ statement: null }), 'missing', /chưa có/],
  'a signature without a statement': [verdict({ statement: null, signature: signer.sign(bytes) }), 'missing', /chưa có/],
  'a statement without a signature': [verdict({ signature: null }), 'half', /duyet\.json\.sig/],
  'a signature that is none': [verdict({ signature: 'chữ ký' }), 'malformed', /sai dạng \(không phải chữ ký SSH\)/],
  'a statement that is none': [verdict({ statement: new TextEncoder().encode('{}') }), 'malformed', /không phải tuyên bố in-toto/],
  'a statement in another form': [
    verdict({ statement: new TextEncoder().encode(JSON.stringify(approval(), null, 2)) }),
    'malformed',
    /một dòng/,
  ],
  'a changed statement': [
    verdict({ signature: signer.sign(approvalBytes(approval({ toolkit: '0.2.0' }))) }),
    'altered',
    /đã bị sửa sau khi/,
  ],
  "another person's key": [
    verdict({ signature: other.sign(bytes) }),
    'unknown-key',
    /không phải khóa của chu-tich@tinh\.example.*cần SHA256:/,
  ],
  'a person without a key': [verdict({ by: trust('') }), 'unknown-key', /không có trong tệp/],
  'a signature for git': [verdict({ signature: signer.sign(bytes, 'git') }), 'wrong-namespace', /mục đích khác \(git\)/],
  'a key for git': [
    verdict({ by: trust(`chu-tich@tinh.example namespaces="git" ${signer.line}`) }),
    'wrong-namespace',
    /cần namespace «chithi»/,
  ],
  'an expired key': [
    verdict({ by: trust(`chu-tich@tinh.example valid-before="20260101Z" ${signer.line}`) }),
    'expired',
    /đã hết hạn \(đến/,
  ],
  'a key that came later': [
    verdict({ by: trust(`chu-tich@tinh.example valid-after="20260601Z" ${signer.line}`) }),
    'not-yet-valid',
    /chưa có hiệu lực \(từ/,
  ],
  'a revoked key': [verdict({ by: { ...good, revoked: { has: () => true } } }), 'revoked', /đã bị thu hồi/],
  'a person without the role': [
    verdict({ by: trust(`chu-tich@tinh.example ${signer.line}`, 'vai_tro: {duyet: pho@tinh.example}') }),
    'wrong-role',
    /không giữ vai trò này, cần pho@tinh\.example/,
  ],
  'a statement of another role': [verdict({ approval: approval({ role: 'noi_dung' }) }), 'other-role', /cho vai trò nội dung/],
  'a moment to come': [verdict({ approval: approval({ time: '2026-07-01T00:00:00Z' }) }), 'future', /ở sau hiện tại/],
};

describe('an approval is told apart from', () => {
  for (const [name, [found, kind, message]] of Object.entries(cases)) {
    test(name, () => {
      expect(found.kind).toBe(kind);
      expect(verdictMessage(found)).toMatch(message);
    });
  }

  test('every other by its own words', () => {
    const messages = Object.values(cases).map(([found]) => `${found.kind} ${verdictMessage(found)}`);
    const bare = new Set(messages.map((one) => one.replace(/SHA256:\S+/g, '')));
    // the two ways of having nothing, and no more, say the same
    expect(bare.size).toBe(messages.length - 1);
  });
});

describe('a statement', () => {
  test('comes back as it was written', () => {
    expect(readApproval(bytes)).toEqual(approval());
    expect(bytes.includes(10)).toBe(false);
  });

  test('is refused where a byte of it changed, by its form or its signature', () => {
    const armour = signer.sign(bytes);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      expect(verdict({ statement: changed, signature: armour }).kind, `byte ${at}`).not.toBe('valid');
    }
  });
});

describe('what changed since an approval', () => {
  const now = (text: string, digests: readonly string[], names = ['a.md', 'pl.md', 'a.docx']) =>
    ({ text, subjects: names.map((name, index) => ({ name, digest: digest(digests[index] as string) })), rendition: null }) as never;

  test('is nothing where all digests are the same, wherever the file went', () => {
    expect(changesSince(approval(), now('một\nhai\nba', ['a', 'b', 'c'], ['moi/x.md', 'pl.md', 'moi/x.docx']))).toEqual([]);
  });

  test('is told by lines of the source', () => {
    expect(changesSince(approval(), now('một\nhai rưỡi\nba\nbốn', ['d', 'b', 'e']))).toEqual([
      expect.objectContaining({
        kind: 'source',
        added: [
          { line: 2, text: 'hai rưỡi' },
          { line: 4, text: 'bốn' },
        ],
        removed: 1,
      }),
    ]);
  });

  test('is told by name of what is included', () => {
    expect(changesSince(approval(), now('một\nhai\nba', ['a', 'd', 'e']))).toEqual([{ kind: 'included', path: 'pl.md', how: 'changed' }]);
    expect(changesSince(approval(), now('một\nhai\nba', ['a', 'e'], ['a.md', 'a.docx']))).toEqual([
      { kind: 'included', path: 'pl.md', how: 'removed' },
    ]);
  });

  test('is the DOCX alone where toolkit or configuration changed', () => {
    expect(changesSince(approval(), now('một\nhai\nba', ['a', 'b', 'd'])).map((one) => one.kind)).toEqual(['docx']);
  });
});
