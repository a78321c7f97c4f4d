import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';

const FRONT = 'loai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về phòng, chống thiên tai\n';

export const thieuPhanDau: DocumentRule = {
  id: 'thieu-phan-dau',
  title: 'Tệp không có phần khai báo đầu văn bản',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Loại văn bản, cơ quan, số, ngày, trích yếu, người ký được đọc từ phần đầu giữa hai dòng «---»; không có phần này thì không dựng được văn bản.',
  *check(document) {
    for (const { at } of problemsOfKind(document, 'no-front-matter')) {
      const { source, start, end } = document.frontMatter;
      if (end <= start) {
        yield {
          at,
          message:
            'Thiếu phần đầu giữa hai dòng «---»: cần ít nhất loai, co_quan và trich_yeu ở ngay dòng đầu của tệp. Lệnh «chithi new» tạo sẵn một tệp mẫu.',
        };
        continue;
      }
      const typed = at.source.text.slice(at.start, at.end);
      // The lines before the first key, at most blank ones and one that resembles the fence.
      const before = source.text.slice(Math.max(0, at.start), start);
      const newline = source.text.includes('\r\n') ? '\r\n' : '\n';
      const [found, replacement, title] =
        typed.trim() !== ''
          ? [`«${typed.trim()}» ở dòng đầu của tệp`, '---', 'Đổi thành «---»']
          : before.trim() === '---'
            ? ['dòng trống trước dòng «---» mở đầu', '', 'Bỏ dòng trống']
            : ['khóa ở ngay dòng đầu của tệp', `---${newline}`, 'Thêm dòng «---»'];
      yield {
        at,
        message: `Gặp ${found}, cần dòng «---» (đúng ba dấu trừ) là dòng đầu tiên, trước các khóa.`,
        ...fixAt(at, typed, replacement, title),
      };
    }
  },
  fix: 'safe',
  examples: {
    good: [
      {
        kind: 'source',
        source:
          '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về phòng, chống thiên tai\n---\n\nThực hiện Công điện của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh yêu cầu các sở, ngành triển khai ngay.\n',
      },
    ],
    bad: [
      {
        kind: 'source',
        source: '⟦⟧Thực hiện Công điện của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh yêu cầu các sở, ngành triển khai ngay.\n',
      },
      ...['', '\n\n', '–––', '\n----'].map((opening) => ({
        kind: 'source' as const,
        source: `⟦${opening}⟧${opening.trim() ? '\n' : opening ? '---\n' : ''}${FRONT}---\n\nNội dung chỉ thị.\n`,
        fixed: `---\n${FRONT}---\n\nNội dung chỉ thị.\n`,
      })),
    ],
  },
};
