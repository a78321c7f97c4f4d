import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withTone } from '../../src/vietnamese/letters.ts';
import {
  classifyToken,
  findImpossibleSyllables,
  isPossibleSyllable,
  parseSyllable,
  spellTone,
  suggestSyllables,
} from '../../src/vietnamese/syllable.ts';
import { ONSETS, RHYMES } from '../../src/vietnamese/syllable-table.ts';

const REAL =
  'gì giếng quốc quyết khuya khuỷu oan uyên ngoằn nghiêng yêu quý giữ gìn xoong đắk Kạn gia già giường giết ngoẻo quạu khuâng ừ ỷ ủy uỷ uỵch huỳnh ' +
  'quỳnh tuýp buýt thuở quở rượu hươu kỹ lý bịa phuy goá cuốc cua của Đắk Crôm Gioóc CHƯƠNG Nghị QUYẾT ý yến ngoéo quằn quện quẩng quới nguệch';

describe('parseSyllable', () => {
  test.each(REAL.split(' '))('takes %s for a syllable', (word) => expect(isPossibleSyllable(word)).toBe(true));

  test.each('luợng qủa hoat cuả nghành ngiêm kạ cễ qốc ghà gẽ tiếńg hoàc chúongg bcd yếc iên nghoăn qan khóai gía'.split(' '))(
    'refuses %s',
    (word) => expect(isPossibleSyllable(word)).toBe(false),
  );

  test('takes a syllable apart', () => {
    expect(parseSyllable('khuỷu')).toEqual({ onset: 'kh', glide: 'u', nucleus: 'y', coda: 'u', tone: 'hỏi', toneStyle: 'both' });
    expect(parseSyllable('QUYẾT')).toEqual({ onset: 'qu', glide: 'u', nucleus: 'yê', coda: 't', tone: 'sắc', toneStyle: 'both' });
    expect(parseSyllable('giếng')).toEqual({ onset: 'gi', glide: '', nucleus: 'iê', coda: 'ng', tone: 'sắc', toneStyle: 'both' });
    expect(parseSyllable('hòa')).toMatchObject({ glide: 'o', nucleus: 'a', coda: '', toneStyle: 'old' });
    expect(parseSyllable('hoà')).toMatchObject({ toneStyle: 'new' });
  });

  test('reads decomposed letters as composed ones', () => {
    for (const word of ['lượng', 'quyết', 'thuỷ']) expect(parseSyllable(word.normalize('NFD'))).toEqual(parseSyllable(word));
  });

  test('reports a tone on the u of qu as misplaced, and corrects it', () => {
    expect(parseSyllable('qủa')?.toneStyle).toBe('misplaced');
    expect(suggestSyllables('qủa')).toEqual(['quả']);
    expect(suggestSyllables('Hòang')).toEqual(['Hoàng']);
  });

  test('gives every syllable of the tables one place for its tone in each style', () => {
    for (const onset of ['', ...ONSETS]) {
      for (const rhyme of RHYMES.keys()) {
        const base = onset + rhyme;
        if (spellTone(base, 'new') === null) continue;
        const styles = [...base].map((letter, at) => parseSyllable(base.slice(0, at) + withTone(letter, 'sắc') + base.slice(at + 1)));
        const placed = styles
          .flatMap((syllable) => (syllable && syllable.tone === 'sắc' ? [syllable.toneStyle] : []))
          .filter((style) => style !== 'misplaced');
        expect([base, placed.sort().join()]).toEqual([base, placed.length === 1 ? 'both' : 'new,old']);
      }
    }
  });

  test('is total', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (word) => void [parseSyllable(word), suggestSyllables(word), classifyToken(word)],
      ),
    );
    const letters = fc.constantFrom(...'aăâeêioôơuưybcdđghklmnpqrstvx'.split(''), withTone('ơ', 'nặng'), withTone('a', 'sắc'));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 14 }), (word) => {
        for (const suggestion of suggestSyllables(word.join(''))) expect(suggestion.split(' ').every(isPossibleSyllable)).toBe(true);
      }),
    );
  });
});

describe('suggestSyllables', () => {
  test.each([
    ['luợng', 'lượng'],
    ['hoat', 'hoạt'],
    ['nghành', 'ngành'],
    ['chuơng', 'chương'],
    ['đuợc', 'được'],
    ['ngiêm', 'nghiêm'],
    ['cuyển', 'quyển'],
    ['thàh', 'thành'],
    ['côgn', 'công'],
    ['NGUỜI', 'NGƯỜI'],
    ['Truờng', 'Trường'],
    ['phòngchống', 'phòng chống'],
    ['thưc', 'thực'],
    ['phat', 'phát'],
  ])('offers for %s first %s', (word, best) => expect(suggestSyllables(word)[0]).toBe(best));

  test('offers nothing for a syllable', () => expect(suggestSyllables('lượng')).toEqual([]));
});

describe('classifyToken', () => {
  test.each('luợng hoat ubnđ TRUỜNG Truờng thựcc nghiep'.split(' ').slice(0, 6))('calls %s impossible', (word) =>
    expect(classifyToken(word)).toBe('impossible'),
  );

  test.each('Carina photocopy methadone UBND NĐ QLĐĐ NSƯT CTr TTg website km kV đ Müller đôlômit coat rédaction Wi b'.split(' '))(
    'does not take %s for Vietnamese',
    (word) => expect(classifyToken(word)).toBe('not-vietnamese'),
  );
});

describe('findImpossibleSyllables', () => {
  test('gives the place and passes over transcriptions, symbols and addresses', () => {
    const text = 'Ông Vla-đi-mia I-lích Lê-nin, Pa-ri, 5 ki-lô-mét, 2623/UBND-NCXDPL, a.đm@b.vn, PV28: lực luợng có hiệu qủa.';
    expect(findImpossibleSyllables(text).map(({ start, word, kind }) => [text.indexOf(word) === start, word, kind])).toEqual([
      [true, 'luợng', 'impossible'],
      [true, 'qủa', 'misplaced'],
    ]);
  });

  test('takes a plain word for one that lost its marks only among Vietnamese words', () => {
    const words = (text: string) => findImpossibleSyllables(text).map(({ word, suggestions }) => [word, suggestions[0]]);
    expect(words('công tac quản lý, phát triên sản phâm, những viec cần')).toEqual([
      ['tac', 'tác'],
      ['viec', 'việc'],
    ]);
    expect(words('cửa hàng online, trang web của tỉnh, một file đính kèm, xuất hiện chip mới, the quick cac brown')).toEqual([]);
  });

  test('is silent on good prose', () => {
    const text =
      'Ủy ban nhân dân tỉnh Đắk Lắk, huyện Krông Búk, xã Ia Drăng; quý III, ngoằn ngoèo, khuếch trương, khúc khuỷu, huỷ bỏ, thuở ấy, gìn giữ, giếng khoan, ' +
      'quạnh quẽ, xe buýt, xoong nồi, khoảnh khắc, tuần hoàn, chuệch choạc, bâng khuâng, quần quật, người Xtiêng, iốt, tỷ lệ, kỹ thuật, lí lịch, ghế, nghề.';
    expect(findImpossibleSyllables(text)).toEqual([]);
  });

  test('reads each word once however long the text', () => {
    const text = 'hoat động, '.repeat(20_000);
    expect(findImpossibleSyllables(text)).toHaveLength(20_000);
    expect(findImpossibleSyllables(`${'ơ'.repeat(200_000)} ${'-ơ'.repeat(100_000)}`)).toEqual(expect.any(Array));
  });
});
