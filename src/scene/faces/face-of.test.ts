import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { measureText } from "../text/measure-text.ts";
import { badgeStyle } from "../text/styles.ts";
import { faceOf } from "./face-of.ts";

const project = buildProject({
  machine: "shop",
  states: {
    charging: {
      name: "Charging the card",
      entry: [{ kind: "assign", values: { tries: "context.tries + 1" } }],
      exit: [{ kind: "cancel", label: "alarm" }],
      tags: ["money"],
      invoke: {
        call: {
          calls: { kind: "compensate", sequence: "reverse" },
          policies: [{ kind: "totalTimeout", ms: 10_000 }],
        },
      },
    },
  },
});

function face(from: Project) {
  const state = from.states.charging;
  if (!state) throw new Error("The state is missing.");
  return faceOf(from, "charging", state);
}

test("shows name, actions, calls with their policies, and tags", () => {
  expect(face(project).rows.map(({ kind, text, badges }) => [kind, text, badges ?? []])).toEqual([
    ["name", "Charging the card", []],
    ["entry", "entry / tries = context.tries + 1", []],
    ["exit", "exit / cancel alarm", []],
    ["invocation", "Compensate", ["10 s"]],
    ["tags", "#money", []],
  ]);
});

test("keeps its rows inside the box, one beneath the other", () => {
  const { rows, width, height } = face(project);
  let y = 0;
  for (const { rect } of rows) {
    expect(rect.y).toBeGreaterThanOrEqual(y);
    expect(rect.x + rect.width).toBeLessThanOrEqual(width);
    y = rect.y + rect.height;
  }
  expect(y).toBeLessThanOrEqual(height);
});

test("is the same face until something that it shows changes", () => {
  const before = face(project);
  expect(face({ ...project, layout: {}, services: {} })).toBe(before);
  const invocations = Object.fromEntries(
    Object.entries(project.invocations).map(([id, invocation]) => [id, { ...invocation, name: "Undo" }]),
  );
  expect(face({ ...project, invocations }).rows.map(({ text }) => text)).toContain("Undo");
});

test("shows of very many policies as many as there is room for beside the name of the call, and counts the rest", () => {
  const policies = [
    ...[1, 2, 3, 4, 5].map((minutes) => ({ kind: "attemptTimeout" as const, ms: minutes * 61_000 })),
    ...["key", "other"].map((key) => ({ kind: "idempotencyKey" as const, key })),
  ];
  const call = project.invocations.call;
  if (!call) throw new Error("The call is missing.");
  const row = face({ ...project, invocations: { call: { ...call, policies } } }).rows.find(
    ({ kind }) => kind === "invocation",
  );
  const badges = row?.badges ?? [];
  expect(badges.at(-1)).toBe(`+${policies.length - badges.length + 1}`);
  const taken = badges.reduce((sum, badge) => sum + measureText(badge, badgeStyle) + 12, 0);
  expect(taken).toBeLessThan((row?.rect.width ?? 0) - 60);
});
