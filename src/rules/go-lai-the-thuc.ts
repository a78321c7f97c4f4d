import type { DocumentRule } from '../lint/rule.ts';
import { runningParagraphs } from '../lint/running-paragraphs.ts';
import { partTypedAsText } from '../lint/typed-parts.ts';
import { placeOf } from '../source/source-text.ts';

/** Where the front matter holds what was typed. */
const KEYS: Readonly<Record<string, string>> = {
  'Số, ký hiệu': '«so», «ky_hieu»',
  'địa danh và ngày tháng': '«dia_danh», «ngay»',
  'Kính gửi': '«kinh_gui»',
  'Nơi nhận': '«noi_nhan»',
  'quyền hạn ký': '«nguoi_ky»',
  'tên loại': '«loai»',
};

export const goLaiTheThuc: DocumentRule = {
  id: 'go-lai-the-thuc',
  title: 'Gõ lại thành phần thể thức trong nội dung',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Quốc hiệu, số, ngày, tên loại, Nơi nhận, chữ ký do công cụ in từ phần đầu của tệp; gõ lại trong nội dung thì bản in có hai lần.',
  *check(document) {
    for (const { paragraph, within } of runningParagraphs(document.body)) {
      const part = within.length === 0 ? partTypedAsText(document, paragraph) : null;
      if (!part) continue;
      yield {
        at: placeOf(paragraph.text),
        message: `Gặp ${part} gõ trong nội dung; phần này do công cụ in. Cần xóa dòng này${KEYS[part] ? `, giá trị để ở khóa ${KEYS[part]}` : ''}.`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document', front: { noi_nhan: '\n  - Các sở, ban, ngành cấp tỉnh\n  - "Lưu: VT, NN"' }, body: 'Yêu cầu trực canh.\n' }],
    bad: [
      {
        kind: 'document',
        body: '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\n\n⟦Độc lập - Tự do - Hạnh phúc⟧\n\nYêu cầu trực canh.\n\n⟦Nơi nhận: Như trên.⟧\n',
      },
    ],
  },
};
