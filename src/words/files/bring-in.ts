// Every word on what is opened, dropped or pasted: what of it can't be read, and what became of the rest.

const kinds = {
  picture: "a picture",
  recording: "a picture or a recording",
  pdf: "a PDF",
  compressed: "a compressed file",
} as const;

export type UnreadKind = keyof typeof kinds;

export const words = {
  empty: (fileName: string) => `${fileName === "" ? "The text" : `“${fileName}”`} is empty.`,
  address: "This is an address, and nothing is fetched from elsewhere. Open it, copy the text there, and paste that.",
  nothing: "There is nothing in this file.",
  unreadable: (fileName: string) =>
    `“${fileName}” could not be read. Check that it is still there, then open it again.`,
  brokenAt: (fileName: string, line: number, column: number, why: string) =>
    `${fileName}, line ${line}, column ${column}: ${why}`,
  brokenArchive: (name: string, why: string) => `“${name}”: ${why}`,
  of: (folder: string | undefined) => (folder === undefined ? "" : ` of “${folder}”`),
  noneReadable: (count: number, of: string) =>
    `None of the ${count} files${of} can be read here. Faultline reads its own documents, XState in TypeScript, JavaScript or JSON, SCXML and Mermaid.`,
  cameIn: (count: number) => `${count} projects came in. All are under “Projects …”.`,
  leftOut: (count: number, of: string, example: string | undefined) =>
    `${count} ${count === 1 ? "file" : "files"}${of} can't be read here and ${count === 1 ? "was" : "were"} left out${example === undefined ? "" : `, such as “${example}”`}.`,
  onlyOne: (name: string) =>
    `Only “${name}” was opened: this browser keeps no projects, so open the other files one by one.`,
  isKind: (fileName: string, kind: UnreadKind) =>
    `“${fileName}” is ${kinds[kind]}: no machine can be read from it. Open the text that it was made from.`,
  noText: (fileName: string) => `“${fileName}” is not a text. Open the source that it was made from.`,
} as const;
