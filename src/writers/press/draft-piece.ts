import { findCitations } from '../../document/citations/find-citations.ts';
import type { WritableDocument } from '../../document/document.ts';
import type { LocatedTask } from '../../document/document-tasks.ts';
import { fullTitle } from '../../document/identity.ts';
import { FORM } from '../../document/press/clauses.ts';
import type { PressKind } from '../../document/press/press-piece.ts';
import { LONG_SENTENCE, type PressSettings } from '../../document/press/press-settings.ts';
import { countSyllables } from '../../vietnamese/tokens.ts';
import {
  announcement,
  dateInSentence,
  headline,
  issuerInSentence,
  issuingVerb,
  saysDeed,
  subjectAfterNumber,
  subjectInSentence,
} from '../html/phrases.ts';
import {
  askingVerb,
  CHARGED,
  capitalised,
  chooseStatements,
  lowered,
  type Statement,
  spokenLength,
  statementsOf,
  untoldDeadlines,
  type Voice,
} from './draft-statements.ts';

/** What a machine drafts; a full text needs no draft. */
export type DraftKind = Exclude<PressKind, 'toan_van'>;

/** Lengths in syllables, lead and body together, where the editor asks for none. */
export const DRAFT_LENGTHS: Readonly<Record<DraftKind, number>> = { bao: 350, cong_thong_tin: 200, phat_thanh: 180 };

/**
 * Bản nháp tin bài: a source for the editor to finish, of whole sentences and clauses of the document, each with the clause that it comes
 * from; a comment tells the deadlines for which there was no room. The same document gives the same draft. `path` is how the piece names the
 * document. A sentence of a radio draft is cut above `longSentence.warn` syllables where it can be, and is not taken above `longSentence.error`.
 */
export function draftPiece(
  document: WritableDocument,
  tasks: readonly LocatedTask[],
  kind: DraftKind,
  path: string,
  length = DRAFT_LENGTHS[kind],
  longSentence: PressSettings['longSentence'] = LONG_SENTENCE,
): string {
  const lead = leadOf(document, kind, longSentence.error);
  const voice: Voice | null = kind === 'phat_thanh' ? { longSentence, year: document.date?.value.slice(0, 4) ?? null } : null;
  const syllables = (text: string) => countSyllables(text.replace(MARK, ''));
  const chosen = chooseStatements(statementsOf(document, tasks, voice), length - syllables(lead), (some) => syllables(bodyOf(some, kind)));
  const [title, ...others] = titlesOf(document);
  const untold = untoldDeadlines(document, tasks, chosen);
  const lines = [
    `# Bản nháp do máy soạn từ ${fullTitle(document)}. Biên tập xong thì xóa dòng may_soan.`,
    '# Dấu [^1.a] sau câu là mục của văn bản mà câu ấy được trích; giữ lại khi sửa câu.',
    'loai: tin_bai',
    `the_loai: ${kind}`,
    `van_ban: ${quoted(path)}`,
    `tit: ${quoted(title ?? headline(document))}`,
    ...others.map((one) => `# tít khác: ${one}`),
    ...(untold.length > 0 ? [`# hạn chưa nhắc: ${untold.map((one) => `${one.text} (${one.clause})`).join('; ')}`] : []),
    `sapo: ${quoted(lead)}`,
    'may_soan: true',
  ];
  return `---\n${lines.join('\n')}\n---\n\n${bodyOf(chosen, kind)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' '));
}

/**
 * Title options, the first to be taken: what is to be done, with the place before it; the same without where and when; who asks for it, or
 * issues it where its opening asks nobody; the document's own. What is not issued yet, or only asks, tells or invites, goes by the name of its type.
 */
function titlesOf(document: WritableDocument): readonly string[] {
  const { place, stage, type } = document;
  const isPlanned = stage === 'du_thao' || stage === 'trinh_ky';
  const own = isPlanned ? `Dự thảo ${headline(document)}` : headline(document);
  const subject = subjectInSentence(document).replace(/^(?:về việc|về|v\/v)\s+/iu, '');
  if (subject === '') return [own];
  const short = shortened(subject);
  const placed = (aim: string) => (place !== null && !aim.includes(place) ? `${place}: ${capitalised(aim)}` : capitalised(aim));
  const isDeed = saysDeed(subject);
  const asked = askingVerb(document);
  const who = issuerInSentence(document);
  const whose = asked === null ? `${who} ${issuingVerb(document)} ${headline(document)}` : `${who} ${asked} ${subject}`;
  const options =
    type.assignsTasks && !isPlanned && isDeed
      ? [placed(subject), ...(short === null ? [] : [placed(short)]), whose, own]
      : [own, ...(short === null ? [] : [own.replace(subject, short)]), ...(isPlanned || isDeed ? [] : [placed(subject)])];
  return [...new Set(options)];
}

/** A title is read at a glance: syllables of a short one. */
const SHORT_TITLE = 16;
const SHORTEST_TITLE = 8;

/** A long subject without where, when and by what means it is reached, which the lead tells; null where nothing can be left out. */
function shortened(subject: string): string | null {
  if (countSyllables(subject) <= SHORT_TITLE) return null;
  const ends = [
    ...subject.matchAll(
      /,?\s(?=(?:trên địa bàn|giai đoạn|nhân dịp|trong (?:năm|mùa|tháng|quý|thời gian|dịp)|năm \d|\d+ tháng|theo|nhằm|góp phần|phục vụ|tại|trong|của)\s)/giu,
    ),
  ];
  const cut = ends
    .map(({ index }) => ({ kept: subject.slice(0, index), left: subject.slice(index).replace(/^[,\s]+/, '') }))
    .filter(({ kept, left }) => countSyllables(kept) >= SHORTEST_TITLE && areClosed(kept) && !isNeeded(kept, left))
    .map(({ kept }) => kept);
  return cut.findLast((one) => countSyllables(one) <= SHORT_TITLE) ?? cut[0] ?? null;
}

/** «… làm việc | tại trạm y tế», «… trong hoạt động | của các cơ quan», «Nghị quyết … ngày … | của Bộ Chính trị», «… | tại cuộc họp»: says what is left. */
function isNeeded(kept: string, left: string): boolean {
  return (
    /^(?:tại|trong)\s(?:cuộc họp|hội nghị|phiên họp|kỳ họp|buổi|hoạt động|công tác|việc|quá trình)(?!\p{L})/iu.test(left) ||
    /(?<!\p{L})(?:làm việc|hoạt động|công tác|việc|người đứng đầu|lãnh đạo)$/iu.test(kept) ||
    (/^của\s/iu.test(left) && /ngày [\d/]+$/.test(kept))
  );
}

/** Brackets and quotation marks come in pairs. */
function areClosed(text: string): boolean {
  return ['()', '“”', '«»'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);
}

function leadOf(document: WritableDocument, kind: DraftKind, longest: number): string {
  const mark = ` [^${FORM}]`;
  const issued = document.stage === 'ban_hanh' && document.date !== null;
  if (kind === 'cong_thong_tin' && issued && document.date) {
    const words = [
      `Ngày ${dateInSentence(document.date.value)}, ${issuerInSentence(document)} ${issuingVerb(document)} ${fullTitle(document)}`,
      subjectAfterNumber(document),
    ];
    return `${words.filter(Boolean).join(' ')}.${mark}`;
  }
  if (kind === 'phat_thanh')
    return radioLead(document, longest)
      .map((one) => `${one}${mark}`)
      .join(' ');
  if (document.stage === 'du_thao' || document.stage === 'trinh_ky') {
    const words = [`${issuerInSentence(document)} đang soạn`, fullTitle(document), subjectInSentence(document)];
    return `${words.filter(Boolean).join(' ')}.${mark}`;
  }
  return `${announcement(document)}${mark}`;
}

/** The news in short sentences: who issued what and when; what it is about; what has become of it. */
function radioLead(document: WritableDocument, longest: number): readonly string[] {
  const { stage, date, type } = document;
  const issuer = issuerInSentence(document);
  const title = [fullTitle(document), date ? `ngày ${dateInSentence(date.value)}` : ''].filter(Boolean).join(' ');
  const subject = subjectInSentence(document);
  switch (stage) {
    case 'ban_hanh':
      return [`${issuer} vừa ${issuingVerb(document)} ${title}.`, ...aboutSentences(type.name, subject, longest)];
    case 'thu_hoi':
      return [
        `${issuer} đã ${issuingVerb(document)} ${title}.`,
        ...aboutSentences(type.name, subject, longest),
        'Văn bản này đã được thu hồi.',
      ];
    case 'du_thao':
    case 'trinh_ky':
      return [`${issuer} đang soạn ${title}.`, ...aboutSentences(type.name, subject, longest)];
  }
}

/** «Đây là Kế hoạch thực hiện Nghị quyết số 72-NQ/TW. Đó là Nghị quyết về …»: a subject that is too long is cut after what it carries out. */
function aboutSentences(name: string, subject: string, longest: number): readonly string[] {
  if (subject === '') return [];
  const whole = `Đây là ${name} ${subject}.`;
  if (spokenLength(whole) <= longest) return [whole];
  const cited = findCitations(subject, { softBreaks: true }).find(({ type, start }) => type !== null && subject.indexOf(' về ', start) > 0);
  if (!cited?.type) return [whole];
  const at = subject.indexOf(' về ', cited.start);
  return [`Đây là ${name} ${subject.slice(0, at)}.`, `Đó là ${cited.type}${subject.slice(at)}.`];
}

/** A paragraph holds so many sentences, a sentence made of two so many syllables. */
const LONGEST_PARAGRAPH = 4;
const LONGEST_LIST = 6;
const LONGEST_JOINED = 45;

/** What one unit does, or one heading holds, stands together in a paragraph; the unit is named once in it. */
function bodyOf(chosen: readonly Statement[], kind: DraftKind): string {
  const paragraphs: string[][] = [];
  let open: { readonly group: string; readonly sentences: string[]; count: number; last: Statement } | null = null;
  const openings = new Set<string>();
  let isFirstTask = kind === 'cong_thong_tin';
  for (const one of chosen) {
    const before = one.before?.words ?? '';
    const group = [before, one.actor?.name ?? (before === '' ? (one.clause.split('.')[0] ?? '') : '')].join('|');
    const longest = before === '' ? LONGEST_PARAGRAPH : LONGEST_LIST;
    if (open && open.group === group && open.sentences.length < longest) {
      if (kind === 'phat_thanh' || !join(open.sentences, open.last, one))
        open.sentences.push(...marked(further(one, open.count, kind), one.clause));
      open.count++;
      open.last = one;
      continue;
    }
    const sentences = marked(opening(one, openings.has(before)), one.clause);
    // A brief goes on from its lead: «Theo đó, …».
    if (isFirstTask && isTask(one)) {
      if (paragraphs.length === 0 && /^(?!Giao|Yêu cầu|Đề nghị|[^:]{3,60}:\s)/u.test(sentences[0] ?? ''))
        sentences[0] = `Theo đó, ${runningOn(sentences[0] ?? '')}`;
      isFirstTask = false;
    }
    if (one.before?.clause) sentences[0] = `${sentences[0]} [^${one.before.clause}]`;
    openings.add(before);
    paragraphs.push(sentences);
    open = { group, sentences, count: 1, last: one };
  }
  return paragraphs.map((one) => `${one.join(' ')}\n`).join('\n');
}

function marked(sentences: readonly string[], clause: string): string[] {
  return sentences.map((words) => `${words} [^${clause}]`);
}

function isTask({ actor, before, tells }: Statement): boolean {
  return before === null ? actor !== null || tells.some((one) => one.startsWith('lead:')) : / (?:yêu cầu|đề nghị)$/u.test(before.words);
}

/** «các cơ quan …» after «Theo đó,»; a name keeps its capital. */
function runningOn(sentence: string): string {
  return /^(?:Các|Những|Mỗi|Mọi|Một số)\s/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** A sentence where nothing stands before it. */
function opening({ before, actor, isApart, sentences }: Statement, again: boolean): readonly string[] {
  const [first = '', ...rest] = sentences;
  if (isApart && actor) return [`${capitalised(actor.name)} ${CHARGED}`, `${actor.again} ${lowered(first)}`, ...rest].map(closed);
  const words = actor === null ? first : `${actor.name} ${lowered(first)}`;
  return [before === null ? capitalised(words) : `${capitalised(again ? before.again : before.words)} ${words}`, ...rest].map(closed);
}

/** A sentence after others of the same unit: «Đơn vị này …», «Đồng thời, …», or its name again. */
function further(one: Statement, count: number, kind: DraftKind): readonly string[] {
  const { actor, sentences } = one;
  const [first = '', ...rest] = sentences;
  if (actor === null) return [capitalised(first), ...rest].map(closed);
  const isOdd = count % 2 === 1;
  const words =
    actor.again !== null && (isOdd || kind === 'phat_thanh')
      ? `${actor.again} ${lowered(first)}`
      : kind !== 'phat_thanh' && (actor.again !== null || isOdd)
        ? `Đồng thời, ${lowered(first)}`
        : `${actor.name} ${lowered(first)}`;
  return [capitalised(words), ...rest].map(closed);
}

/** Joins two short sentences of one unit by a semicolon, each half with its mark; false where they stay apart. */
function join(sentences: string[], last: Statement, one: Statement): boolean {
  const before = sentences.at(-1);
  const [first = ''] = one.sentences;
  if (before === undefined || one.actor === null || last.sentences.length > 1 || one.sentences.length > 1) return false;
  const words = before.replace(MARKS, '').replace(/\.$/, '');
  if (/[;:]/.test(`${words}${first}`) || countSyllables(words) + countSyllables(first) > LONGEST_JOINED) return false;
  const marks = new Set([...(MARKS.exec(before)?.[0].match(MARK) ?? []), `[^${one.clause}]`]);
  sentences[sentences.length - 1] = `${words}; ${lowered(first)}. ${[...marks].join(' ')}`;
  return true;
}

const MARK = /\[\^[^\]]*\]/g;
const MARKS = /(?:\s\[\^[^\]]*\])+$/;

function closed(words: string): string {
  return /[.?!]”?$/.test(words) ? words : `${words}.`;
}
