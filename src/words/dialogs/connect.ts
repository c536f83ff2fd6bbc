// Every word the dialog that connects two states shows or says.

export const words = {
  title: (source: string) => `Connect “${source}” to`,
  fromTitle: (target: string) => `Connect to “${target}” from`,
  fromPlaceholder: "Name of a state",
  placeholder: "Name of a state, or of a new one",
  newState: (name: string) => `New state “${name}”`,
  connectToNew: (name: string) => `Connect to new state “${name}”`,
} as const;
