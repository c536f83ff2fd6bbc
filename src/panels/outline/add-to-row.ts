import type { RecordOf } from "#model/schema/project.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { startRenaming, useViewStore } from "#stores/view-store.ts";
import type { groups, TreeRow } from "./tree-rows.ts";

type GroupTable = (typeof groups)[number][0];

/** Makes one more of what the row lists, or a state in it, and lets it be named. */
export function addToRow({ table, reference }: TreeRow): void {
  const machine = reference?.table === "machines" ? currentProject().machines[reference.id] : undefined;
  const done = machine
    ? perform("createState", { parent: machine.root })
    : reference?.table === "states"
      ? perform("createState", { parent: reference.id })
      : create(table as GroupTable);
  const made = done?.ok ? done.value.added.at(-1) : undefined;
  if (made) startRenaming(made, "outline");
}

function create(table: GroupTable) {
  switch (table) {
    case "services": {
      const record: RecordOf<"services"> = { name: "New service", kind: "call" };
      return perform("createRecord", { table, record });
    }
    case "channels": {
      const record: RecordOf<"channels"> = { name: "New channel", delivery: "atLeastOnce" };
      return perform("createRecord", { table, record });
    }
    case "events":
      return perform("createRecord", { table, record: { name: "new event" } });
    case "implementations":
      return perform("createRecord", { table, record: { kind: "action", name: "newAction" } });
    case "scenarios": {
      const machine = useViewStore.getState().machine ?? Object.keys(currentProject().machines)[0] ?? "";
      const record: RecordOf<"scenarios"> = { name: "New scenario", machine, seed: 1 };
      return perform("createRecord", { table, record });
    }
  }
}
