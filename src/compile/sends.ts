// Events that a machine sends: to itself (raise), to its parent, to a machine it invoked, into a channel. The effect is
// XState's own, so that its pure `transition` returns it as data: `xstate.raise` or `xstate.sendTo` with the receiver,
// the event, the delay and, as `id`, the label by which it can be cancelled. See receivers.ts and channel.decision.md.

import { raise, sendTo } from "xstate";
import { describeRecord } from "#model/describe.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Action } from "#model/schema/action.ts";
import type { Arguments } from "#model/schema/common.ts";
import type { Compilation, Implementation } from "./compilation.ts";
import { delayOf } from "./delays.ts";
import { channelReceiver, parentReceiver } from "./receivers.ts";
import { type RunArguments, scopeOf } from "./scope.ts";

type Raise = Extract<Action, { kind: "raise" }>;
type Send = Extract<Action, { kind: "send" }>;

export function raiseAction(compilation: Compilation, action: Raise, at: DocumentPath): string | undefined {
  const event = eventOf(compilation, action, at);
  if (!event) return undefined;
  const options = optionsOf(compilation, action, at);
  const { delay, label } = action;
  const meaning = `raise ${JSON.stringify([event.name, action.payload, delay, label])}`;
  return compilation.actions.nameOf(meaning, `raise ${event.text}${timingText(action)}`, () => {
    return raise(event.make as never, options as never) as Implementation;
  });
}

export function sendAction(compilation: Compilation, action: Send, at: DocumentPath): string | undefined {
  const event = eventOf(compilation, action, at);
  const receiver = receiverOf(compilation, action, at);
  if (!event || !receiver) return undefined;
  const options = optionsOf(compilation, action, at);
  const { delay, label, to } = action;
  const meaning = `send ${JSON.stringify([event.name, action.payload, delay, label, to])}`;
  return compilation.actions.nameOf(meaning, `send ${event.text} to ${receiver.text}${timingText(action)}`, () => {
    return sendTo(receiver.address as never, event.make as never, options as never) as Implementation;
  });
}

interface SentEvent {
  readonly name: string;
  readonly text: string;
  readonly make: (run: RunArguments) => { type: string };
}

function eventOf(compilation: Compilation, action: Raise | Send, at: DocumentPath): SentEvent | undefined {
  const { project, problems, expressions } = compilation;
  const declared = project.events[action.event];
  if (!declared || !Object.hasOwn(project.events, action.event)) {
    problems.dangling([...at, "event"], "events", action.event);
    return undefined;
  }
  const type = declared.name;
  if (!action.payload) return { name: type, text: type, make: () => ({ type }) };
  const evaluate = expressions.argumentsOf(action.payload, [...at, "payload"]);
  return {
    name: type,
    text: `${type} ${payloadText(action.payload)}`,
    make: (run) => Object.assign(evaluate(scopeOf(run)), { type }),
  };
}

function receiverOf(
  { project, problems }: Compilation,
  { to }: Send,
  at: DocumentPath,
): { text: string; address: unknown } | undefined {
  switch (to.kind) {
    case "parent":
      return { text: "parent", address: parentReceiver };
    case "invocation":
      if (Object.hasOwn(project.invocations, to.invocation)) return { text: to.invocation, address: to.invocation };
      problems.dangling([...at, "to", "invocation"], "invocations", to.invocation);
      return undefined;
    case "channel":
      if (Object.hasOwn(project.channels, to.channel))
        return { text: describeRecord(project, "channels", to.channel), address: channelReceiver(to.channel) };
      problems.dangling([...at, "to", "channel"], "channels", to.channel);
      return undefined;
    default:
      return to satisfies never;
  }
}

function optionsOf(compilation: Compilation, { delay, label }: Raise | Send, at: DocumentPath) {
  return {
    ...(delay === undefined ? {} : { delay: delayOf(compilation, delay, [...at, "delay"]) }),
    ...(label === undefined ? {} : { id: label }),
  };
}

function payloadText(payload: Arguments): string {
  const fields = Object.entries(payload).map(([name, value]) => `${name}: ${value.trim()}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function timingText({ delay, label }: Raise | Send): string {
  return `${delay === undefined ? "" : ` after ${delay.trim()} ms`}${label === undefined ? "" : ` as ${label}`}`;
}
