import { choice, either, flag, isIsoDate, type Keys, list, map, record, type Shape, text } from '../shape.ts';
import { pressKinds } from './press-piece.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:[ T](?:[01]\d|2[0-3]):[0-5]\d)?$/;

const when: Shape = {
  kind: 'text',
  pattern: MOMENT,
  expected: 'ngày hoặc ngày giờ, ví dụ 2026-05-31 hoặc 2026-05-31 08:30',
  dated: true,
};

/** True for a day of the calendar, with or without a time of day: «2026-05-31 08:30». */
export function isMoment(value: string): boolean {
  return MOMENT.test(value) && isIsoDate(value.slice(0, 10));
}

const picture: Keys = {
  tep: { shape: text, describe: 'Tệp ảnh PNG hoặc JPEG, đường dẫn tính từ tệp này', required: true, example: 'anh/dien-tap.jpg' },
  alt: { shape: text, describe: 'Mô tả ảnh cho người không nhìn thấy', required: true },
  chu_thich: { shape: text, describe: 'Chú thích in dưới ảnh' },
  nguon: { shape: text, describe: 'Tác giả hoặc nguồn ảnh', required: true, example: 'Ảnh: Minh Hà' },
};

const own: Keys = {
  ma: {
    shape: { kind: 'text', pattern: /^[a-z][a-z0-9-]{0,20}$/, expected: 'một mã ngắn bằng chữ thường không dấu, ví dụ r1' },
    describe: 'Mã để ghi trong bài: [^r1]',
    required: true,
    example: 'r1',
  },
  nguon: { shape: text, describe: 'Thông tin này lấy ở đâu: người nói, nơi, ngày; văn bản khác', required: true },
  noi: { shape: either(text, list(text)), describe: 'Những chữ trong bài là của người viết; bỏ trống: cả câu có mã' },
};

/** Every key that the front matter of a press piece may have (DESIGN 3.2). */
export const pressKeys: Keys = {
  loai: { shape: choice('tin_bai'), describe: 'tin_bai', required: true },
  the_loai: { shape: choice(...pressKinds), describe: 'Thể loại', required: true },
  van_ban: { shape: text, describe: 'Tệp của văn bản mà bài viết về, đường dẫn tính từ tệp này', required: true, example: '05-ct-ubnd.md' },
  tit: { shape: text, describe: 'Tít', required: true },
  sapo: { shape: text, describe: 'Sapo: ai ban hành văn bản nào, số, ngày, về việc gì' },
  but_danh: { shape: text, describe: 'Bút danh' },
  dang_luc: { shape: when, describe: 'Ngày, giờ đăng', example: '2026-04-09 08:30' },
  anh: { shape: list(map(picture)), describe: 'Ảnh: mô tả và nguồn là bắt buộc' },
  nguon_rieng: { shape: list(map(own)), describe: 'Thông tin của người viết, không có trong văn bản, và nguồn của nó' },
  may_soan: { shape: flag, describe: 'true: bản nháp do máy soạn, chưa biên tập; trang ghi rõ, không vào bản phát hành' },
  dua_tren: {
    shape: record(text),
    describe: 'Mục của văn bản mà bài đã dùng và dấu vết nội dung của mục lúc viết; «chithi check --fix» ghi',
  },
  bo_qua: {
    shape: list(
      map({ quy_tac: { shape: text, describe: 'Mã quy tắc', required: true }, ly_do: { shape: text, describe: 'Lý do', required: true } }),
    ),
    describe: 'Quy tắc được bỏ qua trong bài này, kèm lý do',
  },
};
