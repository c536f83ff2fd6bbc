// What a document says that notations have no place for, one line of a report each. What changes the machine is lost; what
// belongs to the drawing, to a simulation or to other machines stays in the project, and is told more quietly.

import type { LossTable } from "../format.ts";

export const documentLosses = {
  names: { kind: "lost", what: "Names that the notation has no place for." },
  actions: { kind: "lost", what: "Actions and guards where the notation has no place for them." },
  defaults: { kind: "lost", what: "Where a history leads at first." },
  sequence: { kind: "lost", what: "In which order effects are undone." },
  fields: { kind: "lost", what: "Fields of context and input, and their initial values." },
  types: { kind: "lost", what: "Types of context, input, output, payloads and parameters." },
  payload: { kind: "lost", what: "Declared payloads of events." },
  inputs: { kind: "lost", what: "What is handed to calls." },
  outputs: { kind: "lost", what: "What final states and machines answer." },
  policies: { kind: "lost", what: "Policies of calls." },
  services: { kind: "lost", what: "What services take and answer, their error codes, and what undoes them." },
  reenter: { kind: "lost", what: "That a transition to a state inside leaves its source first." },
  implementations: { kind: "lost", what: "Kept source text of named guards and actions." },
  remarks: { kind: "lost", what: "Descriptions, tags and remarks." },
  titles: { kind: "stays", what: "Names of machines, where the notation knows ids alone." },
  elsewhere: { kind: "stays", what: "Other machines, and what only they use." },
  tests: { kind: "stays", what: "Scenarios, properties and experiments." },
  simulation: {
    kind: "stays",
    what: "What only a simulation needs: latencies, error probabilities, queues, costs, sample answers.",
  },
  channels: { kind: "stays", what: "How channels deliver." },
  examples: { kind: "stays", what: "Example values of fields." },
  notes: { kind: "stays", what: "Notes on the canvas." },
  layout: { kind: "stays", what: "Positions, sizes, bends, and what is collapsed." },
  newer: { kind: "stays", what: "What a newer version of the document holds." },
  project: { kind: "stays", what: "The project's name, its description and the ids of its records." },
} as const satisfies LossTable;
