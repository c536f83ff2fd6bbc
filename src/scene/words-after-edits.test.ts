import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "./scene-of.ts";

test("writes the words of an arrow anew when an event is called otherwise", () => {
  const project = buildProject({
    machine: "shop",
    states: { open: { on: { pay: "paid" } }, paid: {} },
  });
  const wordsOf = (from: typeof project) => [...sceneOf(from, "shop").edges.values()].map(({ label }) => label?.lines);
  const before = wordsOf(project);
  const events = Object.fromEntries(
    Object.entries(project.events).map(([id, event]) => [id, { ...event, name: "settle" }]),
  );
  const after = wordsOf({ ...project, events });
  expect([before, after]).toEqual([[["pay"]], [["settle"]]]);
});
