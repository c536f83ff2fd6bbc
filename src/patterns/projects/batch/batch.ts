// File-processing batch: files are imported one after the other. A bad one is put aside; a service that is down is waited
// for. The design without either stops at the first bad file.

import { buildProject } from "../../building/build-project.ts";
import type { MachineSketch } from "../../building/sketch.ts";
import {
  attemptTimeout,
  knownBy,
  permanentError,
  retry,
  seconds,
  transientError,
  usually,
} from "../../building/words.ts";
import { redirected } from "../../cures/redirected.ts";
import type { Pattern } from "../../pattern.ts";
import { batchScenarios } from "./batch-scenarios.ts";

const input = [{ name: "files", type: "number", example: 10 }];
const file = { fileId: "`file-${context.at}`" };
const importPolicies = [retry(3), attemptTimeout(seconds(30)), knownBy("`import-${context.at}`")];

const batch: MachineSketch = {
  name: "Batch",
  input,
  output: "{ imported: context.imported, quarantined: context.quarantined }",
  yields: "{ imported: number; quarantined: number }",
  context: {
    files: ["number", "input.files"],
    at: ["number", "1"],
    imported: ["number", "0"],
    quarantined: ["number", "0"],
    pauses: ["number", "0"],
  },
  states: {
    importing: {
      invoke: {
        import: {
          calls: "importer",
          input: file,
          policies: importPolicies,
          done: { to: "next-file", assign: { imported: "context.imported + 1" } },
          failed: [
            { to: "quarantining", when: "error.code === 'unreadable'", about: "Permanent: trying again can't help." },
            { to: "pausing", when: "context.pauses < 2", about: "Transient: later it may work." },
            "needs-a-person",
          ],
        },
      },
    },
    quarantining: {
      invoke: {
        quarantine: {
          calls: "quarantine",
          input: file,
          policies: [retry(3), attemptTimeout(seconds(10)), knownBy("`quarantine-${context.at}`")],
          done: { to: "next-file", assign: { quarantined: "context.quarantined + 1" } },
          failed: "needs-a-person",
        },
      },
    },
    "next-file": {
      always: [{ to: "importing", when: "context.at < context.files", assign: { at: "context.at + 1" } }, "reported"],
    },
    pausing: { after: { "10 * 60 * 1000": { to: "importing", assign: { pauses: "context.pauses + 1" } } } },
    reported: { kind: "final" },
    "needs-a-person": {
      tags: ["alert"],
      on: { "go-on": { to: "importing", assign: { pauses: "0" } }, "give-up": "given-up" },
    },
    "given-up": { kind: "final" },
  },
  notes: {
    "about-the-batch": {
      text: "Use it when one bad item must not stop the others. Not when the items depend on each other: then stop at the first. Look at “One bad file is put aside”: nine imported, one in quarantine.",
    },
  },
};

const bare: MachineSketch = {
  prefix: "bare",
  name: "Batch that stops",
  input,
  context: { files: ["number", "input.files"], at: ["number", "1"] },
  states: {
    importing: {
      invoke: {
        import: {
          calls: "importer",
          input: file,
          policies: importPolicies,
          done: [
            { to: "importing", when: "context.at < context.files", assign: { at: "context.at + 1" }, reenter: true },
            "reported",
          ],
        },
      },
    },
    reported: { kind: "final" },
  },
  notes: {
    "about-the-batch": {
      text: "All or nothing, it thinks; but it is neither. Run “One bad file stops the rest” and look at the ledger.",
    },
  },
};

const fileInput = [{ name: "fileId", type: "string" }];

export const batchPattern: Pattern = {
  id: "batch",
  project: buildProject({
    name: "File batch with retry and quarantine",
    description:
      "Ten files, one of them bad. What is transient is tried again and waited for; what is permanent is put aside, and the others go on.",
    machines: { batch, "bare-batch": bare },
    events: { "go-on": {}, "give-up": {} },
    services: {
      importer: {
        name: "Importer",
        kind: "call",
        input: fileInput,
        latency: usually(1_500, 9_000),
        errors: [transientError("unavailable", 0.01), permanentError("unreadable", 0.01)],
        effect: {},
      },
      quarantine: { name: "Quarantine", kind: "call", input: fileInput, latency: usually(60, 400), effect: {} },
    },
    scenarios: batchScenarios,
  }),
  cures: [
    {
      name: "the quarantine",
      scenarios: ["one-bad-file"],
      remove: (project) => redirected(project, "quarantining", "given-up"),
    },
  ],
};
