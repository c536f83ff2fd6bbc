import { expect, test } from "vitest";
import { simulate } from "../simulate.ts";
import { mailing } from "../testing/mailing.ts";
import { scenarioOf } from "../testing/paying.ts";

test("takes a message that it turned away when it is sent again, though it knows what it took", () => {
  const project = mailing({ capacity: 1, dedupWindowMs: 10_000, consumers: [{ machine: "packer", concurrency: 1 }] });
  const place = (orderId: string, atMs: number) => ({ atMs, event: "place", payload: { orderId } });
  const events = [place("a", 0), place("b", 5), place("c", 10), place("c", 1000), place("c", 2000)];
  const { records } = simulate(project, scenarioOf({ machine: "shop", input: {}, events }));
  const told = records.flatMap((record) => {
    if (record.kind === "published") return [`${record.event.orderId} in`];
    return record.kind === "dropped" ? [record.why] : [];
  });
  expect(told).toEqual(["a in", "b in", "full", "c in", "duplicate"]);
});
