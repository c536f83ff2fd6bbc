// What the parsers of the notations refuse is never written.

import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import { leastCommonAncestor } from "#model/queries/hierarchy.ts";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { exportMermaid } from "./mermaid/export.ts";
import { importMermaid } from "./mermaid/import.ts";
import { exportPlantUml } from "./plantuml/export.ts";
import { diagramMachine } from "./shared/diagram-machine.ts";

const patterns = readdirSync("public/patterns").map((name) => {
  const loaded = loadProject(readFileSync(`public/patterns/${name}`, "utf8"));
  if (!loaded.ok) throw new Error(name);
  return loaded.value;
});

function forEveryMachine(check: (project: Project, machine: string) => void): void {
  const checkAll = (project: Project) => {
    for (const machine of Object.keys(project.machines)) check(project, machine);
  };
  for (const project of patterns) checkAll(project);
  fc.assert(fc.property(arbitraryProject({ states: 10 }), checkAll), { numRuns: 30 });
}

function textOf(exporter: typeof exportMermaid, project: Project, machine: string): string {
  const exported = exporter(project, { machine });
  if (!exported.ok) throw new Error(exported.error.message);
  return exported.value.text;
}

test("Mermaid gets a note, never a line of text, for a state that holds others", () => {
  forEveryMachine((project, machine) => {
    const lines = textOf(exportMermaid, project, machine).split("\n");
    const holders = lines.flatMap((line) => /^ *state (\S+) \{$/.exec(line)?.[1] ?? []);
    for (const key of holders) expect(lines.filter((line) => line.trim().startsWith(`${key} : `))).toEqual([]);
  });
});

test("what a state that holds others does comes back from its note", () => {
  const imported = importMermaid(
    "stateDiagram-v2\n[*] --> a\nstate a {\n[*] --> b\n}\nnote left of a\n  entry / x = #123; a#58; 1 #125;\n  on stop\nend note\nnote right of a : on the whole, fine",
  );
  if (!imported.ok) throw new Error(imported.error.message);
  const { states, transitions, events } = imported.value.project;
  const a = Object.entries(states).find(([, { name }]) => name === "a");
  expect(a?.[1]).toMatchObject({ entry: [{ kind: "assign", values: { x: "{ a: 1 }" } }] });
  const staying = Object.values(transitions).filter(({ source, targets }) => source === a?.[0] && targets.length === 0);
  expect(staying.map(({ trigger }) => (trigger.kind === "event" ? events[trigger.event]?.name : ""))).toContain("stop");
});

test("PlantUML gets no arrow across the border of a region", () => {
  forEveryMachine((project, machine) => {
    const states = new Map<string, string>();
    const waiting = [diagramMachine(project, machine).root];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      states.set(next.key, next.id);
      waiting.push(...next.children);
    }
    for (const [, from = "", to = ""] of textOf(exportPlantUml, project, machine).matchAll(/^(\w+) --> (\w+)/gm)) {
      const ends = [states.get(from) ?? "", states.get(to) ?? ""];
      if (ends.some((id) => id === "")) continue;
      const shared = ends[0] === ends[1] ? ends[0] : leastCommonAncestor(project, ends);
      for (const end of ends)
        for (let id: string | null | undefined = end; id && id !== shared; id = project.states[id]?.parent)
          expect(`${from} --> ${to}: ${project.states[project.states[id]?.parent ?? ""]?.kind}`).not.toContain(
            "parallel",
          );
    }
  });
});
