import { endsName } from './boundary-words.ts';
import { lawNames } from './law-names.ts';
import { longest, phraseTree, type Token, type TokenStream, wordForm } from './tokens.ts';

const nameTree = phraseTree(
  lawNames.map((name) => [name, true] as const),
  'bare',
);
const stateTree = phraseTree([['nước Cộng hòa xã hội chủ nghĩa Việt Nam', true] as const, ['nước CHXHCN Việt Nam', true] as const], 'bare');
const lawTypeTree = phraseTree(
  ['Luật', 'Bộ luật', 'Pháp lệnh', 'Các luật'].map((name) => [name, true] as const),
  'bare',
);
const amendmentTree = phraseTree(
  ['sửa đổi', 'bổ sung', 'sửa đổi, bổ sung', 'sửa đổi và bổ sung'].map((words) => [words, true] as const),
  'bare',
);
const mattersTree = phraseTree(
  ['có liên quan đến', 'liên quan đến', 'trong lĩnh vực', 'về'].map((words) => [words, true] as const),
  'bare',
);

/** Words before «luật» that make it no law: pháp luật, kỷ luật, Đại học Luật, Công ty Luật. */
export const notLawAfter: ReadonlySet<string> = new Set([
  'phap',
  'ky',
  'dao',
  'quy',
  'hoc',
  'khoa',
  'ty',
  'phong',
  'nhan',
  'nganh',
  'si',
  'hinh',
  'dan',
  'am',
  'du',
  'gia',
  'hoi',
  'lach',
  'trai',
]);
/** Words after «Luật» that begin no name of one law. */
const noName = new Set(['viet', 'gia', 'su', 'tnhh', 'mot', 'hai', 'quoc', 'nay', 'tren', 'moi', 'cu', 'goc', 'khung', 'ha', 'tp']);
const afterAnd = new Set(['phap', 'cac', 'nhung', 'van', 'quy', 'nghi', 'huong', 'phoi', 'khong', 'chua', 'bao', 'thi', 'to', 'trien']);

function bareOf(token: Token | undefined): string {
  return token?.word?.bare ?? '';
}

const yearWord = wordForm('năm').bare;

/** True where «Luật» at a token cannot be the type of a law. */
export function isOtherLuat(stream: TokenStream, at: number): boolean {
  const before = stream.tokens[at - 1];
  return before?.word !== undefined && (stream.tokens[at] as Token).gap < 2 && notLawAfter.has(before.word.bare);
}

/**
 * Name of a Luật, Bộ luật or Pháp lệnh at the token after the type: the token after it, or undefined where no name stands there. Known
 * names are taken in any case; of an unknown one the first letter must be a capital.
 */
export function readLawName(stream: TokenStream, at: number, typeIsCapital: boolean): number | undefined {
  const first = stream.tokens[at];
  if (!first?.word || first.gap > 2) return undefined;
  return readAmendment(stream, at) ?? readPlainName(stream, at, typeIsCapital);
}

function readPlainName(stream: TokenStream, at: number, typeIsCapital: boolean): number | undefined {
  const first = stream.tokens[at];
  if (!first?.word || first.gap > 2) return undefined;
  const known = longest(stream, at, nameTree, 'bare');
  if (known) {
    const oneSmallWord = known.end === at + 1 && !first.word.capital;
    if (oneSmallWord && !(typeIsCapital && endsWell(stream, known.end))) return undefined;
    if (!typeIsCapital && !first.word.capital && known.end < at + 2) return undefined;
    return readRevision(stream, known.end);
  }
  if (!first.word.capital || noName.has(first.word.bare) || endsName(stream, at)) return undefined;
  const end = readUnknownName(stream, at);
  return end > at ? readRevision(stream, end) : undefined;
}

/** «Luật giá» is a law's name only where no other word follows that would make it «Luật giá cả …». */
function endsWell(stream: TokenStream, at: number): boolean {
  const next = stream.tokens[at];
  return !next?.word || endsName(stream, at) || next.word.bare === 'va';
}

function readUnknownName(stream: TokenStream, at: number): number {
  const { tokens } = stream;
  let end = at;
  while (end < tokens.length && end - at < 14) {
    const token = tokens[end] as Token;
    stream.steps += 1;
    if (token.gap > 1 && end > at && (token.gap === 3 || token.word?.capital)) break;
    if (!token.word) {
      if (token.text === ',' && ['phong', 'chong'].includes(bareOf(tokens[end - 1])) && bareOf(tokens[end + 1]) === 'chong') {
        end += 1;
        continue;
      }
      if ((token.text === '-' || token.text === '–') && tokens[end + 1]?.word && (tokens[end + 1] as Token).gap < 2) {
        end += 1;
        continue;
      }
      break;
    }
    if (token.word.digits) break;
    if (end > at && (endsName(stream, end) || longest(stream, end, lawTypeTree, 'bare'))) break;
    if (token.word.bare === 'va') {
      const next = tokens[end + 1];
      if (!next?.word || next.word.capital || endsName(stream, end + 1) || afterAnd.has(next.word.bare)) break;
    }
    if (token.word.bare === 'cua') break;
    end += 1;
  }
  return end;
}

/** «(sửa đổi)», «(sửa đổi, bổ sung)» after a name. */
function readRevision(stream: TokenStream, at: number): number {
  const { tokens } = stream;
  if (tokens[at]?.text !== '(') return at;
  const words = longest(stream, at + 1, amendmentTree, 'bare');
  return words && tokens[words.end]?.text === ')' ? words.end + 1 : at;
}

/** «sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C», «… của 37 Luật có liên quan đến quy hoạch», «… các luật về thuế». */
function readAmendment(stream: TokenStream, at: number): number | undefined {
  const { tokens } = stream;
  const verb = longest(stream, at, amendmentTree, 'bare');
  if (!verb) return undefined;
  let law = verb.end;
  while (law < verb.end + 24 && law < tokens.length) {
    const token = tokens[law] as Token;
    stream.steps += 1;
    if (token.gap === 3 || token.text === ';' || token.text === '.') return undefined;
    if (longest(stream, law, lawTypeTree, 'bare')) break;
    law += 1;
  }
  let end: number | undefined;
  for (let count = 0; count < 20; count += 1) {
    const type = longest(stream, law, lawTypeTree, 'bare');
    if (!type) break;
    const matter = longest(stream, type.end, mattersTree, 'bare');
    const name = matter ? readMatter(stream, matter.end) : readPlainName(stream, type.end, true);
    if (!name) break;
    end = name;
    law = name;
    if (tokens[law]?.text === ',') law += 1;
    if (bareOf(tokens[law]) === 'va') law += 1;
    if (law === name) break;
    // «… của Luật A và Điều 121 của Luật B»
    if (bareOf(tokens[law]) === 'dieu' && tokens[law + 1]?.word?.digits && bareOf(tokens[law + 2]) === 'cua') law += 3;
  }
  return end;
}

function readMatter(stream: TokenStream, at: number): number {
  const { tokens } = stream;
  let end = at;
  while (end < tokens.length && end - at < 10) {
    const token = tokens[end] as Token;
    if (!token.word || token.gap > 1 || (end > at && endsName(stream, end))) break;
    end += 1;
  }
  return end;
}

/** Hiến pháp is a citation with its year or the name of the State. */
export function readConstitution(stream: TokenStream, at: number): number | undefined {
  const state = longest(stream, at, stateTree, 'bare');
  if (state) return state.end;
  const next = stream.tokens[at];
  if (next && /^19\d\d$|^20\d\d$/.test(next.text)) return at;
  return bareOf(next) === yearWord && /^19\d\d$|^20\d\d$/.test(stream.tokens[at + 1]?.text ?? '') ? at : undefined;
}
