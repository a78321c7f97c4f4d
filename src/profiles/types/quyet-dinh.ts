import type { DocumentType } from '../../document/profile.ts';

/** Quyết định (cá biệt), trực tiếp hoặc gián tiếp. Mẫu 1.2, Phụ lục III. */
export const quyetDinh: DocumentType = {
  id: 'quyet_dinh',
  name: 'Quyết định',
  abbreviation: 'QĐ',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
  form: '1.2',
  subject: 'under_name',
  legalBases: 'required',
  addressees: 'none',
  recipients: 'required',
  numbered: true,
  dated: true,
  enactment: { command: 'QUYẾT ĐỊNH:' },
  signers: 'one',
  headings: [
    { level: 'phan', markdownDepth: 1 },
    { level: 'chuong', markdownDepth: 2 },
    { level: 'muc', markdownDepth: 3 },
    { level: 'tieu_muc', markdownDepth: 4 },
    { level: 'dieu', markdownDepth: 3 },
  ],
  assignsTasks: false,
  deadlines: 'none',
  keys: ['dinh_kem'],
  firstRecipient: 'Như Điều',
  footAddress: 'none',
  rank: 2,
};
