// A document in the making, for imports: records get fresh ids, events and implementations are declared once by name, and
// every record remembers where it stood in the text. What comes out is checked as if it had been loaded.

import { failure, type Result, success } from "#base/result.ts";
import { shorten } from "#base/shorten.ts";
import { freshIds } from "#model/edits/support/fresh-id.ts";
import { emptyProject } from "#model/empty-project.ts";
import { loadProject } from "#model/load.ts";
import { saveProject } from "#model/save.ts";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { Implementation, Machine } from "#model/schema/machine.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import type { State } from "#model/schema/state.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { Imported, ImportRefusal, Loss, TextPlace } from "../format.ts";
import { checkCount, checkTime } from "./bounded-import.ts";
import { withReadPayloads } from "./with-read-payloads.ts";

export type DraftProject = { -readonly [Key in keyof Project]: Project[Key] };

export interface ProjectBuilder {
  readonly project: DraftProject;
  readonly losses: Loss[];
  lose(loss: Loss): void;
  /** Reserves an id without a record. */
  freshId(name: string, otherwise: string): Id;
  put(table: TableName, id: Id, record: unknown, place?: TextPlace): void;
  addMachine(id: Id, record: Machine, place?: TextPlace): void;
  addState(id: Id, record: State, place?: TextPlace): void;
  addTransition(record: Omit<Transition, "order">, place?: TextPlace): Id;
  addInvocation(id: Id, record: Omit<Invocation, "order">, place?: TextPlace): void;
  event(name: string, place?: TextPlace): Id;
  implementation(kind: Implementation["kind"], name: string, more?: Partial<Implementation>, place?: TextPlace): Id;
  /** If there is one already. */
  implementationCalled(kind: Implementation["kind"], name: string): Implementation | undefined;
  service(name: string, place?: TextPlace): Id;
  serviceCalled(name: string): boolean;
  channel(name: string, place?: TextPlace): Id;
  finish(): Result<Imported, ImportRefusal>;
}

export function createProjectBuilder(name: string): ProjectBuilder {
  const project: DraftProject = emptyProject(shorten(name.trim(), 200) || "Imported");
  const fresh = freshIds(project);
  const places = new Map<string, TextPlace>();
  const losses: Loss[] = [];
  const byName = new Map<string, Id>();
  const orders = new Map<string, number>();
  let count = 0;

  function put(table: TableName, id: Id, record: unknown, place?: TextPlace): void {
    if (!Object.hasOwn(project[table], id)) checkCount(++count);
    (project[table] as Record<Id, unknown>)[id] = record;
    if (place) places.set(`${table} ${id}`, place);
  }

  function nextOrder(kind: string, owner: Id): number {
    const order = orders.get(`${kind} ${owner}`) ?? 0;
    orders.set(`${kind} ${owner}`, order + 1);
    return order;
  }

  function once(
    table: TableName,
    key: string,
    name: string,
    otherwise: string,
    record: unknown,
    place?: TextPlace,
  ): Id {
    const known = byName.get(`${table} ${key}`);
    if (known !== undefined) return known;
    const id = fresh(name, otherwise);
    byName.set(`${table} ${key}`, id);
    put(table, id, record, place);
    return id;
  }

  return {
    project,
    losses,
    lose: (loss) => losses.push(loss),
    freshId: fresh,
    put,
    addMachine: (id, record, place) => put("machines", id, record, place),
    addState: (id, record, place) => put("states", id, record, place),
    addTransition(record, place) {
      const stem = record.trigger.kind === "event" ? record.trigger.event : record.trigger.kind.toLowerCase();
      const id = fresh(`${record.source}-${stem}`, "transition");
      put("transitions", id, { ...record, order: nextOrder("transition", record.source) }, place);
      return id;
    },
    addInvocation: (id, record, place) =>
      put("invocations", id, { ...record, order: nextOrder("invocation", record.state) }, place),
    event: (name, place) => once("events", name, name, "event", { name: fitting(name) }, place),
    implementation: (kind, name, more, place) =>
      once("implementations", `${kind} ${name}`, name, kind, { kind, name: fitting(name), ...more }, place),
    implementationCalled: (kind, name) => project.implementations[byName.get(`implementations ${kind} ${name}`) ?? ""],
    service: (name, place) => once("services", name, name, "service", { name: fitting(name), kind: "call" }, place),
    serviceCalled: (name) => byName.has(`services ${name}`),
    channel: (name, place) =>
      once("channels", name, name, "channel", { name: fitting(name), delivery: "atLeastOnce" }, place),
    finish() {
      checkTime();
      project.events = withReadPayloads(project);
      const loaded = loadProject(saveProject(project));
      if (!loaded.ok) return failure({ message: refusalText(loaded.error.message), line: 1, column: 1 });
      return success({ project: loaded.value, losses, places });
    },
  };
}

export function fitting(name: string): string {
  return shorten(name, 200) || "unnamed";
}

function refusalText(message: string): string {
  return `What was read does not make a sound document: ${message}`;
}
