// A machine that reads a channel gets a message: a new instance for each, or the running one that has the same key.

import type { Instance } from "../instances/instance.ts";
import { evaluateText } from "../run/evaluate-text.ts";
import type { Run } from "../run/run.ts";
import type { ChannelState, ConsumerState, Message } from "./channel-state.ts";

interface Handling {
  /** The how-manieth delivery of the message it is. */
  readonly delivery: number;
  /** Records the delivery; answers its seq. */
  told(to: number): number;
  acknowledge(cause: number): void;
  fail(cause: number): void;
}

export function consume(
  run: Run,
  channel: ChannelState,
  { consumer }: ConsumerState,
  message: Message,
  handling: Handling,
): void {
  const isPerKey = consumer.instances === "perKey";
  const known = isPerKey ? findByKey(run, channel, consumer.machine, message.key) : undefined;
  if (known) {
    const seq = handling.told(known.number);
    const handled = (ok: boolean) => (ok ? handling.acknowledge(seq) : handling.fail(seq));
    run.instances.post(known, message.event, seq, { handled, isFromOutside: true });
    return;
  }
  const seq = handling.told(run.instances.all.length);
  const work = `${channel.id} message ${message.number}`;
  const instance = run.instances.start(consumer.machine, {
    input: inputFor(consumer.input, message),
    cause: seq,
    origin: handling.delivery === 1 ? work : `${work} delivery ${handling.delivery}`,
    work,
    ...(message.key === undefined ? {} : { key: message.key }),
    onEnd({ status }, after) {
      if (status === "done") handling.acknowledge(after);
      else handling.fail(after);
    },
  });
  if (!instance) handling.fail(seq);
  else if (isPerKey) {
    const handled = (ok: boolean) => (ok ? handling.acknowledge(seq) : handling.fail(seq));
    run.instances.post(instance, message.event, seq, { handled, isFromOutside: true });
  } else run.instances.post(instance, message.event, seq, { isFromOutside: true });
}

/** An instance that no message started has the key that the channel's key expression finds in its context or input. */
function findByKey(run: Run, { record }: ChannelState, machine: string, key: string | undefined): Instance | undefined {
  if (key === undefined) return undefined;
  return run.instances.all.find((instance) => {
    if (instance.machine !== machine || (instance.status !== "running" && instance.status !== "down")) return false;
    if (instance.key !== undefined) return instance.key === key;
    return [instance.snapshot.context, instance.input].some((event) => {
      const found = evaluateText(record.key ?? "", { event });
      return found.ok && found.value !== undefined && String(found.value) === key;
    });
  });
}

function inputFor(input: Readonly<Record<string, string>> | undefined, { event }: Message): unknown {
  const entries = Object.entries(input ?? {}).map(([name, text]) => {
    const found = evaluateText(text, { event });
    return [name, found.ok ? found.value : undefined] as const;
  });
  return Object.fromEntries(entries);
}
