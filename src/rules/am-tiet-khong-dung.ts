import type { ProseRule } from '../lint/rule.ts';
import { placeOf } from '../source/source-text.ts';
import { findKnownPhrases } from '../vietnamese/lexicon.ts';
import { parseSyllable } from '../vietnamese/syllable.ts';
import { findWordSlips, isUsedWord } from '../vietnamese/word-slips.ts';
import { wordsOf } from '../vietnamese/words.ts';

const JOINED = /[-‐‑/@_\d'’]/;

export const amTietKhongDung: ProseRule = {
  id: 'am-tiet-khong-dung',
  title: 'Âm tiết đọc được nhưng không từ nào dùng',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Gõ lẫn dấu thường ra một tiếng đúng vần mà văn xuôi không dùng (tháo gở, chuển sang); danh mục tiếng thường gặp cho biết. Tên riêng, tiếng phiên âm có gạch nối không tính.',
  *check(prose) {
    for (const { text, role } of prose.passages) {
      if (role === 'nguoi_ky') continue;
      const { value } = text;
      for (const { start, end, text: word, word: known } of wordsOf(value)) {
        if (word.length > 8 || isUsedWord(known) || word !== word.toLowerCase() || !/[^a-z\d]/.test(word)) continue;
        const syllable = parseSyllable(word);
        if (!syllable || syllable.toneStyle === 'misplaced' || JOINED.test(value.charAt(start - 1) + value.charAt(end))) continue;
        const covers = (fault: { readonly start: number; readonly end: number }) => fault.start <= start && end <= fault.end;
        if (findWordSlips(value).some(covers) || findKnownPhrases(value).some(covers)) continue;
        yield { at: placeOf(text, start, end), message: `Gặp «${word}», tiếng này văn xuôi không dùng. Cần xem lại dấu và chữ cái.` };
      }
    }
  },
  examples: {
    good: [
      { kind: 'text', text: 'Bệnh nhân đột quỵ; đình công, lãn công; Chẩu Văn Lâm ở Nậm Chày; khí mê-tan; một năm rưỡi.' },
      { kind: 'text', text: 'Người dân đóng góp 2,5 tỷ đồng, gỡ vướng mắc.' },
    ],
    bad: [{ kind: 'text', text: 'Số liệu được ⟦chuển⟧ sang hệ thống mới; đề nghị ⟦gở⟧ bỏ biển báo.' }],
  },
};
