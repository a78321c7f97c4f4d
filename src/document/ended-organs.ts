/**
 * Words by which the name of an organ that ended is known: a cheap question before the whole register is asked. Sectors of Bộ and Sở, boards
 * and offices of 2025, and the provinces that Nghị quyết 202/2025/QH15 merged into others. The facts themselves stand in the register.
 */
const ENDED_SECTORS = [
  'Kế hoạch và Đầu tư',
  'Giao thông vận tải',
  'Thông tin và Truyền thông',
  'Lao động(?:,| -| –) Thương binh và Xã hội',
  'Tài nguyên và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
];

const ENDED_PROVINCES = [
  'Hà Giang',
  'Yên Bái',
  'Bắc Kạn',
  'Vĩnh Phúc',
  'Hòa Bình',
  'Bắc Giang',
  'Thái Bình',
  'Hải Dương',
  'Hà Nam',
  'Nam Định',
  'Quảng Bình',
  'Quảng Nam',
  'Kon Tum',
  'Bình Định',
  'Ninh Thuận',
  'Đắk Nông',
  'Bình Thuận',
  'Phú Yên',
  'Bình Dương',
  'Bà Rịa - Vũng Tàu',
  'Bình Phước',
  'Long An',
  'Sóc Trăng',
  'Hậu Giang',
  'Bến Tre',
  'Trà Vinh',
  'Tiền Giang',
  'Bạc Liêu',
  'Kiên Giang',
  'Thừa Thiên Huế',
];

const organ = `(?:Bộ|Sở) (?:${ENDED_SECTORS.join('|')})|Ủy ban Dân tộc|Tổng cục Thuế|Ban Tuyên giáo (?:Trung ương|Tỉnh ủy|Thành ủy)|Ban Dân vận (?:Trung ương|Tỉnh ủy|Thành ủy)|Ban Kinh tế Trung ương`;
const province = `(?:tỉnh|Tỉnh ủy|Tỉnh đoàn) (?:${ENDED_PROVINCES.join('|')})`;

/** «Sở Kế hoạch và Đầu tư», «tỉnh Nam Định»: the words that name what ended, an organ in group 1 or a province in group 2. */
export const endedOrgan = new RegExp(`(?<![\\p{L}\\p{M}])(?:(${organ})|(${province}))(?![\\p{L}\\p{M}])`, 'gu');
