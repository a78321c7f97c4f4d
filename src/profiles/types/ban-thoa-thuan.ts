import type { DocumentType } from '../../document/profile.ts';

/** Bản thỏa thuận: the decree has no form for it. */
export const banThoaThuan: DocumentType = {
  id: 'ban_thoa_thuan',
  name: 'Bản thỏa thuận',
  abbreviation: 'BTT',
  systems: ['nha_nuoc', 'doan_the', 'tu_phap'],
  form: '',
  subject: 'under_name',
  legalBases: 'optional',
  addressees: 'none',
  recipients: 'required',
  numbered: true,
  dated: true,
  enactment: null,
  signers: 'parties',
  headings: [
    { level: 'phan', markdownDepth: 1 },
    { level: 'chuong', markdownDepth: 2 },
    { level: 'muc', markdownDepth: 3 },
    { level: 'tieu_muc', markdownDepth: 4 },
    { level: 'dieu', markdownDepth: 3 },
  ],
  issuing: 'ký',
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  footAddress: 'none',
  rank: 21,
};
