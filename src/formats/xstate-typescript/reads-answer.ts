// Whether anything that follows a call looks at what it answered: if not, an undeclared answer need not be `any`.

import type { Invocation } from "#model/schema/invocation.ts";
import type { FileUnit } from "./file-unit.ts";

export function readsAnswer({ project }: FileUnit, isMeant: (callee: Invocation["callee"]) => boolean): boolean {
  return Object.values(project.transitions).some(({ trigger, guard, actions }) => {
    if (trigger.kind !== "invocationDone") return false;
    const callee = project.invocations[trigger.invocation]?.callee;
    return callee !== undefined && isMeant(callee) && /\boutput\b/.test(JSON.stringify([guard, actions]));
  });
}
