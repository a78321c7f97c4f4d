import { findCitations } from '../../document/citations/find-citations.ts';
import type { WritableDocument } from '../../document/document.ts';
import type { LocatedAssignment, LocatedTask } from '../../document/document-tasks.ts';
import { type Clause, clausesOf, FORM } from '../../document/press/clauses.ts';
import { quantitiesOf } from '../../document/press/quantities.ts';
import { beginsWithVerb, spokenSentences, subjectOf as spokenSubjectOf } from '../../document/speech/spoken-sentences.ts';
import { isCharged } from '../../document/tasks/charging.ts';
import type { Deadline, Task } from '../../document/tasks/task.ts';
import { type Place, placeOf, type SourceText, verbatim } from '../../source/source-text.ts';
import { countSyllables, sentences } from '../../vietnamese/tokens.ts';
import { issuerInSentence } from '../html/phrases.ts';
import { type Actor, actorOf } from './draft-actors.ts';
import {
  beginsWithOrgan,
  hasPredicate,
  isDue,
  leansBack,
  namesNobody,
  namesOnly,
  onlyReports,
  standsAlone,
  tells,
  toldClauses,
  withWhom,
} from './draft-clauses.ts';
import { type Label, labelsOf } from './draft-labels.ts';

/** One thing that a draft may say: words of one clause, who it is said of, and what it tells. */
export interface Statement {
  readonly clause: string;
  /** Position of the clause in the document, and of the statement in it. */
  readonly order: number;
  /** Who does it, where the words below do not say so themselves. */
  readonly actor: Actor | null;
  /** His name is too long to stand in one sentence with what he does: it is said in a sentence of its own. */
  readonly isApart: boolean;
  /** What must stand before it, once in a paragraph: «Mục tiêu:», «Chủ tịch … yêu cầu», «Chủ tịch … viết:». */
  readonly before: Before | null;
  /** What the draft says, without full stops: the first sentence after `before` and `actor`, and those that follow it. */
  readonly sentences: readonly string[];
  /** What it tells, by kind: units, deadlines, figures. */
  readonly tells: readonly string[];
  /** With `before` and the whole name of `actor`. */
  readonly syllables: number;
  /** Without them. */
  readonly shortest: number;
}

export interface Before {
  readonly words: string;
  /** The same where the draft has said it of an earlier paragraph: «Chủ tịch … cũng yêu cầu». */
  readonly again: string;
  /** The clause that says it, where its statement stands in another. */
  readonly clause: string | null;
}

/** How a draft says its statements: for a voice, in sentences of a length, days of the year of issue without the year. */
export interface Voice {
  /** Syllables as they are spoken: above `warn` a sentence is cut, above `error` it is left to others. */
  readonly longSentence: { readonly warn: number; readonly error: number };
  readonly year: string | null;
}

/** What each thing is worth to a reader who must know who does what by when. */
const WORTH: readonly (readonly [RegExp, number])[] = [
  [/^meeting:/, 20],
  [/^party:/, 6],
  [/^deadline:/, 5],
  [/^lead:/, 3],
  [/^figure:/, 2.5],
  [/^with:/, 1.5],
  [/^cycle:/, 1],
  [/^clause:/, 0.5],
  [/^text:/, 0.3],
];

const worthOf = (thing: string) => WORTH.find(([form]) => form.test(thing))?.[1] ?? 0;

/** Everybody who reads the document: it tells a reader less than a unit does. */
const GENERIC =
  /^(?:(?:thủ trưởng|giám đốc|người đứng đầu)\s)?các\s(?:sở, ban, ngành|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|thành phần)(?!\p{L})/iu;

/** A subject that would be longer, in syllables, is left to the clause. */
const LONGEST_SUBJECT = 24;
/** A sentence that is no task is left to the document where it is longer. */
const LONGEST_SENTENCE = 90;

/** A unit that can stand before a verb: not a heading in capitals, not a list that would drown it. */
function isName(subject: string): boolean {
  return subject !== '' && !/\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(subject) && countSyllables(subject) <= LONGEST_SUBJECT;
}

/** Everything that a draft can choose from: each task of the document, then its other sentences, of which those with a figure or a day count most. */
export function statementsOf(document: WritableDocument, tasks: readonly LocatedTask[], voice: Voice | null): readonly Statement[] {
  const clauses = clausesOf(document);
  const clauseOf = clauseOfTasks(document);
  const order = new Map(clauses.all.map((clause, index) => [clause.id, index]));
  const labels = labelsOf(document);
  const asking = askingOf(document);
  const found: Statement[] = [];
  const said = new Set<string>();
  const add = (clause: Clause, told: Omit<Told, 'clause' | 'order' | 'label' | 'asking' | 'typeName'> & { readonly asks: boolean }) => {
    const label = labels(clause);
    const made = statement(
      {
        ...told,
        clause,
        order: (order.get(clause.id) ?? 0) * 10_000 + found.length,
        label,
        typeName: document.type.name,
        asking: told.asks ? asking : null,
      },
      voice,
    );
    if (made) found.push(made);
  };
  for (const { task, assignments } of tasks) {
    // Cells are no sentence.
    if (task.item.kind === 'row') continue;
    for (const text of new Set(assignments.map((one) => one.text))) {
      const clause = clauseOf(task, text);
      if (!clause || !isClosed(text.value)) continue;
      const own = assignments.filter((one) => one.text === text);
      const all = [...sentences(text.value, { lines: 'join' })];
      for (const [index, { start, end }] of all.entries()) {
        const written = text.value.slice(start, end);
        const next = all[index + 1];
        // «Hoàn thành trước ngày …» tells of the sentence before it, and is said with it.
        const leaning = next && isDue(text.value.slice(next.start, next.end)) ? next : null;
        const here = own.filter(({ assignment }) => assignment.start < (leaning?.end ?? end) && assignment.end > start);
        const [first] = here;
        if (!first || said.has(written) || /:$/.test(written) || isDue(written)) continue;
        said.add(written);
        if (leaning) said.add(text.value.slice(leaning.start, leaning.end));
        const words = leaning ? `${ended(written)}; ${lowered(text.value.slice(leaning.start, leaning.end))}` : written;
        const head = opened(words) === words ? headOf(first, start, text.value) : null;
        const isOthers = isOfAnother(labels(clause), first.assignment.lead);
        const isOwn = isOfTypeItself(words, document.type.name);
        const carried = head === null && !isOthers && !isOwn ? subjectOf(first, words) : null;
        const isNamed = first.assignment.leadSpans.length > 0 || carried !== null;
        const { lead, leadKind } = first.assignment;
        // Another unit before the last clause may be who does what comes after it.
        const border = start + written.lastIndexOf('; ');
        const isAlone = here.every(({ assignment }) => assignment.lead.join('|') === lead.join('|') || assignment.start > border);
        const tells = here.flatMap(({ assignment: one }) => [
          ...(one.leadSpans.length > 0 || carried !== null
            ? one.lead.map((name) => `${GENERIC.test(name) ? 'with' : 'lead'}:${name}`)
            : []),
          ...one.coordinating.map((name) => `with:${name}`),
          ...(one.deadline ? [deadlineTold(one.deadline)] : []),
          ...(one.recurrence ? [`cycle:${clause.id} ${one.recurrence.cycle}`] : []),
        ]);
        add(clause, {
          actor: head?.actor ?? (carried === null ? null : actorOf(carried, lead.length)),
          follower: REPORTING.test(words) ? null : isAlone && isNamed ? actorOf(lead.join(', '), lead.length) : spokenActorOf(words),
          words: opened(head ? words.slice(head.length).trimStart() : words),
          asks: !isNamed && !isOthers && (leadKind === 'implied-addressees' || leadKind === 'none'),
          isTask: true,
          speaker: null,
          tells: isOthers && tells.length === 0 ? [`text:${clause.id} ${start}`] : tells,
        });
      }
    }
  }
  for (const [index, sentence] of meetingOf(document).entries()) {
    if (voice && spokenLength(sentence) > voice.longSentence.error) continue;
    const syllables = countSyllables(sentence);
    found.push({
      clause: FORM,
      order: index,
      actor: null,
      isApart: false,
      before: null,
      sentences: [sentence],
      tells: [`meeting:${index}`],
      syllables,
      shortest: syllables,
    });
  }
  const speaker = speakerOf(document);
  const firstTask = document.type.assignsTasks
    ? clauses.all.findIndex(({ id }) => /^(?:\d|[IVX]+(?:\.|$)|Điều|Phần|Chương|-)/u.test(id))
    : -1;
  for (const [index, clause] of clauses.all.entries()) {
    if (clause.id === FORM || clause.id.startsWith('can-cu') || clause.id.includes('bang-')) continue;
    for (const text of clause.texts.filter(isClosed)) {
      for (const { start, end } of sentences(text, { lines: 'join' })) {
        const words = text.slice(start, end);
        if (said.has(words) || /[:!]$/.test(words) || ![...said].every((one) => !one.includes(words) && !words.includes(one))) continue;
        if (IDENTITY.test(words) || isDue(words) || countSyllables(words) > LONGEST_SENTENCE) continue;
        add(clause, {
          actor: null,
          follower: speaker === null ? spokenActorOf(opened(words)) : null,
          words: speaker === null ? opened(words) : words,
          asks: false,
          isTask: false,
          speaker,
          tells: [
            ...(PARTY.exec(words)
              ?.slice(0, 1)
              .map((name) => `party:${name}`) ?? []),
            `text:${clause.id} ${start}`,
          ],
          isOccasion: index < firstTask,
        });
      }
    }
  }
  return found;
}

/** «Trưởng Phòng Kinh tế báo cáo: …»: what follows is what he tells, not what he does. */
const REPORTING = /^[^:;]{0,90}(?<!\p{L})(?:báo cáo|cho biết|thông tin|phát biểu|nêu rõ|nêu|kết luận)\s?:\s/iu;

/** The unit that a sentence begins with, as speech says it again. */
function spokenActorOf(words: string): Actor | null {
  const subject = REPORTING.test(words) ? null : spokenSubjectOf(words);
  return subject === null ? null : actorOf(subject, 1);
}

/** A deadline that the document sets, with the clause that it stands in. */
export interface SetDeadline {
  readonly clause: string;
  /** As it is written. */
  readonly text: string;
}

/** The deadlines of tasks that none of these statements tells, in the order of the document; each once. */
export function untoldDeadlines(
  document: WritableDocument,
  tasks: readonly LocatedTask[],
  chosen: readonly Statement[],
): readonly SetDeadline[] {
  const clauseOf = clauseOfTasks(document);
  const told = new Set(chosen.flatMap(({ clause, tells }) => tells.map((thing) => `${clause} ${thing}`)));
  const untold = new Map<string, SetDeadline>();
  for (const { task, assignments } of tasks)
    for (const { assignment, text } of assignments) {
      const { deadline } = assignment;
      const clause = clauseOf(task, text);
      if (deadline === null || !clause) continue;
      const thing = `${clause.id} ${deadlineTold(deadline)}`;
      if (!told.has(thing) && !untold.has(thing)) untold.set(thing, { clause: clause.id, text: deadline.text.replace(/\s+/g, ' ') });
    }
  return [...untold.values()];
}

function deadlineTold({ date, text }: Deadline): string {
  return `deadline:${date ?? text}`;
}

/** A text with a mark at its end is no heading. */
function isClosed(text: string): boolean {
  return /[.;!?…](?:[”"»)\]]|\/\.)*$/u.test(text.trim());
}

/** What follows a name that stands in a sentence of its own. */
export const CHARGED = 'được giao nhiệm vụ';

/** «Bên A: …»: who is meant by the name that the rest of a contract uses. */
const PARTY = /^Bên (?:\p{Lu}|\p{Ll}+)(?=\s?:)/u;

/** When and where one is invited, and who presides, as the invitation says it. */
function meetingOf({ invitation }: WritableDocument): readonly string[] {
  if (!invitation) return [];
  const { time, venue, chair } = invitation;
  const parts = [
    ['Thời gian', time],
    ['Địa điểm', venue],
    ['Chủ trì', chair],
  ] as const;
  return parts.flatMap(([label, field]) => (field === null ? [] : [`${label}: ${field.value.replace(/[\s.;]+$/, '')}`]));
}

/** What tells who somebody is or how to reach him: no news. */
const IDENTITY =
  /^(?:điện thoại|fax|e-?mail|thư điện tử|địa chỉ|(?:số )?tài khoản|mã số|số (?:báo danh|định danh|căn cước)|họ và tên|họ tên|ông|bà|ngày sinh|sinh ngày|chức vụ|đại diện|người liên hệ|vắng mặt|thư ký|chủ trì|chủ tọa|chủ toạ|thành phần|hôm nay)(?:\s[^:]{0,30})?:/iu;

/** Who sits in a body, one by one: names under such a heading, or after such a role, are no sentence. */
const MEMBERS = /(?<!\p{L})(?:thành viên|thành phần|danh sách)(?!\p{L})/iu;
const ROLE =
  /^(?:các\s)?(?:phó\s)?(?:tổ trưởng|tổ phó|trưởng (?:ban|đoàn|nhóm|tiểu ban)|thành viên|ủy viên|uỷ viên|thư ký|chủ tịch hội đồng|chủ nhiệm)(?:\s[^:;]{1,30})?:/iu;

/** Who is bound by a decision: a form of words at its end, which names everybody and tells nothing. */
const ENACTING =
  /^[^\d.;]{0,60}(?<!\p{L})kính (?:trình|đề nghị|mong)\s[^\d.;]{1,90}\sxem xét(?:,\s(?:quyết định|phê duyệt|chỉ đạo|cho ý kiến))*$|(?<!\p{L})chịu trách nhiệm (?:thi hành|thực hiện)\s(?:\S+\s){1,4}này$|(?<!\p{L})thông báo\s(?:để|đến|tới)\s[^\d.;]+\sbiết(?:[\s,]+(?:và|tổ chức|triển khai|phối hợp|thực hiện|theo dõi))*$/iu;

/** «2.376.000.000 đồng (hai tỷ, … đồng)», «02 (hai) bản»: a figure said again in words. */
const IN_WORDS =
  /(?<=\d(?:\s\p{L}{1,6}){0,2})\s\((?:bằng chữ:?\s)?(?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ|linh|lẻ|rưỡi|phẩy),?\s?)+(?:đồng|phần trăm)?(?:\schẵn)?\)/giu;

/** Who speaks of himself in a letter: each sentence of it is what he says. */
function speakerOf(document: WritableDocument): string | null {
  const isOwn = (text: string) => /(?<!\p{L})(?:tôi|chúng tôi)(?!\p{L})/iu.test(text);
  const { all } = clausesOf(document);
  return !document.type.assignsTasks && all.some((clause) => clause.texts.some(isOwn)) ? issuerInSentence(document) : null;
}

/** «Chủ tịch Ủy ban nhân dân tỉnh yêu cầu»: who has those that are addressed do what no unit is named for; null in types that give no work. */
function askingOf(document: WritableDocument): Asking | null {
  if (!document.type.assignsTasks) return null;
  const isIssued = document.stage === 'ban_hanh' || document.stage === 'thu_hoi';
  const who = isIssued ? issuerInSentence(document) : `Dự thảo ${document.type.name}`;
  return { who, verb: askingVerb(document) ?? 'yêu cầu' };
}

/** «yêu cầu», «đề nghị»: with which the sentence that opens the tasks of a document asks for them; null where it asks nobody. */
export function askingVerb(document: WritableDocument): string | null {
  const opening = clausesOf(document).all.find(
    (clause) => clause.id.startsWith('mo-dau-') && clause.texts.some((text) => /:\s*$/.test(text)),
  );
  const verbs = opening?.texts.join(' ').match(/(?<!\p{L})(?:yêu cầu|đề nghị)(?!\p{L})/giu);
  return verbs?.at(-1)?.toLowerCase() ?? null;
}

/** The units with which a sentence begins, where what they do follows at once. */
function headOf({ assignment }: LocatedAssignment, start: number, text: string): { readonly actor: Actor; readonly length: number } | null {
  const spans = assignment.leadSpans;
  const from = Math.min(...spans.map((one) => one.start));
  const end = Math.max(...spans.map((one) => one.end));
  if (spans.length === 0 || from !== start) return null;
  const after = text.slice(end);
  if (!/^\s/.test(after) || !beginsWithVerb(after.trimStart())) return null;
  return { actor: actorOf(text.slice(start, end), spans.length), length: end - start };
}

/** Who carries over does what a verb says; other words name somebody or something else themselves. */
function subjectOf({ assignment, headed }: LocatedAssignment, words: string): string | null {
  const { lead, leadKind, leadSpans } = assignment;
  if (leadSpans.length > 0 || (leadKind !== 'named' && leadKind !== 'carried-over') || !beginsWithVerb(words)) return null;
  // «Đề nghị phúc khảo … gửi trước ngày …» under «Sở … báo:» is what others ask for.
  const asked = words.replace(/^(?:yêu cầu|đề nghị|kiến nghị)\s/iu, '');
  if (asked !== words && !beginsWithOrgan(asked)) return null;
  const subject = lead.join(', ');
  if (headed !== null && isSubmitted(headed.text.value, Math.max(...headed.spans.map((one) => one.end)))) return null;
  return isName(subject) && (headed === null || isCharged(headed.text.value, headed.spans)) ? subject : null;
}

/** «Sở Xây dựng kính trình Ủy ban nhân dân thành phố:»: what stands below is for another to do. */
function isSubmitted(heading: string, end: number): boolean {
  return /^\s(?:kính\s)?(?:trình|đề nghị|kiến nghị|đề xuất|kính mong)\s[^;]*:\s*$/iu.test(heading.slice(end));
}

/** «Nghĩa vụ của Bên nhận», «Người được ủy quyền thực hiện …:»: a heading that says whose work it is. */
const WHOSE = /^(?:trách nhiệm|nghĩa vụ|quyền|nhiệm vụ)(?:[\s,]+(?:và|quyền|nghĩa vụ|trách nhiệm|nhiệm vụ|hạn|lợi))*\s+của\s/iu;
/** What stands below it holds of itself, and is nobody's order. */
const STATED = /^(?:các\s|những\s)?(?:nguyên tắc|điều kiện|tiêu chuẩn|quan điểm)(?!\p{L})/iu;
const SOMEBODY = /^(?:người|bên|cá nhân|công chức|viên chức|cán bộ|chủ (?:hộ|đầu tư|cơ sở|dự án)|hộ|doanh nghiệp)(?!\p{L})/iu;

/** Whether the heading nearest to a clause gives it to somebody else than a unit carried from afar, or to nobody. */
function isOfAnother({ heading, isOfObjects }: Label, lead: readonly string[]): boolean {
  if (heading === null) return false;
  return (
    isOfObjects || STATED.test(heading) || ((WHOSE.test(heading) || SOMEBODY.test(heading)) && !lead.some((name) => heading.includes(name)))
  );
}

/** The clause that the words of a task stand in. */
function clauseOfTasks(document: WritableDocument): (task: Task, text: SourceText) => Clause | undefined {
  const clauses = clausesOf(document);
  const clauseAt = clauseFinder(clauses.all);
  return (task, text) => clauseAt(placeOf(text)) ?? clauses.byId.get(task.number);
}

/** The clause that words stand in: items are numbered again under each part, so that the place tells, not the number. */
function clauseFinder(all: readonly Clause[]): (place: Place) => Clause | undefined {
  const holds = (outer: Place, inner: Place) => outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
  return (place) => {
    let best: (Clause & { readonly place: Place }) | undefined;
    for (const clause of all) {
      if (clause.place === null || !holds(clause.place, place)) continue;
      const one = { ...clause, place: clause.place };
      // The innermost; of two that are as long, the one that comes later stands in the other.
      if (!best || one.place.end - one.place.start <= best.place.end - best.place.start) best = one;
    }
    return best;
  };
}

/** Words that join a sentence to the one before it, which a draft may not have. */
const JOINING =
  /^(?:tuy nhiên|tuy vậy|đồng thời|ngoài ra|bên cạnh đó|mặt khác|song song với đó|do đó|do vậy|vì vậy|theo đó|qua đó|từ đó),?\s+/iu;
/** Words that point at what a draft may not have said. */
const POINTING =
  /^(?:trong đó|sau (?:đó|thời hạn này|thời gian này)|những?\s\S+\s(?:này|đó)|các\s\S+\s(?:này|đó)|việc này|nội dung này|nhiệm vụ này)(?!\p{L})|(?<!\p{L})(?:nói trên|nêu trên|kể trên|trên đây|ở trên|vừa nêu|dưới đây|sau đây|như sau)(?!\p{L})/iu;
/** What no voice reads. */
const UNSPOKEN = /[()[\]]|(?<!\p{L})v\.\s?v/iu;
/** Words with which a sentence charges somebody itself. */
const CHARGING = /^(?:giao|yêu cầu|đề nghị|kính trình|kính đề nghị)(?!\p{L})/iu;

function opened(words: string): string {
  const own = words.replace(JOINING, '');
  return own === words ? words : capitalised(own);
}

function askedAgain({ who, verb }: Asking): string {
  return `${who} cũng ${verb}`;
}

/** «Dự báo bão đổ bộ vào đất liền …» outside the tasks: what is known, and nobody's deed. */
const REPORTED = /^dự báo\s/iu;

interface Asking {
  readonly who: string;
  readonly verb: string;
}

interface Told {
  readonly clause: Clause;
  readonly order: number;
  readonly actor: Actor | null;
  /** Who does what a later sentence of the same words begins with a verb for. */
  readonly follower: Actor | null;
  readonly words: string;
  readonly isTask: boolean;
  readonly speaker: string | null;
  readonly typeName: string;
  readonly label: Label;
  /** Who asks for it, where the words name nobody. */
  readonly asking: Asking | null;
  readonly tells: readonly string[];
  /** It stands before the tasks and says why they are set. */
  readonly isOccasion?: boolean;
}

/** «Thỏa thuận chấm dứt khi …» in a «Bản thỏa thuận»: the paper, not what somebody does. */
function isOfTypeItself(words: string, typeName: string): boolean {
  const [, noun] = /^bản\s(.+)$/iu.exec(typeName) ?? [];
  return (
    noun !== undefined &&
    words.toLowerCase().startsWith(`${noun.toLowerCase()} `) &&
    /^(?:chấm dứt|có|được|hết|bị|không còn|tự)\s/iu.test(words.slice(noun.length + 1))
  );
}

function headed(label: string, clause: string | null): Before {
  return { words: `${label}:`, again: `${label}:`, clause };
}

function statement(told: Told, voice: Voice | null): Statement | null {
  const { clause, order, speaker, typeName, label } = told;
  const whole = ended(told.words).replace(IN_WORDS, '');
  if (POINTING.test(whole) || ENACTING.test(whole) || (voice !== null && UNSPOKEN.test(whole))) return null;
  const isOfMember = ROLE.test(whole) || (label.heading !== null && MEMBERS.test(label.heading));
  const role = whole
    .replace(ROLE, '')
    .replace(/(?<!\p{L})thuộc(?!\p{L})/giu, 'của')
    .trimStart();
  if (isOfMember && (!tells(role) || /^(?:ông|bà|đồng chí)\s/iu.test(role))) return null;
  // «Nghị quyết này có hiệu lực …»: a noun, whatever its first word may be elsewhere.
  const isOwn = whole.toLowerCase().startsWith(`${typeName.toLowerCase()} này`) || isOfTypeItself(whole, typeName);
  const isDeed =
    !isOwn &&
    (told.isTask || !REPORTED.test(whole)) &&
    !CHARGING.test(whole) &&
    !label.isOfObjects &&
    (namesNobody(whole) || (label.isOfVerbs && !beginsWithOrgan(whole)));
  const named = told.actor === null && isDeed && label.heading !== null && label.aim === null ? namesOnly(label.heading) : null;
  const actor = named && !named.asks && label.heading !== null ? actorOf(label.heading, 1) : told.actor;
  const isVerbal = actor === null && isDeed;
  const isNameless =
    !isOwn &&
    (label.isOfObjects || (label.isOfNames && !tells(whole) && !beginsWithOrgan(whole)) || !hasPredicate(whole) || isDependent(whole));
  const isBare = actor === null && (isVerbal || isNameless);
  let before: Before | null = null;
  if (speaker !== null) before = { words: `${speaker} viết:`, again: `${typeName} có đoạn:`, clause: null };
  else if (label.isBasis) return null;
  else if (label.aim !== null) before = headed(label.aim, label.opener);
  else if (named?.asks && label.heading !== null) before = { words: label.heading, again: label.heading, clause: label.opener };
  else if (isVerbal && told.asking !== null)
    before = { words: `${told.asking.who} ${told.asking.verb}`, again: askedAgain(told.asking), clause: null };
  else if (isBare && (!hasRunIn(whole) || (isDependent(whole) && label.heading !== null))) {
    if (label.heading === null) return null;
    before = headed(label.heading, label.opener);
  }
  const isSmall = speaker === null && before !== null && actor === null && (CHARGING.test(whole) || (isBare && !beginsWithOrgan(whole)));
  const parts = (speaker === null ? toldClauses(whole) : [whole]).map((one, index) => (index === 0 && isSmall ? lowered(one) : one));
  const longest = before && countSyllables(before.again) > countSyllables(before.words) ? before.again : before?.words;
  const opening = [longest, actor?.name].filter(Boolean).join(' ');
  const teller = named && actor ? { ...told, follower: actor } : told;
  const joined = voice ? spokenIn(opening, parts, teller, isVerbal, voice) : [parts.join('; ')];
  // A name that leaves no room for what is done is said before it.
  const isApart =
    voice !== null &&
    joined === null &&
    told.isTask &&
    before === null &&
    actor !== null &&
    actor.again !== null &&
    spokenLength(`${actor.name} ${CHARGED}`) <= voice.longSentence.error;
  const said = isApart && actor?.again ? spokenIn(actor.again, parts, teller, isVerbal, voice) : joined;
  const figures = figuresOf(parts.join('; ')).map((one) => `figure:${one}`);
  if (said === null || (told.isOccasion === true && figures.length === 0)) return null;
  const shown = speaker === null ? said : said.map((one) => `“${one}”`);
  const shortest = shown.reduce((sum, one) => sum + countSyllables(one), 0);
  return {
    clause: clause.id,
    order,
    actor,
    isApart,
    before,
    sentences: shown,
    tells: [`clause:${clause.id.split('.')[0]}`, ...told.tells, ...figures],
    syllables: countSyllables(opening) + (isApart ? countSyllables(`${CHARGED} ${actor?.again}`) : 0) + shortest,
    shortest,
  };
}

/** «Thời gian: …», «Hạn chế, khó khăn: …»: it has its heading in itself; not «Xây dựng ba tuyến: biển, hồ, núi», where a list follows. */
function hasRunIn(words: string): boolean {
  const [, label = '', rest = ''] = /^([^:;]{3,60}):\s+(.+)/su.exec(words) ?? [];
  return label !== '' && (!namesNobody(label) || /^[\p{Lu}\d]/u.test(rest) || namesNobody(rest));
}

/** A condition, a time, a case or what is granted, without what it bears on. */
function isDependent(words: string): boolean {
  return (
    /^được\s/iu.test(words) ||
    /^(?:từ|trên|dưới)\s\d[^:;]{0,40}:/iu.test(words) ||
    (/^(?:khi|nếu|trường hợp|trong trường hợp)\s/iu.test(words) && !/,|\sthì\s|\sphải\s/iu.test(words))
  );
}

const DENYING = /(?<!\p{L})(?:không|chưa|cấm|chẳng|trừ|ngoại trừ)(?!\p{L})/iu;

/**
 * Clauses in sentences that can be read aloud, who does it said again where it is needed; null where one would be too long for a voice. A
 * clause that cannot stand alone (it tells only to whom, it names nobody) stays with the one before it.
 */
function spokenIn(
  opening: string,
  parts: readonly string[],
  { follower, speaker, asking, label }: Told,
  isVerbal: boolean,
  { longSentence, year }: Voice,
): readonly string[] | null {
  const heard = (words: string) => (year === null ? words : withoutYear(words, year));
  const whole = heard(parts.join('; '));
  const length = (words: string, first: boolean) => spokenLength(first && opening !== '' ? `${opening} ${words}` : words);
  const name = follower && countSyllables(follower.name) <= LONGEST_SPOKEN_NAME ? follower.name : null;
  const again = follower?.again ?? name;
  const asked = asking !== null && label.aim === null ? askedAgain(asking) : null;
  const said: string[] = [];
  const fitting = (words: string) => length(words, said.length < 2) <= longSentence.error;
  // What is denied may reach over a border: what one who is named once does after it stays with it.
  if (length(whole, true) <= longSentence.warn || (DENYING.test(whole) && /:\s/.test(whole)) || speaker !== null) said.push(whole);
  else {
    for (const { words: part, joint } of parts
      .map(heard)
      .flatMap((one, index) =>
        DENYING.test(one)
          ? [{ words: one, joint: '; ' }]
          : cutAtCommas(one, longSentence.warn - (index === 0 && opening !== '' ? spokenLength(opening) : 0)),
      )) {
      const before = said.at(-1);
      if (before === undefined) {
        const joined = length(part, true) > longSentence.error && name !== null ? withWhom(part) : null;
        // «Đơn vị này» would be whoever was named last.
        if (joined) said.push(joined.together, capitalised(`${name} ${joined.rest}`));
        else said.push(part);
      } else if (isDue(part)) said.push(`Việc này ${part}`);
      else if (name !== null && onlyReports(part) && !fitting(`${before}${joint}${part}`)) said.push(capitalised(`${name} ${part}`));
      else if (leansBack(part) || (DENYING.test(before) && namesNobody(part))) said[said.length - 1] = `${before}${joint}${part}`;
      else if (
        isVerbal &&
        asked !== null &&
        !beginsWithOrgan(part) &&
        !tells(part) &&
        length(`${asked} ${part}`, false) <= longSentence.error
      )
        said.push(`${asked} ${part}`);
      else if (standsAlone(part, follower !== null) || /^(?:trong đó|đồng thời|qua đó|từ đó|riêng)\s/iu.test(part))
        said.push(capitalised(part));
      else if (again !== null && namesNobody(part)) said.push(capitalised(`${again} ${part}`));
      else if (isVerbal) said.push(capitalised(part));
      else said[said.length - 1] = `${before}${joint}${part}`;
    }
  }
  const fits = said.every((one, index) => length(one, index === 0) <= longSentence.error && isReadable(one));
  return fits ? said : null;
}

/** A name that is said again may not make a sentence longer than it was. */
const LONGEST_SPOKEN_NAME = 9;

/** A clause cut where the grammar of speech finds a border, as it stands, with what joins each piece to the one before it. */
function cutAtCommas(clause: string, limit: number): readonly { readonly words: string; readonly joint: string }[] {
  const pieces = spokenSentences(verbatim({ path: '', text: clause }, 0, clause.length), limit);
  let end = 0;
  return pieces.map(({ written }, index) => {
    const { value } = written;
    const start = clause.indexOf(value, end);
    const joint = index === 0 ? '; ' : clause.slice(end, start);
    end = start + value.length;
    return { words: ended(value), joint: joint.trim() === '' ? '; ' : joint };
  });
}

function isReadable(sentence: string): boolean {
  return spokenSentences(verbatim({ path: '', text: sentence }, 0, sentence.length), Number.POSITIVE_INFINITY).every(
    ({ speech }) => speech.unreadable.length === 0,
  );
}

/** «trước ngày 30/6/2026» in a document of 2026 is «trước ngày 30/6» to who hears it that year. Dates of documents keep theirs. */
function withoutYear(sentence: string, year: string): string {
  const symbols = findCitations(sentence, { softBreaks: true });
  return sentence.replace(/(?<=ngày \d{1,2}\/\d{1,2})\/(\d{4})(?![\d/])/gu, (whole, written: string, at: number) =>
    written !== year || symbols.some((one) => one.start <= at && at < one.end) ? whole : '',
  );
}

/** How long a sentence is to who reads it aloud. */
export function spokenLength(sentence: string): number {
  return spokenSentences(verbatim({ path: '', text: sentence }, 0, sentence.length), Number.POSITIVE_INFINITY)[0]?.syllables ?? 0;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words as they follow others: a verb without its capital, a name with it. */
export function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}*[\s,]+[^\s\p{Lu}]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function ended(words: string): string {
  return words.replace(/(?:\.\/\.|[\s.;,])+$/u, '');
}

/** Figures and days that are no deadline of anybody. */
function figuresOf(text: string): readonly string[] {
  const symbols = findCitations(text, { softBreaks: true }).map(({ start, end }) => ({ start, end }));
  return quantitiesOf(text, symbols).flatMap((fact) =>
    fact.kind === 'number' && !fact.unit?.startsWith('#') ? [`${fact.value} ${fact.unit ?? ''}`] : [],
  );
}

/** Worth of all that some statements tell, each thing once. */
function worthOfAll(some: readonly Statement[]): number {
  let sum = 0;
  for (const thing of new Set(some.flatMap((one) => one.tells))) sum += worthOf(thing);
  return sum;
}

/** No more exchanges than this are made after the first choice. */
const MOST_EXCHANGES = 12;

/**
 * The statements that tell most within a length, in the order of the document. Greedy by worth for length, ties to what comes first; then one
 * is given up for another as long as more is told. `measure`: syllables of a draft of these, which is shorter than each by itself where units
 * and headings are said once for several.
 */
export function chooseStatements(
  all: readonly Statement[],
  length: number,
  measure: (chosen: readonly Statement[]) => number,
): readonly Statement[] {
  let chosen = filled([], all, length, measure);
  for (let count = 0; count < MOST_EXCHANGES; count++) {
    const better = exchanged(chosen, all, length, measure);
    if (!better) break;
    chosen = filled(better, all, length, measure);
  }
  return chosen;
}

const inOrder = (some: readonly Statement[]) => [...some].sort((a, b) => a.order - b.order);

/** With all that there is still room for. */
function filled(
  begun: readonly Statement[],
  all: readonly Statement[],
  length: number,
  measure: (chosen: readonly Statement[]) => number,
): readonly Statement[] {
  let chosen = begun;
  let room = length - (begun.length === 0 ? 0 : measure(begun));
  const told = new Set<string>(begun.flatMap((one) => one.tells));
  const left = new Set(all.filter((one) => !begun.includes(one)));
  for (;;) {
    let best: Statement | null = null;
    let most = 0;
    for (const one of left) {
      const worth = one.tells.reduce((sum, thing) => sum + (told.has(thing) ? 0 : worthOf(thing)), 0);
      const rate = worth / (one.syllables + 4);
      if (worth > 0 && rate > most) {
        best = one;
        most = rate;
      }
    }
    if (!best) return chosen;
    left.delete(best);
    // No draft is shorter than the words that only this statement says.
    if (best.shortest > room) continue;
    const more = inOrder([...chosen, best]);
    const needed = measure(more);
    if (needed > length) continue;
    chosen = more;
    room = length - needed;
    for (const thing of best.tells) told.add(thing);
  }
}

/** The exchange of one statement by which most is told more; null where none is better. */
function exchanged(
  chosen: readonly Statement[],
  all: readonly Statement[],
  length: number,
  measure: (chosen: readonly Statement[]) => number,
): readonly Statement[] | null {
  const now = worthOfAll(chosen);
  const room = length - measure(chosen);
  const offers: { readonly made: readonly Statement[]; readonly worth: number }[] = [];
  for (const one of all) {
    if (chosen.includes(one) || one.tells.every((thing) => worthOf(thing) < 1)) continue;
    for (const given of chosen) {
      if (one.shortest > room + given.syllables) continue;
      const made = [...chosen.filter((other) => other !== given), one];
      const worth = worthOfAll(made);
      if (worth > now + 1e-9) offers.push({ made, worth });
    }
  }
  offers.sort((a, b) => b.worth - a.worth);
  for (const { made } of offers) {
    const ordered = inOrder(made);
    if (measure(ordered) <= length) return ordered;
  }
  return null;
}
