import { findCitations } from '../../document/citations/find-citations.ts';
import type { WritableDocument } from '../../document/document.ts';
import type { LocatedTask } from '../../document/document-tasks.ts';
import { fullTitle } from '../../document/identity.ts';
import { FORM } from '../../document/press/clauses.ts';
import type { PressKind } from '../../document/press/press-piece.ts';
import { LONG_SENTENCE, type PressSettings } from '../../document/press/press-settings.ts';
import { countSyllables } from '../../vietnamese/tokens.ts';
import { withCapitalOpening } from '../docx/wording.ts';
import { announcement, dateInSentence, headline, issuerInSentence, subjectInSentence } from '../html/phrases.ts';
import { chooseStatements, type Statement, spokenLength, statementsOf, type Voice } from './draft-statements.ts';

/** What a machine drafts; a full text needs no draft. */
export type DraftKind = Exclude<PressKind, 'toan_van'>;

/** Lengths in syllables, lead and body together, where the editor asks for none. */
export const DRAFT_LENGTHS: Readonly<Record<DraftKind, number>> = { bao: 350, cong_thong_tin: 200, phat_thanh: 180 };

/**
 * Bản nháp tin bài: a source for the editor to finish, of whole sentences and clauses of the document, each with the clause that it comes
 * from. The same document gives the same draft. `path` is how the piece names the document. A sentence of a radio draft is cut above
 * `longSentence.warn` syllables where it can be, and is not taken above `longSentence.error`.
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
  const chosen = chooseStatements(statementsOf(document, tasks, voice), length - countSyllables(lead.replace(/\[\^[^\]]*\]/g, '')));
  const [title, ...others] = titlesOf(document);
  const lines = [
    `# Bản nháp do máy soạn từ ${fullTitle(document)}. Biên tập xong thì xóa dòng may_soan.`,
    '# Dấu [^1.a] sau câu là mục của văn bản mà câu ấy được trích; giữ lại khi sửa câu.',
    'loai: tin_bai',
    `the_loai: ${kind}`,
    `van_ban: ${quoted(path)}`,
    `tit: ${quoted(title ?? headline(document))}`,
    ...others.map((one) => `# tít khác: ${one}`),
    `sapo: ${quoted(lead)}`,
    'may_soan: true',
  ];
  return `---\n${lines.join('\n')}\n---\n\n${bodyOf(chosen)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' '));
}

/** Title options: the aim, with the place before it; who asks for it; the document's own. */
function titlesOf(document: WritableDocument): readonly string[] {
  const subject = subjectInSentence(document).replace(/^(?:về việc|về|v\/v)\s+/iu, '');
  if (subject === '') return [headline(document)];
  const aim = withCapitalOpening(subject);
  const place = document.place;
  const options = [
    place !== null && !aim.includes(place) ? `${place}: ${aim}` : aim,
    document.type.assignsTasks ? `${issuerInSentence(document)} yêu cầu ${subject}` : aim,
    headline(document),
  ];
  return [...new Set(options)];
}

function leadOf(document: WritableDocument, kind: DraftKind, longest: number): string {
  const mark = ` [^${FORM}]`;
  const issued = document.stage === 'ban_hanh' && document.date !== null;
  if (kind === 'cong_thong_tin' && issued && document.date) {
    const words = [
      `Ngày ${dateInSentence(document.date.value)}, ${issuerInSentence(document)} ban hành ${fullTitle(document)}`,
      subjectInSentence(document),
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
      return [`${issuer} vừa ban hành ${title}.`, ...aboutSentences(type.name, subject, longest)];
    case 'thu_hoi':
      return [`${issuer} đã ban hành ${title}.`, ...aboutSentences(type.name, subject, longest), 'Văn bản này đã được thu hồi.'];
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

/** What one unit does stands together, a paragraph for each. */
function bodyOf(chosen: readonly Statement[]): string {
  const paragraphs: string[][] = [];
  let unit: string | null = null;
  for (const one of chosen) {
    const group = one.subject ?? one.clause.split('.')[0] ?? '';
    const sentence = one.sentences.map((words) => `${words} [^${one.clause}]`).join(' ');
    const open = paragraphs.at(-1);
    if (open && group === unit && open.length < 4) open.push(sentence);
    else paragraphs.push([sentence]);
    unit = group;
  }
  return paragraphs.map((one) => `${one.join(' ')}\n`).join('\n');
}
