// Every word the context menu shows, but for the names of the commands and faults.

export const words = {
  label: "What can be done here",
  kind: "Kind",
  arrange: "Arrange",
  break: (name: string) => `Break “${name}”`,
} as const;
