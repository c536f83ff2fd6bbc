// The type of `event` in an expression: the declared payload lies directly on it, beside its `type`.

import { stringType, type Type, type TypeField } from "#expr/type.ts";
import { typeOf } from "../parsed-text.ts";
import type { Field, Id } from "../schema/common.ts";
import type { EventDeclaration } from "../schema/machine.ts";
import type { Project } from "../schema/project.ts";
import { anyEvent } from "./entry-events.ts";

/** An event of which nothing is known but that it has a type. */
export const openEvent: Type = {
  kind: "object",
  fields: [{ name: "type", type: stringType, optional: false }],
  open: true,
};

export function objectOf(fields: readonly Field[] | undefined): Type {
  return { kind: "object", fields: (fields ?? []).map(typedField) };
}

export function typedField(field: Field): TypeField {
  return { name: field.name, type: typeOf(field.type), optional: field.optional === true };
}

function typeOfEvent(event: EventDeclaration): Type {
  const payload = (event.payload ?? []).filter((field) => field.name !== "type").map(typedField);
  const tag = { name: "type", type: { kind: "literal", value: event.name } as const, optional: false };
  return { kind: "object", fields: [tag, ...payload] };
}

/** One of several events; open as soon as one of them is unknown. */
export function typeOfEvents(project: Project, ids: Iterable<Id>): Type {
  const types: Type[] = [];
  for (const id of ids) {
    const event = id !== anyEvent && Object.hasOwn(project.events, id) ? project.events[id] : undefined;
    if (!event) return openEvent;
    types.push(typeOfEvent(event));
  }
  const [only] = types;
  if (only === undefined) return openEvent;
  return types.length === 1 ? only : { kind: "union", of: types };
}
