import type { Stage } from '../../document/document.ts';

/**
 * `van-ban.json`: the document as data. Version 1; a field is added without a new version, never renamed or removed. What the document does
 * not say is null or an empty list. Texts are plain, in natural case, line ends as spaces; dates are ISO.
 */
export interface VanBanJson {
  readonly version: 1;
  /** Where the document stands below the root of the site: `van-ban/<organ>/<year>/<slug>`. */
  readonly path: string;
  /** Id of the type: `chi_thi`. */
  readonly type: string;
  /** Tên loại: «Chỉ thị». */
  readonly typeName: string;
  /** Thể thức: `nd30`, `dang_hd36`, `dang_hd05`. */
  readonly format: string;
  readonly status: Stage;
  /** True where the document may stand on the public site. */
  readonly public: boolean;
  readonly number: number | null;
  readonly symbol: string;
  /** Số, ký hiệu as printed. */
  readonly numberSymbol: string | null;
  /** «Chỉ thị số 04/CT-UBND». */
  readonly fullTitle: string;
  /** Trích yếu. */
  readonly subject: string | null;
  readonly issuer: { readonly id: string | null; readonly name: string; readonly superior: string | null; readonly system: string };
  /** Địa danh. */
  readonly place: string | null;
  readonly date: string | null;
  readonly effectiveFrom: string | null;
  readonly urgency: string | null;
  /** Chỉ dẫn phạm vi lưu hành. */
  readonly circulation: string | null;
  readonly legalBases: readonly string[];
  readonly addressees: readonly string[];
  readonly telegramRecipients: readonly string[];
  readonly invitation: InvitationJson | null;
  readonly body: readonly BlockJson[];
  readonly attachments: readonly AttachmentJson[];
  readonly signers: readonly SignerJson[];
  readonly recipients: readonly string[];
  readonly fieldOfWork: string | null;
  readonly keywords: readonly string[];
  readonly relations: { readonly replaces: readonly string[]; readonly repeals: readonly string[]; readonly corrects: readonly string[] };
  readonly copy: CopyJson | null;
  /** Viện dẫn, as `cite --format json` prints them; null where the caller gave none. */
  readonly citations: readonly unknown[] | null;
  /** Nhiệm vụ, as `tasks --format json` prints them; null where the caller gave none. */
  readonly tasks: readonly unknown[] | null;
  /** SHA-256 of files by name, the source and what is built from it; null where the caller gave none. */
  readonly digests: Readonly<Record<string, string>> | null;
  /** Dữ liệu đặc tả của văn bản đi (Nghị định 30/2020/NĐ-CP, Phụ lục VI). */
  readonly metadata: ArchiveMetadata;
}

export interface InvitationJson {
  readonly guests: readonly string[];
  readonly content: string | null;
  readonly chair: string | null;
  readonly time: string | null;
  readonly venue: string | null;
}

export interface SignerJson {
  readonly onBehalfOf: string | null;
  readonly forHead: string | null;
  readonly byOrderOf: string | null;
  readonly byDelegationOf: string | null;
  readonly acting: boolean;
  readonly post: string | null;
  readonly otherPost: string | null;
  readonly name: string | null;
  readonly role: string | null;
}

export interface CopyJson {
  readonly kind: string;
  readonly issuer: string;
  readonly superior: string | null;
  readonly number: number | null;
  readonly symbol: string;
  readonly place: string;
  readonly date: string | null;
  readonly signer: SignerJson | null;
  readonly recipients: readonly string[];
}

export interface AttachmentJson {
  readonly kind: 'phu_luc' | 'ban_hanh_kem';
  readonly number: string | null;
  readonly title: string;
  readonly type: string | null;
  readonly anchor: string;
  readonly landscape: boolean;
  readonly body: readonly BlockJson[];
}

/** A block of text; `anchor` is the id of the same place on the web page. */
export type BlockJson =
  | {
      readonly kind: 'heading';
      readonly level: string;
      readonly depth: number;
      readonly number: string | null;
      readonly label: string;
      readonly text: string;
      readonly anchor: string;
    }
  | {
      readonly kind: 'paragraph';
      readonly label: string | null;
      readonly number: string | null;
      readonly text: string;
      readonly anchor: string | null;
    }
  | {
      readonly kind: 'item';
      readonly level: string;
      readonly label: string;
      readonly number: string | null;
      /** `2.b`, `Điều 2.1`. */
      readonly path: string;
      /** The paragraph beside the label. */
      readonly text: string;
      readonly anchor: string;
      readonly blocks: readonly BlockJson[];
    }
  | {
      readonly kind: 'table';
      readonly align: readonly (string | null)[];
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'figure';
      readonly alt: string;
      readonly title: string | null;
      readonly width: number | null;
      readonly height: number | null;
    };

/** Fields of Phụ lục VI by their names there; what is not known is null. Texts never exceed the length that the decree gives the field. */
export interface ArchiveMetadata {
  readonly FileCode: { readonly OrganId: string | null; readonly FileCatalog: number | null; readonly FileNotation: string | null };
  readonly DocOrdinal: number | null;
  readonly TypeName: string;
  readonly CodeNumber: string | null;
  readonly CodeNotation: string;
  /** dd/mm/yyyy. */
  readonly IssuedDate: string | null;
  readonly OrganName: string;
  readonly Subject: string;
  readonly Language: string;
  readonly PageAmount: number | null;
  readonly Description: string;
  readonly SignerInfo: { readonly Position: string; readonly FullName: string };
  readonly To: readonly { readonly OrganId: string | null; readonly OrganName: string }[];
  /** 0 none, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc. */
  readonly Priority: number;
  readonly IssuedAmount: number | null;
  readonly DueDate: string | null;
  /** Fields whose text was longer than the decree allows and was cut; the whole text is elsewhere in the file. */
  readonly Truncated: readonly string[];
}
