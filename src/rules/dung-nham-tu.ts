import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { placeOf } from '../source/source-text.ts';
import { findKnownPhrases } from '../vietnamese/lexicon.ts';
import { findImpossibleSyllables } from '../vietnamese/syllable.ts';
import { findWordSlips } from '../vietnamese/word-slips.ts';

/** Letters with their marks apart are those with them on. */
function sameLetters(found: string, wanted: string): boolean {
  return found.normalize('NFC') === wanted.normalize('NFC');
}

export const dungNhamTu: ProseRule = {
  id: 'dung-nham-tu',
  title: 'Một tiếng có thật nhưng không phải tiếng định viết',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'error',
  basis: [],
  why: 'Gõ thiếu hoặc lẫn dấu thường ra một tiếng khác cũng có nghĩa (địa bản, thể lực thù địch), bộ kiểm tra từng tiếng không thấy; đọc cùng tiếng bên cạnh thì rõ.',
  fix: 'unsafe',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      if (role === 'nguoi_ky') continue;
      const phrases = findKnownPhrases(text.value);
      for (const { start, end, replacement, entry, edit } of phrases) {
        if (entry.kind !== 'real-word' || sameLetters(text.value.slice(start, end), replacement)) continue;
        yield {
          at: placeOf(text, start, end),
          message: `Gặp «${text.value.slice(start, end)}», có lẽ cần «${replacement}».`,
          ...(entry.level === 'error' ? {} : { severity: entry.level }),
          ...fixOf(text, edit.start, edit.end, edit.text, `Đổi thành «${replacement}»`),
        };
      }
      for (const slip of findWordSlips(text.value)) {
        const { start, end, replacement, edit } = slip;
        if (sameLetters(slip.text, replacement)) continue;
        if (phrases.some((one) => one.start < end && one.end > start && one.entry.kind !== 'enumeration')) continue;
        if (findImpossibleSyllables(text.value).some((one) => one.start === edit.start)) continue;
        yield {
          at: placeOf(text, start, end),
          message: `Gặp «${slip.text}», có lẽ cần «${replacement}».`,
          ...fixOf(text, edit.start, edit.end, edit.text, `Đổi thành «${replacement}»`),
        };
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Sở Nông nghiệp và Môi trường.'.normalize('NFD') },
      { kind: 'text', text: 'Trên địa bàn tỉnh, các thế lực thù địch; thể lực học sinh; bắt đầu từ ngày 01/7.' },
      { kind: 'text', text: 'Thứ trưởng công nhận xã đạt chuẩn; cơ quan chủ quản; trở thành thành phố; đầu tư tư nhân.' },
    ],
    bad: [
      { kind: 'text', text: 'Các ⟦thể lực thù địch⟧ trên ⟦địa bản⟧.', fixed: 'Các thế lực thù địch trên địa bàn.' },
      { kind: 'text', text: 'Đơn vị được ⟦lựa chon⟧ công khai.', fixed: 'Đơn vị được lựa chọn công khai.' },
      { kind: 'text', text: 'Quản lý, ⟦giám sat⟧ và ⟦từ vong⟧.', fixed: 'Quản lý, giám sát và tử vong.' },
    ],
  },
};
