import type { YamlNode } from '../syntax/yaml-tree.ts';
import { choice, either, fieldReader, flag, type Keys, list, map, record, text, textOf } from './shape.ts';

/**
 * Vai trò phê duyệt (Nghị định 30/2020/NĐ-CP): nội dung (Điều 12.1), thể thức (Điều 12.2), duyệt của người ký (Điều 10, 11), và văn thư khi
 * phát hành (Điều 14 đến 18).
 */
export type Role = 'noi_dung' | 'the_thuc' | 'duyet' | 'phat_hanh';
export const roles: readonly Role[] = ['noi_dung', 'the_thuc', 'duyet', 'phat_hanh'];

/** What a role is called in a sentence. */
export const roleNames: Readonly<Record<Role, string>> = {
  noi_dung: 'nội dung',
  the_thuc: 'thể thức',
  duyet: 'duyệt',
  phat_hanh: 'phát hành',
};

/** What an approval in a role is called. */
export const approvalNames: Readonly<Record<Role, string>> = {
  noi_dung: 'Phê duyệt nội dung',
  the_thuc: 'Phê duyệt thể thức',
  duyet: 'Duyệt của người ký',
  phat_hanh: 'Xác nhận phát hành',
};

/** Quy định của cơ quan về phê duyệt (`phe_duyet` of chithi.yaml). */
export interface ApprovalPolicy {
  /** Public keys in OpenSSH's `allowed_signers` format, a path from the content root. */
  readonly keys: string;
  /** Revoked keys: an OpenSSH KRL or a list of public keys; null where the office keeps none. */
  readonly revoked: string | null;
  /** Who holds a role, by principal; a role that is not there may be held by everyone in the file of keys. */
  readonly holders: ReadonlyMap<Role, readonly string[]>;
  /** Roles that a document needs before it is released, by id of its type; `otherwise` for all other types. */
  readonly required: ReadonlyMap<string, readonly Role[]>;
  readonly otherwise: readonly Role[];
  /** Bốn mắt: who wrote a document does not approve it. */
  readonly fourEyes: boolean;
}

const role = choice(...roles);
const principals = either(text, list(text));

export const approvalKeys: Keys = {
  khoa: { shape: text, describe: 'Tệp khóa công khai (OpenSSH allowed_signers), tính từ gốc nội dung', example: 'allowed_signers' },
  khoa_thu_hoi: { shape: text, describe: 'Tệp khóa đã thu hồi: KRL của OpenSSH hoặc danh sách khóa công khai', example: 'revoked_keys' },
  vai_tro: {
    shape: map(
      Object.fromEntries(roles.map((one) => [one, { shape: principals, describe: `Người giữ vai trò ${roleNames[one]}, theo tệp khóa` }])),
    ),
    describe: 'Ai giữ vai trò nào; vai trò không nêu thì mọi người trong tệp khóa đều giữ được',
  },
  mac_dinh: { shape: list(role), describe: 'Các vai trò phải phê duyệt trước khi phát hành', example: '[noi_dung, the_thuc, duyet]' },
  theo_loai: { shape: record(list(role)), describe: 'Các vai trò phải phê duyệt, theo mã loại văn bản', example: 'giay_moi: [duyet]' },
  bon_mat: { shape: flag, describe: 'true: người soạn thảo (tác giả trong lịch sử git) không được phê duyệt văn bản của mình' },
};

const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value);

/** What `phe_duyet` says; every setting has a default, what has another form than the table of keys says counts as absent. */
export function readApprovalPolicy(node: YamlNode | null): ApprovalPolicy {
  const read = fieldReader(node);
  const holders = fieldReader(read.map('vai_tro'));
  const perType = read.map('theo_loai');
  const rolesOf = (value: YamlNode | undefined): Role[] =>
    value?.kind === 'list' ? value.items.flatMap((item) => textOf(item)?.value ?? []).filter(isRole) : [];
  return {
    keys: read.text('khoa')?.value ?? 'allowed_signers',
    revoked: read.text('khoa_thu_hoi')?.value ?? null,
    holders: new Map(roles.flatMap((one) => (holders.has(one) ? [[one, holders.texts(one).map(({ value }) => value)] as const] : []))),
    required: new Map((perType?.entries ?? []).map((entry) => [entry.key.value, rolesOf(entry.value)])),
    otherwise: read.has('mac_dinh')
      ? read.texts('mac_dinh').flatMap(({ value }) => (isRole(value) ? [value] : []))
      : ['noi_dung', 'the_thuc', 'duyet'],
    fourEyes: read.flag('bon_mat'),
  };
}

/** The roles that a document of a type needs. */
export function requiredRoles(policy: ApprovalPolicy, type: string): readonly Role[] {
  return policy.required.get(type) ?? policy.otherwise;
}
