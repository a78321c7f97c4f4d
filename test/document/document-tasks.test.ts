import { describe, expect, test } from 'vitest';
import { compiler, read } from '../../src/compile.ts';
import type { DocumentTasks } from '../../src/document/document-tasks.ts';
import { tasksOf, tasksOfText } from '../../src/document/document-tasks.ts';

const files: Readonly<Record<string, string>> = {
  'phu-luc.md':
    '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| 1 | Rà soát quy hoạch | Sở Xây dựng | Trước 30/6/2026 |\n',
  'ke-hoach.md': '## I. NHIỆM VỤ\n\n1. Sở Y tế tổ chức tập huấn trong quý III/2026.\n',
};
const by = compiler({
  organs: [{ id: 'to_chieu_sang', name: 'Tổ Ánh sáng xanh', kind: 'khac', system: 'nha_nuoc' }],
  include: (path) => (files[path] === undefined ? { kind: 'missing' } : { kind: 'text', source: { path, text: files[path] } }),
});

function tasks(front: string, body: string): DocumentTasks {
  const text = `---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nngay: 2026-03-16\n${front}---\n\n${body}`;
  return tasksOf(read({ path: 'van-ban.md', text }, by), by.organs);
}

const facts = ({ tasks: all }: DocumentTasks) =>
  all.flatMap(({ task, assignments }) =>
    assignments.map(({ assignment, place }) => ({
      number: task.number,
      lead: assignment.lead.join(' | '),
      kind: assignment.leadKind,
      due: assignment.deadline?.date ?? null,
      text: place.source.text.slice(place.start, place.end),
    })),
  );

describe('the tasks of a document', () => {
  test('know a unit by the short name that the document introduces, whatever its first word is', () => {
    const found = tasks(
      '',
      'Thực hiện quyết định thành lập Nhóm chuyên gia đất đai (sau đây gọi tắt là Nhóm 07), Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n' +
        '1. Ban Quản lý dự án đầu tư xây dựng tỉnh (sau đây viết tắt là BQLDA) chủ trì lập hồ sơ. BQLDA hoàn thành trước ngày 15/6/2026.\n\n' +
        '2. Nhóm 07 rà soát hồ sơ. Sở Nội vụ chủ trì, phối hợp với Nhóm 07, BQLDA hướng dẫn.\n\n' +
        '3. Công ty Cấp nước Suối Mơ (sau đây gọi là Bên nhận) lập phương án. Bên nhận sửa chữa đường ống.\n',
    );
    expect(facts(found).map((one) => `${one.number} ${one.kind} ${one.lead}`)).toEqual([
      '1 named Ban Quản lý dự án đầu tư xây dựng tỉnh',
      '1 named BQLDA',
      '2 named Nhóm 07',
      '2 named Sở Nội vụ',
      '3 named Công ty Cấp nước Suối Mơ',
      '3 named Bên nhận',
    ]);
    expect(found.tasks[1]?.task.assignments[1]?.coordinating).toEqual(['Nhóm 07', 'BQLDA']);
  });

  test('take no other thing that a document names in short for a unit', () => {
    const found = tasks(
      '',
      'Thực hiện Chương trình phối hợp giữa Sở Y tế và Sở Nội vụ (sau đây gọi là Chương trình):\n\n' +
        '1. Vận hành Hệ thống thông tin báo cáo của Sở Nội vụ (sau đây gọi tắt là HTTTBC). HTTTBC kết nối với Trung ương. Chương trình kết thúc trước ngày 15/6/2026.\n\n' +
        '2. Bên nhận rà soát hồ sơ.\n',
    );
    expect(facts(found).flatMap((one) => (one.lead === '' ? [] : [one.lead]))).toEqual([]);
  });

  test('of a table row are as many as the days in its cell', () => {
    const table = (due: string) =>
      `## I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| 1 | Rà soát quy hoạch | Sở Xây dựng | ${due} |\n`;
    const due = (cell: string) => facts(tasks('', table(cell))).map((one) => [one.lead, one.due]);
    expect(due('15/4 và 15/10/2026')).toEqual([
      ['Sở Xây dựng', '2026-04-15'],
      ['Sở Xây dựng', '2026-10-15'],
    ]);
    expect(due('Quý II, quý IV/2026')).toEqual([['Sở Xây dựng', '2026-12-31']]);
  });

  test('bear the paths of its items and the places of their sentences', () => {
    const found = facts(
      tasks(
        '',
        '1. **Sở Tài chính** cân đối kinh phí trước ngày 15/4/2026.\n\n2. Công an tỉnh:\n\n   a) Chủ trì, phối hợp với Sở Y tế kiểm tra.\n',
      ),
    );
    expect(found).toEqual([
      {
        number: '1',
        lead: 'Sở Tài chính',
        kind: 'named',
        due: '2026-04-15',
        text: 'Sở Tài chính** cân đối kinh phí trước ngày 15/4/2026.',
      },
      { number: '2.a', lead: 'Công an tỉnh', kind: 'named', due: null, text: 'Chủ trì, phối hợp với Sở Y tế kiểm tra.' },
    ]);
  });

  test('are given to the addressees that the preamble names', () => {
    const [first] = facts(tasks('', 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế, Sở Nội vụ thực hiện:\n\n1. Tăng cường kiểm tra.\n'));
    expect(first).toMatchObject({ number: '1', lead: 'Sở Y tế | Sở Nội vụ', kind: 'implied-addressees' });
  });

  test('go on in a paragraph without indent between two items, not in the closing one', () => {
    const found = facts(
      tasks('', '1. Sở Y tế kiểm tra.\n\nGiao Sở Nội vụ tổng hợp.\n\n2. Công an tỉnh tuần tra.\n\nGiao Văn phòng UBND tỉnh theo dõi.\n'),
    );
    expect(found.map(({ number, lead }) => `${number}: ${lead}`)).toEqual([
      '1: Sở Y tế',
      '1: Sở Nội vụ',
      '2: Công an tỉnh',
      ': Văn phòng UBND tỉnh',
    ]);
  });

  test('come from tables and attachments too', () => {
    const found = facts(tasks('phu_luc:\n  - {tep: phu-luc.md, ten: Danh mục}\n', '1. Sở Y tế kiểm tra.\n'));
    expect(found.at(-1)).toMatchObject({ number: 'Phụ lục.1', lead: 'Sở Xây dựng', due: '2026-06-30' });
  });

  test('know the organs of the office', () => {
    const [first] = facts(tasks('', '1. Tổ Ánh sáng xanh thay toàn bộ bóng đèn hỏng.\n'));
    expect(first).toMatchObject({ lead: 'Tổ Ánh sáng xanh', kind: 'named' });
  });

  test('take what the author says over what was read', () => {
    const found = tasks(
      'nhiem_vu:\n  - {muc: 1, chu_tri: Sở Nội vụ, han: 2026-05-01}\n  - {muc: 7, chu_tri: Sở Y tế}\n',
      '1. Sở Y tế kiểm tra.\n',
    );
    expect(facts(found)).toMatchObject([{ number: '1', lead: 'Sở Nội vụ', due: '2026-05-01' }]);
    expect(found.unknownOverrides.map((one) => one.item.value)).toEqual(['7']);
    expect(found.paths).toEqual(['1']);
  });

  test('of a type that gives none are only those that name their unit', () => {
    const text =
      '---\nloai: bao_cao\nco_quan: ubnd_tinh_thanh_hoa\nngay: 2026-03-16\n---\n\n## I. NHIỆM VỤ\n\n1. Tiếp tục tuyên truyền.\n\n2. Giao Sở Y tế tổng hợp.\n';
    const found = facts(tasksOf(read({ path: 'bao-cao.md', text }, by), by.organs));
    expect(found.map(({ number, lead }) => `${number}: ${lead}`)).toEqual(['I.2: Sở Y tế']);
  });
});

test('the tasks of a plain text stand at their places in it', () => {
  const text = 'Chủ tịch UBND tỉnh yêu cầu:\r\n1. Sở Y tế kiểm tra trước ngày 01/5/2026.\r\n2. Công an tỉnh tuần tra.\r\n';
  const found = tasksOfText({ path: 'a.txt', text }, by.organs);
  expect(facts(found)).toMatchObject([
    { number: '1', lead: 'Sở Y tế', due: '2026-05-01', text: 'Sở Y tế kiểm tra trước ngày 01/5/2026.' },
    { number: '2', lead: 'Công an tỉnh', due: null },
  ]);
});
