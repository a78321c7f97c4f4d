import type { DocumentType } from '../../document/profile.ts';

/** Công điện. Mẫu 1.6, Phụ lục III. */
export const congDien: DocumentType = {
  id: 'cong_dien',
  name: 'Công điện',
  abbreviation: 'CĐ',
  systems: ['nha_nuoc', 'doan_the', 'tu_phap'],
  form: '1.6',
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
    { level: 'muc_la_ma', markdownDepth: 2 },
    { level: 'khoan', markdownDepth: 3 },
  ],
  assignsTasks: true,
  deadlines: 'none',
  keys: ['dien'],
  firstRecipient: 'Như trên',
  footAddress: 'none',
  rank: 19,
};
