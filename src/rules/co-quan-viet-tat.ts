import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';

/** Abbreviations of organs' names, with what they stand for where that is certain. */
const ABBREVIATIONS: Readonly<Record<string, string | null>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  MTTQ: 'Mặt trận Tổ quốc',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  BQL: 'Ban Quản lý',
  TTHC: null,
};
const SHORT = /(?<![\p{L}\p{M}])(UBND|HĐND|UBMTTQ|MTTQ|GD&ĐT|BQL|TTHC)(?![\p{L}\p{M}])/u;

export const coQuanVietTat: DocumentRule = {
  id: 'co-quan-viet-tat',
  title: 'Tên cơ quan ban hành viết tắt',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'error',
  basis: [nd30('Phụ lục I, Phần I, Mục II.2')],
  why: 'Tên cơ quan ban hành là tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản được viết tắt những cụm từ thông dụng.',
  fix: 'unsafe',
  *check(document) {
    const field = document.letterhead?.issuerField;
    const match = field ? SHORT.exec(field.value) : null;
    if (!field || !match) return;
    const full = ABBREVIATIONS[match[1] as string] ?? null;
    yield {
      at: placeOf(field.text, match.index, match.index + match[0].length),
      message: `Gặp «${match[0]}» trong tên cơ quan ban hành, cần viết đầy đủ${full ? ` «${full}»` : ''}.`,
      ...(full ? fixOf(field.text, match.index, match.index + match[0].length, full, `Viết đầy đủ «${full}»`) : {}),
    };
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: { co_quan: '{ten: ⟦UBND⟧ tỉnh Ninh Bình, ky_hieu: UBND, dia_danh: Ninh Bình}' },
        fixed: { front: { co_quan: '{ten: Ủy ban nhân dân tỉnh Ninh Bình, ky_hieu: UBND, dia_danh: Ninh Bình}' } },
      },
    ],
  },
};
