// Every word the forms of actions show or say.

export const words = {
  atOnce: "At once",
  label: "Label",
  toCancelItBy: "To cancel it by",
  useLabel: (label: string) => `Use label “${label}”`,
  noSuchLabel: "No delayed event of this machine has that label.",
  to: "To",
  channel: "channel",
  parentMachine: "Parent",
  parentMachineDetail: "the machine that invoked this one",
  invokedIn: (state: string) => `invoked in ${state}`,
  message: "Message",
} as const;
