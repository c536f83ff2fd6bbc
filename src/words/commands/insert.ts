// The words that find what can be put into a drawing, and what the one that asks first is called.

export const words = {
  shared: "pattern wrap insert",
  joinSome: "Fan out, and join when some are done…",
} as const;
