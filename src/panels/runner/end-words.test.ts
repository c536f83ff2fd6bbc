import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { simulate } from "#sim/simulate.ts";
import { paying, scenarioOf } from "#sim/testing/paying.ts";
import { createCursor } from "#sim/view/cursor.ts";
import { endWords } from "./end-words.ts";

function wordsOf(project: Project, more: Partial<Scenario> = {}): string {
  const trace = simulate(project, scenarioOf(more));
  return endWords(project, trace, createCursor(trace.records).at(trace.records.length - 1));
}

test("says that a run has come to its end", () => {
  expect(wordsOf(paying())).toBe("Ended at 100 ms: nothing more will happen.");
});

test("says times as they stand everywhere in the runner", () => {
  const late = {
    kind: "latency",
    target: { kind: "everything" },
    trigger: { kind: "always" },
    parameters: { ms: 61_500 },
  } as const;
  expect(wordsOf(paying(), { faults: [late] })).toBe("Ended at 1 min 1.6 s: nothing more will happen.");
});

test("names the call whose answer was lost", () => {
  const lost = { kind: "responseLost", target: { kind: "everything" }, trigger: { kind: "always" } } as const;
  expect(wordsOf(paying(), { faults: [lost] })).toBe(
    "Ended at 100 ms: “paying” waits for an answer from “Card” that never comes.",
  );
});

test("names the events that would lead on, and says when none does", () => {
  const waiting = (on: Record<string, string>) =>
    buildProject({ machine: "order", states: { open: { on }, closed: {} } });
  expect(wordsOf(waiting({ pay: "closed", cancel: "closed" }), { input: {} })).toBe(
    "Ended at 0 ms: “open” waits for “pay”, “cancel”. Send one to go on.",
  );
  expect(wordsOf(waiting({}), { input: {} })).toBe(
    "Ended at 0 ms: “open” waits for ever: no arrow leads on from there.",
  );
});
