import { nd30 } from '../lint/clause.ts';
import { isStored } from '../lint/recipients.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const soBanItHonNoiNhan: DocumentRule = {
  id: 'so-ban-it-hon-noi-nhan',
  title: 'Số bản phát hành ít hơn số nơi nhận',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'off', trinh_ky: 'info', ban_hanh: 'warning' },
  basis: [nd30('Điều 17')],
  why: 'Văn bản giấy phát hành đủ theo Nơi nhận; mỗi dòng Nơi nhận cần ít nhất một bản.',
  *check(document) {
    const { copies } = document;
    const lines = document.recipients.filter((one) => !isStored(one)).length;
    if (!copies || copies.value >= lines) return;
    yield {
      at: placeOf(copies.text),
      message: `Gặp ${copies.value} bản phát hành, trong khi Nơi nhận có ${lines} dòng chưa kể dòng Lưu. Cần xem lại «so_ban».`,
    };
  },
  examples: {
    good: [{ kind: 'document' }, { kind: 'document', front: { so_ban: '60' } }],
    bad: [{ kind: 'document', front: { so_ban: '⟦1⟧' } }],
  },
};
