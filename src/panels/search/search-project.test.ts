import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { searchProject } from "./search-project.ts";

const project = buildProject(
  [
    {
      machine: "Order",
      context: { total: "number" },
      states: {
        "charging card": { on: { paid: { target: "paid", guard: "context.total > 100" } } },
        paid: { states: { "card on hold": {} } },
      },
    },
    { machine: "Points", states: { discard: {} } },
  ],
  {
    tables: {
      services: { stripe: { name: "Card payment", kind: "call", description: "Takes the money" } },
      notes: { remark: { machine: "Order", kind: "remark", text: "Ask the bank\nabout cards" } },
    },
  },
);

function found(typed: string): Record<string, string[]> {
  return Object.fromEntries(searchProject(project, typed).map(({ group, hits }) => [group, hits.map(textOf)]));
}
function textOf({ found }: { readonly found: { readonly text: string } }): string {
  return found.text;
}

test("finds states everywhere, the start of the text before the start of a word before the middle of one", () => {
  expect(found("card").states).toEqual(["card on hold", "charging card", "discard"]);
});

test("finds services, notes, expressions and descriptions whatever the case", () => {
  expect(found("CARD")).toMatchObject({ services: ["Card payment"], notes: ["Ask the bank\nabout cards"] });
  expect(found("total").expressions).toEqual(["context.total > 100", "context.total: number"]);
  expect(found("money")).toEqual({ descriptions: ["Takes the money"] });
});

test("finds a transition by what sets it off and where it leads", () => {
  expect(found("paid").transitions?.[0]).toMatch(/^paid \[.*→ paid$/);
});

test("wants every word, in any order", () => {
  expect(found("card charging").states).toEqual(["charging card"]);
  expect(found("card nowhere")).toEqual({});
});

test("takes letters in their order as a last resort, in names only", () => {
  expect(found("chcard").states).toEqual(["charging card"]);
  expect(found("cxtotal")).toEqual({});
});

test("puts the group with the best match first", () => {
  expect(searchProject(project, "points")[0]?.group).toBe("machines");
  expect(searchProject(project, "card payment")[0]?.group).toBe("services");
});

test("marks what was typed", () => {
  const [states] = searchProject(project, "card charg").filter(({ group }) => group === "states");
  expect(states?.hits[0]?.marks).toEqual([
    { from: 0, to: 5 },
    { from: 9, to: 13 },
  ]);
});

test("finds nothing for nothing, and bears letters that grow when they become small", () => {
  expect(searchProject(project, "  ")).toEqual([]);
  const odd = structuredClone(project);
  odd.services.stripe = { name: "İİİ card", kind: "call" };
  const [services] = searchProject(odd, "card").filter(({ group }) => group === "services");
  expect(services?.hits[0]?.marks).toEqual([{ from: 4, to: 8 }]);
});
