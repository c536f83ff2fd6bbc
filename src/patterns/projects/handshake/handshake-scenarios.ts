import type { Scenario } from "#model/schema/scenario.ts";
import {
  channel,
  endsIn,
  fault,
  holds,
  ledgerClean,
  ledgerHas,
  minutes,
  passesThrough,
  seconds,
  service,
} from "../../building/words.ts";

const of = (machine: string, version = 2) => ({
  machine,
  seed: 1,
  input: { session: "s-1", version },
  untilMs: minutes(2),
});
const twice = (id: string, spacingMs: number) => fault("duplicateDelivery", channel(id), 1, { spacingMs });
const noConfirm = {
  kind: "dropEvent",
  target: { kind: "event", event: "confirm" },
  trigger: { kind: "always" },
} as const;
const noRoom = (id: string) => fault("error", service(id), undefined, { code: "noRoom", class: "permanent" });

export const handshakeScenarios: Readonly<Record<string, Scenario>> = {
  "good-run": {
    name: "Greeted and connected",
    ...of("client"),
    expectations: [endsIn("connected"), endsIn("in-use"), ledgerHas("sessions", "committed", 1), ledgerClean],
  },
  "opened-twice": {
    name: "Greeted twice, opened twice",
    description: "The greeting comes twice. The server has no memory, and a session is open that nobody will ever use.",
    ...of("bare-client"),
    faults: [twice("to-bare-server", 500)],
    expectations: [endsIn("bare-connected"), ledgerHas("sessions", "doubled", 1)],
  },
  "greeted-twice": {
    name: "Greeted twice, opened once",
    description: "The same fault. The second greeting finds the session that the first one opened.",
    ...of("client"),
    faults: [twice("to-server", 500)],
    expectations: [endsIn("connected"), ledgerHas("sessions", "committed", 1), ledgerClean],
  },
  "too-new": {
    name: "The client is too new",
    description: "It speaks version 3, the server 2 at most. They agree on 2.",
    ...of("client", 3),
    expectations: [endsIn("connected"), holds("context.version === 2")],
  },
  "answer-lost-and-too-new": {
    name: "Too new, and the answer is lost",
    description:
      "Two things at once: the refusal is understood, the answer after it is lost. It greets again, and is answered again.",
    ...of("client", 3),
    faults: [fault("dropEvent", channel("to-client"), 2)],
    expectations: [endsIn("connected"), ledgerHas("sessions", "committed", 1), ledgerClean],
  },
  "line-dead": {
    name: "The line is dead",
    ...of("client"),
    faults: [fault("dropEvent", channel("to-server"))],
    expectations: [endsIn("unreachable"), ledgerHas("sessions", "committed", 0)],
  },
  "never-confirmed": {
    name: "Never confirmed",
    description: "The confirmation is lost. The server does not keep half-open sessions.",
    ...of("client"),
    faults: [noConfirm],
    expectations: [endsIn("freed"), ledgerHas("sessions", "compensated", 1)],
  },
  "cannot-be-freed": {
    name: "Never confirmed, and it can't be freed",
    ...of("client"),
    faults: [noConfirm, noRoom("free-session")],
    expectations: [endsIn("needs-a-person"), ledgerHas("sessions", "compensationFailed", 1)],
  },
  "no-room": {
    name: "No room for a session",
    ...of("client"),
    faults: [noRoom("sessions")],
    expectations: [endsIn("incompatible"), passesThrough("no-room")],
  },
  impatient: {
    name: "Greeted again while it opens",
    description: "Opening takes longer than the client waits.",
    ...of("client"),
    faults: [fault("latency", service("sessions"), 1, { ms: seconds(3) }), twice("to-server", 100)],
    expectations: [endsIn("connected"), ledgerHas("sessions", "committed", 1)],
  },
  "bare-line-dead": {
    name: "Forgetful: the line is dead",
    ...of("bare-client"),
    faults: [fault("dropEvent", channel("to-bare-server"))],
    expectations: [endsIn("bare-unreachable")],
  },
};
