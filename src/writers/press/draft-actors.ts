import { countSyllables } from '../../vietnamese/tokens.ts';

/** Who does what a sentence says, as it names him, and how another sentence beside it may call him; null: only by his name. */
export interface Actor {
  readonly name: string;
  readonly again: string | null;
}

/** With what the name of an organ begins. */
const ORGAN =
  /^(?:sở|bộ|ban|phòng|văn phòng|trung tâm|trạm|công an|ủy ban|uỷ ban|hội|hội đồng|đảng ủy|huyện ủy|thành ủy|tỉnh ủy|cục|chi cục|thanh tra|đoàn|tỉnh đoàn|đài|báo|công ty|mặt trận|viện|trường|tổ công tác|đồn|liên đoàn|tòa án|kho bạc|ngân hàng|bệnh viện|hạt|đội|cơ quan|đơn vị)(?!\p{L})/iu;
const MANY = /^(?:các|những|mọi)\s(?:sở|ban|cơ quan|đơn vị|địa phương|trường|cấp ủy|đảng ủy|tổ chức|phòng)(?!\p{L})/iu;
/** «Thủ trưởng các sở»: the heads of many units stand for them. */
const HEADS = /^(?:thủ trưởng|giám đốc|chủ tịch|trưởng|bí thư)\s(?:[\p{L}]+\s){0,4}các(?!\p{L})/iu;

export function actorOf(name: string, count: number): Actor {
  const isMany = MANY.test(name) || HEADS.test(name) || (ORGAN.test(name) && (count > 1 || /\scác\s/iu.test(name)));
  const again = isMany ? 'Các đơn vị này' : ORGAN.test(name) && count === 1 ? 'Đơn vị này' : null;
  return { name, again: again !== null && countSyllables(again) < countSyllables(name) ? again : null };
}
