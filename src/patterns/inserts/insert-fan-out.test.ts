import { expect, test } from "vitest";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "#rules/check-project.ts";
import { fails, order, run } from "../testing/trying.ts";
import { type FanOut, insertFanOut } from "./insert-fan-out.ts";

const three = ["charging", "packing", "printing"];

function fannedOut(
  needed: FanOut["needed"],
  whenOneFails: FanOut["whenOneFails"] = "leaveItOut",
  project: Project = order(),
  states: readonly string[] = three,
): Project {
  const done = insertFanOut(project, states, { needed, whenOneFails });
  if (!done.ok) throw new Error(done.error.message);
  expect(checkProject(done.value).filter(({ severity }) => severity === "error")).toEqual([]);
  return done.value;
}

/** The first takes a tenth of a second, the second a second more, the third two. */
const slow: Fault[] = ["pack", "print"].map((invocation, position) => ({
  ...fails(invocation),
  kind: "latency",
  parameters: { ms: 1_000 * (position + 1) },
}));

test.each([
  [1, 100],
  [2, 1_100],
  [3, 2_100],
  ["all", 2_100],
] as const)("a join of %s goes on after %d ms", (needed, ms) => {
  const { ends, t } = run(fannedOut(needed), slow);
  expect({ ends, t: Math.round(t) }).toEqual({ ends: "Sent", t: ms });
});

test("a join of many needs no more drawing than one of three", () => {
  const many = Array.from({ length: 12 }, (_, position) => `step-${position}`);
  const states = Object.fromEntries(
    many.map((id, position) => [id, { after: { [String(100 * (position + 1))]: "end" } }]),
  );
  const project = buildProject({ machine: "order", states: { ...states, end: { kind: "final" } } });
  const out = fannedOut(7, "leaveItOut", project, many);
  const { t, end } = run(out, [], { input: {}, events: [] });
  expect(t).toBeCloseTo(700);
  expect(end.instances.get(0)?.status).toBe("done");
  expect(Object.values(out.states).find(({ kind }) => kind === "parallel")?.name).toBe("step-0 and 11 more");
});

test("what fails is left out of the count, as long as enough can still be done", () => {
  expect(run(fannedOut(2), [fails("pack")])).toMatchObject({ ends: "Sent" });
  expect(run(fannedOut(2), [fails("pack"), fails("print")])).toMatchObject({
    ends: "Charging, Packing and Printing: too few",
  });
  expect(run(fannedOut("all"), [fails("pack")])).toMatchObject({ ends: "Charging, Packing and Printing: too few" });
});

test("the first failure ends the others, where that is asked for", () => {
  const { ends, trace, t } = run(fannedOut("all", "endTheOthers"), [...slow, fails("charge")]);
  expect(ends).toBe("Charging, Packing and Printing: failed");
  expect(t).toBeLessThan(2_000);
  expect(trace.records.filter(({ kind }) => kind === "abandoned")).toHaveLength(2);
});

test("puts the branches beside each other, where they had places", () => {
  const project = order();
  project.layout = { states: Object.fromEntries(three.map((id, position) => [id, { x: 40, y: 200 * position }])) };
  const { layout, states } = fannedOut(2, "leaveItOut", project);
  const regions = three.map((id) => layout.states?.[states[id]?.parent ?? ""]);
  expect(new Set(regions.map((place) => place?.y)).size).toBe(1);
  expect(new Set(regions.map((place) => place?.x)).size).toBe(3);
});

test("counts anew when it comes back", () => {
  const project = order();
  project.states.sent = { ...project.states.sent, kind: "atomic", name: "Sent", parent: "order-root", order: 9 };
  project.events.again = { name: "again" };
  const again = {
    source: "sent",
    order: 1,
    trigger: { kind: "event", event: "again" },
    targets: ["charging"],
  } as const;
  project.transitions.again = { ...again, targets: [...again.targets] };
  const placed = { atMs: 0, event: "placed", payload: { orderId: "o-1" } };
  const { end } = run(fannedOut(3, "leaveItOut", project), slow, {
    events: [placed, { atMs: 5_000, event: "again" }],
    untilMs: 5_500,
  });
  expect(end.instances.get(0)?.context).toMatchObject({ branchesDone: 1 });
});

test("a container that is selected becomes a branch as a whole", () => {
  const project = buildProject({
    machine: "order",
    states: {
      packing: {
        states: { wrapping: { after: { "100": "wrapped" } }, wrapped: { kind: "final" } },
        stateDone: "sent",
      },
      printing: { after: { "300": "sent" } },
      sent: { kind: "final" },
    },
  });
  const out = fannedOut("all", "leaveItOut", project, ["packing", "printing"]);
  expect(run(out, [], { input: {}, events: [] }).t).toBeCloseTo(300);
});

test("is refused where there are fewer branches than it counts, and on what can't be a branch", () => {
  const join = (states: readonly string[], needed: number) =>
    insertFanOut(order(), states, { needed, whenOneFails: "leaveItOut" });
  expect(join(["charging"], 1)).toMatchObject({ ok: false });
  expect(join(["charging", "packing"], 3)).toMatchObject({
    ok: false,
    error: { message: "Select at least 3 states that are to run beside each other." },
  });
  expect(join(["charging", "sent"], 1)).toMatchObject({
    ok: false,
    error: { message: "“Sent” can't be active beside others. Leave it out." },
  });
});
