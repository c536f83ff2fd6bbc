// All channels of a run: a message comes in here, and may be lost, late or doubled on the way.

import type { Id } from "#model/schema/common.ts";
import type { MachineEvent } from "../engine/engine.port.ts";
import type { Instance } from "../instances/instance.ts";
import { type Channels, priorities, type Run } from "../run/run.ts";
import { tellImpossible } from "../run/tell-impossible.ts";
import { acceptMessage } from "./accept-message.ts";
import { type ChannelState, newChannelState } from "./channel-state.ts";

export function createChannels(run: Run): Channels {
  const states = new Map<Id, ChannelState>();
  let messages = 0;

  function stateOf(id: Id): ChannelState | undefined {
    const known = states.get(id);
    if (known) return known;
    const record = Object.hasOwn(run.project.channels, id) ? run.project.channels[id] : undefined;
    if (!record) return undefined;
    const state = newChannelState(id, record);
    states.set(id, state);
    tellImpossible(run, `channel "${record.name}"`, [record.latency]);
    return state;
  }

  function publish(
    id: Id,
    event: MachineEvent,
    sender: Instance | undefined,
    cause: number,
    accepted: () => void,
  ): void {
    const channel = stateOf(id);
    if (!channel) {
      accepted();
      return;
    }
    const number = messages++;
    const plan = { lost: false, delayUs: 0, copiesUs: [] as number[], event, poisoned: false, keepsOrder: true };
    const last = run.faults.at("message", plan, { channel: id, event, instance: sender }, cause);
    const body = { number, event: plan.event, isPoisoned: plan.poisoned, cause: last, keepsOrder: plan.keepsOrder };
    const enter = (whenIn: () => void) => acceptMessage(run, channel, body, whenIn, publish);
    const later = (us: number) => run.clock.in(us, priorities.service, () => enter(() => {}));
    for (const us of plan.copiesUs) later(plan.delayUs + us);
    if (plan.lost) {
      run.record(sender?.number ?? -1, last, { kind: "dropped", channel: id, message: number, why: "fault" });
      accepted();
    } else if (plan.delayUs > 0) {
      later(plan.delayUs);
      accepted();
    } else enter(accepted);
  }

  return { publish };
}
