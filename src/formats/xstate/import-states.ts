// The tree of states: first all of them with their ids, so that anything may refer to anything, then what they do.

import { type Id, idPattern } from "#model/schema/common.ts";
import type { State } from "#model/schema/state.ts";
import { fitting, type ProjectBuilder } from "../shared/project-builder.ts";
import { type ConfigValue, entry, listOf, nameOfValue, plainData, textOfValue } from "./config-value.ts";
import { readActions } from "./import-actions.ts";
import { importInvocations } from "./import-invocations.ts";
import { readTargets } from "./import-targets.ts";
import { importTransitions } from "./import-transitions.ts";
import type { MachineImport, StateImport } from "./machine-import.ts";
import { expressionOfValue } from "./named-code.ts";

const deepest = 80;

/** `room`: for more states than a text of its length holds, unless its constants hold each other over and over. */
export function collectStates(
  builder: ProjectBuilder,
  config: ConfigValue,
  name: string,
  statesByName: Map<string, StateImport>,
  room: { left: number },
): StateImport {
  const hasRoom = (more: number) => {
    room.left -= more;
    return room.left > 0;
  };
  return collect(config, name, undefined, 0);

  function collect(value: ConfigValue, key: string, parent: StateImport | undefined, depth: number): StateImport {
    const given = textOfValue(entry(value, "id"));
    const id = freeId(builder, given, parent ? key : `${key} root`);
    const state: StateImport = { id, key, config: value, parent, children: new Map(), invocations: [] };
    if (given !== undefined) statesByName.set(given, state);
    const states = entry(value, "states");
    if (states?.kind === "object" && depth < deepest && hasRoom(states.entries.size))
      for (const [childKey, child] of states.entries)
        if (!childKey.startsWith("...")) state.children.set(childKey, collect(child, childKey, state, depth + 1));
    return state;
  }
}

/** The source's own id where the document can have it. */
function freeId(builder: ProjectBuilder, given: string | undefined, otherwise: string): Id {
  if (given !== undefined && idPattern.test(given) && given.length <= 48) {
    const id = builder.freshId(given, "state");
    if (id === given) return id;
  }
  return builder.freshId(otherwise, "state");
}

export function importStates(made: MachineImport): void {
  const order = [...everyState(made.root)];
  for (const [state, position] of order) {
    made.builder.addState(state.id, skeleton(made, state, position), made.placeOf(state.config.node));
  }
  for (const [state] of order) importInvocations(made, state);
  for (const [state] of order) {
    const record = made.builder.project.states[state.id];
    if (record)
      made.builder.put(
        "states",
        state.id,
        { ...record, ...doings(made, state, record) },
        made.placeOf(state.config.node),
      );
    importTransitions(made, state);
    noteUnknownKeys(made, state);
  }
}

function* everyState(root: StateImport): Generator<readonly [StateImport, number]> {
  const waiting: (readonly [StateImport, number])[] = [[root, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const children = [...next[0].children.values()];
    for (let at = children.length - 1; at >= 0; at--) waiting.push([children[at] as StateImport, at]);
  }
}

function skeleton(made: MachineImport, state: StateImport, order: number): State {
  const { config, children, parent } = state;
  const type = textOfValue(entry(config, "type"));
  const description = textOfValue(entry(config, "description"));
  const tags = listOf(entry(config, "tags")).flatMap((tag) => textOfValue(tag) ?? []);
  const meta = plainData(entry(config, "meta"));
  const common = {
    name: fitting(state.key),
    parent: parent?.id ?? null,
    order,
    ...(description ? { description } : {}),
    ...(tags.length > 0 ? { tags: tags.map(fitting) } : {}),
    ...(isRecord(meta) ? { meta: meta as NonNullable<State["meta"]> } : {}),
  };
  if (type === "history" && parent) {
    const depth = textOfValue(entry(config, "history")) === "deep" ? "deep" : "shallow";
    return { kind: "history", ...common, depth };
  }
  if (type === "final" && parent) return { kind: "final", ...common };
  if (type === "parallel") return { kind: "parallel", ...common };
  if (children.size === 0) return { kind: "atomic", ...common };
  const initial = initialOf(made, state);
  return { kind: "compound", ...common, ...(initial === undefined ? {} : { initial }) };
}

function isRecord(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => key !== "")
  );
}

function initialOf({ lose, file }: MachineImport, { config, children, id }: StateImport): Id | undefined {
  const given = entry(config, "initial");
  const text = nameOfValue(file, given) ?? nameOfValue(file, entry(given, "target"));
  if (text === undefined) return undefined;
  const child =
    children.get(text.replace(/^\./, "")) ??
    [...children.values()].find((each) => `#${textOfValue(entry(each.config, "id"))}` === text);
  if (!child && given)
    lose("target", `The initial state "${text}" is not there.`, given.node, ["states", id, "initial"]);
  return child?.id;
}

function doings(made: MachineImport, state: StateImport, record: State): Partial<State> {
  const { config } = state;
  if (record.kind === "history") {
    const defaults = readTargets(made, state, entry(config, "target"));
    return defaults.length > 0 ? { defaults } : {};
  }
  const entryActions = readActions(made, entry(config, "entry", "onEntry"));
  const exit = readActions(made, entry(config, "exit", "onExit"));
  const initial = readActions(made, entry(entry(config, "initial"), "actions"));
  const output = outputOf(made, state, record);
  return {
    ...(entryActions.length > 0 ? { entry: entryActions } : {}),
    ...(exit.length > 0 ? { exit } : {}),
    ...(record.kind === "compound" && initial.length > 0 ? { initialActions: initial } : {}),
    ...(output === undefined ? {} : { output }),
  } as Partial<State>;
}

function outputOf(made: MachineImport, { config, parent }: StateImport, record: State): string | undefined {
  const value = entry(config, "output") ?? (record.kind === "final" ? entry(config, "data") : undefined);
  if (!value || record.kind === "atomic") return undefined;
  const isPassedOn = !parent && /=>\s*event\.output(?: as \w+)?$/.test(made.file.textOf(value.node));
  const text = isPassedOn ? undefined : (expressionOfValue(made, value) ?? mappedOutput(made, value));
  if (text === undefined && !isPassedOn && textOfValue(value) !== "{{ output }}")
    made.lose("output", "An output is worked out by code and was left out.", value.node);
  return text === "output" && !parent ? undefined : text;
}

/** As XState 4 has it: `data: { total: (context) => context.total }`. */
function mappedOutput(made: MachineImport, value: ConfigValue): string | undefined {
  if (value.kind !== "object" || made.file.isOld !== true) return undefined;
  const fields = [...value.entries].map(([name, each]) => {
    const text = /^[A-Za-z_$][\w$]*$/.test(name) ? expressionOfValue(made, each) : undefined;
    return text === undefined ? undefined : `${name}: ${text}`;
  });
  return fields.every((field) => field !== undefined) ? `{ ${fields.join(", ")} }` : undefined;
}

const understood = new Set(
  (
    "activities id initial type states on after always onDone entry exit onEntry onExit invoke tags meta description output data history target context key version order " +
    "schema predictableActionArguments preserveActionOrder tsTypes types strict options $schema"
  ).split(" "),
);

function noteUnknownKeys({ lose }: MachineImport, { config, id }: StateImport): void {
  if (config.kind !== "object") {
    lose("unknownKey", "A state is worked out by code and was left empty.", config.node, ["states", id]);
    return;
  }
  const inside = entry(config, "states");
  const spread = inside?.kind === "object" ? inside.entries : [];
  for (const [key, value] of [...config.entries, ...spread])
    if (key.startsWith("..."))
      lose("spread", `"${key.slice(0, 60)}" is not in this file and was left out.`, value.node, ["states", id]);
  for (const [key, value] of config.entries) {
    if (key.startsWith("...")) continue;
    if (!understood.has(key))
      lose("unknownKey", `"${key.slice(0, 60)}" has no meaning in a state and was left out.`, value.node, [
        "states",
        id,
      ]);
  }
}
