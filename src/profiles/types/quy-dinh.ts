import type { DocumentType } from '../../document/profile.ts';

/** Quy định: usually issued by a decision. Mẫu 1.4, Phụ lục III. */
export const quyDinh: DocumentType = {
  id: 'quy_dinh',
  name: 'Quy định',
  abbreviation: 'QyĐ',
  partyAbbreviation: 'QĐ',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
  form: '1.4',
  subject: 'under_name',
  legalBases: 'optional',
  addressees: 'none',
  recipients: 'required',
  numbered: true,
  dated: true,
  enactment: null,
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
  keys: [],
  footAddress: 'none',
  rank: 5,
};
