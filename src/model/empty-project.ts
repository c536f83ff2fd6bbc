import { currentVersion, type Project } from "./schema/project.ts";

/** A document with every table and nothing in them, for whoever fills one. */
export function emptyProject(name: string): Project {
  return {
    format: "faultline",
    version: currentVersion,
    name,
    machines: {},
    states: {},
    transitions: {},
    invocations: {},
    events: {},
    implementations: {},
    services: {},
    channels: {},
    notes: {},
    scenarios: {},
    properties: {},
    experiments: {},
    layout: {},
  };
}
