import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { loadProject } from "#model/load.ts";
import { saveProject } from "#model/save.ts";
import type { Project } from "#model/schema/project.ts";
import { checkProject } from "#rules/check-project.ts";
import { checkExpectations } from "#sim/expectations/check-expectations.ts";
import { simulate } from "#sim/simulate.ts";
import { printTrace } from "#sim/trace/print-trace.ts";
import type { Trace } from "#sim/trace/trace.ts";
import { allPatterns } from "./all-patterns.ts";
import { patternCards } from "./pattern-cards.data.ts";
import { uncovered } from "./testing/uncovered.ts";
import { withoutCures } from "./testing/without-cures.ts";

type Traces = ReadonlyMap<string, Trace>;

function play(project: Project): Traces {
  return new Map(Object.entries(project.scenarios).map(([id, scenario]) => [id, simulate(project, scenario)]));
}

function failedScenarios(project: Project, traces: Traces): string[] {
  return Object.entries(project.scenarios).flatMap(([id, scenario]) => {
    const trace = traces.get(id);
    return trace && checkExpectations(project, scenario, trace).passed ? [] : [id];
  });
}

describe.each(allPatterns.map((pattern) => [pattern.id, pattern] as const))("%s", (id, pattern) => {
  const { project, cures } = pattern;
  let played: Traces | undefined;
  const traces = () => (played ??= play(project));

  test("is published as it is built, with a place for every state", () => {
    const path = new URL(`../../public/patterns/${id}.faultline.json`, import.meta.url);
    const published = loadProject(existsSync(path) ? readFileSync(path, "utf8") : "");
    const advice = "Run `npm run patterns`.";
    if (!published.ok) throw new Error(`${published.error.message} ${advice}`);
    expect(saveProject({ ...published.value, layout: {} }) === saveProject(project), advice).toBe(true);
    const placed = published.value.layout.states ?? {};
    const inside = Object.entries(project.states).filter(([, { parent }]) => parent !== null);
    expect(inside.map(([state]) => state).filter((state) => !Object.hasOwn(placed, state))).toEqual([]);
  });

  test("has no error in it", () => {
    expect(checkProject(project).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("explains each of its machines, and plays at least four scenarios", () => {
    const explained = new Set(Object.values(project.notes).map(({ machine }) => machine));
    expect(Object.keys(project.machines).filter((machine) => !explained.has(machine))).toEqual([]);
    expect(Object.keys(project.scenarios).length).toBeGreaterThanOrEqual(4);
    expect(Object.values(project.scenarios).filter(({ expectations = [] }) => expectations.length === 0)).toEqual([]);
  });

  test("says when to use it, when not, and what to look at", () => {
    const texts = Object.values(project.notes).map(({ text }) => text);
    expect(
      texts.filter((text) => /\bUse /.test(text) && /\bNot (?:when|for)\b/.test(text) && /\bLook /.test(text)),
    ).toHaveLength(1);
  });

  test("passes all of its scenarios", () => {
    expect(failedScenarios(project, traces())).toEqual([]);
  });

  test("plays every scenario twice alike", () => {
    const again = play(project);
    for (const [scenario, trace] of traces())
      expect(printTrace(again.get(scenario) ?? trace) === printTrace(trace), scenario).toBe(true);
  });

  test("goes through every state and every transition", () => {
    expect(uncovered(project, [...traces().values()])).toEqual([]);
  });

  test("has a card whose tour plays its own scenarios", () => {
    const card = patternCards.find((each) => each.id === id);
    expect(card?.title).toBe(project.name);
    expect(Object.keys(project.machines)).toContain(card?.machine);
    const { good, failure, cure: cured } = card?.tour ?? {};
    expect(Object.keys(project.scenarios)).toEqual(expect.arrayContaining([good, failure, cured]));
    expect(cures.flatMap(({ scenarios }) => scenarios)).toContain(cured);
  });

  test("fails where it shows a cure, when that cure is taken away", () => {
    const found = withoutCures(pattern);

    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ turnsRed }) => turnsRed === undefined)).toEqual([]);
  });
});
