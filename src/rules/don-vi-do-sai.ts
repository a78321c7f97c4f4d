import { passagesWith } from '../lint/prose.ts';
import type { ProseRule } from '../lint/rule.ts';
import { reportFault } from '../lint/text-reports.ts';

/** Signs of units in the wrong case; those that in another case are another unit (M, G, MB) are left alone. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['KM', 'km'],
  ['Km', 'km'],
  ['kM', 'km'],
  ['KG', 'kg'],
  ['Kg', 'kg'],
  ['CM', 'cm'],
  ['Cm', 'cm'],
  ['MM', 'mm'],
  ['Mm', 'mm'],
  ['HA', 'ha'],
  ['Ha', 'ha'],
  ['KW', 'kW'],
  ['Kw', 'kW'],
  ['KWh', 'kWh'],
  ['Kwh', 'kWh'],
  ['KWH', 'kWh'],
  ['Kv', 'kV'],
  ['KV', 'kV'],
  ['Km2', 'km2'],
  ['Kbps', 'kbps'],
]);
const AFTER_NUMBER = /(?<=\d[ \u00a0]?)[KkCMHh][MmGgAaWwVvb][Whpsh2]{0,3}(?![\p{L}\d])/gu;

/** What a fault looks like, without what must stand before it. */
const LIKELY = /\d[ \u00a0]?[KkCMHh][MmGgAaWwVvb]/u;

export const donViDoSai: ProseRule = {
  id: 'don-vi-do-sai',
  title: 'Ký hiệu đơn vị đo viết sai chữ hoa, chữ thường',
  family: 'ngon_ngu',
  scope: 'van_xuoi',
  severity: 'warning',
  basis: [],
  why: 'Ký hiệu đơn vị đo lường pháp định phân biệt chữ hoa, chữ thường: km, kg, ha, kW (Nghị định số 86/2012/NĐ-CP).',
  fix: 'safe',
  *check(prose) {
    for (const { text } of passagesWith(prose, LIKELY)) {
      for (const match of text.value.matchAll(AFTER_NUMBER)) {
        const right = UNITS.get(match[0]);
        if (right === undefined) continue;
        yield reportFault(
          text,
          { start: match.index, end: match.index + match[0].length, replacement: right },
          `Gặp đơn vị «${match[0]}», cần «${right}».`,
          `Viết «${right}»`,
        );
      }
    }
  },
  examples: {
    good: [{ kind: 'text', text: 'Tuyến đường dài 12 km, rộng 5 m; công suất 50 MW.' }],
    bad: [{ kind: 'text', text: 'Tuyến đường dài 12 ⟦Km⟧.', fixed: 'Tuyến đường dài 12 km.' }],
  },
};
