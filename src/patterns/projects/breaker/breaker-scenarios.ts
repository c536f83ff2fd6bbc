import type { Fault } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { endsIn, fault, holds, minutes, seconds, service, within } from "../../building/words.ts";

const of = (machine: string) => ({ machine, seed: 1, input: { views: 20 } });
const between = (kind: Fault["kind"], fromMs: number, toMs: number): Fault => ({
  kind,
  target: service("recommendations"),
  trigger: { kind: "window", fromMs, toMs },
});

export const breakerScenarios: Readonly<Record<string, Scenario>> = {
  "good-run": {
    name: "Twenty good answers",
    ...of("page"),
    expectations: [endsIn("left"), holds("context.fallbacks <= 1"), within(minutes(1))],
  },
  "hangs-with-it": {
    name: "The page hangs with its service",
    description: "The service does not answer any more. Nor does the page: an hour later it still waits.",
    ...of("bare-page"),
    faults: [between("hang", seconds(10), seconds(25))],
    untilMs: minutes(60),
    expectations: [endsIn("bare-asking"), holds("context.seen < 20")],
  },
  "left-alone": {
    name: "An ill service is left alone",
    description:
      "The same illness. Two answers come too late, the breaker opens, the page shows its fallback, and a probe finds the service well again.",
    ...of("page"),
    faults: [between("hang", seconds(10), seconds(25))],
    expectations: [endsIn("left"), holds("context.fallbacks > 2 && context.fallbacks < 14"), within(minutes(1))],
  },
  "ill-twice": {
    name: "Slow first, then gone, and the probe fails",
    description: "Two illnesses, one after the other: the probe meets the second, and the breaker opens again.",
    ...of("page"),
    faults: [between("hang", seconds(6), seconds(12)), between("serviceDown", seconds(18), seconds(30))],
    expectations: [endsIn("left"), holds("context.fallbacks > 5"), within(minutes(1))],
  },
  "bare-good-run": {
    name: "The page that waits, on a good day",
    ...of("bare-page"),
    expectations: [endsIn("bare-left")],
  },
  "bare-gone": {
    name: "The page that waits, and the service is gone",
    ...of("bare-page"),
    faults: [fault("error", service("recommendations"), undefined, { code: "unavailable", class: "transient" })],
    expectations: [endsIn("bare-error-page")],
  },
};
