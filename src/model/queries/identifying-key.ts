// What tells one call from another: something that is called an id, of what is sent or else of the machine.

import { membersOf } from "#expr/type-members.ts";
import { typeOf } from "../parsed-text.ts";
import type { Field } from "../schema/common.ts";
import type { Invocation } from "../schema/invocation.ts";
import type { Project } from "../schema/project.ts";
import { indexOf } from "./project-index.ts";

export function identifyingKey(project: Project, { callee, state }: Invocation): string | undefined {
  const service = callee.kind === "service" ? project.services[callee.service] : undefined;
  const machine = project.machines[indexOf(project).machineOf(state) ?? ""];
  const sent = service?.input?.find(isIdentifying);
  if (sent) return `input.${sent.name}`;
  const known = machine?.context?.find(isIdentifying);
  return known && `context.${known.name}`;
}

function isIdentifying({ name, type, optional }: Field): boolean {
  const isPlain = membersOf(typeOf(type)).every(({ kind }) => kind === "string" || kind === "number");
  return isPlain && optional !== true && /^(?:id|key|reference|number)$|(?:I[dD]|_id|Key|Reference|Number)$/.test(name);
}
