import type { LossTable } from "../format.ts";
import { diagramLosses } from "../shared/diagram-losses.ts";

export const mermaidLosses = {
  ...diagramLosses,
  history: {
    kind: "changed",
    what: "History states are drawn as states called H and H*, which Mermaid does not know.",
  },
  targetless: { kind: "changed", what: "Transitions without a target are lines of text in their state." },
  fork: { kind: "changed", what: "Forks, joins and choices become states that are left at once; joins don't wait." },
  direction: { kind: "lost", what: "The direction of the drawing, classes, styles and clicks." },
  note: { kind: "changed", what: "Notes become descriptions." },
  unread: { kind: "lost", what: "Lines that are no state diagram, and what stands on the first arrow." },
  start: { kind: "changed", what: "Several arrows from [*] leave a state that waits for one of them." },
  region: { kind: "changed", what: "Regions without a name get one." },
  final: { kind: "changed", what: "Arrows to [*] lead to a final state." },
  label: { kind: "changed", what: "A label that is not `event [guard] / actions` becomes the name of an event." },
} as const satisfies LossTable;
