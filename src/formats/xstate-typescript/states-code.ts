// The tree of states as nested configuration.

import { regionsToName } from "#compile/history.ts";
import type { Id } from "#model/schema/common.ts";
import type { State } from "#model/schema/state.ts";
import { array, arrow, type Code, cast, literal, object, oneOrMany, raw } from "../shared/code.ts";
import { actionsCode } from "./actions-code.ts";
import { typedParameters, valueCode } from "./functions.ts";
import { invocationCode } from "./invocations-code.ts";
import type { MachineUnit } from "./machine-unit.ts";
import { entryPlace, exitPlace } from "./places.ts";
import { targetText, transitionsCode } from "./transitions-code.ts";

type Entries = readonly (readonly [string, Code | undefined])[];

/** All of a state's keys; `id` comes first for those that something refers to, so it is asked for last. */
export function stateCode(unit: MachineUnit, id: Id): () => Code {
  const state = unit.file.project.states[id];
  if (!state) return () => object([]);
  const groups = transitionsCode(unit, id);
  const invocations = unit.file.index.invocationsOf(id).map((entry) => invocationCode(unit, entry, groups));
  const children = unit.file.index
    .childrenOf(id)
    .map((child) => [unit.keyOf(child.id), stateCode(unit, child.id)] as const);
  const own: Entries = [...kindEntries(unit, id, state), ...textEntries(state)];
  const rest: Entries = [
    ...activityEntries(unit, id, state),
    ["invoke", oneOrMany(invocations)],
    ["on", groups.on],
    ["after", groups.after],
    ["always", groups.always],
    ["onDone", groups.onDone],
    ["output", outputCode(unit, id, state)],
  ];
  return () =>
    object([
      ["id", state.parent === null || unit.referred.has(id) ? raw(JSON.stringify(id)) : undefined],
      ...own,
      ...rest,
      ["states", children.length === 0 ? undefined : object(children.map(([key, make]) => [key, make()] as const))],
    ]);
}

function kindEntries(unit: MachineUnit, id: Id, state: State): Entries {
  switch (state.kind) {
    case "atomic":
      return [];
    case "parallel":
    case "final":
      return [["type", raw(JSON.stringify(state.kind))]];
    case "history": {
      const defaults = (state.defaults?.length ? state.defaults : regionsToName(unit.file, id, state)).map((target) =>
        raw(JSON.stringify(targetText(unit, id, target))),
      );
      return [
        ["type", raw('"history"')],
        ["history", raw(JSON.stringify(state.depth))],
        // XState takes several, its types know of one.
        ["target", defaults.length < 2 ? defaults[0] : cast(array(defaults), "never")],
      ];
    }
    case "compound": {
      if (state.initial === undefined) return [];
      const target = raw(JSON.stringify(unit.keyOf(state.initial)));
      const actions = actionsCode(unit, state.initialActions, entryPlace(unit, id, ["states", id, "initialActions"]));
      return [
        [
          "initial",
          actions
            ? object([
                ["target", target],
                ["actions", actions],
              ])
            : target,
        ],
      ];
    }
    default:
      return state satisfies never;
  }
}

function textEntries({ description, tags, meta }: State): Entries {
  return [
    ["description", description ? literal(description) : undefined],
    ["tags", tags && tags.length > 0 ? array(tags.map(literal)) : undefined],
    ["meta", meta ? literal(meta) : undefined],
  ];
}

function activityEntries(unit: MachineUnit, id: Id, state: State): Entries {
  if (state.kind === "history") return [];
  return [
    ["entry", actionsCode(unit, state.entry, entryPlace(unit, id, ["states", id, "entry"]))],
    ["exit", actionsCode(unit, state.exit, exitPlace(unit, id, ["states", id, "exit"]))],
  ];
}

/** As the compiler has it: final states and the root alone answer. */
function outputCode(unit: MachineUnit, id: Id, state: State): Code | undefined {
  const isRoot = id === unit.machine.root;
  if (state.kind !== "final" && !isRoot) return undefined;
  const own = "output" in state ? state.output : undefined;
  if (own !== undefined) {
    const code = valueCode(unit, own, entryPlace(unit, id, ["states", id, "output"]));
    return isRoot && unit.machine.output === undefined ? typedParameters(code, unit) : code;
  }
  if (state.kind !== "compound") return undefined;
  const answers = unit.file.index
    .childrenOf(id)
    .some(({ record }) => record.kind === "final" && record.output !== undefined);
  return answers ? arrow("({ event }: { event: any })", raw(`event.output as ${unit.types.output}`)) : undefined;
}
