import { walkBlocks } from '../document/document.ts';
import { nd30 } from '../lint/clause.ts';
import { mayBeUnread, placeOfMissing } from '../lint/missing-part.ts';
import type { DocumentRule } from '../lint/rule.ts';

const OPENING = /^[-–\s]*(?:Căn cứ|Theo đề nghị|Xét đề nghị)/i;

export const thieuCanCu: DocumentRule = {
  id: 'thieu-can-cu',
  title: 'Chưa có căn cứ ban hành',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.c')],
  why: 'Quyết định, nghị quyết phải nêu văn bản quy định thẩm quyền và văn bản quy định nội dung làm căn cứ ban hành; không có căn cứ thì không biết cơ quan dựa vào đâu mà quyết định.',
  *check(document) {
    if (document.type?.legalBases !== 'required' || document.legalBases.length > 0) return;
    if (mayBeUnread(document, 'can_cu')) return;
    for (const block of walkBlocks(document.body)) if (block.kind === 'paragraph' && OPENING.test(block.text.value)) return;
    yield {
      at: placeOfMissing(document),
      message: `Thiếu căn cứ ban hành ${document.type.name.toLowerCase()}. Cần khóa «can_cu», mỗi căn cứ một dòng: văn bản về thẩm quyền trước, về nội dung sau.`,
    };
  },
  examples: {
    good: [
      { kind: 'document' },
      {
        kind: 'document',
        front: { loai: 'quyet_dinh', can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017' },
        body: '### Điều 1.\n\nThành lập Tổ công tác.\n',
      },
    ],
    bad: [{ kind: 'document', front: { loai: '⟦quyet_dinh⟧' }, body: '### Điều 1.\n\nThành lập Tổ công tác.\n' }],
  },
};
