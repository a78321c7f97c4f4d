import type { DocumentType } from '../../document/profile.ts';

/** Giấy ủy quyền. Mẫu 1.4, Phụ lục III. */
export const giayUyQuyen: DocumentType = {
  id: 'giay_uy_quyen',
  name: 'Giấy ủy quyền',
  abbreviation: 'GUQ',
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
    { level: 'muc_la_ma', markdownDepth: 2 },
    { level: 'khoan', markdownDepth: 3 },
  ],
  issuing: 'ký',
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  footAddress: 'none',
  rank: 22,
};
