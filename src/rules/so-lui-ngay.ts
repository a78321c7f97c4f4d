import { numberSeries, type SeriesEntry, writtenNumber } from '../document/number-series.ts';
import { wasIssued } from '../document/publication.ts';
import type { CorpusDocument, CorpusRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const dayOf = (iso: string) => iso.split('-').reverse().join('/');

export const soLuiNgay: CorpusRule = {
  id: 'so-lui-ngay',
  title: 'Số lớn hơn mà ngày sớm hơn',
  family: 'so_dang_ky',
  scope: 'kho',
  severity: 'warning',
  basis: [],
  why: 'Số được cấp liên tục theo thời gian, nên số sau có ngày bằng hoặc sau số trước (Nghị định 30/2020/NĐ-CP, Điều 15); ngược lại là cấp số lùi hoặc gõ sai ngày.',
  *check(documents, { configuration }) {
    for (const entries of numberSeries(documents.filter(wasIssued), configuration)) {
      let latest: SeriesEntry<CorpusDocument> | null = null;
      for (const entry of entries) {
        if (!entry.date) continue;
        if (latest?.date && entry.number > latest.number && entry.date < latest.date) {
          const field = entry.document.date;
          if (field) {
            yield {
              at: placeOf(field.text),
              message: `Gặp ${writtenNumber(entry.document)} ngày ${dayOf(entry.date)}, sớm hơn ${writtenNumber(latest.document)} ngày ${dayOf(latest.date)} («${latest.document.source.path}»). Cần xem lại số hoặc ngày.`,
            };
          }
        } else latest = entry;
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
            '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: 5\nngay: 2026-03-02\ntrich_yeu: Về trồng rừng\ntrang_thai: ban_hanh\n---\n\nTrồng rừng.\n',
        },
      },
    ],
    bad: [
      {
        kind: 'corpus',
        sources: {
          'a.md':
            '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: 4\nngay: 2026-03-02\ntrich_yeu: Về bảo vệ rừng\ntrang_thai: ban_hanh\n---\n\nTrực canh.\n',
          'b.md':
            '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: 5\nngay: ⟦2026-02-05⟧\ntrich_yeu: Về trồng rừng\ntrang_thai: ban_hanh\n---\n\nTrồng rừng.\n',
        },
      },
    ],
  },
};
