// Where an expression can stand, what it can read there and what it has to give. A purpose that is not here does not
// compile; what the checker really lets it read is in scopes and sites.

import type { ExpressionPurpose } from "../../expression-site.ts";

interface Place {
  readonly where: string;
  readonly reads: string;
  readonly gives: string;
}

const inAction = "`context`, `event`; on done also `output`, on error `error.code` and `error.message`";

export const places: Readonly<Record<ExpressionPurpose, Place>> = {
  guard: { where: "Guard of a transition", reads: inAction, gives: "anything; it holds when it counts as true" },
  delay: { where: "Delay of a transition or of a sent event", reads: "`context`, `event`", gives: "milliseconds" },
  assign: { where: "Assignment to a context field", reads: inAction, gives: "the type of the field" },
  payload: { where: "Field of an event that is raised or sent", reads: inAction, gives: "the type of the field" },
  message: { where: "Message of a log action", reads: inAction, gives: "anything" },
  parameter: { where: "Parameter of a named action or guard", reads: inAction, gives: "its declared type" },
  input: { where: "Input of a call or of a consumer", reads: "`context`, `event`", gives: "its declared type" },
  output: {
    where: "Output of a final state or of a machine",
    reads: "`context`, `event`",
    gives: "the declared output",
  },
  initial: { where: "First value of a context field", reads: "`input`", gives: "the type of the field" },
  sample: { where: "Sample answer of a service", reads: "`input`", gives: "the service's output" },
  priority: { where: "Priority in a service's queue", reads: "`input`", gives: "a number" },
  key: {
    where: "Idempotency key of a call or service; key of a channel",
    reads: "`input` and, in a call, `context`; in a channel `event`",
    gives: "a text or a number",
  },
  fallback: { where: "Fallback of a call", reads: "`input`, `context`, `error`", gives: "the service's output" },
  trigger: {
    where: "Condition of a fault",
    reads: "`context`, `input`, `event`, `attempt`",
    gives: "anything; the fault strikes when it counts as true",
  },
  expectation: {
    where: "Expectation of a scenario",
    reads: "`context`, `output`",
    gives: "anything that counts as true",
  },
  claim: { where: "Property that always or never holds", reads: "`context`", gives: "anything that counts as true" },
};
