// Every word the dialog that connects two states shows or says.

export const words = {
  title: (source: string) => `Connect “${source}” to`,
  placeholder: "Name of a state, or of a new one",
  newState: (name: string) => `New state “${name}”`,
  connectToNew: (name: string) => `Connect to new state “${name}”`,
} as const;
