import type { Organ, OrganAlias } from '../../document/organ.ts';
import { type Province, placeWithUnit, provinces } from '../places.ts';
import { centralOrgans } from './central-organs.ts';
import { type OrganTemplate, provincialTemplates } from './provincial-templates.ts';

/** An entry of the national register. */
export interface NationalOrgan extends Organ {
  /** Tên trên đầu văn bản, where it is not the full name: «Sở Tài chính» under «UBND tỉnh Thanh Hóa». */
  readonly letterhead?: string;
}

/** What fills a province's placeholders; `cap` as a city writes it of itself is «Thành phố». */
interface Values {
  readonly don_vi: string;
  readonly ten: string;
  readonly cap: string;
  readonly uy: string;
  readonly doan: string;
}

/** A province with all that is the same for each of its organs. */
interface Frame {
  readonly province: Province;
  readonly ids: Values;
  readonly texts: Values;
  /** Null for a tỉnh. */
  readonly capital: Values | null;
  readonly heirs: readonly Province[];
  /** Last day of a province whose border or coast this one took over; undefined where there is none. */
  readonly borderSince: string | undefined;
}

const frames = new Map<Province, Frame>();

function frameOf(province: Province): Frame {
  let frame = frames.get(province);
  if (!frame) {
    frame = makeFrame(province);
    frames.set(province, frame);
  }
  return frame;
}

function makeFrame(province: Province): Frame {
  const inCity = province.unit === 'thành phố';
  const unitSlug = inCity ? 'thanh_pho' : 'tinh';
  const texts: Values = {
    don_vi: placeWithUnit(province),
    ten: province.name,
    cap: province.unit,
    uy: inCity ? 'Thành ủy' : 'Tỉnh ủy',
    doan: inCity ? 'Thành đoàn' : 'Tỉnh đoàn',
  };
  return {
    province,
    ids: { don_vi: `${unitSlug}_${province.slug}`, ten: province.slug, cap: unitSlug, uy: inCity ? 'thanh_uy' : 'tinh_uy', doan: '' },
    texts,
    capital: inCity ? { ...texts, cap: 'Thành phố' } : null,
    heirs: provinces.filter((heir) => province.successors?.includes(heir.name)),
    borderSince: provinces.find((merged) => !merged.inland && merged.successors?.includes(province.name))?.until,
  };
}

/** Texts cut at their placeholders once: even parts are literal, odd ones name a value. */
const cuts = new Map<string, readonly string[]>();

function fill(text: string, values: Values): string {
  let parts = cuts.get(text);
  if (!parts) {
    parts = text.split(/[{}]/);
    cuts.set(text, parts);
  }
  let filled = parts[0] as string;
  for (let at = 1; at < parts.length; at += 2) filled += values[parts[at] as keyof Values] + (parts[at + 1] as string);
  return filled;
}

const later = (a: string | undefined, b: string | undefined): string | undefined => (!a || (b && b > a) ? b : a);
const earlier = (a: string | undefined, b: string | undefined): string | undefined => (!a || (b && b < a) ? b : a);

/** Whether a province has this organ on some day of both their lives. */
function isIn(template: OrganTemplate, frame: Frame): boolean {
  const { province } = frame;
  if (template.only && !template.only.includes(province.slug)) return false;
  if (template.except?.includes(province.slug)) return false;
  if (template.border && !touchesBorder(frame, template.until)) return false;
  const from = later(template.from, province.from);
  const until = earlier(template.until, province.until);
  return !from || !until || from <= until;
}

/** By itself; or, for an organ that outlived the merger, through a province that was merged into it. */
function touchesBorder({ province, borderSince }: Frame, until: string | undefined): boolean {
  return !province.inland || (borderSince !== undefined && (!until || until > borderSince));
}

const templatesById = new Map<string, OrganTemplate[]>();
for (const template of provincialTemplates) {
  const same = templatesById.get(template.id);
  if (same) same.push(template);
  else templatesById.set(template.id, [template]);
}

const templatesIn = (id: string, frame: Frame): readonly OrganTemplate[] =>
  (templatesById.get(id) ?? []).filter((template) => isIn(template, frame));

/** The organs of these templates that a province has after a day; a template that it lacks gives way to its own successors. */
function successorIds(ids: readonly string[], frame: Frame, after: string): readonly string[] {
  return ids.flatMap((id) => {
    if (templatesIn(id, frame).some((template) => !template.until || template.until > after)) return [fill(id, frame.ids)];
    const next = (templatesById.get(id) ?? []).flatMap((template) => template.successors ?? []);
    return next.filter((candidate) => templatesIn(candidate, frame).length > 0).map((candidate) => fill(candidate, frame.ids));
  });
}

function successorsOf(template: OrganTemplate, frame: Frame): readonly string[] | undefined {
  const { province, heirs } = frame;
  const until = earlier(template.until, province.until);
  if (!until) return undefined;
  const ids =
    until === province.until
      ? heirs.flatMap((heir) => successorIds([template.id], frameOf(heir), until))
      : successorIds(template.successors ?? [], frame, until);
  return ids.length > 0 ? ids : undefined;
}

function aliasesOf(template: OrganTemplate, frame: Frame, full: string): readonly OrganAlias[] | undefined {
  const aliases: OrganAlias[] = [];
  const add = (name: string, local: boolean) => {
    if (name !== full && !aliases.some((alias) => alias.name === name)) aliases.push(local ? { name, local } : { name });
  };
  for (const text of template.aliases ?? []) add(fill(text, frame.texts), false);
  for (const text of template.local ?? []) {
    add(fill(text, frame.texts), true);
    // Cities write «Ủy ban nhân dân Thành phố» of themselves.
    if (frame.capital && text.includes('{cap}')) add(fill(text, frame.capital), true);
  }
  return aliases.length > 0 ? aliases : undefined;
}

function superiorOf(template: OrganTemplate, frame: Frame): string | undefined {
  if (template.superior) return fill(template.superior, frame.ids);
  if (template.kind !== 'quan_su') return undefined;
  // The border guard's command is under the province's own since 1/7/2025; all else under the military region.
  if (template.border) return template.from ? successorIds(['bo_chi_huy_quan_su_{don_vi}'], frame, template.from)[0] : 'bo_quoc_phong';
  const { militaryRegion } = frame.province;
  return militaryRegion === 0 ? 'bo_quoc_phong' : `quan_khu_${militaryRegion}`;
}

function instantiate(template: OrganTemplate, frame: Frame): NationalOrgan {
  const { province } = frame;
  const name = fill(template.name, frame.texts);
  return {
    id: fill(template.id, frame.ids),
    name,
    letterhead: template.letterhead,
    kind: template.kind,
    system: template.system,
    superior: superiorOf(template, frame),
    // «CAT» of a province is «CATP» in a city.
    symbol: template.symbol === 'CAT' && frame.capital ? 'CATP' : template.symbol,
    place: province.name,
    head: template.head,
    from: later(template.from, province.from),
    until: earlier(template.until, province.until),
    aliases: aliasesOf(template, frame, name),
    successors: successorsOf(template, frame),
    note: template.note,
  };
}

const organsOf = new Map<Province, readonly NationalOrgan[]>();

/** Cơ quan của một tỉnh, thành phố: its organs of all times, generated at the first call. */
export function provincialOrgans(province: Province): readonly NationalOrgan[] {
  let organs = organsOf.get(province);
  if (!organs) {
    const frame = frameOf(province);
    organs = provincialTemplates.filter((template) => isIn(template, frame)).map((template) => instantiate(template, frame));
    organsOf.set(province, organs);
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
