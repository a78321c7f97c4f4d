import type { DocumentType } from '../../document/profile.ts';

/** Tờ trình. Mẫu 1.4, Phụ lục III. */
export const toTrinh: DocumentType = {
  id: 'to_trinh',
  name: 'Tờ trình',
  abbreviation: 'TTr',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
  form: '1.4',
  subject: 'under_name',
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
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  firstRecipient: 'Như trên',
  footAddress: 'none',
  rank: 16,
};
