// Every word the dialog that moves states into another one shows.

export const words = {
  title: (count: number) => (count === 1 ? "Move the state into" : `Move ${count} states into`),
  placeholder: "Name of the state around",
  machine: "Machine",
  machineItself: "the machine itself",
} as const;
