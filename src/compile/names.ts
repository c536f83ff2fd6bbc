// Gives every implementation a name that reads well: the same meaning has one name, and two meanings never share one.

import { isForbiddenName } from "#base/forbidden-names.ts";

export interface NameTable<Implementation> {
  /** The name for a meaning. `make` is called the first time it is asked for. */
  nameOf(meaning: string, wanted: string, make: () => Implementation): string;
  /** Keeps a name for a meaning that may turn up later. */
  reserve(meaning: string, wanted: string): void;
  implementations(): Record<string, Implementation>;
}

export function createNameTable<Implementation>(): NameTable<Implementation> {
  const nameByMeaning = new Map<string, string>();
  const taken = new Set<string>();
  const implementations = new Map<string, Implementation>();

  function reserve(meaning: string, wanted: string): string {
    const known = nameByMeaning.get(meaning);
    if (known !== undefined) return known;
    const base = isReserved(wanted) ? `"${wanted}"` : wanted;
    let name = base;
    for (let count = 2; taken.has(name); count++) name = `${base} (${count})`;
    taken.add(name);
    nameByMeaning.set(meaning, name);
    return name;
  }

  return {
    nameOf(meaning, wanted, make) {
      const name = reserve(meaning, wanted);
      if (!implementations.has(name)) implementations.set(name, make());
      return name;
    },
    reserve,
    implementations: () => Object.fromEntries(implementations),
  };
}

/** Names that a look-up in a plain object would find without anybody having put them there, or that XState uses itself. */
function isReserved(name: string): boolean {
  return isForbiddenName(name) || name.startsWith("xstate.");
}
