import type { DocumentType } from '../../document/profile.ts';

/** Hướng dẫn. Mẫu 1.4, Phụ lục III. */
export const huongDan: DocumentType = {
  id: 'huong_dan',
  name: 'Hướng dẫn',
  abbreviation: 'HD',
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
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  footAddress: 'none',
  rank: 8,
};
