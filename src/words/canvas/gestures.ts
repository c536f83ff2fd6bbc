// The names of the steps that gestures make, where the edit has none of its own.

export const words = {
  connectToNew: "Connect to new state",
} as const;
