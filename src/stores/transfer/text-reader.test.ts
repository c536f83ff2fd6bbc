import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTextReader } from "./text-reader.ts";

const request = { text: "x", fileName: "x.mmd", as: undefined, isPatient: false };

class FakeWorker extends EventTarget {
  readonly terminate = vi.fn();
  readonly postMessage = vi.fn();
  say(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
}

function reading() {
  const workers: FakeWorker[] = [];
  const reader = createTextReader(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return { reader, workers };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("stops a reading that takes more than two seconds once it has begun, and says why", async () => {
  const { reader, workers } = reading();
  const outcome = reader.read(request);
  vi.advanceTimersByTime(60_000);
  workers[0]?.say("begun");
  vi.advanceTimersByTime(2_000);
  expect(await outcome).toMatchObject({
    ok: false,
    error: { wasSlow: true, message: expect.stringMatching(/two seconds/) },
  });
  expect(workers[0]?.terminate).toHaveBeenCalledTimes(1);
});

test("waits as long as it takes when it is told to, until somebody stops it", async () => {
  const { reader, workers } = reading();
  const outcome = reader.read({ ...request, isPatient: true });
  workers[0]?.say("begun");
  vi.advanceTimersByTime(600_000);
  expect(workers[0]?.terminate).not.toHaveBeenCalled();
  reader.stop();
  expect(await outcome).toBeUndefined();
});

test("gives the answer, and lets a new reading take the place of an old one", async () => {
  const { reader, workers } = reading();
  const old = reader.read(request);
  const latest = reader.read(request);
  expect(await old).toBeUndefined();
  workers[1]?.say("begun");
  workers[1]?.say({ ok: true, value: "read" });
  expect(await latest).toEqual({ ok: true, value: "read" });
});
