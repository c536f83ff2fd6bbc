// A person answers late, or never.

import type { FaultDefinition } from "./fault-definition.ts";

export const humanDelay: FaultDefinition = {
  kind: "humanDelay",
  title: "Person late",
  about: "A person answers late, or never.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    { name: "ms", kind: "milliseconds", about: "How long the person takes." },
    { name: "distribution", kind: "distribution", about: "How long, drawn each time." },
    {
      name: "noShow",
      kind: "number",
      about: "The probability that no answer ever comes; alone, all others are on time.",
      default: 0,
    },
  ],
  arm(parameters, { oracle }) {
    const us = parameters.optionalUs("ms");
    const distribution = parameters.distribution("distribution");
    const noShow = parameters.number("noShow", 0);
    return {
      counts: ({ isHuman }) => isHuman === true,
      strikes: {
        work(plan, { key }) {
          const isLate = distribution !== undefined || us !== undefined;
          if (oracle.happens(`${key} no show`, noShow) || (!isLate && noShow === 0)) plan.hangs = true;
          else if (!isLate) return false;
          else {
            plan.durationUs = distribution ? oracle.durationUs(`${key} person`, distribution) : (us ?? 0);
            plan.hangs = false;
          }
          return true;
        },
      },
    };
  },
};
