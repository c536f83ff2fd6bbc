import { expect, test } from "vitest";
import { checkIntegrity } from "../integrity.ts";
import { projectSchema } from "../schema/project.ts";
import { buildProject } from "./build-project.ts";

test("builds the tables that a nested sketch stands for", () => {
  const project = buildProject(
    {
      machine: "order",
      context: { total: ["number", "0"], note: "string" },
      states: {
        idle: { on: { PayNow: "paying", "*": {} } },
        paying: {
          states: { asking: { after: { "1000": [{ target: "done", guard: "context.total > 1" }, "idle"] } } },
          invoke: { charge: { calls: "bank", done: "done" } },
        },
        done: { kind: "final", output: "context.total" },
      },
    },
    { events: { PayNow: { amount: "number" } }, tables: { services: { bank: { name: "Bank", kind: "call" } } } },
  );
  expect(projectSchema.safeParse(project)).toMatchObject({ success: true });
  expect(checkIntegrity(project)).toEqual([]);
  expect(project.states["order-root"]).toMatchObject({ kind: "compound", parent: null, initial: "idle" });
  expect(project.states.paying).toMatchObject({ kind: "compound", initial: "asking", parent: "order-root", order: 1 });
  expect(project.events["pay-now"]?.payload).toEqual([{ name: "amount", type: "number" }]);
  expect(Object.keys(project.transitions)).toEqual(["idle-t1", "idle-t2", "asking-t1", "asking-t2", "paying-t1"]);
  expect(project.transitions["asking-t1"]?.guard).toEqual({ kind: "expression", expression: "context.total > 1" });
});
