import { expect, test } from "vitest";
import type { Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import { buildProject } from "../../testing/build-project.ts";
import type { EditError } from "../support/edit-error.ts";
import { addField } from "./add-field.ts";
import { moveField } from "./move-field.ts";
import { removeField } from "./remove-field.ts";
import { renameField } from "./rename-field.ts";
import { updateField } from "./update-field.ts";

const shop = buildProject(
  [
    {
      machine: "shop",
      context: { total: ["number", "input.amount"], label: "string" },
      input: { amount: "number" },
      states: {
        idle: {
          entry: [{ kind: "assign", values: { total: "context.total + 1", label: "'context.total'" } }],
          on: {
            pay: {
              target: "done",
              guard: "event.amount > context.total",
              actions: [{ kind: "raise", event: "pay", payload: { amount: "event.amount" } }],
            },
          },
        },
        done: { kind: "final", output: "context.total" },
      },
    },
    {
      machine: "office",
      context: { total: "number" },
      states: {
        open: { invoke: { run: { calls: { kind: "machine", machine: "shop" }, input: { amount: "context.total" } } } },
      },
    },
  ],
  { events: { pay: { amount: "number" } } },
);

const context = { of: "context", id: "shop" } as const;

function done(result: Result<Project, EditError>): Project {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test("renames a context field wherever its machine reads or sets it, and nowhere else", () => {
  const project = done(renameField(shop, { list: context, name: "total", to: "sum" }));
  expect(project.machines.shop?.context?.[0]?.name).toBe("sum");
  expect(project.states.idle).toMatchObject({
    entry: [{ values: { sum: "context.sum + 1", label: "'context.total'" } }],
  });
  expect(project.states.done).toMatchObject({ output: "context.sum" });
  expect(Object.values(project.transitions)[0]?.guard).toEqual({
    kind: "expression",
    expression: "event.amount > context.sum",
  });
  expect(project.invocations).toBe(shop.invocations);
});

test("renames a machine's input in what computes from it and in what hands it over", () => {
  const project = done(renameField(shop, { list: { of: "machineInput", id: "shop" }, name: "amount", to: "price" }));
  expect(project.machines.shop?.context?.[0]?.initial).toBe("input.price");
  expect(project.invocations.run?.input).toEqual({ price: "context.total" });
});

test("renames a payload field in transitions on the event and in what sends it", () => {
  const project = done(renameField(shop, { list: { of: "payload", id: "pay" }, name: "amount", to: "price" }));
  expect(Object.values(project.transitions)[0]).toMatchObject({
    guard: { expression: "event.price > context.total" },
    actions: [{ payload: { price: "event.price" } }],
  });
});

test("refuses a name that is taken, reserved or no name at all", () => {
  const messages = ["label", "constructor", "two words"].map((to) => {
    const result = renameField(shop, { list: context, name: "total", to });
    return result.ok ? "" : result.error.message;
  });
  expect(messages).toEqual([
    'Machine "shop" already has a field "label". Take another name.',
    '"context.0.name" of machine "shop" is a reserved name: choose another.',
    '"context.0.name" of machine "shop" is not a field name: use letters, digits, _ and $, not starting with a digit.',
  ]);
});

test("adds, changes, reorders and removes a field", () => {
  const added = done(addField(shop, { list: context, field: { name: "count", type: "number" }, position: 0 }));
  const changed = done(
    updateField(added, { list: context, name: "count", changes: { type: "string", initial: "'1'" } }),
  );
  expect(changed.machines.shop?.context?.[0]).toEqual({ name: "count", type: "string", initial: "'1'" });
  const moved = done(moveField(changed, { list: context, name: "count", position: 9 }));
  expect(moved.machines.shop?.context?.map(({ name }) => name)).toEqual(["total", "label", "count"]);
  expect(done(removeField(moved, { list: context, name: "count" })).machines.shop).toEqual(shop.machines.shop);
});

const pays = { kind: "log", message: "event.amount" } as const;

function renamedAmount(events: Record<string, Record<string, string>>) {
  const project = buildProject(
    {
      machine: "order",
      states: {
        idle: { on: { pay: "paid", give: "given" }, exit: [pays] },
        paid: {
          entry: [pays],
          invoke: { book: { calls: { kind: "machine", machine: "order" }, input: { sum: "event.amount" } } },
          after: { "event.amount * 10": "either" },
          on: { give: "either" },
        },
        given: { entry: [pays], on: { pay: "either" } },
        either: { entry: [pays] },
      },
    },
    { events },
  );
  const renamed = done(renameField(project, { list: { of: "payload", id: "pay" }, name: "amount", to: "price" }));
  const message = (state: string, moment: "entry" | "exit") =>
    (renamed.states[state] as { [Key in typeof moment]?: { message: string }[] })[moment]?.[0]?.message;
  return {
    paid: message("paid", "entry"),
    given: message("given", "entry"),
    either: message("either", "entry"),
    exit: message("idle", "exit"),
    input: renamed.invocations.book?.input?.sum,
    delay: Object.values(renamed.transitions).flatMap(({ trigger }) =>
      trigger.kind === "after" ? [trigger.delay] : [],
    )[0],
  };
}

test("renames a payload field in what a state does when only that event can have led there", () => {
  expect(renamedAmount({ pay: { amount: "number" }, give: { amount: "number" } })).toEqual({
    paid: "event.price",
    input: "event.price",
    delay: "event.price * 10",
    given: "event.amount",
    either: "event.amount",
    exit: "event.amount",
  });
});

test("renames a payload field wherever it is read when no other event has a field of that name", () => {
  expect(renamedAmount({ pay: { amount: "number" }, give: {} })).toEqual({
    paid: "event.price",
    input: "event.price",
    delay: "event.price * 10",
    given: "event.amount",
    either: "event.price",
    exit: "event.price",
  });
});
