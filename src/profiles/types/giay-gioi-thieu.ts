import type { DocumentType } from '../../document/profile.ts';

/** Giấy giới thiệu: no trích yếu. Mẫu 1.8, Phụ lục III. */
export const giayGioiThieu: DocumentType = {
  id: 'giay_gioi_thieu',
  name: 'Giấy giới thiệu',
  abbreviation: 'GGT',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
  form: '1.8',
  subject: 'none',
  legalBases: 'optional',
  addressees: 'none',
  recipients: 'required',
  numbered: true,
  dated: true,
  enactment: null,
  signers: 'one',
  headings: [],
  issuing: 'cấp',
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  firstRecipient: 'Như trên',
  footAddress: 'none',
  rank: 24,
};
