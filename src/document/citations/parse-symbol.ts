import type { Span } from '../../source/span.ts';
import type { CitationFault, CitationKind, CitationSystem } from './citation.ts';
import { typeCodes } from './document-types.ts';
import { freeOrganCodes, organCodes, partyOrganCodes, partyOrganSuffixes, stateOrganCodes } from './issuers.ts';

/** Số, ký hiệu: what a number with its symbol says. */
export interface DocumentSymbol extends Span {
  /** As written: `04`, `30c`; null where a draft leaves it blank. */
  readonly number: string | null;
  readonly year: string | null;
  /** Code of the type: `QĐ`, `NQ`; null where the symbol has none (công văn, `39/2012/QH13`). */
  readonly typeCode: string | null;
  /** What follows the type: `['UBND']`, `['BYT', 'BTC']`. */
  readonly organs: readonly string[];
  /** Canonical symbol without number and year: `QĐ-UBND`, `NQ/TW`; null where there is none. */
  readonly symbol: string | null;
  readonly form: Exclude<CitationKind, 'law' | 'unnumbered'>;
  readonly system: CitationSystem | null;
  /** True where type or organ is known, so that it is a symbol even without «số» before it. */
  readonly certain: boolean;
  readonly faults: readonly CitationFault[];
}

interface Group extends Span {
  readonly text: string;
  readonly separator: string;
  readonly separatorSpan: Span;
}

const blank = /[ \t\u00a0\u2007\u202f\u200b]/;
const letter = /\p{L}/u;
const alphanumeric = /[\p{L}\p{N}]/u;

function skipBlanks(text: string, at: number, most: number): number {
  let end = at;
  while (end < text.length && end - at < most && blank.test(text.charAt(end))) end += 1;
  return end;
}

function isDash(char: string): boolean {
  return char === '-' || char === '–' || char === '—' || char === '‑' || char === '−';
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1;
}

/** Ð (U+00D0) and ð, which some keyboards give for Đ, are read as Đ. */
function plainD(text: string): string {
  return /[Ðð]/.test(text) ? text.replace(/Ð/g, 'Đ').replace(/ð/g, 'đ') : text;
}

function knownType(group: string): string | undefined {
  return typeCodes.get(plainD(group).toUpperCase());
}

/** The organ in its right case; `QH13`, `UBTVQH10` and Party organs by their ends count as known. */
function knownOrgan(group: string): string | undefined {
  const upper = plainD(group).toUpperCase();
  const listed = organCodes.get(upper);
  if (listed) return listed;
  if (/^(?:UBTV)?QH\d{1,2}$/.test(upper)) return upper;
  if (isPartyOrgan(upper)) return plainD(group);
  return undefined;
}

function isPartyOrgan(organ: string): boolean {
  const upper = organ.toUpperCase();
  if (stateOrganCodes.has(upper)) return false;
  return (
    partyOrganCodes.has(upper) ||
    (upper.length <= 9 && partyOrganSuffixes.some((end) => upper.endsWith(end) && upper.length > end.length + 1))
  );
}

/** A part of a symbol: a known code in any case, or capitals with at most half as many small letters (`SNgV`, `KTr`). */
function isCode(group: string): boolean {
  if (group.length > 24) return false;
  if (knownType(group) || knownOrgan(group)) return true;
  let capitals = 0;
  let small = 0;
  for (const char of group) {
    if (!letter.test(char)) continue;
    if (char === char.toLowerCase()) small += 1;
    else capitals += 1;
  }
  return capitals > 0 && small * 2 <= capitals && group.charAt(0) !== group.charAt(0).toLowerCase();
}

function readGroup(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 40 && (alphanumeric.test(text.charAt(end)) || (text.charAt(end) === '&' && end > at))) end += 1;
  return text.slice(at, end).replace(/&+$/, '');
}

/** A letter group, or one of digits only after the first (`HC-2010`). */
function groupAt(text: string, at: number, first: boolean): string {
  const group = readGroup(text, at);
  if (group === '') return '';
  if (!first && /^\d{1,4}$/.test(group)) return group;
  return isCode(group) ? group : '';
}

interface NumberPart {
  number: string | null;
  start: number;
  end: number;
}

function readNumber(text: string, at: number): NumberPart | undefined {
  let end = at;
  while (end < text.length && end - at <= 6 && isDigit(text.charAt(end))) end += 1;
  if (end === at || end - at > 6) return undefined;
  const next = text.charAt(end);
  if (/[a-zA-Z]/.test(next) && !alphanumeric.test(text.charAt(end + 1))) end += 1;
  return { number: text.slice(at, end), start: at, end };
}

/** The blank that a draft leaves for its number: dots, spaces, nothing, up to the separator. */
function readBlankNumber(text: string, at: number): NumberPart | undefined {
  let end = at;
  while (end < text.length && end - at < 60 && (blank.test(text.charAt(end)) || '.…_'.includes(text.charAt(end)))) end += 1;
  if (text.charAt(end) !== '/' && !isDash(text.charAt(end))) return undefined;
  return { number: null, start: at, end };
}

/**
 * Reads number and symbol at an offset of a text whose letters are composed. A number alone gives form `short`; nothing readable gives
 * undefined. `blankNumber` lets the number be missing, as in «số      /KH-UBND».
 */
export function readSymbol(text: string, at: number, options: { blankNumber?: boolean } = {}): DocumentSymbol | undefined {
  const head = readNumber(text, at) ?? (options.blankNumber ? readBlankNumber(text, at) : undefined);
  if (!head) return undefined;
  const faults: CitationFault[] = [];
  let end = head.end;
  const first = readFirstSeparator(text, head.end);
  if (!first) {
    if (head.number === null) return undefined;
    return glued(text, head) ?? short(text, head, null, head.end);
  }
  let { after } = first;
  let year: string | null = null;
  let separator = first.separator;
  let separatorSpan = first.span;
  const numberSeparator = first.separator;

  // Year: four digits (two in the 1990s) and another separator.
  const digits = /^\d{2,4}/.exec(text.slice(after, after + 5))?.[0] ?? '';
  if (digits && (digits.length === 4 ? /^(?:19|20)/.test(digits) : digits.length === 2) && !isDigit(text.charAt(after + digits.length))) {
    const second = readFirstSeparator(text, after + digits.length);
    const follows = second ? groupAt(text, second.after, true) : '';
    if (second && follows !== '' && (digits.length === 4 || numberSeparator === '/')) {
      spaced(text, faults, head.end, after);
      year = digits;
      separator = second.separator;
      separatorSpan = second.span;
      end = after + digits.length;
      after = second.after;
    } else if (digits.length === 4 && numberSeparator === '/' && !/^[/\-–.]\d/.test(text.slice(after + 4, after + 6))) {
      return short(text, head, digits, after + 4);
    } else return short(text, head, null, head.end);
  }

  const groups: Group[] = [];
  for (;;) {
    const group = groupAt(text, after, groups.length === 0);
    if (group === '') break;
    groups.push({ text: group, start: after, end: after + group.length, separator, separatorSpan });
    end = after + group.length;
    if (groups.length >= 12) break;
    const next = readNextSeparator(text, end, groups);
    if (!next) break;
    separator = next.separator;
    separatorSpan = next.span;
    after = next.after;
  }
  if (groups.length === 0) return head.number === null ? undefined : short(text, head, null, head.end);
  return classify(text, head, year, numberSeparator, groups, end, faults);
}

function short(text: string, head: NumberPart, year: string | null, end: number): DocumentSymbol | undefined {
  if (alphanumeric.test(text.charAt(end))) return undefined;
  return {
    start: head.start,
    end,
    number: head.number,
    year,
    typeCode: null,
    organs: [],
    symbol: null,
    form: 'short',
    system: null,
    certain: false,
    faults: [],
  };
}

/** `27CT/TW`, `12QĐ-UBND`: the separator after the number is lost. */
function glued(text: string, head: NumberPart): DocumentSymbol | undefined {
  const digits = /^\d+/.exec(head.number ?? '')?.[0] ?? '';
  const start = head.start + digits.length;
  const group = readGroup(text, start);
  if (!letter.test(group.charAt(0)) || !knownType(group)) return undefined;
  const next = readNextSeparator(text, start + group.length, [
    { text: group, start, end: start + group.length, separator: '', separatorSpan: { start, end: start } },
  ]);
  if (!next || groupAt(text, next.after, false) === '') return undefined;
  const rest = readSymbol(`${digits}${next.separator === '/' ? '-' : '/'}${text.slice(start, start + 80)}`, 0);
  if (!rest) return undefined;
  const shift = start - digits.length - 1;
  return {
    ...rest,
    start: head.start,
    end: rest.end + shift,
    faults: [
      { start, end: start, kind: 'missing-separator', replacement: next.separator === '/' ? '-' : '/' },
      ...rest.faults.map((fault) => ({ ...fault, start: fault.start + shift, end: fault.end + shift })),
    ],
  };
}

interface Separator {
  separator: string;
  span: Span;
  after: number;
}

function readFirstSeparator(text: string, at: number): Separator | undefined {
  const mark = skipBlanks(text, at, 3);
  const char = text.charAt(mark);
  if (char !== '/' && !isDash(char)) return undefined;
  const after = skipBlanks(text, mark + 1, 3);
  return { separator: char, span: { start: at, end: after }, after };
}

/** Between groups: a dash or slash; spaces only before something that is surely a code; a dot only where no sentence can end. */
function readNextSeparator(text: string, at: number, groups: readonly Group[]): Separator | undefined {
  const mark = skipBlanks(text, at, 3);
  const char = text.charAt(mark);
  const dot = char === '.';
  if (char !== '/' && !isDash(char) && !dot) return undefined;
  const after = skipBlanks(text, mark + 1, 3);
  const found = { separator: char, span: { start: at, end: after }, after };
  const next = groupAt(text, after, false);
  if (next === '') return undefined;
  if (dot) {
    if (mark > at || /^\d/.test(next)) return undefined;
    const only = groups.length === 1 ? knownType((groups[0] as Group).text) : undefined;
    if (after > mark + 1 && !(only && next === next.toUpperCase())) return undefined;
    return found;
  }
  if (after > mark + 1 || mark > at) {
    const capitals = next.length >= 2 && next === next.toUpperCase() && !/^\d/.test(next);
    const opened = after > mark + 1 && mark > at && groups.length > 1;
    if (opened ? !(knownOrgan(next) && capitals) : !(capitals || knownOrgan(next) || knownType(next))) return undefined;
  }
  return found;
}

function spaced(text: string, faults: CitationFault[], start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    if (!blank.test(text.charAt(at))) continue;
    let stop = at;
    while (stop < end && blank.test(text.charAt(stop))) stop += 1;
    faults.push({ start: at, end: stop, kind: 'space-in-symbol', replacement: '' });
    at = stop;
  }
}

/** `QĐUBND` is `QĐ` and `UBND` with the hyphen lost, unless the whole is a code itself. */
function splitLost(group: Group): [Group, Group] | undefined {
  const upper = plainD(group.text).toUpperCase();
  if (knownType(upper) || knownOrgan(upper)) return undefined;
  for (let cut = Math.min(5, upper.length - 2); cut >= 2; cut -= 1) {
    const rest = upper.slice(cut);
    if (typeCodes.has(upper.slice(0, cut)) && (organCodes.has(rest) || /^(?:UBTV)?QH\d{1,2}$/.test(rest))) {
      const at = group.start + cut;
      return [
        { ...group, text: group.text.slice(0, cut), end: at },
        { text: group.text.slice(cut), start: at, end: group.end, separator: '', separatorSpan: { start: at, end: at } },
      ];
    }
  }
  return undefined;
}

function classify(
  text: string,
  head: NumberPart,
  year: string | null,
  numberSeparator: string,
  read: readonly Group[],
  end: number,
  faults: CitationFault[],
): DocumentSymbol {
  const split = splitLost(read[0] as Group);
  const groups = split ? [...split, ...read.slice(1)] : [...read];
  const first = groups[0] as Group;
  const second = groups[1];
  const dashed = isDash(numberSeparator);

  // A code that names a type and an organ alike (`TTr`, `CT`) is a type where something follows it.
  const type =
    knownType(first.text) && (second || !knownOrgan(first.text) || typeCodes.has(first.text.toUpperCase()))
      ? knownType(first.text)
      : undefined;
  const isOrganOnly = !type;
  const organGroups = isOrganOnly ? groups : groups.slice(1);
  const firstOrgan = organGroups[0] ? plainD(organGroups[0].text) : '';
  const party = organGroups.length > 0 && isPartyOrgan(firstOrgan.toUpperCase()) && (!isOrganOnly || dashed);
  const state = organGroups.length > 0 && !party && (stateOrganCodes.has(firstOrgan.toUpperCase()) || /^(?:UBTV)?QH\d/.test(firstOrgan));

  let form: DocumentSymbol['form'];
  if (year !== null) form = 'qppl';
  else if (type && second && dashed && second.separator === '/') form = 'party';
  else if (type && second && party && second.separator === '/') form = 'party';
  else if (groups.length === 1) form = 'old';
  else if (type) form = 'state';
  else form = 'letter';

  for (const group of groups) {
    spaced(text, faults, group.separatorSpan.start, group.separatorSpan.end);
    for (let at = group.start; at < group.end; at += 1) {
      if (text.charAt(at) === 'Ð' || text.charAt(at) === 'ð') {
        faults.push({ start: at, end: at + 1, kind: 'eth-homoglyph', replacement: text.charAt(at) === 'Ð' ? 'Đ' : 'đ' });
      }
    }
  }
  if (split) faults.push({ start: second?.start ?? end, end: second?.start ?? end, kind: 'missing-separator', replacement: '-' });

  const texts = groups.map((group, index) => canonicalGroup(group.text, index === 0 ? type : undefined));
  groups.forEach((group, index) => {
    const right = texts[index] as string;
    const written = plainD(group.text);
    if (written !== right) faults.push({ start: group.start, end: group.end, kind: 'lower-case-symbol', replacement: right });
  });

  let symbol = texts[0] as string;
  groups.slice(1).forEach((group, index) => {
    const right = form === 'party' && index === 0 ? '/' : '-';
    const written = isDash(group.separator) ? '-' : group.separator;
    const mark = markOffset(text, group.separatorSpan);
    // A dot inside a legacy organ (`QĐ-UB.ĐC`) is part of it; after the type, before a known organ, it stands for the hyphen.
    const keepDot = written === '.' && !(index === 0 && type && knownOrgan(group.text));
    if (written !== right && written !== '') {
      faults.push({ start: mark, end: mark + 1, kind: 'wrong-separator', replacement: keepDot ? undefined : right });
    } else if (isDash(group.separator) && group.separator !== '-') {
      faults.push({ start: mark, end: mark + 1, kind: 'wrong-separator', replacement: '-' });
    }
    symbol += keepDot ? '.' : right;
    symbol += texts[index + 1] as string;
  });

  const markAt = skipBlanks(text, head.end, 3);
  if (form === 'party' && party && !dashed) faults.push({ start: markAt, end: markAt + 1, kind: 'wrong-separator', replacement: '-' });
  if (form === 'party' && state)
    faults.push({ start: head.start, end, kind: 'party-form-for-state', replacement: rewritten(head, texts, '/', '-') });
  if (form === 'state' && party)
    faults.push({ start: head.start, end, kind: 'state-form-for-party', replacement: rewritten(head, texts, '-', '/') });
  if (form === 'state' && !party && dashed) faults.push({ start: markAt, end: markAt + 1, kind: 'wrong-separator', replacement: '/' });
  if (head.number && /^[1-9]$/.test(head.number)) {
    faults.push({ start: head.start, end: head.start + 1, kind: 'unpadded-number', replacement: `0${head.number}` });
  }
  if (head.number === null) faults.push({ start: head.start, end: head.end, kind: 'missing-number' });

  return {
    start: head.start,
    end,
    number: head.number,
    year,
    typeCode: type ?? null,
    organs: isOrganOnly ? texts : texts.slice(1),
    symbol,
    form,
    system: systemOf(form, type, firstOrgan, party),
    certain: Boolean(type) || Boolean(knownOrgan(first.text)),
    faults: faults.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function rewritten(head: NumberPart, texts: readonly string[], afterNumber: string, afterType: string): string {
  return `${head.number ?? ''}${afterNumber}${texts[0]}${afterType}${texts.slice(1).join('-')}`;
}

function markOffset(text: string, span: Span): number {
  return skipBlanks(text, span.start, 3);
}

/** A code in lower case takes its right case; capitals stay, since a heading is set in capitals; everything else stays as written. */
function canonicalGroup(written: string, type: string | undefined): string {
  const plain = plainD(written);
  const known = type ?? knownOrgan(plain) ?? typeCodes.get(plain.toUpperCase());
  if (known && plain === plain.toLowerCase() && plain !== plain.toUpperCase()) return known;
  return plain;
}

function systemOf(form: DocumentSymbol['form'], type: string | undefined, organ: string, party: boolean): CitationSystem | null {
  if (/^(?:UBTV)?QH\d*$/.test(organ.toUpperCase())) return 'quoc_hoi';
  if (freeOrganCodes.has(organ.toUpperCase())) return null;
  if (party || (form === 'party' && !stateOrganCodes.has(organ.toUpperCase()))) return 'dang';
  if (form === 'old' && !type && !organ) return null;
  return 'nha_nuoc';
}

/** Số, ký hiệu of a document itself: the whole text must be one («04/CT-UBND», «31-CT/TU»); null where it is not. */
export function parseSymbol(text: string): DocumentSymbol | null {
  const composed = text.normalize('NFC');
  const start = composed.length - composed.trimStart().length;
  const found = readSymbol(composed, start, { blankNumber: true });
  if (!found || found.end !== composed.trimEnd().length) return null;
  return found;
}
