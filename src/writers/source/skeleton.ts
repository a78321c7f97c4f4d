import type { DocumentType } from '../../document/profile.ts';

/** What a person said when asked; whatever is absent becomes a place to fill in. */
export interface SkeletonAnswers {
  readonly organ?: string;
  readonly subject?: string;
  readonly signerPost?: string;
  readonly signerName?: string;
}

/** What the author has to fill in: never another's organ or name, which could pass unseen. */
const BLANK = '…';

/** A YAML scalar that means exactly this text, quoted only where it must be. */
function scalar(text: string): string {
  if (text === BLANK) return text;
  const plain =
    /^[\p{L}\d(«“][^:#{}[\],&*!|>'"%@`\n\r\t]*$/u.test(text) && !/\s$/.test(text) && !/^(?:true|false|null|yes|no|~|\d.*)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

/** Văn bản mẫu: a source of a type, with every place that its author has to fill in; it compiles as soon as the organ is named. */
export function writeSkeleton(type: DocumentType, answers: SkeletonAnswers): string {
  const lines = [`loai: ${type.id}`];
  lines.push(
    answers.organ
      ? `co_quan: ${scalar(answers.organ)}`
      : `co_quan: ${BLANK}   # mã trong danh mục, ví dụ ubnd_tinh_an_giang; hoặc {ten: …, ky_hieu: …, dia_danh: …}`,
  );
  if (type.numbered) lines.push('# so: 1            # ghi khi đã lấy số');
  if (type.dated) lines.push('# ngay: 2026-01-31  # ghi khi đã ký');
  if (type.abbreviation === null && type.numbered) lines.push('don_vi_soan: VP   # chữ viết tắt của đơn vị soạn thảo, có trong ký hiệu');
  if (type.subject !== 'none') {
    const blank = type.skeleton?.subject ?? (type.subject === 'v_v' ? 'nội dung công văn, không ghi V/v' : 'Về …');
    lines.push(`trich_yeu: ${scalar(answers.subject ?? blank)}`);
  }
  if (type.legalBases === 'required')
    lines.push('can_cu:', '  - Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', '  - Theo đề nghị của …');
  const addressees = type.skeleton?.addressees ?? (type.addressees === 'required' ? ['Các sở, ban, ngành cấp tỉnh'] : []);
  if (addressees.length > 0) lines.push('kinh_gui:', ...addressees.map((one) => `  - ${one}`));
  if (type.keys.includes('dien')) lines.push('dien:', '  - Ủy ban nhân dân các xã, phường');
  if (type.keys.includes('moi'))
    lines.push(
      'moi:',
      '  khach: Thủ trưởng các sở, ban, ngành',
      '  noi_dung: Nội dung cuộc họp',
      '  thoi_gian: 08 giờ 00, ngày … tháng … năm …',
      '  dia_diem: Phòng họp …',
    );
  if (type.signers === 'secretary_and_chair') {
    lines.push(
      'nguoi_ky:',
      '  - vai_tro: thu_ky',
      `    ho_ten: ${BLANK}`,
      '  - vai_tro: chu_toa',
      `    ho_ten: ${scalar(answers.signerName ?? BLANK)}`,
    );
  } else if (type.signers === 'parties') {
    lines.push(
      'nguoi_ky:',
      '  - vai_tro: ben_a',
      `    chuc_vu: ${scalar(answers.signerPost ?? 'Giám đốc')}`,
      `    ho_ten: ${scalar(answers.signerName ?? BLANK)}`,
      '  - vai_tro: ben_b',
      '    chuc_vu: Giám đốc',
      `    ho_ten: ${BLANK}`,
    );
  } else
    lines.push('nguoi_ky:', `  chuc_vu: ${scalar(answers.signerPost ?? 'Chủ tịch')}`, `  ho_ten: ${scalar(answers.signerName ?? BLANK)}`);
  const opening = addressees.length > 0 ? 'Như trên' : type.firstRecipient;
  const first = opening === undefined ? [] : [type.enactment ? `${opening} 2` : opening];
  const others = type.skeleton?.recipients ?? ['Các sở, ban, ngành cấp tỉnh'];
  lines.push('noi_nhan:', ...[...first, ...others].map((one) => `  - ${one}`));
  lines.push(`  - ${JSON.stringify(type.skeleton?.stored ?? 'Lưu: VT')}`, 'trang_thai: du_thao');
  return `---\n${lines.join('\n')}\n---\n\n${bodyOf(type)}`;
}

function bodyOf(type: DocumentType): string {
  if (type.skeleton) return `${type.skeleton.body.join('\n\n')}\n`;
  if (type.enactment)
    return '### Điều 1. Nội dung thứ nhất.\n\n### Điều 2. Các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành.\n';
  if (type.headings.some((one) => one.level === 'chuong'))
    return '## Chương I. QUY ĐỊNH CHUNG\n\n### Điều 1. Phạm vi điều chỉnh\n\nNội dung điều.\n\n### Điều 2. Đối tượng áp dụng\n\nNội dung điều.\n';
  const opening = 'Nêu tình hình, lý do ban hành.\n\n';
  if (type.deadlines === 'required' || (type.headings.some((one) => one.level === 'phan') && !type.assignsTasks)) {
    return '## I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích thứ nhất.\n\n2. Yêu cầu thứ nhất.\n\n## II. NỘI DUNG\n\n1. Nội dung thứ nhất.\n\n2. Nội dung thứ hai.\n\n## III. TỔ CHỨC THỰC HIỆN\n\n1. Cơ quan chủ trì thực hiện nội dung thứ nhất, hoàn thành trước ngày … tháng … năm ….\n\n2. Cơ quan phối hợp thực hiện nội dung thứ hai.\n';
  }
  if (type.assignsTasks) {
    return `${opening}Để …, yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:\n\n1. Cơ quan thứ nhất chủ trì, phối hợp với cơ quan thứ hai thực hiện …, hoàn thành trước ngày … tháng … năm ….\n\n2. Cơ quan thứ ba:\n\n   a) Thực hiện nội dung thứ nhất;\n\n   b) Báo cáo kết quả trước ngày … tháng … năm ….\n`;
  }
  return `${opening}Nội dung tiếp theo.\n`;
}
