import type { Id } from "#model/schema/common.ts";
import type { RecordOf, TraceRecord } from "#sim/trace/record.ts";
import { factOf } from "./fact-of.ts";
import type { Place } from "./span.ts";
import type { SpanWorld } from "./span-world.ts";

/** Whether the record begins or ends an instance or a state. */
export function addMachineRecord(world: SpanWorld, record: TraceRecord): boolean {
  const { builder } = world;
  const instance = `instance ${record.instance}`;
  switch (record.kind) {
    case "started":
      start(world, record);
      return true;
    case "step":
      for (const state of record.exited) builder.close(`state ${record.instance} ${state}`, record);
      for (const state of record.entered) enter(world, record, state);
      if (record.transitions.length > 0)
        builder.note(record, builder.get(instance), {
          name: "step",
          facts: { "faultline.event": record.event, "faultline.transitions": record.transitions.join(" ") },
        });
      else builder.note(record, builder.get(instance));
      return true;
    case "ended":
      builder.closeAll(`state ${record.instance} `, record);
      builder.close(instance, record, record.status === "error" ? "error" : "ok", record.error ?? "");
      return true;
    case "crashed":
      builder.closeAll(`state ${record.instance} `, record);
      return false;
    case "restarted":
      for (const state of record.active) enter(world, record, state);
      return false;
    default:
      return false;
  }
}

function start({ builder, names }: SpanWorld, record: RecordOf<"started">): void {
  const caller = record.parent === undefined ? undefined : builder.get(`instance ${record.parent}`);
  builder.open(`instance ${record.instance}`, record, {
    name: names.instance(record.instance),
    kind: "internal",
    place: machinePlace(names, record.machine),
    parent: builder.ofRecord(record.cause) ?? caller,
    facts: { "faultline.machine": record.machine, "faultline.input": factOf(record.input) },
  });
}

function enter(world: SpanWorld, record: RecordOf<"step" | "restarted">, state: Id): void {
  const { project, builder, names } = world;
  const instance = builder.get(`instance ${record.instance}`);
  const above = project.states[state]?.parent;
  // The root is the machine itself, which has its span already.
  if (!instance || typeof above !== "string") return;
  builder.open(`state ${record.instance} ${state}`, record, {
    name: names.named("states", state),
    kind: "internal",
    place: instance.place,
    parent: builder.get(`state ${record.instance} ${above}`) ?? instance,
    facts: { "faultline.state": state },
  });
}

function machinePlace(names: SpanWorld["names"], machine: Id): Place {
  return { kind: "machine", name: names.named("machines", machine) };
}
