/** Hệ thống: State (nhà nước), Party (đảng), Fatherland Front and mass organizations (đoàn thể), courts and procuracies (tư pháp). */
export type OrganSystem = 'nha_nuoc' | 'dang' | 'doan_the' | 'tu_phap';

/** Kind of organ: what rules and forms ask of it, never its name. */
export type OrganKind =
  | 'chinh_phu'
  | 'bo'
  | 'ubnd_tinh'
  | 'hdnd_tinh'
  | 'so'
  | 'van_phong'
  | 'cong_an'
  | 'quan_su'
  | 'ubnd_xa'
  | 'hdnd_xa'
  | 'phong'
  | 'trung_tam'
  | 'tinh_uy'
  | 'ban_dang'
  | 'mat_tran'
  | 'tu_phap'
  | 'khac';

/** A name by which an organ goes, besides its full one. */
export interface OrganAlias {
  readonly name: string;
  /** True where the alias names the organ only inside its own province or commune («Sở Tài chính», «Công an tỉnh»). */
  readonly local?: boolean;
}

/** Cơ quan, tổ chức: one entry of the register; judged by the date of the document that names it. */
export interface Organ {
  /** Unaccented snake_case, unique in the register: `ubnd_tinh_thanh_hoa`. */
  readonly id: string;
  /** Full official name in natural case: «Ủy ban nhân dân tỉnh Thanh Hóa». */
  readonly name: string;
  /** What its letterhead prints where that is not the full name: a department's province stands in the line of its superior. */
  readonly letterhead?: string;
  readonly kind: OrganKind;
  readonly system: OrganSystem;
  /** Id of the superior organ (cơ quan chủ quản trực tiếp), where there is one. */
  readonly superior?: string;
  /** The symbol's organ part: `UBND`, `SGDĐT`, `BCA`, `TU`. */
  readonly symbol?: string;
  /** Địa danh printed before the date: «Thanh Hóa», «Hà Nội», «Thành phố Hồ Chí Minh». */
  readonly place?: string;
  /** ISO dates of existence under this name, both inclusive; absent: unbounded as far as known. */
  readonly from?: string;
  readonly until?: string;
  readonly aliases?: readonly OrganAlias[];
  /** Ids of the organs that took over when this one ended. */
  readonly successors?: readonly string[];
  /** Head's post («Chủ tịch», «Giám đốc», «Bộ trưởng»); deputies are «Phó » + it in lower case or «Thứ trưởng». */
  readonly head?: string;
  readonly address?: OrganAddress;
  /** Where this fact was read. */
  readonly note?: string;
}

/** Địa chỉ cơ quan, for the foot of page 1 (ô số 13). */
export interface OrganAddress {
  readonly address?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly web?: string;
}

/** An administrative unit of a period: a province, a central city, a commune level unit. */
export interface Place {
  /** «Thanh Hóa». */
  readonly name: string;
  /** «tỉnh», «thành phố», «xã», «phường», «đặc khu», «huyện», «quận», «thị xã», «thị trấn». */
  readonly unit: string;
  readonly from?: string;
  readonly until?: string;
  /** Names of the places that it went into. */
  readonly successors?: readonly string[];
}

/**
 * A draft without a day is being written now, after the last reform that the national register knows: what ended before this day is no more.
 */
export const UNDATED_FROM = '2025-07-01';

/** True where something with this validity exists on an ISO date; with no date, everything does. */
export function existsOn(entry: { readonly from?: string; readonly until?: string }, date: string | null): boolean {
  if (!date) return true;
  return (!entry.from || entry.from <= date) && (!entry.until || date <= entry.until);
}
