import type { Organ, OrganAlias } from '../../document/organ.ts';
import { type Province, placeWithUnit, provinces } from '../places.ts';
import { centralOrgans } from './central-organs.ts';
import { type OrganTemplate, provincialTemplates } from './provincial-templates.ts';

/** An entry of the national register. */
export interface NationalOrgan extends Organ {
  /** Tên trên đầu văn bản, where it is not the full name: «Sở Tài chính» under «UBND tỉnh Thanh Hóa». */
  readonly letterhead?: string;
}

type Fill = (text: string) => string;

/** What fills a province's placeholders: in ids, in names, and in names as a city writes them of itself («Thành phố»). */
interface Fillers {
  readonly id: Fill;
  readonly text: Fill;
  readonly capital: Fill;
}

const fillersBySlug = new Map<string, Fillers>();

function fillersOf(province: Province): Fillers {
  let fillers = fillersBySlug.get(province.slug);
  if (!fillers) {
    fillers = makeFillers(province);
    fillersBySlug.set(province.slug, fillers);
  }
  return fillers;
}

function makeFillers(province: Province): Fillers {
  const inCity = province.unit === 'thành phố';
  const texts = (level: string) =>
    filler(placeWithUnit(province), province.name, level, inCity ? 'Thành ủy' : 'Tỉnh ủy', inCity ? 'Thành đoàn' : 'Tỉnh đoàn');
  const unitSlug = inCity ? 'thanh_pho' : 'tinh';
  return {
    id: filler(`${unitSlug}_${province.slug}`, province.slug, unitSlug, inCity ? 'thanh_uy' : 'tinh_uy', ''),
    text: texts(province.unit),
    capital: texts('Thành phố'),
  };
}

function filler(placed: string, name: string, level: string, committee: string, youth: string): Fill {
  return (text) =>
    text.includes('{')
      ? text
          .replaceAll('{don_vi}', placed)
          .replaceAll('{ten}', name)
          .replaceAll('{cap}', level)
          .replaceAll('{uy}', committee)
          .replaceAll('{doan}', youth)
      : text;
}

const later = (a: string | undefined, b: string | undefined): string | undefined => (!a || (b && b > a) ? b : a);
const earlier = (a: string | undefined, b: string | undefined): string | undefined => (!a || (b && b < a) ? b : a);

/** Whether a province has this organ on some day of both their lives. */
function isIn(template: OrganTemplate, province: Province): boolean {
  if (template.only && !template.only.includes(province.slug)) return false;
  if (template.except?.includes(province.slug)) return false;
  if (template.border && !touchesBorder(province, template.until)) return false;
  const from = later(template.from, province.from);
  const until = earlier(template.until, province.until);
  return !from || !until || from <= until;
}

/** By itself; or, for an organ that outlived the merger, through a province that was merged into it. */
function touchesBorder(province: Province, until: string | undefined): boolean {
  if (!province.inland) return true;
  return provinces.some(
    (merged) => !merged.inland && merged.successors?.includes(province.name) && (!until || !merged.until || until > merged.until),
  );
}

const templatesById = new Map<string, OrganTemplate[]>();
for (const template of provincialTemplates) {
  const same = templatesById.get(template.id);
  if (same) same.push(template);
  else templatesById.set(template.id, [template]);
}

/** The one of these templates' organs that a province has after a day; a template that it lacks gives way to its own successors. */
function successorIds(ids: readonly string[], province: Province, after: string): readonly string[] {
  return ids.flatMap((id) => {
    const here = (templatesById.get(id) ?? []).filter((template) => isIn(template, province));
    const alive = here.some((template) => !template.until || template.until > after);
    if (alive) return [fillersOf(province).id(id)];
    const next = (templatesById.get(id) ?? []).flatMap((template) => template.successors ?? []);
    return next.filter((candidate) => (templatesById.get(candidate) ?? []).some((t) => isIn(t, province))).map(fillersOf(province).id);
  });
}

function successorsOf(template: OrganTemplate, province: Province): readonly string[] {
  const until = earlier(template.until, province.until);
  if (!until) return [];
  const heirs = provinces.filter((heir) => province.successors?.includes(heir.name));
  if (until === province.until) return heirs.flatMap((heir) => successorIds([template.id], heir, until));
  return successorIds(template.successors ?? [], province, until);
}

function aliasesOf(template: OrganTemplate, province: Province, full: string): readonly OrganAlias[] {
  const { text: fill, capital } = fillersOf(province);
  const names = new Map<string, OrganAlias>();
  const add = (alias: OrganAlias) => {
    if (alias.name !== full && !names.has(alias.name)) names.set(alias.name, alias);
  };
  for (const text of template.aliases ?? []) add({ name: fill(text) });
  for (const text of template.local ?? []) {
    add({ name: fill(text), local: true });
    // Cities write «Ủy ban nhân dân Thành phố» of themselves.
    if (province.unit === 'thành phố' && text.includes('{cap}')) add({ name: capital(text), local: true });
  }
  return [...names.values()];
}

function superiorOf(template: OrganTemplate, province: Province): string | undefined {
  if (template.superior) return fillersOf(province).id(template.superior);
  if (template.kind !== 'quan_su') return undefined;
  // The border guard's command is under the province's own since 1/7/2025; all else under the military region.
  if (template.id.startsWith('ban_chi_huy_')) {
    return successorIds(['bo_chi_huy_quan_su_{don_vi}'], province, template.from ?? '')[0];
  }
  if (template.border) return 'bo_quoc_phong';
  return province.militaryRegion === 0 ? 'bo_quoc_phong' : `quan_khu_${province.militaryRegion}`;
}

function instantiate(template: OrganTemplate, province: Province): NationalOrgan {
  const name = fillersOf(province).text(template.name);
  const superior = superiorOf(template, province);
  const from = later(template.from, province.from);
  const until = earlier(template.until, province.until);
  const successors = successorsOf(template, province);
  const aliases = aliasesOf(template, province, name);
  // «CAT» of a province is «CATP» in a city.
  const symbol = template.symbol === 'CAT' && province.unit === 'thành phố' ? 'CATP' : template.symbol;
  return {
    id: fillersOf(province).id(template.id),
    name,
    kind: template.kind,
    system: template.system,
    place: province.name,
    head: template.head,
    ...(template.letterhead ? { letterhead: template.letterhead } : {}),
    ...(superior ? { superior } : {}),
    ...(symbol ? { symbol } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(aliases.length ? { aliases } : {}),
    ...(successors.length ? { successors } : {}),
    ...(template.note ? { note: template.note } : {}),
  };
}

const organsBySlug = new Map<string, readonly NationalOrgan[]>();

/** Cơ quan của một tỉnh, thành phố: its organs of all times, generated at the first call. */
export function provincialOrgans(province: Province): readonly NationalOrgan[] {
  let organs = organsBySlug.get(province.slug);
  if (!organs) {
    organs = provincialTemplates.filter((template) => isIn(template, province)).map((template) => instantiate(template, province));
    organsBySlug.set(province.slug, organs);
  }
  return organs;
}

let all: readonly NationalOrgan[] | undefined;

/** Danh mục cơ quan toàn quốc: central organs, and those of the 34 provinces and of the ones before them. Generated at the first call. */
export function nationalOrgans(): readonly NationalOrgan[] {
  all ??= [...centralOrgans, ...provinces.flatMap(provincialOrgans)];
  return all;
}

/** The organ with this id, without regard to dates; undefined where the register has none. Generates one province, not all. */
export function findNationalOrgan(id: string): NationalOrgan | undefined {
  const isIt = (organ: Organ) => organ.id === id;
  const central: NationalOrgan | undefined = centralOrgans.find(isIt);
  if (central) return central;
  for (const province of provinces) {
    const organ = id.endsWith(`_${province.slug}`) ? provincialOrgans(province).find(isIt) : undefined;
    if (organ) return organ;
  }
  return undefined;
}
