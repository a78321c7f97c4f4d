import type { DocumentType } from '../../document/profile.ts';

/** Thư công: the decree has neither abbreviation nor form for it. */
export const thuCong: DocumentType = {
  id: 'thu_cong',
  name: 'Thư công',
  abbreviation: null,
  systems: ['nha_nuoc', 'doan_the', 'tu_phap'],
  form: '',
  subject: 'none',
  legalBases: 'optional',
  addressees: 'none',
  recipients: 'required',
  numbered: false,
  dated: true,
  endMarked: false,
  enactment: null,
  signers: 'one',
  headings: [],
  issuing: 'có',
  assignsTasks: false,
  deadlines: 'none',
  keys: [],
  footAddress: 'none',
  skeleton: {
    body: ['Thân gửi …!', 'Nêu nội dung thăm hỏi, chúc mừng, cảm ơn hoặc trao đổi công việc.', 'Chúc … ….'],
  },
  rank: 29,
};
