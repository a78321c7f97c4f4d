import { numberSeries, writtenNumber } from '../document/number-series.ts';
import { wasIssued } from '../document/publication.ts';
import { nd30, party } from '../lint/clause.ts';
import type { CorpusDocument, CorpusRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const soTrung: CorpusRule = {
  id: 'so-trung',
  title: 'Hai văn bản trùng số và ký hiệu',
  family: 'so_dang_ky',
  scope: 'kho',
  severity: 'error',
  basis: [nd30('Điều 15'), ...party()],
  why: 'Số và ký hiệu là duy nhất trong năm của một cơ quan (văn bản Đảng: trong nhiệm kỳ), chung cho bản giấy và bản điện tử; trùng số thì viện dẫn không biết chỉ văn bản nào.',
  *check(documents, { configuration }) {
    for (const entries of numberSeries(documents.filter(wasIssued), configuration)) {
      const holders = new Map<string, CorpusDocument[]>();
      const keyOf = ({ number }: CorpusDocument) => `${number.number?.value}/${configuration.series === 'chung' ? '' : number.symbol}`;
      for (const { document } of entries) holders.set(keyOf(document), [...(holders.get(keyOf(document)) ?? []), document]);
      for (const { document } of entries) {
        const field = document.number.number;
        const same = holders.get(keyOf(document))?.find((one) => one !== document);
        if (!field || !same) continue;
        yield {
          at: placeOf(field.text),
          message: `Gặp số ${writtenNumber(document)} trùng với «${same.source.path}». Cần cấp số khác cho một trong hai văn bản (lệnh «chithi number» cho số kế tiếp).`,
        };
      }
    }
  },
  examples: {
    good: [
      {
        kind: 'corpus',
        sources: {
          'a.md':
            '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: 4\nngay: 2026-03-02\ntrich_yeu: Về bảo vệ rừng\ntrang_thai: ban_hanh\n---\n\nTrực canh.\n',
          'b.md':
            '---\nloai: ke_hoach\nco_quan: ubnd_tinh_thanh_hoa\nso: 4\nngay: 2026-03-05\ntrich_yeu: Bảo vệ rừng\ntrang_thai: ban_hanh\n---\n\nTrực canh.\n',
        },
      },
    ],
    bad: [
      {
        kind: 'corpus',
        sources: {
          'a.md':
            '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: ⟦4⟧\nngay: 2026-03-02\ntrich_yeu: Về bảo vệ rừng\ntrang_thai: ban_hanh\n---\n\nTrực canh.\n',
          'b.md':
            '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: ⟦04⟧\nngay: 2026-03-05\ntrich_yeu: Về trồng rừng\ntrang_thai: ban_hanh\n---\n\nTrồng rừng.\n',
        },
      },
    ],
  },
};
