import { nd30 } from '../lint/clause.ts';
import { AS_ABOVE, firstRecipientOf } from '../lint/recipients.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { type Place, placeOf } from '../source/source-text.ts';

/** A line of its own before the first entry, with that entry's indent. */
function lineBefore(at: Place, text: string) {
  if (at.start < 0) return null;
  const line = at.source.text.lastIndexOf('\n', at.start - 1) + 1;
  const prefix = at.source.text.slice(line, at.start);
  return /^[ \t]*- +["']?$/.test(prefix) ? { start: line, end: line, text: `${prefix.replace(/["']$/, '')}${text}\n` } : null;
}

export const noiNhanThieuNhuTren: DocumentRule = {
  id: 'noi-nhan-thieu-nhu-tren',
  title: 'Nơi nhận không mở đầu bằng «Như trên»',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'error', ban_hanh: 'error' },
  basis: [nd30('Phụ lục I, Phần I, Mục II.9.b')],
  why: 'Văn bản có Kính gửi thì dòng đầu của Nơi nhận là «Như trên», để nơi được kính gửi cũng được phát hành.',
  fix: 'safe',
  *check(document) {
    const [first] = document.recipients;
    if (!first || document.addressees.length === 0 || firstRecipientOf(document) !== 'Như trên' || AS_ABOVE.test(first.value)) return;
    const later = document.recipients.some((one) => AS_ABOVE.test(one.value));
    const at = placeOf(first.text);
    const edit = later ? null : lineBefore(at, 'Như trên');
    yield {
      at,
      message: later
        ? `Gặp «${first.value}» ở dòng đầu của Nơi nhận, cần «Như trên» ở dòng đầu. Chuyển dòng «Như trên» lên.`
        : 'Thiếu «Như trên» ở dòng đầu của Nơi nhận: văn bản có Kính gửi thì dòng đầu là «Như trên».',
      ...(edit ? { fix: { title: 'Thêm dòng «Như trên»', edits: [edit] } } : {}),
    };
  },
  examples: {
    good: [
      { kind: 'document' },
      {
        kind: 'document',
        front: { loai: 'to_trinh', kinh_gui: 'Bộ Nông nghiệp và Môi trường', noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: { loai: 'to_trinh', kinh_gui: 'Bộ Nông nghiệp và Môi trường', noi_nhan: '\n  - ⟦Bộ Tài chính⟧\n  - "Lưu: VT, NN"' },
        fixed: { front: { noi_nhan: '\n  - Như trên\n  - Bộ Tài chính\n  - "Lưu: VT, NN"' } },
      },
    ],
  },
};
