import { nearest } from './nearest.ts';
import { existsOn, type Organ } from './organ.ts';

/** Danh mục cơ quan: the national register and the office's own, the latter going first. */
export interface OrganRegister {
  readonly all: readonly Organ[];
  readonly find: (id: string) => Organ | null;
  /** The organs that bear a name or alias in full on a date, whatever the letter case. */
  readonly named: (name: string, date: string | null) => readonly Organ[];
  readonly suggest: (id: string) => string | null;
}

export function organRegister(...lists: readonly (readonly Organ[])[]): OrganRegister {
  const byId = new Map<string, Organ>();
  for (const list of lists) for (const organ of list) if (!byId.has(organ.id)) byId.set(organ.id, organ);
  const all = [...byId.values()];
  let byName: Map<string, Organ[]> | undefined;
  const index = () => {
    if (byName) return byName;
    byName = new Map();
    for (const organ of all) {
      for (const name of [organ.name, ...(organ.aliases ?? []).map((alias) => alias.name)]) {
        const key = name.toLowerCase();
        const bearers = byName.get(key);
        if (bearers) bearers.push(organ);
        else byName.set(key, [organ]);
      }
    }
    return byName;
  };
  return {
    all,
    find: (id) => byId.get(id) ?? null,
    named: (name, date) => (index().get(name.toLowerCase()) ?? []).filter((organ) => existsOn(organ, date)),
    suggest: (id) => nearest(id, [...byId.keys()]),
  };
}
