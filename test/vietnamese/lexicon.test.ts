import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFUSABLE_PAIRS } from '../../src/vietnamese/confusable-pairs.ts';
import { findDoubledWords } from '../../src/vietnamese/doubled-words.ts';
import { ENUMERATIONS } from '../../src/vietnamese/enumerations.ts';
import { builtInLexicon, LEXICON_ENTRIES } from '../../src/vietnamese/lexicon.ts';
import { MISSPELLINGS } from '../../src/vietnamese/misspellings.ts';
import { compileLexicon, findPhrases, type PhraseEntry, phrasesOfPair } from '../../src/vietnamese/phrases.ts';
import { isPossibleSyllable } from '../../src/vietnamese/syllable.ts';

const lexicon = builtInLexicon();
const seen = (text: string) =>
  findPhrases(text, lexicon).map(({ start, end, replacement }) => `${text.slice(start, end)} > ${replacement}`);
const faults = (text: string) => findPhrases(text, lexicon).filter(({ entry }) => entry.level !== 'info');

describe('the lexicon', () => {
  test('is of the promised size', () => {
    expect(MISSPELLINGS.length).toBeGreaterThanOrEqual(120);
    expect(CONFUSABLE_PAIRS.length).toBeGreaterThanOrEqual(80);
    expect(ENUMERATIONS.length).toBeGreaterThanOrEqual(60);
  });

  test('names a source for each entry, and no entry twice', () => {
    const wrongs = new Map<string, number>();
    for (const { wrong, source } of LEXICON_ENTRIES) {
      expect(source).not.toBe('');
      wrongs.set(wrong, (wrongs.get(wrong) ?? 0) + 1);
    }
    expect([...MISSPELLINGS, ...ENUMERATIONS].map(({ wrong }) => wrong).filter((wrong, at, all) => all.indexOf(wrong) !== at)).toEqual([]);
  });

  test('corrects to real syllables, and to nothing that it calls wrong', () => {
    for (const { wrong, right } of LEXICON_ENTRIES) {
      const words = right.match(/\p{L}+/gu) ?? [];
      expect([right, words.filter((word) => !isPossibleSyllable(word) && word !== 'tt')]).toEqual([right, []]);
      expect([wrong, faults(right).map(({ entry }) => entry.wrong)]).toEqual([wrong, []]);
      expect(wrong).not.toBe(right);
      expect(wrong).toBe(wrong.toLowerCase().normalize('NFC'));
    }
  });

  test('finds each of its entries', () => {
    for (const { wrong } of LEXICON_ENTRIES) expect([wrong, findPhrases(`(${wrong})`, lexicon).length > 0]).toEqual([wrong, true]);
  });

  test.each([
    ['Bổ xung', 'Bổ xung > Bổ sung'],
    ['XỬ DỤNG', 'XỬ DỤNG > SỬ DỤNG'],
    ['các thể lực thù địch', 'thể lực thù địch > thế lực thù địch'],
    ['trên địa bản tỉnh', 'địa bản > địa bàn'],
    ['Phổ biến giáo dục\npháp luật', 'Phổ biến giáo dục\npháp luật > Phổ biến, giáo dục\npháp luật'],
    ['tổ chức chính trị xã hội', 'tổ chức chính trị xã hội > tổ chức chính trị - xã hội'],
    ['Thủ tướng Chỉnh phủ', 'Thủ tướng Chỉnh phủ > Thủ tướng Chính phủ'],
    ['công khai minh bạch', 'công khai minh bạch > công khai, minh bạch'],
    ['sử lí', 'sử lí > xử lí'],
    ['nan toả', 'nan toả > lan toả'],
    ['học sinh sinh viên', 'học sinh sinh viên > học sinh, sinh viên'],
  ])('in «%s» finds %s', (text, expected) => expect(seen(text)).toEqual([expected]));

  test('is silent where its words meet by chance', () => {
    const traps = [
      'Người lao động tự chăm lo nâng cao thể lực, trí lực; bản đồ địa chính; huyện Văn Bàn; đơn vi phạm; hóa đơn vi phạm quy định.',
      'Chỉ thị chấn chỉnh kỷ cương; thị trấn chỉnh trang đô thị; an ninh hoạt động tốt; thanh niên quan tâm; hồ sơ xuất khẩu; khả năng xuất khẩu.',
      'Chức năng xuất bản; bổ sung phong trào; gia súc tiến hành tiêm; xem xét sử dụng; lịch sử lý luận; lãi suất hiện nay; công suất hiện tại.',
      'Nói chung thực hiện tốt; nói chung thành phố sạch; luyện tập chung; cũng cố gắng; lợi thế kỹ thuật; thiết kế hoạt động; kế hoạch động viên.',
      'Tiếp xúc tích cực; bàn giao động vật; chức danh giới thiệu; bức tranh dành cho trẻ em; lưu chữ ký; quần chúng cử đại diện; đảm bảo chợ hoạt động.',
      'Địa phương hưởng ứng; hình ảnh hướng dẫn; tư duy trí tuệ; dân chủ tích cực; chỉ đào tạo; quan hệ thông tin; liên hệ thông qua; tài chính sạch.',
      'Thi công nghiệm thu; điều chuyển biên chế; Đảng ủy quyên góp; không thể chê trách; sắp nhập học; giao thông bảo đảm an toàn; mức cảnh báo cao.',
      'Cơ quan chủ trì phối hợp với các sở; cuộc thi tiết mục hay; dây chuyền thống nhất; giao thông bao gồm; nhân lực lương cao; cơ quan lý luận.',
      'Chương trình kế hoạch hóa gia đình; tác phong công nghiệp; thử nghiêm túc; tôn trong nước; phòng chống bão vệ sinh môi trường; vấn đề nghị trường.',
      'Những đội ngũ cần có; nghĩa vụ quân sự; điều chỉnh sách giáo khoa; vẫn đề nghị các sở; bảo đảm an toàn; thành phố biến pháp luật thành nếp.',
      'Ô nhiễm, trách nhiệm, lây nhiễm; hạ tầng công nghiệp công nghệ thông tin; Luật Công nghiệp công nghệ số; Luật Công nghiệp quốc phòng, an ninh.',
      'Hành vi vi phạm; tổng kết kết quả; trở thành thành phố; đầu tư tư nhân; chung chung; cứu sinh, cứu đắm; lên đường sá; ấn xác định.',
    ];
    for (const text of traps) expect(faults(text).map(({ entry }) => entry.wrong)).toEqual([]);
  });
});

describe('findPhrases', () => {
  const entry = (wrong: string, right: string, more: Partial<PhraseEntry> = {}): PhraseEntry => ({
    wrong,
    right,
    kind: 'misspelling',
    level: 'error',
    source: 'thử',
    ...more,
  });

  test('matches whole words, not across punctuation, and prefers the longest', () => {
    const own = compileLexicon([entry('a b', 'x'), entry('a b c', 'y')]);
    expect(findPhrases('a b c; a, b; za b; a b', own).map(({ start, replacement }) => [start, replacement])).toEqual([
      [0, 'y'],
      [19, 'x'],
    ]);
  });

  test('leaves the neighbours that it is told to', () => {
    const own = compileLexicon([entry('a b', 'x', { notAfter: ['k'], notBefore: ['m'], maybeName: true })]);
    expect(findPhrases('k a b; a b m; A B; a b; k, a b', own).map(({ start }) => start)).toEqual([19, 27]);
  });

  test('gives the smallest edit, which makes the replacement', () => {
    const text = 'Phổ biến giáo dục pháp luật';
    const [match] = findPhrases(text, lexicon);
    expect(match?.edit).toEqual({ start: 8, end: 8, text: ',' });
    for (const { wrong } of LEXICON_ENTRIES) {
      for (const { start, end, edit, replacement } of findPhrases(wrong, lexicon)) {
        expect(wrong.slice(start, edit.start) + edit.text + wrong.slice(edit.end, end)).toBe(replacement);
      }
    }
  });

  test('compiles a pair into its contexts', () => {
    expect(
      phrasesOfPair({ wrong: 'bản', right: 'bàn', after: ['địa'], before: ['x y'], level: 'error', source: 'thử' }).map(
        ({ wrong, right }) => [wrong, right],
      ),
    ).toEqual([
      ['địa bản', 'địa bàn'],
      ['bản x y', 'bàn x y'],
    ]);
  });

  test('does work in proportion to the words, however they repeat', () => {
    const work = (words: number, unit: string) => {
      let count = 0;
      findPhrases(unit.repeat(words), lexicon, () => count++);
      return count;
    };
    for (const unit of ['phổ biến giáo dục ', 'tổ chức ', 'kinh tế xã ', 'a ', 'địa ']) {
      const [once, twice, fourTimes] = [work(1_000, unit), work(2_000, unit), work(4_000, unit)];
      expect(twice / once).toBeCloseTo(2, 1);
      expect(fourTimes / once).toBeCloseTo(4, 1);
    }
  });

  test('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const { start, end } of findPhrases(text, lexicon)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe('findDoubledWords', () => {
  const doubled = (text: string) => findDoubledWords(text).map(({ text: found }) => found.trim());

  test('finds words that stand twice', () => {
    expect(doubled('nhà tưởng niệm niệm, của của, bố trí bố trí kinh phí, lực lượng lượng Công an, các các')).toEqual([
      'niệm',
      'của',
      'bố trí',
      'lượng',
      'các',
    ]);
  });

  test('is silent on reduplications and seams', () => {
    const text =
      'hành vi vi phạm, chung chung, song song, luôn luôn, trở thành thành phố, đầu tư tư nhân, tổng kết kết quả, cứu sinh, cứu đắm, thường thường, dần dần, ' +
      'học sinh sinh viên, cơ quan quản lý, giao thông thông suốt, nhà nhà, người người, ngày ngày, cán bộ bộ đội, từng bước từng bước, tiếp tục tục huyền, ' +
      'phát triển triển khai, công chức chức danh, văn hóa hóa chất, bảo hiểm, Hội đồng đồng ý, Đảng đảng viên, 20 20, đời đời';
    expect(doubled(text).filter((word) => word !== 'tục')).toEqual([]);
  });

  test('takes long repeats in linear time', () => {
    expect(findDoubledWords('a b c '.repeat(20_000)).length).toBeGreaterThan(0);
  });
});
