import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { simulate } from "../simulate.ts";
import { scenarioOf } from "../testing/paying.ts";
import { changedFields } from "./changed-fields.ts";
import { createCursor } from "./cursor.ts";
import { explainGuards } from "./explain-guards.ts";

const project = buildProject(
  {
    machine: "order",
    context: { limit: ["number", "100"], seen: ["number", "0"] },
    states: {
      open: {
        on: {
          pay: [
            { target: "large", guard: "event.amount > context.limit && context.seen === 0" },
            { target: "paid", guard: { kind: "not", guard: { kind: "in", state: "large" } } },
          ],
          "*": { actions: [{ kind: "assign", values: { seen: "context.seen + 1" } }] },
        },
      },
      large: {},
      paid: {},
    },
  },
  { events: { pay: { amount: "number" } } },
);
const event = { atMs: 0, event: "pay" };
const { records } = simulate(
  project,
  scenarioOf({
    input: {},
    events: [
      { ...event, payload: { amount: 20 } },
      { atMs: 10, event: "pay", payload: { amount: 1 } },
    ],
  }),
);
const cursor = createCursor(records);
const events = records.filter(({ kind }) => kind === "event").map(({ seq }) => seq);

test("tells the values that a guard read when it blocked, and who came instead", () => {
  const verdicts = explainGuards(project, records, cursor, events[0] ?? -1);
  expect(verdicts.map(({ transition, outcome }) => [transition, outcome])).toEqual([
    ["open-t1", "blocked"],
    ["open-t2", "taken"],
    ["open-t3", "passedOver"],
  ]);
  expect(verdicts[0]?.parts).toEqual([
    {
      text: "event.amount > context.limit && context.seen === 0",
      holds: false,
      reads: [
        { path: "event.amount", value: 20 },
        { path: "context.limit", value: 100 },
        { path: "context.seen", value: 0 },
      ],
      problem: undefined,
    },
  ]);
  expect(verdicts[1]?.parts).toMatchObject([{ text: "in large", holds: false }]);
});

test("has nothing to say where no transition could take the event, or where there is no event", () => {
  expect(explainGuards(project, records, cursor, events[1] ?? -1)).toEqual([]);
  expect(explainGuards(project, records, cursor, 0)).toEqual([]);
});

test("tells what the last step changed in the context", () => {
  const seen = simulate(
    project,
    scenarioOf({ input: {}, events: [{ atMs: 0, event: "pay", payload: { amount: 500 } }] }),
  );
  const instance = createCursor(seen.records)
    .at(seen.records.length - 1)
    .instances.get(0);
  if (!instance) throw new Error("It did not start.");
  expect(changedFields(instance)).toEqual([
    { name: "limit", before: undefined, after: 100 },
    { name: "seen", before: undefined, after: 0 },
  ]);
});
