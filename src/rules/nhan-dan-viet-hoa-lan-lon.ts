import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { fixOf } from '../lint/source-edit.ts';
import { type FormUse, isShouted, lies, minorityUses, titlesIn } from '../lint/text-reports.ts';
import { placeOf } from '../source/source-text.ts';

const WORD = /(?<!\p{L})[Nn]hân dân(?!\p{L})/gu;
/** Names in which the word has its own case. */
const IN_NAME =
  /(?:ban|đồng|an|đội|án|sát|sĩ|giáo|thuốc|ưu tú|báo|nghệ|tòa|kiểm sát|tối cao|chiến tranh|nước|hội thẩm|vũ trang|an ninh|quốc phòng) $/iu;
const FORMS = ['Nhân dân', 'nhân dân'];

export const nhanDanVietHoaLanLon: ProseRule = {
  id: 'nhan-dan-viet-hoa-lan-lon',
  title: '«Nhân dân» lúc viết hoa, lúc viết thường',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'info',
  basis: [],
  why: 'Phụ lục II, Mục V.1 viết hoa danh từ «Nhân dân»; trong tên gọi (Ủy ban nhân dân, Công an nhân dân) theo tên ấy. Một văn bản viết một kiểu.',
  fix: 'unsafe',
  *check(prose) {
    const titles = titlesIn(prose);
    const uses: FormUse[] = passagesWith(prose, WORD).flatMap((passage) => {
      const { value } = passage.text;
      if (isShouted(value)) return [];
      return [...value.matchAll(WORD)].flatMap((match) => {
        const [start, end] = [match.index, match.index + match[0].length];
        const before = value.slice(Math.max(0, start - 14), start);
        if (IN_NAME.test(before) || start === 0 || /[.!?:-] $|["“(]$/.test(before) || lies(titles.get(passage), start, end)) return [];
        return [{ passage, start, end, form: match[0].startsWith('N') ? 0 : 1 }];
      });
    });
    const { usual, others } = minorityUses(uses);
    for (const { passage, start, end } of others) {
      const right = FORMS[usual] as string;
      yield {
        at: placeOf(passage.text, start, end),
        message: `Gặp «${passage.text.value.slice(start, end)}», các chỗ khác viết «${right}», cần một kiểu.`,
        ...fixOf(passage.text, start, end, right, `Viết «${right}»`),
      };
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Vận động Nhân dân tham gia; Công an nhân dân; Ủy ban nhân dân.' }],
    bad: [
      {
        kind: 'text',
        text: 'Vận động Nhân dân tham gia, để Nhân dân biết, được ⟦nhân dân⟧ ủng hộ.',
        fixed: 'Vận động Nhân dân tham gia, để Nhân dân biết, được Nhân dân ủng hộ.',
      },
    ],
  },
};
