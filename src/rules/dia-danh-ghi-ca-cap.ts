import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';

const UNIT = /^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu|Huyện|Quận|Thị xã|Thị trấn)\s+(?=\p{L})/u;
/** Named after a person, a date or an event: the unit belongs to the name. */
const WITH_UNIT = /Hồ Chí Minh|Cách mạng|Tháng|\d/i;

export const diaDanhGhiCaCap: DocumentRule = {
  id: 'dia-danh-ghi-ca-cap',
  title: 'Địa danh ghi cả chữ chỉ cấp hành chính',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: 'info',
  basis: [nd30('Phụ lục I, Phần I, Mục II.4.a')],
  why: 'Chỉ đơn vị mang tên người, chữ số hoặc sự kiện lịch sử mới ghi đầy đủ cả cấp («Thành phố Hồ Chí Minh», «Phường 5»); nơi khác ghi tên riêng.',
  *check(document) {
    const { placeField } = document;
    const match = placeField ? UNIT.exec(placeField.value) : null;
    if (!placeField || !match || WITH_UNIT.test(placeField.value)) return;
    yield {
      at: placeOf(placeField.text, 0, match[0].trimEnd().length),
      message: `Gặp «${match[0].trim()}» trong địa danh «${placeField.value}». Nếu tên không phải tên người, chữ số hay sự kiện lịch sử thì cần chỉ ghi «${placeField.value.slice(match[0].length)}».`,
    };
  },
  examples: {
    good: [
      { kind: 'document', front: { dia_danh: 'Thành phố Hồ Chí Minh' } },
      { kind: 'document', front: { dia_danh: 'Ninh Bình' } },
    ],
    bad: [{ kind: 'document', front: { dia_danh: '⟦Tỉnh⟧ Ninh Bình' } }],
  },
};
