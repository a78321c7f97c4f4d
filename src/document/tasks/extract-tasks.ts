import { chargedUnits } from './charging.ts';
import { deadlinesOfCell } from './deadline.ts';
import { type LabelledValue, type LabelRole, labelledValues } from './labels.ts';
import { type OrganMatcher, type OrganMention, type Reading, readOrgans } from './organ-phrase.ts';
import type { OutlineItem } from './outline.ts';
import { type Clause, readSentence, type SentenceReading, unique } from './read-sentence.ts';
import { recurrenceOfCell } from './recurrence.ts';
import { enclosed, sentencesOf } from './sentence.ts';
import { syllablesOf } from './syllables.ts';
import type { Assignment, Deadline, Headed, LeadKind, RecurrenceMention, Task, TextSpan } from './task.ts';

export interface TaskContext {
  /** Body paragraphs before the first item: the last that ends with «:» says to whom the document speaks. */
  readonly preamble: readonly string[];
  readonly organs: OrganMatcher;
}

/** What an item inherits from what stands above it. */
interface Scope {
  /** Units that a heading or a lead-in names. */
  readonly lead: readonly string[];
  /** Where. */
  readonly headed: Headed | null;
  readonly coordinating: readonly string[];
  readonly addressees: readonly string[];
  /** «hằng năm» said by a heading: the cycle of a deadline without a year below it. */
  readonly yearly: boolean;
  /** Below «Mục đích, yêu cầu» and the like only explicit orders count. */
  readonly descriptive: boolean;
  readonly depth: number;
}

/** Sections that tell why and what for. */
const DESCRIPTIVE_SECTION =
  /^(?:về\s+)?(?:mục đích|yêu cầu\s*$|mục tiêu|quan điểm|phạm vi|đối tượng|căn cứ|giải thích từ ngữ|các hành vi bị nghiêm cấm|tình hình|thực trạng|bối cảnh|sự cần thiết|nguyên nhân|(?:nguồn\s+)?kinh phí|quy định chung|quyền|thành phần|nội dung báo cáo|đánh giá|kết quả|các chỉ tiêu|chỉ tiêu)/iu;
const DEEPEST = 64;

interface SentenceOf {
  readonly reading: SentenceReading;
  readonly item: OutlineItem;
}

/** How the items of one outline are read: each text and its labels once. */
interface Reader {
  readonly matcher: OrganMatcher;
  /** Paragraphs that were read before their turn, for the addressees. */
  readonly preamble: Map<string, readonly SentenceReading[]>;
  readonly labels: Map<OutlineItem, readonly LabelledValue[]>;
}

function readText(text: string, matcher: OrganMatcher): readonly SentenceReading[] {
  const syllables = syllablesOf(text);
  const closed = enclosed(syllables);
  return sentencesOf(text, syllables).map((range) => {
    const reading: Reading = { text, syllables, end: range.to, matcher };
    return readSentence(reading, range.from, closed);
  });
}

/** Reads the sentences of an item; `limit`: where its labelled values begin. */
function readItem(item: OutlineItem, { matcher, preamble }: Reader, limit = item.text.length): readonly SentenceOf[] {
  const text = item.text.slice(0, limit);
  return (preamble.get(text) ?? readText(text, matcher)).map((reading) => ({ reading, item }));
}

const NO_LABELS: readonly LabelledValue[] = [];

function labelsOf(item: OutlineItem, { labels }: Reader): readonly LabelledValue[] {
  if (!item.text.includes(':')) return NO_LABELS;
  let found = labels.get(item);
  if (!found) {
    found = labelledValues(item.text);
    labels.set(item, found);
  }
  return found;
}

function names(mentions: readonly OrganMention[]): string[] {
  return mentions.map((mention) => mention.name);
}

function spans(mentions: readonly OrganMention[]): TextSpan[] {
  return mentions.map(({ start, end }) => ({ start, end }));
}

interface Carried {
  lead: readonly string[];
}

function leadOf(clause: Clause, scope: Scope, carried: Carried | null): Pick<Assignment, 'lead' | 'leadKind' | 'leadSpans' | 'headed'> {
  if (clause.kind === 'mutual') return { lead: [], leadKind: 'mutual', leadSpans: [] };
  if (clause.lead.length > 0)
    return {
      lead: names(clause.lead),
      leadKind: clause.kind === 'purpose-clause' ? 'purpose-clause' : 'named',
      leadSpans: spans(clause.lead),
    };
  if (carried) return { lead: carried.lead, leadKind: 'carried-over', leadSpans: [] };
  if (scope.lead.length > 0)
    return { lead: scope.lead, leadKind: 'named', leadSpans: [], ...(scope.headed ? { headed: scope.headed } : {}) };
  if (scope.addressees.length > 0) return { lead: scope.addressees, leadKind: 'implied-addressees', leadSpans: [] };
  return { lead: [], leadKind: 'none', leadSpans: [] };
}

/** True where a clause says something that the clause before it does not: it is an assignment of its own. */
function standsAlone(clause: Clause): boolean {
  return (
    clause.kind !== 'open' ||
    clause.coordinating.length > 0 ||
    clause.deadlines.length > 0 ||
    clause.recurrences.length > 0 ||
    clause.reportTo.length > 0
  );
}

function plain(assignment: Assignment): boolean {
  return (
    assignment.deadline === null &&
    assignment.recurrence === null &&
    assignment.reportTo.length === 0 &&
    assignment.leadKind !== 'purpose-clause'
  );
}

/** Assignments of one clause: as many as it has deadlines or cycles. */
function assignmentsOf(clause: Clause, item: OutlineItem, scope: Scope, carried: Carried | null): Assignment[] {
  const who = leadOf(clause, scope, carried);
  const inherited = clause.coordinating.length === 0 && clause.kind === 'open' && !carried && scope.lead.length > 0;
  const recurrences: (RecurrenceMention | null)[] = [...clause.recurrences];
  if (recurrences.length === 0 && scope.yearly) {
    const yearless = clause.deadlines.find((deadline) => deadline.date?.startsWith('--'));
    if (yearless) recurrences.push({ text: yearless.text, cycle: 'hang_nam', start: yearless.start, end: yearless.end });
  }
  const count = Math.max(1, clause.deadlines.length, recurrences.length);
  const made: Assignment[] = [];
  for (let index = 0; index < count; index += 1) {
    const deadline: Deadline | null = clause.deadlines[Math.min(index, clause.deadlines.length - 1)] ?? null;
    const recurrence = recurrences[Math.min(index, recurrences.length - 1)] ?? null;
    made.push({
      item,
      start: clause.start,
      end: clause.end,
      ...who,
      coordinating: inherited ? scope.coordinating : names(clause.coordinating),
      coordinatingSpans: inherited ? [] : spans(clause.coordinating),
      deadline,
      recurrence,
      reportTo: names(clause.reportTo),
    });
  }
  return made;
}

/** Reads the sentences of an item or paragraph into assignments. */
function assign(
  sentences: readonly SentenceOf[],
  scope: Scope,
  accept: (clause: Clause, sentence: SentenceReading) => boolean,
  before: Carried | null = null,
): { readonly made: Assignment[]; readonly carried: Carried | null } {
  const made: Assignment[] = [];
  let carried: Carried | null = before;
  let headed = scope;
  for (const { reading, item } of sentences) {
    if (reading.bare.length > 0) {
      // «2. Sở Tài chính» and its sentences on the lines below, in one text
      headed = { ...scope, lead: names(reading.bare), headed: { item, spans: spans(reading.bare) }, coordinating: [] };
      carried = null;
      continue;
    }
    let first = true;
    for (const clause of reading.clauses) {
      const previous: Assignment | undefined = made[made.length - 1];
      const ordered = clause.imperative || (!first && previous !== undefined);
      if (!ordered || !accept(clause, reading)) {
        first = false;
        continue;
      }
      if (!first && !standsAlone(clause) && previous && previous.item === item && (clause.fragment || plain(previous))) {
        made[made.length - 1] = { ...previous, end: clause.end };
      } else made.push(...assignmentsOf(clause, item, headed, clause.kind === 'open' || clause.kind === 'mutual' ? carried : null));
      if (clause.kind === 'named') carried = { lead: names(clause.lead) };
      first = false;
    }
  }
  return { made, carried };
}

/** A line that only opens what follows: nothing is left to do when its subject and the usual words are taken away. */
function isMereLeadIn(clause: Clause): boolean {
  return (
    clause.deadlines.length === 0 &&
    clause.recurrences.length === 0 &&
    clause.reportTo.length === 0 &&
    (clause.words < 16 || clause.coordinating.length > 0)
  );
}

function isTitle(item: OutlineItem): boolean {
  return (
    item.kind === 'heading' ||
    (item.children.some((child) => child.kind !== 'row') &&
      !/[.;…]\s*$/u.test(item.text.replace(/\.\/\.?\s*$/u, '.')) &&
      !/[:]\s*$/u.test(item.text))
  );
}

const ORDERS = /^\s*(?:yêu cầu|đề nghị|chỉ thị|giao nhiệm vụ|phân công)(?![\p{L}\p{M}])/iu;

/** «Chủ tịch UBND tỉnh yêu cầu thực hiện …:» orders, but says not whom: its subject is who issues the document. */
function isIssuer(text: string, clause: Clause): boolean {
  const last = clause.lead.at(-1);
  return !clause.issued && last !== undefined && ORDERS.test(text.slice(last.end, last.end + 24));
}

/** The scope that an item's own text opens for what stands below it. */
function scopeBelow(item: OutlineItem, sentences: readonly SentenceOf[], scope: Scope, depth: number, matcher: OrganMatcher): Scope {
  const last = sentences[sentences.length - 1]?.reading;
  const title = isTitle(item);
  const yearly = scope.yearly || /(?:hằng|hàng)\s+năm/iu.test(item.text.slice(0, 300));
  const descriptive = scope.descriptive || DESCRIPTIVE_SECTION.test(item.text.slice(0, 80).trimStart());
  const below: Scope = {
    ...scope,
    yearly: title || item.kind === 'paragraph' || (last?.leadIn ?? false) ? yearly : scope.yearly,
    descriptive: title ? descriptive : scope.descriptive,
    depth,
  };
  if (!last) return below;
  if (last.bare.length > 0)
    return {
      ...below,
      lead: names(last.bare),
      headed: { item, spans: spans(last.bare) },
      coordinating: [],
      descriptive: scope.descriptive,
    };
  const clause = last.clauses.filter((one) => one.kind === 'named').at(-1);
  if (clause && item.kind === 'paragraph' && isIssuer(item.text, clause)) return below;
  if ((last.leadIn || title) && clause && (last.leadIn || clause.explicit)) {
    if (clause.issued && item.kind === 'paragraph')
      return { ...below, addressees: names(clause.lead), lead: [], headed: null, coordinating: [] };
    const charged = chargedUnits(item.text, clause.lead, matcher);
    if (charged.length === 0) return { ...below, lead: [], headed: null, coordinating: [] };
    return {
      ...below,
      lead: names(charged),
      headed: { item, spans: spans(charged) },
      coordinating: names(clause.coordinating),
    };
  }
  return below;
}

const LEAD_COLUMN = /(?:chủ trì|thực hiện chính|chịu trách nhiệm|được giao|đầu mối|tham mưu|trách nhiệm)/iu;
const PLAIN_LEAD_COLUMN =
  /^(?:(?:cơ quan|đơn vị|bộ phận|phòng,? ban|phân công|cá nhân|đơn vị,? cá nhân)(?:,?\s*(?:cơ quan|đơn vị|địa phương|cá nhân))?(?:\s+thực hiện)?)$/iu;
const COORDINATING_COLUMN = /phối hợp/iu;
const TIME_COLUMN = /(?:thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|kỳ hạn)/iu;
const REPORT_COLUMN = /(?:(?<!(?:loại|tên|nội dung|kỳ|số|mẫu|thời gian|hình thức) )báo cáo|cấp trình|nơi nhận|cấp phê duyệt)/iu;

function cellMentions(item: OutlineItem, cell: TextSpan, matcher: OrganMatcher): OrganMention[] {
  const whole = item.text.slice(cell.start, cell.end);
  const found: OrganMention[] = [];
  let at = 0;
  // Lines and «; » separate units for certain; what the grammar cannot read to its end stays whole.
  for (const piece of whole.split(/[;\n]|<br\s*\/?>/iu)) {
    const offset = whole.indexOf(piece, at);
    at = offset + piece.length;
    const lead = piece.length - piece.replace(/^[\s+–•-]+/u, '').length;
    let last = piece.length;
    while (last > lead && /[\s.,]/.test(piece.charAt(last - 1))) last -= 1;
    const text = piece.slice(lead, last);
    if (!/\p{L}/u.test(text)) continue;
    const start = cell.start + offset + lead;
    const syllables = syllablesOf(text);
    const list = readOrgans({ text, syllables, end: syllables.length, matcher }, 0, false);
    if (list && list.next >= syllables.length)
      for (const mention of list.mentions) found.push({ name: mention.name, start: start + mention.start, end: start + mention.end });
    else found.push({ name: text, start, end: start + text.length });
  }
  return found;
}

function rowAssignments(item: OutlineItem, scope: Scope, matcher: OrganMatcher): Assignment[] {
  const cells = item.cells ?? [];
  const lead: OrganMention[] = [];
  const coordinating: OrganMention[] = [];
  const reportTo: OrganMention[] = [];
  let deadlines: readonly Deadline[] = [];
  let recurrence: RecurrenceMention | null = null;
  let columns = 0;
  for (const cell of cells) {
    const header = cell.header.trim();
    if (!/\p{L}/u.test(header)) continue;
    if (COORDINATING_COLUMN.test(header) && !/chủ trì/iu.test(header)) {
      columns += 1;
      coordinating.push(...cellMentions(item, cell, matcher));
    } else if (TIME_COLUMN.test(header)) {
      columns += 1;
      recurrence = recurrence ?? recurrenceOfCell(item.text, cell.start, cell.end);
      if (deadlines.length === 0) deadlines = datedBeside(recurrence, deadlinesOfCell(item.text, cell.start, cell.end));
    } else if (LEAD_COLUMN.test(header) || PLAIN_LEAD_COLUMN.test(header)) {
      columns += 1;
      lead.push(...cellMentions(item, cell, matcher));
    } else if (REPORT_COLUMN.test(header)) reportTo.push(...cellMentions(item, cell, matcher));
  }
  if (columns === 0 || (lead.length === 0 && coordinating.length === 0 && deadlines.length === 0 && !recurrence)) return [];
  const inherited = lead.length === 0;
  const leadKind: LeadKind = !inherited || scope.lead.length > 0 ? 'named' : scope.addressees.length > 0 ? 'implied-addressees' : 'none';
  return (deadlines.length > 0 ? deadlines : [null]).map((deadline) => ({
    item,
    start: 0,
    end: item.text.length,
    lead: inherited ? (scope.lead.length > 0 ? scope.lead : scope.addressees) : names(lead),
    leadKind,
    leadSpans: spans(lead),
    coordinating: names(coordinating),
    coordinatingSpans: spans(coordinating),
    deadline,
    recurrence,
    reportTo: names(reportTo),
  }));
}

/** Beside a cycle, words that say no day are those of the cycle. */
function datedBeside(recurrence: RecurrenceMention | null, deadlines: readonly Deadline[]): readonly Deadline[] {
  return recurrence ? deadlines.filter((deadline) => deadline.date !== null) : deadlines;
}

/** True for a line that only says who and by when, of the item above it. */
function isLabelled(item: OutlineItem, reader: Reader): boolean {
  if (item.kind === 'row' || item.children.length > 0) return false;
  const [first] = labelsOf(item, reader);
  return first !== undefined && !/[\p{L}\d]/u.test(item.text.slice(0, first.label));
}

/** Puts labelled values («Đơn vị chủ trì: …», «Thời gian: …») upon the assignments of an item, or makes one of them. */
function label(owner: Owner, from: OutlineItem, values: readonly LabelledValue[], scope: Scope, matcher: OrganMatcher): void {
  const read = (role: LabelRole) =>
    unique(values.filter((value) => value.role === role).flatMap((value) => cellMentions(from, value, matcher)));
  const lead = read('lead');
  const coordinating = read('coordinating');
  const time = values.find((value) => value.role === 'time');
  const recurrence = time ? recurrenceOfCell(from.text, time.start, time.end) : null;
  const deadlines = time ? datedBeside(recurrence, deadlinesOfCell(from.text, time.start, time.end)) : [];
  const inherited = scope.lead.length > 0 ? scope.lead : scope.addressees;
  if (owner.assignments.length === 0) {
    owner.assignments.push({
      item: owner.item,
      start: 0,
      end: owner.item.text.length,
      lead: inherited,
      leadKind: scope.lead.length > 0 ? 'named' : scope.addressees.length > 0 ? 'implied-addressees' : 'none',
      leadSpans: [],
      coordinating: [],
      coordinatingSpans: [],
      deadline: null,
      recurrence: null,
      reportTo: [],
    });
  }
  const here = from === owner.item;
  const labelled = owner.assignments.flatMap((assignment) =>
    (deadlines.length > 0 ? deadlines : [null]).map(
      (deadline): Assignment => ({
        ...assignment,
        ...(lead.length > 0 ? { lead: names(lead), leadKind: 'named' as const, leadSpans: here ? spans(lead) : [] } : {}),
        ...(coordinating.length > 0 ? { coordinating: names(coordinating), coordinatingSpans: here ? spans(coordinating) : [] } : {}),
        ...(deadline ? { deadline: here ? deadline : { ...deadline, start: assignment.start, end: assignment.start } } : {}),
        ...(recurrence ? { recurrence: here ? recurrence : { ...recurrence, start: assignment.start, end: assignment.start } } : {}),
      }),
    ),
  );
  owner.assignments.splice(0, owner.assignments.length, ...labelled);
}

function addresseesOf(paragraphs: readonly string[], { matcher, preamble }: Reader): readonly string[] {
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const text = paragraphs[index] ?? '';
    if (!/[:：]\s*$/u.test(text)) continue;
    const sentences = readText(text, matcher);
    preamble.set(text, sentences);
    const last = sentences.at(-1);
    const clause =
      last?.clauses.filter((one) => one.kind === 'named' && one.explicit).at(-1) ??
      last?.clauses.filter((one) => one.kind === 'named').at(-1);
    if (clause && !isIssuer(text, clause)) return names(chargedUnits(text, clause.lead, matcher));
  }
  return [];
}

function visit(items: readonly OutlineItem[], scope: Scope, reader: Reader, owner: Owner | null, into: Task[]): void {
  const { matcher } = reader;
  let current = scope;
  for (const item of items) {
    if (item.kind === 'row') {
      const assignments = rowAssignments(item, current, matcher);
      if (assignments.length > 0) into.push({ number: item.path, item, text: item.text, assignments });
      else if (item.children.length > 0) visit(item.children, current, reader, null, into);
      continue;
    }
    const labels = labelsOf(item, reader);
    if (labels.length > 0 && isLabelled(item, reader)) {
      // «Đơn vị chủ trì: …» as a line of its own speaks of the item above; its owner has read it.
      continue;
    }
    const sentences = readItem(item, reader, labels[0]?.label);
    const leadIn = sentences.at(-1)?.reading.leadIn ?? false;
    if (item.kind === 'paragraph') {
      const { made } = assign(sentences, current, acceptParagraph(owner, current, leadIn), owner?.carried ?? null);
      if (owner) owner.assignments.push(...made);
      else if (made.length > 0) into.push({ number: item.path, item, text: item.text, assignments: made });
      // A lead-in paragraph speaks for the items after it; a paragraph that names nobody ends what a lead-in paragraph began.
      if (leadIn) current = scopeBelow(item, sentences, current, scope.depth, matcher);
      continue;
    }
    const facts = item.children.filter((child) => isLabelled(child, reader));
    const title = isTitle(item) && facts.length === 0;
    const accept = (clause: Clause, sentence: SentenceReading): boolean => {
      if (title) return clause.explicit && (clause.deadlines.length > 0 || clause.recurrences.length > 0);
      if (sentence.leadIn && item.children.length > 0 && isMereLeadIn(clause)) return false;
      return !current.descriptive || clause.explicit;
    };
    const { made, carried } = assign(sentences, current, accept);
    const own: Owner = { item, assignments: made, carried };
    if (labels.length > 0) label(own, item, labels, current, matcher);
    for (const fact of facts) label(own, fact, labelsOf(fact, reader), current, matcher);
    const at = into.length;
    if (scope.depth < DEEPEST && item.children.length > 0)
      visit(item.children, scopeBelow(item, sentences, current, scope.depth + 1, matcher), reader, own, into);
    if (own.assignments.length > 0) into.splice(at, 0, { number: item.path, item, text: item.text, assignments: own.assignments });
  }
}

/** The item whose paragraphs are being read. */
interface Owner {
  readonly item: OutlineItem;
  readonly assignments: Assignment[];
  /** Subject with which the item's own text ends; its paragraphs go on with it. */
  readonly carried: Carried | null;
}

/** Outside items, and below a heading, a paragraph is mostly prose: only an explicit order counts. */
function acceptParagraph(owner: Owner | null, scope: Scope, leadIn: boolean): (clause: Clause) => boolean {
  return (clause) => {
    if (leadIn && isMereLeadIn(clause)) return false;
    if (leadIn && clause.issued) return false;
    if (!owner || scope.descriptive) return clause.explicit && clause.lead.length > 0;
    return owner.item.kind !== 'heading' || clause.kind !== 'open' || scope.lead.length > 0 || clause.deadlines.length > 0;
  };
}

/**
 * Nhiệm vụ of a document: one entry per item, điểm, gạch đầu dòng or table row that assigns work, in the order of the text; a paragraph
 * belongs to its item. Total on any outline, linear in its text.
 */
export function extractTasks(outline: readonly OutlineItem[], context: TaskContext): readonly Task[] {
  const tasks: Task[] = [];
  const reader: Reader = { matcher: context.organs, preamble: new Map(), labels: new Map() };
  const scope: Scope = {
    lead: [],
    headed: null,
    coordinating: [],
    addressees: addresseesOf(context.preamble, reader),
    yearly: false,
    descriptive: false,
    depth: 0,
  };
  visit(outline, scope, reader, null, tasks);
  return tasks;
}
