import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import type { FaultKind } from "#model/schema/fault.ts";
import type { Policy } from "#model/schema/policy.ts";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { mailing, placing } from "../testing/mailing.ts";
import { paying, scenarioOf } from "../testing/paying.ts";
import { failureSheet } from "./failure-sheet.ts";
import { printSheetCsv, printSheetMarkdown } from "./print-sheet.ts";
import { unhandledEvents } from "./unhandled-events.ts";

const retry: Policy = { kind: "retry", maxAttempts: 3, initialDelayMs: 100, backoff: "constant" };
const timeout: Policy = { kind: "attemptTimeout", ms: 500 };
const key: Policy = { kind: "idempotencyKey", key: "context.orderId" };

function fail(what: string): never {
  throw new Error(what);
}

function found(project: Project, machine: string, fault: FaultKind, how: "once" | "always" = "once"): string {
  const mode = failureSheet(project, machine).modes.find((each) => each.fault === fault && each.how === how);
  return mode ? `${mode.verdict}: ${mode.why}` : "no such mode";
}

const pays = (policies: Policy[], scenarios: Project["scenarios"] = { good: scenarioOf() }) =>
  paying(policies, {}, { scenarios });

test("finds what is done twice, and what a key saves from it", () => {
  expect(found(pays([retry, timeout]), "order", "responseLost")).toBe("doubled: “Card” was done twice.");
  expect(found(pays([retry, timeout, key]), "order", "responseLost")).toBe("retried: Tried again. It ends in “paid”.");
});

test("finds what waits for ever, what is unknown and what is handled", () => {
  expect(found(pays([]), "order", "hang")).toBe("stuck: It waits for “Card” for ever.");
  expect(found(pays([timeout]), "order", "responseLost")).toBe(
    "leftBehind: “Card” was done, and the caller does not know.",
  );
  expect(found(pays([timeout]), "order", "requestLost")).toBe("handled: It ends in “failed”.");
  expect(found(pays([timeout]), "order", "latency")).toMatch(/^handled|^leftBehind/);
});

test("finds a run that stops with an error", () => {
  const project = pays([timeout]);
  project.transitions = Object.fromEntries(
    Object.entries(project.transitions).filter(([, { trigger }]) => trigger.kind !== "invocationError"),
  );
  expect(found(project, "order", "error")).toMatch(/^failed: “order” stops with an error: .*[^.]\.$/);
});

test("finds a message that is lost without anybody noticing", () => {
  const project = mailing({}, {}, { scenarios: { good: placing({ "o-1": 0 }) } });
  expect(found(project, "shop", "dropEvent")).toBe("lost: “Pack” was not done, and nobody noticed.");
});

test("says where the machine ends that was struck, whoever started it", () => {
  const project = mailing({}, {}, { scenarios: { good: placing({ "o-1": 0 }) } });
  project.invocations.packing = {
    ...(project.invocations.packing ?? fail("no packing")),
    policies: [retry, timeout],
  };
  expect(found(project, "packer", "error")).toBe("retried: Tried again. It ends in “packed”.");
});

test("says of what no scenario comes to that it is untested", () => {
  expect(found(pays([], {}), "order", "error")).toBe("untested: No scenario comes to it.");
});

test("carries the scenario in which each was found, so that it can be watched", () => {
  const [mode] = failureSheet(pays([timeout]), "order").modes;
  expect(mode).toMatchObject({ base: "good", scenario: { faults: [{ target: { invocation: "charge" } }] } });
});

test("lists the events that a state neither handles nor ignores", () => {
  const project = buildProject({
    machine: "door",
    states: {
      closed: { on: { open: "opened", close: {} } },
      opened: { on: { close: "closed" } },
      locked: { on: { "*": {} } },
    },
  });
  expect(unhandledEvents(project, "door")).toEqual([{ state: "opened", event: "open" }]);
});

test("takes an event for handled where another region handles it", () => {
  const project = buildProject({
    machine: "car",
    states: {
      driving: {
        kind: "parallel",
        states: { engine: { states: { on: { on: { stop: "off" } }, off: {} } }, radio: { states: { playing: {} } } },
      },
    },
  });
  expect(unhandledEvents(project, "car")).toEqual([{ state: "off", event: "stop" }]);
});

test("writes a sheet as CSV that no spreadsheet takes for a formula", () => {
  const project = pays([timeout]);
  const card = project.services.card;
  if (card) card.name = '=cmd("x"),';
  const lines = printSheetCsv(project, failureSheet(project, "order")).split("\r\n");
  expect(lines[0]).toBe("what,name,fault,how often,found,why,scenario");
  expect(lines[1]).toMatch(/^invocation,"'=cmd\(""x""\),\s/);
});

test("the sheet of the order flow is the golden one", () => {
  const text = readFileSync(new URL("../../../public/patterns/pipeline.faultline.json", import.meta.url), "utf8");
  const loaded = loadProject(text);
  if (!loaded.ok) throw new Error(loaded.error.message);
  const golden = new URL("golden/order.md", import.meta.url);
  const printed = printSheetMarkdown(loaded.value, failureSheet(loaded.value, "order"));
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, printed);
  expect(printed).toBe(readFileSync(golden, "utf8"));
});
