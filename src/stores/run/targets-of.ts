// What can be broken in a project, as a list to choose from: the calls of the machine first.

import { descendantsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/faults.ts";
import { targetName } from "./fault-words.ts";

export interface OfferedTarget {
  readonly key: string;
  readonly label: string;
  readonly target: Fault["target"];
}

export function targetsOf(project: Project, machine: Id): OfferedTarget[] {
  const root = project.machines[machine]?.root;
  const states = root === undefined ? [] : [root, ...descendantsOf(project, root)];
  const invocations = states.flatMap((state) =>
    indexOf(project)
      .invocationsOf(state)
      .map(({ id }) => id),
  );
  const all: [string, Fault["target"]][] = [
    ...invocations.map((invocation): [string, Fault["target"]] => [words.call, { kind: "invocation", invocation }]),
    ...Object.keys(project.services).map((service): [string, Fault["target"]] => [
      words.service,
      { kind: "service", service },
    ]),
    ...Object.keys(project.channels).map((channel): [string, Fault["target"]] => [
      words.channel,
      { kind: "channel", channel },
    ]),
    [words.machine, { kind: "machine", machine }],
    ["", { kind: "store" }],
    ["", { kind: "everything" }],
  ];
  return all.map(([noun, target]) => {
    const name = targetName(project, target);
    return { key: JSON.stringify(target), label: noun ? words.target(noun, name) : name, target };
  });
}
