import type { LegalBasis } from './rule.ts';

/** A clause of Nghị định 30/2020/NĐ-CP: State documents from the day that it came into force. */
export function nd30(clause: string): LegalBasis {
  return { document: '30/2020/NĐ-CP', clause, from: '2020-03-05', systems: ['nha_nuoc'] };
}

/** A clause of Hướng dẫn 36-HD/VPTW: Party documents until Hướng dẫn 05-HD/VPTW took its place. */
export function hd36(clause: string): LegalBasis {
  return { document: '36-HD/VPTW', clause, from: '2018-04-03', until: '2026-05-26', systems: ['dang'] };
}

/** Hướng dẫn 05-HD/VPTW: Party documents from 27/5/2026. */
export function hd05(clause: string): LegalBasis {
  return { document: '05-HD/VPTW', clause, from: '2026-05-27', systems: ['dang'] };
}

/** What both guides of the Party ask for. */
export function party(): readonly LegalBasis[] {
  return [hd36('Mục II'), hd05('Thể thức văn bản')];
}
