import type { DocumentType } from '../../document/profile.ts';

/** Báo cáo. Mẫu 1.4, Phụ lục III. */
export const baoCao: DocumentType = {
  id: 'bao_cao',
  name: 'Báo cáo',
  abbreviation: 'BC',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
  form: '1.4',
  subject: 'under_name',
  legalBases: 'optional',
  addressees: 'optional',
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
  rank: 14,
};
