import type { DocumentType } from '../../document/profile.ts';

/** Công văn. Mẫu 1.5, Phụ lục III. */
export const congVan: DocumentType = {
  id: 'cong_van',
  name: 'Công văn',
  abbreviation: null,
  partyAbbreviation: 'CV',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
  form: '1.5',
  subject: 'v_v',
  legalBases: 'optional',
  addressees: 'required',
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
  firstRecipient: 'Như trên',
  footAddress: 'optional',
  rank: 18,
};
