// Documents under load: a quiet day, a scan in the way, a flood of scans; and a job that crashes in the middle.

import type { Fault, FaultKind } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import {
  endsIn,
  fault,
  ledgerClean,
  ledgerHas,
  machine,
  minutes,
  passesThrough,
  seconds,
  within,
} from "../../building/words.ts";

const feeding = (id: string, documents: number, everyMs: number, scanEvery: number) => ({
  machine: id,
  seed: 1,
  input: { documents, everyMs, scanEvery },
});
const job = { machine: "bulk-job", seed: 1, input: { jobId: "j-1" } };
const crashWhileConverting = [fault("orchestratorCrash", machine("bulk-job"), 3, { point: "beforeSave" })];

const between = (kind: FaultKind, id: string, fromSeconds: number, toSeconds: number): Fault => ({
  kind,
  target: { kind: "service", service: id },
  trigger: { kind: "window", fromMs: seconds(fromSeconds), toMs: seconds(toSeconds) },
});
const brokerFull = (id: string): Fault => ({
  kind: "queueFull",
  target: { kind: "channel", channel: id },
  trigger: { kind: "window", fromMs: 0, toMs: seconds(3) },
  parameters: { capacity: 1 },
});

export const queuesScenarios: Readonly<Record<string, Scenario>> = {
  "quiet-day": {
    name: "A quiet day",
    ...feeding("feeder", 20, 500, 10),
    expectations: [endsIn("all-fed"), ledgerHas("archive", "committed", 20), ledgerClean],
  },
  "too-old": {
    name: "Behind a scan everything gets too old",
    description:
      "Every tenth document is a scan. In one lane everything waits behind it, the queue grows without a bound, and what has waited for five seconds is dropped: ten of thirty documents.",
    ...feeding("bare-feeder", 30, 100, 10),
    expectations: [endsIn("bare-all-fed"), ledgerHas("archive", "committed", 20)],
  },
  "back-pressure": {
    name: "The feeder waits, and nothing is lost",
    description:
      "The same documents. Lanes keep the scans from blocking the texts, and a full queue makes the feeder wait: all thirty are stored.",
    ...feeding("feeder", 30, 100, 10),
    expectations: [endsIn("all-fed"), ledgerHas("archive", "committed", 30), ledgerClean],
  },
  "flood-of-scans": {
    name: "A flood of scans",
    description:
      "Two things at once: only scans, and twenty a second. Those that aren't urgent are put off, and somebody takes note of them.",
    ...feeding("feeder", 20, 50, 1),
    expectations: [endsIn("all-fed"), passesThrough("later-noted"), ledgerClean],
  },
  "archive-down": {
    name: "The archive is down for a while",
    description: "The documents wait in the queue before it, and are stored when it is up again.",
    ...feeding("feeder", 10, 200, 10),
    faults: [between("serviceDown", "archive", 0, 4)],
    expectations: [endsIn("all-fed"), ledgerHas("archive", "committed", 10), ledgerClean],
  },
  "archive-never-acknowledges": {
    name: "The archive takes documents and never says so",
    description:
      "For twelve seconds it does not answer. Nobody waits for it longer than five: the lane is free again, and the document is delivered once more.",
    ...feeding("feeder", 10, 200, 10),
    faults: [between("hang", "archive", 0, 12)],
    expectations: [endsIn("all-fed"), ledgerHas("archive", "committed", 10), ledgerClean, within(minutes(3))],
  },
  "broker-full": {
    name: "The broker has little room",
    description:
      "For three seconds it holds one message and no more. The feeder waits, and all thirty are stored, if later.",
    ...feeding("feeder", 30, 100, 10),
    faults: [brokerFull("incoming")],
    expectations: [endsIn("all-fed"), ledgerHas("archive", "committed", 30), ledgerClean],
  },
  "bare-broker-full": {
    name: "The broker has little room, and nobody waits",
    description: "The same three seconds: what it can't hold is thrown away, ten of twenty, and nobody is told.",
    ...feeding("bare-feeder", 20, 100, 10),
    faults: [brokerFull("bare-incoming")],
    expectations: [endsIn("bare-all-fed"), ledgerHas("archive", "committed", 10), ledgerClean],
  },
  "job-good-run": { name: "A job through all stages", ...job, expectations: [endsIn("job-finished"), ledgerClean] },
  "crash-without-checkpoints": {
    name: "A crash without checkpoints",
    description: "Nothing was saved. After the restart the job begins again, and pays for its first stages twice.",
    ...job,
    store: { persist: { kind: "never" } },
    faults: crashWhileConverting,
    expectations: [endsIn("job-finished"), ledgerHas("split", "doubled", 1)],
  },
  "crash-with-checkpoints": {
    name: "A crash with checkpoints",
    description: "Each finished stage was saved. Only the stage that was under way is done once more.",
    ...job,
    store: { persist: { kind: "everyTransition" } },
    faults: crashWhileConverting,
    expectations: [endsIn("job-finished"), ledgerHas("split", "doubled", 0)],
  },
};
