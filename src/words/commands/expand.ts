// What drawing a policy as states is called.

const policies = {
  retry: "retry",
  attemptTimeout: "attempt timeout",
  totalTimeout: "timeout",
} as const;

export const words = {
  expand: "Draw a policy as states",
  expandPolicy: (policy: keyof typeof policies, call: string) => `Draw the ${policies[policy]} of “${call}” as states`,
} as const;
