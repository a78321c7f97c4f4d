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

describe('the post of who signed', () => {
  const OFFICE = '{thua_lenh: Chủ tịch, chuc_vu: Chánh Văn phòng, ho_ten: Đỗ Quang Vinh}';

  test.each([
    [DEPUTY, 'Chủ tịch UBND tỉnh Mai Thị Hoài Thu ký Chỉ thị. [^the-thuc]', 'Chủ tịch UBND tỉnh Mai Thị Hoài Thu'],
    [DEPUTY, 'Chủ tịch UBND tỉnh Thanh Hóa Mai Thị Hoài Thu ký Chỉ thị. [^the-thuc]', 'Chủ tịch UBND tỉnh Thanh Hóa Mai Thị Hoài Thu'],
    [DEPUTY, 'Chỉ thị do bà Mai Thị Hoài Thu, Chủ tịch UBND tỉnh, ký. [^the-thuc]', 'Mai Thị Hoài Thu, Chủ tịch UBND tỉnh'],
    [DEPUTY, 'Bà Mai Thị Hoài Thu - Chủ tịch UBND tỉnh ký Chỉ thị.', 'Mai Thị Hoài Thu - Chủ tịch'],
    [DEPUTY, 'Người ký là Chủ tịch tỉnh Mai Thị Hoài Thu.', 'Chủ tịch tỉnh Mai Thị Hoài Thu'],
    [
      DEPUTY,
      'Chỉ thị do chủ tịch tỉnh, bà Mai Thị Hoài Thu, ký; Phó Chủ tịch UBND tỉnh là chủ tịch Mai Thị Hoài Thu.',
      'chủ tịch Mai Thị Hoài Thu',
    ],
    [DEPUTY, 'CHỦ TỊCH UBND TỈNH MAI THỊ HOÀI THU KÝ CHỈ THỊ. [^the-thuc]', 'CHỦ TỊCH UBND TỈNH MAI THỊ HOÀI THU'],
    [DEPUTY, 'Bà Mai Thị Hoài Thu (Chủ tịch UBND tỉnh) ký Chỉ thị. [^the-thuc]', 'Mai Thị Hoài Thu (Chủ tịch'],
    [HEAD, 'Phó Chủ tịch UBND tỉnh Lê Khắc Thạch ký Chỉ thị. [^the-thuc]', 'Phó Chủ tịch UBND tỉnh Lê Khắc Thạch'],
    [HEAD, 'Giám đốc Sở Y tế Lê Khắc Thạch ký Chỉ thị. [^the-thuc]', 'Giám đốc Sở Y tế Lê Khắc Thạch'],
    [HEAD, 'Chủ tịch HĐND tỉnh Lê Khắc Thạch ký Chỉ thị. [^the-thuc]', 'Chủ tịch HĐND tỉnh Lê Khắc Thạch'],
    [OFFICE, 'Chủ tịch UBND tỉnh Đỗ Quang Vinh ký Chỉ thị. [^the-thuc]', 'Chủ tịch UBND tỉnh Đỗ Quang Vinh'],
    [OFFICE, 'Phó Chánh Văn phòng UBND tỉnh Đỗ Quang Vinh ký Chỉ thị. [^the-thuc]', 'Phó Chánh Văn phòng UBND tỉnh Đỗ Quang Vinh'],
  ])('is no other one: %s %s', (signer, said, words) => {
    const found = findings(signer, said);
    expect(found.map((one) => one.rule)).toEqual(['tin-bai-ten-khac']);
    expect(found[0]?.message).toContain(`Gặp «${words}»; phần thể thức của văn bản ghi «`);
  });

  test.each([
    [DEPUTY, 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế lập sổ trực. [^1]'],
    [DEPUTY, 'Phó Chủ tịch tỉnh Mai Thị Hoài Thu ký Chỉ thị. [^the-thuc]'],
    [DEPUTY, 'Phó Chủ tịch Mai Thị Hoài Thu ký Chỉ thị. [^the-thuc]'],
    [DEPUTY, 'Chủ tịch tỉnh yêu cầu Sở Y tế lập sổ trực. [^1]'],
    [DEPUTY, 'Bà Mai Thị Hoài Thu, Phó Chủ tịch UBND tỉnh, ký Chỉ thị. [^the-thuc]'],
    [DEPUTY, 'Thay mặt Chủ tịch UBND tỉnh, Phó Chủ tịch Mai Thị Hoài Thu ký Chỉ thị. [^the-thuc]'],
    [DEPUTY, 'Thay mặt Chủ tịch UBND tỉnh, bà Mai Thị Hoài Thu ký Chỉ thị. [^the-thuc]'],
    [DEPUTY, 'Theo bà Mai Thị Hoài Thu, Chủ tịch UBND tỉnh yêu cầu Sở Y tế lập sổ trực. [^1]'],
    [DEPUTY, 'Theo bà Mai Thị Hoài Thu, Chủ tịch UBND các xã, phường lập sổ trực.', '1. Chủ tịch UBND các xã, phường lập sổ trực.'],
    [DEPUTY, 'Bà Mai Thị Hoài Thu, Chủ tịch UBND xã Khe Lim, các trưởng thôn lập sổ trực.', '1. Chủ tịch UBND xã Khe Lim lập sổ trực.'],
    [DEPUTY, 'Bà Mai Thị Hoài Thu ký thay Chủ tịch UBND tỉnh. [^the-thuc]'],
    [DEPUTY, 'Bà Mai Thị Hoài Thu, thay mặt Chủ tịch UBND tỉnh, ký Chỉ thị. [^the-thuc]'],
    [DEPUTY, 'Bà Mai Thị Hoài Thu (Phó Chủ tịch UBND tỉnh) ký Chỉ thị. [^the-thuc]'],
    [DEPUTY, 'Chủ tịch UBND tỉnh giao bà Mai Thị Hoài Thu ký Chỉ thị. [^the-thuc]'],
    [OFFICE, 'Thừa lệnh Chủ tịch UBND tỉnh, Chánh Văn phòng UBND tỉnh Đỗ Quang Vinh ký Chỉ thị. [^the-thuc]'],
    ['{chuc_vu: Trưởng Ban, chuc_vu_khac: Chủ tịch UBND tỉnh, ho_ten: Lê Khắc Thạch}', 'Chủ tịch UBND tỉnh Lê Khắc Thạch ký Chỉ thị.'],
  ])('may be said shorter, and others may be said without a name: %s %s', (signer, said, body?: string) => {
    expect(findings(signer, said, body)).toEqual([]);
  });

  test('names its unit where that is the wrong one', () => {
    const [found] = findings(DEPUTY, 'Phó Chủ tịch tỉnh Nghệ An Mai Thị Hoài Thu ký Chỉ thị.');
    expect(found?.message).toContain('ghi «Phó Chủ tịch Ủy ban nhân dân tỉnh Thanh Hóa Mai Thị Hoài Thu»');
  });

  test('is held against that of a vice minister', () => {
    const said = (post: string) =>
      findings('{ky_thay: Bộ trưởng, chuc_vu: Thứ trưởng, ho_ten: Mai Thị Hoài Thu}', `${post} Mai Thị Hoài Thu ký Chỉ thị.`);
    expect(said('Thứ trưởng')).toEqual([]);
    expect(said('Bộ trưởng').map((one) => one.message)).toEqual([expect.stringContaining('«Thứ trưởng Mai Thị Hoài Thu»')]);
  });

  test('may be another that the text of the document gives him', () => {
    const body = '1. Phó Chủ tịch UBND tỉnh kiêm Giám đốc Sở Y tế Mai Thị Hoài Thu lập sổ trực.';
    expect(findings(DEPUTY, 'Giám đốc Sở Y tế Mai Thị Hoài Thu lập sổ trực. [^1]', body)).toEqual([]);
  });

  test('may stand beside one of the Party, which the editor answers for himself', () => {
    const [found, ...more] = findings(HEAD, 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Khắc Thạch ký Chỉ thị. [^the-thuc]');
    expect(more).toEqual([]);
    expect(found?.message).toContain('Gặp tên «Phó Bí thư Tỉnh ủy»');
  });
});
