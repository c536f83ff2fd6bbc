// The names of the steps that gestures make, where the edit has none of its own.

export const words = {
  resize: (state: string) => `Resize state “${state}”`,
  connectToNew: "Connect to new state",
} as const;
