import type { DocumentType } from '../../document/profile.ts';

/** Phiếu gửi. Mẫu 1.4, Phụ lục III. */
export const phieuGui: DocumentType = {
  id: 'phieu_gui',
  name: 'Phiếu gửi',
  abbreviation: 'PG',
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
      '… gửi … các văn bản, tài liệu sau:',
      '| TT | Tên văn bản, tài liệu | Số bản |\n| --- | --- | ---: |\n| 1 | … | … |',
      'Sau khi nhận, đề nghị ký xác nhận và gửi lại phiếu này.',
    ],
  },
  rank: 26,
};
