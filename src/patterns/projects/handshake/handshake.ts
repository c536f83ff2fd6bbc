// Protocol handshake: two sides agree on a version over a line that loses and doubles what is said.

import type { Channel } from "#model/schema/channel.ts";
import { buildProject } from "../../building/build-project.ts";
import { usually } from "../../building/words.ts";
import { mapValues } from "../../cures/map-values.ts";
import type { Pattern } from "../../pattern.ts";
import { client } from "./client.ts";
import { handshakeScenarios } from "./handshake-scenarios.ts";
import { bareServer, server } from "./server.ts";

const session = { session: "string" };
const line = {
  delivery: "atLeastOnce",
  key: "event.session",
  partitions: 1,
  latency: usually(40, 400),
  maxDeliveries: 3,
} as const;
const toServer = ["hello", "confirm"];

function answersTo(machine: string, name: string, events: string[]): Channel {
  return {
    ...line,
    name,
    events,
    deadLetter: "lost-words",
    consumers: [{ machine, instances: "perKey", input: { session: "event.session", version: "0" } }],
  };
}

export const handshake: Pattern = {
  id: "handshake",
  project: buildProject({
    name: "Handshake with version negotiation",
    description:
      "A client greets until it is heard, lowers its version until it is understood, and gives up in the end. A server that remembers whom it has greeted opens one session however often it hears the greeting.",
    machines: {
      client: client({
        name: "Client",
        channel: "to-server",
        negotiates: true,
        note: "Use it wherever two sides must agree before they work. Not when a request can carry its version itself. Look at the lanes: what was said, what was lost, and what was said again.",
      }),
      server,
      "bare-client": client({
        prefix: "bare",
        name: "Client of a forgetful server",
        channel: "to-bare-server",
        negotiates: false,
        note: "It greets again as long as it hears nothing, and its server takes every greeting for a new one. Run “Greeted twice, opened twice”.",
      }),
      "bare-server": bareServer,
    },
    events: {
      hello: { ...session, version: "number" },
      confirm: session,
      "hello-ack": { ...session, version: "number" },
      "hello-refused": { ...session, highest: "number" },
    },
    services: {
      sessions: {
        name: "Sessions",
        description: "Sets memory aside for a session.",
        kind: "call",
        input: [{ name: "session", type: "string" }],
        latency: usually(15, 120),
        effect: { undoneBy: "free-session" },
      },
      "free-session": {
        name: "Free a session",
        kind: "call",
        input: [{ name: "session", type: "string" }],
        latency: usually(10, 80),
        effect: {},
      },
    },
    channels: {
      "to-server": {
        ...line,
        name: "To the server",
        events: toServer,
        deadLetter: "lost-words",
        consumers: [{ machine: "server", instances: "perKey", input: { session: "event.session" } }],
      },
      "to-client": answersTo("client", "To the client", ["hello-ack", "hello-refused"]),
      "to-bare-server": {
        ...line,
        name: "To the forgetful server",
        events: toServer,
        deadLetter: "lost-words",
        consumers: [{ machine: "bare-server", instances: "perMessage", input: { session: "event.session" } }],
      },
      "to-bare-client": answersTo("bare-client", "To its client", ["hello-ack"]),
      "lost-words": { name: "Lost words", delivery: "atLeastOnce" },
    },
    scenarios: handshakeScenarios,
  }),
  cures: [
    {
      name: "the memory of the server",
      scenarios: ["greeted-twice"],
      remove: (project) => ({
        ...project,
        channels: mapValues(project.channels, (channel, id) =>
          id === "to-server"
            ? {
                ...channel,
                consumers: [{ machine: "bare-server", instances: "perMessage", input: { session: "event.session" } }],
              }
            : channel,
        ),
      }),
    },
  ],
};
