// One big job through three stages, with a checkpoint after each: after a crash it goes on where it was.

import type { MachineSketch, StateSketch } from "../../building/sketch.ts";
import { attemptTimeout, retry, seconds } from "../../building/words.ts";

function stage(calls: string, next: string): StateSketch {
  return {
    invoke: {
      [calls]: {
        calls,
        input: { jobId: "context.jobId" },
        policies: [retry(3), attemptTimeout(seconds(60))],
        done: { to: next, assign: { stages: "context.stages + 1" } },
      },
    },
  };
}

export const bulkJob: MachineSketch = {
  prefix: "job",
  name: "Bulk job",
  about: "The last finished stage is what the state store keeps.",
  input: [{ name: "jobId", type: "string", example: "j-1" }],
  context: { jobId: ["string", "input.jobId"], stages: ["number", "0"] },
  states: {
    splitting: stage("split", "converting"),
    converting: stage("convert", "merging"),
    merging: stage("merge", "finished"),
    finished: { kind: "final" },
  },
  notes: {
    about: {
      text: "Checkpoint and resume: with a state store that saves each step, a crash repeats the stage it was in, and none before it. Compare “A crash without checkpoints” with “A crash with checkpoints”.",
    },
  },
};
