// What scenarios said about something goes with it when it is deleted. That must not pass unseen: a scenario of which
// nothing is expected any more always passes.

import type { Project } from "#model/schema/project.ts";
import { words } from "#words/scenarios-lost.ts";

const parts = ["expectations", "faults", "events", "answers"] as const;
const tables = ["machines", "states", "invocations", "services", "channels", "events"] as const;
const mostNamed = 3;

/** In a sentence; undefined where nothing was lost. */
export function whatScenariosLost(before: Project, now: Project): string | undefined {
  const isDeleted = tables.some((table) => Object.keys(before[table]).some((id) => !Object.hasOwn(now[table], id)));
  if (!isDeleted) return undefined;
  const names: string[] = [];
  const counts = new Map<(typeof parts)[number], number>();
  for (const [id, scenario] of Object.entries(before.scenarios)) {
    const kept = now.scenarios[id];
    if (!kept || kept === scenario) continue;
    let isLess = false;
    for (const part of parts) {
      const lost = (scenario[part]?.length ?? 0) - (kept[part]?.length ?? 0);
      if (lost <= 0) continue;
      counts.set(part, (counts.get(part) ?? 0) + lost);
      isLess = true;
    }
    if (isLess) names.push(words.scenario(kept.name));
  }
  if (names.length === 0) return undefined;
  const lost = [...counts].map(([part, count]) => words.count(part, count)).join(words.and);
  const who = words.scenarios(names.slice(0, mostNamed), names.length - mostNamed);
  return words.lost(who, lost, counts.size === 1 && [...counts.values()][0] === 1);
}
