import type { HeadingLevel, Urgency } from './document.ts';
import type { OrganSystem } from './organ.ts';

export type FormatId = 'nd30' | 'dang_hd36' | 'dang_hd05';

/** How much a type wants a component. */
export type Wanted = 'required' | 'optional' | 'none';

/** A level of the type's heading scheme, and the Markdown depth at which it is written. */
export interface HeadingRule {
  readonly level: HeadingLevel;
  /** `#` is 1. A document may leave levels out; a scheme lists them from the outermost. */
  readonly markdownDepth: number;
}

/**
 * Loại văn bản, as data: one file of profiles/types each. What differs between types is said here, and nowhere by an `if` on an id.
 */
export interface DocumentType {
  /** Unaccented snake_case: the value of `loai`. */
  readonly id: string;
  /** Tên loại, natural case: «Chỉ thị». */
  readonly name: string;
  /** Chữ viết tắt (Nghị định 30/2020/NĐ-CP, Phụ lục III); null for công văn and thư công. */
  readonly abbreviation: string | null;
  /** The Party's abbreviation where it differs or the decree has none: `CV`. */
  readonly partyAbbreviation?: string;
  /** Systems that issue it. */
  readonly systems: readonly OrganSystem[];
  /** Mẫu of Phụ lục III that it follows: `1.4`. */
  readonly form: string;
  /** Where the subject stands: under the type's name; as V/v under the number; nowhere. */
  readonly subject: 'under_name' | 'v_v' | 'none';
  readonly legalBases: Wanted;
  readonly addressees: Wanted;
  readonly recipients: Wanted;
  /** Whether number, symbol and date line are printed. */
  readonly numbered: boolean;
  readonly dated: boolean;
  /** False where the content ends without the mark of the format: a letter that takes leave. */
  readonly endMarked?: false;
  /** Quyết định, nghị quyết: the authority in capitals above the legal bases, and the word of command under them; `byOrgan` where the organ acts, not its head. */
  readonly enactment: { readonly command: string; readonly partyCommand?: string; readonly byOrgan?: true } | null;
  /** `parties`: one for each party, side by side in the order written. */
  readonly signers: 'one' | 'secretary_and_chair' | 'parties';
  /** Heading levels in use, outermost first; [] where the body is paragraphs and numbered tasks only. */
  readonly headings: readonly HeadingRule[];
  /** What its issuer does with it, in news: «ký» hợp đồng, «lập» biên bản; «ban hành» where it is left out. */
  readonly issuing?: string;
  /** Whether an unnumbered level-1 item is a task (nhiệm vụ) that should name unit and deadline. */
  readonly assignsTasks: boolean;
  /** Whether tasks must have a deadline or product. */
  readonly deadlines: Wanted;
  /** Keys of the front matter that only some types take: `dien`, `moi`, `dinh_kem`. */
  readonly keys: readonly string[];
  /** Cụm từ mở đầu of the recipients' first line when the document is addressed: «Như trên», «Như Điều 3». */
  readonly firstRecipient?: string;
  /** Foot address of page 1 (ô số 13). */
  readonly footAddress: Wanted;
  /** Opening words of the subject that this type is known by: «Về», «V/v»… for the skeleton and for advice. */
  readonly subjectOpening?: string;
  /** What a new source of this type begins with, where the common skeleton does not fit. */
  readonly skeleton?: TypeSkeleton;
  /** Order of types in lists. */
  readonly rank: number;
}

/** Parts of a new source: each «…» is a place to fill in. */
export interface TypeSkeleton {
  /** Paragraphs of the body. */
  readonly body: readonly string[];
  readonly subject?: string;
  /** Kính gửi; of types that must have one and say nothing here, the departments. */
  readonly addressees?: readonly string[];
  /** Nơi nhận without its first and its last line. */
  readonly recipients?: readonly string[];
  /** Last line of Nơi nhận. */
  readonly stored?: string;
}

/** Points of a format: lengths in mm, sizes in pt. */
export interface Format {
  readonly id: FormatId;
  /** «Nghị định 30/2020/NĐ-CP». */
  readonly name: string;
  readonly system: 'nha_nuoc' | 'dang';
  /** ISO dates between which it holds, inclusive. */
  readonly from?: string;
  readonly until?: string;
  readonly page: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number };
  readonly sizes: {
    readonly nation: number;
    readonly motto: number;
    readonly superior: number;
    readonly issuer: number;
    readonly number: number;
    readonly date: number;
    readonly typeName: number;
    readonly subject: number;
    readonly letterSubject: number;
    readonly body: number;
    readonly recipientsTitle: number;
    readonly recipients: number;
    readonly signature: number;
    readonly pageNumber: number;
    readonly mark: number;
    readonly typist: number;
    readonly address: number;
    readonly circulation: number;
    readonly attachmentNumber: number;
  };
  /** First-line indent in mm, gap between paragraphs in pt, line spacing as a multiple of single or an exact height in pt. */
  readonly paragraph: {
    readonly indent: number;
    readonly gap: number;
    readonly line: { readonly multiple: number } | { readonly exact: number };
  };
  /** Whether a comma stands before the date of a document that is referred to: «Chỉ thị số 05-CT/TU, ngày …». */
  readonly commaBeforeDate: boolean;
  /** What stands between number, type and organ. */
  readonly numbering: {
    readonly label: string;
    /** `04/CT-UBND`: «/» then «-»; Party `31-CT/TU`: «-» then «/». */
    readonly afterNumber: '/' | '-';
    readonly beforeOrgan: '-' | '/';
  };
  /** Signing marks: `TM.` or `T/M`. */
  readonly marks: {
    readonly onBehalfOf: string;
    readonly forHead: string;
    readonly byOrderOf: string;
    readonly byDelegationOf: string;
    readonly acting: string;
  };
  readonly postBold: boolean;
  /** End of the content: `./.` or `.`. */
  readonly endMark: string;
  readonly legalBasis: { readonly italic: boolean; readonly dash: boolean; readonly last: '.' | ',' };
  /** Right half of the head of page 1: quốc hiệu and tiêu ngữ, or the Party's title; the rule under its last line is as long as that line. */
  readonly title: { readonly first: string; readonly second: string | null };
  /** Sizes that shrink together where the head of page 1 needs room (Phụ lục I, Mục V, note 1); null where the sizes are fixed. */
  readonly smaller: {
    readonly nation: number;
    readonly motto: number;
    readonly superior: number;
    readonly issuer: number;
    readonly date: number;
  } | null;
  /** What stands under the issuer's name, and under the subject: these characters, or null for a drawn rule of 1/3 to 1/2 of the line. */
  readonly under: { readonly issuer: string | null; readonly subject: string | null };
  /** Whether the subject under the type's name starts in lower case («về …»). */
  readonly subjectInLowerCase: boolean;
  /** Trích yếu of a công văn: what the writer puts before it, and its slant. */
  readonly letterSubject: { readonly prefix: string; readonly italic: boolean };
  /** Kính gửi: the word, by type where a type has its own («Kính trình»), and the slant of the label. */
  readonly addressees: { readonly label: string; readonly labels: Readonly<Record<string, string>>; readonly italic: boolean };
  /** Quyết định, nghị quyết: the authority above the legal bases and the command under them with a colon, or both on one line under them. */
  readonly enactment: 'authority_above' | 'authority_with_command';
  /** Nơi nhận: style of the label, mark between the lines. */
  readonly recipientList: { readonly title: 'bold_italic' | 'underlined'; readonly separator: ';' | ',' };
  /** Dấu chỉ độ khẩn: width and height of the frame in mm and its colour; null where the mark is plain text. */
  readonly urgencyFrame: { readonly width: Readonly<Record<Urgency, number>>; readonly height: number; readonly colour: string } | null;
  /** Whether the marks on circulation stand in a frame. */
  readonly circulationFrame: boolean;
  /** Whether an issued text repeats the head of page 1, without number and date. */
  readonly issuedTextHasHead: boolean;
  /** A clause of its own for each part that findings cite. */
  readonly source: string;
}
