import { describe, expect, it } from 'vitest';
import { checkText, compiler } from '../../src/compile.ts';
import { proseOfText } from '../../src/lint/prose.ts';

const prose = (text: string) => proseOfText({ path: 'a.txt', text });
const passages = (text: string) => prose(text).passages.map((one) => one.text.value);

const WRAPPED = `CHỈ THỊ
Về bảo vệ rừng trong mùa khô
Thực hiện Chỉ thị số 13-CT/TW ngày 12 tháng
01 năm 2017 của Ban Bí thư về tăng cường sự lãnh
đạo của Đảng đối với công tác “quản lý, bảo vệ và
phát triển rừng”, Chủ tịch Ủy ban nhân dân tỉnh yêu
cầu thực hiện các nhiệm vụ sau:
1. Sở Nông nghiệp và Môi trường rà soát các khu rừng
có nguy cơ cháy cao trong mùa khô năm nay.
2. Công an tỉnh tuần tra.
`;

describe('văn bản dán từ trang đã ngắt dòng', () => {
  it('được nối lại thành đoạn, từng mục vẫn riêng', () => {
    const found = passages(WRAPPED);
    expect(found.map((one) => one.split('\n').length)).toEqual([1, 1, 5, 2, 1]);
    expect(found[2]?.startsWith('Thực hiện')).toBe(true);
    expect(found[2]?.endsWith('nhiệm vụ sau:')).toBe(true);
  });

  it('giữ đúng chỗ trong tệp, cả với CRLF', () => {
    for (const text of [WRAPPED, WRAPPED.replaceAll('\n', '\r\n')]) {
      for (const { text: passage } of prose(text).passages)
        expect(text.slice(passage.pieces[0]?.start, (passage.pieces[0]?.start ?? 0) + passage.value.length)).toBe(passage.value);
      const [citation] = prose(text).citations;
      expect(citation?.citation).toMatchObject({ number: '13', date: '2017-01-12', issuer: 'Ban Bí thư' });
    }
  });

  it('không bị báo ngoặc kép hở vì dòng bị ngắt', () => {
    const found = checkText({ path: 'a.txt', text: WRAPPED }, compiler()).map((one) => one.rule);
    expect(found).not.toContain('ngoac-kep-khong-khop');
  });

  it('còn văn bản mỗi dòng một đoạn thì để nguyên', () => {
    const text = `${'Các sở, ban, ngành tổ chức trực canh và tuần tra rừng trong suốt mùa khô. '.repeat(3)}\nphần còn lại\n`;
    expect(passages(text)).toHaveLength(2);
  });
});

describe('a text older than the rules on capitals and signs', () => {
  const severities = (day: string) =>
    checkText(
      {
        path: 'a.txt',
        text: `BỘ XÂY DỰNG\nSố: 12/BXD-VLXD\nĐộc lập – Tự do – Hạnh phúc\nHà Nội, ${day}\nTheo công văn số 36/UBND-TN ngày 07/7/2010 của Ủy ban nhân dân tỉnh Hưng Yên và khoản 2 điều 5 Luật Đất đai, dịp Tết Nguyên Đán.\n`,
      },
      compiler(),
    )
      .filter(({ rule }) => /^(?:tieu-ngu-sai|ten-loai-viet-thuong|dieu-viet-thuong|ngay-le-sai-viet-hoa)$/.test(rule))
      .map(({ rule, severity }) => `${rule} ${severity}`);

  it('is advised, where a newer one is warned', () => {
    const found = (severity: string) =>
      ['tieu-ngu-sai', 'ten-loai-viet-thuong', 'dieu-viet-thuong', 'ngay-le-sai-viet-hoa'].map((rule) => `${rule} ${severity}`);
    expect(severities('ngày 23 tháng 7 năm 2010')).toEqual(found('info'));
    expect(severities('ngày 23 tháng 7 năm 2024')).toEqual(found('warning'));
  });
});
