import type { DocumentType } from '../../document/profile.ts';

/** Giấy nghỉ phép: no trích yếu. Mẫu 1.10, Phụ lục III. */
export const giayNghiPhep: DocumentType = {
  id: 'giay_nghi_phep',
  name: 'Giấy nghỉ phép',
  abbreviation: 'GNP',
  systems: ['nha_nuoc', 'doan_the', 'tu_phap'],
  form: '1.10',
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
  footAddress: 'none',
  rank: 25,
};
