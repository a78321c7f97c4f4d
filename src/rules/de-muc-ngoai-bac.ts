import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

/** Names of the levels, for people. */
const LEVEL_NAMES: Readonly<Record<string, string>> = {
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'Mục',
  tieu_muc: 'Tiểu mục',
  muc_la_ma: 'mục số La Mã (I.)',
  dieu: 'Điều',
  khoan: 'khoản có tiêu đề (1.)',
  tieu_de: 'tiêu đề',
};
const nameOf = (level: string) => LEVEL_NAMES[level] ?? level;

export const deMucNgoaiBac: DocumentRule = {
  id: 'de-muc-ngoai-bac',
  title: 'Đề mục không thuộc bố cục của loại văn bản',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Văn bản chia theo phần, chương, mục, điều hoặc theo phần, mục, khoản; trộn hai cách làm người đọc không biết viện dẫn thế nào.',
  *check(document) {
    for (const { at, found, scheme } of problemsOfKind(document, 'heading-not-in-scheme')) {
      const wanted = scheme.length > 0 ? `Loại văn bản này dùng: ${scheme.map(nameOf).join(', ')}.` : 'Loại văn bản này không chia đề mục.';
      yield {
        at,
        message: `Gặp đề mục bậc «${nameOf(found)}», không thuộc bố cục của ${document.type?.name.toLowerCase() ?? 'loại văn bản này'}. ${wanted}`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        body: 'Yêu cầu thực hiện các nhiệm vụ sau:\n\n## I. MỤC TIÊU\n\nKhông để xảy ra cháy lớn.\n\n## II. NHIỆM VỤ\n\nTổ chức trực canh.\n',
      },
    ],
    bad: [
      { kind: 'document', body: 'Yêu cầu thực hiện các nội dung sau:\n\n⟦## Chương I. QUY ĐỊNH CHUNG⟧\n\nKhông để xảy ra cháy lớn.\n' },
    ],
  },
};
