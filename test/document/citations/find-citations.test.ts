import { expect, test } from 'vitest';
import type { Citation } from '../../../src/document/citations/citation.ts';
import { findCitations } from '../../../src/document/citations/find-citations.ts';
import { variedCitations } from './varied-citations.ts';

function line(citation: Citation): string {
  const { type, name, number, year, symbol, date, issuer, title } = citation;
  const fields = [`${type}${name ? ` ${name}` : ''}`, number, year, symbol, date, issuer, title];
  return (citation.nested ? '> ' : '') + fields.map((value) => value ?? '-').join(' | ');
}

function faults(text: string): string[] {
  return findCitations(text).flatMap((citation) =>
    citation.faults.map((fault) =>
      `${fault.kind} ${text.slice(fault.start, fault.end)} ${fault.replacement ?? fault.expected ?? ''}`.trim(),
    ),
  );
}

for (const { text, cites } of variedCitations) {
  test(text.slice(0, 90), () => expect(findCitations(text).map(line)).toEqual(cites));
}

test('a type whose name was misspelt is known by the code of the symbol', () => {
  const found = findCitations('Theo Nghị đinh số 01/2021/NĐ-CP ngày 04/01/2021 của Chính phủ; Quyêt định số 15/QĐ-UBND.');
  expect(found.map(({ raw, number }) => `${raw} (${number})`)).toEqual([
    'Nghị đinh số 01/2021/NĐ-CP ngày 04/01/2021 của Chính phủ (01)',
    'Quyêt định số 15/QĐ-UBND (15)',
  ]);
  expect(findCitations('Thông báo kết luận; thông bào số 7, nghị đinh số 5.').map(({ raw }) => raw)).toEqual([]);
});

test('a title ends where the sentence, a list item or a clause of the sentence around it begins', () => {
  const title = (text: string) => findCitations(text)[0]?.title;
  expect(title('Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa. Các sở rà soát.')).toBe(
    'về thực hiện cơ chế một cửa',
  );
  expect(title('Quyết định số 45/QĐ-TTg ngày 02/01/2021 của Thủ tướng Chính phủ phê duyệt Đề án A, trong đó giao Bộ B chủ trì')).toBe(
    'phê duyệt Đề án A',
  );
  expect(title('Kế hoạch số 9/KH-UBND ngày 02/01/2021 của UBND tỉnh về phòng, chống lụt, bão, UBND huyện yêu cầu các xã')).toBe(
    'về phòng, chống lụt, bão',
  );
  expect(title('Thông tư số 01/2021/TT-BYT của Bộ Y tế hướng dẫn khai báo, thông tin, báo cáo dịch và các văn bản khác')).toBe(
    'hướng dẫn khai báo, thông tin, báo cáo dịch',
  );
  expect(title('(Quyết định số 45/QĐ-UBND ngày 02/01/2021 về việc giao kế hoạch vốn (đợt 2)) đã nêu')).toBe(
    'về việc giao kế hoạch vốn (đợt 2)',
  );
  expect(title('Nghị quyết số 8-NQ/TU ngày 02/01/2021 về “Phát triển “kinh tế xanh” của tỉnh” và đề án')).toBe(
    'về “Phát triển “kinh tế xanh” của tỉnh”',
  );
});

test('own references, own numbers and numbers of other things are no citations', () => {
  for (const text of [
    'Chỉ thị này có hiệu lực; Nghị định này thay thế; Quyết định trên.',
    'ỦY BAN NHÂN DÂN\nSố: 706/UBND-VP7\nV/v tuyển quân',
    'CHỈ THỊ\nSố 31-CT/TU',
    'Kế hoạch 5 năm 2021-2025; Chương trình 135; một số điều; số 95, phố Lý Nam Đế; tỷ lệ 05/10',
    'pháp luật đất đai, kỷ luật Đảng, luật sư, Trường Đại học Luật Hà Nội, thi hành Luật có hiệu quả, Luật này',
    'Nghị quyết của Đảng, chỉ thị của cấp trên, quyết định 3 nội dung',
  ])
    expect(findCitations(text)).toEqual([]);
});

test('spaces, homoglyphs, lost and wrong marks in a symbol are read through and told', () => {
  expect(faults('Chỉ thị số 07/ CT-UBND')).toEqual(['space-in-symbol']);
  expect(faults('Quyết định số 45/2021/QÐ-TTg')).toEqual(['eth-homoglyph Ð Đ']);
  expect(faults('Chỉ thị 11-CT/TW')).toEqual(['missing-so  số']);
  expect(faults('Quyết định số 2041/QĐUBND')).toEqual(['missing-separator  -']);
  expect(faults('Chỉ thị số 11/CT/TW')).toEqual(['wrong-separator / -']);
  expect(faults('Quyết định số 45/QĐ.UBND-NN')).toEqual(['wrong-separator . -']);
  expect(faults('Quyết định số 45/QĐ/UBND')).toEqual(['wrong-separator / -']);
  expect(faults('Quyết định số 45/QĐ–UBND')).toEqual(['wrong-separator – -']);
  expect(faults('quyết định số 45/qđ-ubnd')).toEqual(['lower-case-symbol qđ QĐ', 'lower-case-symbol ubnd UBND']);
  expect(findCitations('quyết định số 45/qđ.ubnd')[0]?.symbol).toBe('QĐ-UBND');
});

test('a law cited with its number first has its name after it', () => {
  const cited = (text: string) => findCitations(text).map(({ raw, name, title, date }) => [raw, name, title, date]);
  expect(cited('Theo Luật số 83/2015/QH13 Ngân sách nhà nước, Sở Tài chính báo cáo.')).toEqual([
    ['Luật số 83/2015/QH13 Ngân sách nhà nước', 'Ngân sách nhà nước', null, null],
  ]);
  expect(cited('Luật số 77/2015/QH13 Tổ chức chính quyền địa phương ngày 19/6/2015;')).toEqual([
    ['Luật số 77/2015/QH13 Tổ chức chính quyền địa phương ngày 19/6/2015', 'Tổ chức chính quyền địa phương', null, '2015-06-19'],
  ]);
  expect(cited('Luật số 83/2015/QH13 có hiệu lực từ năm 2017.')).toEqual([['Luật số 83/2015/QH13', null, null, null]]);
});

test('what type, organ, date and title contradict is told', () => {
  expect(faults('Thông báo số 45/KH-UBND')).toEqual(['type-symbol-mismatch 45/KH-UBND TB']);
  expect(faults('Nghị quyết số 45-NQ/UBND')).toEqual(['party-form-for-state 45-NQ/UBND 45/NQ-UBND']);
  expect(faults('Chỉ thị số 45/CT-TU')).toEqual(['state-form-for-party 45/CT-TU 45-CT/TU']);
  expect(faults('Nghị định số 45/2020/NĐ-CP ngày 31/02/2020')).toEqual(['unreal-date 31/02/2020']);
  expect(faults('Nghị định số 45/2020/NĐ-CP ngày 12/02/2021')).toEqual(['year-differs-from-date ngày 12/02/2021 2020']);
  expect(faults('Quyết định số 45/QĐ-TTg ngày 12/02/2021 của Chính phủ')).toEqual(['issuer-symbol-mismatch Chính phủ TTg']);
  expect(faults('Luật Nhà ở số 27/2023/QH15')).toEqual(['law-with-number 27/2023/QH15']);
  expect(faults('Kế hoạch số 12/2023/KH-UBND')).toEqual(['year-in-unit-act 12/2023/KH-UBND']);
  expect(faults('Nghị quyết số 12-NQ/TU về “Phát triển du lịch’’')).toEqual(['quotes-mismatched ’’ ”']);
  expect(faults('Nghị quyết số 12-NQ/TU về “Phát triển du lịch.')).toEqual(['quotes-unclosed “']);
  expect(faults('Nghị định số 45/2020/NĐ-CP của Chính phủ về “Quy định về định mức”')).toEqual(['title-introduced-twice về “Quy định']);
  expect(faults('Quyết định số 3/QĐ-UBND')).toEqual(['unpadded-number 3 03']);
});

test('forms that look alike and are right are not blamed', () => {
  for (const text of [
    'Công văn số 278/STTTT-BCVT',
    'Thông tư liên tịch số 03/2006/TTLT-BYT-BTC',
    'Công văn số 357-CV/BTCTU',
    'Quy định số 37-QĐ/TW',
    'Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương',
    'Thông tư số 14/TTLB',
    'Nghị định số 95/CP',
    'Kế hoạch số 134-KH/TWĐTN',
    'Văn bản số 12/HD-BCA-V05',
    'Chỉ thị số 31/2005/CT-TTg ngày 29/9/2005 của Thủ tướng Chính phủ',
    'Quyết định số 111-QĐ/UB ngày 12/5/1991',
  ])
    expect([text, ...faults(text)]).toEqual([text]);
});

test('the members of a list take its type and its issuer', () => {
  const found = findCitations('các Nghị quyết của Bộ Chính trị: số 57-NQ/TW ngày 22/12/2024; số 59-NQ/TW ngày 24/01/2025.');
  expect(found.map((one) => [one.raw, one.type, one.issuer])).toEqual([
    ['số 57-NQ/TW ngày 22/12/2024', 'Nghị quyết', 'Bộ Chính trị'],
    ['số 59-NQ/TW ngày 24/01/2025', 'Nghị quyết', 'Bộ Chính trị'],
  ]);
});

test('date and issuer that stand before «ban hành» belong to the document, and its span begins at its type', () => {
  const [found] = findCitations('Ngày 14/5/2021, Chủ tịch UBND tỉnh Nam Định đã ban hành Chỉ thị số 09/CT-UBND về phòng dịch.');
  expect(found).toMatchObject({ raw: 'Chỉ thị số 09/CT-UBND về phòng dịch', date: '2021-05-14', issuer: 'Chủ tịch UBND tỉnh Nam Định' });
});

test('a bracket that renames the issuer ends the citation', () => {
  const [found] = findCitations(
    'Thông tư số 05/2020/TT-BGTVT ngày 26/02/2020 của Bộ Giao thông vận tải (nay là Bộ Xây dựng) quy định về vận tải',
  );
  expect(found?.raw).toBe('Thông tư số 05/2020/TT-BGTVT ngày 26/02/2020 của Bộ Giao thông vận tải');
});

test('an alias is found after its citation', () => {
  const text = 'Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư (sau đây gọi tắt là Nghị định 30) quy định';
  const alias = findCitations(text)[0]?.parts.alias;
  expect(alias && text.slice(alias.start, alias.end)).toBe('Nghị định 30');
});

test('a single line break is a blank where the caller says so', () => {
  const text = 'Quyết định số 45/QĐ-UBND ngày 02/01/2021 của Ủy ban nhân dân tỉnh\nThanh Hóa về việc ban hành\nQuy chế làm việc.';
  expect(findCitations(text, { softBreaks: true })[0]).toMatchObject({
    issuer: 'Ủy ban nhân dân tỉnh Thanh Hóa',
    title: 'về việc ban hành\nQuy chế làm việc',
  });
  expect(findCitations(text)[0]?.issuer).toBe('Ủy ban nhân dân tỉnh');
});
