import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { simulate } from "#sim/simulate.ts";
import { inPieces } from "./run-answer.ts";
import { stoppedRun } from "./stopped-run.ts";

const lamp = buildProject({ machine: "lamp", name: "Lamp", states: { on: { name: "On" } } });
const scenario = { name: "Plain", machine: "lamp", seed: 1 };

test("keeps what a stopped run had, and says when and where it was", () => {
  const { records } = simulate(lamp, scenario);
  const kept = stoppedRun(lamp, scenario, records);
  expect(kept?.trace.records).toBe(records);
  expect(kept?.result).toMatchObject({ passed: false, results: [] });
  expect(kept?.result.stopped).toMatch(/^You stopped it at 0 ms, after \d+ records, last in ".+"\. What it had/);
});

test("keeps nothing where nothing had happened yet", () => {
  expect(stoppedRun(lamp, scenario, [])).toBeUndefined();
});

test("tells a long run in pieces that are the whole together", () => {
  const { records } = simulate(lamp, scenario);
  const long = Array.from({ length: 12_345 }, () => records[0] as (typeof records)[number]);
  const pieces: number[] = [];
  inPieces(long, 1_000, (piece) => pieces.push(piece.length));
  expect(Math.max(...pieces)).toBeLessThanOrEqual(5_000);
  expect(pieces.reduce((sum, length) => sum + length, 0)).toBe(11_345);
});
