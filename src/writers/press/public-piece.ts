import { documentFolder } from '../../document/identity.ts';
import type { PressSettings } from '../../document/press/press-settings.ts';
import type { Problem } from '../../document/problem.ts';
import { isPublic } from '../../document/publication.ts';
import { isRealDate } from '../../vietnamese/calendar.ts';
import { slug } from '../../vietnamese/unaccent.ts';
import { onOneLine } from '../html/html.ts';
import { announcement, headline } from '../html/phrases.ts';
import type { SitePiece, SitePieceData } from '../html/site-piece.ts';
import { pressFileName, pressKindNames } from './press-names.ts';
import type { WritablePiece } from './write-piece.ts';

/**
 * What lists, search, feed and sitemap say of a piece; null for a machine's draft, which has a page but is announced nowhere until an editor
 * has finished it, and for a piece about a document that may not be public.
 */
export function publicPiece(piece: WritablePiece, settings: PressSettings): SitePiece | null {
  const { document, pressKind } = piece;
  if (isDraft(piece) || !isPublic(document)) return null;
  const when = publicationTime(piece);
  const data: SitePieceData = {
    folder: documentFolder(document),
    file: pressFileName(pressKind),
    kind: { slug: slug(pressKind), name: pressKindNames[pressKind] },
    title: pieceTitle(piece),
    lead: pieceLead(piece),
    byline: piece.byline?.value ?? null,
    published: when,
    publishedText: when === null ? null : timeText(when, settings),
  };
  return data as SitePiece;
}

/** Bản nháp do máy soạn. What cannot be read for certain counts as one. */
export function isDraft({ drafted, problems }: WritablePiece): boolean {
  return drafted !== null || problems.some(isDoubtful);
}

function isDoubtful(problem: Problem): boolean {
  switch (problem.kind) {
    case 'no-front-matter':
    case 'unclosed-front-matter':
    case 'yaml-syntax':
    case 'yaml-alias':
      return true;
    case 'unknown-key':
      return problem.within === null && problem.suggestion === 'may_soan';
    case 'duplicate-key':
    case 'wrong-type':
    case 'not-a-choice':
      return problem.key === 'may_soan';
    default:
      return false;
  }
}

/** Tít; the document's where the piece has none. */
export function pieceTitle({ title, document }: WritablePiece): string {
  return title ? onOneLine(title.text.value) : headline(document);
}

/** Sapo without its marks; the announcement of the document where the piece has none. */
export function pieceLead({ lead, document }: WritablePiece): string {
  return lead.length > 0 ? lead.map((one) => onOneLine(one.text.value)).join(' ') : announcement(document);
}

/** When the piece was published, `2026-04-09` or `2026-04-09T08:30`; null where it does not say, or says what is no time. */
export function publicationTime({ published }: WritablePiece): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}))?$/.exec(published?.value ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  if (!isRealDate(Number(year), Number(month), Number(day)) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}`}`;
}

/** A time as pages print it: `09/04/2026 08:30`. */
export function timeText(when: string, { dateSeparator }: PressSettings): string {
  const [date = '', clock] = when.split('T');
  const day = [date.slice(8, 10), date.slice(5, 7), date.slice(0, 4)].join(dateSeparator);
  return clock === undefined ? day : `${day} ${clock}`;
}
