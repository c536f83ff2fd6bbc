// A release on its way: live, ill, refused, slow, and in the middle of it all a crash.

import type { Scenario } from "#model/schema/scenario.ts";
import { endsIn, fault, hours, ledgerClean, ledgerHas, neverIn, passesThrough, service } from "../../building/words.ts";

const of = (id: string) => ({ machine: id, seed: 1, input: { releaseId: "v7" } });
const ill = fault("error", service("health"), undefined, { code: "unhealthy", class: "business" });
const down = (id: string) => fault("error", service(id), undefined, { code: "unavailable", class: "permanent" });
const answered = (isApproved: boolean) => [{ atMs: hours(1), invocation: "approve", output: { isApproved } }];
const settled = [{ atMs: hours(100), event: "settled-by-hand" }];

export const releaseScenarios: Readonly<Record<string, Scenario>> = {
  "good-run": {
    name: "From development to live",
    ...of("release"),
    answers: answered(true),
    expectations: [
      endsIn("live"),
      passesThrough("news-told"),
      ledgerHas("deploy-production", "committed", 1),
      ledgerClean,
    ],
  },
  "production-stays-broken": {
    name: "Production stays broken",
    description:
      "The check finds production ill. Nobody drew a way back: the run stops, and the ill release stays live.",
    ...of("bare-release"),
    faults: [ill],
    expectations: [endsIn("bare-watching"), ledgerHas("deploy-production", "leftBehind", 1)],
  },
  "production-rolled-back": {
    name: "Production is taken back",
    description: "The same illness. Production is rolled back, then staging is cleared, and everybody hears of it.",
    ...of("release"),
    answers: answered(true),
    faults: [ill],
    expectations: [
      endsIn("rolled-back"),
      passesThrough("news-told"),
      ledgerHas("deploy-production", "compensated", 1),
      ledgerHas("deploy-staging", "compensated", 1),
    ],
  },
  "tests-fail": {
    name: "The browser tests fail",
    description: "The load tests are heard all the same. Nothing reaches production.",
    ...of("release"),
    faults: [fault("error", service("browser-tests"), undefined, { code: "testsFailed", class: "business" })],
    expectations: [endsIn("rolled-back"), neverIn("production"), ledgerHas("deploy-staging", "compensated", 1)],
  },
  "crash-and-ill": {
    name: "A crash while rolling out, and production is ill",
    description: "Two things at once. The deployment is called once more under the same key, and then taken back once.",
    ...of("release"),
    answers: answered(true),
    store: { persist: { kind: "everyTransition" } },
    faults: [
      fault("orchestratorCrash", { kind: "invocation", invocation: "deploy-to-production" }, 1, {
        point: "beforeSave",
      }),
      ill,
    ],
    expectations: [endsIn("rolled-back"), ledgerHas("deploy-production", "compensated", 1), ledgerClean],
  },
  "no-way-back": {
    name: "Production is ill, and can't be taken back",
    ...of("release"),
    answers: answered(true),
    faults: [ill, down("roll-back")],
    events: settled,
    expectations: [endsIn("closed-by-hand"), ledgerHas("deploy-production", "compensationFailed", 1)],
  },
  refused: {
    name: "The release manager says no",
    ...of("release"),
    answers: answered(false),
    expectations: [endsIn("rolled-back"), neverIn("production"), ledgerClean],
  },
  "manager-gone": {
    name: "The release manager has left the company",
    ...of("release"),
    answers: [{ atMs: hours(1), invocation: "approve", error: "unknownPerson" }],
    expectations: [endsIn("rolled-back"), neverIn("production"), ledgerClean],
  },
  "nobody-answers": {
    name: "Nobody answers for two days",
    ...of("release"),
    faults: [fault("humanDelay", service("release-manager"), undefined, { noShow: 1 })],
    expectations: [endsIn("rolled-back"), neverIn("production"), ledgerClean],
  },
  "development-down": {
    name: "Development can't be deployed to",
    ...of("release"),
    faults: [down("deploy-development")],
    expectations: [endsIn("rolled-back"), neverIn("staging"), ledgerClean],
  },
  "does-not-start": {
    name: "It does not even start",
    ...of("release"),
    faults: [down("smoke-tests")],
    expectations: [endsIn("rolled-back"), neverIn("staging"), ledgerHas("deploy-development", "compensated", 1)],
  },
  "staging-down": {
    name: "Staging can't be deployed to",
    ...of("release"),
    faults: [down("deploy-staging")],
    expectations: [endsIn("rolled-back"), neverIn("testing"), ledgerClean],
  },
  "production-down": {
    name: "Production can't be deployed to",
    ...of("release"),
    answers: answered(true),
    faults: [down("deploy-production")],
    expectations: [endsIn("rolled-back"), ledgerHas("deploy-staging", "compensated", 1)],
  },
  "no-test-machines": {
    name: "No machines to test on",
    ...of("release"),
    faults: [down("test-machines")],
    expectations: [endsIn("rolled-back"), neverIn("running-load"), ledgerClean],
  },
  "too-slow": {
    name: "The load tests fail",
    ...of("release"),
    faults: [fault("error", service("load-tests"), undefined, { code: "tooSlow", class: "business" })],
    expectations: [endsIn("rolled-back"), neverIn("production"), ledgerClean],
  },
  "started-by-a-merge": {
    name: "Started by a merge",
    description: "The repository says that a build is ready, and knows nothing of releases. One of them begins.",
    machine: "repository",
    seed: 1,
    input: { releaseId: "v8" },
    events: [{ atMs: hours(1), event: "merged" }],
    answers: [{ atMs: hours(3), invocation: "approve", output: { isApproved: true } }],
    faults: [fault("duplicateDelivery", { kind: "channel", channel: "builds" }, 1, { spacingMs: 1_000 })],
    expectations: [endsIn("repository-released"), endsIn("live"), ledgerHas("deploy-production", "committed", 1)],
  },
  "nobody-hears-the-news": {
    name: "Nobody hears the news",
    description: "The chat refuses them three times. They go aside, somebody is alarmed, and the release is live.",
    ...of("release"),
    answers: answered(true),
    faults: [down("chat")],
    expectations: [endsIn("live"), passesThrough("unheard-alarm-raised"), ledgerHas("chat", "committed", 0)],
  },
  "bare-good-run": {
    name: "Without a way back, on a good day",
    ...of("bare-release"),
    expectations: [endsIn("bare-live"), ledgerClean],
  },
};
