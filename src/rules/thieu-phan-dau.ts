import { problemsOfKind } from '../lint/problems-of-kind.ts';
import type { DocumentRule } from '../lint/rule.ts';

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
      yield {
        at,
        message:
          'Thiếu phần đầu giữa hai dòng «---»: cần ít nhất loai, co_quan và trich_yeu ở ngay dòng đầu của tệp. Lệnh «chithi new» tạo sẵn một tệp mẫu.',
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'source',
        source: '⟦⟧Thực hiện Công điện của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh yêu cầu các sở, ngành triển khai ngay.\n',
      },
    ],
  },
};
