import type { LossTable } from "../format.ts";

export const xstateLosses = {
  v4: {
    kind: "changed",
    what: "Machines written for XState 4 are read as XState 5 has them: cond, services, data, external transitions.",
  },
  old: { kind: "lost", what: "What XState 4 does and XState 5 has no word for: respond, autoForward, sendUpdate." },
  inlined: { kind: "changed", what: "A named guard or action that is an expression is written where it is used." },
  implementation: {
    kind: "changed",
    what: "Code that is no expression becomes a named guard or action that keeps its source text.",
  },
  unknownKey: { kind: "lost", what: "Keys that have no meaning in a document." },
  context: { kind: "lost", what: "A context that is worked out by code; single fields of it that are no expressions." },
  actor: { kind: "changed", what: "Actors that are no machine of the same file become services." },
  input: { kind: "lost", what: "Inputs and parameters that are worked out by code." },
  wholeInput: { kind: "changed", what: 'An input that is no object becomes a field called "value".' },
  target: { kind: "lost", what: "Targets that lead to no state of the file." },
  receiver: { kind: "changed", what: "Events to actors that are no invocation become named actions." },
  borrowed: { kind: "changed", what: "Texts of other files are called as their constants are." },
  delay: { kind: "changed", what: "Delays that are worked out by code." },
  snapshot: { kind: "changed", what: "Snapshots of an invocation are events that nothing sends in a simulation." },
  spread: { kind: "lost", what: "Spread values that are not in the same file." },
  event: { kind: "lost", what: "Events and transitions that are XState's own." },
  output: { kind: "lost", what: "Outputs that are worked out by code." },
  misread: { kind: "changed", what: "Names of states that XState would misread: their ids stand in." },
  unused: { kind: "lost", what: "Guards, actions, actors and delays that no state of the machine uses." },
  stateName: { kind: "changed", what: "Names that are too long for a document." },
} as const satisfies LossTable;

export type XstateLossCode = keyof typeof xstateLosses;
