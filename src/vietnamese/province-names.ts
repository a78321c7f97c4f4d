/**
 * Tên tỉnh, thành phố trực thuộc trung ương: those of 1/7/2025 and those that were merged since 1975, as names are spelt. Source: Nghị quyết số
 * 202/2025/QH15 and the resolutions on division and merger before it. Two spellings of one name differ only in the placing of the tone.
 */
export const PROVINCE_NAMES: readonly string[] = (
  'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Cạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|' +
  'Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tây|Hà Tĩnh|Hải Dương|Hải Hưng|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|' +
  'Long An|Minh Hải|Nam Định|Nam Hà|Nghệ An|Nghệ Tĩnh|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Sông Bé|Tây Ninh|Thái Bình|Thái Nguyên|' +
  'Thanh Hóa|Thừa Thiên Huế|Thuận Hải|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Vĩnh Phú|Yên Bái'
).split('|');
