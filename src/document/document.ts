import type { SourceFile } from '../source/source-file.ts';
import type { Place, SourceText } from '../source/source-text.ts';
import type { Organ, OrganAddress } from './organ.ts';
import type { Problem } from './problem.ts';
import type { DocumentType, Format } from './profile.ts';
import type { SignerRole } from './signer-roles.ts';

/** Trạng thái của văn bản: draft, submitted for signature, issued, withdrawn. */
export type Stage = 'du_thao' | 'trinh_ky' | 'ban_hanh' | 'thu_hoi';
export const stages: readonly Stage[] = ['du_thao', 'trinh_ky', 'ban_hanh', 'thu_hoi'];

/** Dấu chỉ độ khẩn. */
export type Urgency = 'khan' | 'thuong_khan' | 'hoa_toc';

/** A value of the front matter with the place of its text. */
export interface Field<T> {
  readonly value: T;
  readonly text: SourceText;
  /** Where the key itself stands. */
  readonly key: Place;
}

/** Cơ quan ban hành, as the letterhead prints it; from the register or given in place. */
export interface Letterhead {
  /** Tên cơ quan chủ quản trực tiếp, natural case; null where none is printed. */
  readonly superior: string | null;
  /** Tên cơ quan ban hành, natural case. */
  readonly issuer: string;
  /** The issuer's name as typed in the document; null where it comes from the register. */
  readonly issuerField: Field<string> | null;
  readonly organ: Organ;
  /** True where the organ comes from the register, not from a mapping in the document. */
  readonly registered: boolean;
}

/** Số, ký hiệu. */
export interface DocumentNumber {
  /** Null in a draft: a blank is printed. */
  readonly number: Field<number> | null;
  /** Text of the number as printed, padded to two digits: `04`; null in a draft. */
  readonly printed: string | null;
  /** `CT-UBND`, `UBND-NC`; for the Party `CT/TU`. */
  readonly symbol: string;
  /** The place of a typed `ky_hieu`; null where it was derived. */
  readonly symbolField: Field<string> | null;
}

/** Quyền hạn, chức vụ, họ tên của người ký. Every value in natural case. */
export interface Signer {
  /** Thay mặt (TM.): name of the collective. */
  readonly onBehalfOf: Field<string> | null;
  /** Ký thay (KT.): post of the head. */
  readonly forHead: Field<string> | null;
  /** Thừa lệnh (TL.). */
  readonly byOrderOf: Field<string> | null;
  /** Thừa ủy quyền (TUQ.). */
  readonly byDelegationOf: Field<string> | null;
  /** Quyền (Q.). */
  readonly acting: boolean;
  readonly post: Field<string> | null;
  readonly name: Field<string> | null;
  /** Vai trò where several sign, printed over the signature. */
  readonly role: SignerRole | null;
  /** Chức vụ khác, above the name, for advisory bodies (Phụ lục I, II.7.c). */
  readonly otherPost: Field<string> | null;
  readonly place: Place;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: SourceText }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

/** Bậc của đề mục. `muc_la_ma`: «I. TIÊU ĐỀ» of reports and plans; `muc`: «Mục 1» of regulations; `khoan`: a khoản with a title of its own. */
export type HeadingLevel = 'phan' | 'chuong' | 'muc' | 'tieu_muc' | 'muc_la_ma' | 'dieu' | 'khoan' | 'tieu_de';

export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  /** Depth in the document's own outline, from 1. */
  readonly depth: number;
  /** Number as printed without its word: `I`, `1`, `Điều 1.` gives `1`; generated where the author left it out; null for `tieu_de`. */
  readonly number: string | null;
  /** The typed number; null where it was generated. */
  readonly typedNumber: SourceText | null;
  /** What is printed before the title: «Chương I», «Điều 1.», «I.»; empty for `tieu_de`. */
  readonly label: string;
  readonly title: readonly Inline[];
  /** The title as plain text, empty where there is none. */
  readonly text: SourceText;
  readonly place: Place;
  /** Unique in the document: `chuong-1`, `dieu-5`, `muc-2`. */
  readonly anchor: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly text: SourceText;
  readonly place: Place;
  /** Bold lead of the paragraph of an untitled điều, printed before the text on the same line; `text` does not hold it. */
  readonly runIn: RunIn | null;
}

/** Điều without a title (Mẫu 1.2): its label stands in the line of its text. */
export interface RunIn {
  /** «Điều 1.». */
  readonly label: string;
  /** `1`. */
  readonly number: string;
  /** Where the number was typed; null where it was generated. */
  readonly typedNumber: SourceText | null;
  readonly anchor: string;
}

/** khoản `1.`, điểm `a)`, gạch đầu dòng `-`, dấu cộng `+`. */
export type ItemLevel = 'khoan' | 'diem' | 'gach' | 'cong';

/** A numbered task, khoản, điểm or gạch đầu dòng. */
export interface Item {
  readonly kind: 'item';
  readonly level: ItemLevel;
  /** The mark as the author typed it: `1.`, `a)`, `-`. */
  readonly marker: SourceText;
  /** What is printed: `1.`, `đ)`, `-`; typed numbers are kept, generated letters follow the decree's alphabet. */
  readonly label: string;
  /** The label without its mark: `1`, `đ`; null for dashes. */
  readonly number: string | null;
  /** True where the author typed the number or letter that is printed, false where it is generated. */
  readonly typed: boolean;
  /** `2`, `2.b`, `III.1`, `Điều 2.1`, `2.b.-1`: its path from the root, unique in its part of the document. */
  readonly path: string;
  /** Unique in the document: `nhiem-vu-2-b`. */
  readonly anchor: string;
  /** First the paragraph beside the label, then what belongs to it: paragraphs, tables, nested items. */
  readonly blocks: readonly Block[];
  readonly place: Place;
}

export interface TableCell {
  readonly inlines: readonly Inline[];
  readonly text: SourceText;
}

export interface Table {
  readonly kind: 'table';
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly place: Place;
}

/** Hình ảnh. */
export interface Figure {
  readonly kind: 'figure';
  readonly path: SourceText;
  readonly alt: string;
  readonly title: string | null;
  /** The bytes and size in pixels, when the image could be read. */
  readonly image: Image | null;
  readonly place: Place;
}

export interface Image {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

export type Block = Heading | Paragraph | Item | Table | Figure;

/** Phụ lục, or a text issued by the document (a regulation, a plan: `dinh_kem`). */
export interface Attachment {
  readonly kind: 'phu_luc' | 'ban_hanh_kem';
  /** The file that it was read from. */
  readonly source: SourceFile;
  /** Number as printed: Roman where there are two or more; null for one alone. */
  readonly number: string | null;
  readonly title: Field<string>;
  /** For an issued text: its type. */
  readonly type: DocumentType | null;
  readonly landscape: boolean;
  readonly body: readonly Block[];
  /** Unique in the document: `phu-luc-1`. */
  readonly anchor: string;
}

/** Giấy mời, công điện: what single types need. */
export interface Telegram {
  readonly recipients: readonly Field<string>[];
}

/** Bản sao (sao y, sao lục, trích sao): Phụ lục I, Phần II. */
export interface Copy {
  readonly kind: 'sao_y' | 'sao_luc' | 'trich_sao';
  readonly issuer: string;
  readonly superior: string | null;
  readonly number: number | null;
  readonly symbol: string;
  readonly place: string;
  readonly date: string | null;
  /** Time of day as typed, `16:34:54`: an electronic copy says it. */
  readonly time: string | null;
  readonly signer: Signer | null;
  readonly recipients: readonly Field<string>[];
}

/** A place in the source where a rule is told to be silent, with the reason. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** The comment or key itself. */
  readonly at: Place;
  /** Where it holds; null: the whole document. */
  readonly over: Place | null;
}

/** Override of an extracted task (`nhiem_vu`). */
export interface TaskOverride {
  readonly item: Field<string>;
  readonly lead: readonly Field<string>[] | null;
  readonly coordinating: readonly Field<string>[] | null;
  readonly deadline: Field<string> | null;
  readonly recurrence: Field<string> | null;
  readonly reportTo: readonly Field<string>[] | null;
}

/**
 * Văn bản: the closed model between the front (text, tree) and the back (rules, writers). Plain data; never mutated. Whatever the source
 * lacks is null or empty, whatever is wrong with it is in `problems`: reading is total.
 */
export interface Document {
  readonly kind: 'van_ban';
  readonly source: SourceFile;
  /** Null where `loai` is absent or unknown: such a document cannot be written. */
  readonly type: DocumentType | null;
  readonly typeField: Field<string> | null;
  readonly format: Format;
  readonly letterhead: Letterhead | null;
  readonly organField: Field<string> | null;
  readonly number: DocumentNumber;
  /** Địa danh, natural case; null where neither the document nor its organ says one. */
  readonly place: string | null;
  readonly placeField: Field<string> | null;
  /** Ngày ban hành, ISO; null in a draft or where it is no date. */
  readonly date: Field<string> | null;
  readonly subject: Field<string> | null;
  readonly legalBases: readonly Field<string>[];
  readonly addressees: readonly Field<string>[];
  readonly urgency: Field<Urgency> | null;
  readonly circulation: Field<string> | null;
  /** `do_mat` with any value: nothing may be built. */
  readonly secrecy: Field<string> | null;
  readonly signers: readonly Signer[];
  readonly recipients: readonly Field<string>[];
  readonly recipientsKey: Place | null;
  readonly drafter: Field<string> | null;
  readonly draftingUnit: Field<string> | null;
  readonly copies: Field<number> | null;
  readonly address: OrganAddress | null;
  readonly stage: Stage;
  readonly stageField: Field<Stage> | null;
  readonly effectiveFrom: Field<string> | null;
  readonly replaces: readonly Field<string>[];
  readonly repeals: readonly Field<string>[];
  /** Văn bản được đính chính bởi văn bản này (Điều 18.3). */
  readonly corrects: readonly Field<string>[];
  readonly telegram: Telegram | null;
  /** Giấy mời: who, when, where (`moi`). */
  readonly invitation: Invitation | null;
  readonly copy: Copy | null;
  readonly taskOverrides: readonly TaskOverride[];
  readonly fieldOfWork: Field<string> | null;
  readonly keywords: readonly Field<string>[];
  readonly body: readonly Block[];
  readonly attachments: readonly Attachment[];
  readonly suppressions: readonly Suppression[];
  /** The whole front matter, for findings that have no better place; a point at the start of the text where there is none. */
  readonly frontMatter: Place;
  readonly bodyPlace: Place;
  /** What could not be read as it stands, in order of place. */
  readonly problems: readonly Problem[];
}

export interface Invitation {
  readonly guests: readonly Field<string>[];
  readonly content: Field<string> | null;
  readonly chair: Field<string> | null;
  readonly time: Field<string> | null;
  readonly venue: Field<string> | null;
}

/** A document that writers can take: its type is known. */
export type WritableDocument = Document & { readonly type: DocumentType; readonly letterhead: Letterhead };

export function isWritable(document: Document): document is WritableDocument {
  return document.type !== null && document.letterhead !== null && document.secrecy === null;
}

/** Every block of a body in reading order, the nested ones too. */
export function walkBlocks(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  const add = (some: readonly Block[]) => {
    for (const block of some) {
      found.push(block);
      if (block.kind === 'item') add(block.blocks);
    }
  };
  add(blocks);
  return found;
}

/** Closes a switch over a union: a new member is a compile error here. */
export function assertNever(value: never): never {
  throw new Error(`không thể xảy ra: ${JSON.stringify(value)}`);
}
