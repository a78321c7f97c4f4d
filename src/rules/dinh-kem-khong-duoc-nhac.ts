import { nd30 } from '../lint/clause.ts';
import type { DocumentRule } from '../lint/rule.ts';
import { runningParagraphs } from '../lint/running-paragraphs.ts';
import { placeOf } from '../source/source-text.ts';

export const dinhKemKhongDuocNhac: DocumentRule = {
  id: 'dinh-kem-khong-duoc-nhac',
  title: 'Văn bản kèm theo không được ban hành trong nội dung',
  family: 'thanh_phan',
  scope: 'van_ban',
  severity: { du_thao: 'info', trinh_ky: 'warning', ban_hanh: 'warning' },
  basis: [nd30('Phụ lục III, Mẫu 1.3')],
  why: 'Quyết định gián tiếp phải có câu «Ban hành kèm theo Quyết định này …» hoặc «Phê duyệt … kèm theo»; không có câu ấy thì quy chế kèm theo không được ban hành.',
  *check(document) {
    const issued = document.attachments.filter((one) => one.kind === 'ban_hanh_kem');
    if (issued.length === 0) return;
    for (const { paragraph } of runningParagraphs(document.body)) {
      if (/kèm theo|ban hành|phê duyệt|thông qua/i.test(paragraph.text.value)) return;
    }
    for (const { title, type } of issued) {
      yield {
        at: title.text.pieces.length > 0 ? placeOf(title.text) : title.key,
        message: `Gặp ${type?.name.toLowerCase() ?? 'văn bản'} kèm theo mà nội dung không ban hành. Cần câu «Ban hành kèm theo ${document.type?.name ?? 'văn bản'} này ${type?.name ?? '…'} …».`,
      };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: {
          loai: 'quyet_dinh',
          can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017',
          dinh_kem: '{loai: quy_che, tep: a.md, ten: Làm việc của Tổ công tác}',
        },
        body: '### Điều 1.\n\nBan hành kèm theo Quyết định này Quy chế làm việc của Tổ công tác.\n',
        files: { 'a.md': '### Điều 1. Phạm vi\n\nQuy chế này quy định về tuần tra.\n' },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: {
          loai: 'quyet_dinh',
          can_cu: '\n  - Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017',
          dinh_kem: '{loai: quy_che, tep: a.md, ten: ⟦Làm việc của Tổ công tác⟧}',
        },
        body: '### Điều 1.\n\nThành lập Tổ công tác bảo vệ rừng.\n',
        files: { 'a.md': '### Điều 1. Phạm vi\n\nQuy chế này quy định về tuần tra.\n' },
      },
    ],
  },
};
