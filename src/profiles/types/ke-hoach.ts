import type { DocumentType } from '../../document/profile.ts';

/** Kế hoạch. Mẫu 1.4, Phụ lục III. */
export const keHoach: DocumentType = {
  id: 'ke_hoach',
  name: 'Kế hoạch',
  abbreviation: 'KH',
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
  deadlines: 'required',
  keys: [],
  footAddress: 'none',
  rank: 10,
};
