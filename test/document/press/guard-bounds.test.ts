import { describe, expect, test } from 'vitest';
import { departuresFrom } from './sentences.ts';

/** What the guard says of a marked sentence beside a document of one paragraph. */
function kindsOf(said: string, paragraph: string): readonly string[] {
  return departuresFrom(paragraph, said).map((one) => one.kind);
}

type Meanings = Readonly<Record<string, readonly string[]>>;

/** Words that say the same of a figure, the commonest first. */
const figures: Meanings = {
  'at least': [
    'ít nhất …',
    'ít nhất là …',
    'ít nhất phải đạt …',
    'tối thiểu …',
    'từ … trở lên',
    '… trở lên',
    'không dưới …',
    'không ít hơn …',
    'không thấp hơn …',
    'không nhỏ hơn …',
    'thấp nhất là …',
    'lớn hơn hoặc bằng …',
    '≥ …',
    '≥…',
  ],
  above: ['trên …', 'hơn …', 'vượt …', 'quá …', 'cao hơn …', 'nhiều hơn …', '> …'],
  'at most': [
    'tối đa …',
    'tối đa không quá …',
    'không quá …',
    'không vượt quá …',
    'không được vượt quá …',
    'không được nhận quá …',
    'không nhiều hơn …',
    'không cao hơn …',
    'không trên …',
    'nhiều nhất …',
    'từ … trở xuống',
    '… trở xuống',
    'nhỏ hơn hoặc bằng …',
    '≤ …',
  ],
  below: ['dưới …', 'chưa đến …', 'chưa tới …', 'chưa đầy …', 'không đến …', 'ít hơn …', 'thấp hơn …', 'nhỏ hơn …', '< …'],
  nearly: ['gần …', 'gần bằng …', 'ngót …', 'suýt soát …'],
  about: ['khoảng …', 'vào khoảng …', 'chừng …', 'trên dưới …', 'ước tính …', 'ước đạt …', 'xấp xỉ …', '~…'],
  exactly: ['…', 'đúng …', 'đủ …', 'tròn …'],
};

/** The same for a day. */
const days: Meanings = {
  by: [
    'chậm nhất …',
    'chậm nhất là …',
    'chậm nhất vào …',
    'chậm nhất đến hết …',
    'muộn nhất là …',
    'không muộn hơn …',
    'không chậm hơn …',
    'không quá …',
    'không sau …',
    'đến …',
    'đến hết …',
    'đến cuối …',
    'hạn cuối là …',
    '… trở về trước',
  ],
  before: ['trước …', 'chậm nhất trước …', 'xong trước …', 'trước thời điểm …'],
  after: ['sau …', 'từ sau …', 'sau thời điểm …'],
  from: ['từ …', 'kể từ …', 'bắt đầu từ …', 'từ … trở đi', 'không trước …'],
  on: ['…', 'vào …', 'trong …', 'đúng …'],
};

describe.each([
  ['figure', figures, 'Toàn tỉnh nhận {} vào khu tạm cư.', '30 hộ'],
  ['share', figures, 'Tỷ lệ tiêm phòng là {} tổng đàn.', '80%'],
  ['figure in words', figures, 'Mỗi xã lập {} trong năm.', 'ba mươi tổ'],
  ['day', days, 'Các xã kiểm tra {} tại kho.', 'ngày 15/11/2026'],
])('the bound of a %s', (_what, meanings, frame, value) => {
  const filled = (words: string) => frame.replace('{}', words.replace('…', value));

  test.each(Object.keys(meanings))('may be said in other words: %s', (meaning) => {
    const [first = '', ...others] = meanings[meaning] ?? [];
    for (const words of others) {
      expect(kindsOf(filled(words), `${filled(first)} Việc khác làm sau.`), words).toEqual([]);
      expect(kindsOf(filled(first), `${filled(words)} Việc khác làm sau.`), words).toEqual([]);
    }
  });

  test.each(Object.keys(meanings))('is told where it is another than: %s', (meaning) => {
    const [first = ''] = meanings[meaning] ?? [];
    for (const [other, all] of Object.entries(meanings)) {
      if (other === meaning) continue;
      for (const words of all) expect(kindsOf(filled(words), `${filled(first)} Việc khác làm sau.`), words).toContain('bound');
    }
  });
});

describe('a share or multiple in words', () => {
  test.each([
    ['Số vụ tăng gấp đôi năm 2025.', 'Số vụ tăng gấp 2 lần năm 2025.'],
    ['Hai phần ba số hộ đã ký.', 'Đã ký: 2/3 số hộ.'],
    ['Một nửa số hộ đã ký.', 'Có 50% số hộ đã ký.'],
    ['Nửa đầu năm 2026 có 3 vụ.', 'Có 3 vụ trong 6 tháng đầu năm 2026.'],
  ])('is a value: %s', (said, paragraph) => {
    expect(kindsOf(said, paragraph)).toEqual([]);
  });

  test.each([
    ['Số vụ tăng gấp ba năm 2025.', 'Số vụ tăng gấp đôi năm 2025.'],
    ['Ba phần tư số hộ đã ký.', 'Hai phần ba số hộ đã ký.'],
    ['Quá nửa số hộ đã ký.', 'Một nửa số hộ đã ký.'],
    ['Một nửa số hộ đã ký.', 'Có 60% số hộ đã ký.'],
  ])('is told where it is another: %s', (said, paragraph) => {
    expect(kindsOf(said, paragraph)).not.toEqual([]);
  });
});
