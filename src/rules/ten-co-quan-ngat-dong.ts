import type { LayoutRule } from '../lint/rule.ts';

/** A name of more lines than this pushes number and date down the page. */
const mostLines = 3;

export const tenCoQuanNgatDong: LayoutRule = {
  id: 'ten-co-quan-ngat-dong',
  title: 'Tên cơ quan ở đầu trang ngắt dòng xấu',
  family: 'trinh_bay',
  scope: 'dan_trang',
  severity: 'info',
  basis: [{ document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II.2', from: '2020-03-05', systems: ['nha_nuoc'] }],
  why: 'Tên cơ quan được trình bày cân đối, có thể thành nhiều dòng; dòng chỉ có một chữ, hoặc ngắt giữa một từ ghép, thì phải xếp lại bằng tay.',
  *check({ brokenTexts }) {
    for (const { role, lines, overflows, torn, at } of brokenTexts) {
      if (role === 'letter_subject' || !at) continue;
      const single = lines.length > 1 ? lines.find((line) => !line.includes(' ')) : undefined;
      const [pair] = torn;
      const fault = overflows
        ? 'có chữ dài hơn cột'
        : lines.length > mostLines
          ? `chiếm ${lines.length} dòng`
          : single !== undefined
            ? `có dòng chỉ một chữ «${single}»`
            : pair
              ? `ngắt giữa «${pair.join(' ')}»`
              : null;
      if (fault === null) continue;
      yield {
        at,
        message: `Gặp tên ${role === 'superior' ? 'cơ quan chủ quản' : 'cơ quan'} ${fault}: «${lines.join(' / ')}»; cần tối đa ${mostLines} dòng cân đối. Kiểm tra lại tên chính thức, hoặc viết tắt cụm từ thông dụng trong tên cơ quan chủ quản (UBND, HĐND).`,
      };
    }
  },
  examples: {
    good: [{ kind: 'document' }],
    bad: [
      {
        kind: 'document',
        front: {
          co_quan:
            '{ten: ⟦Ban Chỉ đạo Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026 - 2030⟧, ky_hieu: BCĐ, dia_danh: Minh Sơn}',
        },
      },
    ],
  },
};
