// News of a parcel: in order, overtaken, doubled, lost; read by one that minds the numbers and one that does not.

import type { Fault } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { channel, endsIn, fault, hours, ledgerHas, passesThrough, seconds } from "../../building/words.ts";

const parcel = { machine: "courier", seed: 1, input: { orderId: "o-1" }, untilMs: hours(24 * 4) };
const news = channel("parcel-news");
const late = (n: number, byHours: number) => fault("delayDelivery", news, n, { ms: hours(byHours) });
const lost = (n: number) => fault("dropEvent", news, n);
const again = (n: number, afterMs: number) => fault("duplicateDelivery", news, n, { spacingMs: afterMs });

const paidFor = (times: number) => ledgerHas("goodwill", "committed", times);
const play = (name: string, faults: readonly Fault[], expectations: Scenario["expectations"]): Scenario => ({
  name,
  ...parcel,
  ...(faults.length > 0 ? { faults: [...faults] } : {}),
  ...(expectations ? { expectations } : {}),
});

export const trackingScenarios: Readonly<Record<string, Scenario>> = {
  "news-in-order": play(
    "News of a parcel, in order",
    [again(1, seconds(5)), again(3, seconds(5))],
    [endsIn("tracking-at-the-door"), endsIn("bare-at-the-door"), paidFor(0)],
  ),
  "news-overtaken": {
    ...play(
      "Overtaken on the way",
      [late(2, 6)],
      [endsIn("tracking-at-the-door"), passesThrough("tracking-holding-back"), endsIn("bare-paid-for"), paidFor(1)],
    ),
    description:
      "“In the van” comes after “at the door”. One reader has numbers: it holds back what came too early, and is right. The other believes the last message, and pays for a parcel that was delivered.",
  },
  "first-comes-last": {
    ...play(
      "The first comes last, and another twice",
      [late(1, 7), again(2, hours(1))],
      [endsIn("tracking-at-the-door"), passesThrough("tracking-holding-back"), endsIn("bare-paid-for")],
    ),
    description: "Two things at once: everything is held back until the first is there, and the copy is rejected.",
  },
  "one-is-lost": {
    ...play(
      "The one that is waited for is lost",
      [lost(2)],
      [passesThrough("tracking-holding-back"), endsIn("tracking-at-the-door"), paidFor(0)],
    ),
    description: "After half a day it goes on without it: a lost message must not hold back all the others.",
  },
  "refused-at-the-door": {
    ...play(
      "Refused at the door",
      [late(3, 1)],
      [endsIn("tracking-on-the-way"), passesThrough("tracking-at-the-door"), endsIn("bare-at-the-door")],
    ),
    description:
      "No message is the last one: a parcel can go back from the door. Only the number tells that from a message that comes late.",
    events: [{ atMs: hours(5) + seconds(60), event: "customer-refuses" }],
    untilMs: hours(24),
  },
  "parcel-lost": play(
    "The parcel itself is lost",
    [lost(3), late(2, 100), again(1, hours(49))],
    [endsIn("tracking-paid-for"), endsIn("bare-paid-for")],
  ),
};
