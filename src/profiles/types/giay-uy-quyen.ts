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
  skeleton: {
    recipients: ['Người được ủy quyền'],
    body: [
      'Căn cứ …, … ủy quyền như sau:',
      '## I. NGƯỜI ỦY QUYỀN VÀ NGƯỜI ĐƯỢC ỦY QUYỀN',
      '1. Người ủy quyền: Ông (bà) …, chức vụ ….',
      '2. Người được ủy quyền: Ông (bà) …, chức vụ ….',
      '## II. NỘI DUNG ỦY QUYỀN',
      '1. Người được ủy quyền được …, trong phạm vi ….',
      '2. Người được ủy quyền không được ủy quyền lại cho người khác.',
      '## III. THỜI HẠN',
      'Giấy ủy quyền này có giá trị từ ngày … tháng … năm … đến hết ngày … tháng … năm ….',
    ],
  },
  rank: 22,
};
