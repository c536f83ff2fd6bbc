// The release itself: phases as states, runners as regions, steps as sequences.

import type { MachineSketch, StateSketch, Ways } from "../../building/sketch.ts";
import { attemptTimeout, knownBy, minutes, publish, retry, seconds } from "../../building/words.ts";

const input = { releaseId: "context.releaseId" };
const giveUp: Ways = { to: "undoing", assign: { failure: "error.code" } };
const news = (text: string) => publish("announcements", "news", { text });

function deployment(environment: string, done: Ways): StateSketch {
  return {
    invoke: {
      [`deploy-to-${environment}`]: {
        calls: `deploy-${environment}`,
        input,
        policies: [retry(3), attemptTimeout(minutes(10)), knownBy(`\`${environment}-\${context.releaseId}\``)],
        done,
        failed: giveUp,
      },
    },
  };
}

/** A runner: first it prepares, then it runs. What is only transient is tried again; a failed test is not. */
function runner(what: string): StateSketch {
  const failed = { to: `${what}-failed`, assign: { failures: "context.failures + 1" } };
  const policies = [retry(3, seconds(5)), attemptTimeout(minutes(30))];
  return {
    states: {
      [`preparing-${what}`]: {
        invoke: {
          [`prepare-${what}`]: { calls: "test-machines", input, policies, done: `running-${what}`, failed },
        },
      },
      [`running-${what}`]: {
        invoke: { [`run-${what}`]: { calls: `${what}-tests`, input, policies, done: `${what}-passed`, failed } },
      },
      [`${what}-passed`]: { kind: "final" },
      [`${what}-failed`]: { kind: "final" },
    },
  };
}

export const promotion: MachineSketch = {
  name: "Release",
  about: "From development over staging to production, with a person between, and a way back from everywhere.",
  input: [{ name: "releaseId", type: "string", example: "v7" }],
  context: { releaseId: ["string", "input.releaseId"], failures: ["number", "0"], failure: ["string", "''"] },
  states: {
    development: {
      states: {
        "deploying-to-development": deployment("development", "trying-out"),
        "trying-out": {
          invoke: {
            "try-out": {
              calls: "smoke-tests",
              input,
              policies: [retry(3, seconds(5)), attemptTimeout(minutes(10))],
              done: "works",
              failed: giveUp,
            },
          },
        },
        works: { kind: "final" },
      },
      finished: "staging",
    },
    staging: {
      states: {
        "deploying-to-staging": deployment("staging", "testing"),
        testing: {
          kind: "parallel",
          states: { "browser-runner": runner("browser"), "load-runner": runner("load") },
          finished: "tested",
        },
        tested: { kind: "final" },
      },
      finished: [
        { to: "approval", when: "context.failures === 0" },
        { to: "undoing", assign: { failure: "'testsFailed'" } },
      ],
    },
    approval: {
      invoke: {
        approve: {
          name: "Release manager",
          calls: "release-manager",
          input,
          done: [{ to: "production", when: "output.isApproved" }, "undoing"],
          failed: giveUp,
        },
      },
      after: { "2 * 24 * 60 * 60 * 1000": "undoing" },
    },
    production: {
      states: {
        "rolling-out": deployment("production", "watching"),
        watching: {
          invoke: {
            watch: { calls: "health", input, policies: [attemptTimeout(minutes(20))], done: "steady", failed: giveUp },
          },
        },
        steady: { kind: "final" },
      },
      finished: { to: "live", actions: [news("`${context.releaseId} is live`")] },
    },
    live: { kind: "final" },
    undoing: {
      invoke: {
        undo: {
          calls: { kind: "compensate", sequence: "reverse" },
          policies: [retry(3, seconds(5)), attemptTimeout(minutes(20))],
          done: { to: "rolled-back", actions: [news("`${context.releaseId} was taken back: ${context.failure}`")] },
          failed: { to: "needs-a-person", actions: [news("`${context.releaseId} can't be taken back`")] },
        },
      },
    },
    "rolled-back": { kind: "final" },
    "needs-a-person": { tags: ["alert"], on: { "settled-by-hand": "closed-by-hand" } },
    "closed-by-hand": { kind: "final" },
  },
  notes: {
    "about-the-release": {
      text: "Use it when one pattern does not fit the whole: phases need a person and a way back, tests want to run at once. Not when a single pipeline would do. Look at the boundaries, and at “Production is taken back”.",
    },
    "sequential-part": {
      kind: "boundary",
      text: "Pattern: sequence",
      states: ["development"],
    },
    "parallel-part": {
      kind: "boundary",
      text: "Pattern: fan-out and fan-in",
      states: ["staging"],
    },
    "runners-part": {
      kind: "boundary",
      text: "Pattern: a sequence in each branch",
      states: ["browser-runner", "load-runner"],
    },
    "phases-part": {
      kind: "boundary",
      text: "Pattern: state machine with compensation",
      states: ["approval", "production", "live", "undoing", "rolled-back", "needs-a-person", "closed-by-hand"],
    },
  },
};
