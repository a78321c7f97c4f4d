import type { DocumentType } from '../../document/profile.ts';

/** Phiếu chuyển. Mẫu 1.4, Phụ lục III. */
export const phieuChuyen: DocumentType = {
  id: 'phieu_chuyen',
  name: 'Phiếu chuyển',
  abbreviation: 'PC',
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
  issuing: 'gửi',
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  footAddress: 'none',
  skeleton: {
    recipients: ['…'],
    body: [
      '… nhận được … của … về việc ….',
      'Nội dung thuộc thẩm quyền giải quyết của ….',
      '… chuyển … đến … để xem xét, giải quyết theo quy định và thông báo kết quả trước ngày … tháng … năm ….',
    ],
  },
  rank: 27,
};
