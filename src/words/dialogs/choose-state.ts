// Every word of a dialog that asks for a state, apart from what it is asked for.

export const words = {
  noneFound: "No state is called that.",
} as const;
