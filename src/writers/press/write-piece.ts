import { type Inline, isWritable, type WritableDocument } from '../../document/document.ts';
import { documentFolder, fullTitle, numberSymbol, organName } from '../../document/identity.ts';
import { clausesOf } from '../../document/press/clauses.ts';
import {
  type PressBlock,
  type PressKind,
  type PressPiece,
  type PressSentence,
  wordsOfSentences,
} from '../../document/press/press-piece.ts';
import type { PressSettings } from '../../document/press/press-settings.ts';
import { isPublic } from '../../document/publication.ts';
import { radioScriptOf } from '../../document/speech/radio-script.ts';
import { placeOf } from '../../source/source-text.ts';
import { bodyHtml, inlinesHtml, textWithSymbols } from '../html/body-html.ts';
import { type Html, html, onOneLine } from '../html/html.ts';
import { instantOf } from '../html/instant.ts';
import { MAX_HEADLINE } from '../html/json-ld.ts';
import { addressOf, type Page, rootOf, writePage } from '../html/page.ts';
import { dateInSentence, headline, shortened } from '../html/phrases.ts';
import type { SiteContext } from '../html/site-context.ts';
import { renderTemplate, type Templates, type View } from '../html/templates.ts';
import { attachmentHtml, bodyContext, endOf, type Relation } from '../html/write-article.ts';
import { radioView } from '../radio/radio-view.ts';
import { pressFileName, pressKindNames } from './press-names.ts';
import { isDraft, pieceLead, pieceTitle, publicationTime, timeText } from './public-piece.ts';

/** A piece that can be written: its kind is known, and its document can be written too. */
export type WritablePiece = PressPiece & { readonly pressKind: PressKind; readonly document: WritableDocument };

export function isWritablePiece(piece: PressPiece): piece is WritablePiece {
  return piece.pressKind !== null && piece.document !== null && isWritable(piece.document);
}

/** The pictures of a piece under the names that its page calls them by. */
export function pieceImages(piece: WritablePiece): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return piece.pictures.flatMap(({ image }, index) => (image ? [{ name: imageName(piece, index, image.format), bytes: image.bytes }] : []));
}

function imageName(piece: WritablePiece, index: number, format: 'png' | 'jpeg'): string {
  return `${pressFileName(piece.pressKind)}-${index + 1}.${format === 'jpeg' ? 'jpg' : 'png'}`;
}

const TEMPLATES: Readonly<Record<PressKind, string>> = {
  bao: 'press/bao',
  cong_thong_tin: 'press/cong-thong-tin',
  toan_van: 'press/toan-van',
  phat_thanh: 'radio/phat-thanh',
};

/**
 * Trang của một tin bài, by the template of its kind. A piece about a document that may not be published gets an internal page; one that the
 * machine drafted says so, and shows the clause that each sentence comes from.
 * `superseded`: what replaced or repealed the document.
 */
export function writePiece(
  piece: WritablePiece,
  templates: Templates,
  site: SiteContext,
  settings: PressSettings,
  superseded: Relation | null = null,
): string {
  const { document, pressKind } = piece;
  const path = `${documentFolder(document)}/${pressFileName(pressKind)}.html`;
  const internal = !isPublic(document);
  const drafted = isDraft(piece);
  const trace = drafted || internal;
  const title = pieceTitle(piece);
  const lead = pieceLead(piece);
  const when = publicationTime(piece);
  const pictures = picturesOf(piece);
  const view: View = {
    root: rootOf(path),
    internal,
    drafted,
    withdrawn: document.stage === 'thu_hoi',
    superseded: superseded && {
      label: superseded.label,
      href: superseded.href === null ? null : `${rootOf(path)}${superseded.href}`,
      replaced: superseded.kind === 'replacedBy',
    },
    unissued: document.stage === 'du_thao' || document.stage === 'trinh_ky',
    kind: pressKindNames[pressKind],
    title,
    lead:
      piece.lead.length > 0
        ? html`${piece.lead.map((one, index) => html`${index > 0 ? ' ' : ''}${sentenceHtml(one, piece, trace)}`)}`
        : textWithSymbols(lead),
    byline: piece.byline?.value ?? null,
    published: when === null ? null : { iso: when, text: timeText(when, settings) },
    pictures,
    body: pressKind === 'toan_van' && piece.body.length === 0 ? fullText(document) : blocksHtml(piece, trace),
    about: {
      headline: headline(document),
      organ: organName(document.letterhead),
      label: `${fullTitle(document)}${document.date ? ` ngày ${dateInSentence(document.date.value)}` : ''}`,
      href: 'index.html',
    },
    source: organName(document.letterhead),
    ownSources: piece.ownSources.map(({ source }) => source),
    ...(pressKind === 'phat_thanh' ? { radio: radioView(radioScriptOf(piece, settings), settings) } : {}),
  };
  return writePage(
    {
      title,
      description: lead,
      path,
      kind: 'article',
      published: when === null ? (document.date?.value ?? null) : instantOf(when),
      section: null,
      internal,
      unlisted: drafted,
      image: firstImage(piece),
      data: internal || drafted ? null : articleData(piece, title, lead, path, site),
      alternates: [],
      script: [...piece.lead, ...piece.body.flatMap((block) => block.sentences)].some((one) => isTraced(one, trace)) ? 'draft.js' : null,
      content: renderTemplate(templates, TEMPLATES[pressKind], view),
    },
    templates,
    site,
  );
}

/** The picture that stands for the page where it is shared; null where there is none. */
function firstImage(piece: WritablePiece): Page['image'] {
  const index = piece.pictures.findIndex(({ image }) => image !== null);
  const picture = piece.pictures[index];
  return picture?.image ? { file: imageName(piece, index, picture.image.format), alt: wordsOfSentences(picture.description) } : null;
}

/** Pictures with their size in pixels, so that a page does not jump while they load. One that could not be read is left out. */
function picturesOf(piece: WritablePiece) {
  return piece.pictures.flatMap(({ image, description, caption, credit }, index) =>
    image
      ? [
          {
            src: imageName(piece, index, image.format),
            alt: wordsOfSentences(description),
            width: image.width,
            height: image.height,
            caption: caption.length > 0 ? wordsOfSentences(caption) : null,
            credit: credit?.value ?? null,
          },
        ]
      : [],
  );
}

/** Toàn văn: the text of the document and what is attached to it. */
function fullText(document: WritableDocument): Html {
  const context = bodyContext(document);
  return html`${bodyHtml(document.body, { ...context, end: endOf(document, document.body) })}${document.attachments.map((one) => attachmentHtml(one, document, context))}`;
}

/** Blocks in order; entries of one list together. */
function blocksHtml(piece: WritablePiece, trace: boolean): Html {
  const parts: Html[] = [];
  const { body } = piece;
  for (let at = 0; at < body.length; ) {
    const block = body[at] as PressBlock;
    if (block.kind === 'item') {
      const items: PressBlock[] = [];
      while (body[at]?.kind === 'item') items.push(body[at++] as PressBlock);
      parts.push(listHtml(items, piece, trace));
      continue;
    }
    const text = sentencesHtml(block.sentences, piece, trace);
    parts.push(block.kind === 'heading' ? html`<h2 class="heading">${text}</h2>\n` : html`<p>${text}</p>\n`);
    at++;
  }
  return html`${parts}`;
}

function listHtml(items: readonly PressBlock[], piece: WritablePiece, trace: boolean): Html {
  const entries = items.map((item) =>
    item.kind === 'item'
      ? html`<li><p><span class="label">${item.label}</span> ${sentencesHtml(item.sentences, piece, trace)}</p></li>\n`
      : null,
  );
  return html`<ul class="items gach">\n${entries}</ul>\n`;
}

function sentencesHtml(sentences: readonly PressSentence[], piece: WritablePiece, trace: boolean): Html {
  return html`${sentences.map((one, index) => html`${index > 0 ? ' ' : ''}${sentenceHtml(one, piece, trace)}`)}`;
}

/**
 * A sentence; in a draft with what it comes from: in a card that its mark opens, and that assets/draft.js shows on hover and touch. The mark
 * stands in one line with the last word.
 */
function sentenceHtml(sentence: PressSentence, piece: WritablePiece, trace: boolean): Html {
  if (!isTraced(sentence, trace)) return inlinesHtml(sentence.inlines);
  const id = `trich-${placeOf(sentence.text).start}`;
  const sources = sentence.marks.map((mark) => sourceHtml(mark.id, piece));
  const label = sentence.marks.map((mark) => markLabel(mark.id, piece)).join('; ');
  const { before, word } = withLastWord(sentence.inlines);
  const words = (inlines: readonly Inline[]) =>
    inlines.length === 0 ? null : html`<span class="from-clause">${inlinesHtml(inlines)}</span>`;
  const mark = html`<sup><button type="button" popovertarget="${id}"><span class="hidden">Nguồn </span>[${label}]</button></sup>`;
  return html`<span class="traced">${words(before)}<span class="unbroken">${words(word)}${mark}</span><span class="clause-card" id="${id}" role="group" aria-label="Nguồn của câu" popover>${sources}</span></span>`;
}

/** «1.a», «Điều 3» as they are printed; «the-thuc», «bang-1.2» by their names. */
function markLabel(id: string, { document }: WritablePiece): string {
  return /(?:^|\.)[a-z]+-[a-z\d]/.test(id) ? (clausesOf(document).byId.get(id)?.name ?? id) : id;
}

/** Running text parted before its last word. */
function withLastWord(inlines: readonly Inline[]): { readonly before: readonly Inline[]; readonly word: readonly Inline[] } {
  const last = inlines.at(-1);
  if (last === undefined || last.kind === 'break') return { before: inlines, word: [] };
  const rest = inlines.slice(0, -1);
  if (last.kind !== 'text') {
    const { before, word } = withLastWord(last.children);
    return {
      before: before.length === 0 ? rest : [...rest, { ...last, children: before }],
      word: word.length === 0 ? [] : [{ ...last, children: word }],
    };
  }
  const value = last.text.value.trimEnd();
  const at = Math.max(value.lastIndexOf(' '), value.lastIndexOf('\n')) + 1;
  const part = (text: string): Inline[] => (text === '' ? [] : [{ kind: 'text', text: { ...last.text, value: text } }]);
  if (at > 0) return { before: [...rest, ...part(value.slice(0, at))], word: part(value.slice(at)) };
  // A word that is partly bold, or whose full stop is not.
  const { before, word } = withLastWord(rest);
  return { before, word: [...word, ...part(value)] };
}

function isTraced({ marks }: PressSentence, trace: boolean): boolean {
  return trace && marks.length > 0;
}

/** What a mark points at: the words of the clause under those of the headings that it stands in, and the way to it. */
function sourceHtml(id: string, { document, ownSources }: WritablePiece): Html {
  const clauses = clausesOf(document);
  const clause = clauses.byId.get(id);
  if (!clause) {
    const own = ownSources.find((one) => one.id === id);
    return html`<span class="clause"><strong>${own ? 'Nguồn riêng:' : 'Không rõ nguồn'}</strong> ${own?.source}</span>`;
  }
  const above = clause.above.flatMap((one) => clauses.byId.get(one)?.texts.slice(0, 1) ?? []);
  const href = clause.anchor === null ? 'index.html' : `index.html#${clause.anchor}`;
  return html`<span class="clause"><strong>Theo ${clause.name}:</strong> ${above.map((one) => html`<span class="above">${onOneLine(one)}</span> `)}<span>${onOneLine(clause.texts.join(' '))}</span> <a href="${href}">Xem trong văn bản</a></span>`;
}

/** schema.org: a NewsArticle based on the document's page. */
function articleData(piece: WritablePiece, title: string, lead: string, path: string, site: SiteContext): unknown {
  const { document } = piece;
  const address = addressOf(site, path);
  const based = addressOf(site, `${documentFolder(document)}/index.html`);
  const when = publicationTime(piece) ?? document.date?.value ?? null;
  const images = pieceImages(piece).map(({ name }) => addressOf(site, `${documentFolder(document)}/${name}`) ?? name);
  const legislation = { '@type': 'Legislation', name: fullTitle(document), legislationIdentifier: numberSymbol(document) ?? undefined };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: shortened(title, MAX_HEADLINE),
    description: lead,
    articleSection: pressKindNames[piece.pressKind],
    inLanguage: 'vi',
    datePublished: when === null ? undefined : instantOf(when),
    image: images.length === 0 ? undefined : images,
    author: piece.byline
      ? { '@type': 'Person', name: piece.byline.value }
      : { '@type': 'GovernmentOrganization', name: organName(document.letterhead) },
    publisher: { '@type': 'Organization', name: site.publisher ?? site.name, url: site.url ?? undefined },
    url: address ?? undefined,
    mainEntityOfPage: address ?? undefined,
    isBasedOn: based === null ? legislation : { ...legislation, '@id': `${based}#van-ban`, url: based },
  };
}
