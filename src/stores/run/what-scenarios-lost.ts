// What scenarios said about something goes with it when it is deleted. That must not pass unseen: a scenario of which
// nothing is expected any more always passes.

import type { Project } from "#model/schema/project.ts";

const parts = { expectations: "expectation", faults: "fault", events: "event", answers: "answer" } as const;
const tables = ["machines", "states", "invocations", "services", "channels", "events"] as const;
const mostNamed = 3;

/** In a sentence; undefined where nothing was lost. */
export function whatScenariosLost(before: Project, now: Project): string | undefined {
  const isDeleted = tables.some((table) => Object.keys(before[table]).some((id) => !Object.hasOwn(now[table], id)));
  if (!isDeleted) return undefined;
  const names: string[] = [];
  const counts = new Map<keyof typeof parts, number>();
  for (const [id, scenario] of Object.entries(before.scenarios)) {
    const kept = now.scenarios[id];
    if (!kept || kept === scenario) continue;
    let isLess = false;
    for (const part of Object.keys(parts) as (keyof typeof parts)[]) {
      const lost = (scenario[part]?.length ?? 0) - (kept[part]?.length ?? 0);
      if (lost <= 0) continue;
      counts.set(part, (counts.get(part) ?? 0) + lost);
      isLess = true;
    }
    if (isLess) names.push(`“${kept.name}”`);
  }
  if (names.length === 0) return undefined;
  const lost = [...counts].map(([part, count]) => `${count} ${parts[part]}${count === 1 ? "" : "s"}`).join(" and ");
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  const who = `${names.length === 1 ? "Scenario" : "Scenarios"} ${names.slice(0, mostNamed).join(", ")}${more}`;
  return `${who} lost ${lost} about what was deleted. Undo brings ${lost.startsWith("1 ") && counts.size === 1 ? "it" : "them"} back.`;
}
