import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

export const maHoaLa: DocumentRule = {
  id: 'ma-hoa-la',
  title: 'Tệp không ở bảng mã UTF-8',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Chữ tiếng Việt ở bảng mã khác đọc ra thành ký tự lạ; văn bản trao đổi giữa các cơ quan dùng Unicode theo TCVN 6909:2001.',
  *check(document) {
    for (const { at, encoding } of problemsOfKind(document, 'undecodable')) {
      const word = at.start >= 0 && /^(?:PK\x03\x04|\ufffd\ufffd\x11|%PDF-)/.exec(at.source.text)?.[0];
      if (word) {
        const kind = word.startsWith('%') ? 'PDF' : 'Word hoặc Excel';
        yield {
          at,
          message: `Gặp tệp ${kind} mang đuôi của tệp văn bản thuần, cần tệp Markdown: «chithi new» tạo tệp, rồi chép nội dung vào.`,
        };
        continue;
      }
      yield { at, message: `Gặp tệp ở bảng mã ${encoding}, cần UTF-8. Mở tệp, chọn «Lưu thành…» với bảng mã UTF-8.` };
    }
  },
  examples: {
    good: [
      {
        kind: 'source',
        source: '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về phòng, chống thiên tai\n---\n\nNội dung chỉ thị.\n',
      },
    ],
    bad: [{ kind: 'source', source: '⟦⟧---\nloai: chi_thi\n---\n\nN?i dung.\n', encoding: 'UTF-16' }],
  },
};
