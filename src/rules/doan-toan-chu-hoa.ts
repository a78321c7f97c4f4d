import type { DocumentRule } from '../lint/rule.ts';
import { allParagraphs } from '../lint/running-paragraphs.ts';
import { headingTypedAsText, partTypedAsText } from '../lint/typed-parts.ts';
import { placeOf } from '../source/source-text.ts';
import { isUpper } from '../vietnamese/case.ts';

const WORDS = 5;

export const doanToanChuHoa: DocumentRule = {
  id: 'doan-toan-chu-hoa',
  title: 'Đoạn văn toàn chữ in hoa',
  family: 'trinh_bay',
  scope: 'van_ban',
  severity: 'warning',
  basis: [],
  why: 'Nội dung văn bản trình bày bằng chữ in thường (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6); chữ in hoa chỉ dùng cho tiêu đề, mà tiêu đề thì viết bằng «#».',
  *check(document) {
    for (const { paragraph } of allParagraphs(document)) {
      const { value } = paragraph.text;
      if (!isUpper(value) || value.split(/\s+/).length < WORDS) continue;
      if (headingTypedAsText(document, paragraph) || partTypedAsText(document, paragraph)) continue;
      yield {
        at: placeOf(paragraph.text),
        message: 'Gặp đoạn toàn chữ in hoa. Cần viết thường; nếu là tiêu đề thì đặt «##» ở đầu dòng, muốn nhấn mạnh thì dùng **chữ đậm**.',
      };
    }
  },
  examples: {
    good: [{ kind: 'document', body: 'Yêu cầu trực canh.\n\nTuyệt đối không để xảy ra cháy rừng.\n\nBáo cáo kết quả.\n' }],
    bad: [{ kind: 'document', body: 'Yêu cầu trực canh.\n\n⟦TUYỆT ĐỐI KHÔNG ĐỂ XẢY RA CHÁY RỪNG.⟧\n\nBáo cáo kết quả.\n' }],
  },
};
