// The queue of a service or channel holds less than it should.

import type { FaultDefinition } from "./fault-definition.ts";

export const queueFull: FaultDefinition = {
  kind: "queueFull",
  title: "Queue full",
  about: "The queue of a service or channel holds less than it should.",
  targets: ["service", "invocation", "channel", "everything"],
  parameters: [{ name: "capacity", kind: "count", about: "How much it holds.", default: 0 }],
  arm(parameters) {
    const capacity = parameters.count("capacity", 0);
    const shrink = (plan: { capacity: number | undefined; readonly depth: number }) => {
      const isFullAnyway = plan.capacity !== undefined && plan.capacity <= capacity;
      if (isFullAnyway || plan.depth < capacity) return false;
      plan.capacity = capacity;
      return true;
    };
    return { strikes: { arrival: shrink, room: shrink } };
  },
};
