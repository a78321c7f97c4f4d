import { nd30, party } from '../lint/clause.ts';
import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const dayOf = (iso: string) => iso.split('-').reverse().join('/');

export const ngaySomHonVanBanVienDan: ProseRule = {
  id: 'ngay-som-hon-van-ban-vien-dan',
  title: 'Viện dẫn văn bản có ngày sau ngày của văn bản này',
  family: 'thanh_phan',
  scope: 'van_xuoi',
  severity: { du_thao: 'warning', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.4.b'), ...party()],
  why: 'Không thể căn cứ vào một văn bản chưa ban hành: một trong hai ngày đã gõ sai, thường là năm.',
  *check(prose) {
    const date = prose.document?.date?.value;
    if (!date) return;
    for (const { passage, citation } of prose.citations) {
      const cited = citation.date;
      const span = citation.parts.date;
      if (cited?.length !== 10 || !span || cited <= date) continue;
      yield {
        at: placeOf(passage.text, span.start, span.end),
        message: `Gặp văn bản được viện dẫn có ngày ${dayOf(cited)}, sau ngày ${dayOf(date)} của văn bản này. Cần xem lại ngày viện dẫn, hoặc khóa «ngay».`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Thực hiện Chỉ thị số 05/CT-TTg ngày 16 tháng 3 năm 2026 của Thủ tướng Chính phủ về bảo vệ rừng, yêu cầu tổ chức trực canh.\n',
      },
    ],
    bad: [
      {
        kind: 'document',
        body: 'Thực hiện Chỉ thị số 05/CT-TTg ⟦ngày 20 tháng 3 năm 2026⟧ của Thủ tướng Chính phủ về bảo vệ rừng, yêu cầu tổ chức trực canh.\n',
      },
    ],
  },
};
