/** Vai trò của người ký where a document has several: secretary and chair of a biên bản (Mẫu 1.9), the parties to a contract or an agreement. */
export const signerRoles = {
  thu_ky: 'Thư ký',
  chu_toa: 'Chủ tọa',
  ben_a: 'Đại diện Bên A',
  ben_b: 'Đại diện Bên B',
  ben_c: 'Đại diện Bên C',
} as const;

export type SignerRole = keyof typeof signerRoles;

export const signerRoleIds = Object.keys(signerRoles) as readonly SignerRole[];
