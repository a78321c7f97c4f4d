import { nearest } from './nearest.ts';
import { existsOn, type Organ } from './organ.ts';

/** A list of organs that can be asked for one without making all: the national register has thousands. */
export interface OrganList {
  readonly find: (id: string) => Organ | undefined;
  readonly all: () => readonly Organ[];
}

/** Danh mục cơ quan: the office's own organs, and the national register behind them. */
export interface OrganRegister {
  /** The office's own organs alone. */
  readonly own: readonly Organ[];
  readonly find: (id: string) => Organ | null;
  /** The organs that bear a name or alias in full on a date, whatever the letter case. Makes the whole register on first use. */
  readonly named: (name: string, date: string | null) => readonly Organ[];
  /** The id that was meant: of the only organ that bears what was typed as its name today, else the nearest to a mistyped id. */
  readonly suggest: (typed: string) => string | null;
  /**
   * Judges a name that nothing bears in full: `known` where it begins with the name of an organ of its kind (the first word: «Sở», «Bộ»),
   * else the name that it is nearest to, if any.
   */
  readonly likeness: (name: string) => { readonly known: boolean; readonly nearest: string | null };
  readonly all: () => readonly Organ[];
}

export function organRegister(own: readonly Organ[], national: OrganList): OrganRegister {
  const ownById = new Map(own.map((organ) => [organ.id, organ]));
  const known = new Map<string, Organ | null>(ownById);
  let everything: readonly Organ[] | undefined;
  let byName: Map<string, Organ[]> | undefined;
  const all = () => {
    everything ??= [...own, ...national.all().filter((organ) => !ownById.has(organ.id))];
    return everything;
  };
  const index = () => {
    if (byName) return byName;
    byName = new Map();
    for (const organ of all()) {
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
    own,
    find: (id) => {
      let organ = known.get(id);
      if (organ === undefined) {
        organ = national.find(id) ?? null;
        known.set(id, organ);
      }
      return organ;
    },
    named: (name, date) => (index().get(name.toLowerCase()) ?? []).filter((organ) => existsOn(organ, date)),
    suggest: (typed) => {
      const bearers = (index().get(typed.toLowerCase()) ?? []).filter((organ) => organ.until === undefined);
      if (bearers.length === 1) return (bearers[0] as Organ).id;
      return nearest(
        typed.replace(/_tp_/g, '_thanh_pho_'),
        all().map((organ) => organ.id),
      );
    },
    likeness: (name) => {
      const head = name.slice(0, name.indexOf(' ') + 1);
      const lower = name.toLowerCase();
      const names = new Set<string>();
      for (const organ of all())
        for (const one of [organ.name, ...(organ.aliases ?? []).map((alias) => alias.name)]) if (one.startsWith(head)) names.add(one);
      // «Sở Y tế tỉnh», «Bộ Y tế và các bộ»: a known name with more after it.
      for (const one of names) if (lower.startsWith(one.toLowerCase())) return { known: true, nearest: null };
      return { known: false, nearest: nearest(name, [...names]) };
    },
    all,
  };
}
