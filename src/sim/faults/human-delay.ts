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
    { name: "noShow", kind: "number", about: "The probability that no answer ever comes.", default: 0 },
  ],
  arm(parameters, { oracle }) {
    const us = parameters.optionalUs("ms");
    const distribution = parameters.distribution("distribution");
    const noShow = parameters.number("noShow", 0);
    return {
      counts: ({ isHuman }) => isHuman === true,
      strikes: {
        work(plan, { key }) {
          if (oracle.happens(`${key} no show`, noShow)) plan.hangs = true;
          else if (distribution)
            Object.assign(plan, { durationUs: oracle.durationUs(`${key} person`, distribution), hangs: false });
          else if (us !== undefined) Object.assign(plan, { durationUs: us, hangs: false });
          else plan.hangs = true;
        },
      },
    };
  },
};
