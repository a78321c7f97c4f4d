import type { DocumentType } from '../../document/profile.ts';

/** Giấy mời. Mẫu 1.7, Phụ lục III. */
export const giayMoi: DocumentType = {
  id: 'giay_moi',
  name: 'Giấy mời',
  abbreviation: 'GM',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
  form: '1.7',
  subject: 'under_name',
  legalBases: 'optional',
  addressees: 'optional',
  recipients: 'required',
  numbered: true,
  dated: true,
  enactment: null,
  signers: 'one',
  headings: [],
  issuing: 'gửi',
  assignsTasks: false,
  deadlines: 'none',
  keys: ['moi'],
  footAddress: 'optional',
  skeleton: {
    subject: 'Dự …',
    recipients: ['Như thành phần mời'],
    body: ['Đề nghị các đại biểu sắp xếp thời gian đến dự đúng giờ.'],
  },
  rank: 23,
};
