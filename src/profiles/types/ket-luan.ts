import type { DocumentType } from '../../document/profile.ts';

/** Kết luận (Đảng). */
export const ketLuan: DocumentType = {
  id: 'ket_luan',
  name: 'Kết luận',
  abbreviation: 'KL',
  systems: ['dang'],
  form: '',
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
  rank: 30,
};
