import type { DocumentType } from '../../document/profile.ts';

/** Nghị quyết (cá biệt): adopted by a collective. Mẫu 1.1, Phụ lục III. */
export const nghiQuyet: DocumentType = {
  id: 'nghi_quyet',
  name: 'Nghị quyết',
  abbreviation: 'NQ',
  systems: ['nha_nuoc', 'dang', 'doan_the', 'tu_phap'],
  form: '1.1',
  subject: 'under_name',
  legalBases: 'required',
  addressees: 'none',
  recipients: 'required',
  numbered: true,
  dated: true,
  enactment: { command: 'QUYẾT NGHỊ:', byOrgan: true },
  signers: 'one',
  headings: [
    { level: 'phan', markdownDepth: 1 },
    { level: 'chuong', markdownDepth: 2 },
    { level: 'muc', markdownDepth: 3 },
    { level: 'tieu_muc', markdownDepth: 4 },
    { level: 'dieu', markdownDepth: 3 },
  ],
  assignsTasks: false,
  deadlines: 'none',
  keys: ['dinh_kem'],
  firstRecipient: 'Như Điều',
  footAddress: 'none',
  rank: 1,
};
