// A message at the door of a channel: known already, too much, or taken in.

import { compareCodeUnits } from "#base/canonical-json.ts";
import { usualOverflow } from "#model/queries/usual-overflow.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { MachineEvent } from "../engine/engine.port.ts";
import { evaluateText } from "../run/evaluate-text.ts";
import { type Channels, priorities, type Run } from "../run/run.ts";
import { type ChannelState, depthOf, type Message } from "./channel-state.ts";
import { pump } from "./deliver.ts";

interface Arriving {
  readonly number: number;
  readonly event: MachineEvent;
  readonly isPoisoned: boolean;
  readonly keepsOrder: boolean;
  readonly cause: number;
}

type Publish = Channels["publish"];

const firstWaitUs = microseconds(100);
/** After that nobody believes in room any more. */
const longestWaitUs = microseconds(3_600_000);

export function acceptMessage(
  run: Run,
  channel: ChannelState,
  arriving: Arriving,
  accepted: () => void,
  publish: Publish,
): void {
  const { record } = channel;
  if (isKnown(run, channel, arriving.event)) {
    drop(run, channel, arriving.number, "duplicate", arriving.cause);
    accepted();
    return;
  }
  const plan = { capacity: record.capacity, depth: depthOf(channel) };
  const cause = run.faults.at("room", plan, { channel: channel.id, event: arriving.event }, arriving.cause);
  if (plan.capacity !== undefined && plan.depth >= plan.capacity) {
    overflow(run, channel, { ...arriving, cause }, accepted, publish);
    return;
  }
  remember(run, channel, arriving.event);
  takeIn(run, channel, { ...arriving, cause }, publish);
  accepted();
}

function takeIn(run: Run, channel: ChannelState, arriving: Arriving, publish: Publish): void {
  const { id, record, consumers } = channel;
  const { number, event, isPoisoned, cause, keepsOrder } = arriving;
  const key = keyOf(record.key, event);
  const partition = partitionOf(channel, key);
  const depth = depthOf(channel) + 1;
  const seq = run.record(-1, cause, { kind: "published", channel: id, message: number, event, partition, depth });
  const now = run.clock.now();
  const message: Message = { number, event, key, partition, isPoisoned, cause: seq, publishedUs: now };
  const us = record.latency ? run.oracle.durationUs(`channel ${id} message ${number}`, record.latency) : 0;
  const inOrder = record.key !== undefined && keepsOrder;
  const availableUs = Math.max(now + us, inOrder ? (channel.lastAvailableUs.get(partition) ?? 0) : 0);
  if (inOrder) channel.lastAvailableUs.set(partition, availableUs);
  if (consumers.length === 0) channel.stored.push(message);
  for (const consumer of consumers)
    consumer.waiting.push({
      message,
      count: 0,
      availableUs,
      isUnderWay: false,
      isOver: false,
      cause: seq,
      redelivery: undefined,
    });
  if (record.retentionMs !== undefined)
    run.clock.in(microseconds(record.retentionMs), priorities.timer, () => expire(run, channel, message));
  run.clock.in(availableUs - now, priorities.delivery, () => pump(run, channel, publish));
}

function isKnown(run: Run, { record, seen }: ChannelState, event: MachineEvent): boolean {
  if (record.dedupWindowMs === undefined) return false;
  const before = seen.get(samenessOf(event));
  return before !== undefined && run.clock.now() - before < microseconds(record.dedupWindowMs);
}

/** Only what is let in is known from then on: what was turned away may be sent again. */
function remember(run: Run, { record, seen }: ChannelState, event: MachineEvent): void {
  if (record.dedupWindowMs !== undefined) seen.set(samenessOf(event), run.clock.now());
}

function samenessOf(event: MachineEvent): string {
  return JSON.stringify(Object.entries(event).sort(([left], [right]) => compareCodeUnits(left, right)));
}

function overflow(run: Run, channel: ChannelState, arriving: Arriving, accepted: () => void, publish: Publish): void {
  const { id, record } = channel;
  const rule = record.overflow ?? usualOverflow;
  if (rule === "block") {
    remember(run, channel, arriving.event);
    run.record(-1, arriving.cause, { kind: "blocked", channel: id, message: arriving.number });
    waitForRoom(run, channel, arriving, accepted, publish);
    return;
  }
  const oldest = rule === "dropOldest" ? takeOldest(channel) : undefined;
  if (oldest) {
    drop(run, channel, oldest.number, "full", oldest.cause);
    remember(run, channel, arriving.event);
    takeIn(run, channel, arriving, publish);
  } else if (rule === "deadLetter") {
    const to = record.deadLetter;
    const seq = run.record(-1, arriving.cause, { kind: "deadLettered", channel: id, message: arriving.number, to });
    if (to !== undefined && to !== id) publish(to, arriving.event, undefined, seq, () => {});
  } else drop(run, channel, arriving.number, "full", arriving.cause);
  accepted();
}

/** Until a message leaves the channel. Where there is room and only a fault took it, nothing leaves: then it asks again. */
function waitForRoom(
  run: Run,
  channel: ChannelState,
  arriving: Arriving,
  accepted: () => void,
  publish: Publish,
): void {
  const enter = () => {
    takeIn(run, channel, arriving, publish);
    accepted();
  };
  channel.blocked.push(enter);
  askAgain(firstWaitUs);

  function askAgain(waitUs: number): void {
    if (depthOf(channel) >= (channel.record.capacity ?? Number.POSITIVE_INFINITY) || waitUs > longestWaitUs) return;
    run.clock.in(waitUs, priorities.delivery, () => {
      if (!channel.blocked.includes(enter)) return;
      const plan = { capacity: channel.record.capacity, depth: depthOf(channel) };
      run.faults.at("room", plan, { channel: channel.id, event: arriving.event }, arriving.cause);
      if (plan.capacity !== undefined && plan.depth >= plan.capacity) askAgain(waitUs * 2);
      else {
        channel.blocked.splice(channel.blocked.indexOf(enter), 1);
        enter();
      }
    });
  }
}

/** From all who have not yet begun to work on it; one consumer may be further than another. */
function takeOldest({ consumers, stored }: ChannelState): Message | undefined {
  const waiting = consumers.flatMap((consumer) => consumer.waiting.map(({ message }) => message));
  const [oldest] = waiting.sort((left, right) => left.number - right.number);
  if (!oldest) return stored.shift();
  for (const consumer of consumers) consumer.waiting = consumer.waiting.filter(({ message }) => message !== oldest);
  return oldest;
}

function expire(run: Run, channel: ChannelState, message: Message): void {
  const isIt = (other: Message) => other === message;
  const before = depthOf(channel);
  for (const consumer of channel.consumers)
    consumer.waiting = consumer.waiting.filter((delivery) => !isIt(delivery.message));
  channel.stored = channel.stored.filter((other) => !isIt(other));
  if (depthOf(channel) < before) drop(run, channel, message.number, "expired", message.cause);
}

function drop(
  run: Run,
  { id }: ChannelState,
  message: number,
  why: "full" | "expired" | "duplicate",
  cause: number,
): void {
  run.record(-1, cause, { kind: "dropped", channel: id, message, why });
}

function keyOf(text: string | undefined, event: MachineEvent): string | undefined {
  const found = text === undefined ? undefined : evaluateText(text, { event });
  return found?.ok && found.value !== undefined ? String(found.value) : undefined;
}

/** Messages with the same key share a partition; the others go round. */
function partitionOf(channel: ChannelState, key: string | undefined): number {
  const count = channel.record.partitions ?? 1;
  if (key === undefined) return channel.nextPartition++ % count;
  let hash = 2166136261;
  for (let position = 0; position < key.length; position++) hash = Math.imul(hash ^ key.charCodeAt(position), 16777619);
  return (hash >>> 0) % count;
}
