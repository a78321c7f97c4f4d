import type { DocumentType } from '../../document/profile.ts';

/** Biên bản. Mẫu 1.9, Phụ lục III. */
export const bienBan: DocumentType = {
  id: 'bien_ban',
  name: 'Biên bản',
  abbreviation: 'BB',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
  form: '1.9',
  subject: 'under_name',
  legalBases: 'optional',
  addressees: 'none',
  recipients: 'required',
  numbered: true,
  dated: false,
  enactment: null,
  signers: 'secretary_and_chair',
  headings: [
    { level: 'phan', markdownDepth: 1 },
    { level: 'muc_la_ma', markdownDepth: 2 },
    { level: 'khoan', markdownDepth: 3 },
  ],
  issuing: 'lập',
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  footAddress: 'none',
  rank: 15,
};
