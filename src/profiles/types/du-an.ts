import type { DocumentType } from '../../document/profile.ts';

/** Dự án. Mẫu 1.4, Phụ lục III. */
export const duAn: DocumentType = {
  id: 'du_an',
  name: 'Dự án',
  abbreviation: 'DA',
  systems: ['nha_nuoc', 'doan_the', 'tu_phap'],
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
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  footAddress: 'none',
  rank: 13,
};
