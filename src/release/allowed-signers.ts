import { fingerprintOf, type PublicKey, readPublicKey } from './ssh-key.ts';
import { sameBytes } from './ssh-wire.ts';

/** A line of an OpenSSH `allowed_signers` file (ssh-keygen(1), ALLOWED SIGNERS). */
export interface AllowedSigner {
  /** Pattern list as written: `an@tinh.gov.vn,binh@*`. */
  readonly principals: string;
  readonly key: PublicKey;
  readonly namespaces: string | null;
  /** Milliseconds since 1970. */
  readonly validAfter: number | null;
  readonly validBefore: number | null;
  readonly line: number;
}

export interface AllowedSigners {
  readonly signers: readonly AllowedSigner[];
  /** Lines that cannot be used, each told in words; such a line allows nobody. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** `*` and `?` as in OpenSSH's `match_pattern`; time linear in the text for each `*`. */
function matchesPattern(text: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let mark = 0;
  while (at < text.length) {
    if (pattern[next] === '*') {
      star = next++;
      mark = at;
    } else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === text[at])) {
      at++;
      next++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++mark;
    } else return false;
  }
  while (pattern[next] === '*') next++;
  return next === pattern.length;
}

/** OpenSSH's `match_pattern_list`: one of the patterns matches, and none that begins with `!`. */
export function matchesList(text: string, patterns: string): boolean {
  let found = false;
  for (const pattern of patterns.split(',')) {
    if (pattern.startsWith('!')) {
      if (matchesPattern(text, pattern.slice(1))) return false;
    } else if (matchesPattern(text, pattern)) found = true;
  }
  return found;
}

/** `YYYYMMDD`, `YYYYMMDDHHMM[SS]`, with `Z` in UTC, else in the zone of this machine as OpenSSH reads it; null where it is no moment. */
function readMoment(text: string): number | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(Z)?$/i.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const utc = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return null;
  return match[7] ? utc.getTime() : new Date(year, month - 1, day, hour, minute, second).getTime();
}

type Options = Pick<AllowedSigner, 'namespaces' | 'validAfter' | 'validBefore'>;

/** Reads `namespaces="chithi",valid-before="20270101Z"`; a string is what is wrong. */
function readOptions(text: string): Options | string {
  const found: { namespaces: string | null; validAfter: number | null; validBefore: number | null } = {
    namespaces: null,
    validAfter: null,
    validBefore: null,
  };
  let rest = text;
  while (rest !== '') {
    const match = /^([a-z-]+)(?:="((?:[^"\\]|\\")*)")?(?:,|$)/i.exec(rest);
    if (!match) return `tùy chọn «${rest}» sai dạng, cần tên="giá trị"`;
    rest = rest.slice(match[0].length);
    const name = (match[1] as string).toLowerCase();
    const value = match[2]?.replaceAll('\\"', '"');
    if (name === 'cert-authority') return 'cert-authority không dùng được: cần ghi khóa của từng người';
    if (value === undefined) return `tùy chọn «${name}» thiếu giá trị trong ngoặc kép`;
    if (name === 'namespaces') found.namespaces = value;
    else if (name === 'valid-after' || name === 'valid-before') {
      const moment = readMoment(value);
      if (moment === null) return `thời điểm «${value}» sai dạng, cần ví dụ 20270101Z`;
      if (name === 'valid-after') found.validAfter = moment;
      else found.validBefore = moment;
    } else return `không rõ tùy chọn «${name}»`;
  }
  return found;
}

/** Splits at the first blank outside quotes. */
function splitWord(text: string): [string, string] {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '\\' && text[at + 1] === '"') at++;
    else if (unit === '"') quoted = !quoted;
    else if (!quoted && (unit === ' ' || unit === '\t')) return [text.slice(0, at), text.slice(at).trimStart()];
  }
  return [text, ''];
}

export function readAllowedSigners(text: string): AllowedSigners {
  const signers: AllowedSigner[] = [];
  const faults: { line: number; message: string }[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const content = raw.trim();
    const line = index + 1;
    if (content === '' || content.startsWith('#')) continue;
    const [first, afterPrincipals] = splitWord(content);
    const principals = first.startsWith('"') ? first.slice(1, -1) : first;
    let key = readPublicKey(afterPrincipals);
    let options: Options | string = { namespaces: null, validAfter: null, validBefore: null };
    if (!key) {
      const [words, afterOptions] = splitWord(afterPrincipals);
      key = readPublicKey(afterOptions);
      options = afterOptions === '' ? 'thiếu khóa công khai' : readOptions(words);
    }
    if (typeof options === 'string') faults.push({ line, message: options });
    else if (!key) faults.push({ line, message: 'không đọc được khóa công khai, cần dạng «người-giữ ssh-ed25519 AAAA…»' });
    else signers.push({ principals, key, ...options, line });
  }
  return { signers, faults };
}

/** Why a key may not sign for a principal in a namespace at a moment; null where it may. */
export type Refusal =
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'wrong-namespace'; readonly allowed: string }
  | { readonly kind: 'not-yet-valid'; readonly from: number }
  | { readonly kind: 'expired'; readonly until: number };

/** Of several lines for one key and principal, one that allows is enough; otherwise the first one's reason is told. */
export function refusalOf(
  { signers }: AllowedSigners,
  key: PublicKey,
  principal: string,
  namespace: string,
  moment: number,
): Refusal | null {
  let first: Refusal | null = null;
  for (const signer of signers) {
    if (!sameBytes(signer.key.blob, key.blob) || !matchesList(principal, signer.principals)) continue;
    const { namespaces, validAfter, validBefore } = signer;
    let refusal: Refusal | null = null;
    if (namespaces !== null && !matchesList(namespace, namespaces)) refusal = { kind: 'wrong-namespace', allowed: namespaces };
    else if (validAfter !== null && moment < validAfter) refusal = { kind: 'not-yet-valid', from: validAfter };
    else if (validBefore !== null && moment > validBefore) refusal = { kind: 'expired', until: validBefore };
    if (!refusal) return null;
    first ??= refusal;
  }
  return first ?? { kind: 'unknown-key' };
}

/** The principals that a key stands for, as far as they are names and no patterns. */
export function principalsOf({ signers }: AllowedSigners, key: PublicKey): readonly string[] {
  const found = signers.filter((one) => sameBytes(one.key.blob, key.blob)).flatMap((one) => one.principals.split(','));
  return [...new Set(found.filter((one) => one !== '' && !/[*?!]/.test(one)))];
}

/** The fingerprint of a principal's own key, to say which one was expected. */
export function fingerprintsOf({ signers }: AllowedSigners, principal: string): readonly string[] {
  return signers.filter((one) => matchesList(principal, one.principals)).map((one) => fingerprintOf(one.key));
}
