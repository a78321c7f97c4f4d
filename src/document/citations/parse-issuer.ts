import type { PhraseTree } from '../../vietnamese/phrase-tree.ts';
import { endsName, typeTree } from './boundary-words.ts';
import type { CitationSystem } from './citation.ts';
import { fields, organHeads, organNames, posts, provinces, territories } from './issuers.ts';
import { longest, phraseTree, type Token, type TokenStream, wordForm } from './tokens.ts';

/** Cơ quan ban hành as read from prose. */
export interface Issuer {
  /** Token index after it. */
  readonly end: number;
  /** Part of a symbol that the name stands for, where it is in the table. */
  readonly code?: string;
  readonly system?: CitationSystem;
  /** True where the grammar knows the end of the name, false where it stopped at a word that no name holds. */
  readonly certain: boolean;
}

interface Named {
  readonly code?: string;
  readonly system?: CitationSystem;
}

const named: PhraseTree<Named> = phraseTree<Named>(
  [
    ...organNames.map((organ) => [organ.name, organ] as const),
    ...fields.flatMap((field): (readonly [string, Named])[] => [
      [`Bộ ${field.name}`, { code: field.codes?.[0], system: 'nha_nuoc' }],
      [`Sở ${field.name}`, { system: 'nha_nuoc' }],
      [`Phòng ${field.name}`, { system: 'nha_nuoc' }],
    ]),
  ],
  'bare',
);
const fieldTree = phraseTree(
  fields.map((field) => [field.name, true] as const),
  'bare',
);
const postTree = phraseTree(
  posts.map((post) => [post, true] as const),
  'bare',
);
const headTree = phraseTree(
  organHeads.map((head) => [head, true] as const),
  'bare',
);
const territoryTree = phraseTree(
  territories.map((unit) => [unit, true] as const),
  'bare',
);
const provinceTree = phraseTree(
  provinces.map((place) => [place, true] as const),
  'bare',
);
const termTree = phraseTree(
  ['khóa', 'nhiệm kỳ', 'lần thứ'].map((word) => [word, true] as const),
  'bare',
);

const longestName = 28;

/** Heads whose name ends with a place: «UBND», «Hội đồng nhân dân», «Tỉnh ủy», «Công an», … */
const local = new Set([
  'ubnd',
  'ub',
  'ubhc',
  'hdnd',
  'nhan dan',
  'tinh uy',
  'thanh uy',
  'huyen uy',
  'quan uy',
  'thi uy',
  'dang bo',
  'dang uy',
  'cong an',
  'hanh chinh',
]);

function bareOf(token: Token | undefined): string {
  return token?.word?.bare ?? '';
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '–' || token.text === '—');
}

/** A number or term in Roman or Arabic figures after «khóa», «nhiệm kỳ», «lần thứ». */
function isFigure(token: Token | undefined): boolean {
  if (!token?.word) return false;
  return /^[IVXLivxl]+$/.test(token.text) || token.word.digits || ordinals.has(token.word.key);
}

const ordinals = new Set(['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word) => wordForm(word).key));

/** «khóa XI», «(khóa XI)», «nhiệm kỳ 2020 - 2025», «lần thứ XIII» after the name of a committee or a council. */
function readTerm(stream: TokenStream, at: number): number {
  const { tokens } = stream;
  let end = at;
  for (let count = 0; count < 3; count += 1) {
    const first = tokens[end];
    if (!first || first.gap === 3) break;
    const bracket = first.text === '(';
    const from = bracket ? end + 1 : tokens[end]?.text === ',' ? end + 1 : end;
    const word = longest(stream, from, termTree, 'bare');
    if (!word || !isFigure(tokens[word.end])) break;
    let next = word.end + 1;
    while (isFigure(tokens[next]) && !tokens[next]?.word?.digits && next < word.end + 4) next += 1;
    if (isDash(tokens[next]) && isFigure(tokens[next + 1])) next += 2;
    if (bracket) {
      if (tokens[next]?.text !== ')') break;
      next += 1;
    }
    end = next;
  }
  return end;
}

/** A run of capitalised words, figures and hyphens between them: a place's name. */
function readCapitals(stream: TokenStream, at: number, most = 6): number {
  const { tokens } = stream;
  let end = at;
  while (end < tokens.length && end - at < most) {
    const token = tokens[end] as Token;
    stream.steps += 1;
    if (token.gap === 3) break;
    if (token.word) {
      if (
        !(token.word.capital || (token.word.digits && end === at && token.text.length <= 2)) ||
        endsName(stream, end) ||
        isDocument(stream, end)
      )
        break;
      // A line that begins with a capital may be another line's beginning.
      if (token.gap === 2) break;
      end += 1;
    } else if (
      isDash(token) &&
      end > at &&
      tokens[end + 1]?.word?.capital &&
      token.gap < 2 &&
      token.gap === (tokens[end + 1] as Token).gap &&
      token.gap === 0
    )
      end += 1;
    else if (
      (token.text === "'" || token.text === '’') &&
      token.gap === 0 &&
      tokens[end + 1]?.gap === 0 &&
      end > at &&
      tokens[end + 1]?.word
    )
      end += 2;
    else break;
  }
  return end;
}

/** A document begins here: its type with «số» or a number after it. */
export function isDocument(stream: TokenStream, at: number): boolean {
  if (!stream.tokens[at]?.word) return false;
  const type = longest(stream, at, typeTree, 'key');
  if (!type) return false;
  const next = stream.tokens[type.end];
  if (next?.word?.digits || next?.word?.key === so) return true;
  return (stream.tokens[at] as Token).word?.capital === true && type.value.law !== true
    ? true
    : type.value.law === true && next?.word?.capital === true;
}

const so = wordForm('số').key;

/** «tỉnh Thanh Hóa», «thành phố», «TP. HCM», «huyện A, tỉnh B», «Hà Nội», «cấp tỉnh», «các tỉnh». */
function readPlace(stream: TokenStream, at: number): number {
  const { tokens } = stream;
  let end = at;
  for (let level = 0; level < 3; level += 1) {
    let from = end;
    if (level > 0 && tokens[from]?.text === ',' && longest(stream, from + 1, territoryTree, 'bare')) from += 1;
    else if (level === 0 && ['cac', 'cap'].includes(bareOf(tokens[from])) && longest(stream, from + 1, territoryTree, 'bare')) from += 1;
    const unit = longest(stream, from, territoryTree, 'bare');
    const head = tokens[from];
    if (!head || head.gap === 3 || (head.gap === 2 && head.word?.capital)) break;
    if (unit && (level === 0 || from > end || !isDocument(stream, from))) {
      let name = unit.end;
      if (isAbbreviation(tokens[name - 1]) && tokens[name]?.text === '.' && tokens[name]?.gap === 0 && tokens[name + 1]?.word?.capital)
        name += 1;
      const known = tokens[name]?.gap === 2 && tokens[name]?.word?.capital ? undefined : longest(stream, name, provinceTree, 'bare');
      const capitals =
        known && tokens[name]?.word?.capital !== false && !tokens[known.end]?.word?.capital ? known.end : readCapitals(stream, name);
      const stop = Math.max(known ? known.end : name, capitals);
      if (level > 0 && stop === name) break;
      end = stop;
      if (stop === name) break;
    } else if (level === 0) {
      const known = longest(stream, from, provinceTree, 'bare');
      const capitals = tokens[from]?.word?.capital && !tokens[from]?.word?.caps ? readCapitals(stream, from) : from;
      end = Math.max(end, known ? known.end : from, capitals);
      if (end === at) break;
    } else break;
  }
  return end;
}

/** «(UBND)» inside a name that goes on after it. */
function readGloss(stream: TokenStream, at: number): number {
  const { tokens } = stream;
  if (tokens[at]?.text === '(' && tokens[at + 1]?.word?.caps && tokens[at + 2]?.text === ')' && readPlace(stream, at + 3) > at + 3)
    return at + 3;
  return at;
}

/** A free name: words up to one that no name holds; «và», commas and brackets only where the name surely goes on. */
function readFreeName(stream: TokenStream, at: number): number {
  const { tokens } = stream;
  let end = at;
  while (end < tokens.length && end - at < longestName) {
    const token = tokens[end] as Token;
    stream.steps += 1;
    if (token.gap === 3 || (token.gap === 2 && end > at && (token.word?.capital || !token.word))) break;
    if (!token.word) {
      const next = tokens[end + 1];
      if (
        isDash(token) &&
        next?.word &&
        (next.word.capital || next.word.digits || token.gap === 0) &&
        next.gap < 2 &&
        !endsName(stream, end + 1)
      ) {
        end += 1;
        continue;
      }
      if (
        (token.text === '&' || token.text === "'" || token.text === '’') &&
        next?.word &&
        next.gap < 2 &&
        end > at &&
        (token.text === '&' || (token.gap === 0 && next.gap === 0))
      ) {
        end += 1;
        continue;
      }
      if (token.text === '.' && token.gap === 0 && next?.word?.capital && isAbbreviation(tokens[end - 1])) {
        end += 1;
        continue;
      }
      // «phòng, chống tội phạm», «phòng cháy, chữa cháy», «cứu nạn, cứu hộ»
      const pair = `${bareOf(tokens[end - 1])} ${bareOf(next)}`;
      if (token.text === ',' && (pair === 'phong chong' || pair === 'chay chua' || pair === 'nan cuu')) {
        end += 1;
        continue;
      }
      const gloss = readGloss(stream, end);
      if (gloss > end) {
        end = gloss;
        continue;
      }
      break;
    }
    if (endsName(stream, end) && !(end > at && takesVerb(tokens[end - 1], token, tokens[end + 1]))) break;
    if (
      end > at &&
      isDocument(stream, end) &&
      !(token.word.capital && ['ban', 'vu', 'cuc', 'phong', 'so', 'bo'].includes(bareOf(tokens[end - 1])))
    )
      break;
    if (token.word.bare === 'va' || token.word.bare === 'cua') {
      const next = tokens[end + 1];
      if (!next?.word || endsName(stream, end + 1) || isDocument(stream, end + 1)) break;
      if (
        token.word.bare === 'va' &&
        ((!next.word.capital && !further.has(`${next.word.bare} ${bareOf(tokens[end + 2])}`)) ||
          longest(stream, end + 1, named, 'bare') ||
          longest(stream, end + 1, headTree, 'bare'))
      )
        break;
      if (token.word.bare === 'cua' && !longest(stream, end + 1, headTree, 'bare') && !longest(stream, end + 1, named, 'bare')) break;
    }
    end += 1;
  }
  return end;
}

/** «Ban Tổ chức», «Ban Chỉ đạo», «Cục Quản lý», «Ban Tuyên giáo» in lower-case texts: the verb after its head is part of the name. */
function takesVerb(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (['ban', 'cuc', 'vu', 'phong'].includes(bareOf(before)) && bareOf(token) !== 'hanh') return true;
  return headsOfWork.has(bareOf(before)) && works.has(`${bareOf(token)} ${bareOf(next)}`);
}

/** Last words of heads that a verb may follow in lower case: «Trung tâm quản lý», «Viện nghiên cứu», «Công ty cổ phần xây dựng». */
const headsOfWork = new Set([
  'tam',
  'vien',
  'truong',
  'ty',
  'phan',
  'quan',
  'to',
  'dong',
  'doan',
  'may',
  'bo',
  'va',
  'tu',
  'dao',
  'nghiep',
  'vien',
  'doi',
  'huy',
]);
const works = new Set([
  'quan ly',
  'xay dung',
  'nghien cuu',
  'danh gia',
  'kiem tra',
  'thanh tra',
  'xu ly',
  'to chuc',
  'phoi hop',
  'thuc hien',
  'chi dao',
  'huong dan',
  'dieu chinh',
  'thi hanh',
  'tham muu',
]);

/** What goes on a name after «và» in lower case: «phòng cháy, chữa cháy và cứu nạn, cứu hộ». */
const further = new Set([
  'cuu nan',
  'cuu ho',
  'tim kiem',
  'phat trien',
  'dao tao',
  'truyen hinh',
  'moi truong',
  'xa hoi',
  'gia dinh',
  'du lich',
  'cong nghe',
  'dau tu',
  'kiem dinh',
  'bao ve',
  'chua chay',
  'phong chay',
  'tai dinh',
  'giai phong',
  'kinh doanh',
  'dich vu',
  'thuong mai',
  'xay dung',
  'van tai',
  'ke hoach',
  'tre em',
  'kiem dich',
  'an ninh',
  'hai dao',
  'nong thon',
  'khoang san',
  'do luong',
  'chat luong',
]);

function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && ['tp', 't', 'tx', 'q', 'p', 'h', 'tt'].includes(bareOf(token));
}

/** Committees that carry their matter in the name: «Ban Chỉ đạo quốc gia về chuyển đổi số». */
const matters = new Set(['chi dao', 'quoc gia']);

function carriesMatter(stream: TokenStream, at: number, end: number): boolean {
  let previous = '';
  for (let index = at; index < end; index += 1) {
    const bare = bareOf(stream.tokens[index]);
    if (matters.has(`${previous} ${bare}`)) return true;
    previous = bare;
  }
  return false;
}

/**
 * «về X» after a Ban Chỉ đạo or a national committee is part of its name where the title follows with an introducing word of its own, or
 * where the body is the nation's or the centre's and nothing else introduces the matter.
 */
function readMatter(stream: TokenStream, at: number, end: number): number {
  const { tokens } = stream;
  if (bareOf(tokens[end]) !== 've' || bareOf(tokens[end + 1]) === 'viec' || !carriesMatter(stream, at, end)) return end;
  let next = end + 1;
  while (next < tokens.length && next - end < 16) {
    const token = tokens[next] as Token;
    stream.steps += 1;
    if (token.gap > 1) break;
    if (!token.word) {
      if (token.text === ',' && next < end + 4 && ['chong', 'chua'].includes(bareOf(tokens[next + 1]))) {
        next += 1;
        continue;
      }
      if (isDash(token)) {
        next += 1;
        continue;
      }
      break;
    }
    if (endsName(stream, next) || isDocument(stream, next)) break;
    next += 1;
  }
  const last = bareOf(tokens[next]);
  const titled =
    last === 've' ||
    ['ban hanh', 'phe duyet', 'trien khai', 'huong dan', 'thuc hien', 'quy dinh'].includes(`${last} ${bareOf(tokens[next + 1])}`);
  const central = ['quoc gia', 'trung uong'].includes(`${bareOf(tokens[end - 2])} ${bareOf(tokens[end - 1])}`);
  return titled || central ? next : end;
}

/** «Tòa án nhân dân huyện A, tỉnh B»: a smaller unit's name goes on with the larger one. */
function readLargerUnit(stream: TokenStream, at: number, end: number): number {
  const { tokens } = stream;
  if (tokens[end]?.text !== ',' || (tokens[end + 1]?.gap ?? 3) > 1) return end;
  if (!['tinh', 'huyen', 'quan', 'thanh', 'tp'].includes(bareOf(tokens[end + 1]))) return end;
  let inner = false;
  for (let index = at; index < end; index += 1) {
    if (['xa', 'phuong', 'tran', 'huyen', 'quan', 'pho'].includes(bareOf(tokens[index])) && tokens[index]?.word?.capital === false)
      inner = true;
  }
  const unit = inner ? longest(stream, end + 1, territoryTree, 'bare') : undefined;
  const place = unit ? readCapitals(stream, unit.end) : 0;
  return unit && place > unit.end ? place : end;
}

/** One organ or post at a token. `strict` takes only what a table or a known head begins. */
export function readOrgan(stream: TokenStream, at: number, strict = false): Issuer | undefined {
  const organ = readOneOrgan(stream, at, strict, 0);
  if (!organ) return undefined;
  const end = readLargerUnit(stream, at, organ.end);
  return end > organ.end ? { ...organ, end } : organ;
}

function readOneOrgan(stream: TokenStream, at: number, strict: boolean, depth: number): Issuer | undefined {
  const { tokens } = stream;
  const first = tokens[at];
  if (!first?.word || depth > 4) return undefined;

  const known = longest(stream, at, named, 'bare');
  const post = longest(stream, at, postTree, 'bare');
  const head = longest(stream, at, headTree, 'bare');

  if (post && (!known || known.end < post.end + 1) && !(head && head.end > post.end)) {
    const organ = tokens[post.end]?.gap === 3 ? undefined : readOneOrgan(stream, post.end, true, depth + 1);
    if (organ) return organ.code?.startsWith('B') || organ.code === 'NHNN' ? organ : { ...organ, code: organ.code };
    const place = readPlace(stream, post.end);
    if (place > post.end) return { end: readTerm(stream, place), certain: true };
    if (strict) return undefined;
    const end = readFreeName(stream, post.end);
    return end > post.end ? { end, certain: false } : { end: post.end, certain: false };
  }
  if (known && !(head && head.end > known.end)) {
    let end = known.end;
    if (known.value.system === 'dang' && known.value.code === 'TW') end = readTerm(stream, end);
    else if (known.value.system === 'quoc_hoi') end = readTerm(stream, end);
    else if (known.value.code === undefined || ['KBNN', 'BHXH', 'TTNN'].includes(known.value.code))
      end = Math.max(end, readPlace(stream, readGloss(stream, end)));
    else if (isDash(tokens[end]) && tokens[end]?.gap === 0) end = readFreeName(stream, end);
    return { end, code: known.value.code, system: known.value.system, certain: true };
  }
  if (!head && strict) return undefined;
  if (head) {
    const words = tokens.slice(at, head.end).map(bareOf);
    const tail = words.slice(-2).join(' ');
    const unitFollows =
      /^(?:dang uy|dang bo|cong an)$/.test(tail) &&
      (['khoi', 'cac', 'quan', 'bo', 'chinh', 'truong'].includes(bareOf(tokens[head.end])) ||
        longest(stream, head.end, headTree, 'bare') !== undefined);
    if (!unitFollows && (local.has(tail) || local.has(words[words.length - 1] as string))) {
      const from = readGloss(stream, head.end);
      let place = readPlace(stream, from);
      if (place === from && from > head.end) place = head.end;
      if (place > head.end || isNameEnd(stream, head.end)) {
        return { end: readTerm(stream, Math.max(place, head.end)), ...localCode(words), certain: true };
      }
    }
    const field = longest(stream, head.end, fieldTree, 'bare');
    if (field && ['so', 'phong', 'bo', 'chi cuc', 'thanh tra'].includes(words.join(' '))) {
      return { end: Math.max(field.end, readPlace(stream, field.end)), certain: true };
    }
    if (longest(stream, head.end, headTree, 'bare') && !strict) {
      const inner = readOneOrgan(stream, head.end, true, depth + 1);
      if (inner?.certain) return { ...inner, certain: true };
    }
    const end = readFreeName(stream, head.end);
    const matter = readMatter(stream, at, end);
    if (strict && end === head.end && words.length === 1 && !tokens[at]?.word?.capital) return undefined;
    return { end: readTerm(stream, Math.max(end, matter)), ...localCode(words), certain: false };
  }
  if (!first.word.capital || endsName(stream, at) || isDocument(stream, at)) return undefined;
  const end = readFreeName(stream, at);
  return end > at ? { end: readTerm(stream, end), certain: false } : undefined;
}

/** After a local organ without a place: the name ends where the sentence, a clause or a title begins. */
function isNameEnd(stream: TokenStream, at: number): boolean {
  const token = stream.tokens[at];
  return !token?.word || token.gap > 1 || endsName(stream, at) || !token.word.capital;
}

function localCode(words: readonly string[]): Named {
  const name = words.join(' ');
  if (name === 'ubnd' || name === 'uy ban nhan dan') return { code: 'UBND', system: 'nha_nuoc' };
  if (name.includes('hdnd') || name.includes('hoi dong nhan dan')) return { code: 'HĐND', system: 'nha_nuoc' };
  if (
    /^(?:tinh|thanh|huyen|quan|thi) uy$/.test(name) ||
    /^(?:ban thuong vu|ban chap hanh|btv|bch|dang|dang bo|dang uy|ban can su(?: dang)?|chi bo|dang doan)$/.test(name)
  ) {
    return { code: /^(?:tinh|thanh) uy$/.test(name) ? 'TU' : undefined, system: 'dang' };
  }
  return {};
}

/**
 * Cơ quan ban hành at a token, after «của». A joint document's issuers («Bộ A và Bộ B», «liên Bộ: A – B») are taken together; of another
 * document only the first.
 */
export function readIssuer(stream: TokenStream, at: number, joint: boolean): Issuer | undefined {
  const { tokens } = stream;
  if (tokens[at]?.gap === 3) return undefined;
  let from = at;
  let members = joint;
  let bareFields = false;
  if (bareOf(tokens[at]) === 'lien' && ['bo', 'so', 'nganh', 'co'].includes(bareOf(tokens[at + 1]))) {
    members = true;
    const colon = tokens[at + 2]?.text === ':';
    bareFields = true;
    if (colon) from = at + 3;
    else if (bareOf(tokens[at + 1]) === 'bo' || bareOf(tokens[at + 1]) === 'so') from = at + 1;
    else from = bareOf(tokens[at + 1]) === 'co' ? at + 3 : at + 2;
    if (isDash(tokens[from]) || tokens[from]?.text === ':') from += 1;
  }
  let first = readMember(stream, from, bareFields, false);
  if (!first && from > at) return { end: from, certain: false };
  if (!first) return undefined;
  // «Sở Tài chính - Sở Y tế»: a dash before another organ joins without more ado.
  if (isDash(tokens[first.end]) && tokens[first.end]?.gap === 1 && longest(stream, first.end + 1, named, 'bare')) members = true;
  if (!members) return first;
  for (let count = 0; count < 8; count += 1) {
    let next = first.end;
    if (tokens[next]?.text === ',' || isDash(tokens[next]) || tokens[next]?.text === '/') next += 1;
    if (['va', 'voi'].includes(bareOf(tokens[next]))) next += 1;
    if (next === first.end || (tokens[next]?.gap ?? 3) > 1 || isDocument(stream, next)) break;
    const member = readMember(stream, next, bareFields, true);
    if (!member) break;
    first = { end: member.end, certain: first.certain && member.certain };
  }
  return first;
}

function readMember(stream: TokenStream, at: number, bareFields: boolean, strict: boolean): Issuer | undefined {
  if (bareFields) {
    const field = longest(stream, at, fieldTree, 'bare');
    if (field) return { end: field.end, certain: true };
  }
  return readOrgan(stream, at, strict);
}
