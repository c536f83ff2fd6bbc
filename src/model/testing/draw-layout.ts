// Positions, bends and notes for a drawn document; as in real ones, some entries are missing.

import type { Layout } from "../schema/layout.ts";
import type { Note } from "../schema/machine.ts";
import type { Project } from "../schema/project.ts";
import { type Chooser, chance, someOf } from "./chooser.ts";

export function drawNotes(choose: Chooser, project: Project): Record<string, Note> {
  const [machine] = Object.keys(project.machines);
  if (machine === undefined || !chance(choose, 30)) return {};
  const states = someOf(choose, Object.keys(project.states), 20).filter((id) => id.startsWith(`${machine}-`));
  return {
    remark: { machine, kind: "remark", text: "Why?\nBecause." },
    team: { machine, kind: "boundary", text: "Team A", ...(states.length > 0 ? { states } : {}) },
  };
}

export function drawLayout(choose: Chooser, project: Project): Layout {
  if (!chance(choose, 60)) return {};
  const point = () => ({ x: choose.below(2000) - 500, y: choose.below(8000) / 4 });
  const states: Layout["states"] = {};
  for (const id of someOf(choose, Object.keys(project.states), 70))
    states[id] = {
      ...point(),
      ...(chance(choose, 40) ? { width: 120, height: 40.5 } : {}),
      ...(chance(choose, 10) ? { collapsed: true } : {}),
    };
  const transitions: Layout["transitions"] = {};
  for (const id of someOf(choose, Object.keys(project.transitions), 30))
    transitions[id] = { bends: [point(), point()], ...(chance(choose, 50) ? { label: point() } : {}) };
  const notes = Object.fromEntries(Object.keys(project.notes).map((id) => [id, { ...point(), width: 200 }]));
  const filled = { states, transitions, notes };
  return Object.fromEntries(Object.entries(filled).filter(([, entries]) => Object.keys(entries).length > 0));
}
