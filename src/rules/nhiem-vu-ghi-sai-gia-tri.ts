import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';
import { fromIso } from '../vietnamese/calendar.ts';

const CYCLES: readonly string[] = ['hang_nam', '6_thang', 'hang_quy', 'hang_thang', 'hang_tuan', 'hang_ngay', 'thuong_xuyen', 'dinh_ky'];

function isDay(value: string): boolean {
  return fromIso(value.startsWith('--') ? `2000${value.slice(1)}` : value) !== null;
}

export const nhiemVuGhiSaiGiaTri: DocumentRule = {
  id: 'nhiem-vu-ghi-sai-gia-tri',
  title: 'Khóa nhiem_vu có thời hạn hoặc định kỳ không đọc được',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Thời hạn ghi theo ngày (2026-11-15, hoặc --11-15 nếu hằng năm), định kỳ ghi theo mã: khác thế thì bảng nhiệm vụ và lịch không dùng được.',
  *check(document) {
    for (const { deadline, recurrence } of document.taskOverrides) {
      if (deadline && !isDay(deadline.value)) {
        yield {
          at: placeOf(deadline.text),
          message: `Gặp thời hạn «${deadline.value}», cần ngày dạng 2026-11-15, hoặc --11-15 cho việc hằng năm.`,
        };
      }
      if (recurrence && !CYCLES.includes(recurrence.value)) {
        yield { at: placeOf(recurrence.text), message: `Gặp định kỳ «${recurrence.value}», cần một trong: ${CYCLES.join(', ')}.` };
      }
    }
  },
  examples: {
    good: [{ kind: 'document', front: { nhiem_vu: '\n  - {muc: 1, han: 2026-04-15, dinh_ky: hang_quy}' } }],
    bad: [{ kind: 'document', front: { nhiem_vu: '\n  - {muc: 1, han: ⟦15/4/2026⟧, dinh_ky: ⟦hàng quý⟧}' } }],
  },
};
