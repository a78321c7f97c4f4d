import type { DocumentType } from '../../document/profile.ts';

/** Phiếu báo. Mẫu 1.4, Phụ lục III. */
export const phieuBao: DocumentType = {
  id: 'phieu_bao',
  name: 'Phiếu báo',
  abbreviation: 'PB',
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
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  footAddress: 'none',
  skeleton: {
    recipients: ['…'],
    body: ['… báo để … biết nội dung sau:', '1. Nội dung thứ nhất: ….', '2. Nội dung thứ hai: ….'],
  },
  rank: 28,
};
