// Every word the forms of machines and events show, and of the fields that they declare.

export const words = {
  machine: "Machine",
  context: "Context",
  yields: "Yields",
  payload: "Payload",
  type: "Type",
  initial: "Starts as",
  startsAbsent: "Absent",
  example: "Example",
  optional: "Optional",
  typeOfField: (name: string) => `Type of field ${name}`,
  nameOfField: (name: string) => `Name of field ${name}`,
} as const;
