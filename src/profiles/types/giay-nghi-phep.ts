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
  skeleton: {
    recipients: ['Ông (bà) …'],
    body: [
      'Xét Đơn đề nghị nghỉ phép ngày … tháng … năm … của ông (bà) …, cơ quan cấp cho:',
      'Ông (bà): ….',
      'Chức vụ: ….',
      'Được nghỉ phép trong thời gian … ngày làm việc, kể từ ngày … tháng … năm … đến hết ngày … tháng … năm …, tại ….',
      'Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm của năm ….',
    ],
  },
  rank: 25,
};
