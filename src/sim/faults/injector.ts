// Lets the scenario's faults strike. At every point where something can go wrong it asks each fault whether it is meant
// and whether its trigger says so; the fault then changes what is about to happen.

import type { Fault } from "#model/schema/fault.ts";
import type { Call } from "../calls/call.ts";
import type { RecordBody } from "../trace/record.ts";
import type { ArmedFault, FaultWorld, Site } from "./fault-definition.ts";
import { readParameters } from "./parameter-reader.ts";
import type { Hook, Plans } from "./plans.ts";
import { faultRegistry } from "./registry.ts";
import { isTarget } from "./target.ts";
import { createTrigger, type Trigger, type TriggerWorld } from "./trigger.ts";

export interface Injector {
  /** Changes the plan; answers the seq of the last fault that struck, or the cause it was given. */
  at<At extends Hook>(hook: At, plan: Plans[At], site: Site, cause: number): number;
}

interface Armed {
  readonly position: number;
  readonly fault: Fault;
  readonly armed: ArmedFault;
  readonly trigger: Trigger;
  strikes: number;
  readonly active: Set<Call>;
}

export interface InjectorWorld extends FaultWorld, TriggerWorld {
  record(instance: number, cause: number, body: RecordBody): number;
}

export function createInjector(faults: readonly Fault[], world: InjectorWorld): Injector {
  const all = faults.flatMap((fault, position) => (fault.disabled ? [] : [arm(fault, position, world)]));

  function struck({ position, fault }: Armed, site: Site, cause: number): number {
    const at = site.invocation ?? site.service ?? site.channel ?? site.event?.type ?? site.instance?.machine ?? "";
    const body: RecordBody = { kind: "fault", fault: position, strikes: fault.kind, at };
    return world.record(site.instance?.number ?? -1, cause, body);
  }

  return {
    at(hook, plan, site, cause) {
      if (all.length === 0) return cause;
      let last = cause;
      for (const each of all) {
        const strike = each.armed.strikes[hook];
        const lasting = each.armed.lasting?.[hook];
        if ((!strike && !lasting) || !isTarget(each.fault.target, site, world)) continue;
        if (each.armed.counts?.(site) === false) continue;
        if (lasting?.(plan, site)) {
          last = struck(each, site, last);
          continue;
        }
        if (!strike || !each.trigger.fires(site) || isCapped(each)) continue;
        if (strike(plan, { site, key: `fault ${each.position} strike ${each.strikes + 1}` }) === false) continue;
        each.strikes++;
        if (site.call && each.fault.maxActive !== undefined) each.active.add(site.call);
        last = struck(each, site, last);
      }
      return last;
    },
  };
}

/** A strike is active as long as the call it struck. */
function isCapped({ fault: { maxTotal, maxActive }, strikes, active }: Armed): boolean {
  if (maxTotal !== undefined && strikes >= maxTotal) return true;
  if (maxActive === undefined) return false;
  for (const call of active) if (call.state !== "running") active.delete(call);
  return active.size >= maxActive;
}

function arm(fault: Fault, position: number, world: InjectorWorld): Armed {
  const definition = faultRegistry[fault.kind];
  const parameters = readParameters(fault.parameters, (name, expected) => {
    const message = `The parameter "${name}" of fault ${position + 1} (${fault.kind}) is not ${expected}; the default is used. Correct it in the scenario.`;
    world.record(-1, -1, { kind: "problem", message });
  });
  const armed = definition.arm(parameters, world);
  const trigger = createTrigger(fault, position, world);
  return { position, fault, armed, trigger, strikes: 0, active: new Set() };
}
