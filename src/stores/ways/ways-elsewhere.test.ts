import { afterEach, expect, test, vi } from "vitest";
import type { FoundWays, WaysRequest } from "#scene/edges/ways-request.ts";

const request: WaysRequest = { states: [], groups: [] };

class PretendedWorker extends EventTarget {
  static readonly all: PretendedWorker[] = [];
  readonly asked: unknown[] = [];
  constructor() {
    super();
    PretendedWorker.all.push(this);
  }
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
}

async function withWorkers() {
  vi.resetModules();
  PretendedWorker.all.length = 0;
  vi.stubGlobal("Worker", PretendedWorker);
  return await import("./ways-elsewhere.ts");
}

afterEach(() => vi.unstubAllGlobals());

test("starts one worker when a big text is read, none for a small one, and tells each who asked the answer", async () => {
  const { expectDrawingOf, findElsewhere } = await withWorkers();
  expectDrawingOf("small");
  expect(PretendedWorker.all).toHaveLength(0);
  expectDrawingOf("x".repeat(200_000));
  const told: (readonly [string, FoundWays | undefined])[] = [];
  findElsewhere(request, (ways) => told.push(["first", ways]));
  findElsewhere(request, (ways) => told.push(["second", ways]));
  const [worker] = PretendedWorker.all;
  expect(PretendedWorker.all).toHaveLength(1);
  for (const number of [2, 1])
    worker?.dispatchEvent(new MessageEvent("message", { data: { number, ways: [[{ number }]] } }));
  expect(told).toEqual([
    ["second", [[{ number: 2 }]]],
    ["first", [[{ number: 1 }]]],
  ]);
});

test("says to all who wait that nobody finds them when the worker breaks, and asks no worker again", async () => {
  const { canFindElsewhere, expectDrawingOf, findElsewhere } = await withWorkers();
  expect(canFindElsewhere()).toBe(true);
  const told: unknown[] = [];
  findElsewhere(request, (ways) => told.push(ways));
  PretendedWorker.all[0]?.dispatchEvent(new Event("error"));
  expect(told).toEqual([undefined]);
  expect(canFindElsewhere()).toBe(false);
  await new Promise((resolve) => findElsewhere(request, resolve)).then((ways) => expect(ways).toBeUndefined());
  expectDrawingOf("x".repeat(200_000));
  expect(PretendedWorker.all).toHaveLength(1);
});
