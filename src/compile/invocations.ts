// What runs while a state is active. XState's invoke id is the invocation's id; its source is the id of the service or
// machine, under which the implementation of the actor is given.

import type { Entry } from "#model/queries/project-index.ts";
import type { Callee, Invocation } from "#model/schema/invocation.ts";
import type { Project } from "#model/schema/project.ts";
import { compensationStub, serviceStub } from "./actor-stubs.ts";
import type { Compilation } from "./compilation.ts";
import { computedArguments } from "./computed.ts";
import type { InvokeConfig } from "./config.ts";

export function compileInvocations(
  compilation: Compilation,
  invocations: readonly Entry<Invocation>[],
): { configs: InvokeConfig[]; byId: Map<string, InvokeConfig> } {
  const configs: InvokeConfig[] = [];
  const byId = new Map<string, InvokeConfig>();
  for (const { id, record } of invocations) {
    const src = provideActor(compilation, id, record.callee);
    if (src === undefined) continue;
    const config: InvokeConfig = { id, src };
    if (record.input)
      config.input = computedArguments(compilation.expressions, record.input, ["invocations", id, "input"]);
    compilation.sourceMap.invocation(id, { state: record.state, index: configs.length });
    configs.push(config);
    byId.set(id, config);
  }
  return { configs, byId };
}

/** The name under which a callee's actor is implemented. */
export function actorName(project: Project, callee: Callee): string {
  switch (callee.kind) {
    case "service":
      return callee.service;
    case "machine":
      return Object.hasOwn(project.services, callee.machine) ? `machine:${callee.machine}` : callee.machine;
    case "compensate":
      return `compensate:${callee.sequence}`;
    default:
      return callee satisfies never;
  }
}

function provideActor(compilation: Compilation, invocation: string, callee: Callee): string | undefined {
  const { project, actors, problems } = compilation;
  const name = actorName(project, callee);
  switch (callee.kind) {
    case "service": {
      const service = project.services[callee.service];
      if (!service || !Object.hasOwn(project.services, callee.service)) {
        problems.dangling(["invocations", invocation, "callee", "service"], "services", callee.service);
        return undefined;
      }
      actors.set(name, () => serviceStub(compilation, callee.service, service));
      return name;
    }
    case "machine":
      if (!Object.hasOwn(project.machines, callee.machine)) {
        problems.dangling(["invocations", invocation, "callee", "machine"], "machines", callee.machine);
        return undefined;
      }
      actors.set(name, () => compilation.machineLogic(callee.machine));
      return name;
    case "compensate":
      actors.set(name, () => compensationStub);
      return name;
    default:
      return callee satisfies never;
  }
}
