// What the insertion that asks first is called; the others are named where they are listed.

export const words = {
  joinSome: "Fan out, and join when some are done …",
} as const;
