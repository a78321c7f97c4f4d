import type { LayoutRule } from '../lint/rule.ts';

/** More lines than this under the number read like a paragraph. */
const mostLines = 5;

export const trichYeuCongVanNgatDong: LayoutRule = {
  id: 'trich-yeu-cong-van-ngat-dong',
  title: 'Trích yếu của công văn ngắt dòng xấu',
  family: 'trinh_bay',
  scope: 'dan_trang',
  severity: 'info',
  basis: [{ document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II.5', from: '2020-03-05', systems: ['nha_nuoc'] }],
  why: 'Trích yếu của công văn nằm trong cột hẹp dưới số, ký hiệu. Quá năm dòng, hoặc dòng cuối chỉ một chữ, thì khó đọc và đẩy phần nội dung xuống.',
  *check({ brokenTexts }) {
    for (const { role, lines, overflows, at } of brokenTexts) {
      if (role !== 'letter_subject' || !at) continue;
      const single = lines.length > 1 ? lines.find((line) => !line.includes(' ')) : undefined;
      const fault = overflows
        ? 'có chữ dài hơn cột'
        : lines.length > mostLines
          ? `chiếm ${lines.length} dòng`
          : single !== undefined
            ? `có dòng chỉ một chữ «${single}»`
            : null;
      if (fault === null) continue;
      yield { at, message: `Gặp trích yếu ${fault}, cần không quá ${mostLines} dòng. Rút gọn trích yếu; chi tiết để trong nội dung.` };
    }
  },
  examples: {
    good: [
      {
        kind: 'document',
        front: {
          loai: 'cong_van',
          don_vi_soan: 'NN',
          kinh_gui: '[Sở Tài chính]',
          trich_yeu: 'Cho ý kiến về dự thảo Kế hoạch phòng, chống thiên tai',
          noi_nhan: '\n  - Như trên\n  - "Lưu: VT, NN"',
        },
      },
    ],
    bad: [
      {
        kind: 'document',
        front: {
          loai: 'cong_van',
          kinh_gui: '[Sở Tài chính]',
          trich_yeu:
            '⟦Đề nghị cho ý kiến về dự thảo Kế hoạch phòng, chống thiên tai, bảo vệ rừng và phòng cháy, chữa cháy rừng trên địa bàn tỉnh giai đoạn 2026 - 2030 và danh mục dự án ưu tiên đầu tư bằng nguồn vốn ngân sách địa phương, vốn sự nghiệp và các nguồn vốn hợp pháp khác⟧',
        },
      },
    ],
  },
};
