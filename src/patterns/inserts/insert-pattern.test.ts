import { describe, expect, test } from "vitest";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "#rules/check-project.ts";
import { fails, order, run } from "../testing/trying.ts";
import { insertPattern } from "./insert-pattern.ts";
import { type InsertKind, insertKinds, insertTitles } from "./insert-titles.data.ts";

function inserted(kind: InsertKind, ...states: string[]): Project {
  const done = insertPattern(order(), kind, states);
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}

const selections: Readonly<Record<InsertKind, readonly string[]>> = {
  retry: ["charging"],
  timeout: ["charging", "packing"],
  breaker: ["charging"],
  compensation: ["charging", "packing", "printing"],
  joinAll: ["charging", "packing", "printing"],
  joinAny: ["charging", "packing", "printing"],
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
