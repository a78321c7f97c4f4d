import type { DocumentType } from '../../document/profile.ts';

/** Thông cáo. Mẫu 1.4, Phụ lục III. */
export const thongCao: DocumentType = {
  id: 'thong_cao',
  name: 'Thông cáo',
  abbreviation: 'TC',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
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
    body: ['Ngày … tháng … năm …, tại …, … đã ….', '1. Nội dung thứ nhất: ….', '2. Nội dung thứ hai: ….'],
  },
  rank: 6,
};
