import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { existsOn } from '../../src/document/organ.ts';
import { findNationalOrgan, nationalOrgans } from '../../src/profiles/organs/national-organs.ts';
import { places, placeWithUnit } from '../../src/profiles/places.ts';

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
const ISO = /^\d{4}-\d{2}-\d{2}$/;

describe('places', () => {
  it('has 34 provinces and cities from 1/7/2025 and 63 before', () => {
    for (const day of ['2025-07-01', '2026-06-01']) expect(places.filter((place) => existsOn(place, day))).toHaveLength(34);
    for (const day of ['2018-04-02', '2024-06-01', '2025-01-01', '2025-06-30'])
      expect(places.filter((place) => existsOn(place, day))).toHaveLength(63);
  });

  it('makes Huế a central city on 1/1/2025', () => {
    const named = (day: string) => places.filter((place) => place.name.includes('Huế') && existsOn(place, day)).map(placeWithUnit);
    expect(named('2024-12-31')).toEqual(['tỉnh Thừa Thiên Huế']);
    expect(named('2025-01-01')).toEqual(['thành phố Huế']);
  });

  it('names each place once, and for each that ended one that was there the next day', () => {
    expect(new Set(places.map((place) => place.name)).size).toBe(places.length);
    for (const place of places.filter((each) => each.until)) {
      const heirs = places.filter((heir) => place.successors?.includes(heir.name));
      expect(heirs, place.name).toHaveLength(1);
      expect(existsOn(heirs[0]!, dayAfter(place.until!)), place.name).toBe(true);
    }
  });

  it('writes the unit before the name, but not twice', () => {
    const title = (name: string) => placeWithUnit(places.find((place) => place.name === name)!);
    expect(['Thanh Hóa', 'Hà Nội', 'Thành phố Hồ Chí Minh'].map(title)).toEqual([
      'tỉnh Thanh Hóa',
      'thành phố Hà Nội',
      'Thành phố Hồ Chí Minh',
    ]);
  });
});

describe('the national register of organs', () => {
  const organs = nationalOrgans();

  it('gives every organ an id of its own, in unaccented snake case', () => {
    expect(new Set(organs.map((organ) => organ.id)).size).toBe(organs.length);
    for (const organ of organs) expect(organ.id).toMatch(/^[a-z0-9]+(?:_[a-z0-9]+)*$/);
  });

  it('knows every superior, alive at some time together', () => {
    for (const organ of organs) {
      if (!organ.superior) continue;
      const superior = findNationalOrgan(organ.superior);
      expect(superior, `${organ.id} → ${organ.superior}`).toBeDefined();
      const from = [organ.from, superior!.from].filter(Boolean).sort().at(-1);
      const until = [organ.until, superior!.until].filter(Boolean).sort()[0];
      expect(!from || !until || from <= until, organ.id).toBe(true);
    }
  });

  it('has dates in order', () => {
    for (const organ of organs) {
      for (const date of [organ.from, organ.until]) if (date) expect(date).toMatch(ISO);
      if (organ.from && organ.until) expect(organ.from <= organ.until, organ.id).toBe(true);
    }
  });

  it('knows a successor of every organ that ended, alive on the day after', () => {
    for (const organ of organs) {
      for (const id of organ.successors ?? []) {
        const heir = findNationalOrgan(id);
        expect(heir, `${organ.id} → ${id}`).toBeDefined();
        expect(organ.until, organ.id).toBeDefined();
      }
      if (!organ.until) continue;
      const heirs = (organ.successors ?? []).map((id) => findNationalOrgan(id)!);
      // Regional tax offices stood between 1/3 and 30/6/2025; the city's press was not one organ with its broadcaster.
      if (/^cuc_thue_|^(?:bao|(?:dai|bao_va)_phat_thanh_(?:va_)?truyen_hinh)_tinh_(?:binh_duong|ba_ria_vung_tau)$/.test(organ.id)) continue;
      expect(heirs.length, organ.id).toBeGreaterThan(0);
      for (const heir of heirs) expect(existsOn(heir, dayAfter(organ.until)), `${organ.id} → ${heir.id}`).toBe(true);
    }
  });

  it('has well-formed symbols', () => {
    for (const organ of organs) if (organ.symbol) expect(organ.symbol).toMatch(/^[A-ZĐ]{1,}[a-zA-ZĐ]*$/);
  });

  it('leaves no placeholder unfilled and no alias twice', () => {
    for (const organ of organs) {
      const names = [organ.name, ...(organ.aliases ?? []).map((alias) => alias.name)];
      for (const text of names) expect(text).not.toMatch(/[{}]|undefined/);
      expect(new Set(names).size, organ.id).toBe(names.length);
    }
  });

  it('has one UBND, HĐND and Party committee for each province of the day', () => {
    for (const [day, count] of [
      ['2024-06-01', 63],
      ['2025-07-01', 34],
    ] as const)
      for (const kind of ['ubnd_tinh', 'hdnd_tinh', 'tinh_uy'] as const)
        expect(organs.filter((organ) => organ.kind === kind && existsOn(organ, day))).toHaveLength(count);
  });

  it('writes a department in full, short on its letterhead and by its local name', () => {
    expect(findNationalOrgan('so_giao_duc_va_dao_tao_tinh_thanh_hoa')).toMatchObject({
      name: 'Sở Giáo dục và Đào tạo tỉnh Thanh Hóa',
      letterhead: 'Sở Giáo dục và Đào tạo',
      superior: 'ubnd_tinh_thanh_hoa',
      symbol: 'SGDĐT',
      place: 'Thanh Hóa',
      head: 'Giám đốc',
      aliases: [
        { name: 'Sở Giáo dục và Đào tạo', local: true },
        { name: 'Sở GD&ĐT', local: true },
        { name: 'Sở GDĐT', local: true },
      ],
    });
  });

  it('follows a department through its own reform and the merger of its province', () => {
    const heirs = (id: string) => findNationalOrgan(id)?.successors;
    expect(heirs('so_ke_hoach_va_dau_tu_tinh_thanh_hoa')).toEqual(['so_tai_chinh_tinh_thanh_hoa']);
    expect(heirs('so_ke_hoach_va_dau_tu_tinh_binh_duong')).toEqual(['so_tai_chinh_tinh_binh_duong']);
    expect(heirs('so_tai_chinh_tinh_binh_duong')).toEqual(['so_tai_chinh_thanh_pho_ho_chi_minh']);
    expect(heirs('so_van_hoa_the_thao_va_du_lich_tinh_binh_duong')).toEqual([
      'so_van_hoa_va_the_thao_thanh_pho_ho_chi_minh',
      'so_du_lich_thanh_pho_ho_chi_minh',
    ]);
    expect(heirs('bo_chi_huy_quan_su_tinh_binh_duong')).toEqual(['bo_tu_lenh_thanh_pho_ho_chi_minh']);
    expect(heirs('bo_chi_huy_bo_doi_bien_phong_tinh_ha_giang')).toEqual(['ban_chi_huy_bo_doi_bien_phong_tinh_tuyen_quang']);
    expect(heirs('ubnd_tinh_thua_thien_hue')).toEqual(['ubnd_thanh_pho_hue']);
  });

  it('has border guards where there is a border or a coast, and not inland', () => {
    const guards = (day: string) => organs.filter((organ) => organ.name.includes('Bộ đội Biên phòng') && existsOn(organ, day));
    expect(guards('2024-06-01')).toHaveLength(44);
    expect(findNationalOrgan('ban_chi_huy_bo_doi_bien_phong_tinh_dong_nai')).toBeDefined();
    expect(findNationalOrgan('ban_chi_huy_bo_doi_bien_phong_tinh_phu_tho')).toBeUndefined();
  });

  it('has 14 ministries and 3 organs of ministerial rank since 1/3/2025, and 22 of the two before', () => {
    const count = (day: string) => organs.filter((o) => existsOn(o, day) && (o.kind === 'bo' || o.id === 'van_phong_chinh_phu')).length;
    expect(count('2025-03-01')).toBe(17);
    expect(count('2025-02-28')).toBe(22);
  });
});

describe('the sample documents', () => {
  const root = new URL('../../directives/', import.meta.url).pathname;
  const own = new Map(
    (parse(readFileSync(join(root, 'co_quan.yaml'), 'utf8')) as { id: string; chu_quan?: string }[]).map((organ) => [organ.id, organ]),
  );
  const documents = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, front: /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(join(root, path), 'utf8'))?.[1] }))
    .filter(({ front }) => front !== undefined)
    .map(({ path, front }) => ({ path, data: parse(front!) as { loai: string; co_quan?: string; ngay?: string } }))
    .filter(({ data }) => data.loai !== 'tin_bai');

  it('come from organs that the register or the office knows, alive on the day', () => {
    expect(documents.length).toBeGreaterThan(10);
    for (const { path, data } of documents) {
      if (typeof data.co_quan !== 'string' || own.has(data.co_quan)) continue;
      const organ = findNationalOrgan(data.co_quan);
      expect(organ, `${path}: ${data.co_quan}`).toBeDefined();
      expect(existsOn(organ!, data.ngay ?? '2026-12-31'), path).toBe(true);
    }
  });

  it('name superiors that exist in the office or in the register', () => {
    for (const { id, chu_quan } of own.values())
      if (chu_quan) expect(own.has(chu_quan) || findNationalOrgan(chu_quan) !== undefined, id).toBe(true);
  });
});
