import { numberSeries, writtenNumber } from '../document/number-series.ts';
import { nd30, party } from '../lint/clause.ts';
import type { CorpusDocument, CorpusRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

export const soTrung: CorpusRule = {
  id: 'so-trung',
  title: 'Hai văn bản trùng số',
  family: 'so_dang_ky',
  scope: 'kho',
  severity: 'error',
  basis: [nd30('Điều 15'), ...party()],
  why: 'Số và ký hiệu là duy nhất trong năm của một cơ quan (văn bản Đảng: trong nhiệm kỳ), chung cho bản giấy và bản điện tử; trùng số thì viện dẫn không biết chỉ văn bản nào. Dãy số theo cấu hình «day_so»: riêng từng loại, chung mọi loại, hoặc riêng từng ký hiệu.',
  *check(documents, { configuration }) {
    for (const entries of numberSeries(documents, configuration)) {
      const holders = new Map<number, CorpusDocument[]>();
      for (const { document, number } of entries) holders.set(number, [...(holders.get(number) ?? []), document]);
      for (const { document, number } of entries) {
        const field = document.number.number;
        const same = holders.get(number)?.find((one) => one !== document);
        if (!field || !same) continue;
        // a draft's number may yet be struck out by its drafter
        const drafts = document.stage === 'du_thao' || same.stage === 'du_thao';
        yield {
          at: placeOf(field.text),
          message: `Gặp số ${writtenNumber(document)} trùng với «${same.source.path}». Cần cấp số khác cho một trong hai văn bản (lệnh «chithi number» cho số kế tiếp).`,
          ...(drafts ? { severity: 'warning' as const } : {}),
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
            '---\nloai: cong_van\nco_quan: ubnd_tinh_thanh_hoa\nso: ⟦4⟧\nngay: 2026-03-02\ndon_vi_soan: NC\ntrich_yeu: bảo vệ rừng\ntrang_thai: ban_hanh\n---\n\nTrực canh.\n',
          'b.md':
            '---\nloai: cong_van\nco_quan: ubnd_tinh_thanh_hoa\nso: ⟦4⟧\nngay: 2026-03-02\ndon_vi_soan: KT\ntrich_yeu: trồng rừng\ntrang_thai: trinh_ky\n---\n\nTrồng rừng.\n',
        },
      },
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
