import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractTasks } from '../../../src/document/tasks/extract-tasks.ts';
import { organMatcher } from '../../../src/document/tasks/organ-phrase.ts';
import type { OutlineItem } from '../../../src/document/tasks/outline.ts';
import { outlineOfPlainText } from '../../../src/document/tasks/plain-text-outline.ts';
import type { Task } from '../../../src/document/tasks/task.ts';

const organs = organMatcher([]);

function tasksOf(text: string): readonly Task[] {
  const { outline, preamble } = outlineOfPlainText(text);
  return extractTasks(outline, { preamble, organs });
}

function facts(tasks: readonly Task[]) {
  return tasks.flatMap((task) =>
    task.assignments.map((one) => ({
      number: task.number,
      kind: one.leadKind,
      lead: one.lead.join(' | '),
      ...(one.coordinating.length > 0 ? { with: one.coordinating.join(' | ') } : {}),
      ...(one.deadline ? { due: one.deadline.date } : {}),
      ...(one.recurrence ? { cycle: one.recurrence.cycle } : {}),
    })),
  );
}

describe('the deadlines of a task', () => {
  const due = (text: string) => facts(tasksOf(text)).map(({ number, lead, due, cycle }) => [number, lead, due, cycle]);

  test('that are days in a list are an assignment each', () => {
    expect(due('1. Sở Tài chính báo cáo Ủy ban nhân dân tỉnh trước ngày 15/4 và 15/10/2026.\n')).toEqual([
      ['1', 'Sở Tài chính', '2026-04-15', undefined],
      ['1', 'Sở Tài chính', '2026-10-15', undefined],
    ]);
  });

  test('that come back every year have no year, and the cycle', () => {
    expect(due('1. Sở Tài chính báo cáo kết quả trước ngày 20 tháng 6 và 20 tháng 12 hằng năm.\n')).toEqual([
      ['1', 'Sở Tài chính', '--06-20', 'hang_nam'],
      ['1', 'Sở Tài chính', '--12-20', 'hang_nam'],
    ]);
  });

  test('are read from the line that names them', () => {
    expect(due('1. Tập huấn cho cán bộ các xã.\n- Đơn vị chủ trì: Sở Nội vụ.\n- Thời gian: trước ngày 15/4 và 15/10/2026.\n')).toEqual([
      ['1', 'Sở Nội vụ', '2026-04-15', undefined],
      ['1', 'Sở Nội vụ', '2026-10-15', undefined],
    ]);
  });
});

describe('the lead of an assignment', () => {
  test('is named by the item for each of its điểm', () => {
    const found = facts(
      tasksOf(
        '1. Sở Tài chính:\na) Bố trí kinh phí thực hiện.\nb) Hướng dẫn thanh quyết toán trước ngày 15/6/2024.\n2. Sở Nội vụ\n- Thẩm định biên chế.',
      ),
    );
    expect(found).toEqual([
      { number: '1.a', kind: 'named', lead: 'Sở Tài chính' },
      { number: '1.b', kind: 'named', lead: 'Sở Tài chính', due: '2024-06-15' },
      { number: '2.1', kind: 'named', lead: 'Sở Nội vụ' },
    ]);
  });

  test('is the addressees of the preamble where the sentence has no subject', () => {
    const found = facts(
      tasksOf(
        'Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã, phường thực hiện tốt các nhiệm vụ sau:\n1. Tăng cường tuyên truyền về phòng cháy.',
      ),
    );
    expect(found).toEqual([{ number: '1', kind: 'implied-addressees', lead: 'Giám đốc các sở | Chủ tịch UBND các xã, phường' }]);
  });

  test('is carried over to the next sentence, until another subject comes', () => {
    const found = facts(
      tasksOf('1. Công an tỉnh chỉ đạo nắm chắc tình hình. Chủ động phòng ngừa tội phạm. Sở Y tế bảo đảm cấp cứu. Kịp thời báo cáo.\n'),
    );
    expect(found.map(({ kind, lead }) => `${kind}: ${lead}`)).toEqual([
      'named: Công an tỉnh',
      'carried-over: Công an tỉnh',
      'named: Sở Y tế',
      'carried-over: Sở Y tế',
    ]);
  });

  test('is nobody in a list of equals', () => {
    const found = facts(
      tasksOf('1. Nâng cao hiệu quả công tác phối hợp giữa Công an tỉnh, Sở Y tế và các ngành liên quan trong cai nghiện.'),
    );
    expect(found).toEqual([{ number: '1', kind: 'mutual', lead: '', with: 'Công an tỉnh | Sở Y tế | các ngành liên quan' }]);
  });

  test('is the recipient of a report that «để …» charges with directing', () => {
    const found = facts(
      tasksOf('1. Các huyện, thành phố báo cáo về Ban Chỉ đạo 389 tỉnh để kiểm tra, chỉ đạo xử lý và báo cáo Bộ Công Thương.'),
    );
    expect(found).toEqual([
      { number: '1', kind: 'named', lead: 'Các huyện, thành phố' },
      { number: '1', kind: 'purpose-clause', lead: 'Ban Chỉ đạo 389 tỉnh' },
    ]);
  });

  test('is not the recipient of a report for the usual «để tổng hợp, báo cáo»', () => {
    const found = facts(tasksOf('1. Các sở, ngành gửi báo cáo về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.'));
    expect(found).toEqual([{ number: '1', kind: 'named', lead: 'Các sở, ngành' }]);
  });

  test('is read from labelled lines below the item', () => {
    const found = facts(
      tasksOf(
        '1. Xây dựng cơ sở dữ liệu đất đai\n- Đơn vị chủ trì: Sở Nông nghiệp và Môi trường.\n- Đơn vị phối hợp: Sở Tài chính; UBND cấp xã.\n- Thời gian hoàn thành: Quý II/2026.',
      ),
    );
    expect(found).toEqual([
      { number: '1', kind: 'named', lead: 'Sở Nông nghiệp và Môi trường', with: 'Sở Tài chính | UBND cấp xã', due: '2026-06-30' },
    ]);
  });

  test('and the coordinating units and the time are columns of a table', () => {
    const found = facts(
      tasksOf(
        [
          '1. Danh mục nhiệm vụ.',
          'PHỤ LỤC',
          'TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian',
          '1 | Ban hành quy chế | Văn phòng Sở | - Các phòng chuyên môn; - Thanh tra Sở | Tháng 3/2025',
          '2 | Kiểm tra công vụ | Thanh tra Sở | | Hằng quý',
        ].join('\n'),
      ),
    );
    expect(found).toEqual([
      { number: 'PL.1', kind: 'named', lead: 'Văn phòng Sở', with: 'Các phòng chuyên môn | Thanh tra Sở', due: '2025-03-31' },
      { number: 'PL.2', kind: 'named', lead: 'Thanh tra Sở', cycle: 'hang_quy' },
    ]);
  });
});

describe('a lead-in', () => {
  const leads = (leadIn: string) =>
    facts(tasksOf(`${leadIn}\n1. Bố trí kho bảo quản hồ sơ trước ngày 30/6/2026.`)).map(({ kind, lead }) => `${kind}: ${lead}`);

  test.each(['Sở Nội vụ có trách nhiệm:', 'Giao Sở Nội vụ:', 'Sở Nội vụ hướng dẫn, kiểm tra, đôn đốc:', 'Sở Nội vụ tập trung:'])(
    'charges whom it names: %s',
    (leadIn) => expect(leads(`II. NHIỆM VỤ\n${leadIn}`)).toEqual(['named: Sở Nội vụ']),
  );

  test.each([
    'Sở Nội vụ hướng dẫn một số nội dung như sau:',
    'Sở Nội vụ đề nghị:',
    'Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:',
    'Sở Nội vụ kiến nghị, đề xuất:',
    'Sở Nội vụ trân trọng thông báo để các đơn vị biết, như sau:',
  ])('charges nobody who only tells others, in the preamble and below a heading: %s', (leadIn) => {
    expect(leads(leadIn)).toEqual(['none: ']);
    expect(leads(`II. NHIỆM VỤ\n${leadIn}`)).toEqual(['none: ']);
  });

  test.each([
    ['Ban Tiếp công dân tỉnh chuyển đơn cùng tài liệu đến Sở Y tế để:', 'Sở Y tế'],
    ['Văn phòng UBND tỉnh gửi hồ sơ cho Sở Y tế, Sở Tài chính để:', 'Sở Y tế | Sở Tài chính'],
  ])('charges to whom it passes something on: %s', (leadIn, lead) => {
    expect(leads(`II. NHIỆM VỤ\n${leadIn}`).at(-1)).toBe(`named: ${lead}`);
    expect(leads(leadIn).at(-1)).toMatch(new RegExp(`: ${lead.replace('|', '\\|')}$`));
  });
});

describe('an assignment', () => {
  test('is no forecast with a day in it', () => {
    expect(tasksOf('1. Lưu lượng xe dự kiến đạt 420 xe mỗi ngày đến hết tháng 6/2026.')).toEqual([]);
    expect(facts(tasksOf('1. Lập danh sách xe dự kiến xuất bến trước ngày 15/6/2026.'))).toHaveLength(1);
  });

  test('is one for each deadline of a sentence', () => {
    const found = facts(tasksOf('1. Sở Xây dựng báo cáo trước ngày 15/3/2025; trình phê duyệt trong quý IV/2025.'));
    expect(found).toEqual([
      { number: '1', kind: 'named', lead: 'Sở Xây dựng', due: '2025-03-15' },
      { number: '1', kind: 'carried-over', lead: 'Sở Xây dựng', due: '2025-12-31' },
    ]);
  });

  test('carries the place of the sentence that it was read from', () => {
    const text = '1. Tăng cường kiểm tra. Giao Sở Y tế báo cáo trước ngày 01/02/2025.';
    const last = tasksOf(text)[0]?.assignments.at(-1);
    expect(last?.item.text.slice(last.start, last.end)).toBe('Giao Sở Y tế báo cáo trước ngày 01/02/2025.');
    expect(last?.leadSpans.map(({ start, end }) => last.item.text.slice(start, end))).toEqual(['Sở Y tế']);
    expect(last?.deadline && last.item.text.slice(last.deadline.start, last.deadline.end)).toBe('trước ngày 01/02/2025');
  });

  test('comes neither from a cited title nor from the section of aims', () => {
    expect(
      facts(
        tasksOf(
          'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao nhận thức của cán bộ.\nII. NHIỆM VỤ\n1. Thực hiện Nghị định số 1/2020/NĐ-CP ngày 01/01/2020 của Chính phủ về phối hợp giữa Bộ Công an và Bộ Y tế.',
        ),
      ),
    ).toEqual([{ number: 'II.1', kind: 'none', lead: '' }]);
  });
});

describe('the outline of a plain text', () => {
  test('takes its paths from the marks of the lines', () => {
    const paths: string[] = [];
    const walk = (items: readonly OutlineItem[]) => {
      for (const item of items) {
        if (item.path) paths.push(item.path);
        walk(item.children);
      }
    };
    walk(outlineOfPlainText('I. MỘT\n1. a\na) b\n- c\nđ) d\n2. e\n2.1. f\nII. HAI\n1. g\nĐiều 2. Giao\n1. h\na. i\nĐiều 3. k').outline);
    expect(paths).toEqual([
      'I',
      'I.1',
      'I.1.a',
      'I.1.a.1',
      'I.1.đ',
      'I.2',
      'I.2.1',
      'II',
      'II.1',
      'Điều 2',
      'Điều 2.1',
      'Điều 2.1.a',
      'Điều 3',
    ]);
  });

  test('gives each text its own place', () => {
    const text = 'Mở đầu:\r\n1. Một\r\n   a) Hai\n- Ba\nBốn | Năm | Sáu\n1 | 2 | 3\n';
    let seen = 0;
    const walk = (items: readonly OutlineItem[]): void => {
      for (const item of items) {
        seen++;
        expect(text.slice(item.base, item.base + item.text.length)).toBe(item.text);
        walk(item.children);
      }
    };
    walk(outlineOfPlainText(text).outline);
    expect(seen).toBeGreaterThan(2);
  });

  test('joins a sentence that the width of a page has broken', () => {
    expect(facts(tasksOf('1. Sở Y tế phối hợp với Sở\ntài chính lập dự toán trước\nngày 15/6/2024.\n2. Sở Nội vụ thẩm định.'))).toEqual([
      { number: '1', kind: 'named', lead: 'Sở Y tế', with: 'Sở\ntài chính'.replace('\n', ' '), due: '2024-06-15' },
      { number: '2', kind: 'named', lead: 'Sở Nội vụ' },
    ]);
  });

  test('leaves out the recipients and the signature', () => {
    expect(
      facts(tasksOf('1. Sở Y tế triển khai thực hiện.\nNơi nhận:\n- Sở Tài chính;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH')),
    ).toHaveLength(1);
  });
});

describe('on any text', () => {
  const words = fc.constantFrom(
    'Sở',
    'Tài chính',
    'các',
    'sở,',
    'ban,',
    'ngành',
    'và',
    'Giao',
    'yêu cầu',
    'chủ trì,',
    'phối hợp với',
    'UBND',
    'tỉnh',
    ';',
    ',',
    '(',
    ')',
    '“',
    '”',
    ':',
    '.',
    'trước ngày',
    '15/11',
    'quý III/2024',
    'hằng năm',
    'định kỳ',
    '6 tháng',
    'báo cáo',
    'để',
    'Chủ tịch',
    'Bộ',
    'phải',
    'được',
    'giữa',
    '\n',
    '1.',
    'a)',
    '- ',
    'Đơn vị chủ trì:',
    '|',
    'Điều 1.',
    'năm 9999',
    '31/2',
    'trong',
    'đến',
    'từ',
  );
  const prose = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' ')),
  );

  function check(tasks: readonly Task[]): void {
    for (const task of tasks) {
      for (const one of task.assignments) {
        const { length } = one.item.text;
        const spans = [
          one,
          ...one.leadSpans,
          ...one.coordinatingSpans,
          ...(one.deadline ? [one.deadline] : []),
          ...(one.recurrence ? [one.recurrence] : []),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(length);
        }
        if (one.deadline?.date) expect(one.deadline.date).toMatch(/^(?:\d{4}|-)-\d{2}-\d{2}$/);
      }
    }
  }

  test('it never throws, and every place lies in its text', () => {
    fc.assert(
      fc.property(prose, (text) => check(tasksOf(text))),
      { numRuns: 400 },
    );
  });

  test('it takes arbitrary outlines', () => {
    const itemOf = (children: fc.Arbitrary<OutlineItem[]>): fc.Arbitrary<OutlineItem> =>
      fc.record({
        path: fc.constantFrom('', '1', '2.b'),
        kind: fc.constantFrom('item' as const, 'heading' as const, 'paragraph' as const, 'row' as const),
        level: fc.nat(5),
        text: prose,
        base: fc.nat(1000),
        children,
      });
    const outline = itemOf(fc.array(itemOf(fc.array(itemOf(fc.constant([])), { maxLength: 2 })), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(outline, { maxLength: 4 }), (items) => check(extractTasks(items, { preamble: ['Giao Sở Y tế:'], organs }))),
      {
        numRuns: 200,
      },
    );
  });

  test.each([
    ['units', 'Sở Tài chính, các sở, ban, ngành, '],
    ['commas', 'Căn cứ, '],
    ['brackets', '('],
    ['quotes', '“ " '],
    ['cooperation', 'phối hợp với các sở, '],
    ['clauses', 'Giao Sở Y tế; '],
    ['dates', 'trước ngày 15/11 từ ngày 1 đến hằng năm định kỳ 6 tháng '],
    ['persons', 'Giám đốc, Thủ trưởng '],
    ['sentences', 'Sở Y tế báo cáo. '],
    ['labels', 'Đơn vị chủ trì: '],
    ['lines', '1. Sở Y tế:\n'],
    ['marks', '- '],
    ['cooperating clauses', 'phối hợp với các sở lập kế hoạch; '],
    ['helping clauses', 'Sở A chủ trì; Sở B phối hợp; '],
    ['spaces', 'hằng năm          '],
    ['broken lines', 'sở y tế\n'],
    ['tabs', '\t'],
    ['cells', 'Hằng năm | Tháng 3/2025 | '],
  ])(
    'its time grows with the length: %s',
    (_name, piece) => {
      const time = (count: number) => {
        const text = `1. ${piece.repeat(count)}`;
        const before = performance.now();
        tasksOf(text);
        return performance.now() - before;
      };
      const size = Math.ceil(20_000 / piece.length);
      time(size);
      const short = Math.min(time(size), time(size));
      expect(Math.min(time(size * 8), time(size * 8))).toBeLessThan(short * 40 + 150);
    },
    60_000,
  );
});
