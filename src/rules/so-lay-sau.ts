import { unknownPast, versionText } from '../document/document-past.ts';
import { writtenNumber } from '../document/number-series.ts';
import { nd30, party } from '../lint/clause.ts';
import type { HistoryRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const hoa = { commit: '1a2b3c4d5e6f', time: '2026-03-02T09:15:00+07:00', author: 'Nguyễn Thị Hoa' };
const an = { commit: '5e6f1a2b3c4d', time: '2026-03-02T09:40:00+07:00', author: 'Lê Văn An' };

export const soLaySau: HistoryRule = {
  id: 'so-lay-sau',
  title: 'Số mà văn bản khác đã lấy trước',
  family: 'so_dang_ky',
  scope: 'lich_su',
  severity: 'error',
  basis: [nd30('Điều 15'), ...party()],
  why: 'Khi hai người lấy cùng một số trên hai nhánh, lịch sử git cho biết ai lấy trước: văn bản lấy trước giữ số, văn bản lấy sau phải lấy số khác. Trùng số thì viện dẫn không biết chỉ văn bản nào.',
  *check({ document, drawnBefore }) {
    const field = document.number.number;
    if (!field || !drawnBefore) return;
    const { path, first, second } = drawnBefore;
    yield {
      at: placeOf(field.text),
      message: `Gặp ${writtenNumber(document)} mà «${path}» đã lấy trước (${versionText(first)}), tệp này lấy sau (${versionText(second)}). Cần số khác cho tệp này: xóa giá trị «so» rồi chạy «chithi number».`,
    };
  },
  examples: {
    good: [{ kind: 'history', past: { ...unknownPast, stage: 'ban_hanh', numbers: new Map([[12, hoa]]) }, drawnBefore: null }],
    bad: [
      {
        kind: 'history',
        front: { so: '⟦12⟧' },
        past: { ...unknownPast, stage: 'ban_hanh', numbers: new Map([[12, an]]) },
        drawnBefore: { path: '2026/12-ct-ubnd.md', first: hoa, second: an },
      },
    ],
  },
};
