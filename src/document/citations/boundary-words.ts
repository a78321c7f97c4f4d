import type { PhraseTree } from '../../vietnamese/phrase-tree.ts';
import { documentTypes } from './document-types.ts';
import { longest, phraseTree, type TokenStream, wordForm } from './tokens.ts';

/** Words that begin a trích yếu after number, date and issuer. `narrow` ones are read only after a date or an issuer. */
const introducers: readonly (readonly [string, 'wide' | 'narrow'])[] = [
  ['về', 'wide'],
  ['về việc', 'wide'],
  ['v/v', 'wide'],
  ['về viêc', 'wide'],
  ['quy định', 'narrow'],
  ['qui định', 'narrow'],
  ['ban hành', 'narrow'],
  ['phê duyệt', 'narrow'],
  ['hướng dẫn', 'narrow'],
  ['sửa đổi', 'narrow'],
  ['sửa đổi, bổ sung', 'narrow'],
  ['sửa đổi, thay thế', 'narrow'],
  ['điều chỉnh, bổ sung', 'narrow'],
  ['bổ sung, sửa đổi', 'narrow'],
  ['thành lập, kiện toàn', 'narrow'],
  ['bổ sung', 'narrow'],
  ['thay thế', 'narrow'],
  ['bãi bỏ', 'narrow'],
  ['công bố', 'narrow'],
  ['thành lập', 'narrow'],
  ['kiện toàn', 'narrow'],
  ['giao chỉ tiêu', 'narrow'],
  ['giao dự toán', 'narrow'],
  ['giao kế hoạch', 'narrow'],
  ['giao nhiệm vụ', 'narrow'],
  ['phân công', 'narrow'],
  ['phân cấp', 'narrow'],
  ['phân bổ', 'narrow'],
  ['công nhận', 'narrow'],
  ['điều chỉnh', 'narrow'],
  ['thông qua', 'narrow'],
  ['triển khai', 'narrow'],
  ['thực hiện', 'narrow'],
  ['tổ chức thực hiện', 'narrow'],
  ['kết luận', 'narrow'],
  ['cụ thể hóa', 'narrow'],
  ['tăng cường', 'narrow'],
  ['đẩy mạnh', 'narrow'],
  ['chấn chỉnh', 'narrow'],
  ['thí điểm', 'narrow'],
  ['tổng kết', 'narrow'],
  ['sơ kết', 'narrow'],
  ['tiếp tục', 'narrow'],
  ['bổ nhiệm', 'narrow'],
  ['cho phép', 'narrow'],
  ['xử phạt', 'narrow'],
  ['xử lý', 'narrow'],
  ['kiểm tra', 'narrow'],
  ['thanh tra', 'narrow'],
  ['quyết định', 'narrow'],
  ['giải quyết', 'narrow'],
  ['thông báo kết luận', 'narrow'],
  ['thông báo ý kiến', 'narrow'],
  ['truyền đạt', 'narrow'],
  ['đính chính', 'narrow'],
  ['đề nghị', 'narrow'],
  ['góp ý', 'narrow'],
  ['trả lời', 'narrow'],
  ['cấp', 'narrow'],
];

export const introducerTree: PhraseTree<'wide' | 'narrow'> = phraseTree(introducers, 'key');

/** Words that no name of an organ or a law holds: a name ends before them. */
const nameStops: readonly string[] = [
  ...introducers.map(([words]) => words),
  'đã',
  'được',
  'có',
  'là',
  'tại',
  'theo',
  'để',
  'nhằm',
  'trong',
  'trên',
  'đối với',
  'với',
  'cho',
  'từ',
  'đến',
  'khi',
  'nếu',
  'do',
  'bởi',
  'vì',
  'như',
  'thì',
  'mà',
  'nên',
  'cần',
  'phải',
  'yêu cầu',
  'giao',
  'xem xét',
  'phù hợp',
  'sau',
  'trước',
  'gồm',
  'bao gồm',
  'nay',
  'này',
  'nói trên',
  'nêu',
  'kèm',
  'ngày',
  'số',
  'năm',
  'chỉ đạo',
  'đồng thời',
  'tới',
  'gửi',
  'chưa',
  'không',
  'vẫn',
  'còn',
  'sẽ',
  'đang',
  'vừa',
  'ký',
  'trình',
  'cùng',
  'cũng',
  'hiện',
  'bị',
  'hoặc',
  'hay',
  'tháng',
  'các',
  'những',
  'một',
  'quản lý',
  'phối hợp',
  'tham mưu',
  'báo cáo',
  'thông báo',
  'chủ trì',
  'nêu trên',
  'ra',
  'lên',
  'xuống',
  'sang',
  'quy định tại',
  'đảm bảo',
  'bảo đảm',
  'qua',
  'rà soát',
  'xây dựng',
  'đánh giá',
  'nghiên cứu',
  'cụ thể',
  'hiệu lực',
  'hiện hành',
  'tiến hành',
  'chịu trách nhiệm',
  'hết',
];

const so = wordForm('số').key;

const nameStopTree: PhraseTree<true> = phraseTree(
  nameStops.map((words) => [words, true] as const),
  'key',
);

export const typeTree: PhraseTree<(typeof documentTypes)[number]> = phraseTree(
  documentTypes.map((type) => [type.name, type] as const),
  'key',
);

/** The same by their letters without marks: a type whose name was misspelt («Nghị đinh số 01/2021/NĐ-CP»). */
export const misspeltTypeTree: PhraseTree<(typeof documentTypes)[number]> = phraseTree(
  documentTypes.filter((type) => !type.law && type.codes.length > 0).map((type) => [type.name, type] as const),
  'bare',
);

/** Words of names that begin like a stop word: «Ban An toàn giao thông», «Công ty TNHH một thành viên». */
const compoundTree: PhraseTree<true> = phraseTree(
  [
    'giao thông',
    'giao dịch',
    'giao lưu',
    'giao nhận',
    'sau đại học',
    'sau thu hoạch',
    'có công',
    'một thành viên',
    'hai thành viên',
    'một cửa',
    'các cơ quan',
    'các doanh nghiệp',
    'các khu',
    'các tổ chức',
    'các tỉnh',
    'các trường',
    'các dân tộc',
    'từ thiện',
    'cho vay',
    'trong nước',
    'cấp nước',
    'cấp thoát nước',
    'cấp cứu',
    'năm tốt',
    'không gian',
    'không quân',
    'không lưu',
    'hiện đại',
    'hiện vật',
    'qua mạng',
    'số hóa',
  ].map((words) => [words, true] as const),
  'key',
);

/** «Hàng không», «Đăng ký», «Trung cấp», «thiết bị», «công trình»: with the word before it, a stop word is half of another. */
const secondHalves: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['không', 'hàng phòng'],
      ['ký', 'đăng thư nhật'],
      ['cấp', 'trung sơ cao cung sự'],
      ['bị', 'thiết trang chuẩn'],
      ['trình', 'công chương quy giáo lộ'],
      ['do', 'tự'],
      ['hành', 'thi vận'],
      ['ra', 'kiểm'],
      ['năm', 'hằng hàng'],
      ['cần', 'chuyên'],
      ['hiện', 'phát thực'],
      ['giao', 'ngoại bàn chuyển'],
      ['hiệu lực', 'có'],
      ['sau', 'đường'],
      ['số', 'dân chỉ kỹ'],
    ] as const
  ).map(([second, firsts]) => [wordForm(second).key, new Set(firsts.split(' ').map((first) => wordForm(first).key))]),
);

/** Introducing words that end a name even when they begin with a capital: «của Bộ Y tế Quy định về …». */
const capitalStopTree: PhraseTree<true> = phraseTree(
  ['về', 'về việc', 'quy định', 'qui định', 'ban hành', 'phê duyệt', 'hướng dẫn', 'sửa đổi'].map((words) => [words, true] as const),
  'key',
);

/**
 * True where a name must end before this token: an introducing word in any case, another stop word in lower case only («Ban Tổ chức»,
 * «Cục Quản lý» hold their capitals).
 */
export function endsName(stream: TokenStream, at: number): boolean {
  const token = stream.tokens[at];
  if (!token?.word) return false;
  if (token.word.capital && !token.word.caps && !longest(stream, at, capitalStopTree, 'key')) return false;
  if (longest(stream, at, compoundTree, 'key')) return false;
  const before = stream.tokens[at - 1];
  if (before?.word && token.gap < 2 && secondHalves.get(token.word.key)?.has(before.word.key)) return false;
  // «Ban Chỉ đạo … về chuyển đổi số»: «số» ends a name only before a number.
  if (token.word.key === so && !stream.tokens[at + 1]?.word?.digits) return false;
  return longest(stream, at, nameStopTree, 'key') !== undefined;
}
