import type { Fault } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import {
  endsIn,
  fault,
  holds,
  hours,
  ledgerClean,
  ledgerHas,
  minutes,
  seconds,
  service,
} from "../../building/words.ts";

const of = (machine: string, files = 10) => ({ machine, seed: 1, input: { files } });
const bad = (fileId: string): Fault => ({
  ...fault("error", service("importer"), undefined, { code: "unreadable", class: "permanent" }),
  trigger: { kind: "when", expression: `input.fileId === '${fileId}'` },
});
const downFor = (ms: number, fromMs = seconds(4)): Fault => ({
  kind: "serviceDown",
  target: service("importer"),
  trigger: { kind: "window", fromMs, toMs: fromMs + ms },
});

export const batchScenarios: Readonly<Record<string, Scenario>> = {
  "good-run": {
    name: "Ten good files",
    ...of("batch"),
    expectations: [endsIn("reported"), ledgerHas("importer", "committed", 10), ledgerClean],
  },
  "stops-at-the-bad-one": {
    name: "One bad file stops the rest",
    description: "The fourth file can't be read. Three are imported, six never will be, and nobody undoes the three.",
    ...of("bare-batch"),
    faults: [bad("file-4")],
    expectations: [endsIn("bare-importing"), ledgerHas("importer", "leftBehind", 3)],
  },
  "one-bad-file": {
    name: "One bad file is put aside",
    description: "The same file. It goes to the quarantine, and the others are imported.",
    ...of("batch"),
    faults: [bad("file-4")],
    expectations: [
      endsIn("reported"),
      ledgerHas("importer", "committed", 9),
      ledgerHas("quarantine", "committed", 1),
      holds("output.quarantined === 1"),
    ],
  },
  "bad-file-and-outage": {
    name: "A bad file, a lost reply, and a quarter of an hour without the importer",
    description:
      "Three things at once. The outage is waited for, the lost reply is asked for again, the bad file is put aside.",
    ...of("batch"),
    faults: [bad("file-7"), downFor(minutes(15), seconds(36)), fault("responseLost", service("importer"), 2)],
    expectations: [endsIn("reported"), ledgerHas("importer", "committed", 9), ledgerHas("importer", "doubled", 0)],
  },
  "down-for-hours": {
    name: "The importer is down for hours",
    ...of("batch"),
    faults: [downFor(hours(2))],
    events: [{ atMs: hours(3), event: "go-on" }],
    expectations: [endsIn("reported"), ledgerHas("importer", "committed", 10)],
  },
  "quarantine-down": {
    name: "Even the quarantine is down",
    ...of("batch"),
    faults: [bad("file-2"), fault("error", service("quarantine"), undefined, { code: "diskFull", class: "permanent" })],
    events: [{ atMs: hours(1), event: "give-up" }],
    expectations: [endsIn("given-up"), ledgerHas("importer", "committed", 1)],
  },
  "bare-good-run": {
    name: "The batch that stops, on a good day",
    ...of("bare-batch"),
    expectations: [endsIn("bare-reported"), ledgerHas("importer", "committed", 10)],
  },
};
