// Every word the way back out of a state says.

export const words = {
  label: "Where you are",
} as const;
