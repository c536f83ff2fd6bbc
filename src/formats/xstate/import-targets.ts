// `#id`, `#id.child`, `.child`, `sibling` and `sibling.child`, as XState resolves them.

import type { Id } from "#model/schema/common.ts";
import { type ConfigValue, listOf, nameOfValue } from "./config-value.ts";
import type { MachineImport, StateImport } from "./machine-import.ts";

export function readTargets(made: MachineImport, from: StateImport, value: ConfigValue | undefined): Id[] {
  return listOf(value).flatMap((each) => {
    const text = nameOfValue(made.file, each);
    const target = text === undefined ? undefined : readStateTarget(made, from, text);
    if (!target)
      made.lose(
        "target",
        text === undefined
          ? "A target is worked out by code and was left out."
          : `No state of the file is meant by the target "${text.slice(0, 80)}"; it was left out.`,
        each.node,
        ["states", from.id],
      );
    return target ? [target.id] : [];
  });
}

export function readStateTarget(made: MachineImport, from: StateImport, text: string): StateImport | undefined {
  if (text.startsWith("#")) return byId(made, text.slice(1));
  const isInside = text.startsWith(".");
  const start = isInside ? from : (from.parent ?? from);
  return descend(start, isInside ? text.slice(1) : text);
}

/** An id may hold points of its own. */
function byId({ statesByName }: MachineImport, text: string): StateImport | undefined {
  for (let end = text.length; end > 0; end = text.lastIndexOf(".", end - 1)) {
    const state = statesByName.get(text.slice(0, end));
    if (state) return end === text.length ? state : descend(state, text.slice(end + 1));
  }
  return undefined;
}

function descend(start: StateImport, path: string): StateImport | undefined {
  const whole = start.children.get(path);
  if (whole) return whole;
  let state: StateImport | undefined = start;
  // As XState does, up to the first empty key: "." is the state itself.
  for (const key of path.split(".").slice(0, 200)) {
    if (key === "") break;
    state = state?.children.get(key);
  }
  return state;
}
