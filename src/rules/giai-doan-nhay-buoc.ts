import { jumpMessage, jumpsUntil, unknownPast } from '../document/document-past.ts';
import { nd30, party } from '../lint/clause.ts';
import type { HistoryRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const version = { commit: '1a2b3c4d5e6f', time: '2026-03-02T09:15:00+07:00', author: 'Nguyễn Thị Hoa' };

export const giaiDoanNhayBuoc: HistoryRule = {
  id: 'giai-doan-nhay-buoc',
  title: 'Trạng thái chuyển mà bỏ qua một bước',
  family: 'so_dang_ky',
  scope: 'lich_su',
  severity: 'warning',
  basis: [nd30('Điều 12'), nd30('Điều 13'), nd30('Điều 18'), ...party()],
  why: 'Văn bản đi từ dự thảo sang trình ký để được kiểm tra nội dung và thể thức, rồi mới ban hành; đã ban hành thì chỉ còn thu hồi. Bỏ qua trình ký là không ai kiểm tra; đưa văn bản đã ban hành trở lại dự thảo là sửa văn bản mà nơi nhận đang giữ: cần đính chính hoặc thay thế.',
  *check({ document, past }) {
    const at = document.stageField ?? document.typeField;
    if (!at) return;
    for (const jump of jumpsUntil(past, document.stage)) {
      const advice = jump.version
        ? 'Lịch sử không sửa được: nếu bước này có lý do, ghi lý do ở khóa «bo_qua».'
        : 'Trả lại trạng thái cũ rồi chuyển từng bước.';
      yield { at: placeOf(at.text), message: `${jumpMessage(jump)} ${advice}` };
    }
  },
  examples: {
    good: [
      { kind: 'history', front: { trang_thai: 'ban_hanh' }, past: { ...unknownPast, stage: 'trinh_ky' }, drawnBefore: null },
      { kind: 'history', front: { trang_thai: 'ban_hanh' }, past: unknownPast, drawnBefore: null },
    ],
    bad: [
      { kind: 'history', front: { trang_thai: '⟦ban_hanh⟧' }, past: { ...unknownPast, stage: 'du_thao' }, drawnBefore: null },
      {
        kind: 'history',
        front: { trang_thai: '⟦trinh_ky⟧' },
        past: { ...unknownPast, stage: 'trinh_ky', jumps: [{ from: 'ban_hanh', to: 'trinh_ky', version }] },
        drawnBefore: null,
      },
    ],
  },
};
