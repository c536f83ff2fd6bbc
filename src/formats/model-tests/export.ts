// A skeleton of model-based tests: one test for every state that the machine can reach, along the shortest way there. What
// the real system does for each event, and how one sees where it is, is left to fill in.

import { failure, type Result, success } from "#base/result.ts";
import { compile } from "#compile/compile.ts";
import { printExpression } from "#expr/print.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { type Code, literal, object, raw } from "../shared/code.ts";
import { printCode } from "../shared/print-code.ts";
import { createFileUnit } from "../xstate-typescript/file-unit.ts";
import { namesOfMachine } from "../xstate-typescript/machine-unit.ts";
import { modelTestLosses } from "./losses.ts";

export function exportModelTests(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const chosen = chooseMachine(project, options.machine);
  if (!chosen.ok) return chosen;
  const machine = project.machines[chosen.value] as Machine;
  const broken = compile(project, chosen.value).problems.find(({ severity }) => severity === "error");
  if (broken)
    return failure({ message: `Machine "${machine.name}" can't be tested until this is put right: ${broken.message}` });
  const { constant } = namesOfMachine(createFileUnit(project, [chosen.value]), chosen.value);
  const values = {
    NAME: JSON.stringify(machine.name),
    TITLE: machine.name.replace(/\s+/g, " "),
    MACHINE: constant,
    FILE: fileStem(machine.name),
    INPUT: printCode(inputCode(machine)),
    EXAMPLES: printCode(examplesCode(project, chosen.value), "", 42),
  };
  const text = template.replace(
    /\$(NAME|TITLE|MACHINE|FILE|INPUT|EXAMPLES)\$/g,
    (_, key: keyof typeof values) => values[key],
  );
  const { skeleton, rest } = modelTestLosses;
  return success({
    text,
    losses: [
      { code: "skeleton", kind: skeleton.kind, message: skeleton.what, inDocument: ["machines", chosen.value, "name"] },
      { code: "rest", kind: rest.kind, message: rest.what, covers: [[]] },
    ],
  });
}

function fileStem(name: string): string {
  return (
    name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "machine"
  );
}

function inputCode({ input }: Machine): Code {
  return object((input ?? []).map(({ name, type }) => [name, raw(exampleOf(type))] as const));
}

/** By event type; payloads as the document gives them, or the plainest value of the type. */
function examplesCode(project: Project, machine: Id): Code {
  const index = indexOf(project);
  const declared = Object.values(project.events).map(({ name, payload }) => {
    const fields = (payload ?? []).map(
      ({ name: field, type, example }) =>
        [field, example === undefined ? raw(exampleOf(type)) : literal(example)] as const,
    );
    return [name, object([["type", raw(JSON.stringify(name))], ...fields])] as const;
  });
  const answers = Object.entries(project.invocations).flatMap(([id, { state, callee }]) => {
    if (index.machineOf(state) !== machine) return [];
    const service = callee.kind === "service" ? project.services[callee.service] : undefined;
    const [error] = service?.errors ?? [];
    const [done, failed] = [`xstate.done.actor.${id}`, `xstate.error.actor.${id}`];
    return [
      [
        done,
        object([
          ["type", raw(JSON.stringify(done))],
          ["output", raw(sampleOf(service?.sample, service?.output))],
        ]),
      ],
      [
        failed,
        object([
          ["type", raw(JSON.stringify(failed))],
          ["error", literal({ code: error?.code ?? "unknown", kind: error?.class ?? "transient" })],
        ]),
      ],
    ] as const;
  });
  return object([...declared, ...answers]);
}

/** A sample that reads nothing is used as it is. */
function sampleOf(sample: string | undefined, type: string | undefined): string {
  const parsed = sample === undefined ? undefined : expressionOf(sample);
  const text = parsed?.ok ? printExpression(parsed.value) : undefined;
  return text === undefined || /\b(?:input|context|event)\b/.test(text) ? exampleOf(type ?? "unknown") : text;
}

function exampleOf(type: string): string {
  if (/^(?:'[^']*'|"[^"]*")/.test(type)) return JSON.stringify(/^.([^'"]*)/.exec(type)?.[1] ?? "");
  if (type.endsWith("[]")) return "[]";
  if (type.startsWith("number")) return "1";
  if (type.startsWith("boolean")) return "true";
  if (type.startsWith("string")) return '"example"';
  return "{} as any";
}

const template = `// $TITLE$: a test for every state that can be reached. Written by Faultline; fill in \`system\` and run it with Vitest.
// The machine itself is the TypeScript export of the same drawing, saved beside this file as $FILE$.ts.

import { describe, test } from "vitest";
import type { AnyMachineSnapshot, AnyStateMachine } from "xstate";
import { getShortestPaths } from "xstate/graph";
import { $MACHINE$ } from "./$FILE$.ts";

const machine: AnyStateMachine = $MACHINE$;

const input = $INPUT$;

interface Example {
  type: string;
  [field: string]: unknown;
}

/** One event of each type. A guard that reads a payload opens for some values only: change them, or add more. */
const examples: Record<string, Example> = $EXAMPLES$;

/** What is tested: your system, driven by the events of the machine. */
const system = {
  async start(_input: unknown): Promise<void> {
    // Bring the system to where the machine begins.
  },
  async perform(_event: { type: string }): Promise<void> {
    // Make the event happen: a click, a request, a message, an answer of a service, time that passes.
  },
  async expectState(_snapshot: AnyMachineSnapshot): Promise<void> {
    // Look at the system, and compare it with _snapshot.value and _snapshot.context.
  },
};

const events = machine.events
  .filter((type) => !type.includes("*") && type !== "xstate.init")
  .map((type) => examples[type] ?? { type });

const paths = getShortestPaths(machine, {
  input,
  events,
  limit: 10_000,
  // Two snapshots in the same states are one place, whatever their context.
  serializeState: (snapshot) =>
    JSON.stringify((snapshot as AnyMachineSnapshot).value),
});

describe($NAME$, () => {
  for (const { state, steps } of paths) {
    const way = steps
      .map(({ event }) => event.type)
      .filter((type) => type !== "xstate.init");
    test(\`reaches \${JSON.stringify(state.value)}\${way.length === 0 ? "" : \` by \${way.join(", ")}\`}\`, async () => {
      await system.start(input);
      for (const step of steps) {
        if (step.event.type !== "xstate.init") await system.perform(step.event);
        await system.expectState(step.state as AnyMachineSnapshot);
      }
    });
  }
});
`;
