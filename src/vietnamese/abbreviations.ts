/** Một nghĩa của chữ viết tắt. */
export interface AbbreviationSense {
  /** In natural case, as it stands inside a sentence. */
  readonly full: string;
  /** Where this sense holds when there are several: a field, or a neighbour that tells. */
  readonly where?: string;
}

/** Chữ viết tắt hành chính. Types of documents have theirs in the tables of types. */
export interface Abbreviation {
  readonly abbreviation: string;
  /** The usual sense first. */
  readonly senses: readonly AbbreviationSense[];
  /** True when nothing but the context decides: never to be expanded without asking. */
  readonly ambiguous: boolean;
}

const SINGLE = `
ANQG: an ninh quốc gia
ANCT: an ninh chính trị
ANTQ: an ninh Tổ quốc
ANTT: an ninh, trật tự
ATGT: an toàn giao thông
ATTP: an toàn thực phẩm
ATVSTP: an toàn vệ sinh thực phẩm
ATTT: an toàn thông tin
ATVSLĐ: an toàn, vệ sinh lao động
BCĐ: ban chỉ đạo
BCH: ban chỉ huy
BCHTW: Ban Chấp hành Trung ương
BĐKH: biến đổi khí hậu
BHTN: bảo hiểm thất nghiệp
BHXH: bảo hiểm xã hội
BHYT: bảo hiểm y tế
BLHS: Bộ luật Hình sự
BLDS: Bộ luật Dân sự
BLLĐ: Bộ luật Lao động
BTP: Bộ Tư pháp
BTC: Bộ Tài chính
BNV: Bộ Nội vụ
BCA: Bộ Công an
BQP: Bộ Quốc phòng
BYT: Bộ Y tế
BGDĐT: Bộ Giáo dục và Đào tạo
BVĐK: bệnh viện đa khoa
BVMT: bảo vệ môi trường
BVHTTDL: Bộ Văn hóa, Thể thao và Du lịch
CAND: Công an nhân dân
CBCC: cán bộ, công chức
CBCCVC: cán bộ, công chức, viên chức
CBCNV: cán bộ, công nhân viên
CBCS: cán bộ, chiến sĩ
CCHC: cải cách hành chính
CCTTHC: cải cách thủ tục hành chính
CCVC: công chức, viên chức
CĐS: chuyển đổi số
CLB: câu lạc bộ
BTL: Bộ Tư lệnh
BXD: Bộ Xây dựng
TLĐ: Tổng Liên đoàn
CHXHCN: cộng hòa xã hội chủ nghĩa
CNH: công nghiệp hóa
CNTT: công nghệ thông tin
CNCH: cứu nạn, cứu hộ
CCN: cụm công nghiệp
BQL: ban quản lý
AI: trí tuệ nhân tạo
CNXH: chủ nghĩa xã hội
CSDL: cơ sở dữ liệu
CSGT: cảnh sát giao thông
CSHT: cơ sở hạ tầng
CSVC: cơ sở vật chất
CTMTQG: chương trình mục tiêu quốc gia
CTXH: công tác xã hội
CCB: cựu chiến binh
DBHB: diễn biến hòa bình
DLXH: dư luận xã hội
DNNN: doanh nghiệp nhà nước
DNTN: doanh nghiệp tư nhân
DQTV: dân quân tự vệ
DTTS: dân tộc thiểu số
DVC: dịch vụ công
DVCTT: dịch vụ công trực tuyến
ĐBQH: đại biểu Quốc hội
ĐBSCL: đồng bằng sông Cửu Long
ĐTNCSHCM: Đoàn Thanh niên Cộng sản Hồ Chí Minh
ĐVHC: đơn vị hành chính
GCNQSDĐ: giấy chứng nhận quyền sử dụng đất
GDĐT: giáo dục và đào tạo
GDNN: giáo dục nghề nghiệp
GDTX: giáo dục thường xuyên
GPMB: giải phóng mặt bằng
GTNT: giao thông nông thôn
GTVT: giao thông vận tải
GTGT: giá trị gia tăng
GRDP: tổng sản phẩm trên địa bàn
GDP: tổng sản phẩm trong nước
HCNN: hành chính nhà nước
HĐH: hiện đại hóa
HĐND: Hội đồng nhân dân
HĐTV: hội đồng tư vấn
HLHPN: Hội Liên hiệp Phụ nữ
HSSV: học sinh, sinh viên
HTCT: hệ thống chính trị
HTQT: hợp tác quốc tế
HTX: hợp tác xã
KBNN: Kho bạc Nhà nước
KCB: khám bệnh, chữa bệnh
KCN: khu công nghiệp
KDTM: kinh doanh thương mại
KHCN: khoa học và công nghệ
KHĐT: kế hoạch và đầu tư
KHKT: khoa học kỹ thuật
KKT: khu kinh tế
KNTC: khiếu nại, tố cáo
KTNN: Kiểm toán nhà nước
KTTT: kinh tế tập thể
KTXH: kinh tế - xã hội
LĐLĐ: Liên đoàn Lao động
LĐTBXH: lao động - thương binh và xã hội
LLVT: lực lượng vũ trang
LLVTND: lực lượng vũ trang nhân dân
MTQG: mục tiêu quốc gia
MTTQ: Mặt trận Tổ quốc
MTTQVN: Mặt trận Tổ quốc Việt Nam
NCT: người cao tuổi
NHNN: Ngân hàng Nhà nước
NKT: người khuyết tật
NLĐ: người lao động
NNMT: nông nghiệp và môi trường
NNPTNT: nông nghiệp và phát triển nông thôn
NQTW: nghị quyết Trung ương
NSĐP: ngân sách địa phương
NSNN: ngân sách nhà nước
NSTW: ngân sách trung ương
NTM: nông thôn mới
NVQS: nghĩa vụ quân sự
NXB: nhà xuất bản
PBGDPL: phổ biến, giáo dục pháp luật
PCCC: phòng cháy, chữa cháy
PCCCR: phòng cháy, chữa cháy rừng
PCLB: phòng, chống lụt, bão
PCMT: phòng, chống ma túy
PCTN: phòng, chống tham nhũng
PCTT: phòng, chống thiên tai
PTDS: phòng thủ dân sự
PTNT: phát triển nông thôn
PTTH: phát thanh và truyền hình
QCDC: quy chế dân chủ
QĐND: Quân đội nhân dân
QLDA: quản lý dự án
QLĐĐ: quản lý đất đai
QLNN: quản lý nhà nước
QLBVR: quản lý, bảo vệ rừng
QLTT: quản lý thị trường
QLVB: quản lý văn bản
QPAN: quốc phòng, an ninh
QPPL: quy phạm pháp luật
QPTD: quốc phòng toàn dân
QPĐP: quốc phòng địa phương
QSDĐ: quyền sử dụng đất
QHKT: quy hoạch - kiến trúc
SDĐ: sử dụng đất
SHTT: sở hữu trí tuệ
SXKD: sản xuất kinh doanh
TAND: Tòa án nhân dân
TANDTC: Tòa án nhân dân tối cao
TDTT: thể dục, thể thao
TGPL: trợ giúp pháp lý
THADS: thi hành án dân sự
THCS: trung học cơ sở
THPT: trung học phổ thông
TKCN: tìm kiếm cứu nạn
TNCS: Thanh niên Cộng sản
TNGT: tai nạn giao thông
TNMT: tài nguyên và môi trường
TNXH: tệ nạn xã hội
TNLĐ: tai nạn lao động
TPHCM: Thành phố Hồ Chí Minh
TTATGT: trật tự, an toàn giao thông
TTATXH: trật tự, an toàn xã hội
TTHC: thủ tục hành chính
TTĐT: thông tin điện tử
TTXVN: Thông tấn xã Việt Nam
TTHTCĐ: trung tâm học tập cộng đồng
UBKT: Ủy ban Kiểm tra
UBMTTQ: Ủy ban Mặt trận Tổ quốc
UBMTTQVN: Ủy ban Mặt trận Tổ quốc Việt Nam
UBND: Ủy ban nhân dân
UBTVQH: Ủy ban Thường vụ Quốc hội
VBQPPL: văn bản quy phạm pháp luật
VHXH: văn hóa - xã hội
VHTTDL: văn hóa, thể thao và du lịch
VKSND: Viện kiểm sát nhân dân
VKSNDTC: Viện kiểm sát nhân dân tối cao
VPCP: Văn phòng Chính phủ
VPHC: vi phạm hành chính
VPQH: Văn phòng Quốc hội
VSATTP: vệ sinh an toàn thực phẩm
VSMT: vệ sinh môi trường
VLXD: vật liệu xây dựng
XDCB: xây dựng cơ bản
XDĐ: xây dựng Đảng
XHCN: xã hội chủ nghĩa
XHH: xã hội hóa
XKLĐ: xuất khẩu lao động
XPVPHC: xử phạt vi phạm hành chính
BCVT: bưu chính, viễn thông
TTTT: thông tin và truyền thông
VHCS: văn hóa cơ sở
ĐĐBQH: Đoàn đại biểu Quốc hội
SGK: sách giáo khoa
CCCD: căn cước công dân
CMND: chứng minh nhân dân
GPLX: giấy phép lái xe
BĐBP: Bộ đội Biên phòng
BCHQS: ban chỉ huy quân sự
BVTV: bảo vệ thực vật
BTXH: bảo trợ xã hội
CSXH: chính sách xã hội
NHCSXH: Ngân hàng Chính sách xã hội
ĐVTN: đoàn viên, thanh niên
ĐCSVN: Đảng Cộng sản Việt Nam
LHPN: liên hiệp phụ nữ
PCGD: phổ cập giáo dục
TDP: tổ dân phố
TTYT: trung tâm y tế
TCVN: tiêu chuẩn quốc gia
QCVN: quy chuẩn kỹ thuật quốc gia
THTK: thực hành tiết kiệm
THTKCLP: thực hành tiết kiệm, chống lãng phí
AN-QP: an ninh - quốc phòng
CNH-HĐH: công nghiệp hóa, hiện đại hóa
KT-XH: kinh tế - xã hội
KH-CN: khoa học và công nghệ
KT-TV: khí tượng thủy văn
QP-AN: quốc phòng, an ninh
VH-XH: văn hóa - xã hội
VH-TT: văn hóa và thông tin
CT-XH: chính trị - xã hội
GD-ĐT: giáo dục và đào tạo
GD&ĐT: giáo dục và đào tạo
KH&CN: khoa học và công nghệ
KH&ĐT: kế hoạch và đầu tư
LĐ-TB&XH: lao động - thương binh và xã hội
LĐTB&XH: lao động - thương binh và xã hội
NN&PTNT: nông nghiệp và phát triển nông thôn
NN&MT: nông nghiệp và môi trường
PC&CC: phòng cháy và chữa cháy
TN&MT: tài nguyên và môi trường
TT&TT: thông tin và truyền thông
VH&TT: văn hóa và thể thao
VHTT&DL: văn hóa, thể thao và du lịch
R&D: nghiên cứu và phát triển
TP.HCM: Thành phố Hồ Chí Minh
T.Ư: Trung ương
TƯ: Trung ương
TW: Trung ương
T/M: thay mặt
K/T: ký thay
T/L: thừa lệnh
V/v: về việc
đ/c: đồng chí
TTg: Thủ tướng Chính phủ
PTTg: Phó Thủ tướng Chính phủ
PCT: Phó Chủ tịch
PGĐ: Phó Giám đốc
`;

const SEVERAL = `
BTV: ban thường vụ (của cấp ủy) | biên tập viên (báo chí)
BCT: Bộ Chính trị (Đảng) | Bộ Công Thương (ký hiệu của bộ)
CP: Chính phủ (ký hiệu văn bản) | cổ phần (doanh nghiệp)
CT: Chủ tịch (chức vụ) | công ty (doanh nghiệp)
CTr: chương trình (ký hiệu) | chính trị (tên đơn vị)
CĐ: công đoàn (đoàn thể) | cao đẳng (giáo dục) | công điện (ký hiệu văn bản)
CS: cộng sản (Đảng, Đoàn) | cảnh sát (công an) | chính sách (ngân hàng)
CQ: cơ quan (chung) | chính quyền (hệ thống chính trị)
DN: doanh nghiệp (kinh tế) | dạy nghề (giáo dục)
DS: dân sự (tố tụng) | dân số (y tế)
ĐH: đại học (giáo dục) | đại hội (Đảng, đoàn thể)
ĐKKD: đăng ký kinh doanh (kinh tế) | điều kiện kinh doanh (cấp phép)
ĐP: địa phương (chung) | điều phối (văn phòng)
ĐT: đầu tư (kinh tế) | điện thoại (địa chỉ) | đào tạo (giáo dục)
ĐTN: Đoàn Thanh niên (đoàn thể) | đầu tư nước ngoài (kinh tế)
GV: giáo viên (trường phổ thông) | giảng viên (đại học)
HC: hành chính (chung) | hậu cần (quân đội) | hóa chất (công thương)
HĐ: hội đồng (tổ chức) | hợp đồng (dân sự) | hoạt động (chung)
HH: hàng hóa (thương mại) | hiệp hội (tổ chức)
HN: hội nghị (sự kiện) | Hà Nội (địa danh)
HS: học sinh (giáo dục) | hồ sơ (văn thư) | hình sự (tố tụng)
KH: kế hoạch (chung) | khoa học (nghiên cứu)
KT: ký thay (trước chức vụ người ký) | kinh tế (lĩnh vực) | kiểm tra (công tác Đảng) | kỹ thuật (chuyên môn)
KGVX: khoa giáo - văn xã (phòng của văn phòng UBND)
LĐ: lao động (ngành) | lãnh đạo (chức vụ)
MT: môi trường (ngành) | mặt trận (đoàn thể)
NC: nội chính (phòng của văn phòng) | nghiên cứu (chung)
ND: nhân dân (chung) | nông dân (đoàn thể) | nội dung (bảng biểu)
NH: ngân hàng (tài chính) | năm học (giáo dục)
NN: nhà nước (quản lý) | nông nghiệp (ngành)
NS: ngân sách (tài chính) | nhân sự (tổ chức)
NV: nội vụ (ngành) | nhiệm vụ (bảng biểu) | nhân viên (tổ chức)
PC: phòng, chống (thiên tai, tội phạm) | pháp chế (đơn vị)
PT: phát triển (chung) | phổ thông (giáo dục)
PV: phóng viên (báo chí) | phòng vệ (thương mại)
Q: quyền (trước chức vụ) | quận (địa danh)
QH: Quốc hội (cơ quan) | quy hoạch (xây dựng)
QL: quốc lộ (giao thông) | quản lý (chung)
QS: quân sự (quốc phòng) | quyền sử dụng (đất đai)
SV: sinh viên (giáo dục) | sinh vật (khoa học)
TC: tài chính (ngành) | tổ chức (bộ máy) | tiêu chuẩn (kỹ thuật)
TCCB: tổ chức cán bộ (đơn vị) | tiêu chuẩn cơ bản (kỹ thuật)
TCT: tổng công ty (doanh nghiệp) | tổ công tác (tổ chức)
TCTK: Tổng cục Thống kê (cơ quan) | tiêu chuẩn thiết kế (xây dựng)
TH: tổng hợp (phòng, cột) | tiểu học (giáo dục) | thực hiện (bảng biểu)
TL: thừa lệnh (trước chức vụ người ký) | tài liệu (chung) | tỉnh lộ (giao thông)
TM: thay mặt (trước tên tập thể ký) | thương mại (ngành)
TN: thanh niên (đoàn thể) | tài nguyên (ngành) | tự nhiên (khoa học) | thiếu niên (đội)
TP: thành phố (trước địa danh) | trưởng phòng (chức vụ) | thực phẩm (an toàn)
TS: tiến sĩ (học vị) | thủy sản (ngành) | tài sản (chung)
TT: thông tin (ngành) | trung tâm (tổ chức) | thị trấn (địa danh) | thường trực (chức vụ) | thông tư (ký hiệu văn bản) | trật tự (an ninh)
TTr: tờ trình (ký hiệu văn bản) | thanh tra (cơ quan)
TU: Tỉnh ủy hoặc Thành ủy (ký hiệu của Đảng) | trung ương (cách viết sai)
TUQ: thừa ủy quyền (trước chức vụ người ký)
TX: thị xã (địa danh) | thường xuyên (giáo dục, chi ngân sách)
UB: ủy ban (chung)
VHTT: văn hóa và thông tin (phòng cấp huyện, trước 2025) | văn hóa và thể thao (sở của thành phố)
VH: văn hóa (ngành) | vận hành (kỹ thuật)
VP: văn phòng (cơ quan) | vi phạm (pháp luật)
VT: văn thư (nơi nhận) | viễn thông (ngành) | vận tải (giao thông) | vật tư (kế hoạch)
VX: văn xã (phòng của văn phòng)
XD: xây dựng (chung)
YT: y tế (ngành)
`;

function rows(text: string): [string, string][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    });
}

function senseOf(text: string): AbbreviationSense {
  const match = /^(.*) \(([^()]*)\)$/.exec(text);
  return match ? { full: match[1] as string, where: match[2] as string } : { full: text };
}

/** The closed table, in dictionary order of the source; one entry an abbreviation. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...rows(SINGLE).map(([abbreviation, full]) => ({ abbreviation, senses: [{ full }], ambiguous: false })),
  ...rows(SEVERAL).map(([abbreviation, senses]) => {
    const list = senses.split(' | ').map(senseOf);
    return { abbreviation, senses: list, ambiguous: list.length > 1 };
  }),
];

const byText = new Map(ABBREVIATIONS.map((entry) => [entry.abbreviation, entry]));

/** The entry of an abbreviation as it is written (case counts: TTr is not TTR); undefined where the table has none. */
export function findAbbreviation(text: string): Abbreviation | undefined {
  return byText.get(text.normalize('NFC'));
}

/** The full form where there is exactly one; null where there are several or none. */
export function expandAbbreviation(text: string): string | null {
  const entry = findAbbreviation(text);
  return entry && !entry.ambiguous ? (entry.senses[0]?.full ?? null) : null;
}
