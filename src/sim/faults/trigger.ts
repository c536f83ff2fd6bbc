// When a fault strikes. Opportunities are counted for each fault by itself, in the order in which they come.

import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { Oracle } from "../chance/oracle.port.ts";
import { microseconds } from "../clock/microseconds.ts";
import { contextOf, type Instance } from "../instances/instance.ts";
import { evaluateText } from "../run/evaluate-text.ts";
import type { Site } from "./fault-definition.ts";

export interface Trigger {
  fires(site: Site): boolean;
}

export interface TriggerWorld {
  readonly project: Project;
  readonly oracle: Oracle;
  readonly instances: readonly Instance[];
  now(): number;
}

export function createTrigger({ trigger }: Fault, position: number, world: TriggerWorld): Trigger {
  const { oracle } = world;
  let count = 0;
  const draw = (probability: number) => oracle.happens(`fault ${position} opportunity ${count}`, probability);

  function isDue(site: Site): boolean {
    switch (trigger.kind) {
      case "always":
        return true;
      case "nth":
        return count === trigger.n;
      case "range":
        return count >= trigger.from && count <= trigger.to;
      case "everyNth":
        return count % trigger.n === 0;
      case "probability":
        return draw(trigger.probability);
      case "twoLevel":
        return oracle.happens(`fault ${position} is active`, trigger.active) && draw(trigger.fire);
      case "window":
        return world.now() >= microseconds(trigger.fromMs) && world.now() < microseconds(trigger.toMs);
      case "periodic": {
        const since = world.now() - microseconds(trigger.phaseMs ?? 0);
        const every = microseconds(trigger.everyMs);
        return since >= 0 && every > 0 && since % every < microseconds(trigger.forMs);
      }
      case "whileIn":
        return world.instances.some(
          ({ status, engine, snapshot }) =>
            status === "running" && engine.activeStates(snapshot).includes(trigger.state),
        );
      case "when": {
        const { instance, input, event, attempt } = site;
        const context = instance ? contextOf(instance) : {};
        const found = evaluateText(trigger.expression, { context, input: input ?? {}, event: event ?? {}, attempt });
        return found.ok && Boolean(found.value);
      }
      default:
        return trigger satisfies never;
    }
  }

  return {
    fires(site) {
      count++;
      return isDue(site);
    },
  };
}
