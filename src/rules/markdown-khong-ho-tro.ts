import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

/** Rows of hyphens have a rule of their own, which says what they were meant for. */
const RULED_LINE = 'đường kẻ ngang';

/** Constructs that reading names by the parser's own word. */
const NAMES: Readonly<Record<string, string>> = { leafDirective: 'khối mở bằng hai dấu «::»', textDirective: 'dấu «:» dính liền chữ' };

export const markdownKhongHoTro: DocumentRule = {
  id: 'markdown-khong-ho-tro',
  title: 'Dạng Markdown không có chỗ trong văn bản hành chính',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Liên kết, khối mã, đoạn trích, chữ gạch ngang không có trong thể thức văn bản hành chính; chữ bên trong vẫn được in, dạng thì mất.',
  *check(document) {
    for (const { at, construct } of problemsOfKind(document, 'unsupported-markdown')) {
      if (construct !== RULED_LINE)
        yield {
          at,
          message: `Gặp ${NAMES[construct] ?? construct}, không có trong văn bản hành chính. Cần viết lại bằng đoạn, danh sách, đề mục hoặc bảng.`,
        };
    }
  },
  examples: {
    good: [{ kind: 'document', body: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu **thực hiện nghiêm** các nội dung sau đây.\n' }],
    bad: [
      {
        kind: 'document',
        body: 'Tài liệu đăng tại ⟦[trang này](https://example.vn)⟧ để các đơn vị tra cứu.\n\n⟦> Rừng vàng, biển bạc.⟧\n',
      },
    ],
  },
};
