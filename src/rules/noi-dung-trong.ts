import { nd30, party } from '../lint/clause.ts';
import { placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const noiDungTrong: DocumentRule = {
  id: 'noi-dung-trong',
  title: 'Văn bản không có nội dung',
  family: 'cau_truc',
  scope: 'van_ban',
  severity: { du_thao: 'warning', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.6'), ...party()],
  why: 'Nội dung là thành phần chủ yếu của văn bản; tệp chỉ có phần khai báo thì chưa phải văn bản.',
  *check(document) {
    if (document.body.length > 0 || document.invitation || document.attachments.length > 0 || !document.type) return;
    if (document.problems.some((one) => one.kind === 'too-large' || one.kind === 'unclosed-front-matter')) return;
    yield { at: placeOfMissing(document), message: 'Thiếu nội dung văn bản. Cần viết nội dung sau dòng «---» thứ hai.' };
  },
  examples: {
    good: [{ kind: 'document', front: { loai: 'chi_thi' }, body: 'Yêu cầu các xã tổ chức trực canh.\n' }],
    bad: [{ kind: 'document', front: { loai: '⟦chi_thi⟧' }, body: '' }],
  },
};
