// A sketch as a document. Without positions: those are worked out when the pattern is written to its file.

import { emptyProject } from "#model/empty-project.ts";
import type { Project } from "#model/schema/project.ts";
import { addMachine } from "./add-machine.ts";
import { fieldsOf } from "./records.ts";
import type { ProjectSketch } from "./sketch.ts";

export function buildProject(sketch: ProjectSketch): Project {
  const { name, description, services, channels, scenarios, properties } = sketch;
  const project: Project = {
    ...emptyProject(name),
    description,
    services: { ...services },
    channels: { ...channels },
    scenarios: { ...scenarios },
    properties: { ...properties },
  };
  for (const [id, payload] of Object.entries(sketch.events ?? {}))
    project.events[id] = { name: id, ...(Object.keys(payload).length > 0 ? { payload: fieldsOf(payload) } : {}) };
  for (const [id, machine] of Object.entries(sketch.machines)) addMachine(project, id, machine);
  return project;
}
