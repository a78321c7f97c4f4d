import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentTypes, typeQualifiers } from '../../../src/document/citations/document-types.ts';
import { scanCitations } from '../../../src/document/citations/find-citations.ts';
import { mayCite } from '../../../src/document/citations/may-cite.ts';
import { waysToWrite, wordForm } from '../../../src/document/citations/tokens.ts';
import { variedCitations } from './varied-citations.ts';

const words = fc.oneof(
  fc.constantFrom(...documentTypes.flatMap(({ name }) => [name, name.toLowerCase(), name.toUpperCase(), name.normalize('NFD')])),
  fc.constantFrom(...typeQualifiers),
  fc.constantFrom(
    'số',
    'Số',
    'SỐ',
    'sôń',
    'số:',
    'lụât',
    'Luâṭ',
    'Nghi ̣quyết',
    'Ðề án',
    'các',
    'của Bộ Y tế',
    'pháp',
    'kỷ',
    'gồm',
    'sau đây:',
  ),
  fc.constantFrom('Đất đai', 'Thủ đô', 'sửa đổi Luật Giá', 'Đại hội Đảng bộ tỉnh lần thứ VIII', 'năm', 'Trung ương', 'khóa XI'),
  fc.constantFrom(
    '12',
    '30c',
    '2013',
    '5/QĐ-UBND',
    '…/QĐ-UBND',
    '/KH-UBND',
    '−QĐ-UBND',
    '‑NQ/TW',
    '    /QĐ',
    '01/2021/NĐ-CP',
    'ngày 5/9/2019',
  ),
  fc.constantFrom('.', ',', ';', ':', '-', '–', '−', '(', '…', '_', '\u200b', '\n', '\u00a0', '\u2028', '\n\n', '😀', 'o\u0323\u0301'),
);
const texts = fc.array(fc.tuple(words, fc.constantFrom(' ', '', '  ', '\n')), { maxLength: 9 }).map((parts) => parts.flat().join(''));

describe('lời đoán rằng không có viện dẫn', () => {
  test('không bỏ sót viện dẫn nào', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, softBreaks) => {
        if (!mayCite(text)) expect(scanCitations(text, { softBreaks }).citations).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });

  test('không bỏ câu nào trong các câu mẫu', () => {
    for (const { text, cites } of variedCitations) if (cites.length > 0) expect(mayCite(text)).toBe(true);
  });

  test.each([
    'Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra theo quy định của pháp luật.',
    'Hoàn thành trước ngày 30/6/2026, đạt 85% kế hoạch năm 2026 tại một số địa phương.',
  ])('gạt được «%s»', (text) => expect(mayCite(text)).toBe(false));

  test.each(['luật', 'quyết', 'hiến', 'đề'])('biết mọi cách gõ «%s» có cùng khóa', (word) => {
    const ways = waysToWrite(word);
    for (const way of ways.replaceAll('[đð]', 'ð').split('|')) expect(wordForm(way).key).toBe(wordForm(word).key);
    expect(new RegExp(`^(?:${ways})$`, 'iu').test(word)).toBe(true);
  });
});
