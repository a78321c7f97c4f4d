import { nd30 } from '../lint/clause.ts';
import { AS_ARTICLE, firstRecipientOf } from '../lint/recipients.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { placeOf } from '../source/source-text.ts';

export const noiNhanThieuNhuDieu: DocumentRule = {
  id: 'noi-nhan-thieu-nhu-dieu',
  title: 'Nơi nhận không mở đầu bằng «Như Điều …»',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'off', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Phụ lục III, Mẫu 1.1, Mẫu 1.2')],
  why: 'Quyết định, nghị quyết giao cho ai thi hành ở điều cuối thì Nơi nhận mở đầu bằng «Như Điều …», để nơi thi hành chắc chắn nhận được.',
  *check(document) {
    const [first] = document.recipients;
    if (!first || firstRecipientOf(document) !== 'Như Điều' || document.recipients.some((one) => AS_ARTICLE.test(one.value))) return;
    const hasArticles = document.body.some(
      (one) => (one.kind === 'heading' && one.level === 'dieu') || (one.kind === 'paragraph' && one.runIn),
    );
    if (!hasArticles) return;
    const entrusted = [...allParagraphs(document)].some(({ paragraph }) =>
      /chịu trách nhiệm (?:tổ chức )?thi hành/i.test(paragraph.text.value),
    );
    yield {
      at: placeOf(first.text),
      message: `Gặp «${first.value}» ở dòng đầu của Nơi nhận, cần «Như Điều …» chỉ điều giao trách nhiệm thi hành.`,
      ...(entrusted ? {} : { severity: 'info' as const }),
    };
  },
  examples: {
    good: [
      { kind: 'document' },
      {
        kind: 'document',
        front: {
          loai: 'quyet_dinh',
          can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017',
          noi_nhan: '\n  - Như Điều 1\n  - "Lưu: VT, NN"',
        },
        body: '### Điều 1.\n\nSở Nội vụ chịu trách nhiệm thi hành Quyết định này.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        front: {
          loai: 'quyet_dinh',
          can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017',
          noi_nhan: '\n  - ⟦Sở Nội vụ⟧\n  - "Lưu: VT, NN"',
        },
        body: '### Điều 1.\n\nSở Nội vụ chịu trách nhiệm thi hành Quyết định này.\n',
      },
    ],
  },
};
