import { nd30 } from '../lint/clause.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

const BASIS = /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện)\s/u;

export const canCuSaiDauCuoi: ProseRule = {
  id: 'can-cu-sai-dau-cuoi',
  title: 'Căn cứ giữa danh sách không kết thúc bằng dấu chấm phẩy (văn bản dạng chữ thuần)',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục I, Phần I, Mục II.6.c')],
  why: 'Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm. Ở văn bản nguồn công cụ tự đặt dấu.',
  fix: 'unsafe',
  *check(prose) {
    if (prose.document || !prose.joined.includes('Căn cứ ')) return;
    const lines = prose.passages.filter(({ role }) => role === 'dong');
    for (let at = 1; at < lines.length; at++) {
      const text = lines[at - 1]?.text;
      const next = lines[at]?.text.value ?? '';
      // Two lines one under another that both begin so are a list; only its inner ends are told.
      if (!text?.value.startsWith('Căn cứ ') || !BASIS.test(next) || !/^(?:Căn cứ|Xét|Theo)/u.test(next)) continue;
      const mark = /[.,:;]?$/.exec(text.value.trimEnd())?.[0] ?? '';
      if (mark === ';' || text.value.length > 600) continue;
      const end = text.value.trimEnd().length;
      const last = text.value.slice(text.value.lastIndexOf(' ', end - 1) + 1, end);
      yield reportFault(
        text,
        { start: mark === '' ? end - last.length : end - 1, end, replacement: mark === '' ? `${last};` : ';' },
        `Gặp căn cứ kết thúc bằng ${mark === '' ? `«${last}», không có dấu` : `dấu «${mark}»`}, cần dấu «;».`,
        'Kết thúc bằng dấu chấm phẩy',
      );
    }
  },
  examples: {
    good: [
      {
        kind: 'text',
        text: 'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
      },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017⟦.⟧\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
        fixed:
          'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
      },
    ],
  },
};
