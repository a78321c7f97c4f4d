import { FREE_SYLLABLES } from './common-words.ts';
import { isCommonWord } from './word-slips.ts';

import { type WordSpan, wordsOf } from './words.ts';

/**
 * Từ láy và chỗ nối: where a word stands twice and is right. `X X` is right for the syllables of `REDUPLICATED`; and where a word that ends in X
 * meets one that begins with it (hành vi | vi phạm).
 */

/** Syllables that are said twice: song song, luôn luôn, dần dần. */
export const REDUPLICATED: ReadonlySet<string> = new Set(
  (
    'ào ầm ba bon bừng cao cay chan chang chạng chăm chằm chầm chậm châu chiều chốc chung chuyên cỏn cuồn cười dài dần dằng dịu đau đay đăm đằng đen đều đêm đỏ đời đùng đứng ' +
    'gần gườm hao hây hằng hầm hì hiu hơi hun khăng khe khít kìn lác làng lăm lâng lầm lần lâu lẳng liên lòng lơ luôn lừ mai mãi mãn mang mênh mòn mới mỗi ' +
    'nao năm nâng ngày ngăm người nhà nhan nhàn nhẹ nhiều nho nhỏ nơi nườm oang om phăng phơn phừng quay quanh rành râm rần riêng ròng rưng rười sáng sau sè sinh sòng song suốt ' +
    'tà tài tận tầng tấp tầm tất tênh thanh thăm thênh thi thoang thon thường thượng tiếp tim tràn trăng trùng từ tư tưng từng vài vàng vang vằng vèo việc vừa vui xa xanh xăm xấp xinh xoành ' +
    'ùn ngùn nghi thao đùng tít tưng rộn xôn sừng văng thình phây vụt'
  ).split(' '),
);

interface Seam {
  /** The doubled syllable. */
  readonly word: string;
  /** What stands before it in words that end in it. */
  readonly before: readonly string[];
  /** What stands after it in words that begin with it. */
  readonly after: readonly string[];
}

/** A line is `X: a b c | d e f`: a X, b X, c X are words, and X d, X e, X f. */
const SEAMS = `
an: bình công đồng trị phủ | ninh toàn sinh ủi cư dân
bảo: đảm thông hung | vệ đảm mật hiểm trợ hộ dưỡng tồn trì quản lưu
bản: văn cơ tài xuất ấn phiên kịch nhật địa | thân đồ án sắc chất quyền vẽ tin ghi sao
bàn: địa bản bạc luận thông | giao bạc luận ghế hành về
báo: thông tin nhật tờ cảnh dự khai | cáo chí đài động hiệu tin giấy
bộ: đảng cán toàn đồng nội tiến sơ đường cục | đội máy phận môn trưởng tài chỉ luật công quốc y tư nội giáo khoa kế xây lao ngoại nông luật
biến: phổ diễn chuyển tai chế | động đổi cố chuyển pháp thành tướng
bố: phân công tuyên | trí ráp phòng mẹ cáo
cấp: trung sơ cao phân nâng khẩn cung trợ xuống bao thứ cùng chuyển tiếp đẳng | ủy xã tỉnh huyện trên dưới cứu bách phép phát thiết giấy độ bộ trưởng đổi kinh
chế: quy cơ hạn thể biên pháp khống cưỡng ức | độ tạo biến tài định xuất
chính: hành tài bưu chân liêm nghiêm trung | sách trị phủ quyền thức đáng xác quy
chỉ: địa tiêu đình tín chứng báo | đạo thị tiêu huy định số dẫn có còn được là đến
chức: công viên tổ quan cán chủ | năng danh vụ trách sắc nghiệp vị
chủ: dân tự nhân làm gia | tịch trì trương động yếu quyền nhiệm thể đầu
chung: nói của việc góp | tay sức quy một cư kết
công: thi gia ủy nhân tiến thành khởi phân nhiệm dân | tác an trình chức bố dân nghiệp khai nhân ty nghệ đoàn viên cụ tư
cơ: nguy thời hữu động thi | quan sở bản cấu chế hội động giới
cụ: dụng công nông | thể già bà
danh: chức địa hư đích vinh nổi thi ghi | sách hiệu mục nghĩa tiếng dự lam
dân: nhân công nông cư người toàn nhà quốc | số quân tộc cư chủ sự vận
diện: đại toàn phương giao đối nhận hiện | tích mạo rộng
dịch: giao phiên chiến lao thông | vụ bệnh tễ chuyển
doanh: kinh liên hợp | nghiệp thu nhân trại
dụng: sử áp tín ứng tác công tuyển vận lợi tận | cụ ý
đại: hiện vĩ tứ thời | diện biểu hội học đoàn lý dịch tá
đạo: lãnh chỉ nhân vỉa | đức lý tạo tràng
đảng: của cấp chi trong | viên ủy bộ
đất: ruộng đền cấp giá nhà | đai nước nông ở
đầu: bắt ban bước đứng dẫn cầm hàng | tư tiên năm vào ra đàn mối người
địa: thổ trận nội thực | phương bàn điểm chính giới danh vị hình chất
điểm: địa thời đặc trọng quan kiểm ưu nhược cao thí | a b c d đ e nóng số hẹn tin
định: quy quyết nghị xác ổn thẩm nhất chỉ nhận khẳng ấn kiên dự | hướng kỳ mức cư danh giá
độ: chế mức tốc trình tiến nhiệt thái | tuổi cao bền ẩm
đội: quân bộ tổ | ngũ viên trưởng tuyển
đồng: hội cộng hợp bất tương | bộ bào chí thời ý nhất ruộng bằng
động: hoạt lao hành tác vận chủ phát biến huy cơ khởi bạo | viên lực vật đất cơ thái
đời: cuộc suốt trọn ra | sống tư
gia: quốc tham chuyên tăng | đình nhập tăng hạn cố súc đình công
giá: đánh đơn trị thẩm định vật tham | trị cả thành rẻ bán
giao: bàn chuyển ngoại trao chuyển | thông dịch cho nhiệm ban lưu nộp đất tiếp
giới: thế địa biên ranh cơ | hạn thiệu tính trẻ
gian: thời không trung dân | lận dối nan hàng
hạn: thời quyền hữu giới gia kỳ | chế hán mức
hành: ban thi tiến chấp thực vận điều hiện bộ | vi chính động lang khách nghề trình
hiện: thực thể phát biểu xuất | đại nay hành có trạng tượng thực vật
hiệu: thương tín danh ký nhãn có | quả lực trưởng suất
hình: tình loại địa mô vô truyền điển | thức thành sự ảnh tượng dạng
hóa: văn hàng tiêu xã thoái | chất đơn học giá đá
hoạch: kế quy | định
hội: xã quốc cơ lễ đại giao | đồng nghị nhập thảo viên họp trường chợ nông
hợp: phối tổng kết phù tập liên thích trường | tác đồng lý pháp nhất lệ
huy: chỉ phát | động chương hiệu hoàng
khai: công triển | thác mạc báo trương giảng
khoa: y bác nha | học giáo
không: có hay hàng | khí gian chỉ có được phải quân
kết: tổng sơ liên đoàn cam ký kiểm gắn đúc tập | quả hợp luận nối thúc cấu nạp quốc
kỳ: thời định học nhiệm | hạn họp thi vọng
kiến: ý sáng dự chứng phong | nghị thức trúc thiết quốc
kinh: thần đông bắc | tế phí doanh nghiệm
lao: khoai | động công xao
lập: thành độc thiết đối công trung lấy | dự quy kế pháp hồ danh trình biên
liên: thường mặt | quan kết tục hệ tịch ngành doanh hợp
lĩnh: thống cương | vực hội lương
loại: phân chủng các nhiều xếp | hình bỏ trừ
lực: nỗ hiệu năng áp động thủy nguồn nhân bạo nghị tiềm thế | lượng
lượng: chất lực số khối năng sản dung | hóa giá mưa
luật: pháp kỷ quy các dự âm | sư pháp an đất
lý: quản xử đại tâm vật hợp pháp địa quản | luận do lịch tưởng thuyết
mạnh: đẩy sức lành | mẽ thường dạn
mặt: bề có bộ gương vắng | bằng trận hàng nước
minh: thông xác văn chứng liên thanh | bạch họa
mới: đổi nông cái | là được có đây
năm: hằng hàng trong mỗi các mười hai một | học năm nay qua tới trước sau tháng mươi
năng: chức khả kỹ tài tiềm | lực lượng suất động
nghị: đề hội kiến | quyết định lực án viên
nghiệp: sự doanh công nông lâm nghề tốt | vụ đoàn dư
ngày: hàng hằng mỗi trong | càng nay ngày
ngành: các liên toàn cấp | nghề y giáo công
người: con mọi mỗi nhiều dân | dân lao đứng người nghèo có
nhân: cá công nguyên nạn bệnh tư chủ danh thân doanh pháp quân tội chứng | dân viên lực sự rộng dịp đạo khẩu
nhiệm: trách chủ bổ tín bãi miễn kiêm đảm | vụ kỳ
nhà: nước ngôi ở về của | nước trường ở máy cửa văn đất
nội: hà nghị khối | dung bộ vụ chính địa thành ngoại
nông: nhà khuyến công | nghiệp dân thôn sản
nước: nhà đất cả trong cấp thoát nguồn | ngoài sạch ta mặt thải
ngoài: bên nước | ra việc giờ
phẩm: sản thực tác dược chế | chất giá
pháp: biện giải tư hợp phương hiến lập | luật lý lệnh nhân chế
phân: bộ thành | công cấp loại tích bổ vùng bố
phần: góp thành cổ cơ một | lớn mềm thưởng trăm đấu
phát: bột phân xuất | triển hiện huy động sinh hành biểu
phối: chi phân chủ | hợp kết
phòng: quốc văn dự biên phong | chống cháy ngừa bệnh họp thủ
phương: địa đa bốn đối song | án pháp thức tiện hướng
quan: cơ hải tham liên chủ cảnh khách | trọng tâm hệ điểm sát
quân: hải không lục hành toàn | sự đội dân khu nhân
quản: bảo | lý trị
quả: kết hiệu hậu | thật cảm
quốc: tổ trung đế | gia phòng hội tế
quy: nội chính | định hoạch chế trình mô
quyền: chính thẩm chủ phân ủy nhân | hạn lợi
quyết: nghị giải biểu phán | định tâm liệt toán
sách: chính ngân danh | giáo nhiễu
sản: tài sinh thủy nông di bất hải khoáng | xuất phẩm lượng
sinh: học phát vệ hy an thí | viên hoạt sản sống thái
số: dân chỉ một tổng đa | liệu lượng hóa hiệu
soát: kiểm rà | xét vé
sở: cơ trụ các | hữu ban tài tư y nội công xây giáo
sự: nhân quân dân hình thời công | việc nghiệp cố kiện
tác: công hợp đối sáng | động dụng phẩm phong hại
tài: nhân đề trọng | chính sản nguyên liệu trợ năng
tại: tồn hiện | chỗ các điều sao
tạo: đào cải sáng chế lãnh đạo | điều ra thành lập
tâm: quan trung quyết trọng | lý huyết tư linh
tập: học tuyển thực luyện sưu | trung huấn thể hợp quán
tệ: tiền | nạn
tế: kinh y quốc thực | bào nhị
thành: hình hoàn trở cấu chia tạo tiến trưởng | phố lập viên phần tích công thị quả ủy đoàn tựu
thông: giao truyền lưu viễn | tin qua báo thường tư suốt thoáng
thể: cụ tập đoàn tổng chủ có toàn | hiện thao lực chế
thế: thay như vị lợi thay | giới hệ kỷ nào trận
thị: chỉ đô thành siêu | trường xã trấn sát
thi: thực hội dự kỳ | hành công đua tuyển
thức: hình nhận phương chính kiến ý | ăn dậy
thời: kịp đồng tạm | gian điểm hạn kỳ sự tiết
thu: tiếp chỉ nghiệm | hồi hút nhập chi gom phí hoạch ngân
thủ: tuân phòng | tục trưởng tướng đô đoạn
thuộc: trực phụ | tính về lòng thẩm địa
thực: hiện lương xác | hiện tế phẩm thi trạng tiễn
thường: bình khác bồi | xuyên trực vụ niên
thượng: cao | tướng tá nguồn
tích: diện phân thành di | cực hợp lũy
tiến: cải tiên thúc | độ hành bộ trình
tiếp: trực gián | tục nhận cận thu dân theo
tiết: chi thời | kiệm học
tin: thông lòng đưa | học tưởng tức cậy báo
tình: hoàn nhiệt cảm | hình trạng nguyện cảm
tổ: các ban | chức trưởng quốc dân công
toàn: an hoàn bảo | diện bộ quốc dân thể tỉnh xã
toán: thanh quyết dự kế kiểm | học
trách: phụ chuyên khiển | nhiệm
triển: phát | khai lãm vọng
trình: chương quá công quy tờ lộ tiến lập giáo | độ bày duyệt hội cấp
trị: chính giá quản điều | an giá sự
trọng: quan nghiêm chú tôn | tâm điểm yếu
trung: tập miền vực phía vùng và biển | tâm ương học bình thực hạn bộ
trường: nhà môi thị hiện | học hợp lớp
trưởng: bộ thủ xã cục vụ viện hiệu | phòng thành ban đoàn thôn
tư: đầu vật thông dân | nhân vấn pháp liệu tưởng cách duy nhân vấn
tự: trật trình | giác nguyện do chủ động quản nhiên lực
từ: bắt kể đơn | ngày năm đó chối nguồn
ủy: tỉnh đảng cấp thành huyện | ban viên quyền thác
vấn: tư cố | đề đáp
văn: công nhân | bản hóa phòng minh thư
vi: hành phạm | phạm mô
vị: đơn chức địa | trí thế
viên: đảng đoàn thành nhân công giáo hội sinh | chức
vụ: nhiệm dịch phục nghĩa chức nghiệp | việc án trưởng mùa
việc: công làm sự | làm thực tổ
xã: các hợp thị thuộc hợp | hội phường viên
xây: khởi mới | dựng
xuất: sản đề chế | khẩu bản phát hiện sắc cảnh
xử: xét ứng đối | lý phạt
yếu: chủ thiết trọng cơ tất | tố kém
ý: chú đồng góp | kiến thức nghĩa chí
`;

/** The places where two words meet in a syllable that both have. */
export const WORD_SEAMS: ReadonlyMap<string, Seam> = new Map(
  SEAMS.trim()
    .split('\n')
    .map((line) => {
      const [word, rest] = line.split(': ') as [string, string];
      const [before, after] = rest.split(' | ') as [string, string];
      return [word, { word, before: before.split(' '), after: after.split(' ') }];
    }),
);

/** Phrases that repeat words and are right: cứu sinh, cứu đắm; ngày càng ngày. Of two syllables each. */
const REPEATED_PAIRS: ReadonlySet<string> = new Set([
  'từng bước',
  'lần lượt',
  'mỗi người',
  'người người',
  'nhà nhà',
  'ngành ngành',
  'nơi nơi',
  'đời đời',
  'kiếp kiếp',
]);

/** A word, or two or three words, that stand twice in a row. */
export interface DoubledWords {
  /** The second of the two, with the space before it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LONGEST_REPEAT = 4;

/**
 * Words that stand twice in a row with nothing but spaces between, save the legitimate ones. Longer repeats are looked for first. A capital in
 * only one of the two (Đảng đảng) and figures are left alone. Linear in the length of the text.
 */
export function findDoubledWords(text: string): DoubledWords[] {
  const words = wordsOf(text);
  const found: DoubledWords[] = [];
  for (let at = 1; at < words.length; at++) {
    const length = repeatAt(words, at);
    if (length === 0) continue;
    const start = (words[at - 1] as WordSpan).end;
    const end = (words[at + length - 1] as WordSpan).end;
    found.push({ start, end, text: text.slice(start, end) });
    at += length - 1;
  }
  return found;
}

/** How many words from `at` repeat those just before it; 0 for none, or a legitimate one. */
function repeatAt(words: readonly WordSpan[], at: number): number {
  for (let length = Math.min(LONGEST_REPEAT, at); length >= 1; length--) {
    let same = true;
    for (let offset = 0; same && offset < length; offset++) {
      const [first, second] = [words[at - length + offset], words[at + offset]];
      same = second?.joint === 'space' && first?.text === second.text && (offset === 0 || first.joint === 'space');
    }
    if (same) return isLegitimate(words, at, length) ? 0 : length;
  }
  return 0;
}

/** Where one word ends and the next begins with the same syllable: «nhân tạo | tạo ra»; or a noun of its own before such a word: «mỗi tổ | tổ chức». */
function meetsItself(word: string, before: string, after: string): boolean {
  if (!isCommonWord(word, after)) return false;
  return isCommonWord(before, word) || (FREE_SYLLABLES.has(word) && COUNTING.has(before));
}

/** Words of grammar before a noun that begins with the same syllable, whatever stands before them: «xây dựng Huế thành | thành phố». */
const GRAMMAR_SEAMS: Readonly<Record<string, readonly string[]>> = {
  thành: ['phố', 'viên', 'thị', 'lũy', 'phần'],
  bằng: ['khen', 'cấp', 'chứng', 'lái'],
  từ: ['thiện', 'điển'],
};

const COUNTING: ReadonlySet<string> = new Set('mỗi các một những từng hai ba bốn mọi nhiều'.split(' '));

function isLegitimate(words: readonly WordSpan[], at: number, length: number): boolean {
  const word = lowered(words[at]);
  if (words.slice(at, at + length).every(({ text }) => !/\p{L}/u.test(text))) return true;
  if (length === 2) return REPEATED_PAIRS.has(`${word} ${lowered(words[at + 1])}`);
  if (length > 2) return false;
  if (REDUPLICATED.has(word)) return true;
  const seam = WORD_SEAMS.get(word);
  const before = words[at - 1]?.joint === 'space' ? lowered(words[at - 2]) : '';
  const after = words[at + 1]?.joint === 'space' ? lowered(words[at + 1]) : '';
  if (Object.hasOwn(GRAMMAR_SEAMS, word) && GRAMMAR_SEAMS[word]?.includes(after)) return true;
  return (seam?.before.includes(before) && seam.after.includes(after)) || meetsItself(word, before, after);
}

function lowered(word: WordSpan | undefined): string {
  return word ? word.text.normalize('NFC').toLowerCase() : '';
}
