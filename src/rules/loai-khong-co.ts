import { pressKinds } from '../document/press/press-piece.ts';
import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixAt } from '../lint/source-edit.ts';

export const loaiKhongCo: DocumentRule = {
  id: 'loai-khong-co',
  title: 'Loại văn bản không có trong danh sách',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Loại văn bản quyết định mẫu, ký hiệu và thành phần; không biết loại thì không dựng được văn bản.',
  fix: 'safe',
  *check(document) {
    for (const { at, value, suggestion, choices } of problemsOfKind(document, 'unknown-type')) {
      if ((pressKinds as readonly string[]).includes(value.replaceAll('-', '_'))) {
        yield {
          at,
          message: `Gặp loại văn bản «${value}», đó là thể loại của tin bài. Tin bài cần hai khóa «loai: tin_bai» và «the_loai: ${value.replaceAll('-', '_')}»; «chithi draft» viết sẵn phần đầu từ văn bản.`,
        };
        continue;
      }
      yield {
        at,
        message: suggestion
          ? `Gặp loại văn bản «${value}», cần «${suggestion}»?`
          : `Gặp loại văn bản «${value}», không có trong danh sách. Cần một trong: ${choices.join(', ')}.`,
        ...(suggestion ? fixAt(at, value, suggestion, `Đổi thành «${suggestion}»`) : {}),
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      { kind: 'document', front: { loai: '⟦chi-thi⟧' }, fixed: { front: { loai: 'chi_thi' } } },
      { kind: 'document', front: { loai: '⟦thơ ca⟧' } },
      { kind: 'document', front: { loai: '⟦phat_thanh⟧' } },
    ],
  },
};
