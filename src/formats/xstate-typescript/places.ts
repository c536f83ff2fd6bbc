// How the variables of an expression are spelled in the code, by the place where it stands.

import type { Scope } from "#expr/check.ts";
import type { Type } from "#expr/type.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import { snapshotSource } from "../shared/snapshot-event.ts";
import type { ExpressionSite } from "./expression-text.ts";
import { type MachineUnit, withOwnContext } from "./machine-unit.ts";

/** The scope depends on the text where working it out is dear. */
export interface Place {
  readonly path: DocumentPath;
  site(text: string, expected: Type | undefined): ExpressionSite;
}

const untyped = { event: "(event as any)", output: "(event as any).output", error: "errorOf((event as any).error)" };

export function entryPlace(unit: MachineUnit, state: Id, path: DocumentPath): Place {
  return placeOf(unit, path, (text) => unit.file.scopes.entering(state, text), {});
}

export function exitPlace(unit: MachineUnit, state: Id, path: DocumentPath): Place {
  return placeOf(unit, path, () => unit.file.scopes.leaving(state), {});
}

export function transitionPlace(unit: MachineUnit, transition: Transition, path: DocumentPath): Place {
  const { trigger, source } = transition;
  const scope = unit.file.scopes.taking(transition);
  const isOwn = "invocation" in trigger && unit.file.project.invocations[trigger.invocation]?.state === source;
  const spelled = {
    ...(trigger.kind === "event" ? { event: isSnapshot(unit, source, trigger.event) ? untyped.event : "event" } : {}),
    ...(trigger.kind === "invocationDone" && isOwn ? { output: "event.output" } : {}),
    ...(trigger.kind === "invocationError" && isOwn ? { error: "errorOf(event.error)" } : {}),
  };
  return placeOf(unit, path, () => scope, spelled);
}

/** XState's own event, which is none of the machine's. */
function isSnapshot({ file: { project, index } }: MachineUnit, state: Id, event: Id): boolean {
  return snapshotSource(index, state, project.events[event]?.name) !== undefined;
}

export function below(place: Place, ...steps: DocumentPath): Place {
  return { ...place, path: [...place.path, ...steps] };
}

/** For code that stands where the event may be any of the machine's. */
export function untypedPlace(place: Place): Place {
  return {
    ...place,
    site(text, expected) {
      const site = place.site(text, expected);
      return { ...site, spelled: { ...site.spelled, ...untyped } };
    },
  };
}

function placeOf(
  unit: MachineUnit,
  path: DocumentPath,
  scopeFor: (text: string) => Scope,
  spelled: Readonly<Record<string, string>>,
): Place {
  return {
    path,
    site(text, expected) {
      const scope = withOwnContext(unit, scopeFor(text));
      return {
        scope,
        spelled: { ...untyped, event: eventText(unit, scope), ...spelled },
        expected,
        onLooseType: unit.loose(path),
      };
    },
  };
}

/** The event that the scope knows of, told to TypeScript. */
function eventText(unit: MachineUnit, scope: Scope): string {
  const names = scope.event ? eventNames(scope.event) : undefined;
  if (!names) return "(event as any)";
  const type = names.map((name) => JSON.stringify(name)).join(" | ");
  return `(event as Extract<${unit.types.event}, { type: ${type} }>)`;
}

function eventNames(type: Type): string[] | undefined {
  if (type.kind === "union") {
    const names = type.of.map(eventNames);
    return names.every((each) => each !== undefined) ? names.flat() : undefined;
  }
  if (type.kind !== "object" || type.open) return undefined;
  const tag = type.fields.find(({ name }) => name === "type")?.type;
  return tag?.kind === "literal" && typeof tag.value === "string" ? [tag.value] : undefined;
}
