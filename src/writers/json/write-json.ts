import {
  type Attachment,
  assertNever,
  type Block,
  type Copy,
  type Field,
  type Invitation,
  type Signer,
  type WritableDocument,
} from '../../document/document.ts';
import { documentFolder, fullTitle, isSourcePath, numberSymbol, organName } from '../../document/identity.ts';
import { isPublic } from '../../document/publication.ts';
import { onOneLine } from '../html/html.ts';
import { type ArchiveFacts, archiveMetadata, registeredId } from './archive-metadata.ts';
import type { AttachmentJson, BlockJson, CopyJson, InvitationJson, SignerJson, VanBanJson } from './van-ban-json.ts';

/** What the file says that the document itself does not. */
export interface JsonExtras {
  readonly citations?: readonly unknown[];
  readonly tasks?: readonly unknown[];
  /** SHA-256 in hexadecimal by file name; written in the order of the names. */
  readonly digests?: Readonly<Record<string, string>>;
  readonly archive?: ArchiveFacts;
  /** The documents that this one names, where what a path leads to is known by name. */
  readonly relations?: VanBanJson['relations'];
}

/** References as names; a path of a source is none. */
function named(fields: WritableDocument['replaces']): readonly string[] {
  return textsOf(fields).filter((reference) => !isSourcePath(reference));
}

/** `van-ban.json`: the document as data, keys in the order of `VanBanJson`, two spaces, a line end at the end. Halves of surrogate pairs are escaped. */
export function writeJson(document: WritableDocument, extras: JsonExtras = {}): string {
  return `${JSON.stringify(vanBanJson(document, extras), null, 2)}\n`;
}

export function vanBanJson(document: WritableDocument, { citations, tasks, digests, archive, relations }: JsonExtras = {}): VanBanJson {
  const { letterhead } = document;
  return {
    version: 1,
    path: documentFolder(document),
    type: document.type.id,
    typeName: document.type.name,
    format: document.format.id,
    status: document.stage,
    public: isPublic(document),
    number: document.number.number?.value ?? null,
    symbol: document.number.symbol,
    numberSymbol: numberSymbol(document),
    fullTitle: fullTitle(document),
    subject: textOf(document.subject),
    issuer: { id: registeredId(document), name: organName(letterhead), superior: letterhead.superior, system: letterhead.organ.system },
    place: document.place,
    date: document.date?.value ?? null,
    effectiveFrom: document.effectiveFrom?.value ?? null,
    urgency: document.urgency?.value ?? null,
    circulation: textOf(document.circulation),
    legalBases: textsOf(document.legalBases),
    addressees: textsOf(document.addressees),
    telegramRecipients: textsOf(document.telegram?.recipients ?? []),
    invitation: document.invitation ? invitationJson(document.invitation) : null,
    body: document.body.map(blockJson),
    attachments: document.attachments.map(attachmentJson),
    signers: document.signers.map(signerJson),
    recipients: textsOf(document.recipients),
    fieldOfWork: textOf(document.fieldOfWork),
    keywords: textsOf(document.keywords),
    relations: relations ?? { replaces: named(document.replaces), repeals: named(document.repeals), corrects: named(document.corrects) },
    copy: document.copy ? copyJson(document.copy) : null,
    citations: citations ?? null,
    tasks: tasks ?? null,
    digests: digests ? Object.fromEntries(Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1))) : null,
    metadata: archiveMetadata(document, archive),
  };
}

function oneLine(text: string): string {
  return onOneLine(text).trim();
}

function textOf(field: Field<string> | null): string | null {
  return field === null ? null : oneLine(field.value);
}

function textsOf(fields: readonly Field<string>[]): string[] {
  return fields.map(({ value }) => oneLine(value));
}

function invitationJson({ guests, content, chair, time, venue }: Invitation): InvitationJson {
  return { guests: textsOf(guests), content: textOf(content), chair: textOf(chair), time: textOf(time), venue: textOf(venue) };
}

function signerJson(signer: Signer): SignerJson {
  return {
    onBehalfOf: textOf(signer.onBehalfOf),
    forHead: textOf(signer.forHead),
    byOrderOf: textOf(signer.byOrderOf),
    byDelegationOf: textOf(signer.byDelegationOf),
    acting: signer.acting,
    post: textOf(signer.post),
    otherPost: textOf(signer.otherPost),
    name: textOf(signer.name),
    role: signer.role,
  };
}

function copyJson(copy: Copy): CopyJson {
  const { kind, issuer, superior, number, symbol, place, date, signer, recipients } = copy;
  return {
    kind,
    issuer,
    superior,
    number,
    symbol,
    place,
    date,
    signer: signer ? signerJson(signer) : null,
    recipients: textsOf(recipients),
  };
}

function attachmentJson({ kind, number, title, type, anchor, landscape, body }: Attachment): AttachmentJson {
  return { kind, number, title: oneLine(title.value), type: type?.id ?? null, anchor, landscape, body: body.map(blockJson) };
}

function blockJson(block: Block): BlockJson {
  switch (block.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: block.level,
        depth: block.depth,
        number: block.number,
        label: block.label,
        text: oneLine(block.text.value),
        anchor: block.anchor,
      };
    case 'paragraph':
      return {
        kind: 'paragraph',
        label: block.runIn?.label ?? null,
        number: block.runIn?.number ?? null,
        text: oneLine(block.text.value),
        anchor: block.runIn?.anchor ?? null,
      };
    case 'item': {
      const [first, ...rest] = block.blocks;
      const lead = first?.kind === 'paragraph' ? first : null;
      return {
        kind: 'item',
        level: block.level,
        label: block.label,
        number: block.number,
        path: block.path,
        text: lead ? oneLine(lead.text.value) : '',
        anchor: block.anchor,
        blocks: (lead ? rest : block.blocks).map(blockJson),
      };
    }
    case 'table':
      return {
        kind: 'table',
        align: block.align,
        header: block.header.map(({ text }) => oneLine(text.value)),
        rows: block.rows.map((row) => row.map(({ text }) => oneLine(text.value))),
      };
    case 'figure':
      return { kind: 'figure', alt: block.alt, title: block.title, width: block.image?.width ?? null, height: block.image?.height ?? null };
    default:
      return assertNever(block);
  }
}
