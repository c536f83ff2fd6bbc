// Every place where one record of a document names another by id, each with its path in the document. Whoever deletes,
// copies or checks references asks here, so that a new kind of reference has to be taught in one place only.
// Layout is left out on purpose: an entry for a record that is gone draws nothing and means nothing.

import type { Action } from "../schema/action.ts";
import type { Id } from "../schema/common.ts";
import type { Fault } from "../schema/fault.ts";
import type { Guard } from "../schema/guard.ts";
import type { Project, TableName } from "../schema/project.ts";
import type { Property } from "../schema/property.ts";
import type { Expectation } from "../schema/scenario.ts";
import type { Trigger } from "../schema/transition.ts";
import { entriesOf } from "./entries-of.ts";

export type DocumentPath = readonly (string | number)[];

export interface Reference {
  /** Where the id stands. The first two steps are the table and the record that hold it. */
  readonly path: DocumentPath;
  readonly table: TableName;
  readonly id: Id;
}

const known = new WeakMap<Project, readonly Reference[]>();

export function referencesOf(project: Project): readonly Reference[] {
  const before = known.get(project);
  if (before) return before;
  const found: Reference[] = [];
  const add: Add = (path, table, id) => {
    if (id !== undefined && id !== null) found.push({ path, table, id });
  };
  structureReferences(project, add);
  transitionReferences(project, add);
  surroundingsReferences(project, add);
  testReferences(project, add);
  known.set(project, found);
  return found;
}

type Add = (path: DocumentPath, table: TableName, id: Id | null | undefined) => void;

function addAll(add: Add, path: DocumentPath, table: TableName, ids: readonly Id[] | undefined): void {
  ids?.forEach((id, position) => {
    add([...path, position], table, id);
  });
}

function structureReferences(project: Project, add: Add): void {
  for (const [id, machine] of entriesOf(project.machines)) add(["machines", id, "root"], "states", machine.root);
  for (const [id, state] of entriesOf(project.states)) {
    add(["states", id, "parent"], "states", state.parent);
    if (state.kind === "history") {
      addAll(add, ["states", id, "defaults"], "states", state.defaults);
      continue;
    }
    if (state.entry) actionReferences(state.entry, ["states", id, "entry"], add);
    if (state.exit) actionReferences(state.exit, ["states", id, "exit"], add);
    if (state.kind !== "compound") continue;
    add(["states", id, "initial"], "states", state.initial);
    if (state.initialActions) actionReferences(state.initialActions, ["states", id, "initialActions"], add);
  }
  for (const [id, invocation] of entriesOf(project.invocations)) {
    const path = ["invocations", id];
    add([...path, "state"], "states", invocation.state);
    if (invocation.callee.kind === "service")
      add([...path, "callee", "service"], "services", invocation.callee.service);
    if (invocation.callee.kind === "machine")
      add([...path, "callee", "machine"], "machines", invocation.callee.machine);
  }
}

function transitionReferences(project: Project, add: Add): void {
  for (const [id, transition] of entriesOf(project.transitions)) {
    add(["transitions", id, "source"], "states", transition.source);
    transition.targets.forEach((target, position) => {
      add(["transitions", id, "targets", position], "states", target);
    });
    triggerReference(id, transition.trigger, add);
    if (transition.guard) guardReferences(transition.guard, ["transitions", id, "guard"], add);
    if (transition.actions) actionReferences(transition.actions, ["transitions", id, "actions"], add);
  }
}

function triggerReference(id: Id, trigger: Trigger, add: Add): void {
  if (trigger.kind === "event") add(["transitions", id, "trigger", "event"], "events", trigger.event);
  if (trigger.kind === "invocationDone" || trigger.kind === "invocationError")
    add(["transitions", id, "trigger", "invocation"], "invocations", trigger.invocation);
}

function guardReferences(guard: Guard, path: DocumentPath, add: Add): void {
  const waiting: { guard: Guard; path: DocumentPath }[] = [{ guard, path }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const here = next.path;
    switch (next.guard.kind) {
      case "expression":
        break;
      case "named":
        add([...here, "implementation"], "implementations", next.guard.implementation);
        break;
      case "in":
        add([...here, "state"], "states", next.guard.state);
        break;
      case "not":
        waiting.push({ guard: next.guard.guard, path: [...here, "guard"] });
        break;
      case "and":
      case "or":
        for (const [position, part] of [...next.guard.guards.entries()].reverse())
          waiting.push({ guard: part, path: [...here, "guards", position] });
        break;
    }
  }
}

function actionReferences(actions: readonly Action[], path: DocumentPath, add: Add): void {
  actions.forEach((action, position) => {
    const here = [...path, position];
    if (action.kind === "raise" || action.kind === "send") add([...here, "event"], "events", action.event);
    if (action.kind === "named") add([...here, "implementation"], "implementations", action.implementation);
    if (action.kind !== "send") return;
    if (action.to.kind === "invocation") add([...here, "to", "invocation"], "invocations", action.to.invocation);
    if (action.to.kind === "channel") add([...here, "to", "channel"], "channels", action.to.channel);
  });
}

function surroundingsReferences(project: Project, add: Add): void {
  for (const [id, service] of entriesOf(project.services))
    add(["services", id, "effect", "undoneBy"], "services", service.effect?.undoneBy);
  for (const [id, channel] of entriesOf(project.channels)) {
    const path = ["channels", id];
    addAll(add, [...path, "events"], "events", channel.events);
    channel.consumers?.forEach((consumer, position) => {
      add([...path, "consumers", position, "machine"], "machines", consumer.machine);
    });
    add([...path, "deadLetter"], "channels", channel.deadLetter);
  }
  for (const [id, note] of entriesOf(project.notes)) {
    add(["notes", id, "machine"], "machines", note.machine);
    addAll(add, ["notes", id, "states"], "states", note.states);
  }
}

function testReferences(project: Project, add: Add): void {
  for (const [id, scenario] of entriesOf(project.scenarios)) {
    const path = ["scenarios", id];
    add([...path, "machine"], "machines", scenario.machine);
    scenario.events?.forEach((event, position) => {
      add([...path, "events", position, "event"], "events", event.event);
    });
    scenario.answers?.forEach((answer, position) => {
      add([...path, "answers", position, "invocation"], "invocations", answer.invocation);
    });
    scenario.faults?.forEach((fault, position) => {
      faultReferences(fault, [...path, "faults", position], add);
    });
    scenario.expectations?.forEach((expectation, position) => {
      expectationReferences(expectation, [...path, "expectations", position], add);
    });
  }
  for (const [id, property] of entriesOf(project.properties)) {
    add(["properties", id, "machine"], "machines", property.machine);
    claimReferences(property.claim, ["properties", id, "claim"], add);
  }
  for (const [id, experiment] of entriesOf(project.experiments)) {
    add(["experiments", id, "scenario"], "scenarios", experiment.scenario);
    add(["experiments", id, "comparedWith"], "machines", experiment.comparedWith);
  }
}

function faultReferences(fault: Fault, path: DocumentPath, add: Add): void {
  const target = [...path, "target"];
  switch (fault.target.kind) {
    case "service":
      add([...target, "service"], "services", fault.target.service);
      break;
    case "invocation":
      add([...target, "invocation"], "invocations", fault.target.invocation);
      break;
    case "channel":
      add([...target, "channel"], "channels", fault.target.channel);
      break;
    case "event":
      add([...target, "event"], "events", fault.target.event);
      break;
    case "machine":
      add([...target, "machine"], "machines", fault.target.machine);
      break;
    case "store":
    case "everything":
      break;
  }
  if (fault.trigger.kind === "whileIn") add([...path, "trigger", "state"], "states", fault.trigger.state);
}

function expectationReferences(expectation: Expectation, path: DocumentPath, add: Add): void {
  if ("state" in expectation) add([...path, "state"], "states", expectation.state);
  if ("invocation" in expectation) add([...path, "invocation"], "invocations", expectation.invocation);
  if ("service" in expectation) add([...path, "service"], "services", expectation.service);
}

function claimReferences(claim: Property["claim"], path: DocumentPath, add: Add): void {
  if ("state" in claim) add([...path, "state"], "states", claim.state);
  if ("states" in claim) addAll(add, [...path, "states"], "states", claim.states);
  if (claim.kind !== "leadsTo") return;
  add([...path, "from"], "states", claim.from);
  add([...path, "to"], "states", claim.to);
}
