// Documents under load: a quiet day, a scan in the way, a flood of scans; and a job that crashes in the middle.

import type { Scenario } from "#model/schema/scenario.ts";
import { endsIn, fault, ledgerClean, ledgerHas, machine, passesThrough, seconds } from "../../building/words.ts";

const feeding = (id: string, documents: number, everyMs: number, scanEvery: number) => ({
  machine: id,
  seed: 1,
  input: { documents, everyMs, scanEvery },
});
const job = { machine: "bulk-job", seed: 1, input: { jobId: "j-1" } };
const crashWhileConverting = [fault("orchestratorCrash", machine("bulk-job"), 3, { point: "beforeSave" })];

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
    faults: [
      {
        kind: "serviceDown",
        target: { kind: "service", service: "archive" },
        trigger: { kind: "window", fromMs: 0, toMs: seconds(4) },
      },
    ],
    expectations: [endsIn("all-fed"), ledgerHas("archive", "committed", 10), ledgerClean],
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
