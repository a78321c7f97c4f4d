import type { DocumentType } from '../../document/profile.ts';
import { skeletonPath } from '../html/template-data.ts';
import { renderText, type Templates, type View } from '../html/templates.ts';

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

/** What a template of `new/` is given: every value is written as YAML that means exactly it. */
export function skeletonView(type: DocumentType, answers: SkeletonAnswers): View {
  const said = (text: string | undefined) => (text === undefined ? null : scalar(text));
  const subject = answers.subject ?? type.skeleton?.subject ?? (type.subject === 'v_v' ? '[nội dung công văn, không ghi V/v]' : 'Về …');
  const addressees = type.skeleton?.addressees ?? (type.addressees === 'required' ? ['Các sở, ban, ngành cấp tỉnh'] : []);
  const opening = addressees.length > 0 ? 'Như trên' : type.firstRecipient;
  const first = opening === undefined ? [] : [type.enactment ? `${opening} 2` : opening];
  const others = type.skeleton?.recipients ?? ['Các sở, ban, ngành cấp tỉnh'];
  return {
    type: { id: type.id, name: type.name },
    organ: said(answers.organ),
    numbered: type.numbered,
    dated: type.dated,
    unitInSymbol: type.abbreviation === null && type.numbered,
    subject: type.subject === 'none' ? null : scalar(subject),
    legalBases: type.legalBases === 'required',
    addressees,
    dispatch: type.keys.includes('dien'),
    invitation: type.keys.includes('moi'),
    minutes: type.signers === 'secretary_and_chair',
    parties: type.signers === 'parties',
    signerPost: said(answers.signerPost),
    signerName: said(answers.signerName),
    recipients: [...first, ...others, JSON.stringify(type.skeleton?.stored ?? 'Lưu: VT')],
    body: bodyOf(type).trimEnd(),
  };
}

/** The template of a type: the office's own for it, or the one for all types. */
export function skeletonTemplate(templates: Templates, type: DocumentType): string {
  const own = `new/${type.id}.hbs`;
  return Object.hasOwn(templates, own) ? own : skeletonPath;
}

/** Văn bản mẫu: a source of a type, with every place that its author has to fill in; it compiles as soon as the organ is named. */
export function writeSkeleton(type: DocumentType, answers: SkeletonAnswers, templates: Templates): string {
  return renderText(templates, skeletonTemplate(templates, type), skeletonView(type, answers));
}

/** Places to fill in stand in square brackets or are dots, by which a check knows the ones that were left. */
function bodyOf(type: DocumentType): string {
  if (type.skeleton) return `${type.skeleton.body.join('\n\n')}\n`;
  if (type.enactment)
    return '### Điều 1. [Nội dung thứ nhất].\n\n### Điều 2. Các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành.\n';
  if (type.headings.some((one) => one.level === 'chuong'))
    return '## Chương I. QUY ĐỊNH CHUNG\n\n### Điều 1. Phạm vi điều chỉnh\n\n[Nội dung điều].\n\n### Điều 2. Đối tượng áp dụng\n\n[Nội dung điều].\n';
  const opening = '[Tình hình, lý do ban hành].\n\n';
  if (type.deadlines === 'required' || (type.headings.some((one) => one.level === 'phan') && !type.assignsTasks)) {
    return '## I. MỤC ĐÍCH, YÊU CẦU\n\n1. [Mục đích thứ nhất].\n\n2. [Yêu cầu thứ nhất].\n\n## II. NỘI DUNG\n\n1. [Nội dung thứ nhất].\n\n2. [Nội dung thứ hai].\n\n## III. TỔ CHỨC THỰC HIỆN\n\n1. [Cơ quan chủ trì] thực hiện [nội dung thứ nhất], hoàn thành trước ngày … tháng … năm ….\n\n2. [Cơ quan phối hợp] thực hiện [nội dung thứ hai].\n';
  }
  if (type.assignsTasks) {
    return `${opening}Để [mục đích], yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:\n\n1. [Cơ quan thứ nhất] chủ trì, phối hợp với [cơ quan thứ hai] [thực hiện việc gì], hoàn thành trước ngày … tháng … năm ….\n\n2. [Cơ quan thứ ba]:\n\n   a) [Nội dung thứ nhất];\n\n   b) Báo cáo kết quả trước ngày … tháng … năm ….\n`;
  }
  return `${opening}[Nội dung tiếp theo].\n`;
}
