import { nd30 } from '../lint/clause.ts';
import type { ProseRule } from '../lint/rule.ts';
import { isShouted, reportFault } from '../lint/text-reports.ts';
import { isCapitalized, isUpper, lowerCase } from '../vietnamese/case.ts';
import { factOfWords, wordsOf } from '../vietnamese/words.ts';

/** Words that are no one's name and whose second syllable begins none: organs, posts and types of documents. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'trung ương,chính phủ,nhà nước,quốc hội,thủ tướng,bộ trưởng,thứ trưởng,chủ tịch,giám đốc,bí thư,hội đồng,mặt trận,tổ quốc,văn phòng,' +
    'nghị định,nghị quyết,quyết định,thông tư,chỉ thị,kế hoạch,công văn,công điện,thông báo,báo cáo,hướng dẫn,tờ trình,cộng hòa,cộng hoà,công an'
  ).split(','),
);

/** A capital, and small letters after it. */
const hasCapitalFirst = factOfWords((word) => isCapitalized(word) && !isUpper(word));

export const vietHoaGiuaTu: ProseRule = {
  id: 'viet-hoa-giua-tu',
  title: 'Tiếng thứ hai của một từ viết hoa',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [nd30('Phụ lục II, Mục IV.1')],
  why: 'Chỉ viết hoa chữ cái đầu của âm tiết thứ nhất của từ, cụm từ chỉ loại hình, chức năng, tên loại (Trung ương, Chính phủ, Nghị định); viết hoa tiếng thứ hai là lỗi gõ hoặc thói quen từ tiếng nước ngoài.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      if (role === 'nguoi_ky' || isShouted(text.value)) continue;
      const words = wordsOf(text.value);
      for (let at = 1; at < words.length; at++) {
        const [first, second] = [words[at - 1], words[at]];
        if (!first || second?.joint !== 'space' || !hasCapitalFirst(second.word)) continue;
        if (!/^\p{L}+$/u.test(first.text) || isUpper(first.text)) continue;
        const before = words[at - 2];
        // «Nguyễn Quốc Hội» is a name, and so may be what goes on in capitals.
        const inName = isCapitalized(first.text) && first.joint === 'space' && before !== undefined && isCapitalized(before.text);
        if (inName || !NO_NAMES.has(lowerCase(`${first.text} ${second.text}`))) continue;
        const replacement = lowerCase(second.text);
        yield reportFault(
          text,
          { start: second.start, end: second.end, replacement },
          `Gặp «${first.text} ${second.text}», cần «${first.text} ${replacement}»: chữ đầu của tiếng thứ hai viết thường.`,
          `Viết «${replacement}»`,
        );
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Trung ương Đảng, Chính phủ, tỉnh Bình Định, ông Nguyễn Thành Công, phường Tân Bình, huyện Hòa Bình.' },
      { kind: 'text', text: 'ỦY BAN NHÂN DÂN. Đại hội Đảng bộ, dân tộc Kinh, Đoàn Thanh niên, Luật Đất đai, Thủ đô Hà Nội.' },
    ],
    bad: [
      {
        kind: 'text',
        text: 'Các cơ quan Trung ⟦Ương⟧, lực lượng công ⟦An⟧ các cấp.',
        fixed: 'Các cơ quan Trung ương, lực lượng công an các cấp.',
      },
      { kind: 'text', text: 'Thực hiện Nghị ⟦Quyết⟧ của Quốc ⟦Hội⟧.', fixed: 'Thực hiện Nghị quyết của Quốc hội.' },
    ],
  },
};
