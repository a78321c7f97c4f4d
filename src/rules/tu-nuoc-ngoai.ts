import { mentions } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** Foreign words that have a usual Vietnamese one in official prose. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['deadline', 'thời hạn'],
  ['feedback', 'ý kiến phản hồi'],
  ['team', 'nhóm'],
  ['meeting', 'cuộc họp'],
  ['online', 'trực tuyến'],
  ['offline', 'trực tiếp'],
  ['check', 'kiểm tra'],
  ['update', 'cập nhật'],
  ['link', 'liên kết'],
  ['website', 'trang thông tin điện tử'],
  ['web', 'trang thông tin điện tử'],
  ['email', 'thư điện tử'],
  ['e-mail', 'thư điện tử'],
  ['file', 'tệp'],
  ['hotline', 'đường dây nóng'],
  ['workshop', 'hội thảo'],
  ['training', 'tập huấn'],
  ['form', 'biểu mẫu'],
  ['list', 'danh sách'],
  ['plan', 'kế hoạch'],
  ['report', 'báo cáo'],
  ['internet banking', 'ngân hàng trực tuyến'],
  ['smartphone', 'điện thoại thông minh'],
  ['fanpage', 'trang cộng đồng'],
  ['livestream', 'phát trực tiếp'],
  ['trend', 'xu hướng'],
  ['show', 'chương trình biểu diễn'],
  ['tour', 'chuyến du lịch'],
  ['resort', 'khu nghỉ dưỡng'],
  ['stress', 'căng thẳng'],
  ['test', 'kiểm tra'],
  ['key', 'khóa'],
  ['model', 'mô hình'],
]);
const WORD = /(?<![\p{L}\p{N}@./:_-])[a-z]+(?:-[a-z]+)?(?![\p{L}\p{N}@/:_-]|\.\p{L})/gu;

export const tuNuocNgoai: ProseRule = {
  id: 'tu-nuoc-ngoai',
  title: 'Từ nước ngoài đã có từ tiếng Việt',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Văn bản hành chính dùng từ ngữ tiếng Việt phổ thông; từ nước ngoài chỉ dùng khi thật cần và có giải thích.',
  fix: 'unsafe',
  *check(prose) {
    if (!mentions(prose, WORDS.keys())) return;
    for (const { text } of prose.passages) {
      for (const match of text.value.matchAll(WORD)) {
        const right = WORDS.get(match[0]);
        if (right === undefined) continue;
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: right },
          `Gặp từ nước ngoài «${match[0]}», cần từ tiếng Việt «${right}».`,
          `Đổi thành «${right}»`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Gửi ý kiến về hộp thư vanthu@so.gov.vn, trang https://web.gov.vn.' }],
    bad: [{ kind: 'text', text: 'Các đơn vị họp ⟦online⟧ đúng thời hạn.', fixed: 'Các đơn vị họp trực tuyến đúng thời hạn.' }],
  },
};
