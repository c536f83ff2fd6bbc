// Arguments for every edit of the catalogue; one that is missing here does not compile.

import type { Policy } from "../../schema/policy.ts";
import type { Project } from "../../schema/project.ts";
import type { Chooser } from "../../testing/chooser.ts";
import { type EditArguments, type EditName, editCatalogue } from "../catalogue.ts";
import { type FieldList, fieldsAt } from "../fields/field-list.ts";
import type { CreateRecord } from "../records/create-record.ts";
import { formTables } from "../records/table-record.ts";
import type { UpdateRecord } from "../records/update-record.ts";
import { type Draw, drawFrom } from "./draw.ts";

/** Keys whose value was not drawn are left out. */
type Drawn<Arguments> = { readonly [Key in keyof Arguments]: Arguments[Key] | undefined };

const argumentsFor: { readonly [Name in EditName]: (draw: Draw) => Drawn<EditArguments<Name>> } = {
  createState: (draw) => ({
    parent: draw.id("states"),
    name: draw.maybe(draw.name),
    kind: draw.maybe(() => draw.one(["atomic", "compound", "parallel", "final", "history"] as const)),
    position: draw.maybe(draw.position),
    at: draw.maybe(() => ({ x: draw.number(), y: draw.number() })),
  }),
  renameState: (draw) => ({ state: draw.id("states"), name: draw.name() }),
  deleteStates: (draw) => ({ states: draw.ids("states") }),
  moveStates: (draw) => ({
    states: draw.ids("states"),
    into: draw.id("states"),
    position: draw.maybe(draw.position),
    at: draw.maybe(() => ({ [draw.id("states")]: { x: draw.number(), y: draw.number() } })),
    dropCrossings: draw.maybe(() => true),
  }),
  duplicateStates: (draw) => ({ states: draw.ids("states"), offset: draw.maybe(() => ({ x: draw.number(), y: 0 })) }),
  changeStateKind: (draw) => ({
    state: draw.id("states"),
    kind: draw.one(["atomic", "compound", "parallel", "final", "history"] as const),
    dropRest: draw.maybe(() => true),
  }),
  groupStates: (draw) => ({
    states: draw.ids("states"),
    name: draw.maybe(draw.name),
    kind: draw.maybe(() => draw.one(["compound", "parallel"] as const)),
  }),
  ungroupState: (draw) => ({ state: draw.id("states"), dropRest: draw.maybe(() => true) }),
  wrapInParallel: (draw) => ({ states: draw.ids("states"), name: draw.maybe(draw.name) }),
  reorderState: (draw) => ({ state: draw.id("states"), position: draw.position() }),
  setInitial: (draw) => ({ state: draw.id("states"), initial: draw.maybe(() => draw.id("states")) ?? null }),
  setStateOutput: (draw) => ({ state: draw.id("states"), output: draw.maybe(draw.expression) ?? null }),
  setStateDetails: (draw) => ({
    state: draw.id("states"),
    description: draw.maybe(draw.text),
    tags: draw.maybe(() => [draw.name(), draw.name()]),
    meta: draw.maybe(() => ({ [draw.name()]: draw.number() })),
  }),
  setHistory: (draw) => ({
    state: draw.id("states"),
    depth: draw.maybe(() => "deep" as const),
    defaults: draw.maybe(() => draw.ids("states")),
  }),
  connectStates: (draw) => ({ source: draw.id("states"), target: draw.maybe(() => draw.id("states")) }),
  addTransition: (draw) => ({
    source: draw.id("states"),
    targets: draw.ids("states"),
    trigger: draw.trigger(),
    guard: draw.maybe(draw.guard),
    actions: draw.maybe(() => [draw.action(), draw.action()]),
    reenter: draw.maybe(() => true),
    description: draw.maybe(draw.text),
    position: draw.maybe(draw.position),
  }),
  retargetTransition: (draw) => ({
    transition: draw.id("transitions"),
    source: draw.maybe(() => draw.id("states")),
    targets: draw.maybe(() => draw.ids("states")),
  }),
  reorderTransition: (draw) => ({ transition: draw.id("transitions"), position: draw.position() }),
  removeTransitions: (draw) => ({ transitions: draw.ids("transitions") }),
  setTrigger: (draw) => ({ transition: draw.id("transitions"), trigger: draw.trigger() }),
  setGuard: (draw) => ({ transition: draw.id("transitions"), guard: draw.maybe(draw.guard) ?? null }),
  setTransitionDetails: (draw) => ({
    transition: draw.id("transitions"),
    reenter: draw.maybe(() => true),
    description: draw.maybe(draw.text),
  }),
  insertAction: (draw) => ({ site: draw.site(), action: draw.action(), position: draw.maybe(draw.position) }),
  replaceAction: (draw) => ({ site: draw.site(), action: draw.action(), position: draw.position() }),
  removeAction: (draw) => ({ site: draw.site(), position: draw.position() }),
  moveAction: (draw) => ({
    from: draw.site(),
    position: draw.position(),
    to: draw.site(),
    toPosition: draw.maybe(draw.position),
  }),
  setActions: (draw) => ({ site: draw.site(), actions: [draw.action()] }),
  addInvocation: (draw) => ({
    state: draw.id("states"),
    callee: draw.callee(),
    name: draw.maybe(draw.name),
    input: draw.maybe(draw.values),
    position: draw.maybe(draw.position),
  }),
  removeInvocations: (draw) => ({ invocations: draw.ids("invocations") }),
  setCallee: (draw) => ({ invocation: draw.id("invocations"), callee: draw.callee() }),
  setInvocationDetails: (draw) => ({
    invocation: draw.id("invocations"),
    name: draw.maybe(draw.name),
    input: draw.maybe(draw.values),
    description: draw.maybe(draw.text),
  }),
  setPolicies: (draw) => ({ invocation: draw.id("invocations"), policies: drawPolicies(draw) }),
  moveInvocation: (draw) => ({
    invocation: draw.id("invocations"),
    state: draw.maybe(() => draw.id("states")),
    position: draw.maybe(draw.position),
  }),
  createMachine: (draw) => ({ name: draw.maybe(draw.name) }),
  setMachineDetails: (draw) => ({
    machine: draw.id("machines"),
    name: draw.maybe(draw.name),
    description: draw.maybe(draw.text),
    output: draw.maybe(draw.expression),
  }),
  deleteMachine: (draw) => ({ machine: draw.id("machines") }),
  duplicateMachine: (draw) => ({ machine: draw.id("machines") }),
  extractMachine: (draw) => ({
    state: draw.id("states"),
    name: draw.maybe(draw.name),
    dropCrossings: draw.maybe(() => true),
  }),
  addField: (draw) => ({
    list: drawList(draw),
    field: { name: draw.fieldName(), type: draw.one(["number", "string[]", ""]) },
    position: draw.maybe(draw.position),
  }),
  updateField: (draw) => ({
    ...drawField(draw),
    changes: { type: draw.one(["boolean", ""]), description: draw.maybe(draw.text) ?? null, optional: null },
  }),
  renameField: (draw) => ({ ...drawField(draw), to: draw.fieldName() }),
  removeField: (draw) => drawField(draw),
  moveField: (draw) => ({ ...drawField(draw), position: draw.position() }),
  createRecord: (draw) => drawRecord(draw),
  updateRecord: (draw) => drawUpdate(draw),
  deleteRecord: (draw) => drawForm(draw),
  duplicateRecord: (draw) => drawForm(draw),
  setProjectDetails: (draw) => ({ name: draw.maybe(draw.name), description: draw.maybe(draw.text) }),
  placeThings: (draw) => ({
    states: draw.maybe(() => ({ [draw.id("states")]: { x: draw.number(), y: draw.number() } })),
    notes: draw.maybe(() => ({ [draw.id("notes")]: { width: draw.number() } })),
    routes: draw.maybe(() => ({ [draw.id("transitions")]: { points: [{ x: draw.number(), y: draw.number() }] } })),
  }),
  collapseStates: (draw) => ({ states: draw.ids("states"), collapsed: draw.maybe(() => true) ?? false }),
  routeTransition: (draw) => ({
    transition: draw.id("transitions"),
    bends: draw.maybe(() => [{ x: draw.number(), y: draw.number() }]),
    label: draw.maybe(() => null),
  }),
  forgetLayout: (draw) => ({ states: draw.maybe(() => draw.ids("states")), notes: draw.ids("notes"), transitions: [] }),
};

function drawList(draw: Draw): FieldList {
  return draw.one<() => FieldList>([
    () => ({ of: draw.one(["context", "machineInput"] as const), id: draw.id("machines") }),
    () => ({ of: "payload", id: draw.id("events") }),
    () => ({ of: "serviceInput", id: draw.id("services") }),
    () => ({ of: "parameters", id: draw.id("implementations") }),
  ])();
}

function drawField(draw: Draw) {
  const list = drawList(draw);
  const fields = fieldsAt(draw.project, list);
  const names = fields.ok ? fields.value.map((field) => field.name) : [];
  return { list, name: draw.one([...names, ...names, "nothing"]) };
}

function drawPolicies(draw: Draw): Policy[] {
  const policies: Policy[] = [
    { kind: "attemptTimeout", ms: draw.number() },
    { kind: "fallback", output: draw.expression() },
    { kind: draw.one(["attemptTimeout", "totalTimeout"] as const), ms: 5 },
  ];
  return policies.slice(draw.one([0, 1, 2]));
}

function drawForm(draw: Draw) {
  const table = draw.one(formTables);
  return { table, id: draw.id(table) };
}

function drawRecord(draw: Draw): CreateRecord {
  return draw.one<() => CreateRecord>([
    () => ({ table: "events", record: { name: draw.name(), payload: [{ name: draw.fieldName(), type: "number" }] } }),
    () => ({ table: "services", record: { name: draw.name(), kind: "call" } }),
    () => ({
      table: "channels",
      record: {
        name: draw.name(),
        delivery: "atLeastOnce",
        events: draw.ids("events"),
        deadLetter: draw.id("channels"),
      },
    }),
    () => ({
      table: "notes",
      record: { machine: draw.id("machines"), kind: "remark", text: draw.text(), states: draw.ids("states") },
    }),
    () => ({
      table: "properties",
      record: {
        name: draw.name(),
        machine: draw.id("machines"),
        claim: { kind: "neverTogether", states: draw.ids("states") },
      },
    }),
    () => ({
      table: "scenarios",
      record: {
        name: draw.name(),
        machine: draw.id("machines"),
        seed: 1,
        expectations: [{ kind: "endsIn", state: draw.id("states") }],
        faults: [
          {
            kind: "error",
            target: { kind: "service", service: draw.id("services") },
            trigger: { kind: "whileIn", state: draw.id("states") },
          },
        ],
      },
    }),
    () => ({ table: "implementations", record: { name: draw.name(), kind: "guard" } }),
  ])();
}

function drawUpdate(draw: Draw): UpdateRecord {
  return draw.one<() => UpdateRecord>([
    () => ({ table: "events", id: draw.id("events"), changes: { name: draw.name() } }),
    () => ({ table: "services", id: draw.id("services"), changes: { effect: { undoneBy: draw.id("services") } } }),
    () => ({ table: "channels", id: draw.id("channels"), changes: { deadLetter: draw.id("channels"), events: null } }),
    () => ({ table: "notes", id: draw.id("notes"), changes: { states: draw.ids("states"), text: draw.text() } }),
    () => ({
      table: "scenarios",
      id: draw.id("scenarios"),
      changes: { machine: draw.id("machines"), seed: draw.number() },
    }),
    () => ({ table: "experiments", id: draw.id("experiments"), changes: { comparedWith: draw.id("machines") } }),
  ])();
}

export interface DrawnEdit {
  readonly name: EditName;
  readonly args: unknown;
  readonly label: string;
  readonly result: ReturnType<(typeof editCatalogue)[EditName]["apply"]>;
}

export const editNames = Object.keys(editCatalogue) as EditName[];

export function performDrawnEdit<Name extends EditName>(choose: Chooser, project: Project, name: Name): DrawnEdit {
  const drawn = argumentsFor[name](drawFrom(choose, project));
  const args = Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));
  const { apply, label } = editCatalogue[name];
  return {
    name,
    args,
    label: label(project, args as never),
    result: apply(project, args as never),
  };
}
