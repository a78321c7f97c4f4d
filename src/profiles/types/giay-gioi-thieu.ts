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
  skeleton: {
    recipients: [],
    body: [
      'Trân trọng giới thiệu:',
      'Ông (bà): ….',
      'Chức vụ: ….',
      'Được cử đến: ….',
      'Về việc: ….',
      'Đề nghị quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.',
      'Giấy này có giá trị đến hết ngày … tháng … năm ….',
    ],
  },
  rank: 24,
};
