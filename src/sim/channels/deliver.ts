// Messages to consumers: as many at a time as they can work on, in order within a key, again when they fail, and aside
// when they have failed too often.

import { microseconds } from "../clock/microseconds.ts";
import { type Channels, priorities, type Run } from "../run/run.ts";
import type { ChannelState, ConsumerState, Delivery } from "./channel-state.ts";
import { consume } from "./consume.ts";

type Publish = Channels["publish"];

const defaultRedeliveryMs = 1_000;

export function pump(run: Run, channel: ChannelState, publish: Publish): void {
  for (const consumer of channel.consumers) {
    for (let next = takeNext(run, channel, consumer); next; next = takeNext(run, channel, consumer))
      deliver(run, channel, consumer, next, publish);
  }
  while (channel.blocked.length > 0 && hasRoom(channel)) channel.blocked.shift()?.();
}

function hasRoom({ record, consumers, stored }: ChannelState): boolean {
  const { capacity = 0 } = record;
  return consumers.length === 0
    ? stored.length < capacity
    : consumers.every(({ waiting }) => waiting.length < capacity);
}

/** With a key, one message at a time in each partition, so that their order is kept. */
function takeNext(run: Run, { record }: ChannelState, consumer: ConsumerState): Delivery | undefined {
  if (consumer.underWay >= (consumer.consumer.concurrency ?? Number.POSITIVE_INFINITY)) return undefined;
  const isOrdered = record.key !== undefined;
  const passed = new Set<number>();
  const position = consumer.waiting.findIndex(({ message: { partition }, availableUs }) => {
    if (isOrdered && (consumer.busyPartitions.has(partition) || passed.has(partition))) return false;
    if (availableUs <= run.clock.now()) return true;
    passed.add(partition);
    return false;
  });
  return position < 0 ? undefined : consumer.waiting.splice(position, 1)[0];
}

function deliver(run: Run, channel: ChannelState, consumer: ConsumerState, delivery: Delivery, publish: Publish): void {
  const { id, record } = channel;
  const { message } = delivery;
  delivery.count++;
  delivery.isUnderWay = true;
  consumer.underWay++;
  consumer.busyPartitions.add(message.partition);
  const plan = { killed: undefined as "before" | "after" | undefined, redeliverUs: undefined as number | undefined };
  const cause = run.faults.at("delivery", plan, { channel: id, event: message.event }, delivery.cause);
  const own = delivery.count;
  const redeliverUs = plan.redeliverUs ?? optionalUs(record.redeliverAfterMs);

  function isCurrent(): boolean {
    return !delivery.isOver && delivery.isUnderWay && delivery.count === own;
  }

  function acknowledge(after: number): void {
    if (!isCurrent() || plan.killed) return;
    delivery.isOver = true;
    free();
    run.record(-1, after, { kind: "acknowledged", channel: id, message: message.number, consumer: consumer.number });
    pump(run, channel, publish);
  }

  function fail(why: "failed" | "noAnswer", after: number): void {
    if (!isCurrent()) return;
    free();
    if (record.delivery === "atMostOnce") {
      delivery.isOver = true;
      pump(run, channel, publish);
      return;
    }
    const body = { kind: "redelivery", channel: id, message: message.number, consumer: consumer.number, why } as const;
    delivery.cause = run.record(-1, after, body);
    if (delivery.count >= (record.maxDeliveries ?? Number.POSITIVE_INFINITY)) setAside(delivery.cause);
    else {
      const waitUs = why === "noAnswer" ? 0 : (redeliverUs ?? microseconds(defaultRedeliveryMs));
      delivery.availableUs = run.clock.now() + waitUs;
      consumer.waiting.unshift(delivery);
      run.clock.in(waitUs, priorities.delivery, () => pump(run, channel, publish));
    }
    pump(run, channel, publish);
  }

  function free(): void {
    delivery.isUnderWay = false;
    run.clock.cancel(delivery.redelivery);
    consumer.underWay--;
    consumer.busyPartitions.delete(message.partition);
  }

  function setAside(after: number): void {
    delivery.isOver = true;
    const to = record.deadLetter;
    const seq = run.record(-1, after, { kind: "deadLettered", channel: id, message: message.number, to });
    if (to !== undefined && to !== id) publish(to, message.event, undefined, seq, () => {});
  }

  if (redeliverUs !== undefined && record.delivery === "atLeastOnce")
    delivery.redelivery = run.clock.in(redeliverUs, priorities.timer, () => fail("noAnswer", delivery.cause));
  const depth = consumer.waiting.length;
  const told = (to: number) =>
    run.record(to, cause, {
      kind: "delivered",
      channel: id,
      message: message.number,
      consumer: consumer.number,
      delivery: own,
      depth,
      to,
    });
  if (plan.killed === "before") delivery.cause = told(-1);
  else if (message.isPoisoned) fail("failed", told(-1));
  else {
    const failed = (after: number) => fail("failed", after);
    consume(run, channel, consumer, message, { delivery: own, told, acknowledge, fail: failed });
  }
}

function optionalUs(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : microseconds(ms);
}
