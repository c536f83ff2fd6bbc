// A person is asked before the selected states are entered: whatever led to them leads to the gate first.

import type { Result } from "#base/result.ts";
import { addInvocation } from "#model/edits/invocations/add-invocation.ts";
import { changeRecords } from "#model/edits/support/change-records.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import { descendantsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { State } from "#model/schema/state.ts";
import type { Transition } from "#model/schema/transition.ts";
import { draw, type Pen } from "./pen.ts";
import { type Selection, selectionOf } from "./selection.ts";

export function insertApproval(project: Project, states: readonly Id[]): Result<Project, EditError> {
  const selection = selectionOf(project, states);
  if (!selection.ok) return selection;
  return draw(project, (pen) => drawGate(pen, selection.value));
}

function drawGate(pen: Pen, { states, first, parent, name }: Selection): void {
  const service = approver(pen);
  const inside = new Set(states.flatMap((state) => [state, ...descendantsOf(pen.project(), state)]));
  const home = pen.project().states[first]?.parent ?? parent;
  const gate = pen.state({ parent: home, name: `Approval of ${name}`, beside: { state: first, right: 0, down: -160 } });
  const refused = pen.state({
    parent: home,
    name: `${name}: refused`,
    kind: "final",
    beside: { state: gate, right: 300, down: 0 },
  });
  pen.edit((current) => changeRecords(current, redirection(current, inside, first, gate)));
  pen.edit((current) => addInvocation(current, { state: gate, callee: { kind: "service", service } }));
  const invocation = indexOf(pen.project()).invocationsOf(gate)[0]?.id ?? "";
  const done = { kind: "invocationDone", invocation } as const;
  pen.transition({
    source: gate,
    targets: [first],
    trigger: done,
    guard: { kind: "expression", expression: "output.isApproved" },
  });
  pen.transition({ source: gate, targets: [refused], trigger: done });
  pen.transition({ source: gate, targets: [refused], trigger: { kind: "invocationError", invocation } });
  pen.transition({ source: gate, targets: [refused], trigger: { kind: "after", delay: "3 * 24 * 60 * 60 * 1000" } });
}

/** A person that the project knows already and that answers so, or a new one. */
function approver(pen: Pen): Id {
  const output = "{ isApproved: boolean }";
  const known = Object.entries(pen.project().services).find(
    ([, service]) => service.kind === "human" && service.output === output && (service.input ?? []).length === 0,
  );
  return (
    known?.[0] ??
    pen.record({
      table: "services",
      record: {
        name: "Approver",
        kind: "human",
        output,
        sample: "{ isApproved: true }",
        latency: { kind: "logNormal", medianMs: 4 * 3_600_000, p99Ms: 24 * 3_600_000 },
      },
    })
  );
}

/** What came in from outside goes to the gate; what goes round inside stays. */
function redirection({ states, transitions }: Project, inside: ReadonlySet<Id>, first: Id, gate: Id) {
  const led: Record<Id, Transition> = {};
  for (const [id, transition] of Object.entries(transitions))
    if (!inside.has(transition.source) && transition.targets.includes(first))
      led[id] = { ...transition, targets: transition.targets.map((target) => (target === first ? gate : target)) };
  const around: Record<Id, State> = {};
  for (const [id, state] of Object.entries(states))
    if (state.kind === "compound" && state.initial === first && !inside.has(id))
      around[id] = { ...state, initial: gate };
  return { transitions: led, states: around };
}
