import { numberSeries, writtenNumber } from '../document/number-series.ts';
import type { CorpusRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

/** A series is taken as kept whole here from this many documents, where it holds most of its numbers. */
const KEPT = 5;
const SHARE = 0.8;

export const soBoTrong: CorpusRule = {
  id: 'so-bo-trong',
  title: 'Dãy số có số bỏ trống',
  family: 'so_dang_ky',
  scope: 'kho',
  severity: 'info',
  basis: [],
  why: 'Số cấp liên tục từ 01 ngày 01 tháng 01 đến hết năm; số bỏ trống trong một dãy gần đủ thường là văn bản chưa đưa vào kho, hoặc số đã cấp mà chưa phát hành.',
  *check(documents, { configuration }) {
    for (const entries of numberSeries(documents, configuration)) {
      const numbers = new Set(entries.map((one) => one.number));
      const first = entries[0]?.number ?? 0;
      const last = entries.at(-1)?.number ?? 0;
      if (numbers.size < KEPT || numbers.size < SHARE * (last - first + 1)) continue;
      let previous: number | null = null;
      for (const { document, number } of entries) {
        const field = document.number.number;
        if (field && previous !== null && number > previous + 1) {
          const gap = number === previous + 2 ? `số ${previous + 1}` : `các số ${previous + 1} đến ${number - 1}`;
          yield {
            at: placeOf(field.text),
            message: `Gặp ${writtenNumber(document)} mà không có ${gap} trước đó. Cần xem văn bản ấy đã đưa vào kho chưa.`,
          };
        }
        previous = number;
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
            '---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: 9\nngay: 2026-05-02\ntrich_yeu: Về trồng rừng\ntrang_thai: ban_hanh\n---\n\nTrồng rừng.\n',
        },
      },
    ],
    bad: [
      {
        kind: 'corpus',
        sources: Object.fromEntries(
          [1, 2, 3, 5, 6].map((number) => [
            `${number}.md`,
            `---\nloai: chi_thi\nco_quan: ubnd_tinh_thanh_hoa\nso: ${number === 5 ? '⟦5⟧' : number}\nngay: 2026-03-0${number}\ntrich_yeu: Về việc ${number}\ntrang_thai: ban_hanh\n---\n\nTrực canh.\n`,
          ]),
        ),
      },
    ],
  },
};
