// The side that is greeted: one that remembers each session, and one that does not.

import type { MachineSketch } from "../../building/sketch.ts";
import { attemptTimeout, publish, seconds } from "../../building/words.ts";

const session = { session: "context.session" };
const highest = 2;
const ack = publish("to-client", "hello-ack", { ...session, version: "context.version" });
const tooNew = publish("to-client", "hello-refused", { session: "event.session", highest: String(highest) });
const shared = {
  input: [{ name: "session", type: "string" }],
  context: { session: ["string", "input.session"], version: ["number", "0"] },
} as const;

export const server: MachineSketch = {
  name: "Server",
  ...shared,
  states: {
    listening: {
      on: {
        hello: [
          { when: `event.version > ${highest}`, actions: [tooNew], about: "Too new: it says what it speaks." },
          { to: "opening", assign: { version: "event.version" } },
        ],
      },
    },
    opening: {
      invoke: {
        open: {
          calls: "sessions",
          input: session,
          policies: [attemptTimeout(seconds(5))],
          done: { to: "open", actions: [ack] },
          failed: { to: "no-room", actions: [publish("to-client", "hello-refused", { ...session, highest: "0" })] },
        },
      },
      on: { hello: { about: "Greeted again while it opens." } },
    },
    open: {
      on: { confirm: "in-use", hello: { actions: [ack], about: "Greeted again: answered again, not opened again." } },
      after: { "10 * 1000": "freeing" },
    },
    "in-use": { on: { hello: { actions: [ack] } } },
    freeing: {
      invoke: {
        free: {
          calls: { kind: "compensate", sequence: "reverse" },
          policies: [attemptTimeout(seconds(5))],
          done: "freed",
          failed: "needs-a-person",
        },
      },
    },
    "no-room": {},
    freed: { about: "Half-open sessions don't stay: whoever never confirmed is forgotten." },
    "needs-a-person": { tags: ["alert"] },
  },
  notes: {
    "about-the-server": { text: "One instance for each session, found by its key. Run “Greeted twice, opened once”." },
  },
};

export const bareServer: MachineSketch = {
  prefix: "forgetful",
  name: "Server without memory",
  ...shared,
  states: {
    listening: {
      on: { hello: { to: "opening", assign: { version: "event.version" } }, confirm: "confirmed" },
    },
    opening: { invoke: { open: { calls: "sessions", input: session, done: "open" } } },
    open: {
      kind: "final",
      entry: [publish("to-bare-client", "hello-ack", { ...session, version: "context.version" })],
    },
    confirmed: { kind: "final" },
  },
  notes: {
    "about-the-server": {
      text: "Each greeting is a new session. Run “Greeted twice, opened twice” and look at the ledger.",
    },
  },
};
