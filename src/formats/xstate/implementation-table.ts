// The guards, actions, actors or delays that a machine is given, and which of them nothing in it asks for.

import { type ConfigValue, entry } from "./config-value.ts";

export interface ImplementationTable {
  get(name: string): ConfigValue | undefined;
  unasked(): readonly (readonly [name: string, value: ConfigValue])[];
}

/** Later sources stand before earlier ones; XState 4 calls some tables otherwise. */
export function implementationTable(sources: readonly ConfigValue[], keys: readonly string[]): ImplementationTable {
  const all = new Map<string, ConfigValue>();
  const asked = new Set<string>();
  for (const source of sources)
    for (const key of keys) {
      const value = entry(source, key);
      if (value?.kind === "object") for (const [name, each] of value.entries) all.set(name, each);
    }
  return {
    get(name) {
      asked.add(name);
      return all.get(name);
    },
    unasked: () => [...all].filter(([name]) => !asked.has(name)),
  };
}
