// News of a parcel, numbered by the courier. One reader minds the numbers: what is older than what it knows it rejects, what
// comes too early it holds back. The other believes whatever comes last.

import type { MachineSketch, TransitionSketch } from "../../building/sketch.ts";
import { attemptTimeout, hours, knownBy, publish, retry, seconds } from "../../building/words.ts";

const input = [{ name: "orderId", type: "string", example: "o-1" }];
const news = (number: number, place: string) =>
  publish("parcel-news", "parcel-moved", {
    orderId: "context.orderId",
    number: String(number),
    place: `'${place}'`,
  });

export const courier: MachineSketch = {
  prefix: "courier",
  name: "Courier",
  about: "Says where the parcel is, and gives each message the next number.",
  input,
  context: { orderId: ["string", "input.orderId"] },
  states: {
    collected: { entry: [news(1, "depot")], after: { [String(hours(3))]: "driving" } },
    driving: { entry: [news(2, "van")], after: { [String(hours(2))]: "delivered" } },
    delivered: { entry: [news(3, "door")], on: { "customer-refuses": "taking-back" } },
    "taking-back": { kind: "final", entry: [news(4, "van")] },
  },
  notes: {
    about: {
      text: "Only who sends knows in which order it happened. Two machines read this news: compare what they make of it.",
    },
  },
};

const rejected: TransitionSketch = {
  when: "event.number <= context.last || context.heldNumbers.includes(event.number)",
  assign: { rejected: "context.rejected + 1" },
  about: "Older than what is known, or heard already.",
};
const accepted = { last: "event.number", place: "event.place" };
const tooEarly = {
  heldNumbers: "[...context.heldNumbers, event.number]",
  heldPlaces: "[...context.heldPlaces, event.place]",
};
/** The first of those held back whose turn it is. */
const inTurn = {
  place: "context.heldPlaces[context.heldNumbers.indexOf(context.last + 1)]",
  last: "context.last + 1",
};

/** After two days on the way it counts as lost, and is paid for. */
const givenUp: MachineSketch["states"] = {
  "given-up": {
    states: {
      "paying-back": {
        invoke: {
          "pay-for-lost": {
            calls: "goodwill",
            input: { orderId: "context.orderId" },
            policies: [retry(3), attemptTimeout(seconds(20)), knownBy("`lost-${context.orderId}`")],
            done: "paid-for",
          },
        },
      },
      "paid-for": {},
    },
    on: { "parcel-moved": { about: "Too late." } },
  },
};
const givesUp = { "48 * 60 * 60 * 1000": "given-up" };

export const tracking: MachineSketch = {
  prefix: "tracking",
  name: "Tracking",
  about: "Follows a parcel by the numbers of its news, whatever order they come in.",
  input,
  context: {
    orderId: ["string", "input.orderId"],
    last: ["number", "0"],
    place: ["string", "''"],
    heldNumbers: ["number[]", "[]"],
    heldPlaces: ["string[]", "[]"],
    rejected: ["number", "0"],
  },
  states: {
    following: {
      states: {
        "on-the-way": { always: { to: "at-the-door", when: "context.place === 'door'" }, after: givesUp },
        "at-the-door": { always: { to: "on-the-way", when: "context.place !== 'door'" } },
      },
      always: { when: "context.heldNumbers.includes(context.last + 1)", assign: inTurn, about: "Now it is its turn." },
      on: {
        "parcel-moved": [
          rejected,
          { to: "holding-back", when: "event.number > context.last + 1", assign: tooEarly, about: "One is missing." },
          { assign: accepted },
        ],
      },
    },
    "holding-back": {
      about: "Something is missing before what came: that waits until the missing comes, but not for ever.",
      on: {
        "parcel-moved": [
          rejected,
          { when: "event.number > context.last + 1", assign: tooEarly },
          { to: "following", assign: accepted },
        ],
      },
      after: {
        "12 * 60 * 60 * 1000": {
          to: "following",
          assign: { last: "(context.heldNumbers.at(0) ?? context.last + 1) - 1" },
          about: "It won't come any more: go on without it.",
        },
      },
    },
    ...givenUp,
  },
  notes: {
    about: {
      text: "Numbers tell what comes too late from what comes too early. Reject the first, hold back the second; and give the missing one a time, or one lost message holds back all the others. Run “Overtaken on the way”.",
    },
  },
};

const believed = (place: string) => ({
  to: place,
  when: `event.place ${place === "at-the-door" ? "===" : "!=="} 'door'`,
});

export const bareTracking: MachineSketch = {
  prefix: "bare",
  name: "Tracking that believes the last message",
  input,
  context: { orderId: ["string", "input.orderId"] },
  states: {
    "on-the-way": { on: { "parcel-moved": [believed("at-the-door"), {}] }, after: givesUp },
    "at-the-door": {
      on: { "parcel-moved": [{ ...believed("on-the-way"), about: "It must be on its way again." }, {}] },
    },
    ...givenUp,
  },
  notes: {
    "about-tracking": {
      text: "“In the van” comes after “at the door”, so the parcel must be on its way again. Two days later it counts as lost and is paid for. Run “Overtaken on the way” and look at the ledger.",
    },
  },
};
