// What the gallery and the command line say of each pattern: one line, the machine to show, and the tour of its failure.

import type { Id } from "#model/schema/common.ts";

export interface PatternCard {
  readonly id: Id;
  readonly title: string;
  readonly line: string;
  /** The one that is shown first. */
  readonly machine: Id;
  readonly tour: {
    /** The good run, the run that fails, and the same fault with the cure. */
    readonly good: Id;
    readonly failure: Id;
    readonly cure: Id;
    /** What happens, what follows from it, and what helps: one sentence each. */
    readonly fault: string;
    readonly consequence: string;
    readonly remedy: string;
  };
}

export const patternCards: readonly PatternCard[] = [
  {
    id: "pipeline",
    title: "Sequential pipeline with compensation",
    line: "Hold, charge, ship: when a late step fails, what was done is undone in reverse.",
    machine: "order",
    tour: {
      good: "bare-good-run",
      failure: "stock-left-on-hold",
      cure: "card-declined",
      fault: "Now the card is declined, after the stock was put on hold.",
      consequence: "The run stops, and the ledger shows the stock left behind: nobody will ever release it.",
      remedy: "The same fault with a compensation: the hold is undone, and the order ends as cancelled.",
    },
  },
  {
    id: "fan-out",
    title: "Parallel fan-out and fan-in",
    line: "Three bookings at once, joins of all, any and k of n, and what becomes of the others when one fails.",
    machine: "trip",
    tour: {
      good: "hasty-good-run",
      failure: "booked-after-the-undo",
      cure: "undone-after-the-last-answer",
      fault: "Now there is no car, and the trip is given up while the hotel is still working.",
      consequence: "The hotel is booked after everything was undone: the ledger has a booking that nobody knows of.",
      remedy: "The same faults with a join that hears every branch first: all that was booked is undone.",
    },
  },
  {
    id: "mesh",
    title: "Event-driven mesh with idempotent handlers",
    line: "Machines that only talk through channels, where messages come twice, late, or never.",
    machine: "payment",
    tour: {
      good: "good-run",
      failure: "charged-twice",
      cure: "delivered-twice",
      fault: "Now the channel delivers the order twice, to a handler that has no memory.",
      consequence: "The customer is charged twice: see the second line of the ledger.",
      remedy: "The same fault with a handler that remembers: the second message changes nothing.",
    },
  },
  {
    id: "queues",
    title: "Staged pipeline with bounded queues",
    line: "Back-pressure against unbounded growth, load shedding, and a job that goes on after a crash.",
    machine: "reader",
    tour: {
      good: "quiet-day",
      failure: "too-old",
      cure: "back-pressure",
      fault: "Now thirty documents come quickly, and one lane without a bound takes them all.",
      consequence: "What waits behind the slow ones gets too old: only twenty of thirty reach the archive.",
      remedy: "The same documents, lanes and a bounded queue: the feeder waits, and all thirty are stored.",
    },
  },
  {
    id: "orchestrator",
    title: "State-machine orchestrator with a state store",
    line: "A request over days: a person approves, timers run on, and a crash is survived.",
    machine: "request",
    tour: {
      good: "good-run",
      failure: "paid-twice",
      cure: "crash-after-payment",
      fault: "Now the orchestrator crashes when the bank has paid, before it can note that.",
      consequence: "After the restart it calls the bank once more: the ledger shows the payment twice.",
      remedy: "The same crash with an idempotency key: the bank knows the second call, and pays once.",
    },
  },
  {
    id: "release",
    title: "Layered hybrid: a release through its environments",
    line: "A state machine on top, parallel test runners inside, sequences in those, events at the edge.",
    machine: "release",
    tour: {
      good: "bare-good-run",
      failure: "production-stays-broken",
      cure: "production-rolled-back",
      fault: "Now the check finds production ill after the release was rolled out.",
      consequence: "Nobody drew a way back: the ill release stays live, left behind in the ledger.",
      remedy: "The same illness with a way back: production is rolled back, and everybody hears of it.",
    },
  },
  {
    id: "handshake",
    title: "Handshake with version negotiation",
    line: "Two sides agree on a version over a line that loses and doubles what is said.",
    machine: "server",
    tour: {
      good: "good-run",
      failure: "opened-twice",
      cure: "greeted-twice",
      fault: "Now the greeting arrives twice, at a server that has no memory.",
      consequence: "Two sessions are open, and one of them will never be used.",
      remedy: "The same greeting at a server that remembers: it answers again, and opens nothing.",
    },
  },
  {
    id: "claim",
    title: "Insurance claim with documents and approvals",
    line: "People and papers set the pace, and every wait has an end.",
    machine: "claim",
    tour: {
      good: "bare-good-run",
      failure: "waits-for-ever",
      cure: "never-answers",
      fault: "Now the second paper never comes, and nobody has drawn a deadline.",
      consequence: "A year later the claim still waits, and the money is still set aside.",
      remedy: "The same silence with a reminder and a deadline: the claim is closed, and the money free.",
    },
  },
  {
    id: "batch",
    title: "File batch with retry and quarantine",
    line: "Ten files, one of them bad: it is put aside, and the others go on.",
    machine: "batch",
    tour: {
      good: "bare-good-run",
      failure: "stops-at-the-bad-one",
      cure: "one-bad-file",
      fault: "Now the fourth file can't be read.",
      consequence: "The batch stops: three files are imported and left behind, six are never looked at.",
      remedy: "The same file with a quarantine: it is put aside, and nine are imported.",
    },
  },
  {
    id: "breaker",
    title: "Circuit breaker and fallback",
    line: "A page that answers in time, whatever the flaky service behind it does.",
    machine: "page",
    tour: {
      good: "bare-good-run",
      failure: "hangs-with-it",
      cure: "left-alone",
      fault: "Now the service stops answering for fifteen seconds.",
      consequence: "The page hangs with it: an hour later it still waits for the one answer.",
      remedy: "The same illness behind a breaker with a fallback: the page goes on, and the service is left alone.",
    },
  },
];
