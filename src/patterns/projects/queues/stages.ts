// The stages behind the feeder: reading (quick for text, slow for scans) and storing; and where put-off documents go.

import type { Policy } from "#model/schema/policy.ts";
import type { MachineSketch } from "../../building/sketch.ts";
import { attemptTimeout, knownBy, publish, retry, seconds } from "../../building/words.ts";

const input = [{ name: "documentId", type: "string" }];
const documentId = { documentId: "context.documentId" };
const read = { to: "read", actions: [publish("read-documents", "document-read", documentId)] };

export const reader: MachineSketch = {
  name: "Reader",
  about: "One for each document. A scan takes thirty times as long as a text.",
  context: { documentId: ["string", "''"], urgent: ["boolean", "false"] },
  states: {
    waiting: {
      on: {
        "document-received": [
          {
            to: "reading-scan",
            when: "event.kind === 'scan'",
            assign: { documentId: "event.documentId", urgent: "event.urgent" },
          },
          { to: "reading-text", assign: { documentId: "event.documentId" } },
        ],
      },
    },
    "reading-text": {
      invoke: {
        "parse-text": {
          calls: "parser",
          input: documentId,
          policies: [retry(3, 200), attemptTimeout(seconds(5))],
          done: read,
        },
      },
    },
    "reading-scan": {
      invoke: {
        "recognise-text": {
          calls: "recognition",
          input: { ...documentId, urgent: "context.urgent" },
          policies: [attemptTimeout(seconds(30))],
          done: read,
          failed: { to: "put-off", actions: [publish("later", "put-off", documentId)] },
        },
      },
    },
    read: { kind: "final" },
    "put-off": { kind: "final", about: "Shed under load: told to come later instead of waiting in vain." },
  },
  notes: {
    "about-the-reader": {
      text: "Load shedding: the recognition has room for two that wait. When more come, those that aren't urgent are put off first.",
      states: ["reading-scan"],
    },
  },
};

/** An archive that is down is left alone for a while: what can't be stored waits in the bounded queue. */
const breaker: Policy = {
  kind: "circuitBreaker",
  window: { kind: "calls", calls: 6 },
  minimumCalls: 3,
  failureRate: 50,
  openMs: seconds(2),
  halfOpenCalls: 1,
};

export const storer: MachineSketch = {
  prefix: "store",
  name: "Storer",
  input,
  context: { documentId: ["string", "input.documentId"] },
  states: {
    waiting: { on: { "document-read": "storing" } },
    storing: {
      invoke: {
        document: {
          calls: "archive",
          input: documentId,
          policies: [retry(3, 200), breaker, attemptTimeout(seconds(5)), knownBy("`store-${context.documentId}`")],
          done: "stored",
        },
      },
    },
    stored: { kind: "final" },
  },
  notes: {
    about: {
      text: "A failed run is not acknowledged: the queue delivers the document again, and its key keeps it from being stored twice. When the archive is down, the breaker leaves it alone, the queue fills up, and the feeder waits: run “The archive is down for a while”.",
    },
  },
};

export const laterDesk: MachineSketch = {
  prefix: "later",
  name: "Later",
  states: { waiting: { on: { "put-off": "noted" } }, noted: { kind: "final" } },
  notes: { about: { text: "Takes the documents that were put off. In a quiet hour they would be fed in again." } },
};
