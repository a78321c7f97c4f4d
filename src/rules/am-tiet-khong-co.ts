import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';
import { findImpossibleSyllables } from '../vietnamese/syllable.ts';
import { findWordSlips } from '../vietnamese/word-slips.ts';

export const amTietKhongCo: ProseRule = {
  id: 'am-tiet-khong-co',
  title: 'Âm tiết không có trong tiếng Việt',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Tiếng Việt chỉ có những vần, phụ âm đầu và dấu thanh kết hợp theo quy tắc; âm tiết ngoài quy tắc (luợng, hoat) là lỗi gõ phím.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      const faults = findImpossibleSyllables(text.value).filter(({ kind }) => kind === 'impossible');
      if (faults.length === 0 || role === 'nguoi_ky') continue;
      const slips = findWordSlips(text.value);
      for (const { start, end, word, suggestions } of faults) {
        const slip = slips.find(({ edit }) => edit.start === start);
        const meant = slip ? [slip.edit.text] : suggestions;
        const advice = meant.length > 0 ? `cần «${meant.slice(0, 3).join('» hoặc «')}»?` : 'cần gõ lại theo đúng từ định viết.';
        yield reportFault(
          text,
          { start, end, replacement: meant.length === 1 ? (meant[0] as string) : null },
          `Gặp «${word}» không phải âm tiết tiếng Việt, ${advice}`,
          `Đổi thành «${meant[0]}»`,
        );
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Lực lượng Công an huyện Krông Pắc kiểm tra xe buýt.' },
      { kind: 'text', text: 'Chương trình Hackathon do Ngân hàng Thế giới tài trợ.' },
    ],
    bad: [
      { kind: 'text', text: 'Tăng cường lực ⟦luợng⟧ tại chỗ.', fixed: 'Tăng cường lực lượng tại chỗ.' },
      { kind: 'text', text: 'Mọi ⟦hoat⟧ động đều được giám sát.', fixed: 'Mọi hoạt động đều được giám sát.' },
    ],
  },
};
