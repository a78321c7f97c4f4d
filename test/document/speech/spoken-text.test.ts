import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/document/press/clauses.ts';
import { quantitiesOf } from '../../../src/document/press/quantities.ts';
import { introducedAbbreviations } from '../../../src/document/speech/introduced-abbreviations.ts';
import { spokenSentences } from '../../../src/document/speech/spoken-sentences.ts';
import { isSpeakable, speak, spokenSyllables } from '../../../src/document/speech/spoken-text.ts';
import { verbatim } from '../../../src/source/source-text.ts';
import { daysInMonth, toIso } from '../../../src/vietnamese/calendar.ts';
import { dateToWords, wordsToDate } from '../../../src/vietnamese/date-words.ts';
import { numberToWords, wordsToWrittenNumber } from '../../../src/vietnamese/numbers.ts';
import { sentences } from '../../../src/vietnamese/tokens.ts';
import { documents } from '../press/samples.ts';

test.each([
  ['ngày 05/9/2019', 'ngày mùng năm tháng chín năm hai nghìn không trăm mười chín'],
  ['trước 15/11', 'trước ngày mười lăm tháng mười một'],
  ['quý III/2024', 'quý ba năm hai nghìn không trăm hai mươi tư'],
  ['80%', 'tám mươi phần trăm'],
  ['500 kV', 'năm trăm ki-lô-vôn'],
  ['Nghị quyết số 51-NQ/TW của Bộ Chính trị', 'Nghị quyết số năm mươi mốt của Bộ Chính trị'],
  ['Nghị định số 02/2020/NĐ-CP', 'Nghị định số không hai năm hai nghìn không trăm hai mươi của Chính phủ'],
  ['UBND, ANTT, ANTQ, MTTQ', 'Ủy ban nhân dân, an ninh, trật tự, an ninh Tổ quốc, Mặt trận Tổ quốc'],
  ['T/M BAN THƯỜNG VỤ', 'Thay mặt ban thường vụ'],
  ['2021-2025', 'hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm'],
])('the default reading of «%s»', (written, spoken) => {
  const speech = speak(written);
  expect([speech.text.trim(), speech.unreadable]).toEqual([spoken, []]);
});

test.each(['15/11', 'BTV', 'PV28', 'https://a.vn/b', '10,000'])("«%s» alone is nobody's guess", (written) => {
  expect(speak(written).unreadable).not.toEqual([]);
});

describe('what is written is read', () => {
  test.each([
    ['ngày 05/9/2019', 'ngày mùng năm tháng chín năm hai nghìn không trăm mười chín'],
    ['ngày 15/11', 'ngày mười lăm tháng mười một'],
    ['trước 15/11', 'trước ngày mười lăm tháng mười một'],
    ['quý III/2024', 'quý ba năm hai nghìn không trăm hai mươi tư'],
    ['6 tháng đầu năm 2026', 'sáu tháng đầu năm hai nghìn không trăm hai mươi sáu'],
    ['tháng 4', 'tháng tư'],
    ['80%', 'tám mươi phần trăm'],
    ['500 kV', 'năm trăm ki-lô-vôn'],
    ['2,5 tỷ đồng/năm', 'hai phẩy năm tỷ đồng mỗi năm'],
    ['120 km/h', 'một trăm hai mươi ki-lô-mét trên giờ'],
    ['1.234.567đ', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng'],
    [
      'Nghị quyết số 51-NQ/TW ngày 05/9/2019 của Bộ Chính trị',
      'Nghị quyết số năm mươi mốt ngày mùng năm tháng chín năm hai nghìn không trăm mười chín của Bộ Chính trị',
    ],
    ['Nghị định số 02/2020/NĐ-CP', 'Nghị định số không hai năm hai nghìn không trăm hai mươi của Chính phủ'],
    ['Luật số 55/2024/QH15', 'Luật số năm mươi lăm năm hai nghìn không trăm hai mươi tư của Quốc hội khóa mười lăm'],
    ['UBND, ANTT, ANTQ, MTTQ, BTV Tỉnh ủy', 'Ủy ban nhân dân, an ninh, trật tự, an ninh Tổ quốc, Mặt trận Tổ quốc, ban thường vụ Tỉnh ủy'],
    ['giai đoạn 2021-2025', 'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm'],
    ['khóa XIII, cấp IV', 'khóa mười ba, cấp bốn'],
    ['24/24 giờ', 'hai mươi tư trên hai mươi tư giờ'],
    ['1/3 số xã', 'một phần ba số xã'],
    ['8h30', 'tám giờ ba mươi phút'],
    ['08 giờ 00 phút', 'tám giờ'],
    ['số điện thoại 114', 'số điện thoại một một bốn'],
    ['điện thoại 0237 000 0004', 'điện thoại không hai ba bảy không không không không không không bốn'],
    ['lực lượng tại chỗ (nếu có) tham gia', 'lực lượng tại chỗ, nếu có, tham gia'],
    ['CHỈ THỊ VỀ PHÒNG CHÁY', 'chỉ thị về phòng cháy'],
    ['ngày 10-12/6/2026', 'ngày mùng mười đến ngày mười hai tháng sáu năm hai nghìn không trăm hai mươi sáu'],
    ['từ 15 - 20/11', 'từ ngày mười lăm đến ngày hai mươi tháng mười một'],
    ['15/10 - 20/11/2025', 'ngày mười lăm tháng mười đến ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi lăm'],
    ['các ngày 15, 16 và 17/11', 'các ngày mười lăm, mười sáu và mười bảy tháng mười một'],
    ['dịp lễ 30/4 và 1/5', 'dịp lễ ba mươi tháng tư và mùng một tháng năm'],
    ['sáng 5/10', 'sáng mùng năm tháng mười'],
    ['08h00-11h30', 'tám giờ đến mười một giờ ba mươi phút'],
    ['từ 22h-5h', 'từ hai mươi hai giờ đến năm giờ'],
    ['lúc 7g', 'lúc bảy giờ'],
    ['80-90%', 'tám mươi đến chín mươi phần trăm'],
    ['300-400mm', 'ba trăm đến bốn trăm mi-li-mét'],
    ['35 - 38°C', 'ba mươi lăm đến ba mươi tám độ xê'],
    ['8 triệu - 10 triệu đồng', 'tám triệu đến mười triệu đồng'],
    ['-5°C', 'âm năm độ xê'],
    ['2 x 3 m', 'hai nhân ba mét'],
    ['≥ 80%', 'lớn hơn hoặc bằng tám mươi phần trăm'],
    ['khóa XIII - XIV', 'khóa mười ba đến mười bốn'],
    ['báo động II–III', 'báo động hai đến ba'],
    ['cấp IV - cấp V, lớp 1 - lớp 5', 'cấp bốn đến cấp năm, lớp một đến lớp năm'],
    ['lần thứ I, lần thứ IV, quý IV, cấp IV', 'lần thứ nhất, lần thứ tư, quý tư, cấp bốn'],
    [
      'từ 19/5/2026-25/5/2026',
      'từ ngày mười chín tháng năm năm hai nghìn không trăm hai mươi sáu đến ngày hai mươi lăm tháng năm năm hai nghìn không trăm hai mươi sáu',
    ],
    ['quý II-III/2026', 'quý hai đến quý ba năm hai nghìn không trăm hai mươi sáu'],
    ['quý I và II năm 2026', 'quý một và hai năm hai nghìn không trăm hai mươi sáu'],
    ['tháng 5, 6/2026', 'tháng năm, sáu năm hai nghìn không trăm hai mươi sáu'],
    ['tháng 9 - 10', 'tháng chín đến tháng mười'],
    ['dịp lễ 30/4-1/5', 'dịp lễ ngày ba mươi tháng tư và ngày mùng một tháng năm'],
    ['năm học 2025 - 2026', 'năm học hai nghìn không trăm hai mươi lăm, hai nghìn không trăm hai mươi sáu'],
    ['Ban Chỉ đạo 389', 'Ban Chỉ đạo ba tám chín'],
    ['70 mm/24 giờ', 'bảy mươi mi-li-mét trên hai mươi tư giờ'],
    ['6 tháng/1 lần', 'sáu tháng một lần'],
    ['TCVN 9001:2015', 'Tiêu chuẩn quốc gia chín nghìn không trăm linh một năm hai nghìn không trăm mười lăm'],
    ['tại Km 12+500 đường ĐT.741', 'tại ki-lô-mét số mười hai cộng năm trăm đường tỉnh bảy trăm bốn mươi mốt'],
    ['3.000.000 đồng (ba triệu đồng)', 'ba triệu đồng'],
    ['Ủy ban nhân dân (UBND) xã', 'Ủy ban nhân dân xã'],
    ['quy chế (sau đây viết tắt là QC) này', 'quy chế này'],
    ['SỰ CẦN THIẾT ĐẦU TƯ', 'sự cần thiết đầu tư'],
    ['IV. TỔ CHỨC THỰC HIỆN', 'bốn. tổ chức thực hiện'],
    ['1,2 triệu m3', 'một phẩy hai triệu mét khối'],
    ['1,2 triệu USD', 'một phẩy hai triệu đô la Mỹ'],
    ['tăng 1,2 điểm %', 'tăng một phẩy hai điểm phần trăm'],
    ['1 triệu đồng/người/tháng', 'một triệu đồng mỗi người mỗi tháng'],
    ['tỷ lệ 1:500', 'tỷ lệ một trên năm trăm'],
    ['trực 24/7', 'trực hai mươi tư trên bảy'],
    ['hơn 2/3 số hộ', 'hơn hai phần ba số hộ'],
    ['công nghiệp 4.0', 'công nghiệp bốn chấm không'],
    ['Mục II.1, mục 2.1.3', 'Mục hai chấm một, mục hai chấm một chấm ba'],
    ['Đề án 06', 'Đề án không sáu'],
    ['02 (hai) lần, một (01) bản', 'hai lần, một bản'],
    ['thôn 2A, lớp 10B, khoản 1a', 'thôn hai A, lớp mười B, khoản một a'],
    ['QL1A, ĐT.514', 'Quốc lộ một A, đường tỉnh năm trăm mười bốn'],
    ['điện thoại (0237) 3852 123', 'điện thoại không hai ba bảy ba tám năm hai một hai ba'],
    ['gọi 113, 114 hoặc 115', 'gọi một một ba, một một bốn hoặc một một năm'],
    ['+84 912 345 678', 'cộng tám bốn chín một hai ba bốn năm sáu bảy tám'],
    ['Thông tư số 12/2025/TT-BNNMT', 'Thông tư số mười hai năm hai nghìn không trăm hai mươi lăm của Bộ Nông nghiệp và Môi trường'],
    ['PGS.TS. Lê Văn Dũng', 'Phó giáo sư tiến sĩ Lê Văn Dũng'],
    ['TM. ỦY BAN NHÂN DÂN', 'Thay mặt ủy ban nhân dân'],
    ['báo động III, khu vực II', 'báo động ba, khu vực hai'],
    ['Phần I, II và III', 'Phần một, hai và ba'],
    ['chiều nay, 20/4, đoàn công tác', 'chiều nay, ngày hai mươi tháng tư, đoàn công tác'],
    ['sáng nay (5/6)', 'sáng nay, ngày mùng năm tháng sáu,'],
    ['tức 11/3 âm lịch', 'tức ngày mười một tháng ba âm lịch'],
    ['buôn lậu, đánh bạc... xử lý nghiêm', 'buôn lậu, đánh bạc, xử lý nghiêm'],
    ['chợ, bến cảng… phải có nội quy', 'chợ, bến cảng, phải có nội quy'],
    ['chợ, bến cảng...', 'chợ, bến cảng.'],
    ['Km12+300', 'ki-lô-mét số mười hai cộng ba trăm'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Đ/c Bí thư', 'Đồng chí Bí thư'],
    ['quét từ 200 dpi', 'quét từ hai trăm điểm trên in-sơ'],
    ['tổ xung kích diệt mối (XKDM) xã', 'tổ xung kích diệt mối xã'],
    ['XKDM (xung kích diệt mối) xã', 'xung kích diệt mối xã'],
  ])('%s', (written, spoken) => {
    const speech = speak(written);
    expect(speech.text).toBe(spoken);
    expect(speech.unreadable).toEqual([]);
    expect(isSpeakable(speech.text)).toBe(true);
  });

  test('the document’s own number gets its issuer where the sentence does not say it', () => {
    const own = { symbol: '04CT-UBND', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa' };
    expect(speak('Chỉ thị số 04/CT-UBND', { own }).text).toBe('Chỉ thị số không bốn của Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa');
    expect(speak('Chủ tịch vừa ban hành Chỉ thị số 04/CT-UBND', { own }).text).toBe('Chủ tịch vừa ban hành Chỉ thị số không bốn');
  });

  test.each([
    'phòng XYZ',
    'đội PV28',
    'a = b',
    'BCT họp',
    'xem www.a.vn',
    'xem thanhhoa.gov.vn',
    '31/4/2026',
    'hàng 12/7',
    // a share, or a day of the year
    'khoảng giữa 2/9',
    // thousands, or decimals
    '10,000 người',
    'rộng 1.23',
    'trồng 1 234 567 cây',
    // a score, a name, a way back
    'thắng 2-1',
    'bệnh viện 19-8',
    // below nought, or an item of a list
    'gồm -5 xã',
    '12 xã/phường',
    'nam/nữ',
    'dây 10A',
    'IoT',
    'Th.S Bình',
    '5 Ω',
  ])('nothing is guessed: %s', (written) => {
    expect(speak(written).unreadable).toHaveLength(1);
  });

  test('the office says how its own words are read', () => {
    expect(speak('đội PV28 tuần tra', { readings: new Map([['PV28', 'pê vê hai tám']]) }).text).toBe('đội pê vê hai tám tuần tra');
    expect(speak('bệnh Dengue', { pronunciations: new Map([['Dengue', 'đen-gơ']]) }).foreign).toEqual([
      { written: 'Dengue', pronunciation: 'đen-gơ' },
    ]);
  });
});

describe('an abbreviation that a text explains itself', () => {
  const introduced = (...texts: string[]) => introducedAbbreviations(texts.map((text) => ({ text, source: 'văn bản' })));
  const known = (...texts: string[]) => [...introduced(...texts)].map(([written, { full }]) => [written, full]);

  test.each([
    ['Lực lượng Cảnh sát cơ động (CSCĐ) trực chiến.', 'CSCĐ', 'Cảnh sát cơ động'],
    ['Công ty Cổ phần Cấp nước xã (sau đây viết tắt là CPCN xã).', null, null],
    ['phòng cháy, chữa cháy và cứu nạn, cứu hộ (PCCC&CNCH)', 'PCCC&CNCH', 'phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
    ['quỹ bảo trì công trình (sau đây gọi tắt là: “QBTCT”)', 'QBTCT', 'quỹ bảo trì công trình'],
    ['Trưởng ban Quản lý rừng phòng hộ (BQLRPH)', 'BQLRPH', 'ban Quản lý rừng phòng hộ'],
    ['TKTN (tìm kiếm trên núi) làm việc', 'TKTN', 'tìm kiếm trên núi'],
    ['ĐỘI CỨU NẠN (ĐCN)', 'ĐCN', 'đội cứu nạn'],
    // Letters that other words begin with, a sentence that has ended, a list.
    ['Hội Nông dân xã (CLB)', null, null],
    ['Hội thảo. Nghiên cứu (HNC)', null, null],
    ['dụng cụ nước (ĐCN)', null, null],
  ])('%s', (text, written, full) => {
    expect(known(text)).toEqual(written === null ? [] : [[written, full]]);
  });

  test('is read by its words, before the table, and its source is listed', () => {
    const words = introduced('Đội Bảo tồn voi (BTV) xã.');
    const speech = speak('BTV xã trực; BTV-2 trực.', { introduced: words });
    expect(speech.text.startsWith('Bảo tồn voi xã trực')).toBe(true);
    expect(speech.expansions[0]).toMatchObject({ written: 'BTV', source: 'văn bản' });
    expect(speech.unreadable.map((one) => one.written)).toContain('BTV');
    expect(speak('BTV xã trực.').unreadable).toHaveLength(1);
  });

  test('is nobody’s guess where it stands for two things', () => {
    expect(known('Tổ cứu nạn (TCN) và Trạm cấp nước (TCN)')).toEqual([]);
    expect(known('Tổ cứu nạn (TCN) và tổ cứu nạn (TCN)')).toEqual([['TCN', 'Tổ cứu nạn']]);
  });
});

describe('for any text', () => {
  const parts = fc.constantFrom(
    'Số ',
    '04/CT-UBND',
    ' ngày 05/9/2019',
    '80%',
    ' (',
    ')',
    '/',
    'UBND ',
    'XYZ',
    '12',
    ',',
    '. ',
    ' a) ',
    'xã ',
    '–',
    '2021-2025 ',
    'kV',
    '\n',
    '“',
    '”',
    'IV',
    'cấp ',
    '°C',
    '1.5',
    '€',
    '24/7',
    '3-5',
    ' -5',
    'T4',
    'Th.S ',
    'TikTok ',
    '1 000 000',
    '10,000',
    '≥',
    ' x ',
    '+',
    ':',
    'thôn 2A',
    ' km',
    'm3/s ',
    'Ω',
    'a.gov.vn ',
    ' (01)',
    'ngày ',
    'từ ',
  );

  test('nothing that cannot be read is left without being told', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
        ),
        (text) => {
          const speech = speak(text);
          expect(speech.unreadable.length > 0 || isSpeakable(speech.text)).toBe(true);
          for (const { start, end, written } of [...speech.expansions, ...speech.unreadable]) expect(text.slice(start, end)).toBe(written);
          for (const { source, spoken } of speech.expansions) expect([source, typeof spoken]).not.toContain('');
        },
      ),
      { numRuns: 500 },
    );
  });

  const day = fc
    .tuple(fc.integer({ min: 1945, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .filter(([year, month, at]) => at <= daysInMonth(year, month));
  const two = (value: number) => String(value).padStart(2, '0');

  test('a day is the same day in whatever writing', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('/', '-', '.'),
        fc.boolean(),
        fc.constantFrom('ngày ', 'trước ngày ', 'đến '),
        ([year, month, at], mark, padded, opening) => {
          const [d, m] = padded ? [two(at), two(month)] : [at, month];
          for (const written of [`${d}${mark}${m}${mark}${year}`, `${d} tháng ${m} năm ${year}`]) {
            const { text, unreadable } = speak(`${opening}${written}, tỉnh họp`);
            expect([written, unreadable]).toEqual([written, []]);
            expect([
              written,
              wordsToDate(/ngày .*(?=, tỉnh họp)/.exec(`ngày ${text}`.replace(/^ngày (?=.*ngày )/, ''))?.[0].replace(/^.*ngày /, '') ?? ''),
            ]).toEqual([written, toIso(year, month, at)]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('figures say what they are worth, with their units, ranges and shares', () => {
    const grouped = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
    const units = fc.constantFrom(
      ['%', 'phần trăm'],
      [' ha', 'héc-ta'],
      ['km', 'ki-lô-mét'],
      [' m3', 'mét khối'],
      [' kV', 'ki-lô-vôn'],
      ['°C', 'độ xê'],
      [' xã', 'xã'],
    );
    const amount = fc.oneof(fc.nat(99), fc.nat(2_000_000_000));
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(99),
        units,
        fc.constantFrom('-', ' - ', '–', ' – '),
        (low, more, decimals, [unit, spoken], dash) => {
          const high = low + more;
          const said = (text: string) => {
            const speech = speak(`đạt ${text} trong kỳ`);
            expect([text, speech.unreadable]).toEqual([text, []]);
            return speech.text.slice('đạt '.length, -' trong kỳ'.length);
          };
          expect(said(`${grouped(low)}${unit}`)).toBe(`${numberToWords(low)} ${spoken}`);
          expect(said(`${grouped(low)}${dash}${grouped(high)}${unit}`)).toBe(`${numberToWords(low)} đến ${numberToWords(high)} ${spoken}`);
          const comma = `${grouped(low)},${decimals}`;
          expect(wordsToWrittenNumber(said(`${comma} điểm`).replace(/ điểm$/, ''))).toMatchObject({
            value: BigInt(low),
            decimals: String(decimals),
          });
          if (high > 12 && high < 1_000_000) expect(said(`${low}/${high} xã`)).toBe(`${numberToWords(low)} trên ${numberToWords(high)} xã`);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('takes no more than linear time', () => {
    const timeOf = (text: string) => {
      const start = performance.now();
      speak(text);
      return performance.now() - start;
    };
    timeOf('12-3 '.repeat(200));
    for (const part of [
      '1',
      '1.',
      '12-3 ',
      '(',
      '1/2/',
      ' (1)',
      'một hai ',
      '1 000 ',
      'UBND ',
      '5 m3/s/',
      '0 1 ',
      'a.b',
      'IV.',
      ' - ',
      '1x',
      'và/',
      'A ',
      'XÃ ',
      'I - V ',
      'tháng 5, ',
      'lớp 1 - ',
      'đường ĐT 505, ',
      '(UBND) ',
      '5 mm/',
      'Km 1+',
    ])
      expect([part, timeOf(part.repeat(6000 / part.length)) < 3000]).toEqual([part, true]);
  });

  test('a long sentence is cut in no more than linear time', () => {
    for (const part of ['các xã; ', 'Sở Y tế; ', 'Sở Y tế, ', 'yêu cầu ', 'để làm, ', ', báo cáo ', 'trong đó làm, ']) {
      const text = `Để làm ${part.repeat(30_000 / part.length)}`;
      const start = performance.now();
      spokenSentences(verbatim({ path: 'a', text }, 0, text.length), 25);
      expect([part, performance.now() - start < 5000]).toEqual([part, true]);
    }
  });

  test('days are read and read back, every one from 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          const iso = toIso(year, month, day);
          if (wordsToDate(dateToWords(iso) ?? '') !== iso) throw new Error(iso);
        }
      }
    }
  });
});

describe('the samples', () => {
  const texts = documents.flatMap((document) =>
    clausesOf(document)
      .all.filter((clause) => clause.id !== 'the-thuc' && !clause.id.includes('bang-'))
      .flatMap((clause) => clause.texts),
  );

  test('leave no digit, slash, bracket or unknown capitals', () => {
    const left = texts.flatMap((text) => {
      // A guide to the form of documents names the very marks that stand for nothing spoken.
      if (/“(?:TM|KT)\./.test(text)) return [];
      const speech = speak(text);
      return speech.unreadable.length > 0 || !isSpeakable(speech.text)
        ? [`${speech.unreadable.map((one) => one.written)}: ${text.slice(0, 80)}`]
        : [];
    });
    expect(texts.length).toBeGreaterThan(300);
    expect(left).toEqual([]);
  });

  test('say the same numbers and days as are written', () => {
    const values = (text: string) =>
      quantitiesOf(text, [])
        .filter((one) => one.kind === 'date' || !one.unit?.startsWith('#'))
        .map((one) => one.value)
        .filter((value) => !/^\d{1,2}$/.test(value));
    const differ: string[] = [];
    for (const text of texts) {
      if (/\d[/-]\p{Lu}|\d-\d|[Đđ]iện thoại|(?<!\d)0\d{2}|\d\s?-\s?\d|\d\/\d{2,}\s/u.test(text)) continue;
      const written = values(text).sort();
      const spoken = values(speak(text).text).sort();
      for (const value of written) if (!spoken.includes(value)) differ.push(`${value}: ${text.slice(0, 90)}`);
    }
    expect(differ).toEqual([]);
  });
});

describe('a long sentence', () => {
  test.each([
    'Để phát huy sức mạnh của toàn dân trong giữ rừng, phù hợp với điều kiện của từng xã; Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện nhiệm vụ sau:',
    'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường tập trung thực hiện nhiệm vụ sau:',
    'Hằng năm, Giám đốc các sở; Chủ tịch Ủy ban nhân dân các xã, phường đưa nội dung giữ rừng vào kế hoạch công tác trọng tâm của đơn vị mình.',
    'Triển khai tốt chủ trương phát triển rừng bền vững gắn với du lịch sinh thái; các đề án, kế hoạch trồng cây lâu năm trên địa bàn tỉnh.',
    'Trong quá trình thực hiện, nếu có vướng mắc, các xã kịp thời phản ánh về Công an tỉnh để tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định.',
    'Tiếp tục quán triệt Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương; Kết luận số 44-KL/TW ngày 22/01/2019 của Ban Bí thư về tiếp tục thực hiện công tác này.',
    'Thực hiện Chỉ thị số 31/CT-TTg ngày 21/12/2023 của Thủ tướng Chính phủ, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở, Thủ trưởng các ban; Chủ tịch Ủy ban nhân dân các xã thực hiện:',
    'Nhận diện rõ những thủ đoạn lừa đảo mới trên không gian mạng, qua điện thoại; phương thức, thủ đoạn tuyển người sang nước ngoài làm việc trái phép.',
    'Chú trọng xây dựng lực lượng dân quân xã, phường vững mạnh, rộng khắp; công an phường kiểu mẫu về nếp sống văn minh và trật tự đô thị.',
    'Tăng cường sự điều hành của chính quyền, trách nhiệm của thủ trưởng các ngành; cơ quan, doanh nghiệp, trường học đóng trên địa bàn trong việc giữ rừng đầu nguồn.',
    'Xét đề nghị của Ủy ban nhân dân tỉnh; báo cáo thẩm tra của Ban Kinh tế; ý kiến thảo luận của đại biểu Hội đồng nhân dân tỉnh tại kỳ họp.',
    'Giao Sở Y tế trực, tổng hợp tình hình của mọi bệnh viện trên địa bàn tỉnh trong suốt thời gian diễn ra lễ hội mùa xuân năm nay.',
  ])('is not cut where a half of it would say nothing: %s', (text) => {
    expect(split(text)).toHaveLength(1);
  });

  const split = (text: string) => spokenSentences(verbatim({ path: 'a', text }, 0, text.length), 25);

  test('is cut at semicolons, and says its subject again', () => {
    const text =
      'Sở Xây dựng chủ trì, phối hợp với Công an tỉnh hướng dẫn giải pháp kỹ thuật về ngăn cháy, thoát nạn; ban hành tài liệu hướng dẫn trước ngày 30/4/2026.';
    expect(split(text).map((one) => one.text)).toEqual([
      'Sở Xây dựng chủ trì, phối hợp với Công an tỉnh hướng dẫn giải pháp kỹ thuật về ngăn cháy, thoát nạn.',
      'Sở Xây dựng ban hành tài liệu hướng dẫn trước ngày ba mươi tháng tư năm hai nghìn không trăm hai mươi sáu.',
    ]);
  });

  test('is cut before a clause of its own', () => {
    const text = 'Trong quý I năm 2026, toàn tỉnh xảy ra 31 vụ cháy, trong đó 19 vụ xảy ra tại nhà ở kết hợp sản xuất, kinh doanh.';
    expect(split(text).map((one) => one.text.split(' ').slice(0, 2).join(' '))).toEqual(['Trong quý', 'Trong đó,'.replace(',', '')]);
  });

  const parts = (text: string) => split(text).map((one) => one.text);

  test('is cut between the documents of a list, each of them alike', () => {
    const text =
      'Quán triệt các văn bản về bảo vệ rừng, trọng tâm là: Luật Lâm nghiệp năm 2017; Chỉ thị số 13-CT/TW ngày 12/01/2017 của Ban Bí thư về “giữ rừng’’; Kết luận số 61-KL/TW ngày 17/8/2023 của Ban Bí thư về giữ rừng.';
    expect(parts(text).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual(['Quán triệt các', 'Chỉ thị số', 'Kết luận số']);
  });

  test('says its subject again after what it is, and never a half of it', () => {
    const halved =
      'Trưởng các phòng và Tiểu ban ngư trường phổ biến Phương án đến từng hộ gia đình trong xã; hoàn thành trước ngày 30/6/2026.';
    expect(parts(halved)[1]).toMatch(/^Hoàn thành/);
    expect(parts(halved.replace('Tiểu ban ngư trường', 'Ban nhân dân thôn'))[1]).toMatch(
      /^Trưởng các phòng và Ban nhân dân thôn hoàn thành/,
    );
    expect(
      parts('Sở Tài chính là cơ quan đầu mối theo dõi, đôn đốc; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026.')[1],
    ).toMatch(/^Sở Tài chính tổng hợp, báo cáo/);
  });

  test('keeps apart two clauses of which each has its unit, whatever their verbs are', () => {
    expect(
      parts('Bí thư Tỉnh ủy tiếp dân ít nhất 01 ngày trong một tháng; bí thư đảng ủy xã, phường tiếp dân ít nhất 02 ngày trong một tháng.'),
    ).toHaveLength(2);
  });

  test('that is far too long is cut before a further deed, and before what comes of it', () => {
    const deeds =
      'Đổi mới cách vận động nhân dân tham gia giữ rừng ở các xã vùng cao, vùng sâu, vùng xa, vùng có đồng bào dân tộc sinh sống lâu đời, chủ động nắm tình hình và đề xuất cách làm phù hợp với từng thôn, bản.';
    expect(parts(deeds)[1]).toBe('Chủ động nắm tình hình và đề xuất cách làm phù hợp với từng thôn, bản.');
    const result =
      'Phong trào trồng cây gây rừng đã lan rộng đến mọi xã, phường trên địa bàn tỉnh với nhiều cách làm hay, thiết thực, được nhân dân đồng tình hưởng ứng và tham gia rất đông, góp phần giữ nguồn nước cho vùng hạ du.';
    expect(parts(result)[1]).toBe('Qua đó góp phần giữ nguồn nước cho vùng hạ du.');
    // What only tells a purpose or what has happened is no order.
    const told = result.replace('góp phần giữ', 'chủ động giữ');
    expect(parts(told)).toHaveLength(1);
    expect(parts(deeds.replace('Đổi mới cách', 'Để đổi mới cách'))).toHaveLength(1);
  });

  test('that is short, or in quotation marks, stays whole', () => {
    expect(split('Công an tỉnh kiểm tra; xử lý vi phạm.')).toHaveLength(1);
    expect(
      split('Khẩu hiệu là “Nhà có bình chữa cháy; nhà có lối thoát nạn thứ hai; nhà có người biết cách dùng bình chữa cháy đúng cách”.'),
    ).toHaveLength(1);
  });

  test('keeps all its words, of any sample', () => {
    const words = (text: string) => text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
    expect(documents.length).toBeGreaterThan(10);
    for (const document of documents) {
      expect(clausesOf(document).all).not.toEqual([]);
      for (const clause of clausesOf(document).all) {
        for (const text of clause.texts) {
          for (const { start, end } of sentences(text)) {
            const parts = split(text.slice(start, end));
            expect(parts.flatMap((one) => words(one.written.value))).toEqual(words(text.slice(start, end)));
            for (const one of parts) expect(one.syllables).toBe(spokenSyllables(one.text));
          }
        }
      }
    }
  });
});
