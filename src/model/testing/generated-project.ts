// Large documents for benchmarks: the same arguments give the same document for ever. They are meant to look like work,
// not like noise: every state can be reached and left, every condition can go either way.

import type { Invocation } from "../schema/invocation.ts";
import type { ContextField } from "../schema/machine.ts";
import { currentVersion, type Project } from "../schema/project.ts";
import type { State } from "../schema/state.ts";
import { chooserFromSeed } from "./chooser.ts";
import type { DrawnState } from "./draw-states.ts";
import { generateTransitions } from "./generated-transitions.ts";
import { generateTree } from "./generated-tree.ts";

export interface GeneratedSize {
  readonly states: number;
  /** Levels below the root. */
  readonly depth: number;
  readonly transitionsPerState: number;
  readonly seed: number;
}

const context: ContextField[] = [
  { name: "count", type: "number", initial: "0" },
  { name: "total", type: "number", initial: "input.amount" },
  { name: "label", type: "string", initial: "'new'" },
  { name: "urgent", type: "boolean", initial: "false" },
];

export function generateProject(size: GeneratedSize): Project {
  const choose = chooserFromSeed(size.seed);
  const tree = generateTree(choose, size.states, size.depth);
  const invocations = generateInvocations(tree);
  const { transitions, events } = generateTransitions(choose, tree, invocations, size.transitionsPerState);
  const layout: Project["layout"] = { states: {} };
  for (const [position, state] of tree.entries())
    if (layout.states) layout.states[state.id] = { x: (position % 7) * 160, y: Math.floor(position / 7) * 90 };
  return {
    format: "faultline",
    version: currentVersion,
    name: `Generated, ${size.states} states`,
    machines: { generated: { name: "Generated", root: "root", input: [{ name: "amount", type: "number" }], context } },
    states: Object.fromEntries(tree.map((state) => [state.id, generateState(state)])),
    transitions,
    invocations,
    events,
    implementations: { notify: { kind: "action", name: "notify", parameters: [{ name: "text", type: "string" }] } },
    services: {
      stock: {
        name: "Look up stock",
        kind: "call",
        input: [{ name: "amount", type: "number" }],
        output: "number",
        sample: "input.amount",
        latency: { kind: "logNormal", medianMs: 20, p99Ms: 200 },
        errors: [{ code: "unavailable", class: "transient", probability: 0.01 }],
      },
    },
    channels: {},
    notes: {},
    scenarios: {},
    properties: {},
    experiments: {},
    layout,
  };
}

function generateState(state: DrawnState): State {
  const number = state.parent?.children.indexOf(state) ?? 0;
  const common = { name: state.name, parent: state.parent?.id ?? null, order: number };
  const entry: State = {
    kind: "atomic",
    ...common,
    ...(number % 4 === 1 ? { entry: [{ kind: "assign", values: { count: "context.count + 1" } }] } : {}),
    ...(number % 5 === 2
      ? { exit: [{ kind: "named", implementation: "notify", parameters: { text: "'left at ' + context.count" } }] }
      : {}),
  };
  switch (state.kind) {
    case "atomic":
      return entry;
    case "compound":
      return { ...entry, kind: "compound", initial: state.children[0]?.id };
    case "parallel":
      return { ...entry, kind: "parallel" };
    case "final":
      return { kind: "final", ...common, output: "context.count" };
    case "history":
      return { kind: "history", ...common, depth: number % 2 === 0 ? "deep" : "shallow" };
  }
}

/** Every sixth atomic state asks a service. */
function generateInvocations(tree: readonly DrawnState[]): Record<string, Invocation> {
  const asking = tree.filter((state) => state.kind === "atomic" && state.parent?.kind === "compound");
  const invocations: Record<string, Invocation> = {};
  for (const [position, state] of asking.entries()) {
    if (position % 6 !== 2) continue;
    invocations[`call-${state.id}`] = {
      state: state.id,
      order: 0,
      callee: { kind: "service", service: "stock" },
      input: { amount: "context.total" },
      policies: [
        { kind: "totalTimeout", ms: 10_000 },
        { kind: "retry", maxAttempts: 3, initialDelayMs: 100, backoff: "exponential", multiplier: 2, maxDelayMs: 2000 },
      ],
    };
  }
  return invocations;
}
