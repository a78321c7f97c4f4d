import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';

export const phanDauKhongDong: DocumentRule = {
  id: 'phan-dau-khong-dong',
  title: 'Phần khai báo đầu văn bản không có dòng kết thúc',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Thiếu dòng «---» thứ hai thì không biết phần khai báo dừng ở đâu; công cụ tạm coi nó dừng ở dòng trống đầu tiên, có thể không đúng ý người soạn.',
  fix: 'unsafe',
  *check(document) {
    const { source, end } = document.frontMatter;
    for (const { at } of problemsOfKind(document, 'unclosed-front-matter')) {
      if (at.end > at.start) {
        const typed = at.source.text.slice(at.start, at.end);
        yield {
          at,
          message: `Gặp «${typed}» ở cuối phần đầu, cần đúng ba dấu trừ «---» trên một dòng riêng.`,
          ...fixAt(at, typed, '---', 'Đổi thành «---»', true),
        };
        continue;
      }
      yield {
        at,
        message:
          'Phần đầu mở bằng «---» nhưng không có dòng «---» đóng lại. Cần thêm một dòng «---» sau khóa cuối cùng, trước nội dung văn bản.',
        ...(end > 0 && end < source.text.length
          ? { fix: { title: 'Thêm dòng «---» trước dòng trống đầu tiên', edits: [{ start: end, end, text: '\n---' }] } }
          : {}),
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'source',
        source: '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về phòng, chống thiên tai\n---\n\nNội dung chỉ thị.\n',
      },
    ],
    bad: [
      {
        kind: 'source',
        source: '---\n⟦⟧loai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về phòng, chống thiên tai\n\nNội dung chỉ thị.\n',
        fixed: '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về phòng, chống thiên tai\n---\n\nNội dung chỉ thị.\n',
      },
      {
        kind: 'source',
        source: '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về phòng, chống thiên tai\n⟦———⟧\n\nNội dung chỉ thị.\n',
        fixed: '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\ntrich_yeu: Về phòng, chống thiên tai\n---\n\nNội dung chỉ thị.\n',
      },
    ],
  },
};
