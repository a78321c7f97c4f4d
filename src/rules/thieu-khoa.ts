import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

/** What each required key holds, for a reader who does not know the keys. */
const MEANINGS: Readonly<Record<string, string>> = {
  loai: 'loại văn bản, ví dụ chi_thi',
  co_quan: 'cơ quan ban hành',
  trich_yeu: 'trích yếu nội dung',
  ten: 'tên',
  tep: 'đường dẫn của tệp',
};

export const thieuKhoa: DocumentRule = {
  id: 'thieu-khoa',
  title: 'Thiếu khóa bắt buộc',
  family: 'nguon',
  scope: 'van_ban',
  severity: 'error',
  basis: [],
  why: 'Không có loại văn bản, cơ quan hoặc trích yếu thì không dựng được phần đầu văn bản.',
  *check(document) {
    const misspelt = problemsOfKind(document, 'unknown-key');
    const { source, start, end } = document.frontMatter;
    const unread = problemsOfKind(document, 'yaml-syntax').length > 0 ? source.text.slice(Math.max(0, start), end) : '';
    for (const { at, key, within } of problemsOfKind(document, 'missing-key')) {
      // Said once, where it is misspelt.
      if (misspelt.some((one) => one.suggestion === key && one.within === within)) continue;
      // It stands there, in what could not be read.
      if (within === null && new RegExp(`^\\s*${key}[ ]?[:：]`, 'm').test(unread)) continue;
      if (within === null && key === 'trich_yeu' && document.type?.subject === 'none') continue;
      const meaning = MEANINGS[key] ? ` (${MEANINGS[key]})` : '';
      yield {
        at,
        message: `Thiếu khóa «${key}»${meaning}${within ? ` trong «${within}»` : ' ở phần đầu'}. Cần thêm một dòng «${key}: …».`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: { phu_luc: '\n  - {tep: a.md, ten: Danh mục khu vực trọng điểm}' },
        body: 'Yêu cầu trực canh tại các khu vực trọng điểm (theo Phụ lục kèm theo).\n',
        files: { 'a.md': 'Xã Cúc Phương.\n' },
      },
      { kind: 'document', front: { loai: 'giay_gioi_thieu', trich_yeu: null } },
    ],
    bad: [
      { kind: 'source', source: '---\n⟦⟧loai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\n---\n\nNội dung chỉ thị.\n' },
      { kind: 'document', front: { phu_luc: '\n  - ⟦ten: Danh mục khu vực trọng điểm⟧' } },
    ],
  },
};
