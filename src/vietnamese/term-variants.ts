/**
 * Thuật ngữ hai cách viết. Forms of one term that are all good prose: only a mix within a document is worth a word. The preferred form first. Source: names of acts and the dictionary; usage of the central organs.
 */
export interface TermVariants {
  readonly forms: readonly string[];
  /** Words before which, or after which, a form is part of another term. */
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  /** How much a mix of these forms matters. */
  readonly level: 'warning' | 'info';
}

function row(line: string): TermVariants {
  const [forms, ...marks] = line.split(' ! ') as [string, ...string[]];
  const [level, list] = forms.startsWith('* ') ? (['warning', forms.slice(2)] as const) : (['info', forms] as const);
  const of = (mark: string) =>
    marks
      .find((one) => one.startsWith(mark))
      ?.slice(mark.length)
      .split('/');
  const [notBefore, notAfter] = [of('> '), of('< ')];
  return { forms: list.split(' | '), level, ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) };
}

export const TERM_VARIANTS_MIXED: readonly TermVariants[] = `
bảo đảm | đảm bảo
hằng năm | hàng năm
hằng quý | hàng quý
hằng tháng | hàng tháng
hằng tuần | hàng tuần
hằng ngày | hàng ngày
* trật tự, an toàn xã hội | trật tự an toàn xã hội
* trật tự, an toàn giao thông | trật tự an toàn giao thông
* an ninh, trật tự | an ninh trật tự | an ninh - trật tự
* quốc phòng, an ninh | quốc phòng - an ninh
* kinh tế - xã hội | kinh tế-xã hội | kinh tế – xã hội
* chính trị - xã hội | chính trị-xã hội | chính trị xã hội ! < tình hình/an ninh/ổn định/tổ chức/đoàn thể
* văn hóa - xã hội | văn hóa xã hội
* phòng, chống | phòng chống
* phòng cháy, chữa cháy | phòng cháy chữa cháy | phòng cháy và chữa cháy ! > và cứu/và cứu nạn
* tham nhũng, lãng phí, tiêu cực | tham nhũng, tiêu cực, lãng phí
chuyên môn, nghiệp vụ | chuyên môn nghiệp vụ
chịu trách nhiệm trước pháp luật | chịu trách nhiệm trước luật pháp
khám bệnh, chữa bệnh | khám, chữa bệnh | khám chữa bệnh
cơ quan, đơn vị, địa phương | đơn vị, cơ quan, địa phương
giải phóng mặt bằng | giải toả mặt bằng | giải tỏa mặt bằng
`
  .trim()
  .split('\n')
  .map(row);
