import { describe, expect, it } from 'vitest';
import { compiler, read } from '../../../src/compile.ts';
import { isWritable } from '../../../src/document/document.ts';
import { tasksOf } from '../../../src/document/document-tasks.ts';
import { draftPiece } from '../../../src/writers/press/draft-piece.ts';
import { DOCUMENT } from '../../build/folder.ts';

const by = compiler({});

/** The body of a newspaper draft of a directive with these paragraphs, without its marks. */
function draftOf(body: string): string {
  const text = DOCUMENT.replace(/(?<=nhiệm vụ sau:\n\n).*/s, `${body}\n`);
  const document = read({ path: 'a.md', text }, by);
  if (!isWritable(document)) throw new Error('không dựng được');
  const draft = draftPiece(document, tasksOf(document, by.organs).tasks, 'bao', 'a.md', 400);
  return draft.replace(/\s*\[\^[^\]]*\]/g, '');
}

describe('a long sentence in a draft', () => {
  const first =
    'Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Công an tỉnh kiểm tra các điểm kinh doanh gỗ, lâm sản ngoài gỗ trên địa bàn';
  const last = 'báo cáo kết quả trước ngày 30/6/2026';

  it('may leave out a clause that only adds to the others', () => {
    const draft = draftOf(`1. ${first}; củng cố hồ sơ của từng điểm theo quy định; ${last}.`);
    expect(draft).toContain(`${first}; ${last}.`);
  });

  it.each([
    'không kiểm tra ngoài giờ làm việc',
    'trừ những điểm đã ngừng kinh doanh',
    'chỉ kiểm tra khi có kế hoạch được duyệt',
    'trường hợp có dấu hiệu tội phạm thì chuyển cơ quan điều tra',
  ])('leaves out no clause that bears on the others: %s', (clause) => {
    expect(draftOf(`1. ${first}; ${clause}; ${last}.`)).toContain(`${first}; ${clause}; ${last}.`);
  });
});

describe('who does what in a draft', () => {
  const task = 'Bố trí kho bảo quản hồ sơ trước ngày 30/6/2026.';

  it.each(['Sở Nội vụ:', 'Sở Nội vụ có trách nhiệm:', 'Giao Sở Nội vụ:'])('is who the lead-in charges: %s', (lead) => {
    expect(draftOf(`1. ${lead}\n\n   a) ${task}`)).toContain('Sở Nội vụ bố trí kho bảo quản hồ sơ');
  });

  it('is not who only gives guidance in the lead-in', () => {
    const draft = draftOf(`1. Sở Nội vụ hướng dẫn các cơ quan như sau:\n\n   a) ${task}`);
    expect(draft).not.toContain('Sở Nội vụ bố trí kho');
  });
});
