import { nd30, party } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const trichYeuTrong: DocumentRule = {
  id: 'trich-yeu-trong',
  title: 'Trích yếu không nói nội dung gì',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'warning', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.5'), ...party()],
  why: 'Trích yếu phản ánh khái quát nội dung chủ yếu của văn bản; «Về việc …» bỏ dở thì không phản ánh gì.',
  *check(document) {
    const { subject } = document;
    if (!subject || /[\p{L}\d]/u.test(subject.value.replace(/^\s*(?:V\s*\/\s*v|Về việc|Về)(?![\p{L}\p{M}])/iu, ''))) return;
    yield {
      at: placeOf(subject.text),
      message: `Gặp trích yếu «${subject.value}», chưa nói nội dung gì. Cần một cụm từ nêu việc chính của văn bản.`,
    };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [{ kind: 'document', front: { trich_yeu: '⟦Về việc …⟧' } }],
  },
};
