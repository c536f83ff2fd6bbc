// Every word the import dialog shows or says, but for what the notations say of themselves.

import type { TableName } from "#model/schema/project.ts";

const counted: Readonly<Record<TableName, readonly [one: string, several: string]>> = {
  machines: ["machine", "machines"],
  states: ["state", "states"],
  transitions: ["transition", "transitions"],
  invocations: ["invocation", "invocations"],
  events: ["event", "events"],
  implementations: ["named guard or action", "named guards and actions"],
  services: ["service", "services"],
  channels: ["channel", "channels"],
  notes: ["note", "notes"],
  scenarios: ["scenario", "scenarios"],
  properties: ["property", "properties"],
  experiments: ["experiment", "experiments"],
};

export const words = {
  ownDocument: "Faultline document",
  recognise: "Recognise it",
  recognised: (notation: string) => `Recognised: ${notation}`,
  chooseFile: "Choose a file …",
  notation: "Notation",
  report: "Report",
  nothingRun: "Nothing is run, and nothing is fetched.",
  skip: "Leave this one out",
  accept: "Open as a project",
  shownText: "Text that is shown",
  sides: { source: "Your text", document: "The document" },
  source: "Text to import",
  document: "The document that it becomes",
  sourceExample:
    "Paste a machine here:\nXState in TypeScript, JavaScript or JSON,\nSCXML, Mermaid, or a Faultline document.",
  reading: "Reading …",
  stop: "Stop",
  nothingYet: "What comes over is shown here before anything becomes a project.",
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  readPatiently: "Read it again, however long it takes",
  named: (name: string) => `“${name}”`,
  readAs: (notation: string) => `, read as ${notation}.`,
  cameOver: (came: string, isWhole: boolean) => `${came} came over${isWhole ? ", without a loss." : "."}`,
  lost: "Could not be carried",
  changed: "Was changed",
  count: (table: TableName, count: number) => `${count} ${counted[table][count === 1 ? 0 : 1]}`,
  nothing: "nothing",
  and: (first: string, last: string) => `${first} and ${last}`,
} as const;
