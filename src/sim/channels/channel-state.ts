// What a channel holds during a run. Every consumer of it gets every message, and works through them by itself.

import type { Channel } from "#model/schema/channel.ts";
import type { Id } from "#model/schema/common.ts";
import type { Deadline } from "../clock/deadline-queue.ts";
import type { MachineEvent } from "../engine/engine.port.ts";

export type Consumer = NonNullable<Channel["consumers"]>[number];

export interface Message {
  readonly number: number;
  readonly event: MachineEvent;
  readonly key: string | undefined;
  readonly partition: number;
  readonly isPoisoned: boolean;
  readonly cause: number;
  readonly publishedUs: number;
}

/** A message on its way to one consumer. */
export interface Delivery {
  readonly message: Message;
  /** How often it was delivered. */
  count: number;
  /** Before that it is not there yet. */
  availableUs: number;
  isUnderWay: boolean;
  isOver: boolean;
  cause: number;
  redelivery: Deadline | undefined;
}

export interface ConsumerState {
  readonly number: number;
  readonly consumer: Consumer;
  waiting: Delivery[];
  underWay: number;
  /** Partitions in which a message is being worked on. */
  readonly busyPartitions: Set<number>;
}

export interface ChannelState {
  readonly id: Id;
  readonly record: Channel;
  readonly consumers: readonly ConsumerState[];
  /** Without consumers, messages stay here. */
  stored: Message[];
  /** Senders that wait for room. */
  readonly blocked: (() => void)[];
  readonly seen: Map<string, number>;
  /** When the last message of a partition becomes available; later ones do not overtake it. */
  readonly lastAvailableUs: Map<number, number>;
  nextPartition: number;
}

export function newChannelState(id: Id, record: Channel): ChannelState {
  const consumers = (record.consumers ?? []).map((consumer, number) => ({
    number,
    consumer,
    waiting: [],
    underWay: 0,
    busyPartitions: new Set<number>(),
  }));
  return {
    id,
    record,
    consumers,
    stored: [],
    blocked: [],
    seen: new Map(),
    lastAvailableUs: new Map(),
    nextPartition: 0,
  };
}

/** How many messages nobody has begun to work on. */
export function depthOf({ consumers, stored }: ChannelState): number {
  return consumers.reduce((depth, { waiting }) => Math.max(depth, waiting.length), stored.length);
}
