// Every word the fields of the inspector say, whatever form they stand in.

/** What a field of that type holds. */
const types = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  null: "nothing, on purpose",
  undefined: "may be absent",
  unknown: "anything",
  "string[]": "a list of texts",
  "number[]": "a list of numbers",
  object: "an object with fields",
  record: "values by name",
} as const;

export const words = {
  types,
  exampleDelay: "5 s",
  ofText: (text: string, message: string) => `“${text}” ${message}.`,
  ofLabel: (label: string, message: string) => `${label} ${message}.`,
  addTag: "Add a tag",
  theMachine: "the whole machine",
  noStateToChoose: "No state has that name.",
  createState: (name: string) => `Create state “${name}”`,
  setField: "Set a field",
  createField: (name: string) => `Declare field “${name}”`,
  needed: "Needed",
  notSet: "Not set",
  notDeclared: (name: string) => `Nobody declares “${name}”.`,
  nothingToHandOver: "Nothing is declared here.",
  mustNotBeEmpty: (label: string) => `${label} needs something here. Write it, or press Escape to go back.`,
  tooLong: (label: string, most: number) => `${label} must not be longer than ${most} characters.`,
  needsDuration: "Write a length of time, such as 250 ms, 1.5 s or 2 min.",
  needsNumber: "Write a number, such as 3 or 1.5.",
  needsWholeNumber: "Write a whole number, such as 3.",
  moreThanNothing: "Write more than 0.",
  needsValue: 'Write a value: 12, true, "text", [1, 2] or { "name": "value" }.',
  needsSamples: "Write lengths of time with commas in between, such as 20 ms, 35 ms, 1 s.",
  atLeast: (least: string) => `Write at least ${least}.`,
  atMost: (most: string) => `Write at most ${most}.`,
} as const;
