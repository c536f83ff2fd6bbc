import { describe, expect, test } from "vitest";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "#rules/check-project.ts";
import { checkExpectations } from "#sim/expectations/check-expectations.ts";
import { simulate } from "#sim/simulate.ts";
import { endOf } from "#sim/view/end-of.ts";
import { insertPattern } from "./insert-pattern.ts";
import { type InsertKind, insertKinds, insertTitles } from "./insert-titles.data.ts";

const call = (calls: string, done: string) => ({ calls, input: { orderId: "context.orderId" }, done });

function order(): Project {
  const service = (name: string) => ({
    name,
    kind: "call" as const,
    input: [{ name: "orderId", type: "string" }],
    latency: { kind: "constant" as const, ms: 100 },
    effect: {},
  });
  return buildProject(
    {
      machine: "order",
      input: { orderId: "string" },
      context: { orderId: ["string", "input.orderId"] },
      states: {
        waiting: { name: "Waiting", on: { placed: "charging" } },
        charging: { name: "Charging", invoke: { charge: call("card", "packing") } },
        packing: { name: "Packing", invoke: { pack: call("packer", "printing") } },
        printing: { name: "Printing", invoke: { print: call("printer", "sent") } },
        sent: { name: "Sent", kind: "final" },
      },
    },
    {
      events: { placed: { orderId: "string" } },
      tables: { services: { card: service("Card"), packer: service("Packer"), printer: service("Printer") } },
    },
  );
}

function inserted(kind: InsertKind, ...states: string[]): Project {
  const done = insertPattern(order(), kind, states);
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}

function run(project: Project, faults: Fault[] = [], more: Partial<Scenario> = {}) {
  const scenario: Scenario = {
    name: "Try",
    machine: "order",
    seed: 1,
    input: { orderId: "o-1" },
    events: [{ atMs: 0, event: "placed", payload: { orderId: "o-1" } }],
    faults,
    ...more,
  };
  const trace = simulate(project, scenario);
  const end = endOf(trace);
  const active = end.instances.get(0)?.active ?? [];
  const clean = checkExpectations(project, { ...scenario, expectations: [{ kind: "ledgerClean" }] }, trace).passed;
  return { ends: active.map((id) => project.states[id]?.name).at(-1), clean, t: trace.endUs / 1_000, end, trace };
}

const fails = (invocation: string): Fault => ({
  kind: "error",
  target: { kind: "invocation", invocation },
  trigger: { kind: "always" },
});

const selections: Readonly<Record<InsertKind, readonly string[]>> = {
  retry: ["charging"],
  timeout: ["charging", "packing"],
  breaker: ["charging"],
  compensation: ["charging", "packing", "printing"],
  joinAll: ["charging", "packing", "printing"],
  joinAny: ["charging", "packing", "printing"],
  joinTwo: ["charging", "packing", "printing"],
  approval: ["charging"],
  dedup: ["waiting"],
  deadLetter: ["packing"],
};

describe.each(insertKinds)("%s", (kind) => {
  test("leaves a document without an error, in which a good run still comes to its end", () => {
    const project = inserted(kind, ...selections[kind]);
    expect(checkProject(project).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(run(project)).toMatchObject({ ends: "Sent", clean: true });
  });

  test("is refused without a selection, and on the root", () => {
    expect(insertPattern(order(), kind, []).ok).toBe(false);
    expect(insertPattern(order(), kind, ["order-root"]).ok).toBe(false);
    expect(insertTitles[kind].length).toBeGreaterThan(0);
  });
});

test("a retry tries again", () => {
  const once: Fault = { ...fails("charge"), trigger: { kind: "nth", n: 1 } };
  expect(run(inserted("retry", "charging"), [once])).toMatchObject({ ends: "Sent" });
  expect(run(order(), [once]).end.instances.get(0)?.status).toBe("error");
});

test("a timeout leaves what takes too long, wherever inside it is", () => {
  const hangs: Fault = { ...fails("pack"), kind: "hang" };
  expect(run(inserted("timeout", "charging", "packing"), [hangs])).toMatchObject({
    ends: "Charging and more: too late",
    t: 30_000,
  });
});

test("a compensation undoes what was done before the step that fails", () => {
  const project = inserted("compensation", "charging", "packing", "printing");
  const { ends, clean, end } = run(project, [fails("print")]);
  expect({ ends, clean }).toEqual({ ends: "Charging and more: undone", clean: true });
  expect([...end.ledger.values()].filter(({ undoing }) => undoing === "compensated")).toHaveLength(2);
});

test("a join goes on when as many are done as it waits for", () => {
  const slow: Fault[] = ["pack", "print"].map((invocation, position) => ({
    ...fails(invocation),
    kind: "latency",
    parameters: { ms: 1_000 * (position + 1) },
  }));
  const select = ["charging", "packing", "printing"];
  expect(run(inserted("joinAny", ...select), slow).t).toBeCloseTo(100);
  expect(run(inserted("joinTwo", ...select), slow).t).toBeCloseTo(1_100);
  expect(run(inserted("joinAll", ...select), slow).t).toBeCloseTo(2_100);
});

test("a join needs as many branches as it counts", () => {
  expect(insertPattern(order(), "joinTwo", ["charging", "packing"])).toMatchObject({ ok: false });
});

test("nothing goes on without the approval", () => {
  const project = inserted("approval", "charging");
  const [service = ""] = Object.keys(project.services).filter((id) => project.services[id]?.kind === "human");
  const no: Fault = { kind: "humanDelay", target: { kind: "service", service }, trigger: { kind: "always" } };
  expect(run(project, [no])).toMatchObject({ ends: "Charging: refused" });
});

test("what was seen before is ignored", () => {
  const project = buildProject(
    {
      machine: "order",
      context: { count: ["number", "0"] },
      states: {
        open: {
          name: "Open",
          on: { placed: { actions: [{ kind: "assign", values: { count: "context.count + 1" } }] } },
        },
      },
    },
    { events: { placed: { orderId: "string" } } },
  );
  const done = insertPattern(project, "dedup", ["open"]);
  if (!done.ok) throw new Error(done.error.message);
  const events = ["o-1", "o-2", "o-1"].map((orderId, atMs) => ({ atMs, event: "placed", payload: { orderId } }));
  expect(run(done.value, [], { input: {}, events }).end.instances.get(0)?.context.count).toBe(2);
});

test("what can't be done goes to the dead letters, and the run ends", () => {
  const { ends, trace } = run(inserted("deadLetter", "packing"), [fails("pack")]);
  expect(ends).toBe("Packing: put aside");
  expect(trace.records.some(({ kind }) => kind === "published")).toBe(true);
});
