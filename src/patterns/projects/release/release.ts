// Layered hybrid: a state machine promotes a release from environment to environment; inside a phase test runners work at
// once, inside a runner steps follow each other, and at the edge the news are events.

import { buildProject } from "../../building/build-project.ts";
import type { MachineSketch } from "../../building/sketch.ts";
import { publish } from "../../building/words.ts";
import { redirected } from "../../cures/redirected.ts";
import type { Pattern } from "../../pattern.ts";
import { promotion } from "./promotion.ts";
import { releaseScenarios } from "./release-scenarios.ts";
import { releaseServices } from "./release-services.ts";

const bare: MachineSketch = {
  prefix: "bare",
  name: "Release without a way back",
  input: [{ name: "releaseId", type: "string", example: "v7" }],
  context: { releaseId: ["string", "input.releaseId"] },
  states: {
    "rolling-out": {
      invoke: { roll: { calls: "deploy-production", input: { releaseId: "context.releaseId" }, done: "watching" } },
    },
    watching: { invoke: { watch: { calls: "health", input: { releaseId: "context.releaseId" }, done: "live" } } },
    live: { kind: "final" },
  },
  notes: {
    "about-the-release": {
      text: "The check finds that production is ill, and then? Run “Production stays broken” and look at the ledger.",
    },
  },
};

const announcer: MachineSketch = {
  prefix: "news",
  name: "Announcer",
  about: "At the edge: it hears what happened and tells people. If it is down, no release waits for it.",
  context: { text: ["string", "''"] },
  states: {
    waiting: { on: { news: { to: "telling", assign: { text: "event.text" } } } },
    telling: { invoke: { tell: { calls: "chat", input: { text: "context.text" }, done: "told" } } },
    told: { kind: "final" },
  },
  notes: {
    edge: {
      kind: "boundary",
      text: "Pattern: events at the edge",
      states: ["waiting", "telling", "told"],
    },
  },
};

const repository: MachineSketch = {
  prefix: "repository",
  name: "Repository",
  about: "At the other edge: a merge is an event, and whoever builds releases listens.",
  input: [{ name: "releaseId", type: "string", example: "v8" }],
  context: { releaseId: ["string", "input.releaseId"] },
  states: {
    open: { on: { merged: "released" } },
    released: { kind: "final", entry: [publish("builds", "build-ready", { releaseId: "context.releaseId" })] },
  },
  notes: {
    edge: { kind: "boundary", text: "Pattern: events at the edge", states: ["open", "released"] },
    about: { text: "It knows of no release. Run “Started by a merge”: the event is all that the two have in common." },
  },
};

const unheardDesk: MachineSketch = {
  prefix: "unheard",
  name: "Unheard news",
  about: "What could not be told goes aside, and somebody sees that it did.",
  states: {
    reading: { on: { news: "alarm-raised" } },
    "alarm-raised": { kind: "final", tags: ["alert"] },
  },
  notes: {
    about: { text: "What is only transient is tried again. What is not goes aside, with an alarm: never in silence." },
  },
};

export const release: Pattern = {
  id: "release",
  project: buildProject({
    name: "Layered hybrid: a release through its environments",
    description:
      "A state machine on top (development, staging, approval, production), parallel test runners inside a phase, sequences inside those, and events at the edge. Where one pattern ends and the next begins is marked.",
    machines: { release: promotion, "bare-release": bare, announcer, repository, "unheard-desk": unheardDesk },
    events: {
      news: { text: "string" },
      merged: {},
      "build-ready": { releaseId: "string" },
      "settled-by-hand": {},
    },
    services: releaseServices,
    channels: {
      announcements: {
        name: "Announcements",
        events: ["news"],
        delivery: "atLeastOnce",
        maxDeliveries: 3,
        deadLetter: "unheard",
        consumers: [{ machine: "announcer", instances: "perMessage" }],
      },
      unheard: {
        name: "Unheard news",
        events: ["news"],
        delivery: "atLeastOnce",
        maxDeliveries: 3,
        deadLetter: "waste",
        consumers: [{ machine: "unheard-desk", instances: "perMessage" }],
      },
      builds: {
        name: "Builds",
        events: ["build-ready"],
        delivery: "atLeastOnce",
        key: "event.releaseId",
        maxDeliveries: 3,
        deadLetter: "waste",
        consumers: [{ machine: "release", instances: "perKey", input: { releaseId: "event.releaseId" } }],
      },
      waste: { name: "Waste", delivery: "atLeastOnce" },
    },
    scenarios: releaseScenarios,
  }),
  cures: [
    {
      name: "the way back",
      scenarios: ["production-rolled-back", "tests-fail"],
      remove: (project) => redirected(project, "undoing", "rolled-back"),
    },
  ],
};
