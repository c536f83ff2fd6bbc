// What the machines of a document say, one fact for each field and without ids: to see what was different after a way out
// and back. Each fact knows the place in the document that it comes from.

import { indexOf } from "#model/queries/project-index.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Field, Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { mayReturn } from "../scxml/may-return.ts";
import { statesInOrder, type Words, wordsFor } from "./fact-words.ts";

export interface Fact {
  readonly value: string;
  readonly at: DocumentPath;
  /** The key of what the fact is about. */
  readonly about: string;
}

export type Facts = ReadonlyMap<string, Fact>;

type Say = (about: string, field: string, at: DocumentPath, value: unknown) => void;

/** Of a machine that a notation drew as a state around its states, that state is the root. */
export function factsOf(project: Project, isWrapped = false): Facts {
  const found = new Map<string, Fact>();
  const say: Say = (about, field, at, value) => {
    const isNothing = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
    if (!isNothing) found.set(`${about} ${field}`, { value: JSON.stringify(value), at, about });
  };
  const machine = mainMachine(project);
  const { root = "" } = project.machines[machine] ?? {};
  const [inner] = indexOf(project).childrenOf(root);
  const order = statesInOrder(project, isWrapped && inner ? inner.id : root);
  const words = wordsFor(project, order);
  machineFacts(project, machine, words, say);
  for (const id of order) {
    stateFacts(project, machine, id, words, say);
    invocationFacts(project, id, words, say);
    transitionFacts(project, id, words, say);
  }
  surroundingFacts(project, words, say);
  return found;
}

/** The one that no other invokes. */
export function mainMachine({ machines, invocations }: Project): Id {
  const invoked = new Set(
    Object.values(invocations).flatMap(({ callee }) => (callee.kind === "machine" ? [callee.machine] : [])),
  );
  const ids = Object.keys(machines);
  return ids.find((id) => !invoked.has(id)) ?? ids[0] ?? "";
}

function machineFacts(project: Project, id: Id, words: Words, say: Say): void {
  const machine = project.machines[id];
  if (!machine) return;
  const at = ["machines", id];
  say("machine", "name", [...at, "name"], machine.name);
  say("machine", "description", [...at, "description"], machine.description);
  say("machine", "output", [...at, "output"], words.type(machine.output));
  fieldFacts("input", [...at, "input"], machine.input, words, say);
  for (const [position, { name, type, initial, description }] of (machine.context ?? []).entries()) {
    const place = [...at, "context", position];
    say(`context ${name}`, "", place, name);
    if (type !== "unknown") say(`context ${name}`, "type", [...place, "type"], words.type(type));
    say(`context ${name}`, "initial", [...place, "initial"], initial && words.expression(initial));
    say(`context ${name}`, "description", [...place, "description"], description);
  }
}

function fieldFacts(of: string, at: DocumentPath, fields: readonly Field[] | undefined, words: Words, say: Say): void {
  for (const [position, { name, type, optional, description, example }] of (fields ?? []).entries()) {
    const place = [...at, position];
    say(`${of} ${name}`, "", [...place, "name"], name);
    if (type !== "unknown") say(`${of} ${name}`, "type", [...place, "type"], words.type(type));
    if (optional) say(`${of} ${name}`, "optional", [...place, "optional"], true);
    say(`${of} ${name}`, "description", [...place, "description"], description);
    say(`${of} ${name}`, "example", [...place, "example"], example);
  }
}

function stateFacts(project: Project, machine: Id, id: Id, words: Words, say: Say): void {
  const state = project.states[id];
  if (!state) return;
  const key = `state ${words.at(id)}`;
  const place = (field: string) => ["states", id, field];
  say(key, "", ["states", id], [words.at(state.parent ?? undefined), state.kind]);
  say(key, "name", place("name"), state.parent === null ? project.machines[machine]?.name : state.name);
  say(key, "description", place("description"), state.description);
  say(key, "tags", place("tags"), state.tags);
  say(key, "meta", place("meta"), state.meta);
  if ("initial" in state) say(key, "initial", place("initial"), state.initial && words.at(state.initial));
  // Elsewhere an output means nothing.
  if ("output" in state && (state.kind === "final" || state.parent === null))
    say(key, "output", place("output"), state.output && words.expression(state.output));
  if (state.kind === "history") {
    say(key, "depth", place("depth"), state.depth);
    say(key, "defaults", place("defaults"), words.defaults(id));
    return;
  }
  say(key, "entry", place("entry"), words.actions(state.entry ?? []));
  say(key, "exit", place("exit"), words.actions(state.exit ?? []));
  if (state.kind === "compound")
    say(key, "initialActions", place("initialActions"), words.actions(state.initialActions ?? []));
}

function invocationFacts(project: Project, state: Id, words: Words, say: Say): void {
  for (const [position, { id, record }] of indexOf(project).invocationsOf(state).entries()) {
    const key = `invocation ${words.at(state)} ${position}`;
    const place = (field: string) => ["invocations", id, field];
    say(key, "", place("callee"), words.callee(record.callee));
    say(key, "name", place("name"), record.name);
    say(key, "description", place("description"), record.description);
    say(key, "input", place("input"), record.input && words.values(record.input));
    for (const policy of record.policies ?? []) say(key, policy.kind, place("policies"), policy);
  }
}

function transitionFacts(project: Project, state: Id, words: Words, say: Say): void {
  const groups = new Map<string, number>();
  for (const { id, record } of indexOf(project).transitionsFrom(state)) {
    const trigger = words.trigger(record.trigger);
    const position = groups.get(trigger) ?? 0;
    groups.set(trigger, position + 1);
    const key = `transition ${words.at(state)} ${trigger} ${position}`;
    const place = (field: string) => ["transitions", id, field];
    say(key, "", ["transitions", id], record.targets.length);
    say(key, "targets", place("targets"), record.targets.map(words.at));
    const returns = record.targets.some((target) => mayReturn(project, target, state));
    if (record.reenter && returns) say(key, "reenter", place("reenter"), true);
    say(key, "guard", place("guard"), record.guard && words.guard(record.guard));
    say(key, "actions", place("actions"), words.actions(record.actions ?? []));
    say(key, "description", place("description"), record.description);
  }
}

function surroundingFacts(project: Project, words: Words, say: Say): void {
  for (const [id, { name: written, payload, description }] of Object.entries(project.events)) {
    if (!words.isHandled(id)) continue;
    const name = words.event(id);
    say(`event ${name}`, "name", ["events", id, "name"], written);
    say(`event ${name}`, "description", ["events", id, "description"], description);
    fieldFacts(`event ${name}`, ["events", id, "payload"], payload, words, say);
  }
  for (const [id, each] of Object.entries(project.implementations)) {
    if (!words.isUsed(id)) continue;
    const key = `${each.kind} ${each.name}`;
    const place = (field: string) => ["implementations", id, field];
    say(key, "", place("name"), each.name);
    say(key, "description", place("description"), each.description);
    say(key, "source", place("source"), each.source?.trim());
    if (each.assume === false) say(key, "assume", place("assume"), false);
    fieldFacts(key, place("parameters"), each.parameters, words, say);
  }
  for (const [position, id] of words.services.entries())
    for (const [field, value] of Object.entries(project.services[id] ?? {}))
      say(`service ${position}`, field, ["services", id, field], value);
  for (const [id, { callee }] of Object.entries(project.invocations).reverse()) {
    if (callee.kind !== "machine") continue;
    const about = `service ${words.services.indexOf(callee.machine)}`;
    say(about, "kind", ["invocations", id, "callee"], "machine");
    say(about, "name", ["invocations", id, "callee"], callee.machine);
  }
  const apart = ["channels", "notes", "scenarios", "properties", "experiments"] as const;
  for (const table of apart)
    for (const [id, record] of Object.entries(project[table])) say(`${table} ${id}`, "", [table, id], record);
  for (const [part, entries] of Object.entries(project.layout))
    for (const [id, record] of Object.entries(entries ?? {}))
      say(`layout ${part} ${id}`, "", ["layout", part, id], record);
}
