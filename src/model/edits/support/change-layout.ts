import { changeTable } from "../../change-table.ts";
import type { Id } from "../../schema/common.ts";
import { type Layout, layoutSchema } from "../../schema/layout.ts";
import type { Project } from "../../schema/project.ts";
import { refuse } from "./edit-error.ts";

export type LayoutTable = "states" | "transitions" | "notes";
export type LayoutOf<Table extends LayoutTable> = NonNullable<Layout[Table]>[Id];
/** New entries by table and id; null removes one. */
export type LayoutPatch = { readonly [Table in LayoutTable]?: Readonly<Record<Id, LayoutOf<Table> | null>> };

export function layoutAt<Table extends LayoutTable>(
  project: Project,
  table: Table,
  id: Id,
): LayoutOf<Table> | undefined {
  const entries = project.layout[table] as Readonly<Record<Id, LayoutOf<Table>>> | undefined;
  return entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
}

export function writeLayout(project: Project, patch: LayoutPatch): Project {
  let layout = project.layout;
  for (const table of Object.keys(patch) as LayoutTable[]) {
    const changes = Object.entries(patch[table] ?? {}).filter(
      ([id, entry]) => (entry ?? undefined) !== layoutAt(project, table, id),
    );
    if (changes.length === 0) continue;
    const entries = changeTable(layout[table] ?? {}, changes);
    layout = { ...layout, [table]: entries } as Layout;
  }
  return layout === project.layout ? project : { ...project, layout };
}

export function problemOfLayout(patch: LayoutPatch) {
  for (const table of Object.keys(patch) as LayoutTable[]) {
    const entries = Object.entries(patch[table] ?? {}).filter(([, entry]) => entry !== null);
    const checked = layoutSchema.safeParse({ [table]: Object.fromEntries(entries) });
    if (checked.success) continue;
    const [issue] = checked.error.issues;
    const id = String(issue?.path[1] ?? "");
    return refuse("invalid-value", "A place on the canvas must be made of ordinary numbers.", { table, id });
  }
  return undefined;
}
