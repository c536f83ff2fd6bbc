// The side that greets.

import type { MachineSketch, Ways } from "../../building/sketch.ts";
import { publish } from "../../building/words.ts";

interface Design {
  readonly prefix?: string;
  readonly name: string;
  readonly channel: string;
  /** Whether the server may refuse a version. */
  readonly negotiates: boolean;
  readonly note: string;
}

const refused: Ways = [
  {
    to: "greeting",
    when: "event.highest > 0",
    assign: { version: "event.highest" },
    reenter: true,
    about: "Greet again in a version that the server speaks.",
  },
  "incompatible",
];

export function client({ prefix, name, channel, negotiates, note }: Design): MachineSketch {
  const session = { session: "context.session" };
  return {
    ...(prefix ? { prefix } : {}),
    name,
    input: [
      { name: "session", type: "string", example: "s-1" },
      { name: "version", type: "number", example: 2, description: "The highest that it speaks." },
    ],
    context: { session: ["string", "input.session"], version: ["number", "input.version"], tries: ["number", "1"] },
    states: {
      greeting: {
        entry: [publish(channel, "hello", { ...session, version: "context.version" })],
        on: {
          "hello-ack": { to: "connected", actions: [publish(channel, "confirm", session)] },
          ...(negotiates ? { "hello-refused": refused } : {}),
        },
        after: {
          "2 * 1000": [
            { to: "greeting", when: "context.tries < 4", assign: { tries: "context.tries + 1" }, reenter: true },
            "unreachable",
          ],
        },
      },
      connected: { on: { "hello-ack": { about: "The answer to an earlier greeting." } } },
      ...(negotiates ? { incompatible: {} } : {}),
      unreachable: { tags: ["alert"] },
    },
    notes: { "about-the-client": { text: note } },
  };
}
