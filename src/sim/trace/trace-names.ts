// What the things in a trace are called: instances and calls have numbers there, and names in the document.

import { invocationName } from "#model/queries/shown-names.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import type { Trace } from "./trace.ts";

export interface TraceNames {
  instance(number: number): string;
  call(number: number): string;
  /** Where a fault struck: whatever of the document has that id. */
  place(id: string): string;
  named(table: Extract<TableName, "machines" | "states" | "services" | "channels" | "invocations">, id: string): string;
}

const placeTables = ["invocations", "services", "channels", "machines"] as const;

export function namesIn(project: Project, { records }: Trace): TraceNames {
  const machines = new Map<number, string>();
  const counts = new Map<string, number>();
  const places = new Map<number, number>();
  const invocations = new Map<number, string>();
  const undoes = new Map<number, number>();
  for (const record of records) {
    if (record.kind === "started" && !machines.has(record.instance)) {
      const place = (counts.get(record.machine) ?? 0) + 1;
      counts.set(record.machine, place);
      places.set(record.instance, place);
      machines.set(record.instance, record.machine);
    } else if (record.kind === "invoked") {
      invocations.set(record.call, record.invocation);
      if (record.undoes !== undefined) undoes.set(record.call, record.undoes);
    }
  }

  const named: TraceNames["named"] = (table, id) => {
    const record = Object.hasOwn(project[table], id) ? project[table][id] : undefined;
    return record && table === "invocations" ? invocationName(project, id) : (record?.name ?? id);
  };

  return {
    named,
    place(id) {
      const table = placeTables.find((one) => Object.hasOwn(project[one], id));
      return table === undefined ? id : named(table, id);
    },
    instance(number) {
      const machine = machines.get(number);
      if (machine === undefined) return "";
      const name = named("machines", machine);
      return (counts.get(machine) ?? 0) > 1 ? `${name} ${places.get(number)}` : name;
    },
    call(number) {
      const original = undoes.get(number);
      const invocation = invocations.get(original ?? number);
      if (original !== undefined && invocation !== undefined) return `undoing of ${named("invocations", invocation)}`;
      return invocation === undefined ? `call ${number}` : named("invocations", invocation);
    },
  };
}
