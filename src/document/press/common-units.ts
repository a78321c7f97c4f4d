import { predicateAt } from '../tasks/administrative-verbs.ts';
import { GROUPS, PERSONS, PLACES, QUALIFIERS, SECTORS, WHOLE_NAMES } from '../tasks/organ-vocabulary.ts';
import { matchPhrase, phraseTable, type Syllable, syllablesOf } from '../tasks/syllables.ts';
import type { TextSpan } from '../tasks/task.ts';

/** A unit that a text names by a common noun: «chủ rừng», «hiệu trưởng», «trạm y tế phường». */
export interface CommonUnit extends TextSpan {
  readonly key: string;
  /** «các đơn vị»: whoever does something may be one of them. */
  readonly anybody: boolean;
}

const ANYBODY = phraseTable(
  (
    'đơn vị|cơ quan|địa phương|tổ chức|cá nhân|chính quyền|cấp|ngành|sở ngành|sở|ban|bộ|phòng|phòng ban|lực lượng|cán bộ|công chức|viên chức|đảng viên|người lao động|người dân|nhân dân|' +
    'hộ gia đình|cộng đồng dân cư|khu dân cư|đối tượng|bên|cơ sở|thành viên|đại biểu|đồng chí|ông|bà|người đứng đầu|lãnh đạo|thủ trưởng|đoàn thể|cấp ủy|xã|phường|đặc khu|' +
    'huyện|quận|tỉnh|thành phố|thị xã|thị trấn|thôn|bản|làng|tổ dân phố|khu vực|vùng|bộ phận|tập thể|chủ cơ sở|doanh nhân'
  ).split('|'),
);
/** Nouns that are verbs or parts of other words as well, where nothing follows that belongs to them. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'tổ chức|thanh tra|báo|hội|trường|ban|phòng|bộ|sở|bản|bên|cấp|vụ|đội|tổ|khoa|trạm|thành|đoàn|đài|trưởng|viện|cục|bà|ông|xã|phường|tỉnh|thôn|làng|vùng|thư viện'.split(
    '|',
  ),
);
/** Of those, units after a determiner: «hiệu trưởng các trường». */
const ONE_OF_MANY: ReadonlySet<string> = new Set(['trường', 'trạm', 'đội', 'tổ', 'viện']);
const DETERMINERS: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'từng']);
const HEADS = [GROUPS, PERSONS, WHOLE_NAMES];
const TAILS = [...HEADS, SECTORS, QUALIFIERS, PLACES];

/** As many nouns as one unit is named by. */
const LONGEST = 4;

/** The units that a text names by common nouns alone, in order of place; none within a proper name. */
export function commonUnitsOf(text: string, names: readonly TextSpan[]): readonly CommonUnit[] {
  const syllables = syllablesOf(text);
  const found: CommonUnit[] = [];
  let next = 0;
  for (let at = 0; at < syllables.length; ) {
    const { start } = syllables[at] as Syllable;
    while (next < names.length && (names[next] as TextSpan).end <= start) next++;
    const name = names[next];
    const end = name && name.start <= start ? at : endOfUnit(syllables, at, name?.start ?? text.length);
    if (end > at) {
      const own = syllables.slice(at, end);
      found.push({
        start,
        end: (own.at(-1) as Syllable).end,
        key: own.map((one) => one.key).join(' '),
        anybody: matchPhrase(ANYBODY, syllables, at) > 0,
      });
    }
    at = Math.max(at + 1, end);
  }
  return found;
}

/** Where the nouns end that name a unit from an index on; the index itself where none does. */
function endOfUnit(syllables: readonly Syllable[], at: number, before: number): number {
  const longest = (tables: typeof HEADS, from: number) => Math.max(...tables.map((table) => matchPhrase(table, syllables, from)));
  let end = at + longest(HEADS, at);
  if (end === at) return at;
  for (let count = 1; count < LONGEST; count++) {
    const more = longest(TAILS, end);
    // «trạm y tế phường», not «chủ bến | kiểm tra», «trưởng thôn | báo».
    if (more === 0 || predicateAt(syllables, end, syllables.length) > 0 || (more === 1 && matchPhrase(PLACES, syllables, end) === 0)) break;
    end += more;
  }
  const key = syllables
    .slice(at, end)
    .map((one) => one.key)
    .join(' ');
  // «chủ tịch UBND tỉnh», «thị xã Nghi Sơn»: more of a proper name.
  const isNoun = !AMBIGUOUS.has(key) || (ONE_OF_MANY.has(key) && DETERMINERS.has(syllables[at - 1]?.key ?? ''));
  return !isNoun || (syllables[end - 1] as Syllable).end > before || syllables[end]?.capital ? at : end;
}
