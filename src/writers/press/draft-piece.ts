import type { WritableDocument } from '../../document/document.ts';
import type { LocatedTask } from '../../document/document-tasks.ts';
import { fullTitle } from '../../document/identity.ts';
import { FORM } from '../../document/press/clauses.ts';
import type { PressKind } from '../../document/press/press-piece.ts';
import { countSyllables } from '../../vietnamese/tokens.ts';
import { withCapitalOpening } from '../docx/wording.ts';
import { announcement, dateInSentence, headline, issuerInSentence, subjectInSentence } from '../html/phrases.ts';
import { chooseStatements, type Statement, sentenceOf, statementsOf } from './draft-statements.ts';

/** What a machine drafts; a full text needs no draft. */
export type DraftKind = Exclude<PressKind, 'toan_van'>;

/** Lengths in syllables, lead and body together, where the editor asks for none. */
export const DRAFT_LENGTHS: Readonly<Record<DraftKind, number>> = { bao: 350, cong_thong_tin: 200, phat_thanh: 180 };

/**
 * Bản nháp tin bài: a source for the editor to finish, of whole sentences and clauses of the document, each with the clause that it comes
 * from. The same document gives the same draft. `path` is how the piece names the document.
 */
export function draftPiece(
  document: WritableDocument,
  tasks: readonly LocatedTask[],
  kind: DraftKind,
  path: string,
  length = DRAFT_LENGTHS[kind],
): string {
  const lead = leadOf(document, kind);
  const chosen = chooseStatements(statementsOf(document, tasks), length - countSyllables(lead.replace(/\[\^[^\]]*\]/g, '')));
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

function leadOf(document: WritableDocument, kind: DraftKind): string {
  const mark = ` [^${FORM}]`;
  const issued = document.stage === 'ban_hanh' && document.date !== null;
  if (kind === 'cong_thong_tin' && issued && document.date) {
    const words = [
      `Ngày ${dateInSentence(document.date.value)}, ${issuerInSentence(document)} ban hành ${fullTitle(document)}`,
      subjectInSentence(document),
    ];
    return `${words.filter(Boolean).join(' ')}.${mark}`;
  }
  if (kind === 'phat_thanh' && issued && document.date) {
    const subject = subjectInSentence(document);
    const news = `${issuerInSentence(document)} vừa ban hành ${fullTitle(document)} ngày ${dateInSentence(document.date.value)}.${mark}`;
    return subject === '' ? news : `${news} Đây là ${document.type.name} ${subject}.${mark}`;
  }
  return `${announcement(document)}${mark}`;
}

/** What one unit does stands together, a paragraph for each. */
function bodyOf(chosen: readonly Statement[]): string {
  const paragraphs: string[][] = [];
  let unit: string | null = null;
  for (const one of chosen) {
    const group = one.subject ?? one.clause.split('.')[0] ?? '';
    const sentence = `${sentenceOf(one)} [^${one.clause}]`;
    const open = paragraphs.at(-1);
    if (open && group === unit && open.length < 4) open.push(sentence);
    else paragraphs.push([sentence]);
    unit = group;
  }
  return paragraphs.map((one) => `${one.join(' ')}\n`).join('\n');
}
