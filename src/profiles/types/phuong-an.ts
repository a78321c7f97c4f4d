import type { DocumentType } from '../../document/profile.ts';

/** Phương án. Mẫu 1.4, Phụ lục III. */
export const phuongAn: DocumentType = {
  id: 'phuong_an',
  name: 'Phương án',
  abbreviation: 'PA',
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
    { level: 'muc_la_ma', markdownDepth: 2 },
    { level: 'khoan', markdownDepth: 3 },
  ],
  assignsTasks: true,
  deadlines: 'none',
  keys: [],
  footAddress: 'none',
  rank: 11,
};
