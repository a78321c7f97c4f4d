import type { Urgency, WritableDocument } from '../../document/document.ts';
import { organName, organSlug } from '../../document/identity.ts';
import type { ArchiveMetadata } from './van-ban-json.ts';

/** Độ dài các trường văn bản đi in characters (Nghị định 30/2020/NĐ-CP, Phụ lục VI). */
export const archiveLengths = {
  'FileCode.OrganId': 13,
  'FileCode.FileNotation': 20,
  TypeName: 100,
  CodeNumber: 11,
  CodeNotation: 30,
  IssuedDate: 10,
  OrganName: 200,
  Subject: 500,
  Language: 30,
  Description: 500,
  'SignerInfo.Position': 100,
  'SignerInfo.FullName': 50,
  'To.OrganId': 13,
  'To.OrganName': 200,
  DueDate: 10,
} as const;

/** What a document's archive record holds that its text does not say. */
export interface ArchiveFacts {
  /** Mã định danh of the issuing organ. */
  readonly organId?: string | null;
  readonly fileCatalog?: number | null;
  readonly fileNotation?: string | null;
  readonly ordinal?: number | null;
  readonly pages?: number | null;
  readonly description?: string;
  /** ISO date. */
  readonly dueDate?: string | null;
}

const PRIORITIES: Readonly<Record<Urgency, number>> = { khan: 1, thuong_khan: 2, hoa_toc: 3 };

/** Dữ liệu đặc tả of a document, texts cut to the decree's lengths; cut fields are named. */
export function archiveMetadata(document: WritableDocument, facts: ArchiveFacts = {}): ArchiveMetadata {
  const truncated = new Set<string>();
  const cut = (field: keyof typeof archiveLengths, text: string): string => {
    const value = text.replace(/\s+/g, ' ').trim();
    // no text has more characters than code units
    if (value.length <= archiveLengths[field]) return value;
    const letters = [...value];
    if (letters.length <= archiveLengths[field]) return value;
    truncated.add(field);
    return letters.slice(0, archiveLengths[field]).join('');
  };
  const cutOrNull = (field: keyof typeof archiveLengths, text: string | null | undefined): string | null =>
    text ? cut(field, text) : null;
  const signer = document.signers.at(-1);
  const record: Omit<ArchiveMetadata, 'Truncated'> = {
    FileCode: {
      OrganId: cutOrNull('FileCode.OrganId', facts.organId),
      FileCatalog: facts.fileCatalog ?? null,
      FileNotation: cutOrNull('FileCode.FileNotation', facts.fileNotation),
    },
    DocOrdinal: facts.ordinal ?? null,
    TypeName: cut('TypeName', document.type.name),
    CodeNumber: cutOrNull('CodeNumber', document.number.printed),
    CodeNotation: cut('CodeNotation', document.number.symbol),
    IssuedDate: dayFirst(document.date?.value ?? null),
    OrganName: cut('OrganName', organName(document.letterhead)),
    Subject: cut('Subject', document.subject?.value ?? ''),
    Language: 'Tiếng Việt',
    PageAmount: facts.pages ?? null,
    Description: cut('Description', facts.description ?? ''),
    SignerInfo: {
      Position: cut('SignerInfo.Position', signer?.post?.value ?? ''),
      FullName: cut('SignerInfo.FullName', signer?.name?.value ?? ''),
    },
    To: receivers(document).map((name) => ({ OrganId: null, OrganName: cut('To.OrganName', name) })),
    Priority: document.urgency ? PRIORITIES[document.urgency.value] : 0,
    IssuedAmount: document.copies?.value ?? null,
    DueDate: dayFirst(facts.dueDate ?? null),
  };
  return { ...record, Truncated: [...truncated] };
}

/** Those to whom it goes: Kính gửi and Nơi nhận without «Như trên», «Như Điều …», «Lưu». */
function receivers(document: WritableDocument): string[] {
  return [...document.addressees, ...document.recipients]
    .map(({ value }) => value.replace(/^\s*-\s*/, '').replace(/[;.,\s]+$/, ''))
    .filter((name) => name !== '' && !/^(?:Như|Lưu)(?=[\s:]|$)/i.test(name));
}

function dayFirst(iso: string | null): string | null {
  return iso === null ? null : `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** Id of the issuing organ in this project's register; null where the document gives its organ in place. */
export function registeredId(document: WritableDocument): string | null {
  return document.letterhead.registered ? organSlug(document.letterhead) : null;
}
