import { describe, expect, test } from 'vitest';
import { compilePiece, read } from '../../../src/compile.ts';
import { GUARD, headOfSample, office } from './samples.ts';

const by = office();
const path = 'thanh-hoa/2026/05-ct-ubnd.md';

/** What the guard says of a sentence about a document that somebody signed. */
function findings(signer: string, said: string, body = 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Y tế lập sổ trực.') {
  const head = headOfSample.replace(/nguoi_ky:\n(?: {2}.*\n)+/, `nguoi_ky: ${signer}\n`);
  const document = read({ path, text: `${head}\n${body}\n` }, by);
  const piece = `---\nloai: tin_bai\nthe_loai: bao\nvan_ban: 05-ct-ubnd.md\ntit: Bài viết\n---\n\n${said}\n`;
  return compilePiece({ path: path.replace('.md', '.bao.md'), text: piece }, by, { only: GUARD }, [document]).findings;
}

const HEAD = '{chuc_vu: Chủ tịch, ho_ten: Lê Khắc Thạch}';
const DEPUTY = '{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Mai Thị Hoài Thu}';

describe('a post of a place and who holds it', () => {
  test.each([
    [HEAD, 'Chủ tịch UBND tỉnh Thanh Hóa Lê Khắc Thạch ký Chỉ thị. [^the-thuc]'],
    [HEAD, 'Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa Lê Khắc Thạch ký Chỉ thị. [^the-thuc]'],
    [HEAD, 'Chỉ thị do Chủ tịch UBND tỉnh Thanh Hóa Lê Khắc Thạch ký.'],
    [DEPUTY, 'Phó Chủ tịch UBND tỉnh Thanh Hóa Mai Thị Hoài Thu ký Chỉ thị. [^the-thuc]'],
    [DEPUTY, 'Phó Chủ tịch UBND tỉnh Mai Thị Hoài Thu ký Chỉ thị. [^the-thuc]'],
  ])('are two names: %s %s', (signer, said) => {
    expect(findings(signer, said)).toEqual([]);
  });

  test.each([
    [HEAD, 'Chủ tịch UBND tỉnh Nghệ An Lê Khắc Thạch ký Chỉ thị. [^the-thuc]'],
    [HEAD, 'Chủ tịch UBND tỉnh Thanh Hóa Lê Khắc Thành ký Chỉ thị. [^the-thuc]'],
    [HEAD, 'Chủ tịch UBND tỉnh Thanh Hóa Khắc Thạch ký Chỉ thị. [^the-thuc]'],
    [HEAD, 'Chủ tịch UBND huyện Thanh Hóa Lê Khắc Thạch ký Chỉ thị. [^the-thuc]'],
    [HEAD, 'Chủ tịch HĐND tỉnh Thanh Hóa Lê Khắc Thạch ký Chỉ thị. [^the-thuc]'],
    [DEPUTY, 'Phó Chủ tịch UBND tỉnh Thanh Hóa Lê Khắc Thạch ký Chỉ thị. [^the-thuc]'],
  ])('are both compared: %s %s', (signer, said) => {
    expect(findings(signer, said).map((one) => one.rule)).toEqual(['tin-bai-ten-khac']);
  });
});
