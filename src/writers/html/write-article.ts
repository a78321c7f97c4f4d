import {
  type Attachment,
  type Figure,
  type Signer,
  type Stage,
  type Urgency,
  type WritableDocument,
  walkBlocks,
} from '../../document/document.ts';
import { documentFolder, documentSlug, fullTitle, isSourcePath, numberSymbol, organName, organSlug } from '../../document/identity.ts';
import { isPublic } from '../../document/publication.ts';
import { slug } from '../../vietnamese/unaccent.ts';
import { authority, dateInWords, endMark, issuedBy, withoutClosing } from '../docx/wording.ts';
import { type BodyContext, bodyHtml, headingLine, lastParagraph, outlineOf, permalink, textWithSymbols } from './body-html.ts';
import { type Html, html, onOneLine, safeHref } from './html.ts';
import { legislationData } from './json-ld.ts';
import { addressOf, type Page, rootOf, writePage } from './page.ts';
import { announcement, headline, lead, shortDate, subjectInSentence } from './phrases.ts';
import { signatureBlock } from './signature-lines.ts';
import type { SiteContext } from './site-context.ts';
import { fieldSlug } from './site-entry.ts';
import { renderTemplate, type Templates, type View } from './templates.ts';

/** A file to download, beside the page. */
export interface ArticleFile {
  readonly name: string;
  readonly kind: 'docx' | 'pdf';
  /** In bytes, where it is known. */
  readonly size: number | null;
}

/** Quan hệ giữa hai văn bản, as seen from the page that shows it. */
export type RelationKind = 'replaces' | 'repeals' | 'corrects' | 'replacedBy' | 'repealedBy' | 'correctedBy' | 'bases' | 'citedBy';

export interface Relation {
  readonly kind: RelationKind;
  /** «Chỉ thị số 04/CT-UBND ngày 02/4/2018 …». */
  readonly label: string;
  /** From the root of the site, or absolute; null where it is only named. */
  readonly href: string | null;
}

/** A press piece about the document, beside the page. */
export interface ArticlePiece {
  readonly href: string;
  readonly title: string;
  /** «Phát thanh», «Tin báo». */
  readonly kind: string;
  /** Bản nháp do máy soạn. */
  readonly draft: boolean;
}

/** What a page says that the document itself does not. */
export interface ArticleExtras {
  readonly files?: readonly ArticleFile[];
  readonly relations?: readonly Relation[];
  readonly pieces?: readonly ArticlePiece[];
}

/** An image of a document, to be written beside its page. */
export interface ArticleImage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Toàn văn trên trang công khai, as a station prints it, by the template `article`. A document that may not be published gets a page that
 * says so, with no way into the public site and none for search engines.
 */
export function writeArticle(document: WritableDocument, templates: Templates, site: SiteContext, extras: ArticleExtras = {}): string {
  const path = `${documentFolder(document)}/index.html`;
  const root = rootOf(path);
  const internal = !isPublic(document);
  const files = (extras.files ?? [{ name: `${documentSlug(document)}.docx`, kind: 'docx', size: null }]).map(fileView);
  const relations = relationsView(extras.relations ?? namedRelations(document), root);
  const context = bodyContext(document);
  const superseded = supersession(relations);
  const view: View = {
    root,
    internal,
    withdrawn: document.stage === 'thu_hoi',
    draft: document.stage === 'du_thao' || document.stage === 'trinh_ky',
    superseded,
    type: { label: document.type.name, href: internal ? null : `${root}loai/${slug(document.type.id)}/index.html` },
    organ: { label: organName(document.letterhead), href: internal ? null : `${root}co-quan/${organSlug(document.letterhead)}/index.html` },
    headline: headline(document),
    lead: textWithSymbols(lead(document)),
    date: dateView(document.date?.value ?? null),
    fullTitle: fullTitle(document),
    metadata: metadataView(document, internal ? null : root, superseded),
    files,
    pieces: (extras.pieces ?? []).map(({ href, title, kind, draft }) => ({ href: safeHref(href) ?? '#', title, kind, draft })),
    relations: Object.values(relations).some((list) => list.length > 0) ? relations : null,
    outline: outlineView(document),
    opening: openingHtml(document),
    body: bodyHtml(document.body, { ...context, end: endOf(document, document.body) }),
    attachments: html`${document.attachments.map((attachment) => attachmentHtml(attachment, document, context))}`,
    signed: document.signers.length > 0 || document.recipients.length > 0,
    signers: document.signers.map((signer) => ({
      ...signatureBlock(signer, document.format),
      signed: document.stage === 'ban_hanh' || document.stage === 'thu_hoi',
    })),
    recipients: recipientLines(document),
    source: organName(document.letterhead),
    address: internal ? null : addressOf(site, path),
  };
  return writePage(
    {
      title: `${fullTitle(document)} ${subjectInSentence(document)}`,
      description: announcement(document),
      path,
      kind: 'article',
      published: document.date?.value ?? null,
      section: null,
      internal,
      image: firstImage(document, context.images),
      data: internal ? null : articleData(document, site, path, relations, files),
      alternates: [{ type: 'application/json', href: 'van-ban.json', title: 'Dữ liệu của văn bản' }],
      script: 'copy.js',
      content: renderTemplate(templates, 'article', view),
    },
    templates,
    site,
  );
}

/** The images of a document under the names that its page calls them by, in the order of the text. */
export function articleImages(document: WritableDocument): readonly ArticleImage[] {
  return [...imageNames(document)].flatMap(([{ image }, name]) => (image ? [{ name, bytes: image.bytes }] : []));
}

function imageNames(document: WritableDocument): ReadonlyMap<Figure, string> {
  const names = new Map<Figure, string>();
  for (const blocks of [document.body, ...document.attachments.map(({ body }) => body)]) {
    for (const block of walkBlocks(blocks)) {
      if (block.kind === 'figure' && block.image)
        names.set(block, `hinh-${names.size + 1}.${block.image.format === 'jpeg' ? 'jpg' : 'png'}`);
    }
  }
  return names;
}

export function bodyContext(document: WritableDocument): BodyContext {
  let tables = 0;
  return { headingLevel: 3, images: imageNames(document), nextTable: () => ++tables, end: null };
}

export function endOf(document: WritableDocument, blocks: WritableDocument['body']): BodyContext['end'] {
  const after = lastParagraph(blocks);
  const mark = endMark(document);
  return after && mark !== null ? { after, mark } : null;
}

/** The picture that stands for the page where it is shared; null where the document has none. */
function firstImage(document: WritableDocument, images: BodyContext['images']): Page['image'] {
  for (const block of walkBlocks(document.body)) {
    const file = block.kind === 'figure' ? images.get(block) : undefined;
    if (block.kind === 'figure' && file !== undefined) return { file, alt: onOneLine(block.alt) };
  }
  return null;
}

function dateView(iso: string | null): { readonly iso: string; readonly text: string } | null {
  return iso === null ? null : { iso, text: shortDate(iso) };
}

const STATUS: Readonly<Record<Stage, string>> = {
  du_thao: 'Dự thảo',
  trinh_ky: 'Đang trình ký',
  ban_hanh: 'Đã ban hành',
  thu_hoi: 'Đã thu hồi',
};
const URGENCY: Readonly<Record<Urgency, string>> = { khan: 'Khẩn', thuong_khan: 'Thượng khẩn', hoa_toc: 'Hỏa tốc' };

function metadataView(document: WritableDocument, root: string | null, superseded: ReturnType<typeof supersession>): View {
  const field = document.fieldOfWork?.value ?? null;
  return {
    numberSymbol: numberSymbol(document),
    subject: document.subject ? onOneLine(document.subject.value) : null,
    effective: dateView(document.effectiveFrom?.value ?? null),
    signers: document.signers.flatMap((signer) => (signer.name ? [{ name: signer.name.value, post: postOf(signer) }] : [])),
    circulation: circulationText(document.circulation?.value ?? null),
    urgency: document.urgency ? URGENCY[document.urgency.value] : null,
    field: field === null ? null : { label: field, href: root === null ? null : `${root}linh-vuc/${fieldSlug(field)}/index.html` },
    keywords: document.keywords.map(({ value }) => value).join(', '),
    status: superseded ? `${STATUS[document.stage]}, ${superseded.replaced ? 'đã bị thay thế' : 'đã bị bãi bỏ'}` : STATUS[document.stage],
  };
}

const CIRCULATION: Readonly<Record<string, string>> = { noi_bo: 'Lưu hành nội bộ', xem_xong_tra_lai: 'Xem xong trả lại' };

function circulationText(value: string | null): string | null {
  return value === null ? null : (CIRCULATION[slug(value).replaceAll('-', '_')] ?? value);
}

function postOf(signer: Signer): string | null {
  const post = signer.post?.value ?? null;
  return post !== null && signer.acting ? `Quyền ${post}` : post;
}

/** 1 kB is 1,000 bytes; a decimal comma, as Vietnamese writes it. */
function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(Math.round(bytes / 100_000) / 10).toString().replace('.', ',')} MB`;
}

function fileView({ name, kind, size }: ArticleFile) {
  return {
    name,
    href: encodeURIComponent(name),
    format: kind === 'docx' ? 'Word' : 'PDF',
    size: size === null ? null : sizeText(size),
    kind,
  };
}

/** The documents that this one names itself; a path in the source is nothing to show. */
function namedRelations(document: WritableDocument): readonly Relation[] {
  const named = (kind: RelationKind, fields: WritableDocument['replaces']): Relation[] =>
    fields.flatMap(({ value }) => (isSourcePath(value) ? [] : [{ kind, label: value, href: null }]));
  return [...named('replaces', document.replaces), ...named('repeals', document.repeals), ...named('corrects', document.corrects)];
}

type RelationsView = Readonly<Record<RelationKind, readonly { readonly label: string; readonly href: string | null }[]>>;

function relationsView(relations: readonly Relation[], root: string): RelationsView {
  const of = (wanted: RelationKind) =>
    relations.flatMap(({ kind, label, href }) => {
      if (kind !== wanted) return [];
      const target = href === null ? null : safeHref(href);
      return [{ label, href: target === null ? null : /^[a-z]+:/i.test(target) ? target : `${root}${target}` }];
    });
  return {
    replaces: of('replaces'),
    repeals: of('repeals'),
    corrects: of('corrects'),
    replacedBy: of('replacedBy'),
    repealedBy: of('repealedBy'),
    correctedBy: of('correctedBy'),
    bases: of('bases'),
    citedBy: of('citedBy'),
  };
}

function supersession({ replacedBy, repealedBy }: RelationsView) {
  const by = replacedBy[0] ?? repealedBy[0];
  return by ? { ...by, replaced: replacedBy.length > 0 } : null;
}

/** A table of contents is worth its room from this many headings on. */
const MIN_OUTLINE = 4;

function outlineView(document: WritableDocument) {
  const attachments = document.attachments.map(({ anchor, number, kind, title, type }) => ({
    anchor,
    label: kind === 'phu_luc' ? attachmentLabel(number) : (type?.name ?? ''),
    text: title.value,
  }));
  const outline = [...outlineOf(document.body), ...attachments].filter(({ label, text }) => label !== '' || text !== '');
  return outline.length >= MIN_OUTLINE || attachments.length > 0 ? outline : [];
}

/** What stands between the title and the text: authority, legal bases, word of command; addressees; what a telegram or invitation lists. */
function openingHtml(document: WritableDocument): Html {
  const { type, format, letterhead, legalBases, addressees, telegram, invitation } = document;
  const { dash, last } = format.legalBasis;
  const bases = legalBases.map(
    ({ value }, index) =>
      html`<p class="basis">${dash ? '- ' : ''}${textWithSymbols(withoutClosing(value))}${index === legalBases.length - 1 ? last : ';'}</p>\n`,
  );
  const who = authority(document, document.signers[0]);
  const parts: Html[] = [];
  if (addressees.length > 0 && type.addressees !== 'none') {
    parts.push(
      listHtml(
        `${format.addressees.labels[type.id] ?? format.addressees.label}:`,
        addressees.map(({ value }) => value),
      ),
    );
  }
  if (type.enactment && format.enactment === 'authority_above') {
    parts.push(
      html`<p class="enacting">${who.toUpperCase()}</p>\n`,
      ...bases,
      html`<p class="enacting">${type.enactment.command.replace(/:$/, '').toUpperCase()}:</p>\n`,
    );
  } else if (type.enactment) {
    parts.push(
      ...bases,
      html`<p class="enacting">${`${who} ${type.enactment.partyCommand ?? type.enactment.command}`.replace(/:$/, '').toUpperCase()}</p>\n`,
    );
  } else parts.push(...bases);
  if (telegram && telegram.recipients.length > 0)
    parts.push(
      listHtml(
        `${who} điện:`,
        telegram.recipients.map(({ value }) => value),
      ),
    );
  if (invitation) {
    if (invitation.guests.length > 0)
      parts.push(
        listHtml(
          `${letterhead.issuer} trân trọng kính mời:`,
          invitation.guests.map(({ value }) => value),
        ),
      );
    for (const [label, field] of [
      ['Tới dự', invitation.content],
      ['Chủ trì', invitation.chair],
      ['Thời gian', invitation.time],
      ['Địa điểm', invitation.venue],
    ] as const) {
      if (field) parts.push(html`<p>${label}: ${onOneLine(withoutClosing(field.value))}.</p>\n`);
    }
  }
  return html`${parts}`;
}

/** A label and what it introduces: on its line where it is one, else one a line with a dash. */
function listHtml(label: string, values: readonly string[]): Html {
  const texts = values.map((value) => onOneLine(withoutClosing(value)));
  if (texts.length === 1) return html`<p class="addressed">${label} ${texts[0]}.</p>\n`;
  return html`<p class="addressed">${label}</p>
<ul class="items gach">
${texts.map((text, index) => html`<li><p><span class="label">-</span> ${text}${index === texts.length - 1 ? '.' : ';'}</p></li>\n`)}</ul>
`;
}

function recipientLines({ recipients, format }: WritableDocument): readonly string[] {
  const { separator } = format.recipientList;
  return recipients.map(
    ({ value }, index) => `${onOneLine(withoutClosing(value)).replace(/^-\s*/, '')}${index === recipients.length - 1 ? '.' : separator}`,
  );
}

function attachmentLabel(number: string | null): string {
  return number === null ? 'Phụ lục' : `Phụ lục ${number}`;
}

/** Phụ lục, văn bản ban hành kèm theo: a section of its own, with what it belongs to under its title. */
export function attachmentHtml(attachment: Attachment, document: WritableDocument, context: BodyContext): Html {
  const label = attachment.kind === 'phu_luc' ? attachmentLabel(attachment.number) : (attachment.type?.name ?? 'Văn bản kèm theo');
  const when = document.date ? `${document.format.commaBeforeDate ? ',' : ''} ${dateInWords(document.date.value)}` : '';
  const title = attachment.title.value === '' ? null : html` <span class="title">${onOneLine(attachment.title.value)}</span>`;
  return html`<section class="attachment" id="${attachment.anchor}">
${headingLine(2, html`<span class="label">${label}</span>${title}`, true, permalink(attachment.anchor, label))}<p class="attached-to">(Kèm theo ${fullTitle(document)}${when} của ${issuedBy(document)})</p>
${bodyHtml(attachment.body, { ...context, end: endOf(document, attachment.body) })}</section>
`;
}

const MEDIA_TYPES: Readonly<Record<ArticleFile['kind'], string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

function articleData(
  document: WritableDocument,
  site: SiteContext,
  path: string,
  relations: RelationsView,
  files: readonly ReturnType<typeof fileView>[],
): unknown {
  const folder = site.url === null ? '' : `${site.url}${documentFolder(document)}/`;
  const root = rootOf(path);
  const toOther = ({ label, href }: { readonly label: string; readonly href: string | null }) => ({
    name: label,
    address: href?.startsWith(root) ? addressOf(site, href.slice(root.length)) : href,
  });
  return legislationData(
    {
      name: fullTitle(document),
      headline: headline(document),
      abstract: announcement(document),
      typeName: document.type.name,
      numberSymbol: numberSymbol(document),
      date: document.date?.value ?? null,
      effectiveFrom: document.effectiveFrom?.value ?? null,
      issuer: organName(document.letterhead),
      signer: document.signers[0]?.name?.value ?? null,
      field: document.fieldOfWork?.value ?? null,
      keywords: document.keywords.map(({ value }) => value),
      stage: document.stage,
      superseded: supersession(relations) !== null,
      repeals: [...relations.replaces, ...relations.repeals].map(toOther),
      corrects: relations.corrects.map(toOther),
      bases: relations.bases.map(toOther),
      address: addressOf(site, path),
      files: files.map(({ href, kind }) => ({ href: `${folder}${href}`, mediaType: MEDIA_TYPES[kind] })),
    },
    site,
  );
}
