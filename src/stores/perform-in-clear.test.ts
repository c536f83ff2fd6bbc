import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { overlapsIn } from "#scene/testing/overlaps-in.ts";
import { putAround } from "./perform-in-clear.ts";
import { currentProject, openProject, undo } from "./project-store.ts";
import { useViewStore } from "./view-store.ts";

const project = buildProject(
  { machine: "shop", states: { draft: {}, packing: {}, invoicing: {}, paid: {} } },
  {
    tables: {
      notes: { mind: { machine: "shop", kind: "remark", text: "Mind the gap" } },
      layout: {
        states: {
          draft: { x: 0, y: 0 },
          packing: { x: 0, y: 72 },
          invoicing: { x: 200, y: 72 },
          paid: { x: 400, y: 72 },
        },
        notes: { mind: { x: 0, y: 150 } },
      },
    },
  },
);

test.each(["group", "parallel"] as const)("puts a %s beside what was there, named at once, in one step", (kind) => {
  openProject("shop", project);
  globalThis.document ??= { activeElement: null } as unknown as Document;
  putAround(["packing", "invoicing"], kind);
  const made = useViewStore.getState().renaming;
  expect(currentProject().states[made?.id ?? ""]?.kind).toBe(kind === "group" ? "compound" : "parallel");
  const drawn = sceneOf(currentProject(), "shop");
  expect(overlapsIn(currentProject(), drawn)).toEqual([]);
  const rect = drawn.states.get(made?.id ?? "")?.rect;
  const [note] = drawn.notes;
  expect(rect && note && rect.y < note.rect.y + note.rect.height && rect.y + rect.height > note.rect.y).toBe(false);
  for (const id of ["draft", "paid"]) expect(currentProject().layout.states?.[id]).toBe(project.layout.states?.[id]);
  undo();
  expect(currentProject()).toEqual(project);
});
